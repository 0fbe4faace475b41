"""An agreement becomes signed with its signatures only: on the laptop, or on paper whose file or place is kept."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from custkeeper.domain.areas.agreement import HERE, ON_PAPER
from custkeeper.domain.errors import CustKeeperError, FieldProblem
from custkeeper.domain.ledger_event import Event
from custkeeper.services.agreement_sheets import nda_register
from custkeeper.services.agreement_view import agreement_view
from custkeeper.services.agreements import add_agreement
from custkeeper.services.certificate_sheets import certificate_sheet
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.gate import ask
from custkeeper.services.hand_over import outlook
from custkeeper.services.paper_signing import (
    Paper,
    PaperMissing,
    PaperTooLarge,
    SignedAhead,
    SignedAlreadyOnce,
    sign_on_paper,
    way_signed,
)
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.register_rules import SignedAndUsed, SigningIsAnAct
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import undo
from custkeeper.services.vault_access import check
from custkeeper.vault.attachment_store import LARGEST_MB
from tests.sample_firm import KEEPER, ROOT, SampleFirm

EN = Catalogue(ROOT / "i18n", "en")
BUYER = "杭州示例投资管理有限公司"
DAY = date(2026, 2, 10)
SAFE = Paper(DAY, "王一平", "周律师", kept_at="safe, second shelf")


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    session = firm.open(KEEPER)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    add_agreement(session, values | {"start_on": "2026-02-01"}, ["周律师"])
    add(session, "item", {"name": "List", "category": "client-list"})
    return session


def signed(session: Session, **changed: Any) -> Any:
    return sign_on_paper(session, "NDA0001", Paper(**(SAFE.__dict__ | changed)))


def test_the_bare_move_is_refused_with_the_way_to_do_it_and_nothing_is_written(at_work: Session) -> None:
    head = at_work.vault.head.seq
    draft = find(at_work, "agreement", "NDA0001")
    with pytest.raises(SigningIsAnAct) as refused:
        move(at_work, draft, "signed")
    assert "“Signed on paper…”" in EN(refused.value.message)
    with pytest.raises(SigningIsAnAct):
        add(at_work, "agreement", dict(draft.values), state="signed")
    with pytest.raises(PaperMissing):
        add_agreement(at_work, draft.values | {"signed_on": "2026-02-10"})
    with pytest.raises(FieldProblem):
        edit(at_work, draft, {"signed_how": ON_PAPER})
    assert at_work.vault.head.seq == head


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"kept_at": " "}, PaperMissing),
        ({"for_us": ""}, PaperMissing),
        ({"for_them": " "}, PaperMissing),
        ({"signed_on": date(2026, 3, 2)}, SignedAhead),
        ({"scan": Path("no such file.pdf")}, CustKeeperError),
    ],
)
def test_without_day_signers_or_paper_nothing_is_recorded(
    at_work: Session, changed: dict[str, Any], refusal: type[Exception]
) -> None:
    head = at_work.vault.head.seq
    with pytest.raises(refusal):
        signed(at_work, **changed)
    assert (at_work.vault.head.seq, find(at_work, "agreement", "NDA0001").state) == (head, "draft")


def test_the_scan_is_sealed_in_the_same_change_and_the_gate_register_and_certificate_name_the_way(
    at_work: Session, tmp_path: Path
) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 both signatures")
    made = signed(at_work, scan=scan)
    row = at_work.vault.records.raw_row("agreement", made.id)
    assert row is not None
    [kept] = at_work.vault.attachments.of_record(row)
    assert (made.state, made.value("signed_on"), kept.sha256) == ("signed", "2026-02-10", made.value("paper_hash"))
    assert check(at_work)[1] == []
    said = "Signed on 10 Feb 2026 on paper: for us 王一平, for the other side 周律师."
    stored = find(at_work, "agreement", "NDA0001")
    assert agreement_view(at_work, stored, EN).said.signed[:2] == (said, "The original is kept at: safe, second shelf")
    sheet, _ = certificate_sheet(at_work, stored, EN)
    assert sheet.how[0] == said
    assert "on paper" in nda_register(at_work, EN).rows[0]
    order = HandOver(["I0001"], BUYER, "周律师")
    allowed = outlook(at_work, order, EN).allowed
    assert allowed is not None
    assert "NDA0001 (signed on paper)" in EN(allowed)
    answer = ask(at_work, ["I0001"], BUYER, "周律师", EN).snapshot("2026-03-01T09:00:00Z")
    assert '"signed_how": "paper"' in answer
    with pytest.raises(SignedAlreadyOnce):
        signed(at_work)


def test_a_file_above_the_limit_leaves_its_hash_and_its_place(at_work: Session, tmp_path: Path) -> None:
    scan = tmp_path / "long.tiff"
    with scan.open("wb") as file:
        file.truncate((LARGEST_MB << 20) + 1)
    with pytest.raises(PaperTooLarge):
        signed(at_work, scan=scan, kept_at="")
    made = signed(at_work, scan=scan)
    row = at_work.vault.records.raw_row("agreement", made.id)
    assert row is not None
    assert at_work.vault.attachments.of_record(row) == []
    assert (len(str(made.value("paper_hash"))), made.value("paper_at")) == (64, "safe, second shelf")


def test_a_signature_on_paper_after_the_first_disclosure_is_a_breach_that_names_the_way(at_work: Session) -> None:
    edit(at_work, find(at_work, "agreement", "NDA0001"), {"first_disclosed_on": "2026-02-03"})
    signed(at_work)
    told = agreement_view(at_work, find(at_work, "agreement", "NDA0001"), EN).said.breach
    assert told[0] == "Breach: signed on 10 Feb 2026 (on paper), after the first disclosure on 3 Feb 2026."


def test_it_is_undone_as_one_step_until_something_was_handed_over_under_it(at_work: Session) -> None:
    signed(at_work)
    undo(at_work, at_work.vault.head.seq)
    assert find(at_work, "agreement", "NDA0001").value("signed_how") is None
    assert find(at_work, "agreement", "NDA0001").state == "draft"
    signed(at_work)
    seq = at_work.vault.head.seq
    disclose(at_work, HandOver(["I0001"], BUYER, "周律师"), EN)
    with pytest.raises(SignedAndUsed) as refused:
        undo(at_work, seq)
    assert "D0001" in EN(refused.value.message)


def test_one_entered_as_signed_in_an_older_vault_stays_valid_and_says_that_the_way_is_not_known(at_work: Session) -> None:
    draft = find(at_work, "agreement", "NDA0001")
    with at_work.vault.unit_of_work(Event.RECORD_MOVED) as work:  # as earlier versions wrote it
        work.replace(draft.changed(state="signed").with_values(signed_on="2026-02-10"))
    old = find(at_work, "agreement", "NDA0001")
    assert way_signed(at_work, old) == "" != HERE
    assert ask(at_work, ["I0001"], BUYER, "周律师", EN).is_allowed
    assert edit(at_work, old, {"note": "asked again"}).value("note") == "asked again"
    assert check(at_work)[1] == []
