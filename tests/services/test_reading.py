"""Reading a sealed record is in the ledger: no entry, no opening; and a reading is no change."""

from datetime import timedelta

import pytest

from custkeeper.domain.errors import NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.clients import show_client
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.reading import NotOpened, open_record, open_without_entry, show_record
from custkeeper.services.records import add, edit, find, list_records
from custkeeper.services.session import Session
from custkeeper.services.undo import last_step
from custkeeper.vault.ledger import Head, entries_touching, newest_entries_touching
from custkeeper.vault.sealing import new_id
from tests.sample_firm import AUDITOR, KEEPER, OWNER, SampleFirm


@pytest.fixture
def client(firm: SampleFirm, owner: Session) -> Record:
    grant(owner, KEEPER, Level.CONFIDENTIAL)
    return add(owner, "client", {"name": "上海示例贸易有限公司"}, "K00001")


def openings(session: Session, record: Record) -> list[tuple[str, str]]:
    """Who opened a record when, newest first."""
    entries = entries_touching(session.vault.reader, [record.id])[record.id]
    return [(each.author, each.at) for each in entries if each.event is Event.RECORD_OPENED]


def test_showing_a_sealed_record_is_one_entry_that_names_it_as_it_stands(owner: Session, client: Record) -> None:
    before = owner.vault.head.seq
    assert show_client(owner, "K00001").value("name") == client.value("name")
    assert owner.vault.head.seq == before + 1
    assert [author for author, _ in openings(owner, client)] == [owner.person]
    assert not verify_ledger(owner).problems


def test_what_is_open_to_all_or_sealed_to_the_reader_needs_no_entry(firm: SampleFirm, owner: Session, client: Record) -> None:
    low = add(owner, "client", {"name": "公开客户"}, "K00002")
    with owner.vault.unit_of_work(Event.RECORD_REGRADED) as work:
        work.replace(low.changed(level=Level.INTERNAL))
    before = owner.vault.head.seq
    assert show_client(owner, "K00002").value("name") == "公开客户"
    owner.close()
    auditor = firm.open(AUDITOR)
    assert show_client(auditor, "K00001").is_sealed
    assert auditor.vault.head.seq == before


def test_within_ten_minutes_one_person_and_record_are_one_entry(firm: SampleFirm, owner: Session, client: Record) -> None:
    show_client(owner, "K00001")
    firm.clock.now += timedelta(minutes=9)
    assert open_without_entry(owner, "client", client.id) is not None
    show_client(owner, "K00001")
    assert len(openings(owner, client)) == 1
    firm.clock.now += timedelta(minutes=2)
    assert open_without_entry(owner, "client", client.id) is None
    show_client(owner, "K00001")
    assert len(openings(owner, client)) == 2


def test_somebody_elses_opening_is_not_mine(firm: SampleFirm, owner: Session, client: Record) -> None:
    show_client(owner, "K00001")
    owner.close()
    keeper = firm.open(KEEPER)
    show_client(keeper, "K00001")
    assert {author for author, _ in openings(keeper, client)} == {owner.person, keeper.person}


def test_an_opening_dated_later_than_now_vouches_for_nothing(firm: SampleFirm, owner: Session, client: Record) -> None:
    show_client(owner, "K00001")
    firm.clock.now -= timedelta(minutes=5)  # set back: the entry lies in the future
    show_client(owner, "K00001")
    assert len(openings(owner, client)) == 2


def test_no_entry_no_opening(firm: SampleFirm, owner: Session, client: Record) -> None:
    owner.vault.pin_head(Head(owner.vault.head.seq + 9, bytes(32)))  # an older copy takes no entries
    owner.close()
    keeper = firm.open(KEEPER)
    with pytest.raises(NotOpened) as refused:
        show_record(keeper, "client", "K00001")
    assert refused.value.exit_code == 4
    with pytest.raises(NotOpened):
        open_record(keeper, "client", client.id)
    assert openings(keeper, client) == []
    assert list_records(keeper, "client")[0].title == client.value("name"), "rows of a list do not count"


def test_a_reading_is_no_change(owner: Session, client: Record) -> None:
    changed = edit(owner, client, {"contact": "王"})
    index = owner.vault.index("client")
    show_client(owner, "K00001")
    assert owner.vault.index("client") is index, "the list is not made anew"
    step = last_step(owner)
    assert step is not None
    assert step.what == Event.RECORD_CHANGED.label, "undo finds the change under the reading"
    assert edit(owner, changed, {"contact": "李"}).rev == changed.rev + 1, "nobody is told it changed meanwhile"


def test_who_may_not_read_opens_nothing(owner: Session, client: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("custkeeper.domain.roles.MAY", {owner.role: frozenset()})
    with pytest.raises(NotAllowed):
        show_client(owner, "K00001")


def test_an_altered_record_cannot_be_made_true_by_reading_it(firm: SampleFirm, owner: Session, client: Record) -> None:
    """An auditor may only read; writing a reading over their own alteration must not hide it."""
    owner.close()
    auditor = firm.open(AUDITOR)
    row = auditor.vault.records.raw_row("client", client.id) or {}
    with auditor.vault.unit_of_work(Event.RECORD_OPENED) as work:  # past the services
        altered = find(auditor, "client", "K00001").changed(level=Level.INTERNAL, values={"name": "别的公司"}, is_sealed=False)
        work.replace(altered.changed(rev=row["rev"]))
    found = [str(each.text.source) for each in verify_ledger(auditor).problems]
    assert any("was read in a state" in each for each in found)
    assert any("altered outside" in each for each in found)


def test_reading_with_a_key_one_was_never_given_is_a_problem(firm: SampleFirm, owner: Session, client: Record) -> None:
    owner.close()
    auditor = firm.open(AUDITOR)
    with auditor.vault.unit_of_work(Event.RECORD_OPENED) as work:  # past the services, which show nothing without the key
        work.read("client", [client.id])
    found = [str(each.text.source) for each in verify_ledger(auditor).problems]
    assert found == ["Ledger entry {seq}: its author read a sealed record and held no key for its level."]


def test_a_grant_counts_from_its_entry_on(firm: SampleFirm, owner: Session, client: Record) -> None:
    top = Record(new_id(), "client", "K00009", Level.TOP_SECRET, "active", {"name": "绝密客户"})
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(top)
    confirm_training(owner, KEEPER, owner.today)
    grant(owner, KEEPER, Level.TOP_SECRET)
    owner.close()
    keeper = firm.open(KEEPER)
    assert show_client(keeper, "K00009").value("name") == "绝密客户"
    assert not verify_ledger(keeper).problems


def test_the_newest_entries_of_a_record_come_some_at_a_time(owner: Session, client: Record) -> None:
    for number in range(25):
        client = edit(owner, client, {"contact": f"第{number}人"})
    whole = [each.seq for each in entries_touching(owner.vault.reader, [client.id])[client.id]]
    assert [each.seq for each in newest_entries_touching(owner.vault.reader, client.id)] == whole
    assert len(whole) == 26


def test_two_people_in_turn_each_leave_their_own_trace(firm: SampleFirm, owner: Session, client: Record) -> None:
    owner.close()
    for name in (KEEPER, OWNER, KEEPER):
        session = firm.open(name)
        show_client(session, "K00001")
        session.close()
    session = firm.open(OWNER)
    assert len(openings(session, client)) == 2
