"""Recording what is handed over, and how it ended. Nothing is recorded that the gate does not let through (`services.gate`).

A disclosure is never undone: what was entered by mistake is voided with a reason. Who holds what now is told by `holders`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.errors import BadInput, CustKeeperError, RecordUnknown, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.services.codes import next_code
from custkeeper.services.gate import Asked, DisclosureRefused, SeveralAgreements, ask
from custkeeper.services.overrides import Covered, covering
from custkeeper.services.records import find_open, state_label, validated
from custkeeper.services.register_rules import require_person_of
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_id
from custkeeper.vault.unit_of_work import UnitOfWork

ENDINGS = tuple(state.key for state in DISCLOSURE.states if state.key not in {"out", SHOWN})


class HandOverAhead(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} has not come yet. Record a disclosure on the day it happens, or later.")


class ReturnBeforeHandOver(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "To be returned by {day} is before the hand-over. Give a later day.")


class CopyNumberMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Paper is handed over with a copy number: give it here, or enter it in {item}.")


class NothingRemains(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "What is shown on screen stays here, so nothing has to come back. Leave out the day of return and the copy number.",
    )


class ProofMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say what proves it: a receipt, a certificate, a reason. Nothing was recorded.")


class EndOutOfTime(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} cannot have ended on {day}: give a day from the hand-over until today.")


class NotExpired(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is not past its day of return on {day}. Have it returned or destroyed instead.")


class NotOut(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is not out any more: “{state}”. Nothing was recorded.")


@dataclass(frozen=True)
class HandOver:
    """What is handed to whom; `day` is today unless said, `copy_number` stands for the items' own."""

    items: Sequence[str]
    party: str
    person: str
    day: date | None = None
    purpose: str = ""
    form: str = "electronic"
    copy_number: str = ""
    return_by: date | None = None
    override: str = ""  # code of a signed override, for what the gate refuses


def disclose(session: Session, order: HandOver, translate: Translate) -> Record:
    """Ask the gate and record the disclosure, its items and the answer as one change.

    Raises NotAllowed, RecordUnknown, RecordSealed, DisclosureRefused with every reason, SeveralAgreements, OverrideUnfit,
    OverrideIsOwn, HandOverAhead, ReturnBeforeHandOver, PersonOfNoParty, CopyNumberMissing, NothingRemains, FieldProblem; then
    nothing is written. What is shown on screen ends on its own day: nobody holds it afterwards.
    """
    session.require(Action.DISCLOSE)
    day = _day_of(session, order)
    require_person_of([order.party], order.person, session, day)
    with session.vault.unit_of_work(Event.DISCLOSURE_MADE) as work:
        # asked inside it: nobody else writes between the answer and the record of it
        asked = ask(session, order.items, order.party, order.person, translate, day)
        if not asked.is_allowed and not order.override:
            raise DisclosureRefused(asked.reasons)
        _require_form(order, asked)
        override = None if asked.is_allowed else covering(session, order.override, asked)
        return _record(session, work, order, asked, override)


def look_ahead(session: Session, order: HandOver, translate: Translate) -> tuple[Asked, CustKeeperError | None]:
    """What the gate says, and what else would keep `disclose` from recording it. Writes nothing.

    Raises NotAllowed, RecordUnknown, RecordSealed.
    """
    asked = ask(session, order.items, order.party, order.person, translate, order.day)
    return asked, problem_with(session, order, asked)


def problem_with(session: Session, order: HandOver, asked: Asked) -> CustKeeperError | None:
    """What besides the gate's answer would keep `disclose` from recording it."""
    try:
        session.require(Action.DISCLOSE)
        day = _day_of(session, order)
        require_person_of([order.party], order.person, session, day)
        _require_form(order, asked)
    except CustKeeperError as problem:
        return problem
    return None


def _day_of(session: Session, order: HandOver) -> date:
    day = order.day or session.today
    if day > session.today:
        raise HandOverAhead(day=day.isoformat())
    if order.return_by is not None and order.return_by < day:
        raise ReturnBeforeHandOver(day=order.return_by.isoformat())
    return day


def _require_form(order: HandOver, asked: Asked) -> None:
    if len(asked.agreements) > 1:
        raise SeveralAgreements(agreements=", ".join(sorted(asked.agreements)))
    if order.form == SHOWN and (order.return_by is not None or order.copy_number):
        raise NothingRemains
    for item, _ in asked.answers:
        if order.form == "paper" and not _copy_number(order, item):
            raise CopyNumberMissing(item=item.code)


def _copy_number(order: HandOver, item: Record) -> str:
    return "" if order.form == SHOWN else order.copy_number or str(item.value("copy_number") or "")


def _record(session: Session, work: UnitOfWork, order: HandOver, asked: Asked, override: Covered | None) -> Record:
    days: dict[str, Any] = {"handed_on": asked.day.isoformat()}
    days["return_by"] = order.return_by.isoformat() if order.return_by else None
    days["ended_on"] = days["handed_on"] if order.form == SHOWN else None
    agreement = next(iter(asked.agreements.values()))
    values = {"party": order.party, "recipient": order.person, "agreement": agreement.id, "purpose": order.purpose}
    values |= {
        "form": order.form,
        "handed_by": session.person,
        "answer": asked.snapshot(work.at, override.kept() if override else None),
    }
    level = highest(DISCLOSURE.default_level, *(item.level for item, _ in asked.answers))
    code = next_code(DISCLOSURE, work.records.codes(DISCLOSURE.key))
    kept = validated(session, DISCLOSURE, values | days)
    disclosure = work.add(Record(new_id(), DISCLOSURE.key, code, level, _first_state(order), kept))
    parts = [_part(session, order, disclosure, item, days) for item, _ in asked.answers]
    work.add_many(parts)
    work.note(disclosure=disclosure.id, items=len(parts))
    if override is not None:
        work.note(override=override.record.id)
    return disclosure


def _part(session: Session, order: HandOver, disclosure: Record, item: Record, days: dict[str, Any]) -> Record:
    values = validated(session, DISCLOSED_ITEM, days | {"item": item.id, "copy_number": _copy_number(order, item)})
    level = highest(DISCLOSED_ITEM.default_level, item.level)
    return Record(new_id(), DISCLOSED_ITEM.key, item.code, level, disclosure.state, values, parent=disclosure.id)


def _first_state(order: HandOver) -> str:
    return SHOWN if order.form == SHOWN else "out"


def end_disclosure(
    session: Session, code: str, how: str, proof: str, day: date | None = None, items: Sequence[str] = ()
) -> Record:
    """Record that items of a disclosure (all that are out unless said) were returned, destroyed, expired, or entered by mistake.

    `how` is one of `ENDINGS`; `day` is today unless said. The disclosure has ended when none of its items is out. What was only
    seen can be voided and nothing else.
    Raises NotAllowed, RecordUnknown, RecordSealed, ProofMissing, NotOut, EndOutOfTime, NotExpired.
    """
    session.require(Action.DISCLOSE)
    on = day or session.today
    if not proof.strip():
        raise ProofMissing
    with session.vault.unit_of_work(Event.DISCLOSURE_ENDED) as work:
        disclosure = find_open(session, DISCLOSURE.key, code)
        _require_end(session, disclosure, how, on)
        parts = session.vault.records.where(DISCLOSED_ITEM.key, parent=disclosure.id)
        chosen = _chosen(parts, items, disclosure.state)
        for part in chosen:
            values = validated(session, DISCLOSED_ITEM, part.values | {"ended_on": on.isoformat(), "proof": proof.strip()})
            work.replace(part.changed(state=how, values=values))
        if all(part in chosen or part.state != disclosure.state for part in parts):
            disclosure = work.replace(disclosure.changed(state=how).with_values(ended_on=on.isoformat()))
        work.note(disclosure=disclosure.id, items=len(chosen))
    return disclosure


def _require_end(session: Session, disclosure: Record, how: str, on: date) -> None:
    if disclosure.state != "out" and (disclosure.state, how) != (SHOWN, "voided"):
        raise NotOut(code=disclosure.code, state=state_label(DISCLOSURE, disclosure.state))
    if how not in ENDINGS:
        raise ValueError(how)
    if not date.fromisoformat(disclosure.value("handed_on")) <= on <= session.today:
        raise EndOutOfTime(code=disclosure.code, day=on.isoformat())
    if how == "expired" and not str(disclosure.value("return_by") or "9999-12-31") < on.isoformat():
        raise NotExpired(code=disclosure.code, day=on.isoformat())


def _chosen(parts: Sequence[Record], items: Sequence[str], state: str) -> list[Record]:
    """Those of the items that are still in the `state` of the whole."""
    by_code = {part.code: part for part in parts}
    for code in items:
        if code not in by_code:
            raise RecordUnknown(area=DISCLOSED_ITEM.singular, code=code)
        if by_code[code].state != state:
            raise NotOut(code=code, state=state_label(DISCLOSED_ITEM, by_code[code].state))
    return [part for part in parts if part.state == state and (not items or part.code in items)]
