"""Overriding the gate at the real window: who may, what never, what a wrong passphrase costs, and who records under it."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from custkeeper.gui.override_dialog import OverrideDialog
from custkeeper.services.overrides import OverrideOrder, sign_override
from custkeeper.services.records import edit, find, list_records
from tests.at_the_desk import CATALOGUES, Sitter
from tests.gate_cases import ANN, furnish
from tests.gui.conftest import page_of
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, SampleFirm

DAN = "Dan Xu"  # nobody has named him
UNTIL = "2026-04-30"
OWN = "so somebody else records the hand-over"


@pytest.fixture
def furnished(firm: SampleFirm) -> SampleFirm:
    """The firm of the table of cases, on a day in March."""
    furnish(firm.open(OWNER))
    firm.close()
    firm.clock.now = firm.clock.now.replace(month=3, day=10)
    return firm


@pytest.fixture
def at_gate(furnished: SampleFirm, at_desk: Callable[[str], Sitter]) -> Callable[..., Sitter]:
    """Somebody with the dialog of a hand-over filled in and answered."""

    def stand(name: str, item: str = "LIST", person: str = DAN) -> Sitter:
        sitter = at_desk(name)
        sitter.window.go_to("disclosures")
        sitter.settle()
        handing = page_of(sitter.window, "disclosures").handing
        handing.open(item)
        dialog = sitter.wait(lambda: handing.dialog)
        dialog.party.setText("Good Ltd")
        dialog.person.setText(person)
        sitter.wait(lambda: dialog.outlook, "an answer of the gate")
        sitter.settle()
        return sitter

    return stand


def hand_over_of(sitter: Sitter) -> Any:
    return page_of(sitter.window, "disclosures").handing.dialog


def open_override(sitter: Sitter) -> OverrideDialog:
    sitter.click("Override…")
    dialog: OverrideDialog = sitter.wait(lambda: hand_over_of(sitter).override)
    sitter.settle()
    return dialog


def sign(sitter: Sitter, passphrase: str, reason: str = "the named lawyer is ill", until: str = UNTIL) -> None:
    sitter.fill("Why (kept with the signature)", reason)
    sitter.fill("Until (at the latest 8 Jun 2026)", until)
    sitter.fill("Your passphrase", passphrase)
    sitter.click("Sign the override")
    sitter.settle()


def signed_by_owner(furnished: SampleFirm) -> None:
    session = furnished.open(OWNER)
    until = session.today + timedelta(days=30)
    order = OverrideOrder(("LIST",), "Good Ltd", DAN, "the named lawyer is ill", until)
    sign_override(session, order, PASSPHRASES[OWNER], CATALOGUES["en"])
    furnished.close()


def overrides_in(furnished: SampleFirm) -> list[str]:
    return [line.code for line in list_records(furnished.open(OWNER), "gate_override")]


def test_the_signer_sees_every_reason_signs_and_is_told_who_records(
    at_gate: Callable[..., Sitter], furnished: SampleFirm
) -> None:
    sitter = at_gate(OWNER, person=DAN)
    open_override(sitter)
    sitter.reads("Dan Xu is not named in agreement NDA0001", "For Dan Xu, Good Ltd, under NDA0001", "LIST")
    sign(sitter, PASSPHRASES[OWNER])
    sitter.reads("Override O0001 is signed, until 30 Apr 2026", "somebody else records the hand-over")
    sitter.click("Close")
    sitter.reads("Override O0001, signed by 王一平, lets this through", OWN)
    assert sitter.named("Record under override O0001") is None
    assert sitter.named("Record the hand-over") is None
    assert overrides_in(furnished) == ["O0001"]


def test_a_wrong_passphrase_or_day_or_no_reason_signs_nothing_and_loses_nothing(
    at_gate: Callable[..., Sitter], furnished: SampleFirm
) -> None:
    sitter = at_gate(OWNER)
    dialog = open_override(sitter)
    sign(sitter, PASSPHRASES[OWNER], until="2026-09-01")
    sitter.reads("An override ends on a day from today until 8 Jun 2026")
    sign(sitter, PASSPHRASES[OWNER], reason="  ")
    sitter.reads("Say why the gate is overridden")
    sign(sitter, "not the passphrase")
    sitter.wait(lambda: dialog.problem.isVisible() and dialog.go.isEnabled())
    assert (dialog.reason.toPlainText(), dialog.until.text()) == ("the named lawyer is ill", UNTIL)
    assert overrides_in(furnished) == []
    sitter.fill("Your passphrase", PASSPHRASES[OWNER])
    sitter.click("Sign the override")
    sitter.settle()
    sitter.reads("Override O0001 is signed")


def test_what_no_signature_lets_through_says_so_and_has_no_button(at_gate: Callable[..., Sitter]) -> None:
    sitter = at_gate(OWNER, "HELD", DAN)
    sitter.reads("HELD is on hold", "No signature lets this through.")
    assert sitter.said().count("No signature lets this through.") == 1, "it is said of the hold, not of the name"
    assert sitter.named("Override…") is None


def test_who_may_not_sign_has_no_button(at_gate: Callable[..., Sitter]) -> None:
    sitter = at_gate(KEEPER)
    sitter.reads("Dan Xu is not named")
    assert sitter.named("Override…") is None
    assert "signature" not in sitter.said()


def test_somebody_else_records_under_it_and_the_disclosure_names_it(
    at_gate: Callable[..., Sitter], furnished: SampleFirm
) -> None:
    signed_by_owner(furnished)
    sitter = at_gate(KEEPER)
    sitter.click("Record under override O0001")
    sitter.settle()
    sitter.reads("Let through under the signed override O0001", "LIST: not allowed. Reasons: 1")
    session = furnished.open(OWNER)
    kept = json.loads(find(session, "disclosure", "D0001").value("answer"))
    assert (kept["override"]["code"], kept["override"]["is_own_work"]) == ("O0001", False)


def test_an_override_is_offered_only_for_what_it_was_signed_for(at_gate: Callable[..., Sitter], furnished: SampleFirm) -> None:
    signed_by_owner(furnished)
    session = furnished.open(OWNER)
    edit(session, find(session, "item", "LIST"), {"name": "another list"})
    furnished.close()
    sitter = at_gate(KEEPER)
    sitter.reads("Dan Xu is not named")
    assert sitter.named("Record under override O0001") is None


def test_paper_still_needs_its_copy_number_under_an_override(at_gate: Callable[..., Sitter], furnished: SampleFirm) -> None:
    signed_by_owner(furnished)
    sitter = at_gate(KEEPER)
    sitter.choose("Form", "Paper")
    sitter.reads("Paper is handed over with a copy number")
    assert sitter.named("Record under override O0001") is None


def test_what_came_up_since_it_was_shown_is_not_signed_unseen(at_gate: Callable[..., Sitter], furnished: SampleFirm) -> None:
    """While the dialog is open the item is kept for a later stage, so that there is one more reason."""
    sitter = at_gate(OWNER)
    dialog = open_override(sitter)
    session = sitter.window.desk.session  # type: ignore[union-attr]
    later = lambda _: edit(session, find(session, "item", "LIST"), {"earliest_stage": "diligence"})  # noqa: E731
    sitter.window.desk.write(dialog, later)  # type: ignore[union-attr]
    sitter.settle()
    sign(sitter, PASSPHRASES[OWNER])
    sitter.reads("The gate answers otherwise by now")
    assert overrides_in(furnished) == []


def test_the_lock_costs_no_word_of_the_reason(at_gate: Callable[..., Sitter]) -> None:
    sitter = at_gate(OWNER)
    open_override(sitter)
    sitter.fill("Why (kept with the signature)", "the named lawyer is ill")
    sitter.window.lock()
    sitter.unlock(OWNER)
    sitter.wait(lambda: hand_over_of(sitter) is not None and hand_over_of(sitter).outlook)
    sitter.settle()
    assert open_override(sitter).reason.toPlainText() == "the named lawyer is ill"


def test_an_allowed_hand_over_speaks_of_no_override(at_gate: Callable[..., Sitter]) -> None:
    sitter = at_gate(OWNER, person=ANN)
    sitter.reads("May be handed over under NDA0001")
    assert sitter.named("Override…") is None
