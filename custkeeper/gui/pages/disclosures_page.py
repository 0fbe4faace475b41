"""Disclosures: what was handed to whom, overdue ones first; one of them with its items, and recording how it ended."""

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex

from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.deidentified_dialog import DeidentifiedDialog
from custkeeper.gui.desk import Desk
from custkeeper.gui.disclosure_panel import SHOW, disclosure_parts
from custkeeper.gui.ending_dialog import END, EndingDialog
from custkeeper.gui.entry_draft import kept_beside, kept_rows
from custkeeper.gui.hand_over_dialog import NEW
from custkeeper.gui.handing_over import HandingOver
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import add_part, boxed, button, column, emptied, heading, row, text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.table import Cell, table_view
from custkeeper.gui.look.words import words
from custkeeper.gui.opener import Opener
from custkeeper.gui.package_dialog import COPY, PACKAGE, PackageDialog
from custkeeper.gui.pages.listing_page import ListingPage
from custkeeper.gui.row_table_model import Row, RowTableModel
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.disclosure_list import (
    ALL,
    ENDED,
    OUT,
    OVERDUE,
    DisclosureLine,
    DisclosureList,
    DisclosureSheet,
    list_disclosures,
    show_disclosure,
    show_without_entry,
)
from custkeeper.services.records import state_label

_SUBTITLE = QT_TRANSLATE_NOOP("disclosures", "What was handed to whom, and when it must be back. Overdue ones come first.")
_HAND_OVER = QT_TRANSLATE_NOOP("disclosures", "Hand over…")
_DEIDENTIFIED = QT_TRANSLATE_NOOP("disclosures", "De-identified list…")
_WHICH = QT_TRANSLATE_NOOP("disclosures", "Which disclosures")
_FILTERS = (
    (ALL, QT_TRANSLATE_NOOP("disclosures", "All")),
    (OUT, QT_TRANSLATE_NOOP("disclosures", "Out")),
    (OVERDUE, QT_TRANSLATE_NOOP("disclosures", "Overdue")),
    (ENDED, QT_TRANSLATE_NOOP("disclosures", "Ended")),
)
_HEADS = (
    QT_TRANSLATE_NOOP("disclosures", "No."),
    QT_TRANSLATE_NOOP("disclosures", "To"),
    QT_TRANSLATE_NOOP("disclosures", "Status"),
    QT_TRANSLATE_NOOP("disclosures", "Return by"),
    QT_TRANSLATE_NOOP("disclosures", "Handed on"),
    QT_TRANSLATE_NOOP("disclosures", "Form"),
)
_TO = QT_TRANSLATE_NOOP("disclosures", "{person}, {party}")
_SEALED = QT_TRANSLATE_NOOP("window", "Sealed, no clearance")
_OVERDUE = QT_TRANSLATE_NOOP("disclosures", "Overdue")
_COUNT = QT_TRANSLATE_NOOP("disclosures", "{shown} of {count}, overdue {overdue}")
_MORE = QT_TRANSLATE_NOOP("disclosures", "Show more")
_CHOOSE = QT_TRANSLATE_NOOP("disclosures", "Choose a disclosure to see it here.")
_CHOOSE_THEN = QT_TRANSLATE_NOOP("disclosures", "It is never edited: what came back or was destroyed is recorded with its proof.")
_EMPTY = QT_TRANSLATE_NOOP("disclosures", "Nothing was handed over yet")
_EMPTY_THEN = QT_TRANSLATE_NOOP("disclosures", "“Hand over…” asks the gate first and says every reason against it.")
_PAGE = 200
_TO_COLUMN = 1


class DisclosuresPage(ListingPage):
    is_searchable = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.code = ""
        self._query, self._which, self._limit, self._asked = "", ALL, _PAGE, 0
        self.sheet: DisclosureSheet | None = None
        self.dialog: EndingDialog | None = None
        self.package: PackageDialog | None = None
        self.listing: DeidentifiedDialog | None = None
        self._opener = Opener(desk, self)
        self.handing = HandingOver(desk, self, self.show_subject)
        self.model = RowTableModel(_HEADS, _widest())
        self.view = table_view(self.model, self.model.widths(), _TO_COLUMN, words(DISCLOSURE.title))
        self.view.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._count = text("", "small", "ink2")
        self._more = button(words(_MORE), "link")
        self._more.clicked.connect(self._show_more)
        foot = boxed(row(self._count, None, self._more, margins=(12, 8, 16, 8)))
        self.segments = Segmented([("", words(each)) for _, each in _FILTERS], 0, words(_WHICH))
        self.segments.chosen.connect(self._set_filter)
        self.setLayout(column(self._heading(), *self._lay_out_list([row(self.segments, None)], foot), gap=12))
        self._show_hint()
        self.refresh()

    def refresh(self) -> None:
        self._asked += 1
        asked, session, given = self._asked, self.desk.session, (self._query, self._which, self._limit)

        def show(found: DisclosureList) -> None:
            if asked == self._asked:
                self._show_list(found)

        self.desk.read(self, lambda: list_disclosures(session, *given), show)
        if self.code:
            self._open()

    def search(self, query: str) -> None:
        self._query, self._limit = query, _PAGE
        self.refresh()

    def show_subject(self, code: str, field: str = "") -> None:
        """A disclosure's code, or `new` for a hand-over that was being typed."""
        if code == NEW:
            self.handing.open()
            return
        self.code = code
        self.refresh()

    def keep_draft(self) -> None:
        super().keep_draft()
        self.handing.keep_draft()

    def whereabouts(self, tab: str) -> Whereabouts:
        is_handing = self.handing.dialog is not None and self.handing.dialog.isVisible()
        return Whereabouts(tab, NEW if is_handing else self.code)

    def print_it(self) -> None:
        subject = f"record:{DISCLOSURE.key}:{self.code}" if self.code else f"register:{DISCLOSURE.key}"
        self.desk.asked_for.emit("reports", subject)

    def step_back(self) -> None:
        self.code, self.sheet = "", None
        self._choose_none()

    def open_ending(self, how: str) -> None:
        """Ask for items, day and proof of one of the endings."""
        if self.sheet is not None:
            self.dialog = EndingDialog(self.desk, self.window(), self.sheet, how)
            self.dialog.stored.connect(self.refresh)
            self.dialog.open()

    def open_leaving(self, what: str) -> None:
        """Showing, a copy or a package in a dialog of its own; receipts and letters are looked at where reports are."""
        if self.sheet is None:
            return
        if what == SHOW:
            self.handing.showing.open_about(self.sheet)
            return
        if what not in {COPY, PACKAGE}:
            self.desk.asked_for.emit("reports", f"{what}:{self.code}")
            return
        self.package = PackageDialog(self.desk, self.window(), self.sheet, what)
        self.package.finished.connect(lambda _: self.refresh())
        self.package.open()

    def open_listing(self) -> None:
        """A client list that names nobody, handed over as a disclosure; then that is shown."""
        self.listing = DeidentifiedDialog(self.desk, self.window())
        self.listing.stored.connect(lambda: self.show_subject(self.listing.code if self.listing else ""))
        self.listing.open()

    def _heading(self) -> Any:
        actions = []
        if self.handing.is_allowed:
            listing = button(words(_DEIDENTIFIED))
            listing.clicked.connect(self.open_listing)
            actions.append(listing)
            go = button(words(_HAND_OVER), "primary", "disclose")
            go.clicked.connect(lambda: self.handing.open())
            actions.append(go)
        return heading(words(DISCLOSURE.title), words(_SUBTITLE), *actions)

    def _set_filter(self, place: int) -> None:
        self._which, self._limit = _FILTERS[place][0], _PAGE
        self.refresh()

    def _show_more(self) -> None:
        self._limit += _PAGE
        self.refresh()

    def _show_list(self, found: DisclosureList) -> None:
        self.model.show_rows([_row(each) for each in found.lines])
        self._count.setText(words(_COUNT, shown=len(found.lines), count=f"{found.found:,}", overdue=f"{found.overdue:,}"))
        self._more.setVisible(found.found > len(found.lines))
        if self.code and (at := self.model.row_of(self.code)) >= 0:
            self.view.selectRow(at)
        elif not self.code:
            self._show_hint()

    def _row_chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        code = self.model.key_at(now.row()) if now.isValid() else ""
        if code and code != self.code:
            self.code = code
            self._open()

    def _open(self) -> None:
        session, code, translate = self.desk.session, self.code, self.desk.translate

        self._opener.open(
            lambda: show_without_entry(session, code, translate),
            lambda: show_disclosure(session, code, translate),
            self._show_sheet,
            self._not_opened,
        )

    def _not_opened(self, error: CustKeeperError) -> None:
        """No entry, no opening."""
        self.step_back()
        self.desk.failed.emit(error)

    def _show_sheet(self, sheet: DisclosureSheet) -> None:
        self.sheet = sheet
        emptied(self._detail)
        self._show_either(is_detail=True)
        may_end = is_allowed(self.desk.session.role, Action.DISCLOSE)
        to_item = lambda code: self.desk.asked_for.emit("items", code)  # noqa: E731
        shown = disclosure_parts(sheet, may_end, self.open_ending, to_item, self.print_it, self.open_leaving)
        kept, vault = column(gap=6), self.desk.session.vault
        for part in [*self._way_back(), *shown[:1], kept, *shown[1:], None]:
            add_part(self._detail, part)

        def show_kept(drafts: list[Any]) -> None:
            if self.sheet is sheet:  # else another was opened meanwhile
                for each in kept_rows(self.desk, kept_beside(drafts, DISCLOSURE.key, sheet.record.id), self.reopen):
                    kept.addWidget(each)

        self.desk.read(self, lambda: vault.drafts, show_kept)

    def reopen(self, what: str) -> None:
        """The dialog of an ending whose typing was kept."""
        self.open_ending(what.removeprefix(END))

    def _show_hint(self) -> None:
        why, then = (_CHOOSE, _CHOOSE_THEN) if self.model.rowCount() else (_EMPTY, _EMPTY_THEN)
        self._show_empty("disclose", words(why), words(then))


def _row(line: DisclosureLine) -> Row:
    to = Cell(words(_SEALED), is_sealed=True) if line.is_sealed else Cell(words(_TO, person=line.recipient, party=line.party))
    label = state_label(DISCLOSURE, line.state)
    state = Cell(words(_OVERDUE), tone="danger") if line.is_overdue else Cell(label if isinstance(label, str) else words(label))
    form = next((words(each.label) for each in DISCLOSURE.by_key["form"].choices if each.key == line.form), line.form)
    return line.code, [Cell(line.code), to, state, Cell(_day(line.return_by)), Cell(_day(line.handed_on)), Cell(form)]


def _widest() -> list[list[Cell]]:
    day, states = Cell(_day("2026-12-28")), [Cell(words(each.label)) for each in DISCLOSURE.states]
    forms = [Cell(words(each.label)) for each in DISCLOSURE.by_key["form"].choices]
    return [[Cell("D00000")], [Cell("")], [*states, Cell(words(_OVERDUE), tone="danger")], [day], [day], forms]


def _day(written: str) -> str:
    return show_day(date.fromisoformat(written), LOOK.language) if written else ""
