"""Making a new vault.

A code path of its own: opening never creates, so a missing or emptied file is never taken for a new vault.
"""

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Role
from custkeeper.vault.access_keys import Giver, KeyRing, give, load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import VaultExists
from custkeeper.vault.folder import VaultFolder, require_suitable_place, sync_folder, write_durably
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Author
from custkeeper.vault.membership import NewPerson, Secrets, Voucher, new_person
from custkeeper.vault.migrate import create_tables
from custkeeper.vault.open_vault import FIRM_SECRET, ROOT_PIN, Clock, OpenVault, stamp, utc_now
from custkeeper.vault.person_keys import ROOT, wrap_for
from custkeeper.vault.sealing import new_id
from custkeeper.vault.slots import KEY_SIZE, STRONG_COST, KdfCost, firm_secret_check, new_firm_secret, print_secret
from custkeeper.vault.tables import META
from custkeeper.vault.unit_of_work import UnitOfWork


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
    building = VaultFolder(path.with_name(f".{path.name}.{os.urandom(4).hex()}"))
    building.make()
    try:
        header, owner, vault_key, secret = _keys(founder, cost)
        _fill(building, header, owner, vault_key, founder, stamp(clock()))
        write_durably(building.header, header.to_bytes())
        write_durably(building.header_copy, header.to_bytes())
        building.path.rename(path)
        sync_folder(path.parent)
    except BaseException:
        shutil.rmtree(building.path, ignore_errors=True)
        raise
    ring = _first_ring(path, header, owner, vault_key)
    vault = OpenVault(
        VaultFolder(path), header, owner.entry.certificate.person, owner.keys, vault_key, ring, device, secret, clock
    )
    device.set(header.vault, FIRM_SECRET, print_secret(secret))
    device.set(header.vault, ROOT_PIN, header.root_public.hex())
    vault.pin_head(vault.head)
    return NewVault(vault, print_secret(secret), owner.recovery_code)


def _keys(founder: Founder, cost: KdfCost) -> tuple[Header, NewPerson, bytes, bytes]:
    secret, vault_key, root = new_firm_secret(), os.urandom(KEY_SIZE), Ed25519PrivateKey.generate()
    vault = new_id()
    header = Header(vault, 1, "data-1.db", firm_secret_check(secret, vault), root.public_key().public_bytes_raw())
    secrets = Secrets(secret, founder.passphrase)
    person = new_id()
    owner = new_person(header, person, founder.name, Role.OWNER, secrets, cost, Voucher(ROOT, root), vault_key)
    wrapped_root = wrap_for(owner.entry.certificate.opening, root.private_bytes_raw(), header.context(person) + b"|root")
    entry = replace(owner.entry, root_key=wrapped_root)
    owner = NewPerson(entry, owner.keys, owner.recovery_code)
    return replace(header, people={person: entry}), owner, vault_key, secret


def _fill(folder: VaultFolder, header: Header, owner: NewPerson, vault_key: bytes, founder: Founder, at: str) -> None:
    database = Database.create(folder.data(header.data), vault_key)
    try:
        create_tables(database)
        person = owner.entry.certificate.person
        ring = KeyRing()
        author = Author(person, owner.keys)
        with UnitOfWork(database, header.vault, ring, author, Event.VAULT_CREATED, at, lambda head, areas: None) as work:
            database.run(insert(META), {"key": "vault", "value": header.vault})
            giver = Giver(header.vault, person, owner.keys)
            for level in (Level.CONFIDENTIAL, Level.TOP_SECRET):
                give(database, giver, owner.entry.certificate, level.value, 1, os.urandom(KEY_SIZE))
            work.add(Record(new_id(), "firm", "F0001", AREAS["firm"].default_level, "kept", {"name": founder.firm}))
            values = {"name": founder.name, "role": Role.OWNER.value}
            work.add(Record(person, "person", "P0001", AREAS["person"].default_level, "active", values))
            work.note(header=header.hash, generation=header.generation)
        database.pragma("wal_checkpoint(TRUNCATE)")
    finally:
        database.close()


def _first_ring(path: Path, header: Header, owner: NewPerson, vault_key: bytes) -> KeyRing:
    reader = Database.open_reader(VaultFolder(path).data(header.data), vault_key)
    try:
        return load_key_ring(reader, header.vault, owner.entry.certificate.person, owner.keys, header.certificates)
    finally:
        reader.close()
