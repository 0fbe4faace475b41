"""Who holds what on a day: by holder or by item, overdue first, with every piece of the chosen one and until when."""

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer

from custkeeper.domain.areas.disclosure import SHOWN
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.evidence_dialog import EvidenceDialog
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import Segmented, field, line_edit
from custkeeper.gui.look.layout import TOP, add_part, boxed, button, column, emptied, heading, row, text
from custkeeper.gui.look.marks import StateMark
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.table import Cell, table_view
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.listing_page import ListingPage
from custkeeper.gui.row_table_model import Row, RowTableModel
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.access import parse_day
from custkeeper.services.holders import By, HolderGroup, HolderMap, Holders, Holding, holder_map, holdings_of

_TITLE = QT_TRANSLATE_NOOP("holders", "Who holds what")
_SUBTITLE = QT_TRANSLATE_NOOP("holders", "Out on {day}: {total}, overdue: {overdue}.")
_READING = QT_TRANSLATE_NOOP("holders", "What was handed over and has not come back.")
_BY = QT_TRANSLATE_NOOP("holders", "Grouped")
_GROUPINGS = ((By.PARTY, QT_TRANSLATE_NOOP("holders", "By holder")), (By.ITEM, QT_TRANSLATE_NOOP("holders", "By item")))
_ON = QT_TRANSLATE_NOOP("holders", "On the day")
_HOLDER, _ITEM = QT_TRANSLATE_NOOP("holders", "Holder"), QT_TRANSLATE_NOOP("holders", "Item")
_HEADS = (
    _HOLDER,
    QT_TRANSLATE_NOOP("holders", "Overdue"),
    QT_TRANSLATE_NOOP("holders", "Out"),
    QT_TRANSLATE_NOOP("holders", "First back by"),
    QT_TRANSLATE_NOOP("holders", "Seen"),
)
_COUNT = QT_TRANSLATE_NOOP("holders", "{count} overdue")
_NAMED = QT_TRANSLATE_NOOP("holders", "{code}  {name}")
_SEALED = QT_TRANSLATE_NOOP("window", "Sealed, no clearance")
_TO = QT_TRANSLATE_NOOP("holders", "{person}, {party}")
_COPY = QT_TRANSLATE_NOOP("holders", "Copy {number}")
_BACK_BY = QT_TRANSLATE_NOOP("holders", "to return by {day}")
_OVERDUE = QT_TRANSLATE_NOOP("holders", "overdue since {day}")
_NO_DAY = QT_TRANSLATE_NOOP("holders", "no day of return")
_SEEN = QT_TRANSLATE_NOOP("holders", "Only seen on screen, not held")
_SEEN_ON = QT_TRANSLATE_NOOP("holders", "seen on {day}, not held")
_MORE = QT_TRANSLATE_NOOP("holders", "and {count} more: narrow the list by searching")
_CHOOSE = QT_TRANSLATE_NOOP("holders", "Choose a line to see every piece here.")
_CHOOSE_THEN = QT_TRANSLATE_NOOP("holders", "Search finds holders, persons and items.")
_EMPTY = QT_TRANSLATE_NOOP("holders", "Nobody holds anything on this day")
_EMPTY_THEN = QT_TRANSLATE_NOOP("holders", "What is handed over appears here until it is returned, destroyed or expired.")
_OPEN = QT_TRANSLATE_NOOP("holders", "{code}: {said}")
_EVIDENCE = QT_TRANSLATE_NOOP("evidence", "Evidence pack…")
_EVIDENCE_OF = QT_TRANSLATE_NOOP("evidence", "Evidence pack… {person}")
_PAUSE = 300  # ms after the last keystroke until another day is looked at
_MOST = 100  # pieces of one holder that are drawn at once


class HoldersPage(ListingPage):
    is_searchable = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._query, self._asked, self.key = "", 0, ""
        self._by = By.PARTY
        self.evidence: EvidenceDialog | None = None
        self._head = column(gap=0)
        self.segments = Segmented([("", words(each)) for _, each in _GROUPINGS], 0, words(_BY))
        self.segments.chosen.connect(self._set_grouping)
        self.day = line_edit()
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self.day.textChanged.connect(lambda _: self._timer.start())
        self.model = RowTableModel(_HEADS, _widest())
        self.view = table_view(self.model, self.model.widths(), 0, words(_TITLE))
        self.view.selectionModel().currentRowChanged.connect(self._row_chosen)
        day = field(words(_ON), self.day)
        day.setFixedWidth(em(180))
        chosen = row((boxed(column(None, self.segments, gap=0)), 0), day, (self.problem, 1), None, gap=16)
        self.setLayout(column(self._head, *self._lay_out_list([chosen]), gap=12))
        self._head.addLayout(heading(words(_TITLE), words(_READING)))
        self._show_hint()
        self.refresh()

    def refresh(self) -> None:
        self.problem.hide()
        try:
            day = parse_day(self.day.text()) if self.day.text().strip() else None
        except CustKeeperError as error:
            self.problem.setText(words(error.message))
            self.problem.show()
            return
        self._asked += 1
        asked, session, by, query, key = self._asked, self.desk.session, self._by, self._query, self.key

        def work() -> tuple[HolderMap, Holders | None] | None:
            if asked != self._asked:
                return None
            return holder_map(session, day, by, query), holdings_of(session, key, day, by, query, _MOST) if key else None

        self.desk.read(self, work, lambda found: self._show(*found) if found is not None and asked == self._asked else None)

    def search(self, query: str) -> None:
        self._query = query
        self.refresh()

    def whereabouts(self, tab: str) -> Whereabouts:
        return Whereabouts(tab)  # a group's key is a party's name: not to be kept outside the vault

    def print_it(self) -> None:
        self.desk.asked_for.emit("reports", "holder-map:all")

    def step_back(self) -> None:
        self.key = ""
        self._choose_none()

    def _set_grouping(self, place: int) -> None:
        self._by, self.key = _GROUPINGS[place][0], ""
        self.model.name_column(0, _ITEM if self._by is By.ITEM else _HOLDER)
        self._show_hint()
        self.refresh()

    def _show(self, found: HolderMap, held: Holders | None) -> None:
        if not self.day.text().strip():
            self.day.blockSignals(True)
            self.day.setText(found.day.isoformat())
            self.day.blockSignals(False)
        emptied(self._head)
        day = show_day(found.day, LOOK.language)
        said = words(_SUBTITLE, day=day, total=f"{found.total:,}", overdue=f"{found.overdue:,}")
        self._head.addLayout(heading(words(_TITLE), said))
        self.model.show_rows([_row(each) for each in found.groups])
        if held is not None and (at := self.model.row_of(self.key)) >= 0:
            self.view.selectRow(at)
            self._show_held(held)
        else:
            self.key = ""
            self._show_hint()

    def _row_chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        key = self.model.key_at(now.row()) if now.isValid() else ""
        if key and key != self.key:
            self.key = key
            self.refresh()

    def _show_held(self, held: Holders) -> None:
        emptied(self._detail)
        self._show_either(is_detail=True)
        for part in [*self._way_back(), *self._pieces(held), None]:
            add_part(self._detail, part)

    def _pieces(self, held: Holders) -> list[Any]:
        """What is held, then what was only seen."""
        parts = self._by_person(held.holdings, held.total)
        if held.seen:
            seen = self._by_person(held.seen, held.seen_total)
            parts += [*([Rule()] if parts else []), text(words(_SEEN), "section", wrap=True), *seen]
        return parts

    def _by_person(self, shown: list[Holding], total: int) -> list[Any]:
        """By person of a party, by holder of an item; within each in the order of the days."""
        groups: dict[str, list[Holding]] = {}
        for each in shown:
            whom = words(_TO, person=each.person, party=each.party)
            groups.setdefault(words(_SEALED) if each.is_sealed else whom, []).append(each)
        parts: list[Any] = []
        for whom, pieces in groups.items():
            parts += [*([Rule()] if parts else []), text(whom, "strong", wrap=True), *(self._piece(each) for each in pieces)]
            parts += [] if pieces[0].is_sealed else [self._proof(pieces[0])]
        if total > len(shown):
            parts.append(text(words(_MORE, count=f"{total - len(shown):,}"), "small", "ink2", wrap=True))
        return parts

    def open_evidence(self, party: str, person: str) -> None:
        """All that proves what this person got and owes."""
        self.evidence = EvidenceDialog(self.desk, self.window(), party, person)
        self.evidence.open()

    def _proof(self, of: Holding) -> Any:
        goes = button(words(_EVIDENCE), "link", "report", name=words(_EVIDENCE_OF, person=of.person))
        goes.clicked.connect(lambda: self.open_evidence(of.party, of.person))
        return row(goes, None)

    def _piece(self, each: Holding) -> Any:
        is_seen = each.form == SHOWN
        said = words(_SEEN_ON, day=_day(each.handed_on)) if is_seen else _until(each)
        name = words(_NAMED, code=each.item, name=each.name)
        goes = button(each.disclosure, "link", name=words(_OPEN, code=each.disclosure, said=name))
        goes.clicked.connect(lambda: self.desk.asked_for.emit("disclosures", each.disclosure))
        about = [words(_COPY, number=each.copy_number)] if each.copy_number else []
        line = text(" · ".join([*about, said]), "small", "danger" if each.is_overdue else "ink2", wrap=True)
        mark = StateMark("danger" if each.is_overdue else "done" if is_seen else "warn", said)
        return row((mark, 0, TOP), (column(text(name, wrap=True), line, gap=2), 1), (goes, 0, TOP), gap=10)

    def _show_hint(self) -> None:
        why, then = (_CHOOSE, _CHOOSE_THEN) if self.model.rowCount() else (_EMPTY, _EMPTY_THEN)
        self._show_empty("people", words(why), words(then))


def _row(group: HolderGroup) -> Row:
    name = Cell(words(_NAMED, code=group.code, name=group.name)) if group.code else Cell(group.name)
    if not group.name:
        name = Cell(words(_SEALED), is_sealed=True)
    overdue = Cell(words(_COUNT, count=group.overdue), tone="danger") if group.overdue else Cell("")
    out, seen = (Cell(f"{each:,}" if each else "", is_right=True) for each in (group.total, group.seen))
    return group.key, [name, overdue, out, Cell(_day(group.earliest)), seen]


def _widest() -> list[list[Cell]]:
    count = Cell("1,000", is_right=True)
    return [[Cell("")], [Cell(words(_COUNT, count=100), tone="danger")], [count], [Cell(_day("2026-12-28"))], [count]]


def _until(each: Holding) -> str:
    if not each.return_by:
        return words(_NO_DAY)
    return words(_OVERDUE if each.is_overdue else _BACK_BY, day=_day(each.return_by))


def _day(written: str) -> str:
    return show_day(date.fromisoformat(written), LOOK.language) if written else ""
