"""Which backups are kept, and how a place for them stands on a day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.backup_retention import DAILY, MONTHLY, WEEKLY, Copy, Kept, kept
from custkeeper.domain.backup_standing import STRIP_DAYS, Attempt, DayMark, PlaceStanding, drill_due, place_standing

NOON = datetime(2027, 6, 30, 12, 0, tzinfo=UTC)
TODAY = NOON.date()


def each_day(count: int, *proven: int) -> list[Copy]:
    """One a day, `0` is today's."""
    return [Copy(str(back), NOON - timedelta(days=back), True, back in proven) for back in range(count)]


def test_of_a_year_of_daily_ones_seven_days_five_weeks_and_twelve_months_are_kept() -> None:
    found = kept(each_day(400))
    reasons = list(found.values())
    assert found["0"] is Kept.NEWEST
    assert {key for key, why in found.items() if why is Kept.DAILY} == {str(back) for back in range(1, DAILY)}
    assert reasons.count(Kept.MONTHLY) == MONTHLY - 1, "this month's is the newest already"
    weeks = {(NOON - timedelta(days=int(key))).date().isocalendar()[:2] for key in found}
    assert len({(NOON - timedelta(days=back)).date().isocalendar()[:2] for back in range(7 * (WEEKLY - 1))} - weeks) == 0
    assert len(found) <= DAILY + WEEKLY + MONTHLY


def test_the_last_proven_one_is_kept_however_old_and_earlier_proven_ones_are_not() -> None:
    found = kept(
        [
            *each_day(400),
            Copy("proven", NOON - timedelta(days=800), True, True),
            Copy("before", NOON - timedelta(days=900), True, True),
        ]
    )
    assert found["proven"] is Kept.PROVEN
    assert "before" not in found


def test_after_a_long_holiday_nothing_is_lost_by_the_calendar_alone() -> None:
    old = [Copy(str(back), NOON - timedelta(days=200 + back)) for back in range(DAILY)]
    assert set(kept(old)) == {each.key for each in old}


@given(st.lists(st.tuples(st.integers(0, 900), st.booleans(), st.booleans()), max_size=60))
def test_whatever_was_made_the_newest_and_the_last_proven_good_one_stay(made: list[tuple[int, bool, bool]]) -> None:
    copies = [Copy(str(n), NOON - timedelta(hours=7 * back + n % 7), good, proven) for n, (back, good, proven) in enumerate(made)]
    found = kept(copies)
    good = sorted((each for each in copies if each.is_good), key=lambda each: (each.made, each.key))
    assert set(found) <= {each.key for each in good}
    if good:
        assert good[-1].key in found
    proven = [each for each in good if each.is_proven]
    if proven:
        assert proven[-1].key in found
    assert len(found) <= 2 + DAILY + WEEKLY + MONTHLY


def standing(attempts: list[Attempt], interval: int = 1, since: int = 200) -> PlaceStanding:
    return place_standing(attempts, TODAY - timedelta(days=since), interval, NOON)


def made(back: int, is_good: bool = True, is_proven: bool = False, is_there: bool = True) -> Attempt:
    return Attempt(NOON - timedelta(days=back), is_good, is_proven, is_there, 1000)


@pytest.mark.parametrize(("back", "is_late"), [(0, False), (1, False), (2, False), (3, True)])
def test_a_daily_one_is_late_a_day_after_it_was_due(back: int, is_late: bool) -> None:
    found = standing([made(back)])
    assert found.due == TODAY - timedelta(days=back) + timedelta(days=1)
    assert found.days == back
    assert found.is_late is is_late


def test_without_any_it_was_due_the_day_the_place_was_set() -> None:
    found = standing([made(1, is_good=False)], since=3)
    assert (found.days, found.due, found.is_late) == (None, TODAY - timedelta(days=3), True)
    assert found.longest_gap is None


def test_one_that_was_removed_or_is_not_found_counts_in_the_past_and_not_for_what_is_due() -> None:
    found = standing([made(10), made(1, is_there=False)], interval=7)
    assert found.days == 10
    assert found.is_late
    assert dict(found.strip)[TODAY - timedelta(days=1)] is DayMark.MADE


def test_the_strip_shows_what_each_of_ninety_days_was() -> None:
    found = standing([made(5, is_proven=True), made(4, is_good=False), made(2)], since=6)
    marks = dict(found.strip)
    assert len(found.strip) == STRIP_DAYS
    assert found.strip[-1][0] == TODAY
    expected = {7: DayMark.NONE, 5: DayMark.PROVEN, 4: DayMark.FAILED, 3: DayMark.MISSING, 2: DayMark.MADE, 1: DayMark.MISSING}
    assert {back: marks[TODAY - timedelta(days=back)] for back in expected} == expected
    assert marks[TODAY] is DayMark.NONE, "today is not over"


def test_a_weekly_place_misses_nothing_between_two_of_its_days() -> None:
    found = standing([made(21), made(14), made(7), made(0)], interval=7, since=21)
    assert {mark for _, mark in found.strip} == {DayMark.MADE, DayMark.NONE}
    assert found.longest_gap == timedelta(days=7)


def test_what_a_loss_would_have_cost_is_the_longest_time_without() -> None:
    assert standing([made(120), made(40), made(2)]).longest_gap == timedelta(days=80)
    assert standing([made(40)]).longest_gap == timedelta(days=40)


def test_a_restore_test_is_due_a_quarter_after_the_last_that_passed() -> None:
    assert drill_due([date(2027, 1, 31), date(2026, 11, 1)], TODAY) == date(2027, 4, 30)
    assert drill_due([], date(2027, 3, 1)) == date(2027, 3, 1)


def test_of_two_made_in_one_second_the_later_is_kept() -> None:
    moment = datetime(2027, 2, 26, 18, 30, tzinfo=UTC)
    for keys in (("a", "b"), ("b", "a")):
        assert kept([Copy(key, moment) for key in keys]) == {keys[1]: Kept.NEWEST}


@pytest.mark.parametrize(
    ("attempts", "expected"),
    [
        ([], (True, False)),
        ([(1, True)], (True, False)),
        ([(0, True)], (False, True)),
        ([(0, False)], (True, True)),
        ([(1, True), (0, False)], (True, True)),
    ],
)
def test_what_is_due_and_whether_it_was_tried_today_are_two_things(
    attempts: list[tuple[int, bool]], expected: tuple[bool, bool]
) -> None:
    found = standing([made(back, is_good) for back, is_good in attempts])
    assert (found.is_due, found.is_tried) == expected
