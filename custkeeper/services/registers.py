"""A whole register gathered for print and for spreadsheets: columns by declaration, a row a record, in the order of the codes.

Values stay values here: amounts, counts and days are numbers and days in a spreadsheet, and become words only on paper.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from custkeeper.domain.fields import Area, Field, FieldKind
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day, show_money, show_value
from custkeeper.reports.spreadsheet import Cell
from custkeeper.reports.table_flow import Column
from custkeeper.services.records import state_label
from custkeeper.services.session import Session
from custkeeper.services.showing import wording

_TOTAL = QT_TRANSLATE_NOOP("report", "Records: {total}. Sealed to the person who printed this: {sealed}.")
_CODE = QT_TRANSLATE_NOOP("report", "Code")
_OWNER = QT_TRANSLATE_NOOP("report", "Belongs to")
_LEVEL = QT_TRANSLATE_NOOP("report", "Level")
_STATE = QT_TRANSLATE_NOOP("report", "State")
_INSIDERS = QT_TRANSLATE_NOOP("report", "(known to insiders only)")
_SEALED = QT_TRANSLATE_NOOP("report", "(sealed)")
_PAGE = 1000
_WIDTHS = {FieldKind.TEXT: 1.7, FieldKind.LONG_TEXT: 3.0}
_NUMBERS = {FieldKind.MONEY, FieldKind.NUMBER, FieldKind.DURATION}


@dataclass
class Register:
    """A register as one person may read it, `level` the highest of anything in it."""

    area: Area
    columns: list[Column]
    level: Level
    rows: list[list[Cell]] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)  # those whose sealed values stand in it, without their values
    sealed: int = 0

    def total(self, translate: Translate) -> str:
        return translate(_TOTAL, total=len(self.rows), sealed=self.sealed)

    def printed_rows(self, language: str) -> list[list[str]]:
        """The rows as they stand on paper."""
        return [[printed(cell, language) for cell in row] for row in self.rows]


def read_register(session: Session, area: Area, translate: Translate) -> Register:
    """Every record in use of one register."""
    register = Register(area, _columns(area, translate), area.default_level)
    owners = {line.id: line.code for line in session.vault.index(area.parent).lines} if area.parent else {}
    for record in _records(session, area):
        code, *others = _row(session, area, record, translate)
        register.rows.append([code, *([owners.get(record.parent, "")] if area.parent else []), *others])
        register.level = highest(register.level, record.level)
        register.sealed += record.is_sealed
        if record.level.is_sealed and not record.is_sealed:
            register.records.append(record.changed(values={}))
    return register


def _records(session: Session, area: Area) -> Iterator[Record]:
    ids = [line.id for line in session.vault.index(area.key).lines]
    for start in range(0, len(ids), _PAGE):
        yield from session.vault.records.page(area.key, ids[start : start + _PAGE])


def _columns(area: Area, translate: Translate) -> list[Column]:
    listed = _listed(area)
    # the first text is what people know a record by; give it the room
    title = next((each.key for each in listed if each.kind is FieldKind.TEXT and not each.open), "")
    weights = {each.key: 3.2 if each.key == title else _WIDTHS.get(each.kind, 1.3) for each in listed}
    middle = [Column(translate(each.label), weights[each.key], _align(each.kind)) for each in listed]
    first = [Column(translate(_CODE), 1.0), *([Column(translate(_OWNER), 1.0)] if area.parent else [])]
    return [*first, *middle, Column(translate(_LEVEL), 2.2), Column(translate(_STATE), 1.0)]


def _listed(area: Area) -> Sequence[Field]:
    return [each for each in area.fields if each.listed]


def _align(kind: FieldKind) -> Literal["left", "right"]:
    return "right" if kind in _NUMBERS else "left"


def _row(session: Session, area: Area, record: Record, translate: Translate) -> list[Cell]:
    listed = _listed(area)
    needs_words = any(each.kind is FieldKind.REFERENCE or each.choices_from for each in listed)
    names = wording(session, record, translate) if needs_words else {}
    cells = [_cell(each, record, translate, names) for each in listed]
    if record.is_sealed and listed:
        first_sealed = next((place for place, each in enumerate(listed) if not each.open), 0)
        cells[first_sealed] = translate(_INSIDERS if record.is_for_insiders else _SEALED)
    state = state_label(area, record.state)
    return [record.code, *cells, translate(record.level.label), state if isinstance(state, str) else translate(state)]


def _cell(field: Field, record: Record, translate: Translate, names: dict[str, str]) -> Cell:
    value = record.value(field.key)
    if value is None or value == "":
        return ""
    if field.kind is FieldKind.MONEY:
        return Decimal(int(value)).scaleb(-2)
    if field.kind in _NUMBERS:
        return int(value)
    if field.kind is FieldKind.DATE:
        return date.fromisoformat(value)
    return show_value(field, value, translate, names)


def printed(cell: Cell, language: str) -> str:
    """A cell as it stands on paper."""
    if isinstance(cell, Decimal):
        return show_money(int(cell * 100))
    return show_day(cell, language) if isinstance(cell, date) else str(cell)
