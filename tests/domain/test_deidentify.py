"""A de-identified line shares its combination with others, keeps within the truth, and its place says nothing."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.deidentify import FEWEST, Subject, TooFewClients, band_of, deidentified
from custkeeper.domain.levels import Level

LIMITS = (1_000_000, 5_000_000, 20_000_000)
FEES = st.none() | st.integers(-100, 30_000_000) | st.sampled_from([*LIMITS, *(each - 1 for each in LIMITS)])
SUBJECTS = st.lists(st.builds(Subject, st.sampled_from(Level), FEES), min_size=FEWEST, max_size=60)


@given(SUBJECTS, st.randoms(use_true_random=False))
def test_each_combination_is_shared_and_each_line_is_true(subjects: list[Subject], chance: object) -> None:
    codes = [f"{place:03}" for place in range(len(subjects))]
    chance.shuffle(codes)  # type: ignore[attr-defined]
    lines = deidentified(subjects, codes, LIMITS)
    assert [line.code for line in lines] == sorted(codes), "the order is the codes' own"
    assert min(Counter((line.levels, line.bands) for line in lines).values()) >= FEWEST
    by_code = {line.code: line for line in lines}
    for code, subject in zip(codes, subjects, strict=True):
        line = by_code[code]
        assert line.levels[0].rank <= subject.level.rank <= line.levels[1].rank
        assert line.bands[0] <= band_of(subject.fee, LIMITS) <= line.bands[1]


@given(SUBJECTS)
def test_what_a_list_says_does_not_depend_on_the_order_of_the_register(subjects: list[Subject]) -> None:
    codes = [f"{place:03}" for place in range(len(subjects))]
    there = deidentified(subjects, codes, LIMITS)
    back = deidentified(subjects[::-1], codes[::-1], LIMITS)
    assert there == back


def test_a_large_enough_group_stays_as_narrow_as_it_is() -> None:
    subjects = [Subject(Level.INTERNAL, 100)] * 3 + [Subject(Level.CONFIDENTIAL, None)] * 3 + [Subject(Level.CONFIDENTIAL, 100)]
    lines = deidentified(subjects, "abcdefg", LIMITS)
    assert [line.is_widened for line in lines] == [False] * 3 + [True] * 4
    assert {line.bands for line in lines[3:]} == {(0, 4)}


def test_a_fee_on_a_limit_belongs_above_it() -> None:
    assert [band_of(fee, LIMITS) for fee in (None, -1, 999_999, 1_000_000, 20_000_000)] == [4, 0, 0, 1, 3]


@pytest.mark.parametrize("count", [0, 2])
def test_too_few_clients_make_no_list(count: int) -> None:
    with pytest.raises(TooFewClients):
        deidentified([Subject(Level.INTERNAL, 1)] * count, ["a", "b"][:count], LIMITS)
