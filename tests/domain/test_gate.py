"""The gate agrees with an answer worked out independently, names every reason, and no restriction ever opens it.

The same comparison over 50,000 situations is `-m soak -n 0 -s`.
"""

import time
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custkeeper.domain.areas.item import ITEM
from custkeeper.domain.areas.transfer import TRANSFER
from custkeeper.domain.gate import STAGES, is_same_name, may_disclose
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from tests.domain import gate_worlds
from tests.domain.gate_worlds import (
    OPEN,
    STRICTER_PAPER,
    STRICTER_WORLD,
    World,
    asked,
    question,
    right_answer,
    worlds,
)

SOAK = 50_000


def agrees(world: World) -> frozenset[str]:
    answer = asked(world)
    bars = [reason.bar.value for reason in answer.reasons]
    expected, place = right_answer(world)
    assert len(bars) == len(set(bars))
    assert (frozenset(bars), answer.agreement.code if answer.agreement else None) == (
        expected,
        None if place is None else f"NDA{place}",
    )
    assert answer.is_allowed == (not expected)
    return expected


@settings(max_examples=250)
@given(worlds())
def test_the_gate_agrees_with_the_answer_worked_out_from_plain_facts(world: World) -> None:
    agrees(world)


@pytest.mark.soak
@pytest.mark.timeout(1800)  # 200 s where nobody else is at work
def test_the_gate_agrees_in_fifty_thousand_situations() -> None:
    met: Counter[str] = Counter()

    @settings(max_examples=SOAK, suppress_health_check=[HealthCheck.too_slow])
    @given(worlds())
    def compare(world: World) -> None:
        bars = agrees(world)
        met.update(bars or {"(yes)"})
        met["(asked)"] += 1

    started = time.perf_counter()
    compare()
    print(f"\n{met['(asked)']:,} situations in {time.perf_counter() - started:.0f} s")
    for name, count in met.most_common():
        print(f"  {count:>7,}  {name}")
    assert met["(asked)"] >= SOAK
    assert set(met) == {bar.value for bar in Bar} | {"(yes)", "(asked)"}, "every reason is met, and the yes"


@settings(max_examples=250)
@given(worlds(), st.sampled_from(sorted(STRICTER_PAPER)), st.integers(0, 2), st.sampled_from(sorted(STRICTER_WORLD)))
def test_a_restriction_never_turns_a_no_into_a_yes(world: World, on_paper: str, place: int, on_world: str) -> None:
    before = asked(world)
    if place < len(world.papers):
        papers = list(world.papers)
        papers[place] = STRICTER_PAPER[on_paper](papers[place], world)
        assert before.is_allowed or not asked(replace(world, papers=tuple(papers))).is_allowed
    assert before.is_allowed or not asked(STRICTER_WORLD[on_world](world)).is_allowed


@pytest.mark.parametrize("name", sorted(STRICTER_PAPER))
def test_each_restriction_of_the_agreement_shuts_an_open_gate_or_leaves_it(name: str) -> None:
    """So that the property above is not kept by restrictions that restrict nothing."""
    assert asked(OPEN).is_allowed
    stricter = asked(replace(OPEN, papers=(STRICTER_PAPER[name](OPEN.papers[0], OPEN),)))
    assert stricter.is_allowed == (name == "its term is half as long"), "the day asked about is in the first half"


@pytest.mark.parametrize(
    ("change", "bars"),
    [
        ({"state": "on_hold", "category": "nothing", "level": 3, "person": "林悦"}, 4),
        ({"papers": (), "state": "destroyed", "personal": True, "consent_needed": True}, 4),
        ({"papers": (replace(OPEN.papers[0], revoked=5, named=(), deal="broken"),)}, 3),
    ],
)
def test_every_reason_is_given_and_not_only_the_first(change: dict[str, object], bars: int) -> None:
    assert len(agrees(replace(OPEN, **change))) == bars


def test_one_agreement_that_allows_it_is_enough_and_a_no_names_the_nearest() -> None:
    ended, live = replace(OPEN.papers[0], start=-900, signed=-900), OPEN.papers[0]
    assert asked(replace(OPEN, papers=(ended, live))).agreement.code == "NDA1"
    narrow = replace(live, scope=("payroll",), named=())
    answer = asked(replace(OPEN, papers=(ended, narrow)))
    assert answer.agreement.code == "NDA1"
    assert [reason.bar for reason in answer.reasons] == [Bar.CATEGORY_OUTSIDE, Bar.PERSON_NOT_NAMED]


@pytest.mark.parametrize(
    ("closed", "day", "bar", "until"),
    [
        ("2027-06-30", "2029-06-30", Bar.AGREEMENT_SURVIVING, "2029-06-30"),
        ("2027-06-30", "2029-07-01", Bar.AGREEMENT_ENDED, "2029-06-30"),
        (None, "2029-07-01", Bar.AGREEMENT_SURVIVING, "?"),
    ],
)
def test_a_survival_counted_from_closing_is_counted_as_everywhere(closed: str | None, day: str, bar: Bar, until: str) -> None:
    item, party, person, _, known = question(OPEN)
    about = {"start_on": "2027-01-01", "signed_on": "2027-01-01", "term": 12, "survival": 24, "survival_from": "closing_on"}
    transfer = Record("t", "transfer", "JADE", Level.CONFIDENTIAL, "closed", {"closing_on": closed})
    agreed = replace(known.agreements[0], agreement=known.agreements[0].agreement.with_values(**about), transfer=transfer)
    answer = may_disclose(item, party, person, date.fromisoformat(day), replace(known, agreements=(agreed,)))
    [found] = [each for each in answer.reasons if each.bar is bar]
    assert dict(found.message.values)["until"] == until


def test_names_are_compared_as_people_write_them() -> None:
    assert is_same_name("ＡＮＮ  wu", "Ann Wu ")
    assert not is_same_name("", "")
    assert not is_same_name("周律师", "周 律师事务所")


def test_the_stages_items_wait_for_are_stages_of_a_transfer() -> None:
    states = [state.key for state in TRANSFER.states]
    assert [state for state in states if state in STAGES] == list(STAGES)
    assert {choice.key for choice in ITEM.by_key["earliest_stage"].choices} <= set(STAGES)


def test_every_reason_has_a_sentence_that_says_what_to_do() -> None:
    assert all(bar.sentence.source.count(". ") >= 1 for bar in Bar), "what stands against it, then what to do"


def test_a_question_takes_less_than_a_millisecond() -> None:
    papers = tuple(replace(OPEN.papers[0], start=n, named=OPEN.papers[0].named * 10) for n in range(20))
    several = question(replace(OPEN, papers=papers, personal=True, state="on_hold"))
    spent = []
    for _ in range(200):
        started = time.perf_counter()
        may_disclose(*several)
        spent.append(time.perf_counter() - started)
    one = question(OPEN)
    started = time.perf_counter()
    for _ in range(1000):
        may_disclose(*one)
    each = (time.perf_counter() - started) / 1000
    crowded = sorted(spent)[100]
    print(f"\ngate: {each * 1e6:.0f} µs with one agreement, {crowded * 1e6:.0f} µs with 20 that name ten people each")
    assert each < 0.001
    assert gate_worlds.right_answer(OPEN) == (frozenset(), 0)
