"""Evidence files: whole, sealed, and any change to a chunk noticed."""

import hashlib
import os
from pathlib import Path

import pytest
from sqlalchemy import text

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.session import Session
from custkeeper.vault.attachment_store import CHUNK_SIZE, FileUnreadable
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import AttachmentTooLarge, ContentUnreadable
from custkeeper.vault.sealing import new_id
from tests.sample_firm import AUDITOR, SampleFirm


@pytest.fixture
def client(owner: Session) -> Record:
    with owner.vault.unit_of_work(Event.RECORD_ADDED) as work:
        return work.add(Record(new_id(), "client", "K0001", Level.CONFIDENTIAL, "active", {"name": "某某"}))


def attach(session: Session, record: Record, path: Path) -> str:
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        return work.attach(record, path).id


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 3 * CHUNK_SIZE])
def test_a_file_comes_back_byte_for_byte(owner: Session, client: Record, tmp_path: Path, size: int) -> None:
    path = tmp_path / "签署件 终稿.pdf"
    path.write_bytes(os.urandom(size))
    identity = attach(owner, client, path)
    row = owner.vault.records.raw_row("client", client.id)
    assert owner.vault.attachments.content(identity, row) == path.read_bytes()
    [found] = owner.vault.attachments.of_record(row)
    assert (found.name, found.size) == (path.name, size)
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert not verify_ledger(owner).problems


def test_the_name_of_a_file_is_sealed_too(firm: SampleFirm, owner: Session, client: Record, tmp_path: Path) -> None:
    path = tmp_path / "秘密名称.pdf"
    path.write_bytes(b"x")
    attach(owner, client, path)
    auditor = firm.open(AUDITOR)
    [found] = auditor.vault.attachments.of_record(auditor.vault.records.raw_row("client", client.id))
    assert (found.name, found.sha256, found.is_sealed) == ("", "", True)


def test_files_follow_their_record_to_another_level(owner: Session, client: Record, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"evidence")
    identity = attach(owner, client, path)
    record = client
    for level in (Level.TOP_SECRET, Level.INTERNAL, Level.CONFIDENTIAL):
        with owner.vault.unit_of_work(Event.RECORD_REGRADED) as work:
            record = work.replace(record.changed(level=level))
        row = owner.vault.records.raw_row("client", client.id)
        assert owner.vault.attachments.content(identity, row) == b"evidence"
    assert not verify_ledger(owner).problems


def test_an_altered_or_missing_chunk_is_refused_and_an_altered_list_noticed(
    owner: Session, client: Record, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(os.urandom(2 * CHUNK_SIZE))
    identity = attach(owner, client, path)
    row = owner.vault.records.raw_row("client", client.id)
    database = Database.open_writer(owner.vault.folder.data(owner.vault.header.data), owner.vault.vault_key)
    with database.transaction():
        database.run(text("DELETE FROM attachment_chunk WHERE n = 1"))
    with pytest.raises(ContentUnreadable):
        owner.vault.attachments.content(identity, row)
    with database.transaction():
        database.run(text("UPDATE attachment SET cipher_hash = 'x'"))
    database.close()
    assert verify_ledger(owner).problems


def test_a_folder_a_missing_and_a_huge_file_are_refused(owner: Session, client: Record, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(FileUnreadable):
            attach(owner, client, path)
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate((100 << 20) + 1)
    with pytest.raises(AttachmentTooLarge):
        attach(owner, client, huge)
    assert owner.vault.attachments.of_record(owner.vault.records.raw_row("client", client.id)) == []


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM attachment_chunk WHERE n = 1",
        "UPDATE attachment_chunk SET content = zeroblob(20) WHERE n = 1",
        "UPDATE attachment_chunk SET n = 9 - n",
        "UPDATE attachment SET about = zeroblob(40)",
    ],
)
def test_the_check_notices_a_file_that_was_changed_even_for_who_cannot_read_it(
    firm: SampleFirm, owner: Session, client: Record, tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(os.urandom(3 * CHUNK_SIZE))
    attach(owner, client, path)
    assert not verify_ledger(firm.open(AUDITOR)).problems
    owner.close()
    writer = Database.open_writer(owner.vault.folder.data(owner.vault.header.data), owner.vault.vault_key)
    with writer.transaction():
        writer.run(text(damage))
    writer.close()
    [problem] = verify_ledger(firm.open(AUDITOR)).problems
    assert ("code", "K0001") in problem.values
