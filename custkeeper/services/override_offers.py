"""What a signature can do about a no of the gate: a signed override that covers it, or signing one. Writes nothing.

Signing is `overrides`; what may be let through at all is `domain.gate_override`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from custkeeper.domain.areas.gate_override import GATE_OVERRIDE
from custkeeper.domain.gate_override import LONGEST, never_overridden
from custkeeper.domain.gate_reason import Reason
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import Translate
from custkeeper.services.gate import Asked, ask
from custkeeper.services.overrides import Covered, OverrideUnfit, fitting, other_signers, signed_content, stands_under
from custkeeper.services.session import Session


@dataclass(frozen=True)
class Offer:
    """A signed override that covers the question. `others` must record under it, when there are any: its signer does not."""

    code: str
    signer: str
    until: date
    others: tuple[str, ...]


@dataclass(frozen=True)
class Held:
    """A signed override that stands or ended by its day, for the page of its agreement."""

    code: str
    party: str
    person: str
    signer: str
    until: date
    is_over: bool
    is_stale: bool  # the agreement changed since


@dataclass(frozen=True)
class WayThrough:
    """For a no: the override that covers it; whether this person may sign one; and the reasons that none lets through."""

    offer: Offer | None
    may_sign: bool
    never: tuple[Reason, ...]


@dataclass(frozen=True)
class Signable:
    """What is about to be signed: every reason, the last day it may end on, and who else may sign and so record."""

    asked: Asked
    last: date
    others: tuple[str, ...]


def way_through(session: Session, asked: Asked) -> WayThrough | None:
    """None when the gate lets it through by itself. Reasons are named as never overridden only to who may sign."""
    if asked.is_allowed:
        return None
    is_signer = is_allowed(session.role, Action.SIGN)
    never = tuple(never_overridden(asked.reasons)) if is_signer else ()
    # it begins today: what was handed over before is not covered after the event
    may_sign = is_signer and not never and len(asked.agreements) == 1 and asked.day == session.today
    return WayThrough(_offer(session, asked), may_sign, never)


def held_under(session: Session, agreement: Record) -> tuple[Held, ...]:
    """The overrides under this agreement that were not voided, as far as this person can read them: those in force first.

    Of those that are over, the ones that ended within the longest an override may last.
    """
    today, names, found = session.today, session.names(), []
    for each in session.vault.records.where(GATE_OVERRIDE.key, agreement=agreement.id):
        if each.is_sealed or each.state != "kept" or signed_content(session, each) is None:
            continue
        until, signer = date.fromisoformat(str(each.value("until"))), names.get(str(each.value("signer")), "")
        if (today - until).days <= LONGEST:
            whom, stands = (str(each.value("party")), str(each.value("person"))), stands_under(session, each, agreement)
            found.append(Held(each.code, *whom, signer, until, until < today, not stands))
    return tuple(sorted(found, key=lambda each: each.is_over))


def signable(session: Session, items: Sequence[str], party: str, person: str, translate: Translate) -> Signable:
    """The question as it would be signed today. Raises NotAllowed, RecordUnknown, RecordSealed."""
    session.require(Action.SIGN)
    asked = ask(session, items, party, person, translate)
    return Signable(asked, session.today + timedelta(days=LONGEST), tuple(other_signers(session)))


def _offer(session: Session, asked: Asked) -> Offer | None:
    """Of several, one that this person may record under; of those, the one that holds longest."""
    found = [_told(session, each) for each in _fitting(session, asked)]
    return max(found, key=lambda each: (not each.others, each.until), default=None)


def _fitting(session: Session, asked: Asked) -> list[Covered]:
    found, today = [], session.today.isoformat()
    for override in session.vault.records.where(GATE_OVERRIDE.key):
        if override.is_sealed or override.state != "kept" or str(override.value("until")) < today:
            continue
        try:
            found.append(fitting(session, override.code, asked))
        except OverrideUnfit:
            continue
    return found


def _told(session: Session, covered: Covered) -> Offer:
    signer = session.names().get(str(covered.record.value("signer")), "")
    others = tuple(other_signers(session)) if covered.is_own_work else ()
    return Offer(covered.record.code, signer, date.fromisoformat(str(covered.content["until"])), others)
