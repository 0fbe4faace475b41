"""The page of agreements: until when each stands, signed terms to read, and the acts on a signed one in their dialogs."""

from collections.abc import Callable

import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.services.records import find
from custkeeper.services.session import Session
from custkeeper.vault.ledger import read_entry
from tests.at_the_desk import Sitter
from tests.gui.conftest import page_of
from tests.sample_firm import KEEPER, MANAGER, SampleFirm
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
    sitter.reads("The day 2026-03-02 has not come yet")
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
    sitter.reads("The day 2026-02-09 is before NDA0001 was signed")
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
    sitter.reads("Breach: signed on 10 Feb 2026, after the first disclosure on 3 Feb 2026.", "Nobody decided yet what follows.")
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


def test_people_are_named_taken_out_and_named_again_by_undoing(at_agreements: Callable[[str], Sitter]) -> None:
    sitter = at_agreements(KEEPER)
    sitter.choose_line("NDA0001")
    sitter.reads("Nobody is named yet.")
    sitter.click("Name a person")
    sitter.reads("the signatures do not cover who is named from now on")
    sitter.fill("From", "2026-02-30")
    sitter.click("Save this name")
    sitter.reads("Name is missing; From is not a day of the calendar")
    assert sitter.see("From").text() == "2026-02-30", "nothing typed is lost"  # type: ignore[attr-defined]
    sitter.fill("Name", "Ann Wu")
    sitter.fill("From", "2026-03-01")
    sitter.click("Save this name")
    sitter.reads("Ann Wu", "From: 2026-03-01")
    sitter.settle()
    sitter.click("Take out: Ann Wu")
    sitter.reads("Ann Wu (no longer named)")
    sitter.settle()
    sitter.press("Ctrl+Z")
    sitter.settle()
    assert sitter.named("Take out: Ann Wu") is not None
    [named] = session_of(sitter).vault.records.where("recipient")
    assert (named.value("name"), named.state) == ("Ann Wu", "named")
