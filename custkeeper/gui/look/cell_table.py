"""A table of cells: what every list's model tells Qt. What must not be here: where the lines come from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from custkeeper.domain.text import Text
from custkeeper.gui.look.table import CELL, Cell
from custkeeper.gui.look.words import words

Index = QModelIndex | QPersistentModelIndex
_ROLES = {CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class CellTableModel(QAbstractTableModel):
    """A subclass says how many lines there are, and what stands in each."""

    def __init__(self, heads: Sequence[Text]) -> None:
        super().__init__()
        self.heads = list(heads)

    def count(self) -> int:
        """Of lines."""
        raise NotImplementedError

    def cell_at(self, row: int, column: int) -> Cell | None:
        """None while it is not read yet."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own default
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words(self.heads[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        cell = self.cell_at(index.row(), index.column())
        return cell if cell is None or role == CELL else cell.shown
