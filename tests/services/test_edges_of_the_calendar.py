"""The first and the last day of the calendar have no other zone's time: kept, refused or shown, wherever the computer stands."""

import time
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from custkeeper.domain.areas.incident import INCIDENT
from custkeeper.domain.errors import FieldProblem
from custkeeper.domain.values import show_instant
from custkeeper.services.records import add, find, typed_values
from tests.sample_firm import KEEPER, SampleFirm


@pytest.fixture(params=["Asia/Shanghai", "America/New_York", "UTC"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):  # Windows: a process keeps the zone it began with
        yield "this computer's own"
        return
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("typed", ["0001-01-01 00:00", "9999-12-31 23:59"])
def test_a_moment_at_the_edge_is_kept_or_refused(firm: SampleFirm, zone: str, typed: str) -> None:
    keeper = firm.open(KEEPER)
    values = typed_values(keeper, INCIDENT, {"what": "x", "noticed_by": "y", "discovered_on": typed})
    try:
        code = add(keeper, "incident", values).code
    except FieldProblem:
        return
    assert show_instant(str(find(keeper, "incident", code).value("discovered_on")), "en")


@pytest.mark.parametrize("instant", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_moment_at_the_edge_is_shown(zone: str, instant: str) -> None:
    assert instant[:4].lstrip("0") in show_instant(instant, "en")


def test_a_clock_set_back_sets_no_deadline_back_not_even_one_asked_for_before(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    assert keeper.today == date(2026, 3, 1)
    firm.clock.now += timedelta(days=10)
    add(keeper, "transfer", {"target": "x"})
    firm.clock.now -= timedelta(days=10)
    assert keeper.today == date(2026, 3, 11), "the newest entry says so"
