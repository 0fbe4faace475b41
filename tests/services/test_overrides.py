"""A manager's signature lets a disclosure through until its day; forged, changed or foreign ones let nothing through."""

import json
from datetime import date, timedelta

import pytest

from custkeeper.domain.canonical import canonical_hash
from custkeeper.domain.errors import CustKeeperError, NotAllowed
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.services import overrides
from custkeeper.services.addenda import revoke
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.overrides import OverrideOrder, sign_override, void_override
from custkeeper.services.records import KeptByService, add, edit, find, move
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from custkeeper.vault.errors import PassphraseRejected
from custkeeper.vault.sealing import new_id
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")
BUYER, OTHER = "杭州示例投资管理有限公司", "吴经理"
UNTIL = date(2026, 3, 10)
ORDER = OverrideOrder(("I0001",), BUYER, OTHER, "the named lawyer is ill", UNTIL)
HANDED = HandOver(["I0001"], BUYER, OTHER, override="O0001")


@pytest.fixture
def at_work(firm: SampleFirm) -> SampleFirm:
    """An agreement in force that names somebody else, a list it covers and a payroll it does not."""
    session = firm.open(KEEPER)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(session, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, ["周律师"])
    for name, category in (("Client list, coded", "client-list"), ("Payroll 2025", "payroll")):
        add(session, "item", {"name": name, "category": category})
    firm.close()
    return firm


def overridden(firm: SampleFirm, order: OverrideOrder = ORDER) -> Record:
    signed = sign_override(firm.open(MANAGER), order, PASSPHRASES[MANAGER], EN)
    firm.close()
    return signed


def problems(session: Session) -> list[str]:
    return [EN(each) for each in check(session)[1]]


def test_it_lets_through_what_was_refused_and_the_disclosure_names_it(at_work: SampleFirm) -> None:
    keeper = at_work.open(KEEPER)
    with pytest.raises(DisclosureRefused):
        disclose(keeper, HandOver(["I0001"], BUYER, OTHER), EN)
    at_work.close()
    signed = overridden(at_work)
    keeper = at_work.open(KEEPER)
    with pytest.raises(DisclosureRefused):
        disclose(keeper, HandOver(["I0001"], BUYER, OTHER), EN)
    made = disclose(keeper, HANDED, EN)
    kept = json.loads(made.value("answer"))
    assert (kept["override"]["code"], kept["override"]["content_hash"]) == ("O0001", signed.value("content_hash"))
    assert [(each["allowed"], each["reasons"]) for each in kept["items"]] == [(False, ["person_not_named"])]
    assert not kept["override"]["is_own_work"]
    assert problems(keeper) == []


def test_what_is_signed_is_the_question_and_every_reason_in_words(at_work: SampleFirm) -> None:
    content = json.loads(overridden(at_work).value("frozen"))
    assert (content["party"], content["person"], content["until"], content["reason"]) == (
        BUYER,
        OTHER,
        "2026-03-10",
        ORDER.reason,
    )
    assert content["items"][0]["bars"] == ["person_not_named"]
    assert OTHER in content["items"][0]["reasons"][0]


@pytest.mark.parametrize(
    ("order", "error"),
    [
        (OverrideOrder(("I0002",), BUYER, OTHER, "why", UNTIL), overrides.NeverOverridden),
        (OverrideOrder(("I0001",), "Nobody Ltd", OTHER, "why", UNTIL), overrides.NeverOverridden),
        (OverrideOrder(("I0001",), BUYER, "周律师", "why", UNTIL), overrides.NothingToOverride),
        (OverrideOrder(("I0001",), BUYER, OTHER, "  ", UNTIL), overrides.OverrideReasonMissing),
        (OverrideOrder(("I0001",), BUYER, OTHER, "why", date(2026, 2, 28)), overrides.OverrideEndUnsuitable),
        (OverrideOrder(("I0001",), BUYER, OTHER, "why", date(2026, 3, 1) + timedelta(days=91)), overrides.OverrideEndUnsuitable),
    ],
)
def test_what_cannot_be_overridden_is_refused(at_work: SampleFirm, order: OverrideOrder, error: type[CustKeeperError]) -> None:
    manager = at_work.open(MANAGER)
    before = manager.vault.head.seq
    with pytest.raises(error):
        sign_override(manager, order, PASSPHRASES[MANAGER], EN)
    assert manager.vault.head.seq == before


def test_no_signature_without_the_right_and_the_passphrase(at_work: SampleFirm) -> None:
    keeper = at_work.open(KEEPER)
    with pytest.raises(NotAllowed):
        sign_override(keeper, ORDER, PASSPHRASES[KEEPER], EN)
    at_work.close()
    manager = at_work.open(MANAGER)
    with pytest.raises(PassphraseRejected):
        sign_override(manager, ORDER, PASSPHRASES[KEEPER], EN)
    assert manager.vault.records.count("gate_override") == 0
    for area in ("gate_override",):
        with pytest.raises(KeptByService):
            add(manager, area, {"party": BUYER})


def test_it_ends_by_itself_and_with_any_change_of_item_or_agreement(at_work: SampleFirm) -> None:
    overridden(at_work)
    keeper = at_work.open(KEEPER)
    edit(keeper, find(keeper, "item", "I0001"), {"note": "another edition"})
    with pytest.raises(overrides.OverrideUnfit):
        disclose(keeper, HANDED, EN)
    at_work.close()
    overridden(at_work)
    keeper = at_work.open(KEEPER)
    at_work.clock.now += timedelta(days=10)
    with pytest.raises(overrides.OverrideUnfit):
        disclose(keeper, HandOver(["I0001"], BUYER, OTHER, override="O0002"), EN)


def test_a_bar_that_came_later_is_not_covered(at_work: SampleFirm) -> None:
    overridden(at_work)
    keeper = at_work.open(KEEPER)
    revoke(keeper, "NDA0001", date(2026, 2, 20), "the talks ended")
    with pytest.raises(overrides.OverrideUnfit) as refused:
        disclose(keeper, HANDED, EN)
    assert "revoked" in EN(refused.value.message)


def test_who_signed_it_does_not_record_the_disclosure_where_others_may_sign(at_work: SampleFirm) -> None:
    overridden(at_work)
    with pytest.raises(overrides.OverrideIsOwn) as refused:
        disclose(at_work.open(MANAGER), HANDED, EN)
    assert OWNER in EN(refused.value.message)


def test_a_voided_one_lets_nothing_through_and_cannot_be_revived(at_work: SampleFirm) -> None:
    overridden(at_work)
    manager = at_work.open(MANAGER)
    voided = void_override(manager, "O0001", "the lawyer is back")
    with pytest.raises(overrides.OverrideVoided):
        void_override(manager, "O0001", "again")
    with pytest.raises(KeptByService):
        move(manager, voided, "kept")
    assert problems(manager) == []
    at_work.close()
    keeper = at_work.open(KEEPER)
    with pytest.raises(overrides.OverrideUnfit):
        disclose(keeper, HANDED, EN)
    with keeper.vault.unit_of_work(Event.RECORD_CHANGED) as work:  # as a changed program would
        work.replace(find(keeper, "gate_override", "O0001").changed(state="kept"))
    assert problems(keeper) != []


def test_a_forged_one_lets_nothing_through_and_the_check_names_it(at_work: SampleFirm) -> None:
    signed = overridden(at_work)
    keeper = at_work.open(KEEPER)
    stretched = json.loads(signed.value("frozen")) | {"until": "2026-05-01"}
    values = signed.values | {"until": "2026-05-01", "frozen": json.dumps(stretched), "content_hash": canonical_hash(stretched)}
    with keeper.vault.unit_of_work(Event.GATE_OVERRIDDEN) as work:  # the manager's signature over other content
        work.add(signed.changed(id=new_id(), code="O0002", values=values))
    own = values | {"signer": keeper.person, "role": "manager"}  # the keeper's own signature
    identity = new_id()
    own["signature"] = keeper.vault.keys.signing.sign(overrides._statement(identity, own).to_bytes()).hex()
    with keeper.vault.unit_of_work(Event.GATE_OVERRIDDEN) as work:
        work.add(signed.changed(id=identity, code="O0003", values=own))
    for code in ("O0002", "O0003"):
        with pytest.raises(overrides.OverrideUnfit):
            disclose(keeper, HandOver(["I0001"], BUYER, OTHER, override=code), EN)
    found = problems(keeper)
    assert any("Override O0002" in each for each in found), found
    assert sum("Gate overridden" in each for each in found) == 2, "a keeper's entries: the ledger's policy names both"
    assert Bar.PERSON_NOT_NAMED.value in stretched["items"][0]["bars"]
