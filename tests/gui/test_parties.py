"""Partners and breaking a deal off, in the real window."""

from collections.abc import Callable

import pytest

from custkeeper.domain.levels import Level
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.broken_deal import chase_list
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.records import add, find
from custkeeper.services.translation import Catalogue
from tests.at_the_desk import Sitter
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement


@pytest.fixture
def dealing(firm: SampleFirm) -> SampleFirm:
    """A transfer without days, and a buyer who is not in the register yet and holds one item."""
    keeper = firm.open(KEEPER)
    transfer = add(keeper, "transfer", {"target": "示例公司"}, "JADE")
    add(keeper, "item", {"name": "List", "category": "client-list"})
    usual = {"kind": "target_nda", "party": "Buyer Ltd", "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    usual |= {"start_on": "2026-02-01", "signed_on": "2026-01-30", "transfer": transfer.id}
    add_agreement(keeper, usual, ["Ann Wu"])
    disclose(keeper, HandOver(["I0001"], "Buyer Ltd", "Ann Wu"), Catalogue(ROOT / "i18n", "en"))
    firm.close()
    return firm


def session_of(sitter: Sitter):  # type: ignore[no-untyped-def]
    assert sitter.window.desk is not None
    return sitter.window.desk.session


def test_a_partner_named_in_an_agreement_is_offered_entered_and_given_people(
    dealing: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("parties", "")
    sitter.settle()
    assert "No partner yet" in sitter.said()
    assert "Buyer Ltd" in sitter.said(), "agreements name it"
    sitter.click("New…")
    sitter.settle()
    sitter.fill("Name (required)", "Buyer Ltd")
    sitter.choose("Role (required)", "Buyer")
    sitter.fill("Unified social credit code", "91350100M000100Y44")
    sitter.press("Ctrl+S")
    sitter.settle()
    assert "it would be “3”" in sitter.said()
    editor = sitter.see("Unified social credit code")
    editor.setText("91350100M000100Y43")  # type: ignore[attr-defined]
    sitter.press("Ctrl+S")
    sitter.settle()
    party = find(session_of(sitter), "party", "PA0001")
    assert party.value("credit_code") == "91350100M000100Y43"
    assert "Holds today: 1" in sitter.said()
    save = sitter.window.pages["parties"].form.save  # type: ignore[attr-defined]
    assert save.isVisible()
    sitter.click("Add a person")
    sitter.wait(lambda: not save.isVisible(), "only the “Save” that applies")
    sitter.fill("Telephone", "021-1")
    sitter.wait(lambda: save.isEnabled() and save.isVisible(), "both, when both have something to save")
    sitter.window.pages["parties"].people.editors["name"].setText("Ann Wu")  # type: ignore[attr-defined]
    sitter.click("Save this person")
    sitter.settle()
    assert [str(each.value("name")) for each in session_of(sitter).vault.records.where("party_person", parent=party.id)] == [
        "Ann Wu"
    ]
    sitter.click("Has left: Ann Wu")
    sitter.settle()
    assert session_of(sitter).vault.records.where("party_person", parent=party.id)[0].state == "left"


def test_a_partner_without_an_agreement_leads_to_a_new_one_with_it(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    add(firm.open(KEEPER), "party", {"name": "Buyer: North & Sons", "kind": "buyer"})
    firm.close()
    sitter = at_desk(KEEPER)
    sitter.window.go_to("parties", "PA0001")
    sitter.settle()
    sitter.click("Record an agreement")
    sitter.reads("New agreement")
    assert sitter.see("Party (required)").text() == "Buyer: North & Sons"  # type: ignore[attr-defined]
    sitter.window.go_to("parties", "PA0001")
    sitter.settle()
    assert session_of(sitter).vault.drafts == [], "the program's own suggestion is no typing"
    sitter.click("Record an agreement")
    sitter.settle()
    sitter.fill("Note", "by post")
    sitter.reads("Draft saved")
    typed = session_of(sitter).vault.drafts[0].content["typed"]
    assert (typed["party"], typed["note"]) == ("Buyer: North & Sons", "by post")


def test_who_may_write_nothing_is_offered_no_agreement(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    owner = firm.open(OWNER)
    add(owner, "party", {"name": "Buyer Ltd", "kind": "buyer"})
    confirm_training(owner, AUDITOR, owner.today)
    grant(owner, AUDITOR, Level.CONFIDENTIAL)
    firm.close()
    sitter = at_desk(AUDITOR)
    sitter.window.go_to("parties", "PA0001")
    sitter.reads("No agreement names it, so nothing may be handed over.")
    assert sitter.named("Record an agreement") is None


def test_a_stage_without_its_day_asks_for_the_day(dealing: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("transfers", "JADE")
    sitter.settle()
    sitter.click("Now: Letter of intent")
    dialog = sitter.window.pages["transfers"].dialog  # type: ignore[attr-defined]
    assert (dialog.isVisible(), dialog.anchor) == (True, "loi_on")
    dialog.day.setText("2026-03-01")
    sitter.wait(lambda: dialog.preview)
    sitter.click("Approve and move")
    sitter.settle()
    sitter.click("Now: Letter of intent")
    sitter.settle()
    assert find(session_of(sitter), "transfer", "JADE").state == "loi"


def test_a_manager_breaks_the_deal_off_after_seeing_what_is_out(dealing: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("transfers", "JADE")
    sitter.settle()
    sitter.click("Now: Broken off")
    sitter.settle()
    dialog = sitter.window.pages["transfers"].breaking  # type: ignore[attr-defined]
    assert "Buyer Ltd, Ann Wu: D0001/I0001" in sitter.said()
    sitter.click("Break it off")
    sitter.settle()
    assert dialog.isVisible()
    assert "Say why" in sitter.said()
    assert find(session_of(sitter), "transfer", "JADE").state == "preparing"
    dialog.reason.setPlainText("the buyer withdrew")
    sitter.click("Break it off")
    sitter.settle()
    assert not dialog.isVisible()
    assert [each.disclosure for each in chase_list(session_of(sitter), "JADE")[1]] == ["D0001"]
    assert "Still to come back: 1 of 1" in sitter.said()
