"""Judging what a backup holds: the database page by page, its rows against the manifest, its ledger to the head.

Everything is read with the key of the data file alone; sealed records stay sealed. What must not be here: the archive
(`backup_file`) and opening it as a person (services.restore_drills).
"""

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import Message
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.backup_errors import BackupContradicts, BackupDamaged, BackupNewer, BackupNotYours
from custkeeper.vault.backup_file import BackupFile
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import CertificateForged, DatabaseFailed, DataFileDamaged, VaultNewer
from custkeeper.vault.folder import is_plausible_data
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Head, last_header, read_head
from custkeeper.vault.ledger_check import check_ledger
from custkeeper.vault.migrate import (
    require_current,
    row_counts,
    stored_schema,
    stored_vault_id,
    strange_programs,
    upgrade,
)
from custkeeper.vault.person_keys import PersonKeys, unwrap

Progress = Callable[[int, int], None]
_UPGRADED = "upgraded.db"
_NAMED = 3  # tables that a refusal names
_NO_SUCH_TABLE = "SQLITE_ERROR"  # nor column: of a statement of ours nothing else can be wrong
# in this order, each on a connection of its own: one bad page poisons later checks on the same one (facts: security §0.4)
_CHECKS = ("cipher_integrity_check", "integrity_check", "foreign_key_check")


@dataclass(frozen=True)
class Contents:
    """What is said of a data file: its schema, the ledger's head, rows by table."""

    schema: str
    head: Head
    counts: Mapping[str, int]


def judge_data(
    data: Path, key: bytes, header: Header, said: Contents, progress: Progress | None = None, ring: KeyRing | None = None
) -> list[Message]:
    """Look through a data file that lies by itself, and hold it against what is said of it; what the ledger's check found.

    With a ring whatever its keys open is opened, too, and earlier versions are held against the ledger. An older file stays as it
    is: a copy beside it is brought up to date. Raises BackupDamaged, BackupContradicts, both naming `data`, VaultNewer and
    DiskFull.
    """
    if not is_plausible_data(data):
        raise BackupDamaged(file=data.name, what="0 KB")
    try:
        for check in _CHECKS:
            with closing(Database.open_reader(data, key)) as database:
                if any(line != "ok" for line in database.pragma(check)):
                    raise BackupDamaged(file=data.name, what=check)
        with closing(Database.open_reader(data, key)) as database:
            is_current = require_current(database)
            _require_as_said(database, header, said)
            newest = data if is_current else database.copy_to(data.with_name(_UPGRADED))
        if not is_current:
            with closing(Database.open_writer(newest, key)) as writer:
                upgrade(writer)
        with closing(Database.open_reader(newest, key)) as database:
            return check_ledger(database, header, progress=progress, ring=ring).problems + strange_programs(database)
    except DataFileDamaged:
        raise BackupDamaged(file=data.name, what="SQLCipher") from None
    except DatabaseFailed as error:
        if error.values["code"] != _NO_SUCH_TABLE:
            raise
        raise BackupContradicts(file=data.name, what="tables") from None


def judge_backup(
    file: BackupFile, data: Path, key: bytes, progress: Progress | None = None, ring: KeyRing | None = None
) -> list[Message]:
    """As `judge_data`, for what was taken out of a backup; refusals name the backup's file. Raises BackupNewer instead."""
    manifest, name = file.manifest, file.path.name
    try:
        head = Head(manifest.head_seq, bytes.fromhex(manifest.head_hash))
    except ValueError:
        raise BackupContradicts(file=name, what="head_hash") from None
    try:
        return judge_data(data, key, file.header, Contents(manifest.schema, head, manifest.counts), progress, ring)
    except (BackupDamaged, BackupContradicts) as error:
        failure: CustKeeperError = type(error)(file=name, what=error.values["what"])
    except VaultNewer:
        failure = BackupNewer(file=name)
    raise failure


def _require_as_said(database: Database, header: Header, said: Contents) -> None:
    name, found = database.path.name, row_counts(database)
    differing = sorted(each for each in found.keys() | said.counts.keys() if found.get(each) != said.counts.get(each))
    if differing:
        raise BackupContradicts(file=name, what=", ".join(differing[:_NAMED]) + ("…" if differing[_NAMED:] else ""))
    if stored_schema(database) != said.schema:
        raise BackupContradicts(file=name, what="schema")
    if stored_vault_id(database) != header.vault:
        raise BackupContradicts(file=name, what="vault")
    if read_head(database) != said.head:
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
