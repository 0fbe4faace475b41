"""A checklist from start to signature and beyond: prepared by one person, signed by another, stale after an edit."""

from pathlib import Path

import pytest

from custkeeper.domain.checklist import (
    ChecklistClosed,
    EvidenceMissing,
    ItemsUnfinished,
    ItemUnknown,
    NotSubmitted,
    ReasonMissing,
    SignerIsPreparer,
)
from custkeeper.domain.errors import FieldProblem, NotAllowed
from custkeeper.domain.roles import Role
from custkeeper.domain.template import Evidence
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.checklist_sheets import changed_since_signing, sheet_of
from custkeeper.services.checklists import answer, attach, give_back, load, reopen, sign, start, submit
from custkeeper.services.history import history, history_of_several
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.readiness_board import readiness_sheet
from custkeeper.services.records import add, find
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import is_signature_valid
from custkeeper.services.today_board import count_today, today_board
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import Place, create
from custkeeper.vault.errors import PassphraseRejected
from custkeeper.vault.slots import STANDARD_COST
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

ENGLISH = Catalogue(ROOT / "i18n", "en")
AGREEMENT = {
    "kind": "target_nda",
    "party": "杭州示例投资",
    "scope": ["client-list", "contacts"],
    "highest_level": "confidential",
    "start_on": "2026-03-01",
    "term": 24,
    "survival": 24,
    "survival_from": "term_end",
    "signed_on": "2026-03-01",
}


def begin(session: Session) -> str:
    add(session, "transfer", {"target": "上海示例"}, "JADE")
    agreement = add_agreement(session, dict(AGREEMENT), ["周律师"])
    return start(session, "target_nda", "JADE", ("agreement", agreement.code)).code


def fill(session: Session, code: str, folder: Path) -> None:
    file = folder / "signed.pdf"
    file.write_bytes(b"%PDF signed")
    evidence = {
        Evidence.TEXT: {"evidence_text": "checked"},
        Evidence.DATE: {"evidence_date": "2027-03-01"},
        Evidence.REFERENCE: {"reference": "NDA clause 2"},
    }
    for each in load(session, code).answers:
        if each.item.evidence is Evidence.FILE:
            attach(session, code, each.item.id, [file])
        answer(session, code, each.item.id, {"status": "done", **evidence.get(each.item.evidence, {})}, "en")


@pytest.fixture
def submitted(firm: SampleFirm, tmp_path: Path) -> str:
    keeper = firm.open(KEEPER)
    code = begin(keeper)
    fill(keeper, code, tmp_path)
    submit(keeper, code)
    keeper.close()
    return code


def test_a_tick_needs_the_evidence_its_item_asks_for(firm: SampleFirm, tmp_path: Path) -> None:
    keeper = firm.open(KEEPER)
    code = begin(keeper)
    for each in load(keeper, code).answers:
        if each.item.evidence is not Evidence.NONE:
            with pytest.raises(EvidenceMissing):
                answer(keeper, code, each.item.id, {"status": "done"}, "en")
    with pytest.raises(ReasonMissing):
        answer(keeper, code, "tn-term", {"status": "not_applicable"}, "en")
    with pytest.raises(ItemUnknown):
        answer(keeper, code, "no-such-item", {"status": "done"}, "en")
    linked = find(keeper, "agreement", "NDA0001").id
    reference = {"reference_area": "agreement", "reference_record": linked}
    answer(keeper, code, "tn-liability", {"status": "done", **reference}, "en")
    assert load(keeper, code).answers[7].status == "done"


def test_a_day_that_no_calendar_has_proves_nothing_and_one_in_full_width_does(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    add(keeper, "transfer", {"target": "上海示例"}, "JADE")
    code = start(keeper, "employee_offboarding", "JADE").code
    item = next(each.item.id for each in load(keeper, code).answers if each.item.evidence is Evidence.DATE)
    for typed in ("2027-02-29", "soon"):
        with pytest.raises(FieldProblem):
            answer(keeper, code, item, {"status": "done", "evidence_date": typed}, "en")
    answer(keeper, code, item, {"status": "done", "evidence_date": "２０２７／３／１"}, "en")
    record = next(each.record for each in load(keeper, code).answers if each.item.id == item)
    assert record is not None
    assert record.value("evidence_date") == "2027-03-01"


def test_an_unfinished_checklist_is_not_submitted_and_says_what_is_open(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    code = begin(keeper)
    answer(keeper, code, "tn-term", {"status": "not_applicable", "reason": "agreed elsewhere"}, "en")
    answer(keeper, code, "tn-liability", {"status": "blocked", "reason": "counsel is away"}, "en")
    with pytest.raises(ItemsUnfinished) as caught:
        submit(keeper, code)
    told = ENGLISH(caught.value.message)
    assert "tn-liability: blocked" in told
    assert "tn-parties-authority: still open" in told
    assert "tn-term:" not in told
    with pytest.raises(NotSubmitted):
        sign(firm.open(MANAGER), code, PASSPHRASES[MANAGER], "en")


def test_the_keeper_prepares_and_cannot_sign_and_the_manager_signs(firm: SampleFirm, submitted: str) -> None:
    with pytest.raises(NotAllowed):
        sign(firm.open(KEEPER), submitted, PASSPHRASES[KEEPER], "en")
    manager = firm.open(MANAGER)
    with pytest.raises(PassphraseRejected):
        sign(manager, submitted, PASSPHRASES[KEEPER], "en")
    signed = sign(manager, submitted, PASSPHRASES[MANAGER], "zh_CN", "as discussed")
    loaded = load(manager, submitted)
    assert loaded.checklist.state == "signed"
    assert is_signature_valid(manager, loaded.checklist, signed)
    assert signed.value("is_own_work") is False
    assert signed.value("shown") == "zh_CN"
    assert not verify_ledger(manager).problems
    with pytest.raises(ChecklistClosed):
        answer(manager, submitted, "tn-term", {"status": "open"}, "en")


def test_nobody_signs_what_only_they_prepared(firm: SampleFirm, tmp_path: Path) -> None:
    manager = firm.open(MANAGER)
    code = begin(manager)
    fill(manager, code, tmp_path)
    submit(manager, code)
    with pytest.raises(SignerIsPreparer) as caught:
        sign(manager, code, PASSPHRASES[MANAGER], "en")
    assert OWNER in str(caught.value.values["others"])


def test_a_firm_with_one_signer_may_and_it_is_said(firm: SampleFirm, tmp_path: Path) -> None:
    place = Place(tmp_path / "One.ckvault", firm.device, firm.content, firm.clock)
    session, _ = create(place, "独资公司", OWNER, PASSPHRASES[OWNER], STANDARD_COST)
    with session.vault:
        code = begin(session)
        fill(session, code, tmp_path)
        submit(session, code)
        signed = sign(session, code, PASSPHRASES[OWNER], "en")
        assert signed.value("is_own_work") is True
        sheet, _ = sheet_of(session, load(session, code), ENGLISH)
        assert "same person" in sheet.sign_offs[0].own_work


def test_an_edit_after_signing_makes_it_stale_and_says_which_field(firm: SampleFirm, submitted: str) -> None:
    manager = firm.open(MANAGER)
    signed = sign(manager, submitted, PASSPHRASES[MANAGER], "en")
    assert changed_since_signing(manager, load(manager, submitted), ENGLISH) == []
    amend(manager, "NDA0001", Amendment("1", manager.today, {"term": 36, "survival": 12}))
    changed = {each.key: (each.before, each.after) for each in changed_since_signing(manager, load(manager, submitted), ENGLISH)}
    assert changed == {"term": ("24", "36"), "survival": ("24", "12")}
    loaded = load(manager, submitted)
    assert is_signature_valid(manager, loaded.checklist, signed), "the signature stays valid for the older text"
    _, summary = sheet_of(manager, loaded, ENGLISH)
    assert summary.is_stale
    assert any("36" in line for line in summary.signature_lines)


def test_a_returned_checklist_is_mended_and_signed_in_the_next_round(firm: SampleFirm, submitted: str) -> None:
    manager = firm.open(MANAGER)
    give_back(manager, submitted, "clause 2 lacks the branch office", "en")
    manager.close()
    keeper = firm.open(KEEPER)
    assert load(keeper, submitted).checklist.value("comment") == "clause 2 lacks the branch office"
    answer(keeper, submitted, "tn-liability", {"status": "done", "reference": "NDA clause 2 as amended"}, "en")
    submit(keeper, submitted)
    keeper.close()
    manager = firm.open(MANAGER)
    sign(manager, submitted, PASSPHRASES[MANAGER], "en")
    assert [each.value("decision") for each in load(manager, submitted).sign_offs] == ["returned", "signed"]


def test_reopening_makes_a_new_version_and_keeps_the_old_signature(firm: SampleFirm, submitted: str) -> None:
    manager = firm.open(MANAGER)
    sign(manager, submitted, PASSPHRASES[MANAGER], "en")
    reopen(manager, submitted)
    loaded = load(manager, submitted)
    assert (loaded.checklist.state, loaded.checklist.value("version"), len(loaded.sign_offs)) == ("open", 2, 1)
    assert is_signature_valid(manager, loaded.checklist, loaded.sign_offs[0])


def test_readiness_counts_sections_and_signatures(firm: SampleFirm, submitted: str) -> None:
    manager = firm.open(MANAGER)
    transfer = find(manager, "transfer", "JADE")
    before = {line.number: line for line in readiness_sheet(manager, transfer, ENGLISH).sections}
    assert len(before) == 20
    assert (before[4].done, before[4].missing, before[4].is_signed) == (10, 0, False)
    assert before[14].missing > 0
    sign(manager, submitted, PASSPHRASES[MANAGER], "en")
    sheet = readiness_sheet(manager, transfer, ENGLISH)
    assert next(line for line in sheet.sections if line.number == 4).is_signed
    assert [(line.file_name, len(line.sha256)) for line in sheet.evidence] == [("signed.pdf", 64)]
    amend(manager, "NDA0001", Amendment("1", manager.today, {"term": 36}))
    assert not next(line for line in readiness_sheet(manager, transfer, ENGLISH).sections if line.number == 4).is_signed


def test_todays_page_its_count_and_the_transfers_own_sheet_say_the_same(firm: SampleFirm, submitted: str) -> None:
    manager = firm.open(MANAGER)
    add(manager, "transfer", {"target": "宁波示例"}, "OPAL")
    first = load(manager, start(manager, "target_nda", "OPAL").code)
    answer(manager, first.checklist.code, first.answers[0].item.id, {"status": "blocked", "reason": "the bank"}, "en")
    board = today_board(manager, ENGLISH)
    assert (len(board.blocked), [line.code for line in board.waiting]) == (1, [submitted])
    assert count_today(manager, ENGLISH) == (len(board.blocked) + len(board.due) + len(board.waiting), True)
    for deal in board.deals:
        sheet = readiness_sheet(manager, find(manager, "transfer", deal.code), ENGLISH)
        assert (deal.sections, deal.next_steps) == (len(sheet.sections), sheet.next_steps)
    assert [deal.code for deal in board.deals] == ["JADE", "OPAL"]
    assert board.deals[0].next_steps != board.deals[1].next_steps


def test_the_thread_of_a_checklist_has_each_entry_of_its_items_once(firm: SampleFirm, submitted: str) -> None:
    keeper = firm.open(KEEPER)
    loaded = load(keeper, submitted)
    records = [loaded.checklist, *(each.record for each in loaded.answers if each.record)]
    one_by_one = {line.seq: line for record in records for line in history(keeper, record, ENGLISH)}
    together = history_of_several(keeper, records, ENGLISH)
    assert together == [one_by_one[seq] for seq in sorted(one_by_one, reverse=True)]
    assert len(together) == 13, "started, a file, ten answers, submitted"
    assert [change.after for line in together for change in line.changes if change.label.source == "Status"] == ["Done"]


def test_who_lacks_the_key_reads_no_checklist(firm: SampleFirm, submitted: str) -> None:
    auditor = firm.open(AUDITOR)
    assert auditor.role is Role.AUDITOR
    assert auditor.vault.records.by_code("checklist", submitted).is_sealed
