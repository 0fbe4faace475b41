"""The gate: whether an item may be handed to a person of a party on a day, and if not, every reason why (REQUIREMENTS §B2).

Pure: it is given what the vault knows. What must not be here: a second idea of when an agreement is in force
(`domain.standing`), and the finding of records (`services.gate`). The sentences are `gate_reason`'s.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from custkeeper.domain.gate_reason import Bar, Reason, reason
from custkeeper.domain.levels import Level
from custkeeper.domain.plain_text import in_pieces, one_line
from custkeeper.domain.record import Record
from custkeeper.domain.search_text import fold
from custkeeper.domain.standing import Standing, StandingOn, standing, survives_from
from custkeeper.domain.tenure import Tenure, is_within, tenure

STAGES = ("preparing", "loi", "diligence", "signed", "closed", "after")  # of a transfer, in their order
BINDS_US = "client_nda"  # the kind of agreement that opens no gate
_OVER = {"ended", "broken"}
_AGREEMENT_BARS = {
    Standing.UNSIGNED: Bar.AGREEMENT_UNSIGNED,
    Standing.NOT_STARTED: Bar.AGREEMENT_NOT_STARTED,
    Standing.SURVIVING: Bar.AGREEMENT_SURVIVING,
    Standing.ENDED: Bar.AGREEMENT_ENDED,
    Standing.REVOKED: Bar.AGREEMENT_REVOKED,
}
_ITEM_BARS = {
    "on_hold": Bar.ITEM_ON_HOLD,
    "regrading": Bar.ITEM_REGRADING,
    "destroyed": Bar.ITEM_DESTROYED,
    "returned": Bar.ITEM_GONE,
}


@dataclass(frozen=True)
class Agreed:
    """One agreement as the vault has it: with its named recipients, and its transfer if it names one that is known.

    `released` has the items that stand in the transfer's data tranches, by id: the day from which each may go, "" for not yet.
    """

    agreement: Record
    recipients: Sequence[Record] = ()
    transfer: Record | None = None
    released: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Colleague:
    """Somebody of the firm, with the levels whose keys they hold."""

    person: Record
    keys: frozenset[Level] = frozenset()


@dataclass(frozen=True)
class Known:
    """What bears on the question: the firm's own name, the agreements, and the colleague who has the recipient's name."""

    firm: str
    agreements: Sequence[Agreed] = ()
    colleague: Colleague | None = None


@dataclass(frozen=True)
class Answer:
    """Yes when there are no reasons. `agreement` is the one it rests on; in a no, the one that comes nearest."""

    reasons: tuple[Reason, ...]
    agreement: Record | None = None
    standing: StandingOn | None = None

    @property
    def is_allowed(self) -> bool:
        return not self.reasons


def may_disclose(item: Record, party: str, person: str, day: date, known: Known) -> Answer:
    """Whether `item` may be handed to `person` of `party` on `day`, with every reason against it.

    Of several agreements with a party one that bars nothing is enough. When all of them bar, the reasons are those of the
    nearest: one in force before one that is not, then the one with the fewest reasons, then the latest.
    """
    always = [*_about_item(item, day), *_about_colleague(item, party, person, day, known)]
    under = [_under(each, item, party, person, day) for each in known.agreements if binds(each.agreement, party)]
    if not under:
        return Answer((reason(Bar.AGREEMENT_MISSING, party=party), *always))
    nearest = min(under, key=_distance)
    return Answer((*nearest.reasons, *always), nearest.agreement, nearest.standing)


def binds(agreement: Record, party: str) -> bool:
    """Whether the agreement is with this party, or names it among the further ones.

    A client's own NDA binds us, not whoever would receive something: nothing is ever handed over under it.
    """
    return agreement.value("kind") != BINDS_US and any(is_same_name(each, party) for each in named_parties(agreement))


def named_parties(agreement: Record) -> list[str]:
    """Everybody it is with: the party, and the further ones (one a line, or parted by semicolons)."""
    further = str(agreement.value("other_parties") or "")
    for mark in "；;、":
        further = further.replace(mark, "\n")
    return [each for each in [str(agreement.value("party") or ""), *further.splitlines()] if each.strip()]


def is_same_name(one: str, other: str) -> bool:
    """Names are equal whatever their case, width and spacing, and what is hidden in them; an empty one equals nothing."""
    first = fold(one_line(one)).split()
    return bool(first) and first == fold(one_line(other)).split()


def words_of(name: str) -> list[str]:
    """What equal names have in common. Each stands in the search text of every agreement that `binds` a party of this name.

    Where something is hidden in an old agreement's own name, it is found by that name as it stands, hidden signs and all.
    """
    return fold(in_pieces(name)).split()


def _under(agreed: Agreed, item: Record, party: str, person: str, day: date) -> Answer:
    """The answer as far as it depends on this agreement."""
    agreement = agreed.agreement
    stands = standing(agreement, day, survives_from(agreement, agreed.transfer))
    reasons = []
    if not stands.standing.allows_disclosure:
        days = {"start": agreement.value("start_on"), "last": stands.last_day, "until": stands.duties_until}
        days["revoked"] = agreement.value("revoked_on")
        shown = {key: str(value or "?") for key, value in days.items()}
        reasons.append(reason(_AGREEMENT_BARS[stands.standing], agreement=agreement.code, day=day.isoformat(), **shown))
    if item.value("category") not in (agreement.value("scope") or []):
        about = {"agreement": agreement.code, "item": item.code, "category": str(item.value("category") or "?")}
        reasons.append(reason(Bar.CATEGORY_OUTSIDE, **about))
    highest = Level(agreement.value("highest_level") or Level.PUBLIC)
    if item.level.rank > highest.rank:
        levels = {"level": item.level.label, "highest": highest.label}
        reasons.append(reason(Bar.LEVEL_ABOVE, agreement=agreement.code, item=item.code, **levels))
    if not is_same_name(party, person):  # a person who is the party needs no naming
        reasons += _about_naming(agreed, person, day)
    return Answer((*reasons, *_about_transfer(agreed, item, day)), agreement, stands)


def _about_naming(agreed: Agreed, person: str, day: date) -> list[Reason]:
    named = [each for each in agreed.recipients if is_same_name(str(each.value("name") or ""), person)]
    about = {"agreement": agreed.agreement.code, "person": person, "day": day.isoformat()}
    if not named:
        return [reason(Bar.PERSON_NOT_NAMED, **about)]
    current = [each for each in named if each.state == "named"]
    if any(is_within(each, day) for each in current):
        return []
    has_begun = any(str(each.value("from_on") or "") <= day.isoformat() for each in current)
    if has_begun or not current:
        return [reason(Bar.PERSON_NO_LONGER_NAMED, **about)]
    first = min(str(each.value("from_on")) for each in current)
    return [reason(Bar.PERSON_NAMED_LATER, **about, start=first)]


def _about_transfer(agreed: Agreed, item: Record, day: date) -> list[Reason]:
    """The stage a transfer is in now: the vault does not know what it was on other days."""
    transfer, earliest = agreed.transfer, item.value("earliest_stage")
    about = {"agreement": agreed.agreement.code, "item": item.code}
    if transfer is None:
        return [reason(Bar.TRANSFER_UNKNOWN, **about)] if earliest else []
    if transfer.state in _OVER:
        return [reason(Bar.TRANSFER_OVER, **about, transfer=transfer.code)]
    reasons = []
    if earliest and _stage(transfer.state) < _stage(earliest):
        reasons.append(reason(Bar.STAGE_TOO_EARLY, **about, transfer=transfer.code))
    if (agreed.released.get(item.id, day.isoformat()) or "9999-12-31") > day.isoformat():
        reasons.append(reason(Bar.TRANCHE_NOT_RELEASED, **about, transfer=transfer.code, day=day.isoformat()))
    return reasons


def _stage(state: str) -> int:
    return STAGES.index(state) if state in STAGES else -1


def _about_item(item: Record, day: date) -> list[Reason]:
    reasons = []
    bar = Bar.ITEM_GONE if item.is_archived else _ITEM_BARS.get(item.state)
    if bar is not None:
        reasons.append(reason(bar, item=item.code))
    if item.value("has_personal_data") or item.value("personal_data_decision"):
        if item.value("personal_data_decision") == "refused":
            reasons.append(reason(Bar.PERSONAL_DATA_REFUSED, item=item.code))
        elif not (item.value("personal_data_decision") and _is_by(item, "decided_on", day)):
            reasons.append(reason(Bar.PERSONAL_DATA_UNDECIDED, item=item.code, day=day.isoformat()))
    if item.value("needs_consent") and not _is_by(item, "consent_on", day):
        reasons.append(reason(Bar.CONSENT_MISSING, item=item.code, day=day.isoformat()))
    return reasons


def _about_colleague(item: Record, party: str, person: str, day: date, known: Known) -> list[Reason]:
    """The firm's own people must be trained and cleared as well; whom others train is theirs to say, and their agreement's."""
    colleague = known.colleague
    if not (is_same_name(party, known.firm) or (colleague and is_same_name(party, person))):
        return []
    reasons = []
    if colleague is not None:
        record = colleague.person
        if tenure(record.state, str(record.value("until") or ""), day) in {Tenure.ENDED, Tenure.LEFT}:
            reasons.append(reason(Bar.PERSON_LEFT, person=person, day=day.isoformat()))
    if colleague is None or not _is_by(colleague.person, "trained_on", day):
        reasons.append(reason(Bar.TRAINING_MISSING, person=person, day=day.isoformat()))
    if item.level.is_sealed and (colleague is None or item.level not in colleague.keys):
        reasons.append(reason(Bar.CLEARANCE_MISSING, person=person, item=item.code, level=item.level.label))
    return reasons


def _is_by(record: Record, field: str, day: date) -> bool:
    """Whether the day in this field is known and has come."""
    value = record.value(field)
    return bool(value) and str(value) <= day.isoformat()


def _distance(answer: Answer) -> tuple[bool, int, int, str]:
    start = str(answer.agreement.value("start_on") or "") if answer.agreement else ""
    is_in_force = answer.standing is not None and answer.standing.standing.allows_disclosure
    ordinal = date.fromisoformat(start).toordinal() if start else 0
    return not is_in_force, len(answer.reasons), -ordinal, answer.agreement.code if answer.agreement else ""
