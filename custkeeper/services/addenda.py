"""Changing what was signed: by a signed addendum, or by revoking. Neither is undone; a further addendum puts a mistake right.

What must not be here: which terms an addendum may change (`domain.agreement_terms`), and what the agreement allows then.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.agreement_terms import AMENDABLE, is_signed
from custkeeper.domain.areas.addendum import ADDENDUM
from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.fields import Field
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_value
from custkeeper.services.codes import next_code
from custkeeper.services.records import find_open, validated
from custkeeper.services.session import Session
from custkeeper.services.showing import wording
from custkeeper.vault.sealing import new_id


class NotSignedYet(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is not signed yet: change the draft itself. Nothing was recorded.")


class AlreadyRevoked(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was revoked already. Nothing was recorded.")


class AddendumAhead(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} has not come yet. Record an addendum when it is signed.")


class BeforeSigning(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} is before {code} was signed ({signed}). Give a later day.")


class BeforeStart(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} would end on {day}, before it begins ({start}). Give a later day.")


class AddendumEmpty(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "This addendum changes nothing: give a new term, survival, scope or level, or what else it says."
    )


class RevocationReasonMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say why the agreement is revoked. Nothing was recorded.")


@dataclass(frozen=True)
class Amendment:
    """What an addendum to sign says; `changes` has new values by the fields of `AMENDABLE`."""

    number: str
    signed_on: date
    changes: Mapping[str, Any]
    text: str = ""


@dataclass(frozen=True)
class TermChange:
    """One term an addendum changed, in words."""

    label: str
    before: str
    after: str


def amend(session: Session, code: str, amendment: Amendment) -> Record:
    """Record a signed addendum and apply it to its agreement, as one change that keeps what stood there before.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotSignedYet, AlreadyRevoked, AddendumAhead, BeforeSigning, AddendumEmpty,
    FieldProblem, RecordChangedSince; then nothing is written.
    """
    session.require(Action.WRITE)
    with session.vault.unit_of_work(Event.AGREEMENT_AMENDED) as work:
        agreement = find_open(session, AGREEMENT.key, code)
        _require_amendable(session, agreement, amendment.signed_on)
        given = {key: value for key, value in amendment.changes.items() if value is not None}
        changed = {key: value for key, value in given.items() if value != agreement.value(key)}
        if not changed and not amendment.text.strip():
            raise AddendumEmpty
        before = {key: agreement.value(key) for key in changed}
        values = {"number": amendment.number.strip(), "signed_on": amendment.signed_on.isoformat(), "text": amendment.text}
        values |= changed | {"before": _json(before), "after": _json(changed)}
        kept = validated(session, ADDENDUM, values)
        amended = agreement.with_values(**changed)
        amended = amended.changed(values=validated(session, AGREEMENT, amended.values, agreement.values))
        taken = {each.code for each in work.records.where(ADDENDUM.key, parent=agreement.id)}
        state = ADDENDUM.first_state
        made = Record(new_id(), ADDENDUM.key, next_code(ADDENDUM, taken), agreement.level, state, kept, parent=agreement.id)
        work.add(made)
        if changed:
            work.replace(amended)
        work.note(agreement=agreement.id, terms=len(changed))
        return made


def revoke(session: Session, code: str, day: date, reason: str) -> Record:
    """End an agreement on `day`, the first on which nothing may be handed over under it any more; it may be ahead.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotSignedYet, AlreadyRevoked, BeforeSigning, BeforeStart,
    RevocationReasonMissing; then nothing is written.
    """
    session.require(Action.WRITE)
    if not reason.strip():
        raise RevocationReasonMissing
    with session.vault.unit_of_work(Event.AGREEMENT_REVOKED) as work:
        agreement = find_open(session, AGREEMENT.key, code)
        _require_standing(agreement, day)
        if day.isoformat() < str(agreement.value("start_on") or ""):
            raise BeforeStart(code=code, day=day.isoformat(), start=str(agreement.value("start_on")))
        values = agreement.values | {"revoked_on": day.isoformat(), "revoked_because": reason.strip()}
        kept = validated(session, AGREEMENT, values, agreement.values)
        return work.replace(agreement.changed(state="revoked", values=kept))


def addenda_of(session: Session, agreement: Record) -> list[Record]:
    """The addenda of an agreement in the order of their signing; those this person may not read are left out."""
    return addenda_of_each(session, [agreement]).get(agreement.id, [])


def addenda_of_each(session: Session, agreements: Sequence[Record]) -> dict[str, list[Record]]:
    """As `addenda_of` of several agreements, by their ids and read at once; those without any are left out."""
    found = session.vault.records.among(ADDENDUM.key, "parent", [each.id for each in agreements])
    ordered = sorted((each for each in found if not each.is_sealed), key=lambda each: (str(each.value("signed_on")), each.code))
    by_agreement: dict[str, list[Record]] = {}
    for each in ordered:
        by_agreement.setdefault(each.parent, []).append(each)
    return by_agreement


def changes_of(session: Session, addendum: Record, translate: Translate) -> list[TermChange]:
    """What an addendum changed, in words."""
    before, after = (json.loads(str(addendum.value(key))) for key in ("before", "after"))
    names = wording(session, addendum, translate)
    fields = [AGREEMENT.by_key[key] for key in AMENDABLE if key in after]
    shown = ((each, _shown(each, before, translate, names), _shown(each, after, translate, names)) for each in fields)
    return [TermChange(translate(field.label), was, now) for field, was, now in shown]


def _shown(field: Field, values: Mapping[str, Any], translate: Translate, names: Mapping[str, str]) -> str:
    return show_value(field, values[field.key], translate, names) or "–"


def _require_amendable(session: Session, agreement: Record, signed: date) -> None:
    if signed > session.today:
        raise AddendumAhead(day=signed.isoformat())
    _require_standing(agreement, signed)


def _require_standing(agreement: Record, day: date) -> None:
    if not is_signed(agreement):
        raise NotSignedYet(code=agreement.code)
    if agreement.state == "revoked":
        raise AlreadyRevoked(code=agreement.code)
    if day.isoformat() < str(agreement.value("signed_on")):
        raise BeforeSigning(code=agreement.code, day=day.isoformat(), signed=str(agreement.value("signed_on")))


def _json(values: Mapping[str, Any]) -> str:
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True)
