"""The gate by command: one row a reason, in both languages (`-s` prints the table), and a disclosure from question to return."""

from collections.abc import Callable
from datetime import date

import pytest

from custkeeper.domain.errors import MoveUnknown
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.levels import Level
from custkeeper.services.access import confirm_training, set_end
from custkeeper.services.addenda import revoke
from custkeeper.services.agreements import add_agreement
from custkeeper.services.records import add, find, move
from custkeeper.services.session import Session
from tests.cli.conftest import Run
from tests.sample_firm import AUDITOR, FIRM, KEEPER, MANAGER, OWNER, SampleFirm

DAY = "2026-03-10"
ANN, LATER, FORMER = "Ann Wu", "Ben Li", "Cyn Ho"
AGREEMENTS = {  # party → what differs from a two-year agreement in force since February
    "Good Ltd": {},
    "Unsigned Ltd": {"signed_on": None},
    "Later Ltd": {"start_on": "2026-05-01"},
    "Ended Ltd": {"start_on": "2024-01-01", "signed_on": "2024-01-01", "term": 12},
    "Surviving Ltd": {
        "start_on": "2024-01-01",
        "signed_on": "2024-01-01",
        "term": 12,
        "survival": 36,
        "survival_from": "term_end",
    },
    "Revoked Ltd": {},
    "Jade Ltd": {"transfer": "JADE"},
    "Broken Ltd": {"transfer": "OPAL"},
    FIRM: {"highest_level": "top_secret"},
}
ITEMS = {  # code → what differs from a confidential client list that is kept
    "LIST": {},
    "PAYROLL": {"category": "payroll"},
    "PERSONAL": {"has_personal_data": True},
    "BARRED": {"has_personal_data": True, "personal_data_decision": "refused", "decided_on": "2026-02-01"},
    "CONSENT": {"needs_consent": True},
    "STAGE": {"earliest_stage": "diligence"},
}
STATES = {"HELD": "on_hold", "REGRADED": "regrading", "GONE": "returned", "DESTROYED": "destroyed"}
# the reason; the item, the party and the person it is given for
ROWS = [
    (Bar.AGREEMENT_MISSING, "LIST", "Nobody Ltd", ANN),
    (Bar.AGREEMENT_UNSIGNED, "LIST", "Unsigned Ltd", ANN),
    (Bar.AGREEMENT_NOT_STARTED, "LIST", "Later Ltd", ANN),
    (Bar.AGREEMENT_ENDED, "LIST", "Ended Ltd", ANN),
    (Bar.AGREEMENT_SURVIVING, "LIST", "Surviving Ltd", ANN),
    (Bar.AGREEMENT_REVOKED, "LIST", "Revoked Ltd", ANN),
    (Bar.CATEGORY_OUTSIDE, "PAYROLL", "Good Ltd", ANN),
    (Bar.LEVEL_ABOVE, "TOP", "Good Ltd", ANN),
    (Bar.PERSON_NOT_NAMED, "LIST", "Good Ltd", "Dan Xu"),
    (Bar.PERSON_NAMED_LATER, "LIST", "Good Ltd", LATER),
    (Bar.PERSON_NO_LONGER_NAMED, "LIST", "Good Ltd", FORMER),
    (Bar.TRANSFER_UNKNOWN, "STAGE", "Good Ltd", ANN),
    (Bar.TRANSFER_OVER, "LIST", "Broken Ltd", ANN),
    (Bar.STAGE_TOO_EARLY, "STAGE", "Jade Ltd", ANN),
    (Bar.ITEM_ON_HOLD, "HELD", "Good Ltd", ANN),
    (Bar.ITEM_REGRADING, "REGRADED", "Good Ltd", ANN),
    (Bar.ITEM_DESTROYED, "DESTROYED", "Good Ltd", ANN),
    (Bar.ITEM_GONE, "GONE", "Good Ltd", ANN),
    (Bar.PERSONAL_DATA_UNDECIDED, "PERSONAL", "Good Ltd", ANN),
    (Bar.PERSONAL_DATA_REFUSED, "BARRED", "Good Ltd", ANN),
    (Bar.CONSENT_MISSING, "CONSENT", "Good Ltd", ANN),
    (Bar.PERSON_LEFT, "LIST", FIRM, MANAGER),
    (Bar.TRAINING_MISSING, "LIST", FIRM, KEEPER),
    (Bar.CLEARANCE_MISSING, "LIST", FIRM, AUDITOR),
]


def add_agreements(owner: Session) -> None:
    ids = {code: add(owner, "transfer", {"target": "上海示例"}, code).id for code in ("JADE", "OPAL")}
    move(owner, find(owner, "transfer", "OPAL"), "broken")
    usual = {"kind": "target_nda", "scope": ["client-list"], "highest_level": "confidential", "start_on": "2026-02-01"}
    usual |= {"signed_on": "2026-01-30", "term": 24}
    for party, differs in AGREEMENTS.items():
        values = usual | {"party": party} | differs
        values["transfer"] = ids.get(str(values.get("transfer")))
        names = [MANAGER, KEEPER, AUDITOR] if party == FIRM else [ANN]
        agreement = add_agreement(owner, {key: value for key, value in values.items() if value is not None}, names)
        if party == "Revoked Ltd":
            revoke(owner, agreement.code, date(2026, 2, 20), "the talks ended")
        if party == "Good Ltd":
            add(owner, "recipient", {"name": LATER, "from_on": "2026-06-01"}, parent=agreement)
            add(owner, "recipient", {"name": FORMER, "until_on": "2026-02-15"}, parent=agreement)


@pytest.fixture
def asking(firm: SampleFirm, as_person: Callable[[str], Run]) -> Run:
    """Commands as the owner, in a vault where every reason can be met one by one."""
    owner = firm.open(OWNER)
    add_agreements(owner)
    for code, differs in ITEMS.items():
        add(owner, "item", {"name": code.lower(), "category": "client-list"} | differs, code)
    for code, state in STATES.items():
        move(owner, add(owner, "item", {"name": code.lower(), "category": "client-list"}, code), state)
    add(owner, "item", {"name": "top", "category": "client-list"}, "TOP", Level.TOP_SECRET)
    for name in (MANAGER, AUDITOR):
        confirm_training(owner, name, date(2026, 3, 1))
    set_end(owner, MANAGER, date(2026, 3, 5))
    firm.close()
    return as_person(OWNER)


def test_every_reason_by_the_real_command_in_both_languages(asking: Run) -> None:
    assert {bar for bar, *_ in ROWS} == set(Bar)
    allowed = asking("disclose", "LIST", "--to", "Good Ltd", "--person", ANN, "--on", DAY, "--json")
    assert (allowed.code, allowed.json["allowed"], allowed.json["reasons"]) == (0, True, []), allowed.err
    print()
    for bar, item, party, person in ROWS:
        given = ("disclose", item, "--to", party, "--person", person, "--on", DAY, "--json")
        told = {}
        for language in ("en", "zh_CN"):
            ran = asking(*given, "--language", language)
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
    for part in ("ended on 2024-12-31", "Payroll", "Dan Xu is not named", "HELD is on hold"):
        assert line.count(part) == 1, refused.err


def test_from_the_question_to_the_return(as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    today = date.today()  # noqa: DTZ011 - the program's own day is this computer's
    start = today.replace(day=1).isoformat()
    agreement = ["--party", "Good Ltd", "--scope", "client-list", "--highest-level", "confidential", "--start", start]
    assert keeper("agreement", "add", *agreement, "--term", "24", "--signed-on", start, "--recipient", ANN).code == 0
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
