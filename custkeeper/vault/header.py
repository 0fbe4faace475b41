"""`header.json`: who can open the vault and which data file is the live one. Public by nature; no name stands in it.

Nothing here is trusted by itself: certificates chain to the root, and after opening, the header's SHA-256 must be the one the
ledger's last key entry names (`key_change`).
"""

import hashlib
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any

from custkeeper.domain.canonical import canonical, canonical_hash
from custkeeper.domain.foreign_json import identity, read_foreign, whole, words
from custkeeper.vault.errors import CertificateForged, HeaderDamaged, VaultNewer
from custkeeper.vault.person_keys import Certificate, PersonKeys, require_certified, unwrap, wrap_for
from custkeeper.vault.slots import DEVICE, Slot, b64, seal, unb64, unseal

FORMAT = 1
WITH_DEVICES = 2  # while somebody has a device slot: programs that know none would take the header for an altered one
SUITE = 1  # X25519 + Ed25519 + AES-256-GCM + SHA-256; a number so that it can be replaced


@dataclass(frozen=True)
class Entry:
    """One person's part of the header."""

    certificate: Certificate
    bundle: bytes  # the private keys, sealed under the person's root key
    slots: tuple[Slot, ...]
    vault_key: bytes  # the data file's key, wrapped for this person
    root_key: bytes | None = None  # the vault root's private key, wrapped for owners

    def to_json(self) -> dict[str, Any]:
        out: dict[str, Any] = {
            "certificate": self.certificate.to_json(),
            "bundle": b64(self.bundle),
            "slots": [slot.to_json() for slot in self.slots],
            "vault_key": b64(self.vault_key),
        }
        return out | ({"root_key": b64(self.root_key)} if self.root_key else {})

    @classmethod
    def from_json(cls, vault: str, value: dict[str, Any]) -> "Entry":
        return cls(
            Certificate.from_json(vault, value["certificate"]),
            unb64(value["bundle"]),
            tuple(Slot.from_json(slot) for slot in value["slots"]),
            unb64(value["vault_key"]),
            (unb64(value["root_key"]) or None) if "root_key" in value else None,
        )


class Part(IntEnum):
    """What of a person's entry stands where in `Header.parts`: `OWN` are their slots and sealed keys, which only they change."""

    CERTIFICATE = 0
    OWN = 1
    VAULT_KEY = 2
    ROOT_KEY = 3


@dataclass(frozen=True)
class KeyMark:
    """Which epoch of an access key is in use, and 128 bits of its SHA-256: a key somebody planted has another."""

    epoch: int
    check: str

    @classmethod
    def of(cls, key_id: str, epoch: int, key: bytes) -> "KeyMark":
        return cls(epoch, hashlib.sha256(f"ck/access-key-check|{key_id}|{epoch}|".encode("ascii") + key).hexdigest()[:32])


@dataclass(frozen=True)
class Header:
    """The whole header. `former` keeps the last certificates of people who left and `past` all earlier ones (another role or end
    date): what they signed while they were entitled to still counts.
    """

    vault: str
    generation: int
    data: str
    firm_secret_check: bytes
    root_public: bytes
    people: dict[str, Entry] = field(default_factory=dict)
    former: dict[str, Certificate] = field(default_factory=dict)
    past: tuple[Certificate, ...] = ()
    keys: dict[str, KeyMark] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        people = {person: entry.to_json() for person, entry in self.people.items()}
        newer = {"format": WITH_DEVICES} if self.devices else {}  # not among the shared parts: one person's slot makes it so
        return canonical(self._shared() | {"generation": self.generation, "people": people} | newer)

    def _shared(self) -> dict[str, Any]:
        """What is nobody's own part."""
        out = {
            "format": FORMAT,
            "suite": SUITE,
            "vault": self.vault,
            "data": self.data,
            "firm_secret_check": b64(self.firm_secret_check),
            "root": b64(self.root_public),
            "former": {person: certificate.to_json() for person, certificate in self.former.items()},
        }
        # only where there are such: a header written before they were thought of keeps its bytes and so its hash
        out |= {"past": [each.to_json() for each in self.past]} if self.past else {}
        return out | ({"keys": {key: [each.epoch, each.check] for key, each in self.keys.items()}} if self.keys else {})

    def parts(self) -> dict[str, list[str]]:
        """SHA-256 of each part, in the order of `Part`; under "" what is nobody's own: all of it, and what of it never changes.

        A key entry of the ledger names them, so that a reader sees who changed whose part (`roster`).
        """
        shared = self._shared()
        fixed = {name: shared[name] for name in ("vault", "firm_secret_check", "root")}
        out = {"": [canonical_hash(shared), canonical_hash(fixed)]}
        for person, entry in self.people.items():
            said = entry.to_json()
            own = canonical_hash({"bundle": said["bundle"], "slots": said["slots"]})
            root = canonical_hash({"root": said["root_key"]}) if entry.root_key else ""
            out[person] = [entry.certificate.hash, own, canonical_hash({"vault_key": said["vault_key"]}), root]
        return out

    @classmethod
    def from_bytes(cls, raw: bytes) -> "Header":
        """Parse. Raises HeaderDamaged, or VaultNewer for a later format. What parses can be written again."""
        try:
            value = read_foreign(raw)
            if whole(value["format"]) > WITH_DEVICES or whole(value["suite"]) > SUITE:
                raise VaultNewer
            vault = identity(value["vault"])
            header = cls(
                vault,
                whole(value["generation"]),
                _data_name(value["data"]),
                unb64(value["firm_secret_check"]),
                unb64(value["root"], 32),
                {identity(person): Entry.from_json(vault, entry) for person, entry in value["people"].items()},
                {identity(person): Certificate.from_json(vault, each) for person, each in value["former"].items()},
                tuple(Certificate.from_json(vault, each) for each in value.get("past", ())),
                {key: KeyMark(whole(epoch), words(check)) for key, (epoch, check) in value.get("keys", {}).items()},
            )
            header.to_bytes()
        except (ValueError, KeyError, TypeError, AttributeError):
            raise HeaderDamaged from None
        return header

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @property
    def certificates(self) -> dict[str, Certificate]:
        """Everybody's newest one, leavers' too."""
        return {**self.former, **{person: entry.certificate for person, entry in self.people.items()}}

    @property
    def devices(self) -> list[str]:
        """Who let which computer in: person and public key, as the ledger's key entries name them."""
        slots = [(person, slot) for person, entry in self.people.items() for slot in entry.slots]
        return sorted(f"{person}:{slot.signing.hex()}" for person, slot in slots if slot.kind == DEVICE)

    @property
    def every_certificate(self) -> tuple[Certificate, ...]:
        return (*self.past, *self.certificates.values())

    def require_certified(self) -> None:
        """Raise CertificateForged unless every certificate, also a leaver's or an earlier one, belongs here."""
        if any(person != each.person for person, each in self.certificates.items()):
            raise CertificateForged
        require_certified(self.every_certificate, self.root_public)

    def entry_by_handle(self, handle: str) -> Entry | None:
        return next((entry for entry in self.people.values() if entry.certificate.handle == handle), None)

    def next(self, **changes: Any) -> "Header":
        """The header that follows this one."""
        return replace(self, generation=self.generation + 1, **changes)

    def context(self, person: str) -> bytes:
        """What a person's slots and wrapped keys are bound to."""
        return f"ck|{self.vault}|{person}".encode("ascii")

    def open_entry(self, entry: Entry, root_key: bytes) -> tuple[PersonKeys, bytes]:
        """The person's private keys and the data file's key. Raises CertificateForged when the parts do not fit together."""
        context = self.context(entry.certificate.person)
        raw = unseal(root_key, entry.bundle, context + b"|bundle")
        if raw is None:
            raise CertificateForged
        keys = PersonKeys.from_bytes(raw)
        if keys.public != (entry.certificate.signing, entry.certificate.opening):
            raise CertificateForged
        return keys, unwrap(keys, entry.vault_key, context + b"|vault-key")

    def make_entry(
        self, certificate: Certificate, keys: PersonKeys, root_key: bytes, slots: tuple[Slot, ...], vault_key: bytes
    ) -> Entry:
        context = self.context(certificate.person)
        bundle = seal(root_key, keys.to_bytes(), context + b"|bundle")
        return Entry(certificate, bundle, slots, wrap_for(certificate.opening, vault_key, context + b"|vault-key"))


def _data_name(value: Any) -> str:
    """Only `data-<number>.db`: a name from the header must not lead out of the folder."""
    name = words(value)
    if not (name.startswith("data-") and name.endswith(".db") and name.isascii() and name[5:-3].isdigit()):
        raise HeaderDamaged
    return name
