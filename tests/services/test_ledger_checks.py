"""Signed checkpoints: the quick check begins there, the full one believes nobody. An older copy is left alone until decided."""

import shutil
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from custkeeper.domain.errors import NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.services.clients import show_client
from custkeeper.services.ledger_checks import (
    accept_older_copy,
    newest_checkpoint,
    sign_checkpoint,
    verify_ledger,
    verify_quickly,
)
from custkeeper.services.records import add, edit, find
from custkeeper.services.session import Session
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import OlderCopy
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, SampleFirm


def tamper(session: Session, *statements: str, **values: Any) -> None:
    """As somebody with the data file's key and an SQLCipher shell."""
    database = Database.open_writer(session.vault.folder.data(session.vault.header.data), session.vault.vault_key)
    with database.transaction():
        for each in statements:
            database.run(text(each), values if ":" in each else None)
    database.close()


def sources(findings: Any) -> list[str]:
    return [each.text.source for each in findings.problems]


def full_check(session: Session) -> bool:
    return sign_checkpoint(session, verify_ledger(session))


@pytest.fixture
def worked(owner: Session) -> Session:
    """Some clients, and one that was opened."""
    for number in range(1, 6):
        add(owner, "client", {"name": f"客户{number}"}, f"K0000{number}")
    show_client(owner, "K00001")
    return owner


def test_a_full_check_is_an_entry_that_says_how_far_it_went_and_what_it_found(worked: Session) -> None:
    head = worked.vault.head
    assert full_check(worked)
    found = newest_checkpoint(worked)
    assert found is not None
    assert (found.upto, found.upto_hash, found.problems, found.author) == (head.seq, head.hex, 0, worked.person)
    assert found.seq == head.seq + 1
    assert not verify_ledger(worked).problems
    assert not full_check(worked), "what was just signed is not signed again"


def test_the_quick_check_begins_at_the_newest_checkpoint_and_sees_what_came_after(worked: Session) -> None:
    assert verify_quickly(worked).since == 0, "with no checkpoint everything is checked"
    full_check(worked)
    upto = worked.vault.head.seq - 1
    edit(worked, find(worked, "client", "K00002"), {"contact": "王"})
    show_client(worked, "K00003")
    found = verify_quickly(worked)
    assert (found.since, found.entries, found.records) == (upto, worked.vault.head.seq, 2)
    assert found.problems == []
    assert found.held == verify_ledger(worked).held, "who held which key is carried on from the checkpoint"


def test_the_quick_check_finds_a_record_altered_that_was_touched_since(worked: Session) -> None:
    full_check(worked)
    edit(worked, find(worked, "client", "K00002"), {"contact": "王"})
    tamper(worked, "UPDATE client SET state = 'gone' WHERE code = 'K00002'")
    assert any("altered outside" in each for each in sources(verify_quickly(worked)))


def test_the_quick_check_finds_a_reading_in_a_state_nobody_wrote(worked: Session) -> None:
    full_check(worked)
    tamper(worked, "UPDATE client SET state = 'gone' WHERE code = 'K00005'")
    show_client(worked, "K00005")
    assert any("was read in a state" in each for each in sources(verify_quickly(worked)))


def test_the_full_check_finds_what_lies_before_a_checkpoint(worked: Session) -> None:
    full_check(worked)
    tamper(worked, "UPDATE client SET state = 'gone' WHERE code = 'K00005'")
    assert verify_quickly(worked).problems == [], "it says so: only what was touched since"
    assert any("altered outside" in each for each in sources(verify_ledger(worked)))


def test_an_entry_altered_before_the_checkpoint_is_found_by_the_full_check(worked: Session) -> None:
    full_check(worked)
    tamper(
        worked,
        "DROP TRIGGER ledger_no_update",
        "UPDATE ledger SET body = CAST(replace(body, '2026', '2025') AS BLOB) WHERE seq = 6",
    )
    assert any("chain is broken" in each for each in sources(verify_ledger(worked)))
    tamper(worked, "UPDATE ledger SET body = 'no bytes' WHERE seq = 5")
    assert any("chain is broken" in each for each in sources(verify_ledger(worked)))


def test_a_checkpoint_with_problems_says_so_and_no_quick_check_begins_there(worked: Session) -> None:
    full_check(worked)
    first = newest_checkpoint(worked)
    tamper(worked, "UPDATE client SET state = 'gone' WHERE code = 'K00005'")
    full_check(worked)
    newest = newest_checkpoint(worked)
    assert first is not None
    assert newest is not None
    assert (first.problems, newest.problems) == (0, 1)
    assert verify_quickly(worked).since == first.upto


def test_only_those_who_may_sign_a_check(firm: SampleFirm, worked: Session) -> None:
    worked.close()
    signed = {}
    for name in (KEEPER, AUDITOR, MANAGER):
        session = firm.open(name)
        signed[name] = full_check(session)
        session.close()
    assert signed == {KEEPER: False, AUDITOR: True, MANAGER: True}


def test_a_checkpoint_by_somebody_who_may_not_is_a_problem_and_not_begun_at(firm: SampleFirm, worked: Session) -> None:
    worked.close()
    keeper = firm.open(KEEPER)
    findings = verify_ledger(keeper)
    with keeper.vault.unit_of_work(Event.LEDGER_CHECKED) as work:  # past the services
        head = findings.head
        work.note(upto=head.seq, upto_hash=head.hex, problems=0, notices=0, records=9, held=[], latest="", header_then="")
    assert verify_quickly(keeper).since == 0
    assert any("was not allowed" in each for each in sources(verify_quickly(keeper)))


def test_a_checkpoint_of_another_history_is_a_problem(worked: Session) -> None:
    with worked.vault.unit_of_work(Event.LEDGER_CHECKED) as work:
        work.note(upto=3, upto_hash="00" * 32, problems=0, notices=0, records=9, held=[], latest="", header_then="")
    assert any("of another history" in each for each in sources(verify_ledger(worked)))
    assert verify_quickly(worked).since == 0


def test_a_clock_set_back_after_a_checkpoint_is_marked_by_the_quick_check(firm: SampleFirm, worked: Session) -> None:
    full_check(worked)
    firm.clock.now -= timedelta(days=30)
    add(worked, "client", {"name": "后来"}, "K00009")
    assert [each.text.source.rpartition(":")[2] for each in verify_quickly(worked).notices] == [
        " the clock was set back before it was written."
    ]


@pytest.fixture
def older(firm: SampleFirm, worked: Session) -> SampleFirm:
    """Yesterday's folder put back where the newest one was."""
    worked.close()
    kept = firm.folder / "yesterday"
    shutil.copytree(firm.path, kept)
    session = firm.open(OWNER)
    add(session, "client", {"name": "今天的客户"}, "K00010")
    session.close()
    shutil.rmtree(firm.path)
    shutil.copytree(kept, firm.path)
    return firm


def test_an_older_copy_is_told_and_takes_no_entry(older: SampleFirm) -> None:
    session = older.open(OWNER)
    assert session.vault.older_than is not None
    assert any("This is an older copy" in each.text.source for each in session.vault.notices)
    before = session.vault.head
    with pytest.raises(OlderCopy):
        add(session, "client", {"name": "x"}, "K00011")
    session.close()
    again = older.open(OWNER)
    assert again.vault.older_than is not None, "and it is not forgotten by looking"
    assert again.vault.head == before
    assert any("is older than what this computer has seen" in each for each in sources(verify_ledger(again)))


def test_going_on_with_an_older_copy_is_a_signed_entry_of_an_owner_or_a_manager(older: SampleFirm) -> None:
    keeper = older.open(KEEPER)
    with pytest.raises(NotAllowed):
        accept_older_copy(keeper)
    keeper.close()
    manager = older.open(MANAGER)
    ended = manager.vault.head.seq
    seen = accept_older_copy(manager)
    assert seen is not None
    assert seen.seq == ended + 1
    add(manager, "client", {"name": "又录一次"}, "K00010")
    assert not verify_ledger(manager).problems
    assert accept_older_copy(manager) is None, "it is the newest now"
    manager.close()
    assert older.open(OWNER).vault.notices == []


def test_another_computer_takes_the_signed_entry_as_the_explanation(older: SampleFirm) -> None:
    elsewhere = older.folder / "state-elsewhere"
    shutil.copytree(older.folder / "state", elsewhere)
    manager = older.open(MANAGER)
    accept_older_copy(manager)
    add(manager, "client", {"name": "又录一次"}, "K00010")
    manager.close()
    shutil.rmtree(older.folder / "state")
    elsewhere.rename(older.folder / "state")
    session = older.open(OWNER)
    assert session.vault.older_than is None
    assert ["An older copy of the vault was accepted" in each.text.source for each in session.vault.notices] == [True]
    assert not verify_ledger(session).problems
