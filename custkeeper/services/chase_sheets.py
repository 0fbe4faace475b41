"""The list of what has to come back after a deal was broken off, gathered for print: everything in words."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.table_flow import Column
from custkeeper.services.broken_deal import ChaseLine, by_holder, chase_list
from custkeeper.services.records import state_label
from custkeeper.services.session import Session

_COLUMNS: tuple[tuple[Text, float], ...] = (
    (QT_TRANSLATE_NOOP("chase", "Party"), 1.6),
    (QT_TRANSLATE_NOOP("chase", "Person"), 1.0),
    (QT_TRANSLATE_NOOP("chase", "Disclosure"), 0.8),
    (QT_TRANSLATE_NOOP("chase", "Item"), 0.7),
    (QT_TRANSLATE_NOOP("chase", "Form and copy"), 1.1),
    (QT_TRANSLATE_NOOP("chase", "Handed over"), 1.0),
    (QT_TRANSLATE_NOOP("chase", "Asked back"), 1.0),
    (QT_TRANSLATE_NOOP("chase", "Now"), 0.9),
    (QT_TRANSLATE_NOOP("chase", "Certificate or receipt"), 1.8),
)
_SEALED = QT_TRANSLATE_NOOP("chase", "(sealed)")
_STILL_OUT = QT_TRANSLATE_NOOP("chase", "still out")
_PROOF = QT_TRANSLATE_NOOP("chase", "{day}: {proof}")
_FORM = QT_TRANSLATE_NOOP("chase", "{form}, {copy}")
_BROKEN = QT_TRANSLATE_NOOP("chase", "Broken off on {day}.")
_TOTAL = QT_TRANSLATE_NOOP("chase", "Items to come back: {count}; still out: {out}, with holders: {holders}.")
_DUTIES = QT_TRANSLATE_NOOP("chase", "Duties that survive go on; returning what was handed over does not end them.")


@dataclass(frozen=True)
class ChaseSheet:
    """`rows` in words, still out first; `notes` follow the table."""

    transfer: Record
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    out: int


def chase_sheet(session: Session, code: str, translate: Translate) -> ChaseSheet:
    """Raises NotAllowed, RecordUnknown, RecordSealed, NotBroken."""
    transfer, lines = chase_list(session, code)
    out = sum(each.is_out for each in lines)
    total = translate(_TOTAL, count=len(lines), out=out, holders=len(by_holder(lines)))
    broken = str(transfer.value("broken_on") or "")
    notes = [translate(_BROKEN, day=_day(broken, translate))] if broken else []
    return ChaseSheet(
        transfer=transfer,
        columns=tuple(Column(translate(title), weight) for title, weight in _COLUMNS),
        rows=tuple(_row(each, translate) for each in lines),
        notes=(*notes, total, translate(_DUTIES)),
        out=out,
    )


def _row(line: ChaseLine, translate: Translate) -> tuple[str, ...]:
    whom = (translate(_SEALED), "") if line.is_sealed else (line.party, line.person)
    label = next((each.label for each in DISCLOSURE.by_key["form"].choices if each.key == line.form), None)
    form = translate(label) if label else line.form
    shown = translate(_FORM, form=form, copy=line.copy_number) if line.copy_number else form
    ended = state_label(DISCLOSED_ITEM, line.state)
    now = translate(_STILL_OUT) if line.is_out else ended if isinstance(ended, str) else translate(ended)
    proof = translate(_PROOF, day=_day(line.ended_on, translate), proof=line.proof) if line.ended_on else ""
    days = (_day(line.handed_on, translate), _day(line.asked_on, translate))
    return (*whom, line.disclosure, line.item, shown, *days, now, proof)


def _day(iso: str, translate: Translate) -> str:
    return show_day(date.fromisoformat(iso), translate.language) if iso else ""
