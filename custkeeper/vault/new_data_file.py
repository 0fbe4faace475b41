"""The vault's data moved to a new file under a new key, so that nobody who held the old key opens what is written from now on.

Never `PRAGMA rekey`, which can say ok and change nothing (facts: security §0.2). The one commit is the rename of the header that
names the new file: killed before it, the old file is the vault and the new one is swept; killed after it, the other way round.
"""

import os
from collections.abc import Callable
from dataclasses import replace

from custkeeper.domain.ledger_event import Event
from custkeeper.vault import key_change
from custkeeper.vault.access_keys import KeyRing, load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.ledger import Author
from custkeeper.vault.newer_keys import NewerKeys
from custkeeper.vault.open_vault import OpenVault, stamp
from custkeeper.vault.person_keys import wrap_for
from custkeeper.vault.slots import KEY_SIZE
from custkeeper.vault.unit_of_work import UnitOfWork

Change = Callable[[UnitOfWork, Header], Header]


def move(vault: OpenVault, event: Event, change: Change) -> None:
    """Copy everything into a new file, carry out `change` there, and make it the live one: all of it or nothing.

    `change` gets the header that follows, with the new key wrapped for everybody in it, and returns it as it shall be.
    Raises what opening the writer raises, DiskFull, WriteInterrupted, DataFileDamaged.
    """
    vault.lock(wait=10.0)
    key = os.urandom(KEY_SIZE)
    header = vault.header.next(data=f"data-{vault.header.generation + 1}.db")
    header = replace(header, people={person: _given(header, entry, key) for person, entry in header.people.items()})
    path = vault.folder.data(header.data)
    try:
        vault.reader.copy_to(path, key)
        header = _changed(vault, Database.open_writer(path, key), event, header, change)
        newer = NewerKeys(header, key, _ring(vault, header, key))
        key_change.prepare(vault.folder, header, vault.header)
        key_change.finish(vault.folder, header)
    except BaseException:
        if not _is_live(vault, header):
            key_change.drop(vault.folder)
            vault.folder.sweep_data(vault.header.data)
            raise
        # else the rename was made and what came after it failed: the new file is the vault
    vault.live_on(newer)


def _given(header: Header, entry: Entry, key: bytes) -> Entry:
    certificate = entry.certificate
    return replace(entry, vault_key=wrap_for(certificate.opening, key, header.context(certificate.person) + b"|vault-key"))


def _changed(vault: OpenVault, database: Database, event: Event, header: Header, change: Change) -> Header:
    author = Author(vault.person, vault.keys)
    ring = KeyRing(dict(vault.ring.keys), dict(vault.ring.newest))  # what is made there counts once the file is the live one
    try:
        at = stamp(vault.clock())
        with UnitOfWork(database, vault.id, ring, author, event, at, _unheard, _unheard) as work:
            header = change(work, header)
            work.commit_header(header)
        database.require_sound()
    finally:
        database.close()
    return header


def _ring(vault: OpenVault, header: Header, key: bytes) -> KeyRing:
    reader = Database.open_reader(vault.folder.data(header.data), key)
    try:
        return load_key_ring(reader, header, vault.person, vault.keys)[0]
    finally:
        reader.close()


def _is_live(vault: OpenVault, header: Header) -> bool:
    live = key_change.read_if_sound(vault.folder, vault.folder.header.read_bytes)
    return live is not None and live.hash == header.hash


def _unheard(*_: object) -> None:
    """Nobody lives on the new file yet: its first change is not news for the lists of this window."""
