"""Days entered as an end: until when an agreement names somebody, an override lets through, an insider is listed, a partner's
person is theirs. Each is its own last day, as for the gate.

Pure. Told is what ends by that day alone: not a naming that outlasts its agreement, nor one that another goes on for. What must
not be here: the gate's answers (`gate`, `gate_override`), and days that are counted from others (`deal_clock`).
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from custkeeper.domain.areas.insider import INSIDER
from custkeeper.domain.clock_date import Basis, ClockDate, DateKind
from custkeeper.domain.gate import BINDS_US, is_same_name, named_parties
from custkeeper.domain.record import Record
from custkeeper.domain.standing import ends
from custkeeper.domain.tenure import is_within

_REMINDED = {DateKind.TERM_END: Basis.TERM_END, DateKind.DUTY_END: Basis.DUTY_END, DateKind.CLAUSE_END: Basis.CLAUSE_END}
SOON, NEXT = (30, 7), (7,)  # days ahead: somebody new is named by a notice; an override lasts 90 days at most


def is_named_on(recipient: Record, day: date) -> bool:
    return recipient.state == "named" and is_within(recipient, day)


def is_person_on(person: Record, day: date) -> bool:
    """Whether somebody is one of their partner's people on `day`."""
    return person.state == "current" and is_within(person, day)


def is_over(named: Record, day: date) -> bool:
    """Whether the last day of somebody named was before `day`."""
    return str(named.value("until_on") or "9999-12-31") < day.isoformat()


def recipient_days(agreement: Record, recipients: Sequence[Record]) -> Iterator[ClockDate]:
    """The last day each is named, while the agreement itself goes on."""
    (first, last), parties = _open_days(agreement), named_parties(agreement)
    for each, until in _ending(recipients, is_named_on):
        is_party = all(is_same_name(party, str(each.value("name") or "")) for party in parties)  # who needs no naming
        if first <= until < last and not is_party:
            yield from _told(DateKind.RECIPIENT_END, agreement.code, each, until, SOON, max(first, _first(each)))


def override_days(agreement: Record, overrides: Sequence[Record]) -> Iterator[ClockDate]:
    """The last day each lets something through, while the agreement itself goes on. A voided one ended."""
    first, last = _open_days(agreement)
    for each in overrides:
        until = date.fromisoformat(str(each.value("until")))
        if each.state == "kept" and first <= until < last:
            signed = date.fromisoformat(str(each.value("signed_on"))[:10])
            yield from _told(DateKind.OVERRIDE_END, agreement.code, each, until, NEXT, signed)


def person_days(party: Record, people: Sequence[Record]) -> Iterator[ClockDate]:
    """The last day each is one of the partner's people: from then on they are neither named nor handed anything."""
    for each, until in _ending(people, is_person_on):
        if not is_same_name(str(party.value("name") or ""), str(each.value("name") or "")):
            yield from _told(DateKind.PERSON_END, party.code, each, until, SOON, _first(each))


def insider_days(transfer: str, insiders: Sequence[Record]) -> Iterator[ClockDate]:
    """The last day each is to be on the list of the transfer of this code, for as long as nobody has taken them off."""
    for each in insiders:
        if each.state == INSIDER.first_state and each.value("until"):
            until, since = (date.fromisoformat(str(each.value(field))) for field in ("until", "since"))
            yield from _told(DateKind.INSIDER_END, transfer, each, until, SOON, since)


def reminders(end: ClockDate, ahead: Sequence[int], start: date) -> Iterator[ClockDate]:
    """So many days before an end; none before what ends began."""
    basis = _REMINDED.get(end.kind, end.basis)
    for days in ahead:
        if end.day is not None and (end.day - start).days >= days:
            day = end.day - timedelta(days=days)
            yield ClockDate(DateKind.REMINDER, end.code, day, basis, end.kind, days, part=end.part)


def _told(kind: DateKind, code: str, part: Record, until: date, ahead: Sequence[int], start: date) -> Iterator[ClockDate]:
    end = ClockDate(kind, code, until, Basis.ENTERED, part=part.code)
    yield end
    yield from reminders(end, ahead, start)


def _open_days(agreement: Record) -> tuple[date, date]:
    """The first and the last day on which something may be handed over under it; for what opens no gate no day is between."""
    start, signed, last = agreement.value("start_on"), agreement.value("signed_on"), ends(agreement).last_day
    if agreement.state != "signed" or agreement.value("kind") == BINDS_US or not start or not signed or last is None:
        return date.max, date.min
    return date.fromisoformat(max(str(start), str(signed))), last


def _ending(people: Sequence[Record], is_on: Callable[[Record, date], bool]) -> Iterator[tuple[Record, date]]:
    """Who has a last day and is not there any more on the next, with that day; of several rows with one name, the last."""
    for each in people:
        until = date.fromisoformat(str(each.value("until_on") or date.max))
        if until == date.max or not is_on(each, until):
            continue
        name, after = str(each.value("name") or ""), until + timedelta(days=1)
        if not any(is_on(other, after) and is_same_name(str(other.value("name") or ""), name) for other in people):
            yield each, until


def _first(named: Record) -> date:
    return date.fromisoformat(str(named.value("from_on") or date.min))
