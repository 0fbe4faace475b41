"""Any register: its list at the left, the chosen record's form and history at the right."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import NEW, KeptEntry, keep_entries, kept_rows, put_back_said
from custkeeper.gui.form_draft import FormDraft
from custkeeper.gui.history_thread import history_thread
from custkeeper.gui.level_panel import LevelPanel
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import add_part, boxed, button, column, emptied, heading, row, text
from custkeeper.gui.look.marks import level_badge
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.opener import Opener
from custkeeper.gui.pages.listing_page import ListingPage
from custkeeper.gui.record_details import Details, read_details, why_sealed
from custkeeper.gui.record_form import RecordForm
from custkeeper.gui.record_parts import record_links, record_moves
from custkeeper.gui.record_table_model import RecordTableModel
from custkeeper.gui.register_list import RegisterList
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.history import HistoryLine
from custkeeper.services.reading import open_record, open_without_entry
from custkeeper.services.records import Line, move, newest

_NEW = QT_TRANSLATE_NOOP("window", "New…")
_HEAD_OF_NEW = QT_TRANSLATE_NOOP("window", "New {singular}")
_SEALED_NOTE = QT_TRANSLATE_NOOP("window", "Only cleared people see sealed names")
_CHOOSE = QT_TRANSLATE_NOOP("window", "Choose a line to see it here.")
_CHOOSE_THEN = QT_TRANSLATE_NOOP("window", "Or type into the search field to narrow the list.")
_EMPTY = QT_TRANSLATE_NOOP("window", "Nothing here yet")
_EMPTY_THEN = QT_TRANSLATE_NOOP("window", "The first entry you make or import appears in this list.")
_STEP_MOVE = QT_TRANSLATE_NOOP("window", "a new state")
_STEP_ADD = QT_TRANSLATE_NOOP("window", "add an entry")
_STEP_EDIT = QT_TRANSLATE_NOOP("window", "change an entry")


class RegisterPage(ListingPage):
    """The list and form of one area. Areas that need more add it in a page of their own."""

    HIDDEN: frozenset[str] = frozenset()  # fields the form leaves out, and those it leaves out of a record that exists
    HIDDEN_LATER: frozenset[str] = frozenset()
    NO_MOVES: frozenset[str] = frozenset()  # states that only an act of the page leads to
    CODE_LABEL: Text | None = None  # where people choose the code themselves
    is_searchable = True

    def __init__(self, desk: Desk, area: str) -> None:
        super().__init__(desk)
        self.area = AREAS[area]
        self.list = RegisterList(desk, self.area, self.list_model(), self.those_wanted, self)
        self.model, self.view = self.list.model, self.list.view
        self.list.chosen.connect(self._line_chosen)
        self.list.shown.connect(self._lines_shown)
        self.list.order_changed.connect(self.refresh)
        self.form: RecordForm | None = None
        self._draft: FormDraft | None = None
        self._left: RecordForm | None = None  # somebody went on from it, and the next is not drawn yet
        self.current: Record | None = None
        self._wanted, self._field = "", ""
        self._given: dict[str, str] = {}  # for the new record that is about to be drawn
        self._facts: Any = None
        self._opener = Opener(desk, self)
        foot = boxed(row(self.list.count, None, text(words(_SEALED_NOTE), "small", "ink2"), margins=(12, 8, 16, 8)))
        self._new = button(words(_NEW), "", "plus")
        self._new.clicked.connect(lambda: self.start_new())
        title = heading(words(self.area.title), self.subtitle(), *self.actions(), self._new)
        self.setLayout(column(title, *self._lay_out_list(self.filters(), foot), gap=12))
        self._show_hint()
        self.refresh()

    def subtitle(self) -> str:
        return words(self.area.hint) if self.area.hint is not None else ""

    def actions(self) -> list[QWidget]:
        """Buttons beside the title, before “New…”."""
        return []

    def filters(self) -> list[Any]:
        """A row above the list."""
        return []

    def list_model(self) -> RecordTableModel:
        """What the list shows of each line."""
        return RecordTableModel(self.area.key)

    def read_facts(self, record: Record) -> Any:
        """What `extra_parts` needs from the vault; called on the reading thread."""
        return None

    def extra_parts(self, record: Record, facts: Any) -> list[Any]:
        """What a page shows above the form."""
        return []

    def line_filter(self, line: Line) -> bool:
        return True

    def those_wanted(self, lines: list[Line]) -> list[Line]:
        """The lines to show, chosen on the reading thread."""
        return [line for line in lines if self.line_filter(line)]

    def refresh(self) -> None:
        self.list.read(self._wanted or (self.current.code if self.current else ""))

    def search(self, query: str) -> None:
        self.list.narrow(query)
        self.refresh()

    def show_subject(self, code: str, field: str = "") -> None:
        """A record's code, or `new` for what was being typed of a new one."""
        self._field = field
        if code == NEW:
            self.start_new()
            return
        self._wanted = code
        self.refresh()

    def leave(self) -> None:
        if self.form is not None:
            self.form.leave()

    def keep_draft(self) -> None:
        super().keep_draft()
        if self.form is not None:
            self.form.keep_draft()

    def forget(self) -> None:
        self._wanted = self.current.code if self.current else ""
        self.current = self.form = None

    def whereabouts(self, tab: str) -> Whereabouts:
        if self.form is None and self.current is None:
            return Whereabouts(tab)
        code = self.current.code if self.current else NEW
        return Whereabouts(tab, code, self.form.focused() if self.form else "")

    def start_new(self, given: Mapping[str, str] | None = None) -> None:
        """A form for a new record: empty, but for what is `given` by field, which counts as not typed."""
        self._given = dict(given or {})
        self._go_on()
        self._opener.give_up()
        self.view.clearSelection()
        self._load(None)

    def _lines_shown(self, is_there: bool) -> None:
        """`is_there`: the record that is looked for is among the lines, and chosen now."""
        if is_there:
            self._wanted = ""
        elif self.form is None and not self._wanted:
            self._show_hint()

    def _line_chosen(self, line: Line) -> None:
        if self.current is not None and line.id == self.current.id and self.form is not None:
            return
        self._go_on()
        session, area, record = self.desk.session, self.area.key, line.id
        self._opener.open(
            lambda: open_without_entry(session, area, record),
            lambda: open_record(session, area, record),
            self._load,
            self._not_opened,
        )

    def _go_on(self) -> None:
        """To another record: the form that is left takes no more typing, which would go with it when the next one is drawn."""
        self.leave()
        self._left = self.form
        if self.form is not None:
            self.form.setUpdatesEnabled(False)  # nor does it turn grey for the moment that takes
            self.form.setEnabled(False)

    def _not_opened(self, error: CustKeeperError) -> None:
        """No entry, no opening: nothing is shown of it, and the line can be chosen again."""
        self.current = self.form = None
        self.list.choose_none()
        self._show_hint()
        self.desk.failed.emit(error)

    def _load(self, record: Record | None) -> None:
        """Everything that is shown of a record, read before anything is drawn."""
        session, area, translate = self.desk.session, self.area, self.desk.translate

        def work() -> tuple[Record | None, Details]:
            # it may have changed since it was found
            now = (newest(session, area.key, record.id) or record) if record is not None else None
            facts = self.read_facts(now) if now is not None and not now.is_sealed else None
            return now, read_details(session, area, now, translate, facts)

        self.desk.read(self, work, lambda found: self._show_details(*found))

    def step_back(self) -> None:
        """Esc with large text: from the form to the list. What was typed is handed over as when leaving."""
        if narrow() and self._side.isVisible():
            self.leave()
            self.form = self.current = None
            self._choose_none()

    def _show_hint(self) -> None:
        self.form = None
        why, then = (_CHOOSE, _CHOOSE_THEN) if self.model.rowCount() else (_EMPTY, _EMPTY_THEN)
        self._show_empty("file", words(why), words(then))

    def _show_details(self, record: Record | None, details: Details) -> None:
        """In the form that stands there when it is the same record, so that the cursor stays; else in a new one."""
        before, form = self.current, self.form
        is_same = before is not None and record is not None and _standing_of(before) == _standing_of(record)
        if is_same and form is not None and details.shown is not None and self._facts == details.facts:
            self.current = record
            if self._draft is not None:
                self._draft.record = record
            form.take_over(details.shown)
            self._show_history(details.history)
            return
        self._field = self._field or (form.focused() if form is not None else "")
        self._facts = details.facts
        self._draw(record, details)
        if self.form is not None and (self._field or record is None):
            self.form.focus(self._field)
            self._field = ""
            QTimer.singleShot(0, self, self._bring_into_sight)  # when everything has its place
        self._offer_draft()

    def _bring_into_sight(self) -> None:
        """The field with the cursor: with large text it may stand below what is seen."""
        if self.form is not None and (field := self.form.focusWidget()) is not None:
            self._side.ensureWidgetVisible(field)

    def _draw(self, record: Record | None, details: Details) -> None:
        keep_entries(self)
        emptied(self._detail)
        if record is None or self.current is None or record.id != self.current.id:
            self._side.verticalScrollBar().setValue(0)  # another one is read from its top
        self.current, self.form, self._draft = record, None, None
        self._kept = column(gap=6)
        self._kept_box = boxed(self._kept)
        self._kept_box.hide()
        head = record.code if record else words(_HEAD_OF_NEW, singular=self.area.singular)
        badge = [level_badge(record.level)] if record else []
        self._show_either(is_detail=True)
        parts: list[Any] = [*self._way_back(), row(text(head, "section"), None, *badge), self._kept_box]
        if record is not None and record.is_sealed:
            parts.append(text(why_sealed(record), tone="ink2", wrap=True))
        else:
            hidden = self.HIDDEN | self.HIDDEN_LATER if record else self.HIDDEN
            of_new = details.levels if record is None else None
            self.form = RecordForm(self.area.key, details.shown, details.options, hidden, self.CODE_LABEL, of_new)
            if record is None:
                self.form.suggest(self._given)
            draft = self._draft = FormDraft(self.desk, self, self.area.key, record)
            self.form.draft_ready.connect(draft.keep)
            self.form.left.connect(partial(self._save, self.form, draft))
            extra, moves = [], []
            if record is not None:
                extra = [*self.extra_parts(record, details.facts), record_links(self.desk, self.area, record, self.print_it)]
                moves = record_moves(self.area, record, self._move, self.NO_MOVES)
            parts += [*self._level(record, details), *extra, self.form, *moves]
        self._history_layout = column(gap=8)
        for part in [*parts, boxed(self._history_layout), None]:
            add_part(self._detail, part)
        self._show_history(details.history)

    def _level(self, record: Record | None, details: Details) -> list[Any]:
        if record is None or details.levels is None:
            return []
        return [LevelPanel(self.desk, record, details.levels, self.leave, self._acted), Rule()]

    def _acted(self) -> None:
        """Something was done to the chosen record: it is read as it stands now."""
        self.forget()
        self.refresh()

    def _show_history(self, lines: list[HistoryLine]) -> None:
        emptied(self._history_layout)
        for part in history_thread(lines):
            self._history_layout.addWidget(part)

    def print_it(self) -> None:
        """Ctrl+P: the chosen record's sheet, else the whole register."""
        code = self.current.code if self.current else ""
        subject = f"record:{self.area.key}:{code}" if code else f"register:{self.area.key}"
        self.desk.asked_for.emit("reports", subject)

    def _move(self, record: Record, target: str) -> None:
        """What was typed is handed over first; the move is a step of its own."""
        self.leave()
        session, area = self.desk.session, self.area.key

        def work(progress: Any) -> Record:
            return move(session, newest(session, area, record.id) or record, target)

        self.desk.write(self, work, self._saved, _STEP_MOVE)

    def reopen(self, what: str) -> None:
        """The dialog of this page whose typing was kept under `what`; pages that have such dialogs open it."""

    def _offer_draft(self) -> None:
        if self._draft is not None:
            self._draft.look(self._put_back)

    def _put_back(self, own: Any, beside: list[KeptEntry]) -> None:
        """What was left of the form, and a row for each dialog."""
        if own is not None and own.content.get("typed") and self.form is not None:
            self.form.take_draft(own.content)
            self.desk.tell("accent", put_back_said(own))
        emptied(self._kept)
        kept = kept_rows(self.desk, beside, self.reopen)
        for each in kept:
            self._kept.addWidget(each)
        self._kept_box.setVisible(bool(kept))

    def _save(self, form: RecordForm, draft: FormDraft, changes: dict[str, str]) -> None:
        def stored(saved: Record) -> None:
            if form is self.form and form is not self._left:
                self._saved(saved)
            else:
                self.refresh()  # somebody went on to another record meanwhile and stays there

        step = _STEP_EDIT if draft.record is not None else _STEP_ADD
        work = draft.storing(changes, form.draft())
        self.desk.write(self, work, stored, step, failed=lambda error: self._not_saved(form, error))

    def _saved(self, record: Record) -> None:
        self._wanted = record.code
        if self.current is None or self.current.id == record.id:
            self._load(record)
        self.refresh()

    def _not_saved(self, form: RecordForm, error: Any) -> None:
        """The form keeps what was typed and says what is wrong."""
        form.not_stored()
        if form is self.form and form.isVisible():
            form.show_error(error)
        else:
            self.desk.failed.emit(error)


def _standing_of(record: Record) -> tuple[Any, ...]:
    """What the parts round a form show: when it changes they are drawn anew."""
    return record.id, record.level, record.state, record.is_sealed, record.value("is_level_confirmed")
