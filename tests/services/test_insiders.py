"""A transfer with an insider list has a key of its own: who is not on the list cannot open it, its past included."""

import shutil
from datetime import timedelta

import pytest

from custkeeper.domain.access_key import transfer_key
from custkeeper.domain.errors import CustKeeperError, NotAllowed, RecordSealed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.services.access import DayInFuture, change_role, revoke, withdraw
from custkeeper.services.insiders import (
    AlreadyListed,
    EndBeforeStart,
    LevelFirst,
    Listing,
    NotListed,
    add_insider,
    insiders,
    remove_insider,
)
from custkeeper.services.levels import LevelOfInsiders
from custkeeper.services.people import list_people
from custkeeper.services.records import add, edit, find, find_open, list_records, regrade
from custkeeper.services.session import Session
from custkeeper.services.undo import last_step, undo
from custkeeper.services.vault_access import check
from custkeeper.vault import key_change
from custkeeper.vault.errors import DiskFull, NotAnInsider, OwnAccess, PersonUnknown
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, SampleFirm

TARGET, FIRST_TARGET = "杭州青石会计服务有限公司", "最初写错的公司"
WHY = "prepares the sale"


@pytest.fixture
def deal(firm: SampleFirm) -> SampleFirm:
    """JADE, whose target was corrected once, is for the owner and the keeper; OPAL has no list."""
    owner = firm.open(OWNER)
    jade = add(owner, "transfer", {"target": FIRST_TARGET}, "JADE")
    edit(owner, jade, {"target": TARGET})
    add(owner, "transfer", {"target": "示例公司"}, "OPAL")
    add_insider(owner, "JADE", Listing(KEEPER, WHY))
    firm.close()
    return firm


def is_sound(session: Session) -> bool:
    return check(session)[1] == []


def target(session: Session) -> str:
    return str(find_open(session, "transfer", "JADE").value("target"))


def test_the_insiders_read_it_and_nobody_else_does(deal: SampleFirm) -> None:
    for name in (OWNER, KEEPER):
        session = deal.open(name)
        assert target(session) == TARGET
        assert [(each.name, each.reason, each.holds_key) for each in insiders(session, "JADE")] == [
            (OWNER, WHY, True),
            (KEEPER, WHY, True),
        ]
        assert len(list_records(session, "transfer", "qingshi")) == 1
        deal.close()
    for name in (MANAGER, AUDITOR):
        session = deal.open(name)
        record = find(session, "transfer", "JADE")
        assert (record.is_sealed, record.is_for_insiders, record.values) == (True, True, {})
        for words in (TARGET, "青石", "qingshi", "hzqs"):
            assert list_records(session, "transfer", words) == []
        with pytest.raises(NotAnInsider):
            insiders(session, "JADE")
        deal.close()
    manager = deal.open(MANAGER)  # who holds the level reads the transfer that has no list
    assert find_open(manager, "transfer", "OPAL").value("target") == "示例公司"
    assert is_sound(manager)


def test_what_it_was_before_opens_for_insiders_only(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    jade = find(owner, "transfer", "JADE")
    past = [each.value("target") for _, each in owner.vault.records.earlier("transfer", jade.id)]
    assert past == [FIRST_TARGET, TARGET]
    deal.close()
    manager = deal.open(MANAGER)
    assert manager.vault.holds(Level.CONFIDENTIAL)
    assert [each.is_sealed for _, each in manager.vault.records.earlier("transfer", jade.id)] == [True, True]


def test_the_list_is_one_change_and_a_sound_one(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    before = owner.vault.head.seq
    opal = find(owner, "transfer", "OPAL")
    add_insider(owner, "OPAL", Listing("Counsel Ltd, Ann Wu", WHY, owner.today, is_outside=True))
    assert owner.vault.head.seq == before + 1
    assert [(each.name, each.holds_key) for each in insiders(owner, "OPAL")] == [(OWNER, True), ("Counsel Ltd, Ann Wu", False)]
    assert is_sound(owner)
    assert opal.id in {each.removeprefix("transfer:") for each in owner.vault.header.keys}


def test_two_transfers_have_two_keys(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    add_insider(owner, "OPAL", Listing(MANAGER, WHY))
    deal.close()
    manager = deal.open(MANAGER)
    assert find_open(manager, "transfer", "OPAL").value("target") == "示例公司"
    assert find(manager, "transfer", "JADE").is_sealed
    assert {each.name: each.transfers for each in list_people(manager)} == {
        OWNER: ("JADE", "OPAL"),
        MANAGER: ("OPAL",),
        KEEPER: ("JADE",),
        AUDITOR: (),
    }


def test_whoever_is_taken_off_reads_nothing_written_or_kept(deal: SampleFirm) -> None:
    keeper = deal.open(KEEPER)
    jade = find(keeper, "transfer", "JADE")
    old = keeper.vault.ring.keys[transfer_key(jade.id), 1]
    deal.close()
    owner = deal.open(OWNER)
    remove_insider(owner, "JADE", KEEPER)
    edit(owner, find(owner, "transfer", "JADE"), {"note": "written after"})
    assert is_sound(owner)
    assert [(each.name, each.state, each.until) for each in insiders(owner, "JADE")][1] == (
        KEEPER,
        "removed",
        owner.today.isoformat(),
    )
    deal.close()
    keeper = deal.open(KEEPER)
    assert find(keeper, "transfer", "JADE").is_sealed
    keeper.vault.ring.keys[transfer_key(jade.id), 1] = old  # what he may have kept of the old key
    assert find(keeper, "transfer", "JADE").is_sealed
    assert all(each.is_sealed for _, each in keeper.vault.records.earlier("transfer", jade.id))
    assert is_sound(keeper)


def test_back_on_the_list_is_a_second_row(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    remove_insider(owner, "JADE", KEEPER)
    add_insider(owner, "JADE", Listing(KEEPER, "needed again"))
    assert [(each.code, each.state) for each in insiders(owner, "JADE")] == [
        ("INS0001", "listed"),
        ("INS0002", "removed"),
        ("INS0003", "listed"),
    ]
    deal.close()
    assert target(deal.open(KEEPER)) == TARGET


def test_revoking_changes_the_keys_of_their_transfers_too(deal: SampleFirm) -> None:
    shutil.copytree(deal.place.path, deal.place.path.with_name("copy"))
    owner = deal.open(OWNER)
    jade = find(owner, "transfer", "JADE")
    done = revoke(owner, KEEPER)
    assert (done.levels, done.transfers) == ((Level.CONFIDENTIAL,), ("JADE",))
    assert owner.vault.header.keys[transfer_key(jade.id)].epoch == 2
    assert [each.state for each in insiders(owner, "JADE")] == ["listed", "removed"]
    assert target(owner) == TARGET
    assert is_sound(owner)
    deal.close()
    assert is_sound(deal.open(OWNER))


@pytest.mark.parametrize("how", ["level", "role"])
def test_who_loses_the_level_loses_the_transfer(deal: SampleFirm, how: str) -> None:
    owner = deal.open(OWNER)
    if how == "level":
        withdraw(owner, KEEPER, Level.CONFIDENTIAL)
    else:
        change_role(owner, KEEPER, Role.AUDITOR)
    assert [each.state for each in insiders(owner, "JADE")] == ["listed", "removed"]
    assert is_sound(owner)
    deal.close()
    assert find(deal.open(KEEPER), "transfer", "JADE").is_sealed


def test_a_manager_who_makes_a_list_is_believed_after_the_rotation_too(deal: SampleFirm) -> None:
    manager = deal.open(MANAGER)
    add_insider(manager, "OPAL", Listing(KEEPER, WHY))
    deal.close()
    manager = deal.open(MANAGER)
    assert find_open(manager, "transfer", "OPAL").value("target") == "示例公司"
    add_insider(manager, "OPAL", Listing(OWNER, WHY))
    remove_insider(manager, "OPAL", KEEPER)
    deal.close()
    for name, reads in ((MANAGER, True), (OWNER, True), (KEEPER, False)):
        session = deal.open(name)
        assert session.vault.notices == []
        assert find(session, "transfer", "OPAL").is_sealed is not reads
        assert is_sound(session)
        deal.close()
    owner = deal.open(OWNER)
    change_role(owner, MANAGER, Role.KEEPER)  # what the founder gave counts only as far as it is given anew
    assert is_sound(owner)
    deal.close()
    assert find_open(deal.open(MANAGER), "transfer", "OPAL").value("target") == "示例公司"


def test_undo_does_not_open_what_was_sealed(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    edit(owner, find(owner, "transfer", "JADE"), {"note": "typed by mistake"})
    step = last_step(owner)
    assert step is not None
    undo(owner, step.seq)
    assert is_sound(owner)
    deal.close()
    assert find(deal.open(MANAGER), "transfer", "JADE").is_sealed


def test_the_list_itself_is_not_undone(deal: SampleFirm) -> None:
    assert last_step(deal.open(OWNER)) is None


def test_what_is_refused(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    tomorrow = owner.today + timedelta(days=1)
    for refusal, act in (
        (AlreadyListed, lambda: add_insider(owner, "JADE", Listing(KEEPER, WHY))),
        (LevelFirst, lambda: add_insider(owner, "JADE", Listing(AUDITOR, WHY))),
        (PersonUnknown, lambda: add_insider(owner, "JADE", Listing("Nobody", WHY))),
        (DayInFuture, lambda: add_insider(owner, "JADE", Listing(MANAGER, WHY, tomorrow))),
        (CustKeeperError, lambda: add_insider(owner, "JADE", Listing(MANAGER, " "))),
        (NotListed, lambda: remove_insider(owner, "JADE", MANAGER)),
        (OwnAccess, lambda: remove_insider(owner, "JADE", OWNER)),
        (DayInFuture, lambda: remove_insider(owner, "JADE", KEEPER, tomorrow)),
        (EndBeforeStart, lambda: remove_insider(owner, "JADE", KEEPER, owner.today - timedelta(days=1))),
        (LevelOfInsiders, lambda: regrade(owner, [find(owner, "transfer", "JADE")], Level.INTERNAL)),
    ):
        before = owner.vault.head
        with pytest.raises(refusal):
            act()
        assert owner.vault.head == before
    deal.close()
    manager = deal.open(MANAGER)
    for refused in (
        lambda: add_insider(manager, "JADE", Listing(MANAGER, WHY)),
        lambda: remove_insider(manager, "JADE", KEEPER),
        lambda: revoke(manager, KEEPER),  # whose key a manager does not hold, that one cannot change it
        lambda: withdraw(manager, KEEPER, Level.CONFIDENTIAL),
    ):
        with pytest.raises(NotAnInsider):
            refused()
    with pytest.raises(RecordSealed):
        edit(manager, find(manager, "transfer", "JADE"), {"note": "x"})
    deal.close()
    with pytest.raises(NotAllowed):
        add_insider(deal.open(KEEPER), "JADE", Listing(MANAGER, WHY))


def test_nothing_is_left_of_a_list_that_fails(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    before, header = owner.vault.head, owner.vault.header.hash

    opal = find(owner, "transfer", "OPAL")

    def half_a_list() -> None:
        with owner.vault.unit_of_work(Event.INSIDER_ADDED) as work:
            work.found(transfer_key(opal.id), bytes(32), owner.vault.header.people[owner.person].certificate)
            work.replace(opal)
            work.hide_past(opal.id, transfer_key(opal.id))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_a_list()
    assert (owner.vault.head, owner.vault.header.hash) == (before, header)
    assert not owner.vault.ring.holds(transfer_key(opal.id))
    edit(owner, find(owner, "transfer", "OPAL"), {"note": "goes on"})
    assert is_sound(owner)
    deal.close()
    assert not find(deal.open(MANAGER), "transfer", "OPAL").is_sealed


def test_keys_of_a_revocation_that_failed_seal_nothing(deal: SampleFirm, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new data file was written whole, and then the disk was full: the old file goes on with the old keys."""
    owner = deal.open(OWNER)

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as disk:
        disk.setattr(key_change, "prepare", full)
        with pytest.raises(DiskFull):
            revoke(owner, KEEPER)
    edit(owner, find(owner, "transfer", "JADE"), {"note": "goes on"})
    add(owner, "client", {"name": "某客户"}, "NEW")
    deal.close()
    for name in (OWNER, KEEPER):
        session = deal.open(name)
        assert find_open(session, "transfer", "JADE").value("note") == "goes on"
        assert find_open(session, "client", "NEW").value("name") == "某客户"
        assert is_sound(session)
        deal.close()
