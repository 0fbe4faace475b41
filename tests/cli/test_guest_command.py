"""An account holder signs their side by command; signatures made on the spot are listed and verified; nothing is drawn there."""

from collections.abc import Callable

import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.services.guest_signatures import sign_as_guest, signing_text
from custkeeper.services.records import find
from tests.at_the_desk import CATALOGUES
from tests.cli.conftest import Run
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, PASSPHRASES, SampleFirm
from tests.signed_on_paper import add_agreement

DRAWING = [[[40, 700, 0], [300, 200, 120], [420, 800, 260]]]
TERMS = {"kind": "target_nda", "party": "Example Capital Ltd", "scope": ["client-list"], "highest_level": "confidential"}


@pytest.fixture
def half_signed(firm: SampleFirm) -> SampleFirm:
    """A guest has signed; the firm's own side has not."""
    session = firm.open(KEEPER)
    add_agreement(session, TERMS | {"term": 24, "start_on": session.today.isoformat()}, ["Ann Wu"])
    seen = signing_text(session, "agreement", "NDA0001", CATALOGUES.__getitem__, "en")
    sign_as_guest(session, seen, "Zhou Qiming", "Counsel", DRAWING, PASSPHRASES[KEEPER], CATALOGUES.__getitem__)
    firm.close()
    return firm


def test_the_other_side_signs_by_command_and_sees_what(half_signed: SampleFirm, as_person: Callable[[str], Run]) -> None:
    ran = as_person(MANAGER)("agreement", "sign", "NDA0001", "--as", "Sample Firm, manager")
    assert ran.code == 0
    assert all(each in ran.out for each in ("You sign exactly this", "Example Capital Ltd", "Ann Wu", "Both sides have signed"))
    shown = as_person(MANAGER)("agreement", "show", "NDA0001", "--json").json
    assert shown["standing"] in {"in_force", "expiring"}
    listed = as_person(MANAGER)("guest", "list", "--about", "agreement:NDA0001", "--json").json
    assert [(each["code"], each["name"], each["is_valid"], each["stale"]) for each in listed["signatures"]] == [
        ("GS0001", "Zhou Qiming", True, []),
        ("GS0002", MANAGER, True, []),
    ]
    again = as_person(KEEPER)("agreement", "sign", "NDA0001", "--as", "x")
    assert (again.code, "nobody signs it now" in again.err) == (3, True)


def test_one_signature_is_shown_with_its_proof(half_signed: SampleFirm, as_person: Callable[[str], Run]) -> None:
    ran = as_person(MANAGER)("guest", "show", "GS0001")
    assert ran.code == 0
    assert all(each in ran.out for each in ("Zhou Qiming, Counsel", "Hash of the drawing", KEEPER, "fit each other"))


def test_a_forged_one_ends_with_1(half_signed: SampleFirm, as_person: Callable[[str], Run]) -> None:
    session = half_signed.open(KEEPER)
    with session.vault.unit_of_work(Event.GUEST_SIGNED) as work:
        work.replace(find(session, "guest_signature", "GS0001").with_values(name="Somebody Else"))
    half_signed.close()
    ran = as_person(MANAGER)("guest", "show", "GS0001")
    assert (ran.code, "not what its witness signed" in ran.err) == (1, True)
    for command in (("vault", "check"), ("ledger", "verify")):
        ran = as_person(MANAGER)(*command)
        assert (ran.code, "GS0001" in ran.out) == (1, True), command


def test_who_may_not_sign_is_refused(half_signed: SampleFirm, as_person: Callable[[str], Run]) -> None:
    assert as_person(AUDITOR)("agreement", "sign", "NDA0001", "--as", "x").code == 3
    assert as_person(MANAGER)("guest", "show", "GS0009").code == 2
    assert as_person(MANAGER)("guest", "list", "--about", "NDA0001").code == 2
