"""The device slot: what a computer's keyring opens of one person's keys, and what it does not.

It never holds the root key. Its bundle has no opening key, so a grant of the top level stays shut, and a signing key of its own,
so that nothing it signs passes for a sign-off, a grant or a certificate.
What must not be here: the keyring itself (`device_secret`).
"""

import json
import os
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from custkeeper.domain.canonical import canonical
from custkeeper.domain.levels import Level
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.draft_store import everyday_key
from custkeeper.vault.errors import DeviceSlotMissing, DeviceSlotOutdated, HeaderDamaged
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.person_keys import PersonKeys
from custkeeper.vault.slots import DEVICE, Slot, b64, derive, seal, unb64, unseal

DEVICE_SECRET_SIZE = 32
_LEVELS = frozenset({Level.CONFIDENTIAL.value})  # key ids a computer may hold; whatever else comes is not among them by itself


@dataclass(frozen=True, repr=False)
class DeviceKeys:
    """What a computer opens without the passphrase: the data file, everyday levels, everyday drafts, and its own signature."""

    signing: Ed25519PrivateKey
    drafts: bytes
    vault_key: bytes
    data: str  # the data file that key is of: a new one has a new key
    access: dict[tuple[str, int], bytes]

    @property
    def public(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()

    def to_bytes(self) -> bytes:
        access = [[key_id, epoch, b64(key)] for (key_id, epoch), key in sorted(self.access.items())]
        keys = {"signing": b64(self.signing.private_bytes_raw()), "drafts": b64(self.drafts), "vault_key": b64(self.vault_key)}
        return canonical(keys | {"data": self.data, "access": access})

    @classmethod
    def from_bytes(cls, raw: bytes) -> "DeviceKeys":
        value: dict[str, Any] = json.loads(raw)
        access = {(str(key_id), int(epoch)): unb64(key) for key_id, epoch, key in value["access"]}
        signing = Ed25519PrivateKey.from_private_bytes(unb64(value["signing"]))
        return cls(signing, unb64(value["drafts"]), unb64(value["vault_key"]), str(value["data"]), access)


def new_device_keys(header: Header, keys: PersonKeys, vault_key: bytes, ring: KeyRing) -> DeviceKeys:
    """What a person lets a computer open: from what they opened with their passphrase."""
    access = {(key_id, epoch): key for (key_id, epoch), key in ring.keys.items() if key_id in _LEVELS}
    return DeviceKeys(Ed25519PrivateKey.generate(), everyday_key(keys), vault_key, header.data, access)


def make_device_slot(header: Header, person: str, keys: DeviceKeys, device_secret: bytes, firm_secret: bytes) -> Slot:
    """Sealed under the computer's secret and the firm's, bound to vault, person and the computer's public key."""
    salt = os.urandom(16)
    sealed = seal(_slot_key(device_secret, salt, firm_secret), keys.to_bytes(), _context(header, person, keys.public))
    return Slot(DEVICE, salt, None, sealed, keys.public)


def open_device_slot(header: Header, entry: Entry, device_secret: bytes, firm_secret: bytes) -> tuple[Slot, DeviceKeys]:
    """The slot of this computer and its keys. Raises DeviceSlotMissing when none of the person's slots is."""
    for slot in entry.slots:
        if slot.kind == DEVICE:
            key = _slot_key(device_secret, slot.salt, firm_secret)
            raw = unseal(key, slot.sealed, _context(header, entry.certificate.person, slot.signing))
            if raw is not None:
                return slot, _read(raw, slot)
    raise DeviceSlotMissing


def require_current(header: Header, keys: DeviceKeys) -> None:
    """Raise DeviceSlotOutdated unless the computer's key is that of the live data file."""
    if keys.data != header.data:
        raise DeviceSlotOutdated


def _read(raw: bytes, slot: Slot) -> DeviceKeys:
    keys = DeviceKeys.from_bytes(raw)
    if keys.public != slot.signing:
        raise HeaderDamaged
    return keys


def _slot_key(device_secret: bytes, salt: bytes, firm_secret: bytes) -> bytes:
    return derive(device_secret + firm_secret, b"ck/slot/device", salt)


def _context(header: Header, person: str, public: bytes) -> bytes:
    return header.context(person) + b"|device|" + public
