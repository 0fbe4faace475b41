"""The one door for writes: all or nothing, and nothing of a client's in what is raised (DESIGN §3)."""

import threading
import traceback

import pytest
from sqlalchemy import insert, text

from custkeeper.domain.errors import CodeTaken, WriteInterrupted
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.session import Session
from custkeeper.vault.errors import RecordChangedSince, RowTaken
from custkeeper.vault.sealing import new_id
from custkeeper.vault.tables import META

SECRET_NAME = "苏州河畔秘密客户有限公司"


def client(code: str, name: str = SECRET_NAME, level: Level = Level.CONFIDENTIAL) -> Record:
    return Record(new_id(), "client", code, level, "active", {"name": name})


def test_a_rolled_back_change_leaves_no_row_and_no_entry(owner: Session) -> None:
    before = owner.vault.head

    def fail_half_way() -> None:
        with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
            work.add(client("K0001"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert owner.vault.records.count("client") == 0
    assert owner.vault.head == before


def test_a_change_and_its_entry_are_there_together_after_opening_again(firm, owner: Session) -> None:
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(client("K0001"))
    head = owner.vault.head
    owner.close()
    again = firm.open()
    assert again.vault.head == head
    assert again.vault.records.by_code("client", "K0001").value("name") == SECRET_NAME


def test_an_interrupted_read_inside_a_write_rolls_the_write_back(owner: Session) -> None:
    endless = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
    done = threading.Event()

    def interrupt_until_done() -> None:  # repeats, so that it meets the running query however late the machine gets there
        while not done.wait(0.02):
            owner.vault.interrupt()

    def read_inside_a_write() -> None:
        with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
            work.add(client("K0001"))
            thread.start()
            owner.vault._writer.rows(endless)

    thread = threading.Thread(target=interrupt_until_done)
    with pytest.raises(WriteInterrupted):
        read_inside_a_write()
    done.set()
    thread.join()
    assert owner.vault.records.count("client") == 0
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:  # and no write was left alive
        work.add(client("K0002"))
    assert owner.vault.records.count("client") == 1


def test_an_exception_of_the_database_holds_no_client_value(owner: Session) -> None:
    with owner.vault.unit_of_work(Event.RECORD_ADDED):
        pass
    database = owner.vault._writer

    def insert_twice() -> None:
        with database.transaction():
            database.run(insert(META), {"key": SECRET_NAME, "value": SECRET_NAME})
            database.run(insert(META), {"key": SECRET_NAME, "value": SECRET_NAME})

    with pytest.raises(RowTaken) as caught:
        insert_twice()
    told = "".join(traceback.format_exception(caught.value))
    assert SECRET_NAME not in told + repr(caught.value.__dict__)
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


def test_a_code_that_exists_is_refused_by_code_only(owner: Session) -> None:
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(client("K0001"))
    with pytest.raises(CodeTaken) as caught, owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(client("K0001", "another name"))
    assert SECRET_NAME not in "".join(traceback.format_exception(caught.value))
    assert owner.vault.records.count("client") == 1


def test_two_changes_from_the_same_state_do_not_overwrite_each_other(owner: Session) -> None:
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        record = work.add(client("K0001"))
    with owner.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(record.with_values(name="first"))
    with pytest.raises(RecordChangedSince), owner.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(record.with_values(name="second"))
    assert owner.vault.records.by_code("client", "K0001").value("name") == "first"


def test_what_a_record_was_is_kept_with_the_entry_that_replaced_it(owner: Session) -> None:
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        record = work.add(client("K0001", "before"))
    with owner.vault.unit_of_work(Event.RECORD_REGRADED) as work:
        work.replace(record.changed(level=Level.TOP_SECRET).with_values(name="after"))
    [(seq, earlier)] = owner.vault.records.earlier("client", record.id)
    assert earlier.value("name") == "before"
    assert earlier.level is Level.CONFIDENTIAL
    assert seq == owner.vault.head.seq
