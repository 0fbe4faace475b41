"""Days, times and numbers as people type them, also by an input method that writes full width."""

from datetime import date, datetime

import pytest

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.areas.party import PARTY
from custkeeper.domain.areas.transfer import TRANSFER
from custkeeper.domain.typed_days import typed_day, typed_instant
from custkeeper.domain.validation import validate
from custkeeper.domain.values import parse_value, show_day

WRITTEN = ["2027-03-01", " 2027-3-1 ", "2027/3/1", "2027.3.1", "20270301", "2027年3月1日", "2027 年 03 月 01 日", "1 Mar 2027"]
BY_INPUT_METHOD = ["２０２７－０３－０１", "２０２７年３月１日", "２０２７／３／１", "2027。3。1", "2027—3—1", "　2027-03-01"]


@pytest.mark.parametrize("typed", WRITTEN + BY_INPUT_METHOD)
def test_a_day_is_understood_however_it_is_written_and_kept_in_one_form(typed: str) -> None:
    assert typed_day(typed) == date(2027, 3, 1)
    assert parse_value(TRANSFER.by_key["closing_on"], typed) == "2027-03-01"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_day_can_be_typed_as_the_program_shows_it(language: str) -> None:
    for day in (date(2028, 2, 29), date(2027, 12, 31)):
        assert typed_day(show_day(day, language)) == day


@pytest.mark.parametrize(
    "typed", ["2027-02-29", "2027-13-01", "03/01/2027", "27-03-01", "2027-W09-1", "0000-01-01", "明天", "2027-3"]
)
def test_what_is_no_day_or_two_is_none_and_is_told(typed: str) -> None:
    assert typed_day(typed) is None
    kept = parse_value(TRANSFER.by_key["closing_on"], typed)
    assert [key for key, _ in validate(TRANSFER, {"target": "x", "closing_on": kept}, {})] == ["closing_on"]


def test_days_are_compared_as_texts_so_no_other_form_is_stored() -> None:
    for stored in ("20270301", "2027-W09-1"):
        assert [key for key, _ in validate(TRANSFER, {"target": "x", "closing_on": stored}, {})] == ["closing_on"]


def test_a_time_follows_its_day() -> None:
    for typed in ("2027-03-01 14:30", "2027年3月1日14：30", "2027-03-01T14:30"):
        assert typed_instant(typed) == datetime(2027, 3, 1, 14, 30)  # noqa: DTZ001
    assert typed_instant("2027-03-01 25:00") is typed_instant("2027-03-01") is None


def test_numbers_that_are_searched_and_compared_are_kept_in_ordinary_figures() -> None:
    code, phone = PARTY.by_key["credit_code"], PARTY.by_key["phone"]
    assert parse_value(code, " ９１３１０１１５ ma1k３ p2t5u ") == "91310115MA1K3P2T5U"
    assert parse_value(phone, "０１０－６２３４ ５６７８") == "010-6234 5678"
    assert parse_value(CLIENT.by_key["id_number"], "31010119900101００1x") == "3101011990010100" + "1X"
    assert parse_value(PARTY.by_key["name"], "Ｇ公司") == "Ｇ公司"
    assert parse_value(code, "to be asked") == "to be asked", "no code, so it stays as typed"
