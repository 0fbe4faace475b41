"""A tranche holds its items back until a manager releases it, in its own transfer only, and the release is final."""

from datetime import date

import pytest

from custkeeper.domain.errors import MoveUnknown, NotAllowed
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.services.gate import ask
from custkeeper.services.records import KeptByService, add, edit, find, regrade
from custkeeper.services.session import Session
from custkeeper.services.tranches import ReleaseAhead, ReleaseReasonMissing, TrancheEmpty, plan_tranche, release_tranche, tranches
from custkeeper.services.undo import last_step
from custkeeper.services.vault_access import check
from tests.sample_firm import MANAGER, OWNER, SampleFirm
from tests.services.test_broken_deal import EN, session  # noqa: F401 - the fixture: two deals with a buyer each


def bars(asking: Session, code: str = "JADE", item: str = "I0001", day: date | None = None) -> set[Bar]:
    return {each.bar for each in ask(asking, [item], f"{code} Ltd", "Ann Wu", EN, day).reasons}


def test_only_the_tranches_of_the_agreements_own_transfer_hold_back(session: Session) -> None:  # noqa: F811
    plan_tranche(session, "JADE", ["I0001"], "price agreed")
    assert bars(session) == {Bar.TRANCHE_NOT_RELEASED}
    assert bars(session, item="I0002") == set(), "it stands in no tranche"
    assert bars(session, "OPAL") == set(), "another deal"
    assert [(line.tranche.code, line.items) for line in tranches(session, "JADE")] == [("TR0001", ("I0001",))]
    assert tranches(session, "OPAL") == []


def test_a_manager_releases_it_with_a_day_and_a_reason_and_it_is_final(firm: SampleFirm, session: Session) -> None:  # noqa: F811
    with pytest.raises(TrancheEmpty):
        plan_tranche(session, "JADE", [])
    plan_tranche(session, "JADE", ["I0001"])
    with pytest.raises(NotAllowed):
        release_tranche(session, "TR0001", "price agreed")
    with pytest.raises(KeptByService):
        edit(session, find(session, "tranche", "TR0001"), {"released_on": "2026-02-01"})
    firm.close()
    manager = firm.open(MANAGER)
    with pytest.raises(ReleaseReasonMissing):
        release_tranche(manager, "TR0001", " ")
    with pytest.raises(ReleaseAhead):
        release_tranche(manager, "TR0001", "price agreed", date(2026, 3, 2))
    release_tranche(manager, "TR0001", "price agreed", date(2026, 2, 20))
    assert (bars(manager), bars(manager, day=date(2026, 2, 19))) == (set(), {Bar.TRANCHE_NOT_RELEASED})
    assert last_step(manager) is None, "not to be undone"
    with pytest.raises(MoveUnknown):
        release_tranche(manager, "TR0001", "again")
    assert check(manager)[1] == []


def test_of_several_tranches_the_first_release_counts(firm: SampleFirm, session: Session) -> None:  # noqa: F811
    plan_tranche(session, "JADE", ["I0001", "I0002"])
    plan_tranche(session, "JADE", ["I0001"])
    firm.close()
    manager = firm.open(MANAGER)
    release_tranche(manager, "TR0002", "the list alone")
    assert (bars(manager), bars(manager, item="I0002")) == (set(), {Bar.TRANCHE_NOT_RELEASED})


def test_a_release_written_past_the_service_is_found(session: Session) -> None:  # noqa: F811
    tranche = plan_tranche(session, "JADE", ["I0001"])
    with session.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(tranche.changed(state="released").with_values(released_on="2026-03-01"))
    assert check(session)[1] != []


def test_a_tranche_that_was_entered_as_released_already_is_found(session: Session) -> None:  # noqa: F811
    tranche = plan_tranche(session, "JADE", ["I0001"])
    assert check(session)[1] == []
    with session.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(tranche.changed(id="f" * 32, code="TR0002", rev=1, state="released").with_values(released_on="2026-03-01"))
    assert check(session)[1] != []


def test_a_tranche_keeps_the_level_it_was_planned_at(firm: SampleFirm) -> None:
    owner = firm.open(OWNER)
    add(owner, "transfer", {"target": "上海示例"}, "RUBY")
    item = add(owner, "item", {"name": "list", "category": "client-list"})
    planned = plan_tranche(owner, "RUBY", [item.code])
    with pytest.raises(KeptByService):
        regrade(owner, [planned], Level.TOP_SECRET)
