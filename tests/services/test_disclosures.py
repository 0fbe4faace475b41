"""Nothing is recorded that the gate does not let through; what is recorded keeps its answer, and who holds what can be asked."""

import json
from datetime import date, timedelta

import pytest

from custkeeper.domain.clock_date import DateKind
from custkeeper.domain.errors import CustKeeperError, NotAllowed, RecordSealed
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.services import disclosures as rules
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.calendar_file import calendar_of
from custkeeper.services.deal_clock import due
from custkeeper.services.disclosure_list import OVERDUE, list_disclosures, show_disclosure
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.gate import DisclosureRefused, SeveralAgreements, ask
from custkeeper.services.holders import By, holder_map, holders, holdings_of
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import KeptByService, add, edit, find, move, regrade
from custkeeper.services.session import Session
from custkeeper.services.today_board import today_board
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step
from custkeeper.services.vault_access import check
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN, ZH = (Catalogue(ROOT / "i18n", each) for each in ("en", "zh_CN"))
BUYER, PERSON = "杭州示例投资管理有限公司", "周律师"
ORDER = HandOver(["I0001"], BUYER, PERSON, purpose="first look", return_by=date(2026, 4, 1))


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    """The keeper, with one agreement in force since 1 February and two items of the category it covers and one it does not."""
    session = firm.open(KEEPER)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list", "contacts"], "highest_level": "confidential"}
    add_agreement(session, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [PERSON])
    for name, category in (("Client list, coded", "client-list"), ("Contacts", "contacts"), ("Payroll 2025", "payroll")):
        add(session, "item", {"name": name, "category": category, "copy_number": "3/5" if category == "contacts" else None})
    return session


def everything(session: Session) -> tuple[int, int, int]:
    return session.vault.head.seq, session.vault.records.count("disclosure"), session.vault.records.count("disclosed_item")


def test_what_is_recorded_keeps_the_question_and_the_answer_of_that_day(at_work: Session) -> None:
    made = disclose(at_work, HandOver(["I0001", "I0002"], BUYER, PERSON, purpose="first look"), EN)
    amend(at_work, "NDA0001", Amendment("1", at_work.today, {"scope": ["payroll"]}))
    kept = json.loads(find(at_work, "disclosure", made.code).value("answer"))
    assert (kept["party"], kept["person"], kept["day"]) == (BUYER, PERSON, at_work.today.isoformat())
    assert [(each["code"], each["allowed"], each["reasons"]) for each in kept["items"]] == [
        ("I0001", True, []),
        ("I0002", True, []),
    ]
    agreement = kept["items"][0]["agreement"]
    assert (agreement["code"], agreement["rev"], agreement["standing"], agreement["last_day"]) == (
        *("NDA0001", 2, "in_force", "2028-01-31"),
    )
    assert find(at_work, "agreement", "NDA0001").rev == 3
    assert not ask(at_work, ["I0001"], BUYER, PERSON, EN).is_allowed, "the gate would say no by now"
    assert check(at_work)[1] == []


def test_a_refusal_names_every_reason_and_writes_nothing(at_work: Session) -> None:
    move(at_work, find(at_work, "item", "I0003"), "on_hold")
    before = everything(at_work)
    with pytest.raises(DisclosureRefused) as refused:
        disclose(at_work, HandOver(["I0001", "I0003"], BUYER, "吴经理"), ZH)
    bars = [reason.bar for reason in refused.value.reasons]
    assert sorted(bars) == sorted([Bar.PERSON_NOT_NAMED, Bar.CATEGORY_OUTSIDE, Bar.ITEM_ON_HOLD]), "each once"
    assert refused.value.exit_code == 3
    assert "工资与社保资料" in ZH(refused.value.message), "the category by its name"
    assert everything(at_work) == before


def test_asking_writes_nothing(at_work: Session) -> None:
    before = everything(at_work)
    assert ask(at_work, ["I0001"], BUYER, PERSON, EN).is_allowed
    assert not ask(at_work, ["I0001"], BUYER, PERSON, EN, date(2026, 1, 31)).is_allowed
    assert everything(at_work) == before


def test_a_disclosure_is_one_entry_of_the_ledger_and_is_never_undone(at_work: Session) -> None:
    before = at_work.vault.head.seq
    disclose(at_work, HandOver(["I0001", "I0002"], BUYER, PERSON), EN)
    assert at_work.vault.head.seq == before + 1
    assert ledger_lines(at_work)[0].what == Event.DISCLOSURE_MADE.label
    assert last_step(at_work) is None


def test_no_disclosure_goes_round_the_gate(at_work: Session) -> None:
    for area in ("disclosure", "disclosed_item"):
        with pytest.raises(KeptByService):
            add(at_work, area, {"party": BUYER})
    made = disclose(at_work, ORDER, EN)
    with pytest.raises(KeptByService):
        edit(at_work, made, {"recipient": "somebody else"})
    with at_work.vault.unit_of_work(Event.RECORD_CHANGED) as work:  # as a changed program would
        work.replace(made.with_values(recipient="somebody else"))
    assert any("Record changed" in EN(problem) for problem in check(at_work)[1])


def test_roles_without_it_record_nothing(firm: SampleFirm, at_work: Session) -> None:
    auditor = firm.open(AUDITOR)
    with pytest.raises(NotAllowed):
        disclose(auditor, ORDER, EN)
    with pytest.raises(RecordSealed):
        ask(auditor, ["I0001"], BUYER, PERSON, EN)


def test_an_item_whose_key_is_not_held_is_not_judged(firm: SampleFirm, at_work: Session) -> None:
    firm.close()
    owner = firm.open(OWNER)
    regrade(owner, [find(owner, "item", "I0001")], Level.TOP_SECRET)
    with pytest.raises(RecordSealed):
        ask(firm.open(KEEPER), ["I0001"], BUYER, PERSON, EN)
    assert [reason.bar for reason in ask(owner, ["I0001"], BUYER, PERSON, EN).reasons] == [Bar.LEVEL_ABOVE]


def test_the_record_is_as_secret_as_the_most_secret_item_in_it(firm: SampleFirm, at_work: Session) -> None:
    firm.close()
    owner = firm.open(OWNER)
    amend(owner, "NDA0001", Amendment("1", owner.today, {"highest_level": "top_secret"}))
    add(owner, "item", {"name": "Board list", "category": "client-list"}, level=Level.TOP_SECRET)
    made = disclose(owner, HandOver(["I0001", "I0004"], BUYER, PERSON), EN)
    assert made.level is Level.TOP_SECRET
    seen = holders(firm.open(KEEPER))
    assert (seen.total, [each.is_sealed for each in seen.holdings]) == (2, [True, True])
    assert all(each.party == each.person == "" for each in seen.holdings)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"day": date(2026, 3, 9)}, rules.HandOverAhead),
        ({"return_by": date(2026, 2, 1)}, rules.ReturnBeforeHandOver),
        ({"form": "paper"}, rules.CopyNumberMissing),
    ],
)
def test_what_cannot_be_so_is_refused(at_work: Session, change: dict[str, object], error: type[CustKeeperError]) -> None:
    before = everything(at_work)
    with pytest.raises(error):
        disclose(at_work, HandOver(["I0001"], BUYER, PERSON, **change), EN)
    assert everything(at_work) == before


def test_paper_goes_out_with_the_items_own_copy_number(at_work: Session) -> None:
    disclose(at_work, HandOver(["I0002"], BUYER, PERSON, form="paper"), EN)
    assert [each.copy_number for each in holders(at_work).holdings] == ["3/5"]


def test_items_under_different_agreements_are_recorded_apart(at_work: Session) -> None:
    values = {"kind": "target_nda", "party": BUYER, "scope": ["payroll"], "highest_level": "confidential"}
    add_agreement(at_work, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [PERSON])
    with pytest.raises(SeveralAgreements):
        disclose(at_work, HandOver(["I0001", "I0003"], BUYER, PERSON), EN)
    assert disclose(at_work, HandOver(["I0003"], BUYER, PERSON), EN).code == "D0001"


def test_who_holds_what_is_told_for_any_day(firm: SampleFirm, at_work: Session) -> None:
    day = at_work.today
    disclose(at_work, HandOver(["I0001", "I0002"], BUYER, PERSON, day - timedelta(days=9), return_by=day - timedelta(days=2)), EN)
    disclose(at_work, HandOver(["I0001"], BUYER, PERSON, day - timedelta(days=3), form="oral"), EN)
    end_disclosure(at_work, "D0001", "returned", "receipt 17", items=["I0001"])

    def held(on: date) -> list[tuple[str, str, bool]]:
        return [(each.disclosure, each.item, each.is_overdue) for each in holders(at_work, on).holdings]

    assert held(day - timedelta(days=10)) == []
    assert held(day - timedelta(days=9)) == [("D0001", "I0001", False), ("D0001", "I0002", False)]
    assert held(day - timedelta(days=1)) == [("D0001", "I0001", True), ("D0001", "I0002", True), ("D0002", "I0001", False)]
    assert held(day) == [("D0001", "I0002", True), ("D0002", "I0001", False)]
    first = holders(at_work, day, limit=1)
    assert (first.total, first.overdue, len(first.holdings)) == (2, 1, 1)
    assert (first.holdings[0].name, first.holdings[0].party, first.holdings[0].person) == ("Contacts", BUYER, PERSON)


def test_a_disclosure_ends_with_its_last_item_and_keeps_the_proof(at_work: Session) -> None:
    disclose(at_work, HandOver(["I0001", "I0002"], BUYER, PERSON), EN)
    assert end_disclosure(at_work, "D0001", "returned", "receipt 17", items=["I0001"]).state == "out"
    ended = end_disclosure(at_work, "D0001", "destroyed", "certificate 4")
    assert (ended.state, ended.value("ended_on")) == ("destroyed", at_work.today.isoformat())
    parts = at_work.vault.records.where("disclosed_item", parent=ended.id)
    assert [(part.state, part.value("proof")) for part in parts] == [("returned", "receipt 17"), ("destroyed", "certificate 4")]
    with pytest.raises(rules.NotOut):
        end_disclosure(at_work, "D0001", "returned", "receipt 18")
    assert check(at_work)[1] == []


def test_what_was_voided_was_never_out(at_work: Session) -> None:
    disclose(at_work, ORDER, EN)
    end_disclosure(at_work, "D0001", "voided", "typed for the wrong party")
    assert holders(at_work).total == 0


@pytest.mark.parametrize(
    ("how", "proof", "day", "error"),
    [
        ("returned", "  ", None, rules.ProofMissing),
        ("returned", "receipt", date(2026, 2, 28), rules.EndOutOfTime),
        ("returned", "receipt", date(2026, 3, 2), rules.EndOutOfTime),
        ("expired", "by itself", None, rules.NotExpired),
    ],
)
def test_an_end_that_cannot_be_so_is_refused(
    at_work: Session, how: str, proof: str, day: date | None, error: type[CustKeeperError]
) -> None:
    disclose(at_work, ORDER, EN)
    before = everything(at_work)
    with pytest.raises(error):
        end_disclosure(at_work, "D0001", how, proof, day)
    assert everything(at_work) == before
    assert holders(at_work).total == 1


def test_our_own_people_need_training_and_the_key(firm: SampleFirm, at_work: Session) -> None:
    firm.close()
    owner = firm.open(OWNER)
    values = {"kind": "target_nda", "party": owner.firm, "scope": ["client-list"], "highest_level": "top_secret"}
    add_agreement(owner, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [MANAGER])
    add(owner, "item", {"name": "Board list", "category": "client-list"}, level=Level.TOP_SECRET)

    def bars() -> list[Bar]:
        return [reason.bar for reason in ask(owner, ["I0004"], owner.firm, MANAGER, EN).reasons]

    assert bars() == [Bar.TRAINING_MISSING, Bar.CLEARANCE_MISSING]
    confirm_training(owner, MANAGER, owner.today)
    assert bars() == [Bar.CLEARANCE_MISSING]
    grant(owner, MANAGER, Level.TOP_SECRET)
    assert bars() == []


def test_what_must_come_back_is_due_and_on_today_without_a_name(at_work: Session) -> None:
    made = disclose(at_work, HandOver(["I0001"], BUYER, PERSON, return_by=at_work.today + timedelta(days=6)), EN)
    [found] = [each for each in due(at_work).coming if each.kind is DateKind.RETURN]
    assert (found.code, found.day) == (made.code, at_work.today + timedelta(days=6))
    said = [EN(line.said) for line in today_board(at_work, EN).due if line.area == "disclosure"]
    assert said == ["D0001: Handed over, to be returned, 7 Mar 2026; days left: 6."]
    calendar = calendar_of(at_work, EN).decode()
    assert "SUMMARY:D0001: Handed over" in calendar
    assert BUYER not in calendar
    assert PERSON not in calendar
    late = due(at_work, at_work.today + timedelta(days=8))
    assert made.code in [each.code for each in late.overdue]
    end_disclosure(at_work, made.code, "returned", "receipt")
    assert made.code not in [each.code for each in (*due(at_work).overdue, *due(at_work).coming)]


def test_the_map_of_holders_says_what_the_lines_say(at_work: Session) -> None:
    disclose(at_work, HandOver(["I0001", "I0002"], BUYER, PERSON, return_by=at_work.today), EN)
    disclose(at_work, HandOver(["I0001"], BUYER, PERSON), EN)
    tomorrow = at_work.today + timedelta(days=1)
    [party] = holder_map(at_work, tomorrow).groups
    assert (party.name, party.total, party.overdue, party.earliest) == (BUYER, 3, 2, at_work.today.isoformat())
    by_item = {each.code: (each.name, each.total, each.overdue) for each in holder_map(at_work, tomorrow, By.ITEM).groups}
    assert by_item == {"I0001": ("Client list, coded", 2, 1), "I0002": ("Contacts", 1, 1)}
    assert [each.item for each in holdings_of(at_work, party.key, tomorrow).holdings] == [
        each.item for each in holders(at_work, tomorrow).holdings
    ]
    assert holder_map(at_work, search="nobody").groups == []
    assert [each.code for each in holder_map(at_work, by=By.ITEM, search="contacts").groups] == ["I0002"]
    assert holder_map(at_work, at_work.today - timedelta(days=1)).total == 0
    end_disclosure(at_work, "D0001", "returned", "receipt", items=["I0001"])
    assert holder_map(at_work).total == 2


def test_what_was_entered_by_mistake_was_never_with_anybody(firm: SampleFirm, at_work: Session) -> None:
    disclose(at_work, ORDER, EN)
    then = at_work.today
    firm.clock.now += timedelta(days=3)
    assert holder_map(at_work, then).total == 1
    end_disclosure(at_work, "D0001", "voided", "typed twice")
    assert holder_map(at_work, then).total == 0


def test_who_is_not_cleared_sees_that_something_is_out_and_no_name(firm: SampleFirm, at_work: Session) -> None:
    disclose(at_work, ORDER, EN)
    firm.close()
    auditor = firm.open(AUDITOR)
    [group] = holder_map(auditor).groups
    assert (group.name, group.total) == ("", 1)
    [line] = list_disclosures(auditor).lines
    assert (line.code, line.party, line.recipient, line.is_sealed) == ("D0001", "", "", True)


def test_overdue_disclosures_come_first(firm: SampleFirm, at_work: Session) -> None:
    for days in (timedelta(days=365), timedelta(days=30), timedelta(days=2)):
        disclose(at_work, HandOver(["I0001"], BUYER, PERSON, return_by=at_work.today + days), EN)
    firm.clock.now += timedelta(days=5)
    found = list_disclosures(at_work)
    assert ([each.code for each in found.lines], found.overdue) == (["D0003", "D0002", "D0001"], 1)
    assert [each.code for each in list_disclosures(at_work, which=OVERDUE).lines] == ["D0003"]
    sheet = show_disclosure(at_work, "D0003", EN)
    assert (sheet.is_past, [each.is_overdue for each in sheet.parts]) == (True, [True])
    assert EN(sheet.answer[1]) == "I0001: allowed under NDA0001 (signed on paper), in force, until 31 Jan 2028."
