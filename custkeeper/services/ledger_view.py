"""The ledger in words: who did what when, newest first, filtered, and one entry with everything it says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import BadInput
from custkeeper.domain.ledger_event import READINGS, Event
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.typed_days import typed_day
from custkeeper.domain.validation import is_text
from custkeeper.services.session import Session
from custkeeper.vault.ledger_index import LedgerFilter as LedgerFilter
from custkeeper.vault.ledger_index import LedgerIndex as LedgerIndex
from custkeeper.vault.ledger_index import numbers_touching, read_body
from custkeeper.vault.open_vault import stamp
from custkeeper.vault.tables import LEDGER

EVERYTHING, ONLY_READINGS, ONLY_CHANGES = "", "readings", "changes"
KINDS: dict[str, Text] = {
    EVERYTHING: QT_TRANSLATE_NOOP("ledger", "Everything"),
    ONLY_READINGS: QT_TRANSLATE_NOOP("ledger", "Opened, printed, exported"),
    ONLY_CHANGES: QT_TRANSLATE_NOOP("ledger", "Changes"),
    **{event.value: event.label for event in Event},
}
_PORTION = 500  # entries fetched by number at once


class DayUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{given}” is no day. Write it as 2027-03-01.")


class CodeUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "No register has a record with the code {code}.")


@dataclass(frozen=True)
class LedgerLine:
    """One entry; `count` is how many records it touched, `is_set_back` that a clock had been set back before it."""

    seq: int
    at: str
    who: str
    what: Text | str
    count: int
    hash: str
    author: str = ""  # id
    is_set_back: bool = False


def ledger_filter(
    session: Session, kind: str = "", person: str = "", first: str = "", last: str = "", code: str = ""
) -> LedgerFilter:
    """A filter from what somebody chose and typed: a key of `KINDS`, a person's id, days, a record's code.

    Raises DayUnreadable, CodeUnknown.
    """
    since, until = _instant(first), _instant(last, timedelta(days=1))
    return LedgerFilter(_kinds(kind), person, since, until, _numbers(session, code.strip()) if code.strip() else None)


def find_entries(session: Session, index: LedgerIndex, wanted: LedgerFilter) -> Sequence[int]:
    """Numbers of the entries that match, newest first; the index is brought up to date."""
    index.bring_up_to_date(session.vault.reader)
    return index.find(wanted)


def ledger_page(session: Session, index: LedgerIndex, numbers: Sequence[int]) -> list[LedgerLine]:
    """Entries by their numbers, in that order: fetched by key, however far down the ledger they stand."""
    names = session.names()
    found: dict[int, LedgerLine] = {}
    for place in range(0, len(numbers), _PORTION):
        wanted = list(numbers[place : place + _PORTION])
        for row in session.vault.reader.rows(select(LEDGER).where(LEDGER.c.seq.in_(wanted))):
            found[row.seq] = _line(row, names, row.seq in index.set_back)
    return [found[number] for number in numbers if number in found]


def ledger_lines(session: Session, limit: int = 50) -> list[LedgerLine]:
    """The newest entries."""
    names = session.names()
    rows = session.vault.reader.rows(select(LEDGER).order_by(LEDGER.c.seq.desc()).limit(limit))
    return [_line(row, names) for row in rows]


def label_of(kind: str) -> Text | str:
    """What an entry says happened, in words; what no version of the program writes stays as it is."""
    return Event(kind).label if kind in set(Event) else kind


def _line(row: Any, names: dict[str, str], is_set_back: bool = False) -> LedgerLine:
    body = read_body(row.body)
    what, by, count = str(body.get("what", "")), str(body.get("by", "")), body.get("count")
    at, who, touched = str(body.get("at", "")), names.get(by, by), count if isinstance(count, int) else 0
    return LedgerLine(row.seq, at, who, label_of(what), touched, row.hash.hex(), by, is_set_back)


def _kinds(kind: str) -> frozenset[str] | None:
    if kind == ONLY_READINGS:
        return frozenset(event.value for event in READINGS)
    if kind == ONLY_CHANGES:
        return frozenset(event.value for event in Event if event not in READINGS)
    return frozenset({kind}) if kind else None


def _instant(typed: str, later: timedelta = timedelta(0)) -> str:
    """The beginning of a day on this computer's wall, or of the one `later`, as UTC; '' for no day."""
    if not typed.strip():
        return ""
    try:
        if (day := typed_day(typed)) is None:
            raise ValueError
        return stamp(datetime.combine(day + later, time()).astimezone())
    except (ValueError, OverflowError, OSError):
        raise DayUnreadable(given=typed.strip()) from None


def record_named(session: Session, code: str) -> str:
    """`REGISTER:CODE` of the record in use with this code, '' for none: what reports take."""
    code = code.strip()
    records = [session.vault.records.by_code(area, code) for area in AREAS] if code and is_text(code) else []
    found = [record for record in records if record is not None]
    return f"{found[0].area}:{found[0].code}" if len(found) == 1 else ""


def _numbers(session: Session, code: str) -> frozenset[int]:
    records = [session.vault.records.by_code(area, code) for area in AREAS] if is_text(code) else []
    ids = [record.id for record in records if record is not None]
    if not ids:
        raise CodeUnknown(code=code)
    return numbers_touching(session.vault.reader, ids)
