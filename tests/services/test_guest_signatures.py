"""A guest's drawing is kept as it was made, with what was signed and who countersigned; nothing of it changes unnoticed."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text as sql

from custkeeper.domain.errors import CustKeeperError, NotAllowed, PassphraseNeeded
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.strokes import MOST_POINTS, SignatureEmpty, SignatureTooLong, Strokes, StrokesUnreadable, require_drawn
from custkeeper.services.agreements import attach_signed_file, standing_on
from custkeeper.services.device_unlock import enable
from custkeeper.services.guest_checks import is_countersigned, signatures_of
from custkeeper.services.guest_sheets import signed_sides
from custkeeper.services.guest_signatures import (
    NotAwaitingSignature,
    NotSignedOnTheSpot,
    SignedAlready,
    SignerUnnamed,
    SigningText,
    TextChangedSince,
    sign_as_guest,
    sign_by_passphrase,
    signing_text,
)
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.records import KeptByService, add, edit, find
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step
from custkeeper.services.vault_access import check
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import PassphraseRejected
from tests.keyrings import HeldKeyring
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, PASSPHRASES, ROOT, SampleFirm, copied
from tests.signed_on_paper import add_agreement

CATALOGUES = {each: Catalogue(ROOT / "i18n", each) for each in ("en", "zh_CN")}
EN = CATALOGUES["en"]
BUYER = "杭州示例投资管理有限公司"
DRAWING: Strokes = [[[40, 700, 0], [300, 200, 120], [420, 800, 260]], [[500, 500, 700], [960, 420, 900]]]


def words(language: str) -> Catalogue:
    return CATALOGUES[language]


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    """The keeper, with a draft agreement that names a recipient, carries a note and belongs to a deal."""
    session = firm.open(KEEPER)
    deal = add(session, "transfer", {"target": "上海示例财税"}, "JADE")
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    values |= {"start_on": session.today.isoformat(), "transfer": deal.id, "note": "they are in a hurry", "purpose": "first look"}
    add_agreement(session, values, ["周律师"])
    return session


def shown(session: Session, language: str = "zh_CN") -> SigningText:
    return signing_text(session, "agreement", "NDA0001", words, language)


def guest_signs(session: Session, seen: SigningText | None = None, name: str = "周启明", **changed: Any) -> Record:
    given = {"capacity": "杭州示例投资，法务总监", "strokes": DRAWING, "passphrase": PASSPHRASES[session.name]} | changed
    return sign_as_guest(session, seen or shown(session), name, catalogue=words, **given)


def agreement(session: Session) -> Record:
    return find(session, "agreement", "NDA0001")


def test_two_sign_on_one_laptop_and_only_then_is_the_agreement_in_force(at_work: Session) -> None:
    first = guest_signs(at_work)
    sides = signed_sides(at_work, agreement(at_work), EN)
    assert (sides.there, sides.needed, agreement(at_work).state) == (1, 2, "draft")
    assert standing_on(at_work, agreement(at_work), at_work.today).standing.value == "unsigned"
    own = sign_by_passphrase(at_work, shown(at_work), "示例财税，档案员", PASSPHRASES[KEEPER], words)
    signed = agreement(at_work)
    assert (signed.state, signed.value("signed_on")) == ("signed", at_work.today.isoformat())
    assert standing_on(at_work, signed, at_work.today).standing.allows_disclosure
    assert [each.id for each in signatures_of(at_work, signed)] == [first.id, own.id]
    assert all(line.is_valid and not line.stale for line in signed_sides(at_work, signed, EN).lines), "signing alters no text"
    assert check(at_work)[1] == []
    assert last_step(at_work) is None, "a signature is not undone"


def test_what_was_drawn_and_typed_comes_back_point_for_point(at_work: Session) -> None:
    code = guest_signs(at_work).code
    kept = find(at_work, "guest_signature", code)
    assert json.loads(str(kept.value("strokes"))) == DRAWING
    assert (kept.value("name"), kept.value("capacity")) == ("周启明", "杭州示例投资，法务总监")
    assert kept.value("content_hash") == shown(at_work).hash
    assert kept.level.is_sealed
    assert is_countersigned(at_work, kept)


def test_a_guest_sees_the_terms_and_not_the_deal_nor_the_notes(at_work: Session) -> None:
    for language in ("zh_CN", "en"):
        seen = shown(at_work, language)
        everything = json.dumps(seen.content, ensure_ascii=False) + str(seen.lines)
        assert all(each in everything for each in ("周律师", BUYER, "first look"))
        assert "JADE" not in everything
        assert "hurry" not in everything
        assert at_work.vault.records.where("transfer")[0].id not in everything


@pytest.mark.parametrize(
    ("strokes", "refusal"),
    [
        ([], SignatureEmpty),
        ([[[500, 500, 0]]], SignatureEmpty),
        ([[[500, 500, 0], [505, 505, 10]]], SignatureEmpty),
        ([[[0, 0, 0], [1000, 1000, 1]] * (MOST_POINTS // 2 + 1)], SignatureTooLong),
        ([[[0, 0, 0], [1001, 0, 1]]], StrokesUnreadable),
        ([[[0, 0, 5], [900, 0, 1]]], StrokesUnreadable),
        ([[[0, 0, 0], [900, 0.5, 1]]], StrokesUnreadable),
        ([[[0, 0, 0], [True, 0, 1]]], StrokesUnreadable),
        ([[]], StrokesUnreadable),
        ("drawn", StrokesUnreadable),
    ],
)
def test_what_is_no_drawing_is_refused_and_nothing_is_written(
    at_work: Session, strokes: Any, refusal: type[CustKeeperError]
) -> None:
    seen, before = shown(at_work), at_work.vault.head.seq
    with pytest.raises(refusal):
        guest_signs(at_work, seen, strokes=strokes)
    assert at_work.vault.head.seq == before


def test_a_drawing_of_as_many_points_as_allowed_is_kept(at_work: Session) -> None:
    long = [[[each % 1001, (each * 7) % 1001, each] for each in range(MOST_POINTS)]]
    assert require_drawn(long) == long
    kept = find(at_work, "guest_signature", guest_signs(at_work, strokes=long).code)
    assert json.loads(str(kept.value("strokes"))) == long


def test_a_wrong_passphrase_writes_nothing_and_the_same_drawing_can_be_given_again(at_work: Session) -> None:
    seen, before = shown(at_work), at_work.vault.head.seq
    with pytest.raises(PassphraseRejected):
        guest_signs(at_work, seen, passphrase=PASSPHRASES[MANAGER])
    assert at_work.vault.head.seq == before
    guest_signs(at_work, seen)


def test_a_signer_without_name_or_function_is_refused(at_work: Session) -> None:
    for changed in ({"name": " "}, {"capacity": ""}, {"name": "长" * 121}):
        with pytest.raises(SignerUnnamed):
            guest_signs(at_work, **changed)


def test_the_same_person_does_not_sign_both_sides(at_work: Session) -> None:
    guest_signs(at_work)
    with pytest.raises(SignedAlready):
        guest_signs(at_work, name="周 启明")
    guest_signs(at_work, name="吴经理")
    assert agreement(at_work).state == "signed", "two guests are two sides"
    with pytest.raises(NotAwaitingSignature):
        shown(at_work)


def test_what_changed_while_it_was_read_is_not_signed(at_work: Session) -> None:
    seen = shown(at_work)
    edit(at_work, agreement(at_work), {"term": 12})
    with pytest.raises(TextChangedSince):
        guest_signs(at_work, seen)
    add(at_work, "recipient", {"name": "孙会计"}, parent=agreement(at_work))
    assert guest_signs(at_work)


def test_a_later_edit_makes_it_stale_with_the_field_and_the_signature_stays(at_work: Session) -> None:
    guest_signs(at_work)
    edit(at_work, agreement(at_work), {"term": 12, "note": "nobody's business"})
    (line,) = signed_sides(at_work, agreement(at_work), EN).lines
    assert [(each.label, each.before, each.after) for each in line.stale] == [("Term (months)", "24", "12")]
    assert line.is_valid
    own = sign_by_passphrase(at_work, shown(at_work), "示例财税，档案员", PASSPHRASES[KEEPER], words)
    assert agreement(at_work).state == "draft", "the one who signed the older text has not signed this one"
    guest_signs(at_work)
    assert agreement(at_work).state == "signed"
    assert [each.is_valid for each in signed_sides(at_work, agreement(at_work), EN).lines] == [True] * 3
    assert own.value("content_hash") != line.content_hash


def test_a_recipient_added_or_removed_since_is_told(at_work: Session) -> None:
    guest_signs(at_work)
    added = add(at_work, "recipient", {"name": "孙会计"}, parent=agreement(at_work))
    (line,) = signed_sides(at_work, agreement(at_work), EN).lines
    assert ("孙会计" in str(line.stale), bool(line.stale)) == (True, True)
    assert added.code not in shown(at_work).content["text"]["en"]


def test_a_file_added_later_changes_nothing_and_one_that_was_signed_belongs_to_the_text(at_work: Session, tmp_path: Path) -> None:
    (tmp_path / "nda.pdf").write_bytes(b"%PDF-1.7 the long form")
    attach_signed_file(at_work, "NDA0001", tmp_path / "nda.pdf")
    guest_signs(at_work)
    signed = signatures_of(at_work, agreement(at_work))[0]
    assert [each["name"] for each in json.loads(str(signed.value("frozen")))["files"]] == ["nda.pdf"]
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 the scan")
    attach_signed_file(at_work, "NDA0001", tmp_path / "scan.pdf")
    assert not signed_sides(at_work, agreement(at_work), EN).lines[0].stale


def test_the_first_signature_is_there_after_the_power_went(firm: SampleFirm, at_work: Session, tmp_path: Path) -> None:
    guest_signs(at_work)
    cut = copied(firm, tmp_path / "cut")  # the files as they lie there, log and all: nobody has closed anything
    later = cut.open(MANAGER)
    assert signed_sides(later, agreement(later), EN).there == 1
    sign_by_passphrase(later, shown(later, "en"), "示例财税，经理", PASSPHRASES[MANAGER], words)
    assert agreement(later).state == "signed", "each in the language they read it in"
    assert check(later)[1] == []
    cut.close()


def rewritten(session: Session, signature: Record, **values: Any) -> None:
    """As a colleague with all keys of the level who writes a proper ledger entry: only the countersignature can tell."""
    with session.vault.unit_of_work(Event.GUEST_SIGNED) as work:
        work.replace(signature.with_values(**values))


@pytest.mark.parametrize(
    "forged",
    [
        {"strokes": json.dumps([[[0, 0, 0], [1000, 1000, 900]]])},
        {"strokes": None},
        {"name": "孙会计"},
        {"capacity": "somebody else"},
        {"kind": "passphrase"},
        {"signed_on": "2026-01-01T08:00:00Z"},
        {"frozen": "{}"},
    ],
    ids=["redrawn", "without drawing", "renamed", "function", "kind", "time", "text"],
)
def test_a_forged_part_is_found_though_the_ledger_agrees(firm: SampleFirm, at_work: Session, forged: dict[str, Any]) -> None:
    signature = guest_signs(at_work)
    assert check(at_work)[1] == []
    assert verify_ledger(at_work).problems == []
    firm.close()
    manager = firm.open(MANAGER)
    rewritten(manager, signature, **forged)
    assert not is_countersigned(manager, find(manager, "guest_signature", signature.code))
    for problems in (check(manager)[1], verify_ledger(manager).problems):
        assert any("GS0001" in EN(each) for each in problems)


def test_another_text_under_the_same_signature_is_found(firm: SampleFirm, at_work: Session) -> None:
    signature = guest_signs(at_work)
    content = json.loads(str(signature.value("frozen")))
    content["subject"]["fields"]["term"] = 600
    firm.close()
    manager = firm.open(MANAGER)
    rewritten(manager, signature, frozen=json.dumps(content, ensure_ascii=False, sort_keys=True))
    assert any("GS0001" in EN(each) for each in check(manager)[1])


def test_a_countersignature_under_another_name_is_found(firm: SampleFirm, at_work: Session) -> None:
    signature = guest_signs(at_work)
    firm.close()
    manager = firm.open(MANAGER)
    rewritten(manager, signature, witness=manager.person)
    assert any("GS0001" in EN(each) for each in check(manager)[1])


def test_a_row_edited_with_a_shell_is_found(at_work: Session) -> None:
    guest_signs(at_work)
    vault = at_work.vault
    database = Database.open_writer(vault.folder.data(vault.header.data), vault.vault_key)
    with database.transaction():
        database.run(sql("UPDATE guest_signature SET strokes_hash = content_hash"))
    database.close()
    said = [EN(each) for each in verify_ledger(at_work).problems]
    assert any("altered outside the program" in each for each in said)
    assert any("GS0001" in each for each in said)


def test_who_may_not_witness_cannot_and_nobody_enters_one_by_hand(firm: SampleFirm, at_work: Session) -> None:
    seen = shown(at_work)
    auditor = firm.open(AUDITOR)
    with pytest.raises(NotAllowed):
        sign_as_guest(auditor, seen, "周启明", "x", DRAWING, PASSPHRASES[AUDITOR], words)
    with pytest.raises(KeptByService):
        add(at_work, "guest_signature", {"name": "周启明"})
    with pytest.raises(NotSignedOnTheSpot):
        signing_text(at_work, "transfer", "JADE", words, "en")
    assert not Event.GUEST_SIGNED.may_be_by_device


def test_a_computers_key_countersigns_nothing_until_the_passphrase_is_typed(
    firm: SampleFirm, at_work: Session, held_keyring: HeldKeyring
) -> None:
    firm.use_keyring = True
    firm.close()
    enable(firm.open(KEEPER), PASSPHRASES[KEEPER])
    firm.close()
    session = firm.open_by_device(KEEPER)
    with pytest.raises(PassphraseNeeded), session.vault.unit_of_work(Event.GUEST_SIGNED):
        pass
    seen = shown(session)
    with pytest.raises(PassphraseRejected):
        sign_by_passphrase(session, seen, "x", "", words)
    assert session.vault.is_by_device
    assert guest_signs(session, seen)
    assert not session.vault.is_by_device
    assert check(session)[1] == []
