"""A command line that cannot be carried out: one line in the reader's language says why, one where help is, and it ends with 2.

Days are taken as people type them.
"""

import datetime

import click
import pytest

from custkeeper.cli.agreement import agreement
from custkeeper.cli.day_option import Day
from custkeeper.cli.entry import custkeeper
from tests.cli.conftest import Run
from tests.sample_firm import KEEPER

LEVELS = "public, internal, confidential, top_secret"
TERMS = ("agreement", "add", "--party", "Good Ltd", "--scope", "client-list", "--highest-level", "confidential", "--term", "24")
MISUSES = {
    ("bakcup",): (
        "There is no command “bakcup” here. Did you mean “backup”?",
        "这里没有“bakcup”命令。是不是想写“backup”？",
        "custkeeper",
    ),
    ("backup", "xyz"): ("There is no command “xyz” here.", "这里没有“xyz”命令。", "custkeeper backup"),
    ("backup", "make", "--tagret", "x"): (
        "There is no option --tagret here. Did you mean --target?",
        "这里没有 --tagret 选项。是不是想写 --target？",
        "custkeeper backup make",
    ),
    ("backup", "purge", "BK0001"): (
        "--because is missing. Add it to the command.",
        "缺少 --because。请在命令中补上。",
        "custkeeper backup purge",
    ),
    ("backup", "purge", "--because", "x"): (
        "CODE is missing. Add it to the command.",
        "缺少 CODE。请在命令中补上。",
        "custkeeper backup purge",
    ),
    ("user", "add", "Ann"): (
        "--role is missing. Add one of: manager, keeper, staff, auditor.",
        "缺少 --role，请从以下各项中选一个：manager, keeper, staff, auditor。",
        "custkeeper user add",
    ),
    ("record", "client", "level", "K1", "secret"): (
        f"LEVEL takes one of: {LEVELS}.",
        f"LEVEL 只能是以下之一：{LEVELS}。",
        "custkeeper record AREA level",
    ),
    ("backup", "make", "two", "words"): (
        "“two words” is more than this command takes. Put what has spaces into quotation marks.",
        "“two words”是多出来的，这个命令不需要。含空格的内容请用引号括起来。",
        "custkeeper backup make",
    ),
    ("ledger", "show", "--limit", "0"): (
        "--limit takes a whole number, at least 1.",
        "--limit 要写整数，不小于 1。",
        "custkeeper ledger show",
    ),
    ("backup", "target", "change", "BT0001", "--every", "400"): (
        "--every takes a whole number from 1 to 366.",
        "--every 要写 1 到 366 的整数。",
        "custkeeper backup target change",
    ),
    ("agreement", "addendum", "NDA0001", "--term", "long"): (
        "--term takes a whole number.",
        "--term 要写整数。",
        "custkeeper agreement addendum",
    ),
    ("--json=1", "due"): ("--json takes no value.", "--json 后面不带值。", "custkeeper"),
    ("due", "--user"): ("--user needs a value after it.", "--user 后面还要写一个值。", "custkeeper"),
    ("due", "--ics"): ("--ics needs a value after it.", "--ics 后面还要写一个值。", "custkeeper"),
    ("--vault", "x"): ("Say which command.", "请写明要执行哪个命令。", "custkeeper"),
}


@pytest.mark.parametrize("line", MISUSES, ids=" ".join)
def test_what_is_wrong_with_a_line_is_told_in_both_languages(run: Run, line: tuple[str, ...]) -> None:
    english, chinese, command = MISUSES[line]
    told = run("--language", "en", *line)
    assert (told.code, told.out) == (2, "")
    said, help_ = told.err.splitlines()
    assert said == english
    assert help_ == f"“{command} --help” tells how it is used."
    told = run("--language=zh_CN", *line)
    assert (told.code, told.out) == (2, "")
    said, help_ = told.err.splitlines()
    assert said == chinese
    assert help_ == f"用法见“{command} --help”。"


def test_what_somebody_typed_wrongly_cannot_act_on_the_terminal(run: Run) -> None:
    assert run("backup", "make", "a\x1b[2Jb", "--language", "en").err.startswith("“a\\u001b[2Jb” is more")


@pytest.mark.parametrize("typed", ["2027-03-01", "2027/3/1", "2027.3.1", "2027年3月1日", "２０２７－０３－０１", "1 Mar 2027"])
def test_a_day_is_taken_as_people_type_it(as_person, typed: str) -> None:
    keeper = as_person(KEEPER)
    assert keeper("due", "--on", typed, "--json").json["today"] == "2027-03-01"


def test_the_first_day_of_an_agreement_is_taken_so_too_and_what_is_no_day_is_told(as_person) -> None:
    keeper = as_person(KEEPER)
    assert keeper(*TERMS, "--start", "2027年3月1日").code == 0
    assert keeper("record", "agreement", "show", "NDA0001", "--json").json["values"]["start_on"] == "2027-03-01"
    told = keeper(*TERMS, "--start", "1/3/2027")
    assert (told.code, told.out) == (2, "")
    assert told.err == "--start: “1/3/2027” is not a day. Write it as 2027-03-01, 2027/3/1 or 1 Mar 2027.\n"
    told = keeper("user", "trained", KEEPER, "昨天", "--language", "zh_CN")
    assert (told.code, told.err) == (2, "DAY：“昨天”不是日期。请写成 2027-03-01、2027/3/1 或 2027年3月1日。\n")


def test_click_itself_is_asked_for_no_day() -> None:
    """It would take one spelling only, and refuse the others in English."""
    group = click.Context(custkeeper)
    commands = [custkeeper.get_command(group, each) for each in custkeeper.list_commands(group)]
    days = []
    while commands:
        command = commands.pop()
        assert command is not None
        commands += command.commands.values() if isinstance(command, click.Group) else []
        assert not any(isinstance(each.type, click.DateTime) for each in command.params), command.name
        days += [each for each in command.params if isinstance(each.type, Day)]
    assert len(days) > 20
    first = next(each for each in agreement.commands["add"].params if each.name == "start")
    assert first.type.convert("2027/3/1", first, None) == datetime.date(2027, 3, 1)
