"""Partners: who they are to the firm today. What a change of one must keep to is `register_rules`."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.end_days import is_over
from custkeeper.domain.gate import is_same_name, named_parties
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.standing import StandingOn
from custkeeper.services.agreements import standings_of
from custkeeper.services.holders import Holding, holders
from custkeeper.services.records import find_open
from custkeeper.services.register_rules import agreements_of, disclosures_out, require_rules
from custkeeper.services.session import Session


@dataclass(frozen=True)
class PartyFacts:
    """A partner's people, its agreements with their standing, what it holds, and the codenames it is bound up with.

    `ended` are the ids of the people whose last day is past.
    """

    people: tuple[Record, ...]
    ended: frozenset[str]
    agreements: tuple[tuple[Record, StandingOn], ...]
    holdings: tuple[Holding, ...]
    transfers: tuple[str, ...]


def party_facts(session: Session, party: Record, day: date | None = None) -> PartyFacts:
    """How it stands with a partner on `day` (today unless said)."""
    on, records, name = day or session.today, session.vault.records, str(party.value("name") or "")
    agreements = agreements_of(session, name)
    out = frozenset(each.id for each in disclosures_out(session, name))
    held = holders(session, on, among=out).holdings if out else []
    deals = {str(each.value("transfer")) for each in (party, *agreements) if each.value("transfer")}
    stands = standings_of(session, agreements, on)
    people = tuple(records.where("party_person", parent=party.id))
    return PartyFacts(
        people=people,
        ended=frozenset(each.id for each in people if is_over(each, on)),
        agreements=tuple((each, stands[each.id]) for each in agreements),
        holdings=tuple(held),
        transfers=tuple(sorted(each.code for each in records.page("transfer", sorted(deals)))),
    )


def party_names(session: Session) -> list[str]:
    """The names in the register, for completing what is typed elsewhere."""
    return sorted(str(each.value("name")) for each in session.vault.records.where("party") if not each.is_sealed)


def not_registered(session: Session) -> list[str]:
    """Parties that agreements name and the register does not have yet, each once; they work as they are."""
    known, found = party_names(session), list[str]()
    for agreement in session.vault.records.where("agreement"):
        for name in named_parties(agreement) if not agreement.is_sealed else []:
            if not any(is_same_name(name, each) for each in [*known, *found]):
                found.append(name)
    return found


def remove_party(session: Session, code: str) -> Record:
    """Take a partner out of the register. Raises NotAllowed, RecordUnknown, RecordSealed, PartyHoldsCopies, PartyBound."""
    session.require(Action.WRITE)
    party = find_open(session, "party", code)
    gone = party.changed(is_archived=True)
    with session.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        require_rules(session, party, gone)
        return work.replace(gone)
