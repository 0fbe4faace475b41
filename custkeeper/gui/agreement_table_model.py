"""The list of agreements: instead of the state each is in, where it stands today and until when."""

from datetime import date

from PySide6.QtCore import Qt

from custkeeper.domain.standing import Standing, StandingOn
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.table import Cell, cell_width
from custkeeper.gui.look.words import words
from custkeeper.gui.record_table_model import STATE, RecordTableModel
from custkeeper.services.records import Line

_UNTIL = QT_TRANSLATE_NOOP("window", "until {day}")
_ENDS = QT_TRANSLATE_NOOP("window", "ends {day}")

_LONG_DAY = date(2028, 12, 28)  # as wide as a day gets


class AgreementTableModel(RecordTableModel):
    """`show_standings` takes them by the agreements' ids; until it does the state is shown."""

    def __init__(self) -> None:
        super().__init__("agreement")
        self._standings: dict[str, StandingOn] = {}

    def show_standings(self, standings: dict[str, StandingOn]) -> None:
        self._standings = standings
        if self.rowCount():
            self.dataChanged.emit(self.index(0, STATE), self.index(self.rowCount() - 1, STATE), [Qt.ItemDataRole.DisplayRole])

    def widths(self) -> list[int]:
        *others, state = super().widths()
        day = show_day(_LONG_DAY, LOOK.language)
        longest = max(cell_width(Cell(words(each, day=day), tone="warn")) for each in (_UNTIL, _ENDS))
        return [*others, max(state, longest)]

    def _cell(self, line: Line, column: int) -> Cell:
        stands = self._standings.get(line.id)
        if column != STATE or stands is None:
            return super()._cell(line, column)
        return _standing_cell(stands)


def _standing_cell(stands: StandingOn) -> Cell:
    day = show_day(stands.last_day, LOOK.language) if stands.last_day else ""
    if stands.standing is Standing.IN_FORCE:
        return Cell(words(_UNTIL, day=day), tone="ok")
    if stands.standing is Standing.EXPIRING:
        return Cell(words(_ENDS, day=day), tone="warn")
    tone = {Standing.UNSIGNED: "warn", Standing.REVOKED: "danger"}.get(stands.standing, "")
    return Cell(words(stands.standing.label), tone=tone) if tone else Cell(words(stands.standing.label))
