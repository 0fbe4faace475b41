"""Random situations for the gate as plain facts, what the right answer to each is, and what makes each stricter.

The oracle is written against the brief and shares nothing with `domain.gate` or `domain.standing`: days are numbers here, an
agreement is a row of facts, and the reasons are found by looking from the answer's side. `asked` turns the facts into records.
"""

import calendar
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import strategies as st

from custkeeper.domain.gate import Agreed, Answer, Colleague, Known, may_disclose
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record

FIRM, BUYER, VALUER = "上海示例财税有限公司", "杭州示例投资有限公司", "Beta Valuers Ltd"
ANN, LIN = "Ann Wu", "林悦"
PEOPLE = (ANN, LIN)
CATEGORIES = ("client-list", "payroll", "contracts-prices")
LEVELS = ("public", "internal", "confidential", "top_secret")
STAGES = ("preparing", "loi", "diligence", "signed", "closed", "after")
DAY_ONE = date(2027, 1, 1)


@dataclass(frozen=True)
class Naming:
    who: str
    removed: bool
    since: int | None  # days after DAY_ONE, as everywhere here
    till: int | None


@dataclass(frozen=True)
class Paper:
    """One agreement."""

    party: str
    further: str
    state: str
    signed: int | None
    start: int
    months: int
    more_months: int | None
    revoked: int | None
    scope: tuple[str, ...]
    ceiling: int
    named: tuple[Naming, ...]
    deal: str | None
    waits: bool = False  # the item stands in a tranche of the deal
    freed: int | None = None  # the day that is released
    kind: str = "target_nda"
    parted: int | None = None  # the cooperation ended


@dataclass(frozen=True)
class World:
    """A question with everything that bears on it."""

    papers: tuple[Paper, ...]
    party: str
    person: str
    day: int
    state: str
    archived: bool
    category: str
    level: int
    personal: bool
    decision: str | None
    decided: int | None
    consent_needed: bool
    consented: int | None
    earliest: str | None
    known: bool  # whether somebody of the firm has the recipient's name
    left: bool
    leaves: int | None
    trained: int | None
    keys: tuple[int, ...]


DAYS = st.integers(0, 900)
MAYBE = st.none() | DAYS
NAMINGS = st.builds(Naming, st.sampled_from(PEOPLE), st.booleans(), MAYBE, MAYBE)
PAPERS = st.builds(
    Paper,
    party=st.sampled_from([BUYER, BUYER, FIRM, VALUER, ANN]),
    further=st.sampled_from(["", "", BUYER, f"{VALUER}\n{BUYER}", f"{VALUER}；{ANN}"]),
    state=st.sampled_from(["signed", "signed", "signed", "draft", "sent", "revoked"]),
    signed=st.none() | st.integers(0, 200),
    start=st.integers(0, 400),
    months=st.integers(1, 24),
    more_months=st.none() | st.integers(0, 12),
    revoked=st.none() | st.none() | DAYS,
    scope=st.sampled_from([CATEGORIES, CATEGORIES[:1], CATEGORIES[:2], CATEGORIES[1:]]),
    ceiling=st.integers(0, 3),
    named=st.lists(NAMINGS, max_size=2).map(tuple),
    deal=st.none() | st.sampled_from([*STAGES, "ended", "broken"]),
    waits=st.sampled_from([False, False, True]),
    freed=MAYBE,
    kind=st.sampled_from(["target_nda", "target_nda", "partner_nda", "employee_nda", "transfer_clauses", "client_nda"]),
    parted=st.none() | st.none() | st.integers(400, 900),
)


OPEN_PAPER = Paper(BUYER, "", "signed", 0, 10, 12, 6, None, CATEGORIES, 2, (Naming(ANN, False, None, None),), "diligence")
FACTS = {
    "party": st.sampled_from([BUYER, BUYER, BUYER, f" {BUYER} ", "beta valuers LTD", FIRM, ANN]),
    "person": st.sampled_from([*PEOPLE, "ann  wu"]),
    "day": DAYS,
    "state": st.sampled_from(["kept"] * 5 + ["regrading", "on_hold", "returned", "destroyed"]),
    "archived": st.sampled_from([False, False, False, True]),
    "category": st.sampled_from(CATEGORIES),
    "level": st.integers(0, 3),
    "personal": st.booleans(),
    "decision": st.sampled_from([None, "allowed", "allowed", "refused"]),
    "decided": MAYBE,
    "consent_needed": st.sampled_from([False, False, True]),
    "consented": MAYBE,
    "earliest": st.none() | st.sampled_from(STAGES[1:5]),
    "known": st.booleans(),
    "left": st.sampled_from([False, False, True]),
    "leaves": MAYBE,
    "trained": MAYBE,
    "keys": st.sampled_from([(), (2,), (2, 3)]),
}
OPEN = World(
    *((OPEN_PAPER,), BUYER, ANN, 20, "kept", False, "client-list", 2),
    *(False, None, None, False, None, "loi", False, False, None, None, ()),
)


@st.composite
def near(draw: st.DrawFn) -> World:
    """An open gate in which some facts are otherwise; our own people too."""
    world = OPEN
    if draw(st.booleans()):
        paper = replace(OPEN_PAPER, party=draw(st.sampled_from([FIRM, ANN])))
        world = replace(OPEN, papers=(paper,), party=paper.party, known=True, trained=15, keys=(2,))
    for name in draw(st.lists(st.sampled_from(sorted(FACTS)), max_size=4)):
        world = replace(world, **{name: draw(FACTS[name])})
    more = draw(st.none() | PAPERS)
    return replace(world, papers=(*world.papers, more)) if more else world


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Wild situations, where several things are wrong at once, and nearly open ones; asked most often on days that turn them."""
    if draw(st.booleans()):
        world = draw(near())
    else:
        world = draw(st.builds(World, papers=st.lists(PAPERS, max_size=3).map(tuple), **FACTS))
    own_days = (world.decided, world.consented, world.trained, world.leaves)
    turning = [each for each in (*_turning(world.papers), *own_days) if each is not None]
    if turning and draw(st.booleans()):
        world = replace(world, day=draw(st.sampled_from(turning)) + draw(st.sampled_from([-1, 0, 1])))
    return world


def _turning(papers: tuple[Paper, ...]) -> list[int | None]:
    days: list[int | None] = []
    for each in papers:
        ends = [number(months_on(each.start, each.months)), number(months_on(each.start, each.months + (each.more_months or 0)))]
        days += [each.signed, each.start, each.revoked, each.freed, each.parted, *ends]
        days += [day for naming in each.named for day in (naming.since, naming.till)]
    return days


# --- the oracle -----------------------------------------------------------------------------------------------------------


def months_on(start: int, months: int) -> date:
    """The day so many months after a day, one month at a time, the month's last day where it is too short."""
    first = DAY_ONE + timedelta(days=start)
    year, month = first.year, first.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(first.day, calendar.monthrange(year, month)[1]))


def number(day: date) -> int:
    return (day - DAY_ONE).days


def plain(name: str) -> str:
    return " ".join(name.lower().split())


def phase(paper: Paper, day: int) -> str:
    """'' while it lets things out, else what is wrong with it."""
    if paper.state == "revoked" and paper.revoked is None:
        return "revoked"
    if paper.revoked is not None and paper.revoked <= day:
        return "revoked"
    if paper.state in ("draft", "sent") or paper.signed is None or paper.signed > day:
        return "unsigned"
    end = number(months_on(paper.start, paper.months))  # the first day it is no longer in force
    if paper.start <= day < end and not (paper.parted is not None and paper.parted < day):
        return ""
    if day < paper.start:
        return "not_started"
    if day < end:
        return "surviving"  # the partners parted early; what they owe goes on
    # survival counts from the end, not from the start: the two differ after short months
    return "surviving" if day < number(months_on(end, paper.more_months or 0)) else "ended"


def right_answer(world: World) -> tuple[frozenset[str], int | None]:
    """Every bar by name, and which of the papers the answer rests on."""
    everywhere = {name for name, holds in _bars_of_everything(world).items() if holds}
    ranked = sorted(
        (bool(phase(paper, world.day)), len(bars), -paper.start, place, bars)
        for place, paper in enumerate(world.papers)
        if paper.kind != "client_nda"  # the client is owed secrecy by us
        and plain(world.party) in {plain(each) for each in [paper.party, *paper.further.replace("；", "\n").split("\n")]}
        for bars in [sorted(name for name, holds in _bars_of(paper, world).items() if holds)]
    )
    if not ranked:
        return frozenset({"agreement_missing", *everywhere}), None
    return frozenset({*ranked[0][4], *everywhere}), ranked[0][3]


def _bars_of(paper: Paper, world: World) -> dict[str, bool]:
    mine = [each for each in paper.named if plain(each.who) == plain(world.person)]
    live = [each for each in mine if not each.removed]
    ready = [each for each in live if each.since is None or each.since <= world.day]
    good = [each for each in ready if each.till is None or each.till >= world.day] or plain(world.party) == plain(world.person)
    over = paper.deal in ("ended", "broken")
    behind = paper.deal in STAGES and world.earliest and STAGES.index(paper.deal) < STAGES.index(world.earliest)
    now = phase(paper, world.day)
    return {
        f"agreement_{now}": bool(now),
        "category_outside": world.category not in paper.scope,
        "level_above": world.level > paper.ceiling,
        "person_not_named": not good and not mine,
        "person_named_later": not good and bool(live) and not ready,
        "person_no_longer_named": not good and bool(mine) and (bool(ready) or not live),
        "transfer_unknown": paper.deal is None and world.earliest is not None,
        "transfer_over": over,
        "stage_too_early": bool(behind),
        "tranche_not_released": paper.deal in STAGES and paper.waits and (paper.freed is None or paper.freed > world.day),
    }


def _bars_of_everything(world: World) -> dict[str, bool]:
    personal = world.personal or world.decision is not None
    ours = plain(world.party) == plain(FIRM) or (world.known and plain(world.party) == plain(world.person))
    gone = world.left or (world.leaves is not None and world.leaves < world.day)
    has_key = world.known and (world.level in world.keys)
    return {
        "item_gone": world.archived or world.state == "returned",
        "item_on_hold": not world.archived and world.state == "on_hold",
        "item_regrading": not world.archived and world.state == "regrading",
        "item_destroyed": not world.archived and world.state == "destroyed",
        "personal_data_refused": world.decision == "refused",
        "personal_data_undecided": personal
        and world.decision != "refused"
        and not (world.decision == "allowed" and world.decided is not None and world.decided <= world.day),
        "consent_missing": world.consent_needed and not (world.consented is not None and world.consented <= world.day),
        "person_left": ours and world.known and gone,
        "training_missing": ours and not (world.known and world.trained is not None and world.trained <= world.day),
        "clearance_missing": ours and world.level >= 2 and not has_key,
    }


# --- the same facts as records --------------------------------------------------------------------------------------------


def iso(day: int | None) -> str | None:
    return None if day is None else (DAY_ONE + timedelta(days=day)).isoformat()


def record(area: str, code: str, state: str, level: int = 2, is_archived: bool = False, **values: object) -> Record:
    kept = {key: value for key, value in values.items() if value not in (None, "", [])}
    return Record(f"{area}-{code}", area, code, Level(LEVELS[level]), state, kept, is_archived=is_archived)


def agreed(paper: Paper, place: int) -> Agreed:
    agreement = record(
        "agreement",
        f"NDA{place}",
        paper.state,
        kind=paper.kind,
        cooperation_ended_on=iso(paper.parted),
        party=paper.party,
        other_parties=paper.further,
        scope=list(paper.scope),
        highest_level=LEVELS[paper.ceiling],
        start_on=iso(paper.start),
        term=paper.months,
        survival=paper.more_months,
        signed_on=iso(paper.signed),
        revoked_on=iso(paper.revoked),
    )
    named = []
    for n, each in enumerate(paper.named):
        days = {"from_on": iso(each.since), "until_on": iso(each.till)}
        named.append(record("recipient", str(n), "removed" if each.removed else "named", name=each.who, **days))
    released = {"item-I1": iso(paper.freed) or ""} if paper.waits else {}
    return Agreed(agreement, named, record("transfer", "JADE", paper.deal) if paper.deal else None, released)


def question(world: World) -> tuple[Record, str, str, date, Known]:
    item = record(
        "item",
        "I1",
        world.state,
        world.level,
        world.archived,
        category=world.category,
        has_personal_data=world.personal,
        personal_data_decision=world.decision,
        decided_on=iso(world.decided),
        needs_consent=world.consent_needed,
        consent_on=iso(world.consented),
        earliest_stage=world.earliest,
    )
    days = {"trained_on": iso(world.trained), "until": iso(world.leaves)}
    person = record("person", "P1", "left" if world.left else "active", name=world.person, **days)
    colleague = Colleague(person, frozenset(Level(LEVELS[each]) for each in world.keys)) if world.known else None
    known = Known(FIRM, [agreed(each, n) for n, each in enumerate(world.papers)], colleague)
    return item, world.party, world.person, DAY_ONE + timedelta(days=world.day), known


def asked(world: World) -> Answer:
    return may_disclose(*question(world))


# --- what makes a situation stricter --------------------------------------------------------------------------------------

OnPaper = Callable[[Paper, World], Paper]
STRICTER_PAPER: dict[str, OnPaper] = {
    "the agreement loses its signature": lambda paper, world: replace(paper, signed=None),
    "it goes back to draft": lambda paper, world: replace(paper, state="draft"),
    "it is revoked that day": lambda paper, world: replace(
        paper, revoked=min(world.day, world.day if paper.revoked is None else paper.revoked)
    ),
    "it is revoked without a day": lambda paper, world: paper if paper.revoked is not None else replace(paper, state="revoked"),
    "it turns out to be the client's own": lambda paper, world: replace(paper, kind="client_nda"),
    "the cooperation ended the day before": lambda paper, world: replace(
        paper, parted=max(paper.start, min(world.day - 1, world.day - 1 if paper.parted is None else paper.parted))
    ),
    "its term is half as long": lambda paper, world: replace(paper, months=(paper.months + 1) // 2),
    "it covers a category less": lambda paper, world: replace(paper, scope=paper.scope[1:]),
    "its highest level sinks": lambda paper, world: replace(paper, ceiling=max(0, paper.ceiling - 1)),
    "nobody is named any more": lambda paper, world: replace(paper, named=()),
    "all are removed": lambda paper, world: replace(paper, named=tuple(replace(each, removed=True) for each in paper.named)),
    "naming ends the day before": lambda paper, world: replace(
        paper, named=tuple(replace(each, till=world.day - 1) for each in paper.named)
    ),
    "the transfer is broken off": lambda paper, world: replace(paper, deal="broken"),
    "the item waits in a tranche": lambda paper, world: replace(paper, waits=True, freed=None),
    "the agreement is gone": lambda paper, world: replace(paper, party="nobody", further=""),
}
STRICTER_WORLD: dict[str, Callable[[World], World]] = {
    "the item is held": lambda world: replace(world, state="on_hold"),
    "the item is destroyed": lambda world: replace(world, state="destroyed"),
    "the item is being re-graded": lambda world: replace(world, state="regrading"),
    "the item is archived": lambda world: replace(world, archived=True),
    "the item's level rises": lambda world: replace(world, level=min(3, world.level + 1), keys=()),
    "personal data is found in it": lambda world: replace(world, personal=True),
    "counsel says no": lambda world: replace(world, decision="refused"),
    "counsel's day is struck out": lambda world: replace(world, decided=None),
    "the client has to consent": lambda world: replace(world, consent_needed=True),
    "the consent is withdrawn": lambda world: replace(world, consented=None),
    "it waits for the closing": lambda world: replace(world, earliest="closed"),
    "the training is struck out": lambda world: replace(world, trained=None),
    "the keys are withdrawn": lambda world: replace(world, keys=()),
    "the colleague leaves": lambda world: replace(world, left=True),
}
