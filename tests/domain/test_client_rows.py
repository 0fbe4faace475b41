"""A row is judged whole, and whatever a cell says, judging does not fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.client_columns import ColumnUnknown, FieldUnknown, MapUnreadable, guess_columns, map_columns
from custkeeper.domain.client_rows import judge_row, parse_fee

HEADER = ["编号", "名称", "统一社会信用代码", "身份证号", "年费（元）", "颜色"]
COLUMNS = guess_columns(HEADER)


def judge(*cells: str):
    return judge_row(2, list(cells), COLUMNS, HEADER)


def test_every_problem_of_a_row_is_told_at_once() -> None:
    judged = judge("", "NULL", "91310115BJ1XG612D4", "1.10101E+17", "三千", "")
    assert [fault.column for fault in judged.problems] == ["统一社会信用代码", "身份证号", "年费（元）", "名称", "编号"]


def test_an_unmapped_column_is_kept() -> None:
    assert judge("A1", "甲", "", "", "", "blue").values["further"] == "颜色: blue"


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("31500", 3_150_000),
        ("31,500.00", 3_150_000),
        ("¥31500", 3_150_000),
        ("３１５００", 3_150_000),
        ("3.15万", 3_150_000),
        ("0", 0),
        ("-12.5", -1250),
        ("1,2345", None),
        ("三千", None),
        ("12.345", None),
        ("1e5", None),
        ("", None),
        ("9" * 30, None),
    ],
)
def test_amounts_are_read_only_when_they_are_unambiguous(typed: str, fen: int | None) -> None:
    assert parse_fee(typed) == fen


@pytest.mark.parametrize(
    ("cell", "warned"),
    [("=1+1", True), ("+cmd", True), ("@x", True), ("-2+3", True), ("+86 138-1234", False), ("-5", False), ("a=b", False)],
)
def test_formulas_are_kept_with_a_warning_and_numbers_are_not_formulas(cell: str, warned: bool) -> None:
    judged = judge("A1", "甲", "", "", "", cell)
    assert bool(judged.warnings) is warned
    assert cell in judged.values["further"]


@given(st.lists(st.text(max_size=30), min_size=6, max_size=6))
def test_no_text_makes_judging_fail(cells: list[str]) -> None:
    judged = judge(*cells)
    assert judged.problems or judged.values["name"]


def test_headings_in_both_languages_are_known_and_each_field_is_taken_once() -> None:
    assert guess_columns(["客户编号", "公司名称", "电话", "手机"]) == {0: "code", 1: "name", 2: "phone"}
    assert guess_columns(["customerID", "Company Name", "E-Mail"]) == {0: "code", 1: "name", 2: "email"}


def test_a_mapping_overrules_the_guess_by_name_number_or_letter() -> None:
    header = ["编号", "简称", "公司名称"]
    for column in ("简称", "2", "B", "b"):
        assert map_columns([f"name={column}"], header) == {0: "code", 1: "name"}


@pytest.mark.parametrize(("pair", "error"), [("name", MapUnreadable), ("nmae=1", FieldUnknown), ("name=99", ColumnUnknown)])
def test_a_mapping_that_makes_no_sense_is_refused(pair: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        map_columns([pair], ["编号", "名称"])
