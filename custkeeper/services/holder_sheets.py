"""Who holds what today, as a list in words, overdue pieces first. Reading only; printing it is `report_making`'s."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.spreadsheet import Cell
from custkeeper.reports.table_flow import Column
from custkeeper.services.holders import Holding, holders
from custkeeper.services.session import Session

_COLUMNS: tuple[tuple[Text, float], ...] = (
    (QT_TRANSLATE_NOOP("holder_map", "Party"), 2.2),
    (QT_TRANSLATE_NOOP("holder_map", "Person"), 1.2),
    (QT_TRANSLATE_NOOP("holder_map", "Item"), 0.8),
    (QT_TRANSLATE_NOOP("holder_map", "Name"), 2.6),
    (QT_TRANSLATE_NOOP("holder_map", "Copy number"), 0.9),
    (QT_TRANSLATE_NOOP("holder_map", "Disclosure"), 0.9),
    (QT_TRANSLATE_NOOP("holder_map", "Handed over on"), 1.2),
    (QT_TRANSLATE_NOOP("holder_map", "To return by"), 1.2),
    (QT_TRANSLATE_NOOP("holder_map", "Overdue"), 0.8),
)
_LATE = QT_TRANSLATE_NOOP("holder_map", "overdue")
_SEALED = QT_TRANSLATE_NOOP("holder_map", "(sealed)")
_TOTAL = QT_TRANSLATE_NOOP("holder_map", "Out: {total}, overdue: {overdue}. Sealed to the person who printed this: {sealed}.")


@dataclass(frozen=True)
class HolderSheet:
    """The list as it is printed; `read` are the records that stand in it."""

    day: str
    columns: list[Column]
    rows: list[list[Cell]]
    notes: tuple[str, ...]
    level: Level
    read: tuple[Record, ...]


def holder_sheet(session: Session, translate: Translate) -> HolderSheet:
    """Everything that is out today, overdue first, then by party and person. Raises NotAllowed."""
    found = holders(session)
    pieces = sorted(found.holdings, key=lambda each: (not each.is_overdue, each.party, each.person, each.disclosure, each.item))
    sealed = sum(each.is_sealed for each in pieces)
    read = _read(session, pieces)
    return HolderSheet(
        show_day(found.day, translate.language),
        [Column(translate(title), weight) for title, weight in _COLUMNS],
        [_row(each, translate) for each in pieces],
        (translate(_TOTAL, total=found.total, overdue=found.overdue, sealed=sealed),),
        highest(DISCLOSURE.default_level, *(each.level for each in read)),
        read,
    )


def _row(each: Holding, translate: Translate) -> list[Cell]:
    party = translate(_SEALED) if each.is_sealed else each.party
    late = translate(_LATE) if each.is_overdue else ""
    days = (_day(each.handed_on), _day(each.return_by))
    return [party, each.person, each.item, each.name, each.copy_number, each.disclosure, *days, late]


def _day(written: str) -> Cell:
    return date.fromisoformat(written) if written else ""


def _read(session: Session, pieces: list[Holding]) -> tuple[Record, ...]:
    """Disclosures, their lines and the items, of those that could be read."""
    records, codes = session.vault.records, {each.disclosure for each in pieces if not each.is_sealed}
    disclosures = [each for each in records.where(DISCLOSURE.key) if each.code in codes]
    lines = [each for one in disclosures for each in records.where(DISCLOSED_ITEM.key, parent=one.id)]
    items = records.page("item", list(dict.fromkeys(str(each.value("item")) for each in lines)))
    return (*disclosures, *lines, *(each for each in items if not each.is_sealed))
