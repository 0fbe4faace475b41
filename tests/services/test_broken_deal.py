"""Breaking a deal off: who may, what has to come back, what goes on, and that another deal is not touched by it."""

from datetime import date

import pytest

from custkeeper.domain.errors import MoveUnknown, NotAllowed
from custkeeper.domain.standing import Standing
from custkeeper.services.agreements import show_agreement
from custkeeper.services.broken_deal import (
    BreakOutOfTime,
    NotBroken,
    ReasonMissing,
    break_off,
    chase_list,
    disclosures_to_chase,
    preview_break,
)
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.register_rules import BreakingIsAnAct, DayOfStageMissing, DaysAreMoved
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step
from custkeeper.services.vault_access import check
from tests.sample_firm import KEEPER, MANAGER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")


@pytest.fixture
def session(firm: SampleFirm) -> Session:
    """Two deals, each with a buyer of its own and one who deals in both; four disclosures."""
    keeper = firm.open(KEEPER)
    for name in ("List", "Contacts"):
        add(keeper, "item", {"name": name, "category": "client-list", "copy_number": "3/5"})
    for code in ("JADE", "OPAL"):
        transfer = add(keeper, "transfer", {"target": "示例公司"}, code)
        usual = {"kind": "target_nda", "scope": ["client-list"], "highest_level": "confidential", "term": 12, "survival": 24}
        usual |= {"survival_from": "term_end"}
        usual |= {"start_on": "2026-02-01", "signed_on": "2026-01-30", "transfer": transfer.id}
        add_agreement(keeper, usual | {"party": f"{code} Ltd"}, ["Ann Wu", "Ben Li"], f"NDA-{code}")
    disclose(keeper, HandOver(["I0001", "I0002"], "JADE Ltd", "Ann Wu"), EN)
    disclose(keeper, HandOver(["I0001"], "JADE Ltd", "Ben Li", form="paper"), EN)
    disclose(keeper, HandOver(["I0002"], "JADE Ltd", "Ben Li"), EN)
    disclose(keeper, HandOver(["I0001"], "OPAL Ltd", "Ann Wu"), EN)
    end_disclosure(keeper, "D0003", "voided", "entered twice")
    return keeper


def broken(firm: SampleFirm) -> Session:
    firm.close()  # one writer at a time
    manager = firm.open(MANAGER)
    break_off(manager, "JADE", "the buyer withdrew")
    return manager


def lines(session: Session, code: str = "JADE") -> list[tuple[str, str, str, str]]:
    return [(each.person, each.disclosure, each.item, each.state) for each in chase_list(session, code)[1]]


def test_it_is_seen_first_and_seeing_writes_nothing(session: Session) -> None:
    before = session.vault.head.seq
    seen = preview_break(session, "JADE")
    assert {holder: [each.item for each in held] for holder, held in seen.holders.items()} == {
        ("JADE Ltd", "Ann Wu"): ["I0001", "I0002"],
        ("JADE Ltd", "Ben Li"): ["I0001"],
    }
    assert [(each.code, stands.standing) for each, stands in seen.surviving] == [("NDA-JADE", Standing.IN_FORCE)]
    assert seen.problem is None
    assert session.vault.head.seq == before


def test_a_manager_breaks_it_off_with_a_day_and_a_reason_and_it_is_final(firm: SampleFirm, session: Session) -> None:
    with pytest.raises(NotAllowed):
        break_off(session, "JADE", "the buyer withdrew")
    with pytest.raises(BreakingIsAnAct):
        move(session, find(session, "transfer", "JADE"), "broken")
    firm.close()
    manager = firm.open(MANAGER)
    with pytest.raises(ReasonMissing):
        break_off(manager, "JADE", "  ")
    with pytest.raises(BreakOutOfTime):
        break_off(manager, "JADE", "the buyer withdrew", date(2026, 3, 2))
    gone = break_off(manager, "JADE", "the buyer withdrew")
    assert (gone.state, gone.value("broken_on"), gone.value("broken_reason")) == ("broken", "2026-03-01", "the buyer withdrew")
    assert last_step(manager) is None, "not to be undone"
    with pytest.raises(MoveUnknown):
        break_off(manager, "JADE", "again")
    with pytest.raises(BreakingIsAnAct):
        edit(manager, find(manager, "transfer", "JADE"), {"broken_on": "2026-02-01"})
    assert check(manager)[1] == []


def test_the_chase_list_follows_what_comes_back_and_keeps_the_certificate(firm: SampleFirm, session: Session) -> None:
    end_disclosure(session, "D0001", "returned", "receipt 7", items=["I0002"])
    with pytest.raises(NotBroken):
        chase_list(session, "JADE")
    manager = broken(firm)
    assert lines(manager)[0] == ("Ann Wu", "D0001", "I0001", "out")
    assert disclosures_to_chase(manager, "JADE") == ["D0001", "D0002"]
    end_disclosure(manager, "D0002", "destroyed", "certificate 12")
    assert disclosures_to_chase(manager, "JADE") == ["D0001"]
    (first, *rest) = chase_list(manager, "JADE")[1]
    assert (first.disclosure, first.is_out, first.asked_on) == ("D0001", True, "2026-03-01")
    assert ("Ben Li", "destroyed", "2026-03-01", "certificate 12") in [
        (each.person, each.state, each.ended_on, each.proof) for each in rest
    ]
    assert all(each.disclosure != "D0003" for each in (first, *rest)), "what was entered by mistake never was with anybody"


def test_duties_go_on_and_nothing_more_is_handed_over(firm: SampleFirm, session: Session) -> None:
    manager = broken(firm)
    assert show_agreement(manager, "NDA-JADE", date(2027, 6, 1)).standing.standing is Standing.SURVIVING
    with pytest.raises(DisclosureRefused):
        disclose(manager, HandOver(["I0001"], "JADE Ltd", "Ann Wu"), EN)


def test_another_deal_in_the_same_vault_is_not_touched(firm: SampleFirm, session: Session) -> None:
    manager = broken(firm)
    assert [each.disclosure for each in preview_break(manager, "OPAL").lines] == ["D0004"]
    assert "D0004" not in disclosures_to_chase(manager, "JADE")
    assert disclose(manager, HandOver(["I0002"], "OPAL Ltd", "Ann Wu"), EN).state == "out"
    with pytest.raises(DisclosureRefused):  # the agreement of one deal opens nothing for the other's buyer
        disclose(manager, HandOver(["I0001"], "JADE Ltd", "Ann Wu"), EN)
    assert find(manager, "transfer", "OPAL").state == "preparing"


def test_days_are_not_typed_over_and_a_stage_needs_its_day(session: Session) -> None:
    jade = find(session, "transfer", "JADE")
    with pytest.raises(DaysAreMoved) as refused:
        edit(session, jade, {"closing_on": "2026-06-30"})
    assert "transfer move JADE closing DAY" in EN(refused.value.message)
    with pytest.raises(DayOfStageMissing):
        move(session, jade, "loi")
    dated = add(session, "transfer", {"target": "示例公司", "loi_on": "2026-03-01"}, "RUBY")
    assert move(session, dated, "loi").state == "loi"
    edited = edit(session, find(session, "transfer", "RUBY"), {"note": "nothing of the days"})
    assert move(session, edited, "diligence").state == "diligence"
    with pytest.raises(DayOfStageMissing):
        move(session, find(session, "transfer", "RUBY"), "signed")
