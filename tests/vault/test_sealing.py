"""Who lacks a key reads nothing; whoever moves or edits sealed bytes is found out."""

import pytest
from sqlalchemy import text

from custkeeper.domain.errors import RecordSealed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.text import message
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.clients import list_clients
from custkeeper.services.people import list_people
from custkeeper.services.records import find_open, regrade
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, verify_ledger
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import ContentUnreadable, KeyNotHeld, TrainingMissing
from custkeeper.vault.sealing import new_id
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, SampleFirm

NAME = "上海静安静杰文化传播有限公司"


def add_client(session: Session, code: str, level: Level, name: str = NAME) -> Record:
    with session.vault.unit_of_work(Event.RECORD_ADDED) as work:
        return work.add(Record(new_id(), "client", code, level, "active", {"name": name}))


def problems(session: Session) -> list[str]:
    return [each.text.source for each in verify_ledger(session).problems]


def tamper(session: Session, *statements: str, **values: object) -> None:
    """What a skilled colleague with the data file's key could do in a shell."""
    database = Database.open_writer(session.vault.folder.data(session.vault.header.data), session.vault.vault_key)
    with database.transaction():
        for statement in statements:
            database.run(text(statement).bindparams(**{key: value for key, value in values.items() if f":{key}" in statement}))
    database.close()


def test_sealed_names_are_found_by_who_holds_the_key_and_by_nobody_else(firm: SampleFirm, owner: Session) -> None:
    add_client(owner, "K0001", Level.CONFIDENTIAL)
    add_client(owner, "K0002", Level.TOP_SECRET)
    for query in ("静安", "静", "jingan", "ja", "JINGAN"):
        assert [line.code for line in list_clients(owner, query).clients] == ["K0001", "K0002"]
        assert [line.code for line in list_clients(firm.open(KEEPER), query).clients] == ["K0001"]
        assert list_clients(firm.open(AUDITOR), query).total == 0
    sealed = list_clients(firm.open(AUDITOR)).clients
    assert [(line.code, line.name, line.is_sealed) for line in sealed] == [("K0001", "", True), ("K0002", "", True)]
    with pytest.raises(RecordSealed):
        find_open(firm.open(AUDITOR), "client", "K0001")


def test_a_person_with_the_data_files_key_still_sees_only_sealed_bytes(firm: SampleFirm, owner: Session) -> None:
    add_client(owner, "K0001", Level.TOP_SECRET)
    auditor = firm.open(AUDITOR)
    row = auditor.vault.records.raw_row("client", auditor.vault.records.by_code("client", "K0001").id)
    assert NAME.encode() not in row["payload"]
    assert NAME not in repr(row)


def test_an_access_key_given_by_name_opens_from_then_on(firm: SampleFirm, owner: Session) -> None:
    manager = firm.open(MANAGER)
    with pytest.raises(KeyNotHeld):
        grant(manager, KEEPER, Level.TOP_SECRET)  # nobody passes on what they do not hold
    manager.close()
    add_client(owner, "K0001", Level.TOP_SECRET)
    with pytest.raises(TrainingMissing):
        grant(owner, MANAGER, Level.TOP_SECRET)
    confirm_training(owner, MANAGER, owner.today)
    grant(owner, MANAGER, Level.TOP_SECRET)
    assert find_open(firm.open(MANAGER), "client", "K0001").value("name") == NAME
    held = {line.name: line.keys for line in list_people(owner)}
    assert Level.TOP_SECRET in held[MANAGER]
    assert Level.TOP_SECRET not in held[KEEPER]


def test_regrading_up_takes_the_record_away_from_who_lacks_the_new_key(firm: SampleFirm, owner: Session) -> None:
    record = add_client(owner, "K0001", Level.INTERNAL)
    assert find_open(firm.open(AUDITOR), "client", "K0001").value("name") == NAME
    regrade(owner, [record], Level.TOP_SECRET)
    assert firm.open(KEEPER).vault.records.by_code("client", "K0001").is_sealed
    assert not problems(owner)


def test_an_edited_record_is_noticed(owner: Session) -> None:
    add_client(owner, "K0001", Level.INTERNAL)
    tamper(owner, "UPDATE client SET state = 'former'")
    assert any("altered outside" in each for each in problems(owner))


def test_sealed_content_moved_to_another_record_does_not_open(owner: Session) -> None:
    first, second = add_client(owner, "K0001", Level.CONFIDENTIAL), add_client(owner, "K0002", Level.CONFIDENTIAL, "other")
    row = owner.vault.records.raw_row("client", first.id)
    move = "UPDATE client SET payload = :payload, record_key = :key WHERE id = :id"
    tamper(owner, move, payload=row["payload"], key=row["record_key"], id=second.id)
    with pytest.raises(ContentUnreadable) as caught:
        owner.vault.records.get("client", second.id)
    assert NAME not in repr(caught.value.values)


def test_a_downgraded_level_does_not_open_and_is_noticed(owner: Session) -> None:
    record = add_client(owner, "K0001", Level.TOP_SECRET)
    tamper(owner, "UPDATE client SET level = 'confidential', key_id = 'confidential' WHERE id = :id", id=record.id)
    with pytest.raises(ContentUnreadable):
        owner.vault.records.get("client", record.id)
    assert problems(owner)


def test_a_deleted_and_an_unknown_record_are_noticed(owner: Session) -> None:
    add_client(owner, "K0001", Level.CONFIDENTIAL)
    add_client(owner, "K0002", Level.CONFIDENTIAL)
    tamper(owner, "DELETE FROM client WHERE code = 'K0001'", "UPDATE client SET id = 'ff' || substr(id, 3) WHERE code = 'K0002'")
    found = problems(owner)
    assert any("was deleted outside" in each for each in found)
    assert any("does not know this record" in each for each in found)


def test_an_earlier_state_put_back_is_noticed(owner: Session) -> None:
    record = add_client(owner, "K0001", Level.CONFIDENTIAL)
    before = owner.vault.records.raw_row("client", record.id)
    with owner.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(record.with_values(name="changed"))
    assert not problems(owner)
    tamper(owner, "UPDATE client SET payload = :payload, rev = 1 WHERE id = :id", payload=before["payload"], id=record.id)
    assert owner.vault.records.get("client", record.id).value("name") == NAME, "page replay alone goes unnoticed by the cipher"
    assert any("altered outside" in each for each in problems(owner))


def test_a_planted_grant_counts_for_nothing(firm: SampleFirm, owner: Session) -> None:
    auditor = firm.open(AUDITOR)
    tamper(auditor, "UPDATE access_key_grant SET granted_by = :me WHERE key_id = 'confidential'", me=auditor.person)
    _, found = check(auditor)
    assert message(found[0].text).text.source.endswith("were not signed by somebody entitled to.")


def test_a_forged_ledger_entry_and_a_shortened_ledger_are_noticed(firm: SampleFirm, owner: Session) -> None:
    add_client(owner, "K0001", Level.CONFIDENTIAL)
    last = owner.vault.head.seq
    tamper(
        owner,
        "DROP TRIGGER ledger_no_delete",
        "DROP TRIGGER ledger_item_no_delete",
        "DELETE FROM ledger_item WHERE seq = :last",
        "DELETE FROM ledger WHERE seq = :last",
        last=last,
    )
    found = problems(owner)
    assert any("is older than what this computer has seen" in each for each in found)
    owner.close()
    assert firm.open().vault.notices, "opening tells it too"


def test_an_entry_by_somebody_who_may_not_is_noticed(firm: SampleFirm, owner: Session) -> None:
    auditor = firm.open(AUDITOR)
    with auditor.vault.unit_of_work(Event.RECORD_ADDED) as work:  # past the services' permission check
        work.add(Record(new_id(), "client", "K0001", Level.INTERNAL, "active", {"name": NAME}))
    auditor.close()
    assert any("was not allowed" in each for each in problems(owner))


def test_a_clock_set_back_is_flagged_and_revives_no_deadline(firm: SampleFirm, owner: Session) -> None:
    add_client(owner, "K0001", Level.CONFIDENTIAL)
    today = owner.today
    firm.clock.now = firm.clock.now.replace(year=2020)
    add_client(owner, "K0002", Level.CONFIDENTIAL)
    findings = verify_ledger(owner)
    assert not findings.problems
    assert findings.notices
    assert owner.today == today


def test_the_higher_of_two_levels_counts() -> None:
    assert highest(Level.INTERNAL, Level.TOP_SECRET, Level.PUBLIC) is Level.TOP_SECRET
