"""`custkeeper due`: a table for people, one object for scripts, a calendar file for everybody's calendar."""

from pathlib import Path

import pytest

from tests.sample_firm import AUDITOR, KEEPER
from tests.signed_on_paper import ON_PAPER


@pytest.fixture
def keeper(as_person):  # type: ignore[no-untyped-def]
    run = as_person(KEEPER)
    days = ("loi_on=2026-03-01", "signing_on=2026-05-20", "closing_on=2026-06-30")
    assert run("record", "transfer", "add", "target=示例公司", *days, "--code", "JADE").code == 0
    given = ("--party", "示例投资", "--scope", "client-list", "--highest-level", "confidential", "--start", "2026-03-01")
    duties = ("--term", "24", "--survival", "24", "--survival-from", "term_end")
    made = run("agreement", "add", *given, *duties, "--signed-on", "2026-03-01", *ON_PAPER, "--transfer", "JADE")
    assert made.code == 0
    return run


def test_what_is_due_on_a_day(keeper) -> None:
    answer = keeper("due", "--on", "2026-06-01", "--json").json
    assert set(answer) == {"today", "overdue", "items"}
    assert (answer["today"], answer["overdue"]) == ("2026-06-01", 2)
    assert [(each["day"], each["what"], each["days_left"], each["is_overdue"]) for each in answer["items"]][1:3] == [
        ("2026-05-20", "Signing", -12, True),
        ("2026-06-30", "Closing", 29, False),
    ]
    shown = keeper("due", "--on", "2026-06-01").out
    assert "2026-06-30  JADE  Closing  days left: 29  as entered" in shown
    assert "overdue by days: 12" in shown
    assert "交割" in keeper("due", "--on", "2026-06-01", "--language", "zh_CN").out


def test_nothing_due_is_said(as_person) -> None:
    found = as_person(KEEPER)("due", "--on", "2026-06-01")
    assert (found.code, found.out) == (0, "Nothing is overdue, and nothing falls due within 90 days of 1 Jun 2026.\n")


@pytest.mark.parametrize("day", ["2026-02-29", "yesterday", "9999-12-32"])
def test_a_day_that_is_none_is_refused(keeper, day: str) -> None:
    assert keeper("due", "--on", day).code == 2


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2028-02-29"])
def test_the_edges_of_the_calendar_are_days(keeper, day: str) -> None:
    assert keeper("due", "--on", day, "--json").json["today"] == day


def test_the_calendar_file_names_nobody(keeper, as_person, tmp_path: Path) -> None:
    out = tmp_path / "due.ics"
    answer = keeper("due", "--ics", str(out), "--json")
    assert (answer.code, answer.json["file"]) == (0, str(out))
    calendar = out.read_bytes().decode()
    assert "SUMMARY:NDA0001: Last day in force\r\n" in calendar
    assert "示例" not in calendar
    sealed = as_person(AUDITOR)("due", "--on", "2026-06-01", "--json").json
    assert sealed["items"] == [], "what is sealed to a person is not listed"


def test_a_recipient_s_last_day_is_due_and_then_said_with_the_agreement(keeper) -> None:
    named = ("示例律师", "--notice", "notice 1", "--of", "2026-03-01", "--until", "2026-04-10")
    assert keeper("agreement", "name", "NDA0001", *named).code == 0

    def due(day: str) -> list[tuple[str, str, str, int]]:
        items = keeper("due", "--on", day, "--json").json["items"]
        return [(each["code"], each["part"], each["what"], each["days_left"]) for each in items if each["part"]]

    assert due("2026-04-10") == [("NDA0001", "R0001", "Last day as a named recipient", 0)]
    assert due("2026-04-11") == [], "it ended by itself: nothing is overdue"
    assert "Named recipient: 示例律师, until 10 Apr 2026" in keeper("agreement", "show", "NDA0001", "--on", "2026-04-10").out
    assert "Named recipient: 示例律师, ended on 10 Apr 2026" in keeper("agreement", "show", "NDA0001", "--on", "2026-04-11").out
