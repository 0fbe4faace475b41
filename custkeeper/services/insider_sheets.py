"""A transfer's insider list gathered for print and spreadsheets, by its code name: it names no party and no target."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.insider import INSIDER
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.table_flow import Column
from custkeeper.services.insider_list import InsiderLine, rows
from custkeeper.services.insiders import lines
from custkeeper.services.records import find_open, state_label
from custkeeper.services.session import Session

_COLUMNS: tuple[tuple[Text, float], ...] = (
    (QT_TRANSLATE_NOOP("insider", "Row"), 0.8),
    (QT_TRANSLATE_NOOP("insider", "Name"), 1.6),
    (QT_TRANSLATE_NOOP("insider", "Of the firm"), 1.1),
    (QT_TRANSLATE_NOOP("insider", "Since"), 1.1),
    (QT_TRANSLATE_NOOP("insider", "Until"), 1.1),
    (QT_TRANSLATE_NOOP("insider", "Reason"), 2.4),
    (QT_TRANSLATE_NOOP("insider", "Told the duties on"), 1.1),
    (QT_TRANSLATE_NOOP("insider", "Trained on"), 1.1),
    (QT_TRANSLATE_NOOP("insider", "State"), 1.1),
)
_WITH_KEY = QT_TRANSLATE_NOOP("insider", "yes, holds the key")
_WITHOUT_KEY = QT_TRANSLATE_NOOP("insider", "yes, no key")
_OUTSIDE = QT_TRANSLATE_NOOP("insider", "no, listed only")
_TOTAL = QT_TRANSLATE_NOOP("insider", "On the list: {listed}. Taken off: {removed}. Holding the key: {holding}.")
_NO_LIST = QT_TRANSLATE_NOOP("insider", "This transfer has no insider list: whoever holds its level can read it.")
_KEY = QT_TRANSLATE_NOOP(
    "insider",
    "The transfer, this list and whatever belongs to it (agreements, clauses, opinions, disclosures, tranches, partners, "
    "checklists, signatures) are sealed under a key of their own, which only the persons of the firm on the list hold.",
)


@dataclass(frozen=True)
class InsiderSheet:
    """`read` are the records whose sealed values stand in it; the transfer is the first."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    read: tuple[Record, ...]


def insider_sheet(session: Session, code: str, translate: Translate) -> InsiderSheet:
    """Raises RecordUnknown, RecordSealed, NotAnInsider."""
    transfer = find_open(session, "transfer", code)
    found = lines(session, transfer)
    listed = [each for each in found if each.state == INSIDER.first_state]
    counts = {"listed": len(listed), "removed": len(found) - len(listed), "holding": sum(each.holds_key for each in found)}
    return InsiderSheet(
        columns=tuple(Column(translate(title), weight) for title, weight in _COLUMNS),
        rows=tuple(_row(each, translate) for each in found),
        notes=(translate(_TOTAL, **counts), translate(_KEY)) if found else (translate(_NO_LIST),),
        read=(transfer, *rows(session, transfer.id)),
    )


def _row(line: InsiderLine, translate: Translate) -> tuple[str, ...]:
    firm = _OUTSIDE if not line.is_of_the_firm else _WITH_KEY if line.holds_key else _WITHOUT_KEY
    days = {
        each: show_day(date.fromisoformat(day), translate.language) if (day := getattr(line, each)) else ""
        for each in ("since", "until", "told_on", "trained_on")
    }
    state = state_label(INSIDER, line.state)
    return (
        *(line.code, line.name, translate(firm), days["since"], days["until"], line.reason, days["told_on"], days["trained_on"]),
        state if isinstance(state, str) else translate(state),
    )
