"""Checklists: the list with progress, and one in work: items with evidence, the sign-off bar, what changed since signing."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.checklist import ItemsUnfinished
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.checklist_overview import COUNT, ChecklistOverview, Overview, read_overview, state_pill
from custkeeper.gui.checklist_panel import ChecklistPanel
from custkeeper.gui.desk import Desk
from custkeeper.gui.history_thread import history_thread
from custkeeper.gui.look.layout import boxed, button, column, emptied, heading, row, scroller, text, unscrolled
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.opener import Opener
from custkeeper.gui.pages.page import Page
from custkeeper.gui.sign_off_bar import focus_action, sign_off_bar
from custkeeper.gui.signing_dialog import SigningDialog
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.checklist_sheets import ChecklistSheet, ChecklistSummary, sheet_of, subject_lines
from custkeeper.services.checklists import (
    Loaded,
    answer,
    attach,
    give_back,
    reopen,
    show,
    show_without_entry,
    sign,
    start,
    submit,
)
from custkeeper.services.history import HistoryLine, history_of_several

_BACK = QT_TRANSLATE_NOOP("checklists", "All checklists")
_STEP_ANSWER = QT_TRANSLATE_NOOP("checklists", "answer an item")
_STARTED = QT_TRANSLATE_NOOP("checklists", "{code} started. The first open item is in work.")
_UNFINISHED = QT_TRANSLATE_NOOP("checklists", "It cannot be submitted yet. Finish these items first: {items}")
_SIGNED = QT_TRANSLATE_NOOP("checklists", "{code} is signed.")
# code, sheet, glance, drafts, history
Looked = tuple[str, ChecklistSheet, ChecklistSummary, list[Any], list[HistoryLine]]


class ChecklistsPage(Page):
    """The list, or one checklist; Esc or “All checklists” goes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.code = ""
        self._about, self._item, self._field = "", "", ""
        self._layout = column(gap=12)
        self.setLayout(self._layout)
        self._foot = column(gap=0)
        self.foot: QWidget = boxed(self._foot)
        self._kept = ""
        self.panel: ChecklistPanel | None = None
        self._opener = Opener(desk, self)
        self.refresh()

    def refresh(self) -> None:
        session, code = self.desk.session, self.code
        if code:
            self._opener.open(
                lambda: self._looked_at(show_without_entry(session, code)),
                lambda: self._looked_at(show(session, code)),
                self._show_one,
                self._not_opened,
            )
        else:
            self._opener.give_up()
            session, translate = self.desk.session, self.desk.translate
            self.desk.read(self, lambda: read_overview(session, translate), self._show_overview)

    def _looked_at(self, loaded: Loaded | None) -> Looked | None:
        session, translate = self.desk.session, self.desk.translate
        if loaded is None:
            return None
        items = [each.record for each in loaded.answers if each.record is not None]
        lines = history_of_several(session, [loaded.checklist, *items], translate)
        return (loaded.checklist.code, *sheet_of(session, loaded, translate), session.vault.drafts, lines)

    def _not_opened(self, error: CustKeeperError) -> None:
        """No entry, no opening: back to the list."""
        self.code = ""
        self.refresh()
        self.desk.failed.emit(error)

    def show_subject(self, code: str, field: str = "") -> None:
        """A checklist's code, `CODE/ITEM` for an item of it, or `AREA:CODE` to start one about a record."""
        self.leave()
        self.code, self._item, self._field = "", "", field
        if ":" in code:
            self._about = code
        else:
            self.code, _, self._item = code.partition("/")
        self.refresh()

    def leave(self) -> None:
        if self.panel is not None:
            self.panel.leave()

    def keep_draft(self) -> None:
        super().keep_draft()
        if self.panel is not None:
            self.panel.keep_draft()

    def whereabouts(self, tab: str) -> Whereabouts:
        if self.panel is None or not self.code:
            return Whereabouts(tab, self.code)
        return Whereabouts(tab, f"{self.code}/{self.panel.item_in_work}", self.panel.focused())

    def print_it(self) -> None:
        self.desk.asked_for.emit("reports", f"checklist:{self.code}" if self.code else "")

    def step_back(self) -> None:
        if self.code:
            self.show_subject("")

    def _show_overview(self, found: Overview) -> None:
        emptied(self._layout)
        emptied(self._foot)
        self.panel = None
        overview = ChecklistOverview(self.desk.session.content, self.desk.translate.language, found, self._about)
        overview.opened.connect(self.show_subject)
        overview.start_asked.connect(self._start)
        self._layout.addWidget(overview, 1)

    def _start(self, template: str, transfer: str, about: str) -> None:
        session = self.desk.session
        area, _, code = about.partition(":")
        subject = (area, code) if area else None

        def started(code: str) -> None:
            self.desk.tell("ok", words(_STARTED, code=code))
            self.desk.changed.emit()
            self.show_subject(code)

        self.desk.write(self, lambda progress: start(session, template, transfer, subject).code, started)

    def _show_one(self, found: Looked) -> None:
        code, sheet, summary, kept, lines = found
        if code != self.code:
            return  # gone elsewhere since
        drafts = _drafts_of(code, kept)
        in_work, was_focused = self._item, self._field
        is_new = self.panel is None or self.panel.code != code
        if self.panel is not None and self.panel.code == code and not in_work:
            in_work, was_focused = self.panel.item_in_work, self.panel.focused()
            if in_work and self._kept != in_work and (typed := self.panel.typed()):
                drafts[in_work] = {"typed": typed}  # typed on while this was being read
        self._kept = ""
        emptied(self._layout)
        emptied(self._foot)
        head = self._head(code, sheet, summary)
        self.panel = ChecklistPanel(self.desk, code, sheet, summary, in_work, drafts)
        self.panel.answered.connect(self._answer)
        self.panel.draft_ready.connect(self._keep_draft)
        self.panel.files_given.connect(self._attach)
        if narrow():  # large text: the head scrolls away with the items
            self._layout.addWidget(scroller(boxed(column(head, self.panel, *history_thread(lines), gap=12))), 1)
        else:
            self._layout.addLayout(head)
            self._layout.addWidget(scroller(boxed(column(self.panel, *history_thread(lines), None, gap=12))), 1)
        signing = sign_off_bar(self, sheet, summary)
        self._foot.addWidget(signing)
        if was_focused and self.panel.item_in_work == in_work:
            self.panel.focus(was_focused)
        elif was_focused and not self.panel.item_in_work:
            focus_action(signing)  # the last item was settled
        elif was_focused or is_new:
            self.panel.focus_first()
        self._item = self._field = ""

    def _head(self, code: str, sheet: ChecklistSheet, summary: ChecklistSummary) -> Any:
        """The way back, the title with its state, and how far it is."""
        counts = summary.progress
        back = button(words(_BACK), "link", "undo")
        back.clicked.connect(lambda: self.show_subject(""))
        subtitle = " · ".join(each for each in (code, summary.transfer, sheet.subject) if each)
        pill = state_pill(summary, is_outlined=summary.state == "open")
        done = counts.done + counts.not_applicable
        bar = row((Bar(done, counts.total), 1), text(words(COUNT, done=done, total=counts.total), "small_strong"), gap=12)
        return column(row(back, None), heading(sheet.title, subtitle, pill), unscrolled(bar), gap=12)

    def _keep_draft(self, item: str, content: dict[str, Any]) -> None:
        vault, key = self.desk.session.vault, f"{self.code}/{item}"
        write = lambda progress: vault.keep_draft("checklist_item", key, content)  # noqa: E731
        self.desk.write(self, write, lambda _: self.desk.tell("draft", ""))

    def _answer(self, item: str, values: dict[str, Any]) -> None:
        session, code, language = self.desk.session, self.code, self.desk.translate.language

        def work(progress: Any) -> None:
            answer(session, code, item, values, language)
            session.vault.drop_draft("checklist_item", f"{code}/{item}")

        def kept(_: Any) -> None:
            self._kept = item
            self.refresh()

        self.desk.write(self, work, kept, _STEP_ANSWER, failed=lambda error: self._refused(item, error))

    def _refused(self, item: str, error: CustKeeperError) -> None:
        if self.panel is not None and self.panel.item_in_work == item and self.isVisible():
            self.panel.show_refusal(words(error.message))
        else:
            self.desk.failed.emit(error)

    def _attach(self, item: str, paths: list[Path]) -> None:
        session, code = self.desk.session, self.code

        def attached(_: Any) -> None:
            self._item, self._field = item, "keep"
            self._changed()

        self.desk.write(self, lambda progress: attach(session, code, item, paths), attached)

    def _changed(self) -> None:
        self.desk.changed.emit()
        self.refresh()

    def submit(self) -> None:
        """Hand the checklist over for signing; what was typed into the item in work counts."""
        self.leave()
        session, code = self.desk.session, self.code
        self.desk.write(
            self,
            lambda progress: submit(session, code),
            lambda _: self._changed(),
            failed=lambda error: self._not_submitted(error),
        )

    def _not_submitted(self, error: CustKeeperError) -> None:
        """The list numbers its items, so the sentence does; the first of them is put in work."""
        unfinished = self.panel.summary.unfinished if self.panel is not None and isinstance(error, ItemsUnfinished) else []
        if self.panel is None or not unfinished:
            self.desk.failed.emit(error)
            return
        self.desk.tell("warn", words(_UNFINISHED, items=", ".join(number for number, _ in unfinished)))
        if self.panel.item_in_work not in {identity for _, identity in unfinished}:
            self.panel.open_item(unfinished[0][1])

    def open_signing(self) -> None:
        """Show exactly what is signed, read anew, and ask for the passphrase."""
        session, translate, code = self.desk.session, self.desk.translate, self.code

        def work(progress: Any) -> tuple[ChecklistSheet, list[tuple[str, str]]]:
            loaded = show(session, code, with_subject=True)
            return sheet_of(session, loaded, translate)[0], subject_lines(session, loaded, translate)

        self.desk.write(self, work, lambda found: self._show_signing(*found))

    def _show_signing(self, sheet: ChecklistSheet, subject: list[tuple[str, str]]) -> None:
        self.signing = SigningDialog(self.code, sheet, subject, self.window())
        self.signing.signed.connect(self._sign)
        self.signing.returned.connect(self._return)
        self.signing.open()

    def reopen(self) -> None:
        """A new version of a signed checklist."""
        session, code = self.desk.session, self.code
        self.desk.write(self, lambda progress: reopen(session, code), lambda _: self._changed())

    def _sign(self, passphrase: str, note: str) -> None:
        session, code, shown = self.desk.session, self.code, self.desk.translate.language

        def signed(_: Any) -> None:
            self.signing.accept()
            self.desk.tell("ok", words(_SIGNED, code=code))
            self._changed()

        work = lambda progress: sign(session, code, passphrase, shown, note)  # noqa: E731
        self.desk.write(self, work, signed, failed=lambda error: self.signing.show_refusal(error))

    def _return(self, comment: str) -> None:
        session, code, shown = self.desk.session, self.code, self.desk.translate.language

        def returned(_: Any) -> None:
            self.signing.accept()
            self._changed()

        work = lambda progress: give_back(session, code, comment, shown)  # noqa: E731
        self.desk.write(self, work, returned, failed=lambda error: self.signing.show_refusal(error))


def _drafts_of(code: str, kept: list[Any]) -> dict[str, dict[str, Any]]:
    """What was being typed into the items of one checklist, by item."""
    ours = [each for each in kept if each.area == "checklist_item" and each.record.startswith(f"{code}/")]
    return {each.record.partition("/")[2]: dict(each.content) for each in ours}
