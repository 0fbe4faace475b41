"""The deal clock: every day that derives from a transfer's letter of intent, signing and closing, or from an agreement.

Pure: a transfer's dates in, a list of dated things (`clock_date`) with what each rests on out. When an agreement ends is
`standing`'s, when a clause does `clause`'s, what was entered as an end `end_days`'; how long after closing something falls due is
content (`deal_clock.toml`). What must not be here: today's date, wording, what a move changes (`clock_diff`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from custkeeper.domain.clause import survival_end, survives
from custkeeper.domain.clock_date import Anchor, Basis, ClockDate, DateKind
from custkeeper.domain.end_days import insider_days, override_days, person_days, recipient_days, reminders
from custkeeper.domain.opinion import Waiting
from custkeeper.domain.record import Record
from custkeeper.domain.standing import REMINDERS, add_months, counts_from_event, counts_from_transfer, ends
from custkeeper.domain.template import Bilingual

DUTIES = "duties"  # what a rule counts from: the end of an agreement's duties


@dataclass(frozen=True)
class ClockRule:
    """One line of the content table: so long after `start` (an anchor's field, or `DUTIES`) something falls due.

    With `every_months` it comes again until the duties end: for `at_most_months`, or for `without_duties_months` where no end of
    duties is known. `item` is the checklist item that proves it, `checklist` the template whose signature does.
    """

    id: str
    name: Bilingual
    kind: DateKind
    start: str
    days: int = 0
    months: int = 0
    every_months: int = 0
    at_most_months: int = 0
    without_duties_months: int = 0
    item: str = ""
    checklist: str = ""


@dataclass(frozen=True)
class Parts:
    """What has an end day of its own, by the id of the agreement, transfer or partner it belongs to."""

    recipients: Mapping[str, Sequence[Record]] = field(default_factory=dict)
    overrides: Mapping[str, Sequence[Record]] = field(default_factory=dict)
    people: Mapping[str, Sequence[Record]] = field(default_factory=dict)
    insiders: Sequence[Record] = ()


@dataclass(frozen=True)
class Deal:
    """A transfer as its clock needs it; `proven` has the days on which each rule's proof was given, by the rule's id.

    `opinions` are counsel's that wait for something, by their codes; `asked_back` is the day it was broken off, while something
    of it is out. Agreements and partners of no transfer are a deal without code and anchors.
    """

    code: str = ""
    state: str = "preparing"
    anchors: Mapping[Anchor, date] = field(default_factory=dict)
    agreements: tuple[Record, ...] = ()
    proven: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    clauses: tuple[Record, ...] = ()
    opinions: Mapping[str, Waiting] = field(default_factory=dict)
    parties: tuple[Record, ...] = ()
    asked_back: date | None = None
    parts: Parts = field(default_factory=Parts)

    def moved(self, anchor: Anchor, day: date) -> "Deal":
        return replace(self, anchors={**self.anchors, anchor: day})


_PASSED = {  # the states in which an anchor's day is a fact
    Anchor.LETTER: {"loi", "diligence", "signed", "closed", "after", "ended"},
    Anchor.SIGNING: {"signed", "closed", "after", "ended"},
    Anchor.CLOSING: {"closed", "after", "ended"},
}


def has_happened(state: str, anchor: Anchor) -> bool:
    return state in _PASSED[anchor]


def clock(deal: Deal, rules: Sequence[ClockRule]) -> list[ClockDate]:
    """Everything that has or awaits a day, earliest first.

    A transfer that was broken off never closes, so nothing is due by it; of one whose duties ended no review is due any more.
    """
    anchors = _standing_anchors(deal)
    dates = list(_anchor_dates(deal))
    for agreement in deal.agreements:
        dates += _agreement_dates(agreement, anchors, rules)
    dates += [*_paper_dates(deal, anchors, rules, dates), *_clause_dates(deal, anchors), *_opinion_dates(deal, anchors)]
    dates += _end_days(deal)
    known = [each.day for each in dates if each.kind in _ENDS and each.day is not None]
    for rule in rules:
        if rule.start != DUTIES:
            found = _rule_dates(deal, anchors, rule, max(known, default=None))
            dates += (each for each in found if each.is_settled or deal.state != "ended")
    return sorted(dates, key=lambda each: (each.day or date.max, *each.key))


_ENDS = {DateKind.TERM_END, DateKind.DUTY_END, DateKind.CLAUSE_END}
_OVER = {"ended", "broken"}  # the states in which nothing is handed over any more


def out_of_order(anchors: Mapping[Anchor, date]) -> tuple[Anchor, Anchor] | None:
    """Two anchors of which the first must come first and does not; None when all is well. The same day is well."""
    order = [each for each in Anchor if each in anchors]
    return next(((one, two) for one, two in pairwise(order) if anchors[one] > anchors[two]), None)


def _standing_anchors(deal: Deal) -> Mapping[Anchor, date]:
    if deal.state != "broken":
        return deal.anchors
    return {anchor: day for anchor, day in deal.anchors.items() if anchor is not Anchor.CLOSING}


def _anchor_dates(deal: Deal) -> Iterator[ClockDate]:
    for anchor in Anchor if deal.code else ():
        is_settled = has_happened(deal.state, anchor) and anchor in deal.anchors
        if deal.state != "broken":
            yield ClockDate(DateKind.ANCHOR, deal.code, deal.anchors.get(anchor), Basis.ENTERED, anchor, is_settled=is_settled)


def _agreement_dates(agreement: Record, anchors: Mapping[Anchor, date], rules: Sequence[ClockRule]) -> Iterator[ClockDate]:
    """A draft binds nobody and has no dates. Of a revoked one only what survives counts."""
    signed, code = agreement.value("signed_on"), agreement.code
    if not signed or agreement.state not in {"signed", "revoked"}:
        return
    yield ClockDate(DateKind.SIGNED, code, date.fromisoformat(signed), Basis.ENTERED, is_settled=True)
    is_anchored = counts_from_event(agreement)
    anchor = Anchor(agreement.value("survival_from")) if counts_from_transfer(agreement) else None
    found = ends(agreement, anchors.get(anchor) if anchor else None)
    start = date.fromisoformat(agreement.value("start_on"))
    if agreement.state == "signed" and found.last_day is not None:
        is_parted = agreement.value("cooperation_ended_on") == found.last_day.isoformat()
        term = ClockDate(DateKind.TERM_END, code, found.last_day, Basis.COOPERATION if is_parted else Basis.START)
        yield from (term, *reminders(term, REMINDERS, start))
    if is_anchored or found.duties_until != found.last_day or agreement.state == "revoked":
        basis = Basis(anchor.value) if anchor else Basis.COOPERATION if is_anchored else Basis.TERM_END
        duties = ClockDate(DateKind.DUTY_END, code, found.duties_until, basis)
        yield from (duties, *reminders(duties, REMINDERS, start))
    for rule in rules:
        if rule.start == DUTIES:
            day = _later(found.duties_until, rule) if found.duties_until else None
            yield ClockDate(rule.kind, code, day, Basis.DUTY_END, rule.id, name=rule.name)


def _clause_dates(deal: Deal, anchors: Mapping[Anchor, date]) -> Iterator[ClockDate]:
    """Each clause that is signed and survives has an end of its own. Of one whose duties ended there is nothing to come."""
    for clause in filter(survives, deal.clauses):
        anchor = Anchor(clause.value("survival_from"))
        if clause.state != "ended":
            end = ClockDate(DateKind.CLAUSE_END, clause.code, _clause_end(clause, anchors), Basis(anchor.value))
            start = anchors.get(Anchor.SIGNING) or anchors.get(anchor) or date.max
            yield from (end, *reminders(end, REMINDERS, start))


def _paper_dates(
    deal: Deal, anchors: Mapping[Anchor, date], rules: Sequence[ClockRule], dates: Sequence[ClockDate]
) -> Iterator[ClockDate]:
    """The agreement that the clauses stand in is one paper, kept by the last of their ends, once all are known.

    Where it is entered as an agreement whose own duties do not end before, its own date says it.
    """
    found = [_clause_end(each, anchors) for each in filter(survives, deal.clauses)]
    known = [each for each in found if each is not None]
    last = max(known) if known and len(known) == len(found) else None
    entered = {each.code for each in deal.agreements if each.value("kind") == "transfer_clauses"}
    own = [each.day for each in dates if each.kind in _ENDS and each.code in entered and each.day is not None]
    if not found or (last is not None and max(own, default=date.min) >= last):
        return
    for rule in rules:
        if rule.start == DUTIES:
            yield ClockDate(rule.kind, deal.code, _later(last, rule) if last else None, Basis.CLAUSE_END, rule.id, name=rule.name)


def _clause_end(clause: Record, anchors: Mapping[Anchor, date]) -> date | None:
    start = anchors.get(Anchor(clause.value("survival_from")))
    return survival_end(clause, start) if start else None


def _opinion_dates(deal: Deal, anchors: Mapping[Anchor, date]) -> Iterator[ClockDate]:
    """What counsel is asked has to be settled before the signing, or when that has happened before the closing."""
    if deal.state in _OVER:
        return
    anchor = Anchor.CLOSING if has_happened(deal.state, Anchor.SIGNING) else Anchor.SIGNING
    for code, waiting in deal.opinions.items():
        yield ClockDate(DateKind.OPINION, code, anchors.get(anchor), Basis(anchor.value), waiting)


def _end_days(deal: Deal) -> Iterator[ClockDate]:
    """What was entered as an end moves with no anchor. An insider of a transfer that is over still holds its key."""
    if deal.asked_back is not None:
        yield ClockDate(DateKind.ASKED_BACK, deal.code, deal.asked_back, Basis.ENTERED)
    yield from insider_days(deal.code, deal.parts.insiders)
    if deal.state in _OVER:
        return
    for agreement in deal.agreements:
        yield from recipient_days(agreement, deal.parts.recipients.get(agreement.id, ()))
        yield from override_days(agreement, deal.parts.overrides.get(agreement.id, ()))
    for party in deal.parties:
        yield from person_days(party, deal.parts.people.get(party.id, ()))


def _rule_dates(deal: Deal, anchors: Mapping[Anchor, date], rule: ClockRule, duties: date | None) -> Iterator[ClockDate]:
    start = anchors.get(Anchor(rule.start))
    if start is None:
        return
    days, proven = list(_days(rule, start, duties)), sorted(deal.proven.get(rule.id, ()))
    done = _done([start, *days], proven) if rule.every_months else {1: proven[0]} if proven else {}
    for number, day in enumerate(days, start=1):
        place = number if rule.every_months else 0
        yield ClockDate(
            rule.kind, deal.code, done.get(number, day), Basis(rule.start), rule.id, place, rule.name, is_settled=number in done
        )


def _done(days: Sequence[date], proven: Sequence[date]) -> dict[int, date]:
    """Which of `days` after the first were proven, and when: a proof is of all that were overdue on its day, else of the next."""
    done: dict[int, date] = {}
    for proof in proven:
        left = [place for place in range(1, len(days)) if place not in done]
        late = [place for place in left if days[place] <= proof]
        early = [place for place in left[:1] if proof > days[place - 1]]
        done |= dict.fromkeys(late or early, proof)
    return done


def _days(rule: ClockRule, start: date, duties: date | None) -> Iterator[date]:
    """Each counted from the start itself, so that a month's end does not drift to the 28th."""
    if not rule.every_months:
        yield _later(start, rule)
        return
    most = rule.at_most_months if duties is not None else rule.without_duties_months
    for months in range(rule.every_months, most + 1, rule.every_months):
        day = add_months(start, months)
        if (duties is not None and day > duties) or day == date.max:
            return
        yield day


def _later(start: date, rule: ClockRule) -> date:
    day = add_months(start, rule.months)
    return day + timedelta(days=min(rule.days, (date.max - day).days))
