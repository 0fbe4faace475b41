"""A short table of plain rows: cells made by the page that has read them, headings, and the key each row stands for."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from custkeeper.domain.text import Text
from custkeeper.gui.look.cell_table import CellTableModel
from custkeeper.gui.look.table import Cell, cell_width
from custkeeper.gui.look.words import words

Row = tuple[str, list[Cell]]  # key, cells


class RowTableModel(CellTableModel):
    def __init__(self, heads: Sequence[Text], widest: Sequence[Sequence[Cell]]) -> None:
        """`widest` has for each column cells as wide as it needs to be; widths are never measured from all rows."""
        super().__init__(heads)
        self._widest = widest
        self._is_right = [any(each.is_right for each in cells) for cells in widest]  # a heading stands over its numbers
        self._rows: list[Row] = []

    def name_column(self, place: int, head: Text) -> None:
        """Another heading, where a column shows something else by what is chosen."""
        self.heads[place] = head
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, place, place)

    def show_rows(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def key_at(self, row: int) -> str:
        return self._rows[row][0] if 0 <= row < len(self._rows) else ""

    def row_of(self, key: str) -> int:
        """The row of a key, or -1."""
        return next((at for at, (each, _) in enumerate(self._rows) if each == key), -1)

    def widths(self) -> list[int]:
        heads = [Cell(words(each)) for each in self.heads]
        return [max(cell_width(each) for each in [*cells, head]) for cells, head in zip(self._widest, heads, strict=True)]

    def count(self) -> int:
        return len(self._rows)

    def cell_at(self, row: int, column: int) -> Cell:
        return self._rows[row][1][column]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._is_right[section] else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)
