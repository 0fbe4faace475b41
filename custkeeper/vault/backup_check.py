"""Judging what a backup holds: the database page by page, its rows against the manifest, its ledger to the head.

Everything is read with the key of the data file alone; sealed records stay sealed. What must not be here: the archive
(`backup_file`) and opening it as a person (services.restore_drills).
"""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from custkeeper.domain.text import Message
from custkeeper.vault.backup_errors import BackupContradicts, BackupDamaged, BackupNotYours
from custkeeper.vault.backup_file import BackupFile
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import CertificateForged, DataFileDamaged
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Head, last_header, read_head
from custkeeper.vault.ledger_check import check_ledger
from custkeeper.vault.migrate import require_current, row_counts, stored_vault_id, strange_programs, upgrade
from custkeeper.vault.person_keys import PersonKeys, unwrap

Progress = Callable[[int, int], None]
# in this order, each on a connection of its own: one bad page poisons later checks on the same one (facts: security §0.4)
_CHECKS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")


def judge_data(
    data: Path, key: bytes, header: Header, counts: Mapping[str, int], head: Head, progress: Progress | None = None
) -> list[Message]:
    """Look through a data file that lies by itself, and hold it against what is said of it; what the ledger's check found.

    An older file is brought up to date first, where it lies. Raises BackupDamaged, BackupContradicts, both naming `data`, and
    VaultNewer.
    """
    try:
        for check in _CHECKS:
            with closing(Database.open_reader(data, key)) as database:
                if any(line != "ok" for line in database.pragma(check)):
                    raise BackupDamaged(file=data.name, what=check)
        with closing(Database.open_reader(data, key)) as database:
            _require_as_said(database, header, counts, head)
            is_current = require_current(database)
        if not is_current:
            with closing(Database.open_writer(data, key)) as writer:
                upgrade(writer)
        with closing(Database.open_reader(data, key)) as database:
            return check_ledger(database, header, progress=progress).problems + strange_programs(database)
    except DataFileDamaged:
        raise BackupDamaged(file=data.name, what="SQLCipher") from None


def judge_backup(file: BackupFile, data: Path, key: bytes, progress: Progress | None = None) -> list[Message]:
    """As `judge_data`, for what was taken out of a backup; refusals name the backup's file."""
    said = file.manifest
    try:
        head = Head(said.head_seq, bytes.fromhex(said.head_hash))
    except ValueError:
        raise BackupContradicts(file=file.path.name, what="head_hash") from None
    try:
        return judge_data(data, key, file.header, said.counts, head, progress)
    except (BackupDamaged, BackupContradicts) as error:
        failure = type(error)(file=file.path.name, what=error.values["what"])
    raise failure


def _require_as_said(database: Database, header: Header, counts: Mapping[str, int], head: Head) -> None:
    name = database.path.name
    found = row_counts(database)
    # what a later version added is empty: an older backup may have been brought up to date before it is looked through
    differing = sorted(each for each in found.keys() | counts.keys() if found.get(each, -1) != counts.get(each, 0))
    if differing:
        raise BackupContradicts(file=name, what=", ".join(differing))
    if stored_vault_id(database) != header.vault:
        raise BackupContradicts(file=name, what="vault")
    if read_head(database) != head:
        raise BackupContradicts(file=name, what="ledger")
    committed = last_header(database)
    if committed is None or committed[1] != header.hash:
        raise BackupContradicts(file=name, what="header.json")


def data_key(file: BackupFile, person: str, keys: PersonKeys) -> bytes:
    """The key of the data file in a backup, which may be an earlier one than the live vault's. Raises BackupNotYours."""
    entry = file.header.people.get(person)
    if entry is None:
        raise BackupNotYours(file=file.path.name)
    try:
        return unwrap(keys, entry.vault_key, file.header.context(person) + b"|vault-key")
    except CertificateForged:
        raise BackupNotYours(file=file.path.name) from None
