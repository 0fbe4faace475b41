"""Handing over at the real window: the gate's answer as it is typed, every reason of the table, what is refused, how it ends."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from custkeeper.domain.gate_reason import Bar
from custkeeper.gui.look.palette import LOOK
from custkeeper.services.records import find, list_records, move
from custkeeper.services.session import Session
from tests.at_the_desk import CATALOGUES, Sitter, all_of
from tests.gate_cases import ANN, CASES, DAY, FORMS, furnish
from tests.sample_firm import AUDITOR, OWNER, SampleFirm


@pytest.fixture
def furnished(firm: SampleFirm) -> SampleFirm:
    furnish(firm.open(OWNER))
    firm.close()
    return firm


@pytest.fixture
def at_gate(furnished: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    """The owner on the page of disclosures; it is the day the table of cases speaks of."""
    sitter = at_desk(OWNER)
    furnished.clock.now = furnished.clock.now.replace(month=3, day=10)
    sitter.window.go_to("disclosures")
    sitter.settle()
    return sitter


def dialog_of(sitter: Sitter) -> Any:
    page: Any = sitter.window.pages["disclosures"]
    return page.shown.handing.dialog


def ask(sitter: Sitter, item: str, party: str, person: str) -> Any:
    """Type it all into the dialog and wait for what the gate says."""
    dialog = dialog_of(sitter)
    dialog.chooser.chosen[:] = [item]
    dialog.chooser.look()
    for edit, given in ((dialog.party, party), (dialog.person, person), (dialog.day, DAY)):
        edit.setText(given)
    dialog.chooser.changed.emit()
    sitter.wait(lambda: dialog.outlook is not None, f"an answer about {item} for {person}, {party}")
    return dialog


def shown_words(dialog: Any) -> list[str]:
    return [each.text() for each in all_of(dialog, QLabel) if each.text()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("language", "form"), [("en", "electronic"), ("zh_CN", "shown")])
def test_every_reason_in_the_window_is_the_commands_sentence(
    at_gate: Sitter, furnished: SampleFirm, language: str, form: str
) -> None:
    """The table of cases is the one the command is tested with; there every sentence is read off the real command."""
    assert {bar for bar, *_ in CASES} == set(Bar)
    LOOK.use("light", 11, language)
    at_gate.settle()
    at_gate.window.pages["disclosures"].shown.handing.open()
    at_gate.wait(lambda: dialog_of(at_gate) is not None and dialog_of(at_gate).isVisible())
    session = furnished.open(OWNER)
    assert form in FORMS
    form_box = dialog_of(at_gate).form
    form_box.setCurrentIndex(form_box.findData(form))
    for bar, item, party, person in CASES:
        dialog = ask(at_gate, item, party, person)
        [reason] = dialog.outlook.asked.reasons
        assert reason.bar is bar
        sentence = CATALOGUES[language](reason.message)
        at_gate.wait(lambda said=sentence, at=dialog: said in shown_words(at), f"{bar} in the dialog: {sentence}")
        assert "{" not in sentence
        area, code = reason.mended_in
        is_there = code in {each.code for each in list_records(session, area)} if code else area == "person"
        assert is_there or (bar, area, code) == (Bar.AGREEMENT_MISSING, "agreement", "new"), "its button leads somewhere"
        assert not dialog.go.isEnabled(), "a refused hand-over cannot be recorded"
        assert not dialog.show_them.isEnabled(), "nor shown"
    dialog = ask(at_gate, "LIST", "Good Ltd", ANN)
    assert dialog.go.isEnabled()
    dialog.give_up()


def test_a_refusal_shows_every_reason_and_the_way_to_mend_each(at_gate: Sitter) -> None:
    at_gate.click("Hand over…")
    dialog = at_gate.wait(lambda: dialog_of(at_gate))
    ask(at_gate, "HELD", "Ended Ltd", "Dan Xu")
    at_gate.reads("Not to be handed over. Reasons: 3", "HELD is on hold", "ended on 31 Dec 2024", "Dan Xu is not named")
    at_gate.click("Open HELD")
    at_gate.settle()
    assert not dialog.isVisible()
    clients: Any = at_gate.window.pages["clients"]
    assert clients.shown.current.code == "HELD"
    at_gate.window.go_to("disclosures")
    at_gate.click("Hand over…")
    again = at_gate.wait(lambda: dialog_of(at_gate) if dialog_of(at_gate) is not dialog else None)
    assert (again.chooser.chosen, again.party.text(), again.person.text()) == (["HELD"], "Ended Ltd", "Dan Xu"), "nothing is lost"


def test_a_hand_over_is_typed_recorded_and_comes_back(at_gate: Sitter, furnished: SampleFirm) -> None:
    at_gate.window.go_to("items", "LIST")
    at_gate.settle()
    at_gate.reads("Nothing of it is out.")
    at_gate.click("Hand over…")
    at_gate.fill("Party", "Good Ltd")
    at_gate.fill("Person who gets it", ANN)
    at_gate.choose("Form", "Paper")
    at_gate.reads("May be handed over under NDA0001 (signed on paper) until", "Paper is handed over with a copy number")
    assert at_gate.named("Record the hand-over") is None
    at_gate.fill("Copy number (on paper)", "2/3")
    at_gate.fill("To return by (a day)", "2026-03-09")
    at_gate.reads("To be returned by 9 Mar 2026 is before the hand-over")
    at_gate.fill("To return by (a day)", "2026-03-12")
    at_gate.fill("Handed over on (such as 2027-03-01)", "2026-03-11")
    at_gate.reads("The day 11 Mar 2026 has not come yet")
    at_gate.fill("Handed over on (such as 2027-03-01)", DAY)
    at_gate.click("Record the hand-over")
    at_gate.settle()
    at_gate.reads("D0001", "Ann Wu, Good Ltd", "Copy 2/3", "LIST: allowed under NDA0001")
    at_gate.window.go_to("holders")
    at_gate.settle()
    at_gate.reads("Out on 10 Mar 2026: 1, overdue: 0.")
    at_gate.window.go_to("disclosures", "D0001")
    at_gate.settle()
    at_gate.click("Returned…")
    at_gate.click("Record")
    at_gate.reads("Say what proves it")
    at_gate.fill("Proof: receipt, certificate, witness", "receipt 17")
    at_gate.click("Record")
    at_gate.settle()
    at_gate.reads("Returned on 10 Mar 2026. receipt 17")
    at_gate.window.go_to("holders")
    at_gate.settle()
    at_gate.reads("Nobody holds anything on this day")
    session = furnished.open(OWNER)
    assert [line.state for line in list_records(session, "disclosure")] == ["returned"]
    assert [draft for draft in session.vault.drafts if draft.area == "disclosure"] == []


@pytest.mark.parametrize(("state", "said"), [("on_hold", "LIST is on hold"), ("destroyed", "LIST is destroyed")])
def test_what_changed_after_the_answer_is_asked_anew_when_recording(
    at_gate: Sitter, furnished: SampleFirm, state: str, said: str
) -> None:
    """The answer was green; meanwhile the item is held or destroyed."""
    at_gate.click("Hand over…")
    at_gate.wait(lambda: dialog_of(at_gate))
    dialog = ask(at_gate, "LIST", "Good Ltd", ANN)
    assert dialog.go.isEnabled()
    session: Session = at_gate.window.desk.session  # type: ignore[union-attr]
    at_gate.window.desk.write(dialog, lambda _: move(session, find(session, "item", "LIST"), state))  # type: ignore[union-attr]
    at_gate.click("Record the hand-over")
    at_gate.settle()
    at_gate.reads(said)
    assert session.vault.records.count("disclosure") == 0


def test_the_lock_costs_no_keystroke_of_a_hand_over(at_gate: Sitter) -> None:
    at_gate.click("Hand over…")
    at_gate.fill("Party", "Good Ltd")
    at_gate.window.lock()
    at_gate.unlock(OWNER)
    at_gate.wait(lambda: at_gate.window.tab == "disclosures")
    dialog = at_gate.wait(lambda: dialog_of(at_gate))
    assert dialog.party.text() == "Good Ltd"


def test_who_may_not_hand_over_has_no_button(furnished: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    from_auditor = at_desk(AUDITOR)
    from_auditor.window.go_to("disclosures")
    from_auditor.settle()
    assert from_auditor.named("Hand over…") is None
