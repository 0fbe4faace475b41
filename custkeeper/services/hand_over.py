"""What somebody needs who is about to hand something over: whom agreements name, which items there are, what the gate says.

Nothing is recorded here; that is `disclosures`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.gate import is_same_name
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.domain.values import show_day
from custkeeper.services.agreement_wording import with_way
from custkeeper.services.disclosures import HandOver, look_ahead, problem_with
from custkeeper.services.gate import Asked, ask_about
from custkeeper.services.override_offers import WayThrough, way_through
from custkeeper.services.records import Line, list_records
from custkeeper.services.session import Session

_MAY = QT_TRANSLATE_NOOP("gate", "May be handed over under {agreement} until {day}.")
_MAY_WITHOUT_END = QT_TRANSLATE_NOOP("gate", "May be handed over under {agreement}, which has no end.")
_MOST = 60  # lines offered at once; more are found by typing


@dataclass(frozen=True)
class Named:
    """A party of an agreement, and the persons named in it."""

    party: str
    persons: tuple[str, ...]


@dataclass(frozen=True)
class Outlook:
    """What the gate says now: `allowed` in words, or its reasons, and what a signature can do about them (`way`).

    `problem` is what else stands against recording.
    """

    asked: Asked
    allowed: Message | None
    problem: CustKeeperError | None
    way: WayThrough | None = None

    @property
    def may_record(self) -> bool:
        return self.allowed is not None and self.problem is None

    @property
    def may_record_under(self) -> str:
        """The override under which this person may record it; empty when there is none."""
        offer = self.way.offer if self.way is not None else None
        return offer.code if offer is not None and not offer.others and self.problem is None else ""


def named_parties(session: Session) -> list[Named]:
    """Every party of an agreement this person may read, by name; a draft's too, for the gate says what it lacks."""
    records, found = session.vault.records, dict[str, list[str]]()
    agreements = [each for each in records.where("agreement") if not each.is_sealed and each.value("party")]
    persons: dict[str, list[str]] = {}
    for each in records.among("recipient", "parent", [each.id for each in agreements]):
        if each.value("name"):
            persons.setdefault(each.parent, []).append(str(each.value("name")))
    for agreement in agreements:
        found.setdefault(str(agreement.value("party")), []).extend(persons.get(agreement.id, ()))
    return [Named(party, tuple(dict.fromkeys(names))) for party, names in sorted(found.items())]


def persons_of(parties: Sequence[Named], party: str) -> tuple[str, ...]:
    """Who is named for a party, however its name is typed."""
    return next((each.persons for each in parties if is_same_name(each.party, party)), ())


def items_offered(session: Session, query: str, chosen: Sequence[str]) -> list[Line]:
    """The chosen items, then those that match; sealed ones cannot be handed over by who cannot read them."""
    every = {line.code: line for line in list_records(session, "item")}
    first = [every[code] for code in chosen if code in every]
    others = [each for each in list_records(session, "item", query) if not each.is_sealed and each.code not in chosen]
    return [*first, *others[:_MOST]]


def outlook(session: Session, order: HandOver, translate: Translate) -> Outlook:
    """Ask the gate about this hand-over as it is meant. Writes nothing. Raises NotAllowed, RecordUnknown, RecordSealed."""
    asked, problem = look_ahead(session, order, translate)
    allowed = _allowed(asked, translate) if asked.is_allowed else None
    return Outlook(asked, allowed, problem, way_through(session, asked))


def outlook_on_new(session: Session, item: Record, order: HandOver, translate: Translate) -> Outlook:
    """As `outlook`, about an item that is not in the register yet; what a signature could do is not looked for."""
    asked = ask_about(session, [item], order.party, order.person, translate, order.day)
    allowed = _allowed(asked, translate) if asked.is_allowed else None
    return Outlook(asked, allowed, problem_with(session, order, asked))


def _allowed(asked: Asked, translate: Translate) -> Message:
    under = asked.agreements.values()
    agreements = ", ".join(with_way(each.code, str(each.value("signed_how") or ""), translate) for each in under)
    ends = [answer.standing.last_day for _, answer in asked.answers if answer.standing and answer.standing.last_day]
    last: date | None = min(ends, default=None)
    if last is None:
        return message(_MAY_WITHOUT_END, agreement=agreements)
    return message(_MAY, agreement=agreements, day=show_day(last, translate.language))
