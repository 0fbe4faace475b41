"""Naming a recipient after the signing: on the basis of a written notice or an addendum, from a day on. The text stays as signed.

What must not be here: naming while an agreement is a draft, which is an entry like any other (`records`).
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.agreement_terms import is_signed
from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.areas.recipient import ADDENDUM, NOTICE, RECIPIENT
from custkeeper.domain.errors import BadInput
from custkeeper.domain.gate import named_parties
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.services.addenda import AlreadyRevoked, BeforeSigning, NotSignedYet, addenda_of
from custkeeper.services.codes import next_code
from custkeeper.services.records import find_open, validated
from custkeeper.services.register_rules import require_person_of
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_id

_SAID: dict[str, Text] = {
    NOTICE: QT_TRANSLATE_NOOP("recipient", "From {day} by a written notice of {of}: {ref}. Entered on {on} by {who}."),
    ADDENDUM: QT_TRANSLATE_NOOP("recipient", "From {day} by addendum {ref} of {of}. Entered on {on} by {who}."),
}


class BasisMissing(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody is named after the signing by a written notice or an addendum: say which one, and of which day. Nothing was "
        "recorded.",
    )


class BasisAhead(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} has not come yet. Record the notice when it was given.")


class AddendumUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} has no addendum {number}. Record the addendum first, or name by a notice.")


class NamedBeforeBasis(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The naming cannot begin on {day}, before its notice or addendum of {basis}.")


@dataclass(frozen=True)
class Naming:
    """Who is named, by which notice or addendum (`ref`) of which day, and from when until when; from that day unless said."""

    name: str
    basis: str
    ref: str
    of: date
    position: str = ""
    from_on: date | None = None
    until_on: date | None = None


def name_later(session: Session, code: str, naming: Naming) -> Record:
    """Name somebody in a signed agreement; the gate honours it from its day, and what was signed stays as it was signed.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotSignedYet, AlreadyRevoked, BasisMissing, BasisAhead, BeforeSigning,
    AddendumUnknown, NamedBeforeBasis, PersonOfNoParty, FieldProblem; then nothing is written.
    """
    session.require(Action.WRITE)
    with session.vault.unit_of_work(Event.NAMED_LATER) as work:
        agreement = find_open(session, AGREEMENT.key, code)
        first = _require_basis(session, agreement, naming)
        values: dict[str, Any] = {"name": naming.name.strip(), "position": naming.position.strip(), "from_on": first.isoformat()}
        values |= {"until_on": naming.until_on.isoformat()} if naming.until_on else {}
        values |= {"basis": naming.basis, "basis_ref": naming.ref.strip(), "basis_on": naming.of.isoformat()}
        kept = validated(session, RECIPIENT, values | {"named_by": session.person, "named_on": session.today.isoformat()})
        require_person_of(named_parties(agreement), naming.name.strip(), session, max(first, session.today))
        taken = {each.code for each in work.records.where(RECIPIENT.key, parent=agreement.id)}
        made = Record(new_id(), RECIPIENT.key, next_code(RECIPIENT, taken), agreement.level, "named", kept, parent=agreement.id)
        work.add(made)
        work.note(agreement=agreement.id)
        return made


def later_said(recipient: Record, names: dict[str, str], translate: Translate) -> str:
    """Since when and by what somebody is named; "" for those in the signed text. `names` are people's by id."""
    if not is_named_later(recipient):
        return ""
    values = {"ref": str(recipient.value("basis_ref")), "who": names.get(str(recipient.value("named_by")), "?")}
    days = {"day": "from_on", "of": "basis_on", "on": "named_on"}
    shown = {key: show_day(date.fromisoformat(str(recipient.value(field))), translate.language) for key, field in days.items()}
    return translate(_SAID[str(recipient.value("basis"))], **values, **shown)


def _require_basis(session: Session, agreement: Record, naming: Naming) -> date:
    """The first day of the naming."""
    if not is_signed(agreement):
        raise NotSignedYet(code=agreement.code)
    if agreement.state == "revoked":
        raise AlreadyRevoked(code=agreement.code)
    if naming.basis not in _SAID or not naming.ref.strip():
        raise BasisMissing
    if naming.of > session.today:
        raise BasisAhead(day=naming.of.isoformat())
    signed = str(agreement.value("signed_on"))
    if naming.of.isoformat() < signed:
        raise BeforeSigning(code=agreement.code, day=naming.of.isoformat(), signed=signed)
    numbers = {str(each.value("number")) for each in addenda_of(session, agreement)}
    if naming.basis == ADDENDUM and naming.ref.strip() not in numbers:
        raise AddendumUnknown(code=agreement.code, number=naming.ref.strip())
    first = naming.from_on or naming.of
    if first < naming.of:
        raise NamedBeforeBasis(day=first.isoformat(), basis=naming.of.isoformat())
    return first
