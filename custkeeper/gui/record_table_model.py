"""The list of any area as a table: lines of the index, sorted and searched on the reading thread, shown here.

What must not be here: reading the vault, and deciding who may see what; a sealed line arrives without its name.
"""

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.look.cell_table import CellTableModel
from custkeeper.gui.look.table import Cell, cell_width, level_cell
from custkeeper.gui.look.words import words
from custkeeper.services import records
from custkeeper.services.records import Line, state_label

_CODE = QT_TRANSLATE_NOOP("window", "Code")
_LEVEL = QT_TRANSLATE_NOOP("window", "Level")
_STATE = QT_TRANSLATE_NOOP("window", "State")
_INSIDERS = QT_TRANSLATE_NOOP("window", "Known to insiders only")
_SEALED = QT_TRANSLATE_NOOP("window", "Sealed, no clearance")
_CONFIRMED = QT_TRANSLATE_NOOP("window", "Confirmed")
_TO_CONFIRM = QT_TRANSLATE_NOOP("window", "To confirm")

CODE, TITLE, LEVEL, STATE = range(4)

ORDERS = (records.CODE, records.TITLE, records.LEVEL, records.STATE)  # what a click on each heading sorts by


class RecordTableModel(CellTableModel):
    """Lines as the reader thread ordered them. `show_lines` takes a new list, `line_at` gives one back."""

    def __init__(self, area: str) -> None:
        self._area = AREAS[area]
        title = next((each.label for each in self._area.fields if each.listed and not each.open), _CODE)
        super().__init__([_CODE, title, _LEVEL, _STATE])
        self._lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line_at(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, record: str) -> int:
        """The row of a record, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.id == record), -1)

    def count(self) -> int:
        return len(self._lines)

    def cell_at(self, row: int, column: int) -> Cell:
        return self._cell(self._lines[row], column)

    def widths(self) -> list[int]:
        """Room for each column, measured from what it can hold."""
        codes = [Cell(line.code) for line in self._lines[:50]] + [Cell(f"{self._area.code_prefix}00000")]
        states = [Cell(self._words(each.label)) for each in self._area.states]
        states += [Cell(words(_TO_CONFIRM), tone="warn")] if "is_level_confirmed" in self._area.by_key else []
        widest = [codes, [Cell("")], [level_cell(level) for level in Level], states]
        heads = [Cell(words(title)) for title in self.heads]
        return [max(cell_width(each) for each in [*cells, head]) for cells, head in zip(widest, heads, strict=True)]

    def _cell(self, line: Line, column: int) -> Cell:
        if column == CODE:
            return Cell(line.code)
        if column == TITLE:
            return (
                Cell(words(_INSIDERS if line.is_for_insiders else _SEALED), is_sealed=True)
                if line.is_sealed
                else Cell(line.title)
            )
        if column == LEVEL:
            return level_cell(Level(line.level))
        if line.is_confirmed is not None:
            return Cell(words(_CONFIRMED), tone="ok") if line.is_confirmed else Cell(words(_TO_CONFIRM), tone="warn")
        return Cell(self._words(state_label(self._area, line.state)))

    def _words(self, label: Text | str) -> str:
        return label if isinstance(label, str) else words(label)
