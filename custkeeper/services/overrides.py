"""Overriding the gate: a manager signs exactly what was asked and answered, with a reason and an end; or voids it with a reason.

What may be overridden is `domain.gate_override`. A signed override is used by `disclosures`, which asks here whether it fits.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from custkeeper.domain.areas.gate_override import GATE_OVERRIDE
from custkeeper.domain.canonical import canonical_hash
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.gate_override import LONGEST, OverrideStatement, is_covered, is_under, never_overridden
from custkeeper.domain.gate_reason import Reason
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.services.codes import next_code
from custkeeper.services.gate import Asked, DisclosureRefused, SeveralAgreements, ask
from custkeeper.services.records import find_open, validated
from custkeeper.services.session import Session
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.person_keys import is_signed_by
from custkeeper.vault.sealing import new_id

_UNSIGNED = QT_TRANSLATE_NOOP("gate", "Override {code}: the signature is not its signer's.")
# what a forger may write into the content
_STRANGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


class NothingToOverride(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The gate lets this through already. Record the disclosure; no override is needed.")


class NeverOverridden(DisclosureRefused):
    """`reasons` are those that no signature lets through."""

    text = QT_TRANSLATE_NOOP("errors", "No signature lets this through. {reasons}")


class OverrideReasonMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say why the gate is overridden. Nothing was signed.")


class ReasonsChanged(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "The gate answers otherwise by now. Nothing was signed; close this and read the new answer."
    )


class OverrideEndUnsuitable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "An override ends on a day from today until {last}. Give such a day.")


class OverrideUnfit(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Override {code} does not cover this: it holds for the items, the recipient, the agreement and the reasons it was signed "
        "for, as they were then, until its last day. Have a new one signed. What stands against it: {reasons}",
    )


class OverrideIsOwn(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "You signed override {code} yourself, so somebody else must record the disclosure, or sign: {others}."
    )


class OverrideVoided(Refused):
    text = QT_TRANSLATE_NOOP("errors", "Override {code} is voided already.")


@dataclass(frozen=True)
class OverrideOrder:
    """What a manager is asked to let through, for whom, why, and until which day, that day included."""

    items: tuple[str, ...]
    party: str
    person: str
    reason: str
    until: date


@dataclass(frozen=True)
class Covered:
    """An override that fits a question, and what was signed."""

    record: Record
    content: dict[str, Any]
    is_own_work: bool

    def kept(self) -> dict[str, Any]:
        """What a disclosure keeps of it."""
        signed = {"id": self.record.id, "code": self.record.code, "content_hash": self.record.value("content_hash")}
        return signed | {"until": self.content["until"], "is_own_work": self.is_own_work}


def overridable(session: Session, order: OverrideOrder, translate: Translate) -> Asked:
    """What would be signed: show every reason of it before asking for the passphrase.

    Raises NotAllowed, NothingToOverride, NeverOverridden, SeveralAgreements, OverrideReasonMissing, OverrideEndUnsuitable.
    """
    session.require(Action.SIGN)
    if not order.reason.strip():
        raise OverrideReasonMissing
    last = session.today + timedelta(days=LONGEST)
    if not session.today <= order.until <= last:
        raise OverrideEndUnsuitable(last=last.isoformat())
    asked = ask(session, order.items, order.party, order.person, translate)
    if asked.is_allowed:
        raise NothingToOverride
    never = never_overridden(asked.reasons)
    if never:
        raise NeverOverridden(never)
    if len(asked.agreements) > 1:
        raise SeveralAgreements(agreements=", ".join(sorted(asked.agreements)))
    return asked


def sign_override(
    session: Session, order: OverrideOrder, passphrase: str, translate: Translate, seen: Sequence[Reason] | None = None
) -> Record:
    """Sign it with one's own key; `seen` are the reasons the signer was shown, if they were shown before.

    Raises what `overridable` raises, PassphraseRejected, and ReasonsChanged when others stand there now; nothing is written then.
    """
    overridable(session, order, translate)
    session.vault.confirm_identity(session.name, passphrase)
    with session.vault.unit_of_work(Event.GATE_OVERRIDDEN) as work:
        # asked again inside it: nobody else writes between the answer and the signature
        asked = overridable(session, order, translate)
        if seen is not None and set(seen) != set(asked.reasons):
            raise ReasonsChanged
        content, base, identity = _frozen(asked, order, translate), work.base, new_id()
        agreement = next(iter(asked.agreements.values()))
        values: dict[str, Any] = {"party": order.party, "person": order.person, "agreement": agreement.id}
        values |= {"until": order.until.isoformat(), "reason": order.reason.strip(), "signer": session.person}
        values |= {"role": Role(session.role).value, "signed_on": work.at, "shown": translate.language}
        values |= {"content_hash": canonical_hash(content), "head_seq": base.seq, "head_hash": base.hex}
        values["frozen"] = json.dumps(content, ensure_ascii=False, sort_keys=True)
        values["signature"] = session.vault.keys.signing.sign(_statement(identity, values).to_bytes()).hex()
        level = highest(GATE_OVERRIDE.default_level, *(item.level for item, _ in asked.answers))
        code = next_code(GATE_OVERRIDE, work.records.codes(GATE_OVERRIDE.key))
        kept = validated(session, GATE_OVERRIDE, values)
        signed = work.add(Record(identity, GATE_OVERRIDE.key, code, level, GATE_OVERRIDE.first_state, kept))
        work.note(override=signed.id, content=values["content_hash"], items=len(asked.answers))
    return signed


def void_override(session: Session, code: str, reason: str) -> Record:
    """End it now, with a reason; what was handed over under it stays recorded. Raises NotAllowed, OverrideVoided."""
    session.require(Action.SIGN)
    if not reason.strip():
        raise OverrideReasonMissing
    with session.vault.unit_of_work(Event.OVERRIDE_VOIDED) as work:
        override = find_open(session, GATE_OVERRIDE.key, code)
        if override.state == "voided":
            raise OverrideVoided(code=code)
        work.note(override=override.id)
        voided = override.changed(state="voided")
        return work.replace(voided.with_values(voided_by=session.person, void_reason=reason.strip()))


def covering(session: Session, code: str, asked: Asked) -> Covered:
    """As `fitting`, for recording a disclosure: who signed it leaves that to somebody else. Raises OverrideIsOwn as well."""
    found = fitting(session, code, asked)
    others = other_signers(session) if found.is_own_work else []
    if others:
        raise OverrideIsOwn(code=code, others=", ".join(others))
    return found


def fitting(session: Session, code: str, asked: Asked) -> Covered:
    """The override, if it covers everything that `asked` is refused for. Raises RecordUnknown, RecordSealed, OverrideUnfit."""
    override = find_open(session, GATE_OVERRIDE.key, code)
    content = signed_content(session, override)
    days = (asked.day, session.today)
    if content is None or override.state != "kept" or not _covers_all(content, asked, days):
        raise OverrideUnfit(code=code, reasons=DisclosureRefused(asked.reasons).values["reasons"])
    return Covered(override, content, override.value("signer") == session.person)


def faulty_overrides(session: Session) -> list[Message]:
    """Overrides whose signature is not a signer's, as far as this person can read them."""
    records, problems = session.vault.records, []
    for row in records.raw_rows(GATE_OVERRIDE.key):
        try:
            override = records.get(GATE_OVERRIDE.key, row["id"])
        except ContentUnreadable:
            continue  # told by the check of contents
        if override is not None and not override.is_sealed and not _is_signers(session, override):
            problems.append(message(_UNSIGNED, code=override.code))
    return problems


def other_signers(session: Session) -> list[str]:
    """Names of the others who may sign: as with sign-offs, only a firm with one signer lets one person do both."""
    people = session.people()
    entries = session.vault.header.people.items()
    return [
        str(people[person].value("name"))
        for person, entry in entries
        if person != session.person and is_allowed(entry.certificate.role, Action.SIGN) and people[person].state == "active"
    ]


def signed_content(session: Session, override: Record) -> dict[str, Any] | None:
    """What was signed; None when the signature is not one of somebody who may sign still."""
    certificate = session.vault.header.certificates.get(str(override.value("signer")))
    # who may sign no more lets nothing through any more
    if certificate is None or not is_allowed(certificate.role, Action.SIGN) or not _is_signers(session, override):
        return None
    content: dict[str, Any] = json.loads(str(override.value("frozen")))
    return content


def stands_under(session: Session, override: Record, agreement: Record) -> bool:
    """Whether who may sign still signed it, and for the agreement as it reads now."""
    content = signed_content(session, override)
    try:
        return content is not None and is_under(content, agreement)
    except _STRANGE:
        return False


def _is_signers(session: Session, override: Record) -> bool:
    certificate = session.vault.header.certificates.get(str(override.value("signer")))
    try:
        content = json.loads(str(override.value("frozen")))
        if certificate is None or canonical_hash(content) != override.value("content_hash"):
            return False
        if any(content[key] != override.value(key) for key in ("party", "person", "reason", "until", "shown")):
            return False
        statement = _statement(override.id, override.values)
        return is_signed_by(certificate.signing, bytes.fromhex(str(override.value("signature"))), statement.to_bytes())
    except _STRANGE:
        return False


def _covers_all(content: dict[str, Any], asked: Asked, days: tuple[date, date]) -> bool:
    try:
        return all(is_covered(content, item, asked.party, asked.person, days, answer) for item, answer in asked.answers)
    except _STRANGE:
        return False


def _frozen(asked: Asked, order: OverrideOrder, translate: Translate) -> dict[str, Any]:
    agreement = next(iter(asked.agreements.values()))
    content: dict[str, Any] = {"v": 1, "party": order.party, "person": order.person, "reason": order.reason.strip()}
    content |= {"from": asked.day.isoformat(), "until": order.until.isoformat(), "shown": translate.language}
    content["agreement"] = {"id": agreement.id, "code": agreement.code, "rev": agreement.rev}
    content["items"] = [
        {
            "id": item.id,
            "code": item.code,
            "rev": item.rev,
            "level": item.level.value,
            "bars": [each.bar.value for each in answer.reasons],
            "reasons": [translate(each.message) for each in answer.reasons],
        }
        for item, answer in asked.answers
    ]
    return content


def _statement(identity: str, values: dict[str, Any]) -> OverrideStatement:
    named = {key: str(values[key]) for key in ("content_hash", "signer", "role", "signed_on", "head_hash")}
    return OverrideStatement(override=identity, head_seq=int(values["head_seq"]), **named)
