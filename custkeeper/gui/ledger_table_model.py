"""Ledger entries as a table: as many rows as match, of which only those looked at are read, two hundred at a time.

What must not be here: reading the vault; the page does that when `page_wanted` asks.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.values import show_instant
from custkeeper.gui.look.cell_table import CellTableModel, Index
from custkeeper.gui.look.palette import LOOK, narrow, sp
from custkeeper.gui.look.table import Cell, cell_width
from custkeeper.gui.look.words import words
from custkeeper.services.ledger_view import LedgerLine

_HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("ledger", "No."),
    QT_TRANSLATE_NOOP("ledger", "What"),
    QT_TRANSLATE_NOOP("ledger", "When"),
    QT_TRANSLATE_NOOP("ledger", "Who"),
    QT_TRANSLATE_NOOP("ledger", "Records"),
)
PAGE = 200
_NUMBER, _WHAT, _WHEN, _WHO, _COUNT = range(5)


class LedgerTableModel(CellTableModel):
    """`page_wanted` carries the place of a page; `fill` takes its lines. A narrow window drops who and the count."""

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(_HEADS)
        self._numbers: Sequence[int] = []
        self._lines: dict[int, LedgerLine] = {}
        self._asked: set[int] = set()

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Another answer: entries by number, newest first. Lines read before are kept, because entries never change."""
        self.beginResetModel()
        self._numbers = numbers
        self._asked.clear()
        self.endResetModel()

    def numbers_of(self, page: int) -> Sequence[int]:
        return self._numbers[page * PAGE : (page + 1) * PAGE]

    def fill(self, page: int, lines: list[LedgerLine]) -> None:
        """A page that was asked for has come."""
        self._lines |= {line.seq: line for line in lines}
        last = min((page + 1) * PAGE, len(self._numbers)) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1))

    def number_at(self, row: int) -> int | None:
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    def row_of(self, number: int) -> int:
        """The row of an entry, or -1."""
        return self._numbers.index(number) if number in self._numbers else -1

    def count(self) -> int:
        return len(self._numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return super().columnCount(parent) - (2 if narrow() and not parent.isValid() else 0)

    def cell_at(self, row: int, column: int) -> Cell | None:
        line = self._lines.get(self._numbers[row])
        if line is None:
            self._ask(row // PAGE)
            return None
        return self._cell(line, column)

    def widths(self) -> list[int]:
        """Room for each column, measured from what it can hold."""
        example = LedgerLine(888888, "2027-12-28T20:08:08+00:00", "王王王王王", "", 888888, "", "", True)
        cells = [self._cell(example, place) for place in range(self.columnCount())]
        widths = [max(cell_width(cell), cell_width(Cell(words(head))) + sp(8)) for cell, head in zip(cells, _HEADS, strict=False)]
        widths[_WHAT] = max(cell_width(Cell(words(event.label))) for event in Event)
        return widths

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page)

    def _cell(self, line: LedgerLine, column: int) -> Cell:
        if column == _WHEN:
            when = show_instant(line.at, LOOK.language)
            return Cell(when, tone="warn") if line.is_set_back else Cell(when)
        what = line.what if isinstance(line.what, str) else words(line.what)
        shown = {_NUMBER: f"#{line.seq}", _WHAT: what, _WHO: line.who, _COUNT: f"{line.count:,}" if line.count else ""}[column]
        return Cell(shown, is_right=column == _COUNT)
