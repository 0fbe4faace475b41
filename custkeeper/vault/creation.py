"""Making a new vault.

A code path of its own: opening never creates, so a missing or emptied file is never taken for a new vault.
"""

import contextlib
import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Role
from custkeeper.vault.access_keys import KeyRing, load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import VaultExists
from custkeeper.vault.folder import VaultFolder, write_durably
from custkeeper.vault.header import Header, KeyMark
from custkeeper.vault.ledger import Author
from custkeeper.vault.membership import NewPerson, Secrets, Voucher, new_person, wrap_vault_root
from custkeeper.vault.migrate import create_tables
from custkeeper.vault.open_vault import FIRM_SECRET, ROOT_PIN, Clock, OpenVault, stamp, utc_now
from custkeeper.vault.person_keys import ROOT
from custkeeper.vault.sealing import new_id
from custkeeper.vault.slots import KEY_SIZE, STRONG_COST, KdfCost, firm_secret_check, new_firm_secret, print_secret
from custkeeper.vault.suitable_place import require_suitable_place
from custkeeper.vault.tables import META
from custkeeper.vault.unit_of_work import UnitOfWork
from custkeeper.vault.window_lock import WindowLock


@dataclass(frozen=True)
class NewVault:
    """An open vault, and the two secrets that exist on paper only: shown now and never again."""

    vault: OpenVault
    firm_secret: str
    recovery_code: str


@dataclass(frozen=True)
class Founder:
    """Who makes the vault."""

    firm: str
    name: str
    passphrase: str


def create_vault(
    path: Path, founder: Founder, device: DeviceStore, cost: KdfCost = STRONG_COST, clock: Clock = utc_now
) -> NewVault:
    """Make `path` a vault with its owner. It appears whole or not at all.

    Raises VaultExists, PlaceUnsuitable, PlaceUnwritable.
    """
    require_suitable_place(path)
    if path.exists():
        raise VaultExists(path=str(path))
    clear_unfinished(path.parent)
    building = VaultFolder.unfinished(path)
    building.make()
    try:
        header, owner, vault_key, secret = _build(building, founder, cost, clock)
        # before the vault appears: killed right after, nobody has the firm secret on paper, and this computer must open it
        device.set(header.vault, FIRM_SECRET, print_secret(secret))
        device.set(header.vault, ROOT_PIN, header.root_public.hex())
        building.appear(path)
    except BaseException:
        shutil.rmtree(building.path, ignore_errors=True)
        raise
    ring = _first_ring(path, header, owner, vault_key)
    vault = OpenVault(
        VaultFolder(path), header, owner.entry.certificate.person, owner.keys, vault_key, ring, device, secret, clock
    )
    vault.pin_head(vault.head)
    return NewVault(vault, print_secret(secret), owner.recovery_code)


def clear_unfinished(place: Path) -> None:
    """Remove the hidden folders that killed creations left in `place`, whatever vault they were to become.

    Only such as carry our name for them, hold nothing but creation's own files, and whose maker has let go of their lock. Nothing
    anybody worked in is among them: an unfinished folder is never opened as a vault.
    """
    with contextlib.suppress(OSError):
        for each in [VaultFolder(path) for path in place.iterdir()]:
            if each.is_left_by_creation and _is_dead(each):
                # renamed first: a maker about to rename it as well then fails as a whole, and never loses single files
                doomed = VaultFolder.unfinished(place / "gone").path
                each.path.rename(doomed)
                shutil.rmtree(doomed, ignore_errors=True)


def _is_dead(building: VaultFolder) -> bool:
    try:
        WindowLock(building.lock, "").release()
    except CustKeeperError:
        return False
    return True


def _build(building: VaultFolder, founder: Founder, cost: KdfCost, clock: Clock) -> tuple[Header, NewPerson, bytes, bytes]:
    lock = WindowLock(building.lock, stamp(clock()))
    try:
        access_keys = {level.value: os.urandom(KEY_SIZE) for level in (Level.CONFIDENTIAL, Level.TOP_SECRET)}
        header, owner, vault_key, secret = _keys(founder, cost)
        header = replace(header, keys={key_id: KeyMark.of(key_id, 1, key) for key_id, key in access_keys.items()})
        _fill(building, header, owner, vault_key, founder, access_keys, stamp(clock()))
        write_durably(building.header, header.to_bytes())
        write_durably(building.header_copy, header.to_bytes())
    finally:
        lock.release()  # before the rename: Windows renames no folder with an open file in it
    return header, owner, vault_key, secret


def _keys(founder: Founder, cost: KdfCost) -> tuple[Header, NewPerson, bytes, bytes]:
    secret, vault_key, root = new_firm_secret(), os.urandom(KEY_SIZE), Ed25519PrivateKey.generate()
    vault = new_id()
    header = Header(vault, 1, "data-1.db", firm_secret_check(secret, vault), root.public_key().public_bytes_raw())
    secrets = Secrets(secret, founder.passphrase)
    person = new_id()
    owner = new_person(header, person, founder.name, Role.OWNER, secrets, cost, Voucher(ROOT, root), vault_key)
    entry = replace(owner.entry, root_key=wrap_vault_root(header, owner.entry.certificate, root))
    owner = NewPerson(entry, owner.keys, owner.recovery_code)
    return replace(header, people={person: entry}), owner, vault_key, secret


def _fill(
    folder: VaultFolder,
    header: Header,
    owner: NewPerson,
    vault_key: bytes,
    founder: Founder,
    access_keys: dict[str, bytes],
    at: str,
) -> None:
    database = Database.create(folder.data(header.data), vault_key)
    try:
        create_tables(database)
        person = owner.entry.certificate.person
        ring = KeyRing()
        author = Author(person, owner.keys)
        with UnitOfWork(database, header.vault, ring, author, Event.VAULT_CREATED, at, _unheard, _unheard) as work:
            database.run(insert(META), {"key": "vault", "value": header.vault})
            for key_id, key in access_keys.items():
                work.give(owner.entry.certificate, key_id, 1, key)
            work.add(Record(new_id(), "firm", "F0001", AREAS["firm"].default_level, "kept", {"name": founder.firm}))
            values = {"name": founder.name, "role": Role.OWNER.value}
            work.add(Record(person, "person", "P0001", AREAS["person"].default_level, "active", values))
            work.commit_header(header)
        database.pragma("wal_checkpoint(TRUNCATE)")
    finally:
        database.close()


def _first_ring(path: Path, header: Header, owner: NewPerson, vault_key: bytes) -> KeyRing:
    reader = Database.open_reader(VaultFolder(path).data(header.data), vault_key)
    try:
        return load_key_ring(reader, header, owner.entry.certificate.person, owner.keys)[0]
    finally:
        reader.close()


def _unheard(*_: object) -> None:
    """How the first change ended: nobody waits for news of a vault that is being made."""
