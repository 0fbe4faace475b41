"""The gate by command: one row a reason, in both languages (`-s` prints the table), and a disclosure from question to return."""

from collections.abc import Callable
from datetime import date

import pytest

from custkeeper.domain.errors import MoveUnknown
from custkeeper.domain.gate_reason import Bar
from custkeeper.services.addenda import revoke
from custkeeper.services.records import add, find, move
from tests.cli.conftest import Run
from tests.gate_cases import ANN, CASES, DAY, add_agreements, furnish
from tests.sample_firm import KEEPER, OWNER, SampleFirm
from tests.signed_on_paper import ON_PAPER


@pytest.fixture
def asking(firm: SampleFirm, as_person: Callable[[str], Run]) -> Run:
    """Commands as the owner, in a vault where every reason can be met one by one."""
    owner = firm.open(OWNER)
    furnish(owner)
    firm.close()
    return as_person(OWNER)


def test_every_reason_by_the_real_command_in_both_languages(asking: Run) -> None:
    assert {bar for bar, *_ in CASES} == set(Bar)
    allowed = asking("disclose", "LIST", "--to", "Good Ltd", "--person", ANN, "--on", DAY, "--json")
    assert (allowed.code, allowed.json["allowed"], allowed.json["reasons"]) == (0, True, []), allowed.err
    print()
    for bar, item, party, person in CASES:
        given = ("disclose", item, "--to", party, "--person", person, "--on", DAY, "--json")
        told = {}
        for language, form in (("en", ()), ("zh_CN", ("--form", "shown", "--record"))):  # whether asked, or to be shown at once
            ran = asking(*given, "--language", language, *form)
            assert (ran.code, ran.json["allowed"], ran.json["bars"]) == (3, False, [bar.value]), ran.err
            [told[language]] = ran.json["reasons"]
            assert told[language] in ran.err, "the line on stderr says it as well"
            assert "{" not in told[language], "every place in the sentence is filled"
        assert told["en"] != told["zh_CN"]
        print(f"{bar.value}\n    {told['en']}\n    {told['zh_CN']}")


def test_a_refusal_says_every_reason_on_one_line(asking: Run) -> None:
    refused = asking("disclose", "HELD", "PAYROLL", "--to", "Ended Ltd", "--person", "Dan Xu", "--on", DAY)
    assert (refused.code, refused.out) == (3, "")
    line = refused.err.splitlines()[-1]  # above it, this computer's first sight of the vault is told
    for part in ("ended on 31 Dec 2024", "Payroll", "Dan Xu is not named", "HELD is on hold"):
        assert line.count(part) == 1, refused.err


def test_from_the_question_to_the_return(as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    today = date.today()  # noqa: DTZ011 - the program's own day is this computer's
    start = today.replace(day=1).isoformat()
    agreement = ["--party", "Good Ltd", "--scope", "client-list", "--highest-level", "confidential", "--start", start]
    assert keeper("agreement", "add", *agreement, "--term", "24", "--signed-on", start, *ON_PAPER, "--recipient", ANN).code == 0
    assert keeper("record", "item", "add", "name=List", "category=client-list", "carrier=paper", "--code", "LIST").code == 0
    question = ("disclose", "LIST", "--to", "Good Ltd", "--person", ANN)
    asked = keeper(*question)
    assert (asked.code, "May be handed over to Ann Wu, Good Ltd" in asked.out) == (0, True), asked.err
    assert keeper("record", "disclosure", "list", "--json").json["total"] == 0, "asking writes nothing"
    assert "copy number" in keeper(*question, "--record", "--form", "paper").err
    paper = ("--form", "paper", "--copy-number", "2/3", "--return-by", today.isoformat(), "--purpose", "valuation")
    made = keeper(*question, "--record", *paper, "--json")
    assert (made.code, made.json["allowed"], made.json["disclosure"]) == (0, True, "D0001"), made.err
    held = keeper("disclosure", "holders", "--json").json
    assert (held["total"], held["overdue"]) == (1, 0)
    assert [held["holdings"][0][key] for key in ("item", "person", "copy_number")] == ["LIST", ANN, "2/3"]
    assert keeper("disclosure", "end", "D0001", "--as", "expired", "--proof", "-").code == 3
    assert keeper("disclosure", "end", "D0001", "--as", "returned", "--proof", "receipt 17").code == 0
    assert keeper("disclosure", "holders", "--json").json["total"] == 0
    assert keeper("record", "disclosure", "add", "party=Good Ltd").code == 3, "nothing is entered past the gate"
    assert keeper("record", "item", "move", "LIST", "on_hold").code == 0
    refused = keeper(*question, "--record", "--json")
    assert (refused.code, refused.json["bars"]) == (3, ["item_on_hold"])
    assert keeper("record", "disclosure", "list", "--json").json["total"] == 1
    assert keeper("vault", "check", "--json").json["problems"] == []


def test_what_is_only_shown_is_seen_and_not_held(as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    start = date.today().replace(day=1).isoformat()  # noqa: DTZ011 - the program's own day is this computer's
    agreement = ["--party", "Good Ltd", "--scope", "client-list", "--highest-level", "confidential", "--start", start]
    assert keeper("agreement", "add", *agreement, "--term", "24", "--signed-on", start, *ON_PAPER, "--recipient", ANN).code == 0
    keeper("record", "item", "add", "name=List", "category=client-list", "copy_number=2/3", "--code", "LIST")
    show = ("disclose", "LIST", "--to", "Good Ltd", "--person", ANN, "--record", "--form", "shown")
    back_by = date.today().isoformat()  # noqa: DTZ011
    assert "nothing has to come back" in keeper(*show, "--return-by", back_by).err
    assert keeper("record", "disclosure", "list", "--json").json["total"] == 0
    assert keeper(*show, "--json").json["disclosure"] == "D0001"
    held = keeper("disclosure", "holders", "--json").json
    assert (held["total"], held["holdings"], [each["item"] for each in held["seen"]]) == (0, [], ["LIST"])
    assert "not held" in keeper("disclosure", "holders").out
    assert keeper("disclosure", "end", "D0001", "--as", "returned", "--proof", "receipt").code == 3
    assert keeper("disclosure", "copy", "D0001", "--out", "copy.pdf").code == 3
    assert keeper("vault", "check", "--json").json["problems"] == []


def test_what_is_on_hold_has_to_be_freed_before_it_is_destroyed(as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    keeper("record", "item", "add", "name=Client list", "category=client-list", "--code", "LIST")
    assert keeper("record", "item", "move", "LIST", "on_hold").code == 0
    assert keeper("record", "item", "move", "LIST", "destroyed").code == 3
    assert keeper("record", "item", "move", "LIST", "kept").code == 0
    assert keeper("record", "item", "move", "LIST", "destroyed").code == 0


def test_a_revoked_agreement_allows_nothing_from_its_day_on(firm: SampleFirm, as_person: Callable[[str], Run]) -> None:
    owner = firm.open(OWNER)
    add_agreements(owner)
    add(owner, "item", {"name": "list", "category": "client-list"}, "LIST")
    with pytest.raises(MoveUnknown):
        move(owner, find(owner, "agreement", "NDA0001"), "revoked")  # an act of its own, with a day and a reason
    revoke(owner, "NDA0001", date.fromisoformat(DAY), "the talks ended")
    firm.close()
    refused = as_person(OWNER)("disclose", "LIST", "--to", "Good Ltd", "--person", ANN, "--on", DAY, "--json")
    assert (refused.code, refused.json["bars"]) == (3, ["agreement_revoked"])
