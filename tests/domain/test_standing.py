"""Where an agreement stands is computed for any day and never contradicts itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing, add_months, standing, survives_from


def agreement(state: str = "signed", **values: object) -> Record:
    given = {"start_on": "2027-03-01", "term": 24, "survival": 12, "signed_on": "2027-02-20"} | values
    kept = {key: value for key, value in given.items() if value is not None}
    return Record("a", "agreement", "NDA0001", Level.CONFIDENTIAL, state, kept)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2027-02-19", Standing.UNSIGNED),
        ("2027-02-28", Standing.NOT_STARTED),
        ("2027-03-01", Standing.IN_FORCE),
        ("2028-11-29", Standing.IN_FORCE),
        ("2028-11-30", Standing.EXPIRING),
        ("2029-02-28", Standing.EXPIRING),
        ("2029-03-01", Standing.SURVIVING),
        ("2030-02-28", Standing.SURVIVING),
        ("2030-03-01", Standing.ENDED),
    ],
)
def test_each_day_has_its_standing_with_both_ends_included(day: str, expected: Standing) -> None:
    assert standing(agreement(), date.fromisoformat(day)).standing is expected


@pytest.mark.parametrize(("left", "reminder"), [(90, 90), (61, 90), (60, 60), (31, 60), (30, 30), (8, 30), (7, 7), (0, 7)])
def test_the_newest_reminder_that_is_due_is_named(left: int, reminder: int) -> None:
    found = standing(agreement(), date(2029, 2, 28) - timedelta(days=left))
    assert (found.days_left, found.reminder) == (left, reminder)


def test_revoked_and_draft_agreements_allow_nothing() -> None:
    assert standing(agreement("revoked", revoked_on="2027-06-01"), date(2027, 6, 1)).standing is Standing.REVOKED
    the_day_before = standing(agreement("revoked", revoked_on="2027-06-01"), date(2027, 5, 31))
    assert (the_day_before.standing, the_day_before.days_left) == (Standing.EXPIRING, 0)
    assert standing(agreement("revoked", revoked_on="2027-06-01"), date(2027, 3, 1)).standing is Standing.IN_FORCE
    assert standing(agreement("revoked"), date(2027, 5, 1)).standing is Standing.REVOKED, "no day given: for every day"
    assert standing(agreement("draft"), date(2027, 5, 1)).standing is Standing.UNSIGNED
    assert standing(agreement("signed", signed_on=None), date(2027, 5, 1)).standing is Standing.UNSIGNED


@given(st.dates(date(2026, 1, 1), date(2035, 1, 1)), st.integers(1, 60), st.integers(0, 60))
def test_time_only_moves_an_agreement_forward(day: date, term: int, survival: int) -> None:
    order = [Standing.UNSIGNED, Standing.NOT_STARTED, Standing.IN_FORCE, Standing.EXPIRING, Standing.SURVIVING, Standing.ENDED]
    record = agreement(term=term, survival=survival)
    today, tomorrow = (standing(record, each) for each in (day, day + timedelta(days=1)))
    assert order.index(today.standing) <= order.index(tomorrow.standing)
    if today.standing.allows_disclosure:
        assert date(2027, 3, 1) <= day <= today.last_day


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2027-03-01", 0, "2027-03-01"),
    ],
)
def test_months_are_calendar_months(day: str, months: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_a_transfer_broken_off_never_closes_and_was_signed_all_the_same() -> None:
    broken = Record(
        "t", "transfer", "JADE", Level.CONFIDENTIAL, "broken", {"signing_on": "2027-05-08", "closing_on": "2027-06-30"}
    )
    assert survives_from(agreement(survival_from="signing_on"), broken) == date(2027, 5, 8)
    assert survives_from(agreement(survival_from="closing_on"), broken) is None
    assert survives_from(agreement(), broken) is None
