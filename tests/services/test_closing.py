"""Closing a deal: what follows is seen first, a manager decides, and a closing written past the act is found."""

from datetime import date

import pytest

from custkeeper.domain.clock_date import Anchor
from custkeeper.domain.errors import MoveUnknown, NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.services.broken_deal import break_off
from custkeeper.services.clauses import add_clause, write_version
from custkeeper.services.closing import NOT_ASKED, STALE, CloseOutOfTime, ClosingChangedSince, close_transfer, preview_closing
from custkeeper.services.date_moving import DaysOutOfOrder
from custkeeper.services.deal_clock import transfer_dates
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.opinions import answer, ask, decide
from custkeeper.services.records import add, find, move
from custkeeper.services.register_rules import BreakingIsAnAct, ClosingIsAnAct
from custkeeper.services.session import Session
from custkeeper.services.tranches import plan_tranche, release_tranche
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step, undo
from custkeeper.services.vault_access import check
from tests.sample_firm import KEEPER, MANAGER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")


def signed_deal(keeper: Session) -> Record:
    """JADE is signed. The buyer and a valuer have the list; the valuer's duties are counted from closing, an old NDA ran out."""
    days = {"loi_on": "2026-01-10", "signing_on": "2026-02-10"}
    jade = add(keeper, "transfer", {"target": "示例公司"} | days, "JADE")
    for state in ("loi", "diligence", "signed"):
        jade = move(keeper, jade, state)
    add(keeper, "party", {"name": "Buyer Ltd", "kind": "buyer", "transfer": jade.id})
    for name in ("List", "Contacts"):
        add(keeper, "item", {"name": name, "category": "client-list"})
    usual = {"scope": ["client-list"], "highest_level": "confidential", "transfer": jade.id}
    usual |= {
        "start_on": "2026-01-20",
        "signed_on": "2026-01-20",
        "term": 12,
        "survival": 24,
        "survival_from": "term_end",
        "kind": "target_nda",
    }
    add_agreement(keeper, usual | {"party": "Buyer Ltd"}, ["Ann Wu"], "NDA-BUYER")
    add_agreement(keeper, usual | {"party": "Valuer", "survival_from": "closing_on"}, ["Ben Li"], "NDA-VALUER")
    old = {"party": "Bank", "start_on": "2024-01-01", "signed_on": "2024-01-01", "survival": 1}
    add_agreement(keeper, usual | old, ["Cy Ma"], "NDA-OLD")
    disclose(keeper, HandOver(["I0001"], "Buyer Ltd", "Ann Wu"), EN)
    disclose(keeper, HandOver(["I0001", "I0002"], "Valuer", "Ben Li", return_by=date(2026, 4, 1)), EN)
    return find(keeper, "transfer", "JADE")


@pytest.fixture
def keeper(firm: SampleFirm) -> Session:
    session = firm.open(KEEPER)
    signed_deal(session)
    return session


def as_manager(firm: SampleFirm) -> Session:
    firm.close()  # one writer at a time
    return firm.open(MANAGER)


def test_what_follows_is_seen_and_seeing_writes_nothing(keeper: Session) -> None:
    before = keeper.vault.head.seq
    seen = preview_closing(keeper, "JADE", date(2026, 2, 28))
    assert {each.code: found.duties_until for each, found in seen.surviving} == {
        "NDA-BUYER": date(2029, 1, 19),
        "NDA-VALUER": date(2028, 2, 28),  # 24 months from the closing looked at, which is stored nowhere yet
    }
    assert {each.code: found.duties_until for each, found in seen.ending} == {"NDA-OLD": date(2025, 1, 31)}
    assert [(each.disclosure, each.items, each.by) for each in seen.returns] == [
        ("D0002", ("I0001", "I0002"), date(2026, 4, 1))
    ], "what the buyer has stays with the buyer"
    assert all(each.day is not None and each.day > date(2026, 2, 28) for each in seen.starting)
    assert seen.starting
    assert seen.problem is None
    assert preview_closing(keeper, "JADE").day == keeper.today, "today unless said"
    assert keeper.vault.head.seq == before


def test_without_a_buyer_among_the_partners_everything_out_is_listed(firm: SampleFirm, keeper: Session) -> None:
    other = add(keeper, "transfer", {"target": "x"}, "OPAL")
    buyer = next(each for each in keeper.vault.records.where("party"))
    with keeper.vault.unit_of_work(Event.RECORD_CHANGED) as work:  # it was the buyer of another deal
        work.replace(buyer.with_values(transfer=other.id))
    seen = preview_closing(keeper, "JADE")
    assert ([each.disclosure for each in seen.returns], seen.has_buyer) == (["D0002", "D0001"], False)


def test_what_should_have_been_done_before_is_warned_of_and_bars_nothing(firm: SampleFirm, keeper: Session) -> None:
    plan_tranche(keeper, "JADE", ["I0002"])
    plan_tranche(keeper, "JADE", ["I0001"])
    values = {"transfer": find(keeper, "transfer", "JADE").id, "kind": "duty", "title": "Duty"}
    for code in ("CL-OK", "CL-STALE", "CL-NEW"):
        add_clause(keeper, values, f"Wording of {code}.", code)
    ask(keeper, "CL-OK", "valid?", "Counsel")
    ask(keeper, "CL-STALE", "valid?", "Counsel")
    late = {"party": "Late Ltd", "kind": "partner_nda", "scope": ["client-list"], "highest_level": "confidential", "term": 12}
    late |= {"start_on": "2026-02-01", "signed_on": "2026-02-01", "first_disclosed_on": "2026-01-05"}
    add_agreement(keeper, late | {"transfer": values["transfer"]}, [], "NDA-LATE")
    manager = as_manager(firm)
    for code in ("OP0001", "OP0002"):
        answer(manager, code, "Yes.", "accepted", 1)
        decide(manager, code, "We keep it.")
    write_version(manager, "CL-STALE", "Other wording.")
    release_tranche(manager, "TR0002", "agreed")
    seen = preview_closing(manager, "JADE")
    assert [line.tranche.code for line in seen.waiting] == ["TR0001"]
    assert dict(seen.undecided) == {"CL-STALE": STALE, "CL-NEW": NOT_ASKED}
    assert "duty" not in seen.missing
    assert len(seen.missing) == 3
    assert [each.agreement.code for each in seen.breaches] == ["NDA-LATE"]
    assert close_transfer(manager, "JADE").state == "closed"


def test_a_manager_closes_it_as_one_change_and_it_is_final(firm: SampleFirm, keeper: Session) -> None:
    with pytest.raises(NotAllowed):
        close_transfer(keeper, "JADE")
    with pytest.raises(ClosingIsAnAct) as refused:
        move(keeper, find(keeper, "transfer", "JADE"), "closed")
    assert "transfer close JADE" in EN(refused.value.message)
    manager = as_manager(firm)
    before = manager.vault.head.seq
    with pytest.raises(CloseOutOfTime):
        close_transfer(manager, "JADE", date(2026, 3, 2))
    with pytest.raises(DaysOutOfOrder):
        close_transfer(manager, "JADE", date(2026, 2, 9))
    assert manager.vault.head.seq == before, "nothing was written"
    closed = close_transfer(manager, "JADE", date(2026, 2, 28))
    assert (closed.state, closed.value("closing_on"), manager.vault.head.seq) == ("closed", "2026-02-28", before + 1)
    assert last_step(manager) is None, "not to be undone"
    dates = transfer_dates(manager, closed)
    assert [each.day for each in dates if each.about == Anchor.CLOSING.value and each.is_settled] == [date(2026, 2, 28)]
    for again in (lambda: close_transfer(manager, "JADE"), lambda: break_off(manager, "JADE", "too late")):
        with pytest.raises(MoveUnknown):
            again()
    after = move(manager, closed, "after")
    step = last_step(manager)
    assert step is not None
    assert after.state == "after"
    undo(manager, step.seq)
    assert find(manager, "transfer", "JADE").state == "closed", "what came after closing is undone, the closing is not"
    assert check(manager)[1] == []


def test_what_changed_while_it_was_looked_at_is_looked_at_again(firm: SampleFirm, keeper: Session) -> None:
    manager = as_manager(firm)
    seen = preview_closing(manager, "JADE")
    end_disclosure(manager, "D0002", "returned", "receipt 7")
    with pytest.raises(ClosingChangedSince):
        close_transfer(manager, "JADE", seen.day, seen)
    assert find(manager, "transfer", "JADE").state == "signed"
    assert close_transfer(manager, "JADE", seen.day, preview_closing(manager, "JADE", seen.day)).state == "closed"


def test_a_transfer_is_not_entered_as_closed_or_broken_off(keeper: Session) -> None:
    for state, refusal in (("closed", ClosingIsAnAct), ("broken", BreakingIsAnAct)):
        with pytest.raises(refusal):
            add(keeper, "transfer", {"target": "x"}, "RUBY", state=state)


@pytest.mark.parametrize("event", [Event.RECORD_MOVED, Event.RECORD_CHANGED])
@pytest.mark.parametrize("state", ["closed", "after", "broken"])
def test_a_stage_written_past_its_act_is_found_and_stays_found(keeper: Session, event: Event, state: str) -> None:
    assert check(keeper)[1] == []
    with keeper.vault.unit_of_work(event) as work:
        forged = work.replace(find(keeper, "transfer", "JADE").changed(state=state).with_values(closing_on="2026-02-28"))
    assert "JADE" in str([EN(each) for each in check(keeper)[1]])
    with keeper.vault.unit_of_work(Event.RECORD_CHANGED) as work:  # a later honest change does not cover it
        work.replace(forged.with_values(note="x"))
    assert check(keeper)[1] != []


def test_one_entered_as_closed_past_the_service_is_found_and_stays_found(keeper: Session) -> None:
    jade = find(keeper, "transfer", "JADE")
    with keeper.vault.unit_of_work(Event.RECORD_ADDED) as work:
        forged = work.add(jade.changed(id="f" * 32, code="RUBY", rev=1, state="closed"))
    assert check(keeper)[1] != []
    with keeper.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(forged.with_values(note="x"))
    assert check(keeper)[1] != []
