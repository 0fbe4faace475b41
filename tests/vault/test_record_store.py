"""Questions the store answers from the file: by code, and how many."""

from custkeeper.domain.ledger_event import Event
from custkeeper.services.clients import confirm_levels
from custkeeper.services.records import add, find
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_ids


def archive(session: Session, code: str) -> None:
    with session.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(find(session, "client", code).changed(is_archived=True))


def client(session: Session, code: str) -> str:
    return add(session, "client", {"name": "南京示例有限公司", "is_level_confirmed": False}, code).id


def test_a_code_finds_the_record_in_use_and_without_one_the_archived_record(owner: Session) -> None:
    first = client(owner, "K1")
    archive(owner, "K1")
    assert find(owner, "client", "K1").id == first
    second = client(owner, "K1")
    assert find(owner, "client", "K1").id == second


def test_only_records_in_use_count_and_only_unconfirmed_ones_wait(owner: Session) -> None:
    for code in ("K1", "K2", "K3"):
        client(owner, code)
    archive(owner, "K1")
    confirm_levels(owner, ["K2"])
    records = owner.vault.records
    assert (records.count_in_use("client"), records.count_to_confirm("client"), records.count("client")) == (2, 1, 3)


def test_many_new_ids_are_random_different_and_in_order() -> None:
    ids = new_ids(1000)
    assert ids == sorted(set(ids))
    assert not set(ids) & set(new_ids(1000))
    assert {len(each) for each in ids} == {32}
