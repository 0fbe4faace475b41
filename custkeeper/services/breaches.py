"""Agreements signed after the first disclosure: finding them, and recording what was decided. The rule is `domain.breach`."""

from collections.abc import Sequence

from custkeeper.domain.agreement_terms import is_signed
from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.breach import Breach, breach_of
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.records import find_open, validated
from custkeeper.services.session import Session


class NoBreach(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was signed before anything was disclosed: there is nothing to decide.")


class DecisionMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say what follows from the breach. Nothing was recorded.")


def breach(session: Session, agreement: Record) -> Breach | None:
    """The breach of one agreement, if there is one. What this person may not read counts as not there."""
    return breach_of(agreement, _early(session, [agreement]))


def breaches(session: Session, agreements: Sequence[Record] | None = None) -> dict[str, Breach]:
    """Every breach, by the agreement's id; of all agreements in use unless said."""
    found = session.vault.records.where(AGREEMENT.key) if agreements is None else agreements
    signed = [each for each in found if not each.is_sealed]
    disclosures = _early(session, signed)
    return {each.id: known for each in signed if (known := breach_of(each, disclosures)) is not None}


def decide_breach(session: Session, code: str, decision: str) -> Record:
    """Record what follows from a breach: by whom and when is the session's. Only who may sign off.

    Raises NotAllowed, RecordUnknown, RecordSealed, NoBreach, DecisionMissing.
    """
    session.require(Action.SIGN)
    if not decision.strip():
        raise DecisionMissing
    with session.vault.unit_of_work(Event.BREACH_DECIDED) as work:
        agreement = find_open(session, AGREEMENT.key, code)
        found = breach(session, agreement)
        if found is None:
            raise NoBreach(code=code)
        values = {"breach_of": found.first.isoformat(), "breach_decision": decision.strip()}
        values |= {"breach_decided_by": session.person, "breach_decided_on": session.today.isoformat()}
        kept = validated(session, AGREEMENT, agreement.values | values, agreement.values)
        return work.replace(agreement.changed(values=kept))


def _early(session: Session, agreements: Sequence[Record]) -> list[Record]:
    """The disclosures from before the signatures of these agreements, by open columns: no other can be a breach, or is opened."""
    signed = {each.id: str(each.value("signed_on")) for each in agreements if is_signed(each)}
    last, records = max(signed.values(), default=""), session.vault.records
    rows = records.open_columns("disclosure", "id", "agreement", "handed_on") if signed else []
    early = [identity for identity, under, handed in rows if handed < (signed.get(under, "") if under else last)]
    return [each for each in records.page("disclosure", early) if not each.is_sealed and not each.is_archived]
