"""A signed override lets through exactly what it names, and without one nothing changes."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custkeeper.domain.gate import Answer, may_disclose
from custkeeper.domain.gate_override import OVERRIDABLE, is_covered, never_overridden
from custkeeper.domain.gate_reason import Bar
from tests.domain.gate_worlds import OPEN, World, question, worlds


def signed(world: World, answer: Answer, bars: frozenset[str] | None = None) -> dict[str, Any]:
    """What would be signed about this answer, naming all its bars unless said."""
    item, party, person, day, _ = question(world)
    agreement = answer.agreement
    named = bars if bars is not None else {each.bar.value for each in answer.reasons}
    content: dict[str, Any] = {"party": party, "person": person, "from": day.isoformat()}
    content["until"] = (day + timedelta(days=30)).isoformat()
    content["agreement"] = {"id": agreement.id, "rev": agreement.rev} if agreement else {"id": "", "rev": 0}
    content["items"] = [{"id": item.id, "rev": item.rev, "bars": sorted(named)}]
    return content


def covered(world: World, content: dict[str, Any], later: int = 0) -> bool:
    item, party, person, day, known = question(world)
    on = day + timedelta(days=later)
    return is_covered(content, item, party, person, (on, on), may_disclose(item, party, person, on, known))


@settings(max_examples=300)
@given(worlds(), st.sets(st.sampled_from(sorted(Bar))))
def test_no_bar_passes_that_is_not_named_or_may_never_pass(world: World, bars: set[str]) -> None:
    item, party, person, day, known = question(world)
    answer = may_disclose(item, party, person, day, known)
    found = {each.bar.value for each in answer.reasons}
    passes = covered(world, signed(world, answer, frozenset(bars)))
    expected = not found or (answer.agreement is not None and found <= bars & {each.value for each in OVERRIDABLE})
    assert passes == expected


@settings(max_examples=200)
@given(worlds())
def test_an_override_never_changes_a_yes_nor_one_that_names_nothing_a_no(world: World) -> None:
    item, party, person, day, known = question(world)
    answer = may_disclose(item, party, person, day, known)
    assert covered(world, signed(world, answer, frozenset())) == answer.is_allowed


BARRED = replace(OPEN, person="somebody not named")


def about(**changes: Any) -> dict[str, Any]:
    item, party, person, day, known = question(BARRED)
    return signed(BARRED, may_disclose(item, party, person, day, known)) | changes


def test_it_covers_what_it_was_signed_for_until_its_last_day() -> None:
    assert [each.bar for each in may_disclose(*question(BARRED)).reasons] == [Bar.PERSON_NOT_NAMED]
    assert covered(BARRED, about())
    assert covered(BARRED, about(), later=30)
    assert not covered(BARRED, about(), later=31)
    assert not covered(BARRED, about(), later=-1), "not for what was handed over before it was signed"


@pytest.mark.parametrize(
    "change",
    [
        {"party": "another"},
        {"person": "another"},
        {"agreement": {"id": "another", "rev": 1}},
        {"items": []},
    ],
)
def test_another_party_person_agreement_or_item_is_not_covered(change: dict[str, Any]) -> None:
    assert not covered(BARRED, about(**change))


def test_an_item_or_agreement_changed_since_is_not_covered() -> None:
    item, party, person, day, known = question(BARRED)
    answer = may_disclose(item, party, person, day, known)
    assert answer.agreement
    content = about()
    assert not is_covered(content, item.changed(rev=item.rev + 1), party, person, (day, day), answer)
    newer = replace(answer, agreement=answer.agreement.changed(rev=answer.agreement.rev + 1))
    assert not is_covered(content, item, party, person, (day, day), newer)


def test_a_day_in_the_past_is_not_covered_when_the_end_has_come() -> None:
    item, party, person, day, known = question(BARRED)
    answer = may_disclose(item, party, person, day, known)
    assert not is_covered(about(), item, party, person, (day, date.max), answer)


def test_where_no_agreement_holds_it_or_others_decide_no_signature_helps() -> None:
    assert {each.bar for each in never_overridden([*may_disclose(*question(replace(OPEN, papers=()))).reasons])} == {
        Bar.AGREEMENT_MISSING
    }
    never = {Bar.AGREEMENT_MISSING, Bar.AGREEMENT_ENDED, Bar.AGREEMENT_REVOKED, Bar.CATEGORY_OUTSIDE, Bar.ITEM_ON_HOLD}
    never |= {Bar.ITEM_DESTROYED, Bar.ITEM_GONE, Bar.PERSONAL_DATA_REFUSED, Bar.CONSENT_MISSING, Bar.CLEARANCE_MISSING}
    assert not never & OVERRIDABLE
