"""The quarterly access review: an item for each person, worded and signed as it was when started; due again after a quarter."""

import json
from datetime import timedelta

import pytest

from custkeeper.domain.checklist import EvidenceMissing, ItemsUnfinished
from custkeeper.domain.errors import RecordUnknown
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.services.access import change_role, revoke, set_end
from custkeeper.services.access_review import TEMPLATE, current_review, review_due
from custkeeper.services.checklist_sheets import sheet_of
from custkeeper.services.checklists import answer, load, reopen, sign, start, submit
from custkeeper.services.people import add_person
from custkeeper.services.records import add
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import is_signature_valid
from custkeeper.services.today_board import today_board
from custkeeper.services.vault_access import check
from custkeeper.vault.slots import STANDARD_COST
from tests.at_the_desk import CATALOGUES
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

CODES = {OWNER: "p0001", MANAGER: "p0002", KEEPER: "p0003", AUDITOR: "p0004"}
KEEP = {"status": "done", "decision": "keep", "reason": "still does this work"}


def guidance(session: Session, code: str, name: str, language: str = "en") -> str:
    item = load(session, code).template.item(f"person-{CODES[name]}")
    assert item is not None
    return f"{item.title.in_language(language)} {item.guidance.in_language(language)}"


def answer_all(session: Session, code: str) -> None:
    for each in load(session, code).answers:
        values = KEEP if each.item.id.startswith("person-") else {"status": "done", "evidence_text": "compared"}
        answer(session, code, each.item.id, values, "en")


def signed(firm: SampleFirm) -> str:
    keeper = firm.open(KEEPER)
    code = start(keeper, TEMPLATE, "").code
    answer_all(keeper, code)
    submit(keeper, code)
    firm.close()
    sign(firm.open(MANAGER), code, PASSPHRASES[MANAGER], "en")
    firm.close()
    return code


def due_lines(session: Session) -> list[str]:
    board = today_board(session, CATALOGUES["en"])
    return [said for each in board.due if "access review" in (said := CATALOGUES["en"](each.said))]


def test_each_person_is_an_item_with_what_they_hold_in_both_languages(firm: SampleFirm, owner: Session) -> None:
    set_end(owner, AUDITOR, owner.today + timedelta(days=30))
    code = start(owner, TEMPLATE, "").code
    assert [each.item.id for each in load(owner, code).answers][:4] == [f"person-{each}" for each in CODES.values()]
    said = guidance(owner, code, OWNER)
    assert said.startswith(f"{OWNER} (P0001, owner) Keys: Confidential (business), Top secret (business).")
    assert "Last entry in the ledger: 2026-03-01" in said or "Last entry in the ledger: 1 Mar 2026" in said
    assert "Keys: none. Access ends: 31 Mar 2026. Last entry in the ledger: none." in guidance(owner, code, AUDITOR)
    assert "密钥：机密（商业）。截止日：无。" in guidance(owner, code, KEEPER, "zh_CN")


def test_the_words_of_the_template_are_those_of_the_program(owner: Session) -> None:
    wanted = owner.content.template(TEMPLATE).per_person
    assert wanted is not None
    for each in (*Role, Level.CONFIDENTIAL, Level.TOP_SECRET):
        for language in ("zh_CN", "en"):
            assert wanted.names[each.value].in_language(language) == CATALOGUES[language](each.label)


def test_a_decision_needs_its_reason_and_every_person_needs_one(owner: Session) -> None:
    code = start(owner, TEMPLATE, "").code
    for values in ({"status": "done"}, {"status": "done", "decision": "end"}, {"status": "done", "reason": "left"}):
        with pytest.raises(EvidenceMissing):
            answer(owner, code, "person-p0003", values, "en")
    answer(owner, code, "person-p0003", {"status": "done", "decision": "end", "reason": "leaves in May"}, "en")
    with pytest.raises(ItemsUnfinished) as refused:
        submit(owner, code)
    missing = CATALOGUES["en"](refused.value.message)
    assert "person-p0002" in missing
    assert "person-p0003" not in missing
    _, summary = sheet_of(owner, load(owner, code), CATALOGUES["en"])
    line = next(each for each in summary.items if each.id == "person-p0003")
    assert (line.evidence, line.decision) == (("End",), "end")


def test_what_was_signed_is_the_text_of_then_whatever_happens_to_the_people_later(firm: SampleFirm) -> None:
    code = signed(firm)
    owner = firm.open(OWNER)
    before = guidance(owner, code, KEEPER)
    change_role(owner, KEEPER, Role.AUDITOR)
    revoke(owner, AUDITOR)
    add_person(owner, "新来的人", Role.STAFF, "nine small boats drift home", STANDARD_COST)
    loaded = load(owner, code)
    assert len([each for each in loaded.answers if each.item.id.startswith("person-")]) == 4
    assert guidance(owner, code, KEEPER) == before
    _, summary = sheet_of(owner, loaded, CATALOGUES["en"])
    assert summary.is_signed
    assert not summary.is_stale
    assert is_signature_valid(owner, loaded.checklist, loaded.sign_offs[0])
    frozen = json.loads(str(loaded.sign_offs[0].value("frozen")))
    item = next(each for each in frozen["items"] if each["id"] == "person-p0003")
    assert item["title"] == {"en": f"{KEEPER} (P0003, records keeper)", "zh_CN": f"{KEEPER}（P0003，资料管理员）"}
    assert "Keys: Confidential (business)." in item["guidance"]["en"]
    assert (item["answer"]["decision"], item["answer"]["reason"]) == ("keep", KEEP["reason"])
    assert check(owner)[1] == []


def test_another_decision_after_signing_makes_the_signature_stale(firm: SampleFirm) -> None:
    code = signed(firm)
    keeper = firm.open(KEEPER)
    reopen(keeper, code)
    answer(keeper, code, "person-p0004", {"status": "done", "decision": "change", "reason": "new job"}, "en")
    changed = sheet_of(keeper, load(keeper, code), CATALOGUES["en"])[1].changed
    assert ("person-p0004.decision", "Keep", "Change") in [(each.key, each.before, each.after) for each in changed]


def test_it_is_due_a_quarter_after_the_founding_and_after_the_last_signature(firm: SampleFirm) -> None:
    assert due_lines(firm.open(MANAGER)) == []
    firm.clock.now += timedelta(days=92)
    manager = firm.open(MANAGER)
    assert review_due(manager).isoformat() == "2026-06-01"
    assert due_lines(manager) == [
        "The quarterly access review is due since 1 Jun 2026. Start it on the page People, or finish it."
    ]
    firm.close()
    assert due_lines(firm.open(KEEPER)) == []
    firm.close()
    signed(firm)
    manager = firm.open(MANAGER)
    assert due_lines(manager) == []
    assert review_due(manager).isoformat() == "2026-09-01"


def test_there_is_one_under_way_until_it_is_signed_and_other_templates_still_need_a_transfer(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    assert current_review(keeper) == ""
    code = start(keeper, TEMPLATE, "").code
    assert current_review(keeper) == code
    with pytest.raises(RecordUnknown):
        start(keeper, "target_nda", "")
    add(keeper, "transfer", {"target": "示例公司"}, "JADE")
    board = today_board(keeper, CATALOGUES["en"])
    assert board.deals[0].sections == 20
    assert not any("Quarterly access review" in step for step in board.deals[0].next_steps)
