"""The ledger and the reading log gathered for print and spreadsheets: entries in their order, of a period, a person or a record.

They name records by their codes only, so that they can be handed on. What must not be here: drawing, and judging entries.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Translate, message
from custkeeper.domain.values import show_instant
from custkeeper.reports.table_flow import Column
from custkeeper.services.ledger_view import (
    EVERYTHING,
    ONLY_READINGS,
    LedgerFilter,
    LedgerIndex,
    LedgerLine,
    find_entries,
    ledger_filter,
    ledger_page,
)
from custkeeper.services.records import find
from custkeeper.services.session import Session
from custkeeper.vault.ledger import touched_by
from custkeeper.vault.tables import LEDGER_ITEM

_PERIOD = ".."
_NAMED = 20  # records an entry names one by one; of more it says how many of each register
_PORTION = 500
_NUMBER = QT_TRANSLATE_NOOP("ledger_report", "Entry")
_WHEN = QT_TRANSLATE_NOOP("ledger_report", "Declared time")
_WHO = QT_TRANSLATE_NOOP("ledger_report", "Who")
_WHAT = QT_TRANSLATE_NOOP("ledger_report", "What")
_RECORDS = QT_TRANSLATE_NOOP("ledger_report", "Records")
_COUNT = QT_TRANSLATE_NOOP("ledger_report", "Records touched")
_HASH = QT_TRANSLATE_NOOP("ledger_report", "Hash")
_ROLE = QT_TRANSLATE_NOOP("ledger_report", "{name} ({role})")
_MANY = QT_TRANSLATE_NOOP("ledger_report", "{area}: {count}")
_ONE = QT_TRANSLATE_NOOP("ledger_report", "{area} {code}")
_GONE = QT_TRANSLATE_NOOP("ledger_report", "{area}, no longer in the vault")
_TOTAL = QT_TRANSLATE_NOOP(
    "ledger_report", "Entries: {count}. Rows of lists do not count; one record within ten minutes is one entry."
)
_TOTAL_LEDGER = QT_TRANSLATE_NOOP("ledger_report", "Entries: {count}.")
_CLOCK = QT_TRANSLATE_NOOP("ledger_report", "clock set back")
_ALL = QT_TRANSLATE_NOOP("ledger_report", "Everything")
_FROM_TO = QT_TRANSLATE_NOOP("ledger_report", "{first} to {last}")
_SINCE = QT_TRANSLATE_NOOP("ledger_report", "since {first}")
_UNTIL = QT_TRANSLATE_NOOP("ledger_report", "until {last}")
_BOTH = QT_TRANSLATE_NOOP("ledger_report", "{first}; {second}")


class SubjectUnclear(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "“{given}” says neither a period nor a person nor a record. Write 2027-01-01..2027-03-31, person:P0002 or client:K00001, "
        "or several with spaces between.",
    )


@dataclass
class LedgerListing:
    """Entries as printed rows, each as long as `columns`; `about` says which entries."""

    columns: list[Column]
    about: str
    total: str
    rows: list[list[str]] = field(default_factory=list)


def reading_log(session: Session, subject: str, translate: Translate) -> LedgerListing:
    """Who opened, printed and exported which sealed record. Raises SubjectUnclear, DayUnreadable, CodeUnknown, RecordUnknown."""
    wanted, record, about = _wanted(session, ONLY_READINGS, subject)
    one = translate(record) if record else ""
    titles = ((_NUMBER, 0.8), (_WHEN, 1.7), (_WHO, 1.6), (_WHAT, 1.6), (_RECORDS, 3.4))
    listing = LedgerListing([Column(translate(title), weight) for title, weight in titles], translate(about), "")
    for line in _lines(session, wanted):
        if line.count:
            shown = one if one and line.count > _NAMED else _records(session, line, translate)
            listing.rows.append([*_beginning(session, line, translate), shown])
    listing.total = translate(_TOTAL, count=f"{len(listing.rows):,}")
    return listing


def ledger_listing(session: Session, subject: str, translate: Translate) -> LedgerListing:
    """Every entry, of the period, person or record asked for. Raises as `reading_log`."""
    wanted, _, about = _wanted(session, EVERYTHING, subject)
    titles = ((_NUMBER, 0.8), (_WHEN, 1.7), (_WHO, 1.6), (_WHAT, 2.0))
    columns = [Column(translate(title), weight) for title, weight in titles]
    columns += [Column(translate(_COUNT), 0.9, "right"), Column(translate(_HASH), 1.7)]
    listing = LedgerListing(columns, translate(about), "")
    for line in _lines(session, wanted):
        listing.rows.append([*_beginning(session, line, translate), f"{line.count:,}" if line.count else "", line.hash[:16]])
    listing.total = translate(_TOTAL_LEDGER, count=f"{len(listing.rows):,}")
    return listing


def log_subjects(session: Session) -> list[tuple[str, Message]]:
    """What people ask these reports about, with the words for it: everything, this year, the last months, each person."""
    today = session.today
    months = [(today.year + (today.month - 1 - back) // 12, (today.month - 1 - back) % 12 + 1) for back in range(3)]
    periods = [(f"{today.year}-01-01", ""), *((f"{year}-{month:02d}-01", _month_end(year, month)) for year, month in months)]
    people = sorted(session.people().values(), key=lambda person: person.code)
    return [
        ("", message(_ALL)),
        *((f"{first}{_PERIOD}{last}", _period_words(first, last)) for first, last in periods),
        *((f"person:{each.code}", message(_ONE, area=each.code, code=str(each.value("name")))) for each in people),
    ]


def _month_end(year: int, month: int) -> str:
    days = 31 if month in {1, 3, 5, 7, 8, 10, 12} else 30 if month != 2 else 28 + (year % 4 == 0 and year % 100 != 0)
    return f"{year}-{month:02d}-{days}"


def _period_words(first: str, last: str) -> Message:
    if first and last:
        return message(_FROM_TO, first=first, last=last)
    return message(_SINCE, first=first) if first else message(_UNTIL, last=last)


def _wanted(session: Session, kind: str, subject: str) -> tuple[LedgerFilter, Message | None, Message]:
    """The filter, words for the one record asked about if any, and words for all of it."""
    person = first = last = code = ""
    record: Message | None = None
    said: list[Message] = []
    for part in subject.split():
        area, mark, name = part.partition(":")
        if _PERIOD in part:
            first, _, last = part.partition(_PERIOD)
            said.append(_period_words(first, last))
        elif mark and area == "person":
            found = find(session, area, name)
            person = found.id
            said.append(message(_ONE, area=found.code, code=str(found.value("name"))))
        elif mark and area in AREAS:
            code = find(session, area, name).code
            record = message(_ONE, area=AREAS[area].singular, code=code)
            said.append(record)
        else:
            raise SubjectUnclear(given=part)
    about = said[0] if said else message(_ALL)
    for each in said[1:]:
        about = message(_BOTH, first=about, second=each)
    return ledger_filter(session, kind, person, first, last, code), record, about


def _lines(session: Session, wanted: LedgerFilter) -> Iterator[LedgerLine]:
    """Oldest first."""
    index = LedgerIndex()
    numbers = find_entries(session, index, wanted)[::-1]
    for place in range(0, len(numbers), _PORTION):
        yield from ledger_page(session, index, numbers[place : place + _PORTION])


def _beginning(session: Session, line: LedgerLine, translate: Translate) -> list[str]:
    """Number, time, who with role, what: the cells both lists begin with."""
    what = line.what if isinstance(line.what, str) else translate(line.what)
    when = show_instant(line.at, translate.language)
    if line.is_set_back:
        when = f"{when} ({translate(_CLOCK)})"
    certificate = session.vault.header.certificates.get(line.author)
    who = translate(_ROLE, name=line.who, role=certificate.role.label) if certificate else line.who
    return [f"#{line.seq}", when, who, what]


def _records(session: Session, line: LedgerLine, translate: Translate) -> str:
    separator = "；" if translate.language == "zh_CN" else "; "
    if line.count > _NAMED:
        columns = LEDGER_ITEM.c
        query = select(columns.area, func.count().label("records")).where(columns.seq == line.seq).group_by(columns.area)
        counted = [(str(row.area), int(row.records)) for row in session.vault.reader.rows(query)]
        shown = [translate(_MANY, area=_title(area), count=f"{count:,}") for area, count in counted]
        return separator.join(shown)
    touched = touched_by(session.vault.reader, line.seq)
    codes = _codes(session, touched)
    return separator.join(
        translate(_ONE, area=AREAS[area].singular, code=codes[record]) if record in codes else translate(_GONE, area=_title(area))
        for area, record in touched
    )


def _title(area: str) -> Text | str:
    return AREAS[area].title if area in AREAS else area


def _codes(session: Session, touched: Sequence[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for area in {area for area, _ in touched if area in AREAS}:
        ids = [record for other, record in touched if other == area]
        found |= {row["id"]: str(row["code"]) for row in session.vault.records.raw_rows_of(area, ids)}
    return found
