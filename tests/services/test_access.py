"""Who may do and read what changes: by role, end date, training, taking back, revoking. What keys bar is barred for good."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from custkeeper.domain.errors import CustKeeperError, NotAllowed, WriteInterrupted
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Role
from custkeeper.services.access import (
    DayInFuture,
    DayPast,
    OwnKeyFromThem,
    change_role,
    confirm_training,
    grant,
    revoke,
    set_end,
    withdraw,
)
from custkeeper.services.clients import list_clients
from custkeeper.services.people import add_person, change_passphrase, list_people
from custkeeper.services.records import add, edit, find_open
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault.errors import (
    AccessEnded,
    AccessRevoked,
    KeyNotHeld,
    LastOwner,
    OwnAccess,
    OwnersOnly,
    PassphraseRejected,
    PersonUnknown,
    RecoveryCodeRejected,
    TrainingMissing,
)
from custkeeper.vault.sealing import new_id
from custkeeper.vault.slots import STANDARD_COST
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

NAME = "上海静安静杰文化传播有限公司"
STAFF = "吴小兰"


def client(session: Session, code: str, level: Level = Level.CONFIDENTIAL) -> None:
    add(session, "client", {"name": f"{NAME}{code}"}, code, level=level)


def sees(session: Session, code: str) -> bool:
    return bool(next(line.name for line in list_clients(session).clients if line.code == code))


def is_sound(session: Session) -> bool:
    return check(session)[1] == []


def role_of(session: Session, name: str) -> Role:
    return next(each.role for each in list_people(session) if each.name == name)


# --- taking a level back --------------------------------------------------------------------------------------------


def test_a_level_taken_back_is_closed_to_one_person_and_open_to_everybody_else(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    edit(owner, find_open(owner, "client", "K1"), {"note": "an earlier version is under the key as well"})
    assert sees(firm.open(KEEPER), "K1")
    old_keys = dict(firm.opened[-1].vault.ring.keys)
    firm.opened[-1].close()
    withdraw(owner, KEEPER, Level.CONFIDENTIAL)
    assert sees(owner, "K1")
    client(owner, "K2")
    keeper = firm.open(KEEPER)
    assert not sees(keeper, "K1")
    assert not sees(keeper, "K2")
    keeper.vault.ring.keys |= old_keys  # they kept the key: it opens nothing that lies in the vault now
    assert not sees(keeper, "K1")
    keeper.close()
    assert sees(firm.open(MANAGER), "K1")
    assert sees(firm.opened[-1], "K2")
    assert is_sound(owner)


def test_a_level_taken_back_can_be_given_again(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    withdraw(owner, KEEPER, Level.CONFIDENTIAL)
    withdraw(owner, KEEPER, Level.CONFIDENTIAL)  # once more changes nothing
    grant(owner, KEEPER, Level.CONFIDENTIAL)
    assert sees(firm.open(KEEPER), "K1")
    assert is_sound(owner)


# --- roles ----------------------------------------------------------------------------------------------------------


def test_another_role_counts_from_then_on_and_what_was_done_before_still_counts(firm: SampleFirm, owner: Session) -> None:
    manager = firm.open(MANAGER)
    add_person(manager, STAFF, Role.STAFF, "nine small boats drift home", STANDARD_COST)
    assert Level.CONFIDENTIAL in next(each.keys for each in list_people(owner) if each.name == STAFF)
    manager.close()
    change_role(owner, MANAGER, Role.STAFF)
    assert role_of(owner, MANAGER) is Role.STAFF
    demoted = firm.open(MANAGER)
    with pytest.raises(NotAllowed):
        add_person(demoted, "谁也不是", Role.KEEPER, "a brand new quiet passphrase")
    demoted.close()
    staff = open_vault(firm.place, STAFF, "nine small boats drift home", firm_secret=firm.firm_secret)
    firm.opened.append(staff)
    client(owner, "K1")
    assert sees(staff, "K1"), "what a manager gave is given anew by the owner"
    assert is_sound(owner), "and what she certified while she was a manager still counts"


def test_an_auditor_to_be_loses_the_key_that_the_role_does_not_have(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    change_role(owner, KEEPER, Role.AUDITOR)
    assert not sees(firm.open(KEEPER), "K1")
    firm.close()
    owner = firm.open(OWNER)
    change_role(owner, KEEPER, Role.KEEPER)
    assert sees(firm.open(KEEPER), "K1")
    assert is_sound(owner)


def test_a_second_owner_can_do_all_the_first_can(firm: SampleFirm, owner: Session) -> None:
    change_role(owner, MANAGER, Role.OWNER)
    owner.close()
    with pytest.raises(KeyNotHeld):
        change_role(firm.open(MANAGER), OWNER, Role.KEEPER)  # what the founder gave could not be given anew
    firm.close()
    owner = firm.open(OWNER)
    confirm_training(owner, MANAGER, owner.today)
    grant(owner, MANAGER, Level.TOP_SECRET)
    firm.close()
    second = firm.open(MANAGER)
    change_role(second, KEEPER, Role.OWNER)
    change_role(second, OWNER, Role.KEEPER)
    assert role_of(second, OWNER) is Role.KEEPER
    assert is_sound(second)
    second.close()
    with pytest.raises(NotAllowed):
        change_role(firm.open(OWNER), KEEPER, Role.STAFF)


@pytest.mark.parametrize("act", ["role", "end", "withdraw", "revoke", "training"])
def test_nobody_changes_their_own_access(firm: SampleFirm, act: str) -> None:
    manager = firm.open(MANAGER)
    acts: dict[str, Callable[[], object]] = {
        "role": lambda: change_role(manager, MANAGER, Role.OWNER),
        "end": lambda: set_end(manager, MANAGER, None),
        "withdraw": lambda: withdraw(manager, MANAGER, Level.CONFIDENTIAL),
        "revoke": lambda: revoke(manager, MANAGER),
        "training": lambda: confirm_training(manager, MANAGER, manager.today),
    }
    head = manager.vault.head
    with pytest.raises(OwnAccess):
        acts[act]()
    assert manager.vault.head == head


def test_a_manager_appoints_no_owner_and_touches_none(firm: SampleFirm) -> None:
    manager = firm.open(MANAGER)
    acts: list[Callable[[], object]] = [
        lambda: change_role(manager, KEEPER, Role.OWNER),
        lambda: change_role(manager, OWNER, Role.STAFF),
        lambda: set_end(manager, OWNER, manager.today),
        lambda: withdraw(manager, OWNER, Level.CONFIDENTIAL),
        lambda: revoke(manager, OWNER),
    ]
    for act in acts:
        with pytest.raises(OwnersOnly):
            act()
    assert is_sound(manager)


def test_the_last_owner_stays(firm: SampleFirm, owner: Session) -> None:
    for act in (lambda: change_role(owner, OWNER, Role.MANAGER), lambda: revoke(owner, OWNER)):
        with pytest.raises(LastOwner):
            act()
    change_role(owner, MANAGER, Role.OWNER)
    with pytest.raises(OwnAccess):
        revoke(owner, OWNER)
    set_end(owner, MANAGER, owner.today + timedelta(days=30))  # an owner whose access ends does not count as the one who stays
    with pytest.raises(LastOwner):
        change_role(owner, OWNER, Role.STAFF)


def test_a_manager_gives_nothing_above_their_own_level(firm: SampleFirm, owner: Session) -> None:
    confirm_training(owner, KEEPER, owner.today)
    owner.close()
    manager = firm.open(MANAGER)
    for act in (lambda: grant(manager, KEEPER, Level.TOP_SECRET), lambda: grant(manager, MANAGER, Level.TOP_SECRET)):
        with pytest.raises(KeyNotHeld):
            act()
    with pytest.raises(NotAllowed):
        grant(firm.open(KEEPER), AUDITOR, Level.CONFIDENTIAL)


# --- training and end dates -------------------------------------------------------------------------------------------


def test_the_top_level_wants_a_day_of_training_confirmed_by_somebody_else(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1", Level.TOP_SECRET)
    with pytest.raises(TrainingMissing):
        grant(owner, KEEPER, Level.TOP_SECRET)
    with pytest.raises(DayInFuture):
        confirm_training(owner, KEEPER, owner.today + timedelta(days=1))
    confirm_training(owner, KEEPER, owner.today)
    grant(owner, KEEPER, Level.TOP_SECRET)
    assert sees(firm.open(KEEPER), "K1")


def test_an_end_date_acts_by_itself_and_a_clock_set_back_does_not_help(firm: SampleFirm, owner: Session) -> None:
    last = owner.today + timedelta(days=2)
    with pytest.raises(DayPast):
        set_end(owner, KEEPER, owner.today - timedelta(days=1))
    set_end(owner, KEEPER, last)
    firm.clock.now += timedelta(days=2)
    firm.open(KEEPER).close()
    firm.clock.now += timedelta(days=1)
    with pytest.raises(AccessEnded) as refused:
        firm.open(KEEPER)
    assert last.isoformat() in str(refused.value.message.values)
    client(owner, "K1")
    firm.clock.now -= timedelta(days=2)
    with pytest.raises(AccessEnded):
        firm.open(KEEPER)
    set_end(owner, KEEPER, None)
    firm.open(KEEPER).close()
    assert is_sound(owner)


def test_an_unknown_person_is_told(owner: Session) -> None:
    for act in (lambda: revoke(owner, "Nobody"), lambda: change_role(owner, "Nobody", Role.STAFF)):
        with pytest.raises(PersonUnknown):
            act()


# --- revoking -----------------------------------------------------------------------------------------------------------


def test_after_revoking_the_leavers_secrets_open_the_old_copy_and_not_the_vault(
    firm: SampleFirm, owner: Session, tmp_path: Path
) -> None:
    client(owner, "K1")
    code = firm.papers[KEEPER].recovery_code
    owner.close()
    shutil.copytree(firm.folder, tmp_path / "backup")
    old = SampleFirm(tmp_path / "backup", firm.papers)
    owner = firm.open(OWNER)
    former_key, former_file = owner.vault.vault_key, owner.vault.header.data
    assert revoke(owner, KEEPER).levels == (Level.CONFIDENTIAL,)
    with pytest.raises(PassphraseRejected):
        firm.open(KEEPER)
    with pytest.raises(RecoveryCodeRejected):
        open_vault(firm.place, KEEPER, recovery_code=code, firm_secret=firm.firm_secret)
    assert sees(old.open(KEEPER), "K1"), "nothing can change a copy that was made before"
    old.close()
    data = [each.name for each in firm.path.glob("data-*.db")]
    assert data == [owner.vault.header.data] != [former_file]
    assert owner.vault.vault_key != former_key
    client(owner, "K2")
    assert sees(owner, "K1")
    assert sees(owner, "K2")
    assert is_sound(owner)
    owner.close()
    for name in (OWNER, MANAGER):
        session = firm.open(name)
        assert sees(session, "K1")
        assert is_sound(session)
        session.close()


def test_the_one_who_revokes_goes_on_working_in_all_threads(firm: SampleFirm, owner: Session) -> None:
    from concurrent.futures import ThreadPoolExecutor

    client(owner, "K1")
    with ThreadPoolExecutor(1) as other:
        assert other.submit(sees, owner, "K1").result()
        revoke(owner, KEEPER)
        client(owner, "K2")
        assert other.submit(sees, owner, "K2").result()
        assert other.submit(is_sound, owner).result()


def test_who_left_signed_what_they_signed_and_nothing_more(firm: SampleFirm, owner: Session) -> None:
    keeper = firm.open(KEEPER)
    client(keeper, "K1")
    keeper.close()
    revoke(owner, KEEPER)
    assert is_sound(owner)
    state = {each.name: each.state for each in list_people(owner)}
    assert state[KEEPER] == "left"
    # the key is still in the leaver's hands: what it signs after leaving is refused by everybody who reads
    owner.vault.person, owner.vault.held = keeper.vault.person, keeper.vault.held
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(Record(new_id(), "client", "K9", Level.INTERNAL, "active", {"name": "x"}))
    owner.close()
    _, problems = check(firm.open(OWNER))
    assert [each.text.source for each in problems] == ["Ledger entry {seq}: the signature is not its author's."]


def test_only_who_holds_what_the_leaver_held_can_revoke(firm: SampleFirm, owner: Session) -> None:
    confirm_training(owner, KEEPER, owner.today)
    grant(owner, KEEPER, Level.TOP_SECRET)
    owner.close()
    manager = firm.open(MANAGER)
    with pytest.raises(KeyNotHeld):
        revoke(manager, KEEPER)
    manager.close()
    firm.open(KEEPER)


def test_a_revocation_cancelled_half_way_changes_nothing(firm: SampleFirm, owner: Session) -> None:
    for number in range(20):
        client(owner, f"K{number}")
    head, before = owner.vault.head, sorted(each.name for each in firm.path.iterdir())

    def stop(done: int, total: int) -> None:
        raise WriteInterrupted

    with pytest.raises(WriteInterrupted):
        revoke(owner, KEEPER, stop)
    assert owner.vault.head == head
    assert sorted(each.name for each in firm.path.iterdir()) == before
    assert sees(owner, "K0")
    firm.open(KEEPER)


def test_a_new_person_of_the_same_name_is_somebody_else(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    revoke(owner, KEEPER)
    add_person(owner, KEEPER, Role.AUDITOR, "another sentence for another", STANDARD_COST)
    owner.close()
    with pytest.raises(PassphraseRejected):
        firm.open(KEEPER)
    again = open_vault(firm.place, KEEPER, "another sentence for another", firm_secret=firm.firm_secret)
    firm.opened.append(again)
    assert not sees(again, "K1")
    assert is_sound(again)


def test_everybody_else_changes_their_passphrase_as_before(firm: SampleFirm, owner: Session) -> None:
    revoke(owner, KEEPER)
    owner.close()
    manager = firm.open(MANAGER)
    change_passphrase(manager, PASSPHRASES[MANAGER], "the seventh kite came back", STANDARD_COST)
    manager.close()
    session = open_vault(firm.place, MANAGER, "the seventh kite came back", firm_secret=firm.firm_secret)
    firm.opened.append(session)
    assert is_sound(session)


def test_every_refusal_is_a_sentence(owner: Session) -> None:
    with pytest.raises(CustKeeperError) as refused:
        set_end(owner, KEEPER, date(2020, 1, 1))
    assert "2020-01-01" in str(refused.value.message.values)


# --- two people at once ---------------------------------------------------------------------------------------------------


def test_a_change_of_keys_by_somebody_else_is_known_before_the_next_one(firm: SampleFirm, owner: Session) -> None:
    manager = firm.open(MANAGER)
    add_person(manager, STAFF, Role.STAFF, "nine small boats drift home", STANDARD_COST)
    manager.close()
    change_role(owner, KEEPER, Role.AUDITOR)  # this vault was opened before the other one was added
    owner.close()
    firm.opened.append(open_vault(firm.place, STAFF, "nine small boats drift home", firm_secret=firm.firm_secret))
    assert is_sound(firm.opened[-1])


def test_somebody_revoked_while_reading_reads_no_further_once_they_write(firm: SampleFirm, owner: Session) -> None:
    keeper = firm.open(KEEPER)
    revoke(owner, KEEPER)
    owner.close()
    with pytest.raises(AccessRevoked):
        client(keeper, "K1")
    assert is_sound(firm.open(OWNER))


def test_somebody_elses_new_data_file_is_gone_over_to(firm: SampleFirm, owner: Session) -> None:
    manager = firm.open(MANAGER)
    client(owner, "K1")
    revoke(owner, KEEPER)
    client(owner, "K2")
    owner.close()
    client(manager, "K3")
    assert [sees(manager, code) for code in ("K1", "K2", "K3")] == [True] * 3
    assert is_sound(manager)


# --- keys changed by somebody who is no owner ---------------------------------------------------------------------------


SECOND = "孙立"


def with_second_manager(firm: SampleFirm) -> None:
    """Made by the first manager, so that their key comes from her."""
    manager = firm.open(MANAGER)
    add_person(manager, SECOND, Role.MANAGER, "six copper bells in the rain", STANDARD_COST)
    manager.close()


def enter(firm: SampleFirm, name: str) -> Session:
    fresh = {SECOND: "six copper bells in the rain", STAFF: "nine small boats drift home"}
    if name not in fresh:
        return firm.open(name)
    firm.opened.append(open_vault(firm.place, name, fresh[name], firm_secret=firm.firm_secret))
    return firm.opened[-1]


def everybody_reads(firm: SampleFirm, *names: str) -> None:
    """And nobody is told at the door that a key given to them does not count."""
    for name in names:
        session = enter(firm, name)
        assert sees(session, "K1"), name
        assert [each.text.source for each in session.vault.notices if "key" in each.text.source] == [], name
        assert is_sound(session)
        session.close()


def test_managers_take_levels_back_one_after_the_other_and_everybody_else_reads_on(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    owner.close()
    with_second_manager(firm)
    for place, name in enumerate((MANAGER, SECOND, SECOND, MANAGER)):
        manager = enter(firm, name)
        add_person(manager, f"{STAFF}{place}", Role.STAFF, "nine small boats drift home", STANDARD_COST)
        withdraw(manager, f"{STAFF}{place}", Level.CONFIDENTIAL)
        client(manager, f"L{place}")
        manager.close()
        everybody_reads(firm, OWNER, MANAGER, SECOND, KEEPER)
    manager = enter(firm, SECOND)
    revoke(manager, f"{STAFF}0")
    grant(manager, f"{STAFF}1", Level.CONFIDENTIAL)
    revoke(manager, f"{STAFF}1")
    manager.close()
    everybody_reads(firm, OWNER, MANAGER, SECOND, KEEPER)


def test_who_depends_on_a_manager_who_is_one_no_more_reads_on(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    owner.close()
    with_second_manager(firm)
    second = enter(firm, SECOND)
    add_person(second, STAFF, Role.STAFF, "nine small boats drift home", STANDARD_COST)
    withdraw(second, KEEPER, Level.CONFIDENTIAL)  # everybody's key comes from her now, and her entitlement from the first one
    second.close()
    change_role(firm.open(OWNER), MANAGER, Role.STAFF)
    firm.close()
    everybody_reads(firm, OWNER, MANAGER, SECOND, STAFF)
    second = enter(firm, SECOND)
    grant(second, KEEPER, Level.CONFIDENTIAL)
    second.close()
    everybody_reads(firm, KEEPER)


def test_a_manager_does_not_take_the_rights_of_the_one_their_key_comes_from(firm: SampleFirm, owner: Session) -> None:
    client(owner, "K1")
    owner.close()
    with_second_manager(firm)
    second = enter(firm, SECOND)
    for role in (Role.STAFF, Role.AUDITOR):
        with pytest.raises(OwnKeyFromThem):
            change_role(second, MANAGER, role)
    second.close()
    everybody_reads(firm, OWNER, MANAGER, SECOND)
    revoke(enter(firm, SECOND), MANAGER)  # what somebody gave before they left still counts
    firm.close()
    everybody_reads(firm, OWNER, SECOND, KEEPER)
