"""Agreements through the use cases: what is refused, what an addendum changes, what revoking ends, what a late signature asks."""

from datetime import date
from typing import Any

import pytest

from custkeeper.domain.agreement_terms import TERMS, TermsSigned
from custkeeper.domain.errors import CustKeeperError, FieldProblem, MoveUnknown, NotAllowed
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.standing import Standing
from custkeeper.services import addenda
from custkeeper.services.addenda import Amendment, amend, changes_of, revoke
from custkeeper.services.agreements import list_agreements, show_agreement, standings
from custkeeper.services.breaches import DecisionMissing, NoBreach, decide_breach
from custkeeper.services.checklists import start
from custkeeper.services.deal_clock import due
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.gate import ask
from custkeeper.services.records import KeptByService, add, edit, find, move
from custkeeper.services.session import Session
from custkeeper.services.today_board import today_board
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import ChangeFinal, last_step, undo
from custkeeper.services.vault_access import check
from tests.sample_firm import KEEPER, MANAGER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN, ZH = (Catalogue(ROOT / "i18n", each) for each in ("en", "zh_CN"))
PARTY, PERSON = "苏州示例评估事务所", "吴评估师"
USUAL: dict[str, Any] = {"kind": "partner_nda", "party": PARTY, "scope": ["client-list"], "highest_level": "confidential"}
USUAL |= {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-02-01"}


@pytest.fixture
def keeper(firm: SampleFirm) -> Session:
    """With one signed agreement; today is 1 March 2026."""
    session = firm.open(KEEPER)
    add_agreement(session, dict(USUAL), [PERSON])
    return session


@pytest.mark.parametrize(
    ("values", "english", "chinese"),
    [
        ({"term": 0}, "Term (months) must be at least 1", "期限（月）至少为 1"),
        ({"cooperation_ended_on": "2026-01-31"}, "Cooperation ended on must not be before “Starts on”", "不得早于“起始日期”"),
        ({"survival": 12}, "say what the survival is counted from", "存续期从何时起算"),
        ({"survival": 12, "survival_from": "closing_on"}, "counted from one of its days", "从该交易的某一日起算"),
        ({"revoked_on": "2026-03-01"}, "not entered by hand", "不能手工填写"),
        ({"breach_decision": "x"}, "not entered by hand", "不能手工填写"),
    ],
)
def test_terms_that_cannot_be_are_refused_and_nothing_is_written(
    keeper: Session, values: dict[str, Any], english: str, chinese: str
) -> None:
    before = keeper.vault.head
    with pytest.raises(FieldProblem) as refused:
        add_agreement(keeper, USUAL | values)
    assert english in EN(refused.value.message)
    assert chinese in ZH(refused.value.message)
    draft = {key: value for key, value in USUAL.items() if key != "signed_on"}
    stored = add(keeper, "agreement", draft)
    with pytest.raises(FieldProblem):
        edit(keeper, stored, values)
    assert keeper.vault.head.seq == before.seq + 1


def test_what_was_wrong_in_an_older_vault_bars_no_other_field(keeper: Session) -> None:
    draft = add(keeper, "agreement", {key: value for key, value in USUAL.items() if key != "signed_on"})
    with keeper.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        old = work.replace(draft.with_values(survival=12))
    assert edit(keeper, old, {"note": "asked their lawyer"}).value("note")
    with pytest.raises(FieldProblem):
        edit(keeper, find(keeper, "agreement", old.code), {"term": 0})


def test_the_terms_of_a_signed_agreement_are_not_edited_and_its_notes_are(keeper: Session) -> None:
    signed, before = find(keeper, "agreement", "NDA0001"), keeper.vault.head
    with pytest.raises(TermsSigned) as refused:
        edit(keeper, signed, {"term": 36, "purpose": "other"})
    assert "NDA0001 is signed, so its terms are not edited (Purpose; Term (months))" in EN(refused.value.message)
    assert "补充协议" in ZH(refused.value.message)
    with pytest.raises(MoveUnknown):
        move(keeper, signed, "revoked")
    assert keeper.vault.head == before
    edit(keeper, signed, {"note": "n", "cooperation_ended_on": "2026-02-20"})
    assert standings(keeper)[signed.id].standing is Standing.SURVIVING
    assert {"term", "scope", "signed_on", "party"} <= TERMS


def test_an_addendum_changes_the_terms_in_one_step_and_keeps_what_stood_there(keeper: Session) -> None:
    before = keeper.vault.head.seq
    signed = Amendment("补 1", keeper.today, {"term": 36, "survival": 12, "survival_from": "term_end", "scope": None}, "其他")
    made = amend(keeper, "NDA0001", signed)
    assert keeper.vault.head.seq == before + 1
    agreement = find(keeper, "agreement", "NDA0001")
    assert (agreement.value("term"), agreement.value("survival"), agreement.value("scope")) == (36, 12, ["client-list"])
    changes = [(each.label, each.before, each.after) for each in changes_of(keeper, made, EN)]
    assert changes[:2] == [("Term (months)", "24", "36"), ("Survival after the term (months)", "–", "12")]
    assert show_agreement(keeper, "NDA0001").standing.last_day == date(2029, 1, 31)
    assert last_step(keeper) is None, "it is signed on paper, so it is not undone"
    with pytest.raises(ChangeFinal):
        undo(keeper, keeper.vault.head.seq)
    with pytest.raises(KeptByService):
        add(keeper, "addendum", {"number": "2"}, parent=agreement)
    assert check(keeper)[1] == []


def test_the_gate_asks_by_the_terms_of_the_day(keeper: Session, firm: SampleFirm) -> None:
    add(keeper, "item", {"name": "Payroll", "category": "payroll"})
    amend(keeper, "NDA0001", Amendment("1", keeper.today, {"scope": ["client-list", "payroll"]}))
    assert ask(keeper, ["I0001"], PARTY, PERSON, EN).is_allowed
    day_before = ask(keeper, ["I0001"], PARTY, PERSON, EN, date(2026, 2, 28))
    assert [each.bar for each in day_before.reasons] == [Bar.CATEGORY_OUTSIDE]


@pytest.mark.parametrize(
    ("signed", "changes", "error"),
    [
        (date(2026, 3, 2), {"term": 36}, addenda.AddendumAhead),
        (date(2026, 1, 31), {"term": 36}, addenda.BeforeSigning),
        (date(2026, 3, 1), {"term": 24}, addenda.AddendumEmpty),
        (date(2026, 3, 1), {"term": 0}, FieldProblem),
        (date(2026, 3, 1), {"survival": 12}, FieldProblem),
    ],
)
def test_an_addendum_that_cannot_be_writes_nothing(
    keeper: Session, signed: date, changes: dict[str, Any], error: type[CustKeeperError]
) -> None:
    before = keeper.vault.head
    with pytest.raises(error) as refused:
        amend(keeper, "NDA0001", Amendment("1", signed, changes))
    assert all(translate(refused.value.message) for translate in (EN, ZH))
    assert (keeper.vault.head, keeper.vault.records.count("addendum")) == (before, 0)


def test_revoking_needs_a_day_and_a_reason_and_ends_it(keeper: Session) -> None:
    add(keeper, "item", {"name": "List", "category": "client-list"})
    add_agreement(keeper, USUAL | {"start_on": "2026-04-01"})
    add_agreement(keeper, {key: value for key, value in USUAL.items() if key != "signed_on"})
    before = keeper.vault.head
    for code, day, reason, error in (
        ("NDA0001", date(2026, 3, 1), "  ", addenda.RevocationReasonMissing),
        ("NDA0001", date(2026, 1, 31), "x", addenda.BeforeSigning),
        ("NDA0002", date(2026, 3, 31), "x", addenda.BeforeStart),
        ("NDA0003", date(2026, 3, 1), "x", addenda.NotSignedYet),
    ):
        with pytest.raises(error):
            revoke(keeper, code, day, reason)
    assert keeper.vault.head == before
    revoke(keeper, "NDA0001", date(2026, 3, 10), "the talks ended")
    assert ask(keeper, ["I0001"], PARTY, PERSON, EN, date(2026, 3, 9)).is_allowed
    assert Bar.AGREEMENT_REVOKED in {each.bar for each in ask(keeper, ["I0001"], PARTY, PERSON, EN, date(2026, 3, 10)).reasons}
    assert show_agreement(keeper, "NDA0001").standing.last_day == date(2026, 3, 9)
    for again in (lambda: revoke(keeper, "NDA0001", date(2026, 3, 11), "x"), lambda: amend(keeper, "NDA0001", _longer(keeper))):
        with pytest.raises(addenda.AlreadyRevoked):
            again()
    assert last_step(keeper) is None
    assert check(keeper)[1] == []


def _longer(session: Session) -> Amendment:
    return Amendment("2", session.today, {"term": 48})


def test_a_clients_own_nda_lets_nothing_out(keeper: Session) -> None:
    add(keeper, "item", {"name": "List", "category": "client-list"})
    add_agreement(keeper, USUAL | {"kind": "client_nda", "party": "宁波示例贸易"}, [PERSON])
    refused = ask(keeper, ["I0001"], "宁波示例贸易", PERSON, EN)
    assert [each.bar for each in refused.reasons] == [Bar.AGREEMENT_MISSING]
    (why,) = refused.reasons
    assert "a client's own NDA binds us" in EN(why.message), "there is one, and it opens nothing"
    assert "客户自己的保密协议约束的是我方" in ZH(why.message)
    assert len(list_agreements(keeper)) == 2


def test_signing_after_the_first_disclosure_is_shown_everywhere_until_a_manager_decides(
    keeper: Session, firm: SampleFirm
) -> None:
    add_agreement(keeper, USUAL | {"party": "晚签示例", "signed_on": "2026-02-20", "first_disclosed_on": "2026-02-10"})
    [late] = [each for each in list_agreements(keeper) if each.breach]
    assert late.breach is not None
    assert (late.agreement.code, late.breach.first, late.breach.is_decided) == ("NDA0002", date(2026, 2, 10), False)
    board = today_board(keeper, EN)
    assert [EN(each.said) for each in board.blocked] == [
        "Agreement NDA0002 was signed on 20 Feb 2026, after the first disclosure on 10 Feb 2026: a breach. "
        "A manager decides what follows."
    ]
    assert [(each.kind.value, each.code) for each in due(keeper).overdue] == [("breach", "NDA0002")]
    assert due(keeper, date(2026, 2, 19)).overdue == (), "it was not signed yet"
    with pytest.raises(NotAllowed):
        decide_breach(keeper, "NDA0002", "x")
    firm.close()
    manager = firm.open(MANAGER)
    for code, decision, error in (("NDA0001", "x", NoBreach), ("NDA0002", "  ", DecisionMissing)):
        with pytest.raises(error):
            decide_breach(manager, code, decision)
    decided = decide_breach(manager, "NDA0002", "收回已给资料，补签确认书")
    assert decided.value("breach_decided_by") == manager.person
    assert decided.value("breach_decided_on") == "2026-03-01"
    found = show_agreement(manager, "NDA0002").breach
    assert found is not None
    assert found.is_decided
    assert not today_board(manager, EN).blocked
    assert due(manager).overdue == ()
    assert last_step(manager) is None
    assert check(manager)[1] == []


def test_a_disclosure_entered_by_mistake_is_no_breach(keeper: Session) -> None:
    add(keeper, "item", {"name": "List", "category": "client-list"})
    made = disclose(keeper, HandOver(["I0001"], PARTY, PERSON, date(2026, 2, 2)), EN)
    agreement = find(keeper, "agreement", "NDA0001")
    with keeper.vault.unit_of_work(Event.RECORD_CHANGED) as work:  # as an override of the gate would leave it
        work.replace(agreement.with_values(signed_on="2026-02-03"))
    assert show_agreement(keeper, "NDA0001").breach is not None
    end_disclosure(keeper, made.code, "voided", "another client", date(2026, 2, 2))
    assert show_agreement(keeper, "NDA0001").breach is None


@pytest.mark.parametrize("template", ["target_nda", "partner_nda", "employee_nda"])
def test_the_checklist_of_each_kind_can_be_run_about_an_agreement(keeper: Session, template: str) -> None:
    add(keeper, "transfer", {"target": "示例"}, "JADE")
    assert start(keeper, template, "JADE", ("agreement", "NDA0001")).value("subject") == find(keeper, "agreement", "NDA0001").id
