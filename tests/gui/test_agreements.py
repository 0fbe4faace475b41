"""The page of agreements: until when each stands, signed terms to read, and the acts on a signed one in their dialogs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.services.overrides import OverrideOrder, sign_override
from custkeeper.services.records import add, find
from custkeeper.services.session import Session
from custkeeper.vault.ledger import read_entry
from tests.at_the_desk import CATALOGUES, Sitter
from tests.gui.conftest import page_of
from tests.sample_firm import KEEPER, MANAGER, PASSPHRASES, SampleFirm
from tests.signed_on_paper import add_agreement

USUAL = {"kind": "partner_nda", "party": "苏州示例评估事务所", "scope": ["client-list"], "highest_level": "confidential"}
USUAL |= {"start_on": "2026-02-01", "signed_on": "2026-02-10", "remedy": "damages in full"}


@pytest.fixture
def at_agreements(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Callable[[str], Sitter]:
    """Of today, 1 March 2026: one in force, one that ends within 30 days and was signed too late, one draft."""
    session = firm.open(KEEPER)
    add_agreement(session, USUAL | {"term": 24})
    add_agreement(session, USUAL | {"start_on": "2025-03-25", "term": 12, "first_disclosed_on": "2026-02-03"})
    add_agreement(session, USUAL | {"term": 24, "signed_on": None})
    firm.close()

    def sit(name: str) -> Sitter:
        sitter = at_desk(name)
        sitter.window.go_to("agreements")
        sitter.settle()
        return sitter

    return sit


def session_of(sitter: Sitter) -> Session:
    assert sitter.window.desk is not None
    return sitter.window.desk.session


def newest_event(sitter: Sitter) -> Event:
    session = session_of(sitter)
    entry = read_entry(session.vault.reader, session.vault.head.seq)
    assert entry is not None
    return entry.event


def test_the_list_says_until_when_each_stands(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    model = page_of(sitter.window, "agreements").model

    def column() -> list[str]:
        return [model.data(model.index(row, 3)) for row in range(model.rowCount())]

    sitter.wait(lambda: column() == ["until 31 Jan 2028", "ends 24 Mar 2026", "not signed"], "the standings")


def test_signed_terms_are_read_and_notes_are_typed(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0001")
    sitter.reads("Signed terms", "damages in full", "31 Jan 2028", "Client list")
    for locked in ("Party", "Term (months)", "Signed on", "Revoked on", "Breach decided"):
        assert sitter.named(locked) is None, locked
    assert sitter.named("Now: Revoked") is None
    sitter.fill("Note", "asked their lawyer")
    sitter.press("Ctrl+S")
    sitter.settle()
    assert find(session_of(sitter), "agreement", "NDA0001").value("note") == "asked their lawyer"
    sitter.choose_line("NDA0003")
    sitter.fill("Term", "36")
    sitter.press("Ctrl+S")
    sitter.settle()
    assert find(session_of(sitter), "agreement", "NDA0003").value("term") == 36, "a draft is edited"
    assert sitter.named("Addendum…") is None


def test_an_addendum_is_refused_in_its_dialog_with_nothing_lost_and_then_recorded(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0001")
    sitter.click("Addendum…")
    before = session_of(sitter).vault.head.seq
    sitter.fill("Number", "1")
    sitter.fill("Signed on", "2026-03-02")
    sitter.fill("Term", "36")
    sitter.click("Record the addendum")
    sitter.reads("The day 2 Mar 2026 has not come yet")
    assert session_of(sitter).vault.head.seq == before
    sitter.fill("Signed on", "2026-03-01")
    sitter.click("Record the addendum")
    sitter.reads("Addendum 1, signed on 1 Mar 2026", "Term (months): 24 → 36", "until 31 Jan 2029")
    assert newest_event(sitter) in {Event.AGREEMENT_AMENDED, Event.RECORD_OPENED}
    assert find(session_of(sitter), "agreement", "NDA0001").value("term") == 36


def test_revoking_asks_for_a_day_and_a_reason(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0001")
    sitter.click("Revoke…")
    sitter.fill("First day without it", "2026-02-09")
    sitter.fill("Reason", "the talks ended")
    sitter.click("Revoke")
    sitter.reads("The day 9 Feb 2026 is before NDA0001 was signed")
    sitter.fill("First day without it", "2026-02-30")
    sitter.click("Revoke")
    sitter.reads("2026-02-30")
    sitter.fill("First day without it", "2026-03-01")
    sitter.click("Revoke")
    sitter.reads("revoked", "the talks ended")
    assert sitter.named("Addendum…") is None
    stored = find(session_of(sitter), "agreement", "NDA0001")
    assert (stored.state, stored.value("revoked_on")) == ("revoked", "2026-03-01")


def test_a_late_signature_is_shown_and_a_manager_decides(at_agreements: Callable[[str], Sitter], firm: SampleFirm) -> None:
    sitter = at_agreements(MANAGER)
    sitter.choose_line("NDA0002")
    sitter.reads(
        "Breach: signed on 10 Feb 2026 (on paper), after the first disclosure on 3 Feb 2026.", "Nobody decided yet what follows."
    )
    sitter.reads("Reminder 30 days before the end: days left 23.")
    sitter.click("Decide…")
    sitter.click("Record the decision")
    sitter.reads("Say what follows from the breach.")
    sitter.fill("What follows", "they confirm in writing")
    sitter.click("Record the decision")
    sitter.reads(f"Decided on 1 Mar 2026 by {MANAGER}: they confirm in writing")
    assert sitter.named("Decide…") is None


def test_who_may_not_decide_has_no_button_for_it(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0002")
    sitter.reads("Nobody decided yet what follows.")
    assert sitter.named("Decide…") is None


def test_in_a_draft_people_are_named_taken_out_and_named_again_by_undoing(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0003")
    sitter.reads("Nobody is named yet.")
    sitter.click("Name a person")
    sitter.fill("From", "2026-02-30")
    sitter.click("Save this name")
    sitter.reads("Name is missing; From is not a day of the calendar")
    assert sitter.see("From").text() == "2026-02-30", "nothing typed is lost"  # type: ignore[attr-defined]
    sitter.fill("Name", "Ann Wu")
    sitter.fill("From", "2026-03-01")
    sitter.click("Save this name")
    sitter.reads("Ann Wu", "From: 1 Mar 2026")
    sitter.settle()
    sitter.click("Take out: Ann Wu")
    sitter.reads("Ann Wu (no longer named)")
    sitter.settle()
    sitter.press("Ctrl+Z")
    sitter.settle()
    assert sitter.named("Take out: Ann Wu") is not None
    [named] = session_of(sitter).vault.records.where("recipient")
    assert (named.value("name"), named.state) == ("Ann Wu", "named")


def test_in_a_signed_one_a_notice_names_somebody_and_who_was_taken_out_again(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0001")
    assert sitter.named("Name a person") is None
    sitter.click("Name somebody later…")
    sitter.fill("Name", "Ann Wu")
    sitter.click("Record the naming")
    sitter.reads("say which one, and of which day")
    sitter.fill("Day of the notice", "2026-03-01")
    sitter.fill("Which notice", "letter of 1 March")
    sitter.click("Record the naming")
    sitter.reads("Named after the signing", "From 1 Mar 2026 by a written notice of 1 Mar 2026: letter of 1 March.")
    sitter.settle()
    sitter.click("Take out: Ann Wu")
    sitter.reads("Ann Wu (no longer named)")
    sitter.settle()
    sitter.click("Name again: Ann Wu")
    assert sitter.see("Name").text() == "Ann Wu"  # type: ignore[attr-defined]


def test_signed_on_paper_asks_for_the_day_who_signed_and_the_paper(
    at_agreements: Callable[[str], Sitter], tmp_path: Path
) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 both signatures")
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0003")
    assert sitter.named("Now: Signed") is None
    sitter.click("Signed on paper…")
    sitter.fill("Day of the last signature", "2026-03-01")
    sitter.fill("Signed for us by", "Wang")
    sitter.fill("Signed for the other side by", "Xu")
    sitter.click("Record the signing")
    sitter.reads("Signed on paper needs the paper")
    sitter.answers.files.append(scan)
    sitter.click("Choose the file…")
    sitter.click("Record the signing")
    sitter.reads("Signed on 1 Mar 2026 on paper: for us Wang, for the other side Xu.", "Signed terms")
    sitter.settle()
    assert find(session_of(sitter), "agreement", "NDA0003").state == "signed"


def test_an_override_in_force_is_voided_with_a_reason(at_agreements: Callable[[str], Sitter], firm: SampleFirm) -> None:
    session = firm.open(MANAGER)
    add(session, "item", {"name": "List", "category": "client-list"})
    order = OverrideOrder(("I0001",), USUAL["party"], "Ann Wu", "the named one is ill", session.today)
    sign_override(session, order, PASSPHRASES[MANAGER], CATALOGUES["en"])
    firm.close()
    sitter = at_agreements(MANAGER)
    sitter.choose_line("NDA0001")
    sitter.reads("Override O0001 lets Ann Wu, 苏州示例评估事务所, through until 1 Mar 2026. Signed by 李敏.")
    sitter.click("Void override O0001")
    sitter.click("Void the override")
    sitter.reads("Say why the gate is overridden.")
    sitter.fill("Why it is voided", "signed for the wrong person")
    sitter.click("Void the override")
    sitter.reads("Override O0001 is voided.")
    sitter.settle()
    assert newest_event(sitter) in {Event.OVERRIDE_VOIDED, Event.RECORD_OPENED}
    assert sitter.named("Void override O0001") is None
