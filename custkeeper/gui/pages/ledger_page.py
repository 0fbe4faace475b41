"""The ledger, read only: who did what when, filtered, entry by entry, and whether all of it still fits together."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.ledger_check_card import LedgerCheckCard
from custkeeper.gui.ledger_detail import entry_parts
from custkeeper.gui.ledger_filters import LedgerFilters
from custkeeper.gui.ledger_table_model import LedgerTableModel
from custkeeper.gui.look.cards import Card, Rule, empty_state
from custkeeper.gui.look.layout import add_part, boxed, button, column, emptied, heading, row, scroller, text, unscrolled
from custkeeper.gui.look.palette import em, narrow, sp
from custkeeper.gui.look.table import table_view
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.passphrase_step import ask_passphrase
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.ledger_checks import accept_older_copy
from custkeeper.services.ledger_entry import LedgerDetail, ledger_entry
from custkeeper.services.ledger_view import (
    ONLY_READINGS,
    LedgerFilter,
    LedgerIndex,
    LedgerLine,
    find_entries,
    ledger_filter,
    ledger_page,
    record_named,
)

_TITLE = QT_TRANSLATE_NOOP("ledger", "Ledger")
_SUBTITLE = QT_TRANSLATE_NOOP(
    "ledger", "Every change and every sealed record opened, signed by its author and chained to the one before."
)
_SHOWN = QT_TRANSLATE_NOOP("ledger", "Entries: {count} of {total}")
_CHOOSE = QT_TRANSLATE_NOOP("ledger", "Choose an entry to see everything it says.")
_CHOOSE_THEN = QT_TRANSLATE_NOOP("ledger", "Nothing here can be edited, also not by the owner.")
_NONE = QT_TRANSLATE_NOOP("ledger", "No entry matches")
_NONE_THEN = QT_TRANSLATE_NOOP("ledger", "Choose a longer time or “Show all”.")
_PRINT = QT_TRANSLATE_NOOP("ledger", "Print…")
_BACK = QT_TRANSLATE_NOOP("ledger", "Back to the entries")
_OLDER = QT_TRANSLATE_NOOP(
    "ledger",
    "This is an older copy of the vault: this computer has seen entry {seen}, and it is not here. Close the program and put the "
    "newest folder or the newest backup back in its place. Only if that is lost, an owner or a manager goes on with this copy; a "
    "signed entry will say so, and what came later stays lost.",
)
_GO_ON = QT_TRANSLATE_NOOP("ledger", "Go on with this copy")
_GOES_ON = QT_TRANSLATE_NOOP("ledger", "You go on with the older copy. The newest entry says so.")


@dataclass(frozen=True)
class Found:
    """What the reading thread answers: numbers of entries, how many there are in all, everybody, and the record asked about."""

    numbers: Sequence[int]
    total: int
    people: dict[str, Record]
    record: str


class LedgerPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._index = LedgerIndex()  # the reading thread's
        self._asked = 0
        self._wanted, self._chosen = 0, 0
        self._is_stale = False
        self._codes: dict[str, str] = {}  # of people
        self._record = ""  # the register and code that the list is narrowed to
        self.model = LedgerTableModel()
        self.model.page_wanted.connect(self._read_page)
        self.view = table_view(self.model, self.model.widths(), 1, words(_TITLE))
        self.view.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.filters = LedgerFilters()
        self.filters.chosen.connect(self.refresh)
        self.card = LedgerCheckCard(desk.watch)
        self.card.passphrase_asked.connect(lambda: ask_passphrase(desk, self.window()))
        self._older = column(gap=0)
        self._count = text("", "small", "ink2")
        foot = boxed(row(self._count, None, margins=(12, 8, 16, 8)))
        self._listing = Card(column((self.view, 1), Rule(), foot, gap=0), flat=True)
        self._listing.layout().setContentsMargins(1, sp(4), 1, 1)
        self._detail = column(gap=8)
        self._side: QWidget = Card(self._detail) if narrow() else scroller(Card(self._detail))
        if narrow():
            self._listing.setMinimumHeight(em(320))
        else:
            self._side.setFixedWidth(em(400))
        both = column((self._listing, 1), (self._side, 1), gap=0) if narrow() else row((self._listing, 1), self._side, gap=16)
        prints = button(words(_PRINT), "", "printer")
        prints.clicked.connect(self.print_it)
        self._above = boxed(unscrolled(boxed(self._older), self.card, self.filters, gap=12))
        page = column(heading(words(_TITLE), words(_SUBTITLE), prints), self._above, (boxed(both), 1), gap=12)
        # with large text all of it scrolls, so that the list has room
        self.setLayout(column(scroller(boxed(page)), gap=0) if narrow() else page)
        desk.noted.connect(self._look_again)  # a method, which Qt forgets with the page; a lambda would outlive it
        self._show_hint()
        self._show_older()
        self.refresh()
        if desk.watch.state.findings is None:
            desk.watch.start()

    def refresh(self) -> None:
        session, asked_for = self.desk.session, self.filters.asked()
        self._is_stale = False
        self._asked += 1
        asked = self._asked

        def work() -> Found | None:
            if asked != self._asked:
                return None  # chosen on since
            wanted: LedgerFilter = ledger_filter(session, *asked_for)
            numbers = find_entries(session, self._index, wanted)
            return Found(numbers, self._index.head, session.people(), record_named(session, asked_for[-1]))

        self.desk.read(self, work, self._show)

    def show_subject(self, code: str, field: str = "") -> None:
        """An entry by its number, in the list of all."""
        self._wanted = int(code) if code.isdecimal() else 0
        self.filters.clear()
        self.refresh()

    def whereabouts(self, tab: str) -> Whereabouts:
        return Whereabouts(tab, str(self._chosen) if self._chosen else "")

    def print_it(self) -> None:
        """Ctrl+P: what is listed, on paper; the reading log when only readings are."""
        kind, person, first, last, code = self.filters.asked()
        parts = [f"{first.strip()}..{last.strip()}"] if first.strip() or last.strip() else []
        parts += [f"person:{self._codes[person]}"] if person in self._codes else []
        parts += [self._record] if code.strip() and self._record else []
        self.desk.asked_for.emit("reports", f"{'reading-log' if kind == ONLY_READINGS else 'ledger'}:{' '.join(parts)}")

    def step_back(self) -> None:
        """Esc with large text: from the entry to the list."""
        if narrow() and self._side.isVisible():
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
            self._show_hint()
            self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    @Slot(int, str)
    def _look_again(self, seq: int, head: str) -> None:
        """Something was written: at once when this page is looked at, else when it is."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _show(self, found: Found | None) -> None:
        if found is None:
            return
        numbers, total = found.numbers, found.total
        names = {person: str(record.value("name")) for person, record in found.people.items()}
        self._codes, self._record = {person: record.code for person, record in found.people.items()}, found.record
        self.filters.show_people(names)
        self.card.show_names(names)
        self.model.show_numbers(numbers)
        self._count.setText(words(_SHOWN, count=f"{len(numbers):,}", total=f"{total:,}"))
        wanted, self._wanted = self._wanted or self._chosen, 0
        place = self.model.row_of(wanted) if wanted else -1
        if place >= 0:
            self.view.selectRow(place)
            self.view.scrollTo(self.model.index(place, 0))
        else:
            self._show_hint()

    def _read_page(self, page: int) -> None:
        session, numbers, asked = self.desk.session, self.model.numbers_of(page), self._asked

        def fill(lines: list[LedgerLine]) -> None:
            if asked == self._asked:
                self.model.fill(page, lines)

        self.desk.read(self, lambda: ledger_page(session, self._index, numbers), fill)

    def _row_chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        number = self.model.number_at(now.row()) if now.isValid() else None
        if number is None:
            return
        session, translate = self.desk.session, self.desk.translate
        self._chosen = number

        def work() -> tuple[LedgerDetail | None, bool]:
            return ledger_entry(session, number, translate), number in self._index.set_back

        self.desk.read(self, work, partial(self._show_entry, number))

    def _show_entry(self, number: int, found: tuple[LedgerDetail | None, bool]) -> None:
        entry, is_set_back = found
        if entry is None or number != self._chosen:
            return
        emptied(self._detail)
        parts: list[Any] = []
        if narrow():
            back = button(words(_BACK), "link", "undo")
            back.clicked.connect(self.step_back)
            parts.append(row(back, None))
        for part in [*parts, *entry_parts(entry, is_set_back, self.desk.asked_for.emit), None]:
            add_part(self._detail, part)
        self._show_either(is_entry=True)

    def _show_hint(self) -> None:
        self._chosen = 0
        emptied(self._detail)
        why, then = (_CHOOSE, _CHOOSE_THEN) if self.model.rowCount() or not self._asked else (_NONE, _NONE_THEN)
        self._detail.addWidget(empty_state("ledger", words(why), words(then)))
        self._show_either(is_entry=False)

    def _show_either(self, is_entry: bool) -> None:
        """With large text there is room for the list or for one entry."""
        if narrow():
            self._side.setVisible(is_entry)
            self._listing.setVisible(not is_entry)
            self._above.setVisible(not is_entry)

    def _show_older(self) -> None:
        """The way out of an older copy: how to restore, or going on with it by a signed entry."""
        emptied(self._older)
        seen = self.desk.session.vault.older_than
        if seen is None:
            return
        parts: list[Any] = [text(words(_OLDER, seen=f"{seen.seq:,}"), wrap=True)]
        if is_allowed(self.desk.session.role, Action.MANAGE_PEOPLE):
            goes = button(words(_GO_ON), "danger")
            goes.clicked.connect(self._accept_older)
            parts.append(row(goes, None))
        self._older.addWidget(Card(column(*parts, gap=10), "danger", pad=16))

    def _accept_older(self) -> None:
        session = self.desk.session

        def accepted(_: Any) -> None:
            self.desk.tell("ok", words(_GOES_ON))
            self._show_older()
            self.desk.changed.emit()

        def refused(error: CustKeeperError) -> None:
            self.desk.failed.emit(error)

        self.desk.write(self, lambda progress: accept_older_copy(session), accepted, failed=refused)
