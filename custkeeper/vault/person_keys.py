"""A person's two key pairs: Ed25519 to sign, X25519 to be given keys (HPKE, RFC 9180), and the certificates that vouch for them.

A certificate is signed by the vault root (owners) or by an owner or manager, so every one chains to the pinned root. Another role
or end date is another certificate over the same keys; which one was in force when, only the ledger knows (`roster`).
"""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from custkeeper.domain.canonical import canonical
from custkeeper.domain.foreign_json import identity, words
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.vault.errors import CertificateForged
from custkeeper.vault.slots import b64, unb64

ROOT = "root"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class Signer(Protocol):
    """Who signs what they write: a person, or a computer they let in."""

    @property
    def signing(self) -> Ed25519PrivateKey: ...


@dataclass(frozen=True)
class PersonKeys:
    """The private halves; they exist in memory only while the vault is unlocked."""

    signing: Ed25519PrivateKey
    opening: X25519PrivateKey

    @classmethod
    def generate(cls) -> "PersonKeys":
        return cls(Ed25519PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> "PersonKeys":
        return cls(Ed25519PrivateKey.from_private_bytes(raw[:32]), X25519PrivateKey.from_private_bytes(raw[32:64]))

    def to_bytes(self) -> bytes:
        return self.signing.private_bytes_raw() + self.opening.private_bytes_raw()

    @property
    def public(self) -> tuple[bytes, bytes]:
        return self.signing.public_key().public_bytes_raw(), self.opening.public_key().public_bytes_raw()


@dataclass(frozen=True)
class Certificate:
    """Who a person is to this vault: id, handle, role, public keys, and who vouched. `until` is the last day it is good for."""

    vault: str
    person: str
    handle: str
    role: Role
    signing: bytes
    opening: bytes
    by: str  # person id, or "root"
    signature: bytes = b""
    until: str = ""  # ISO 8601 date; empty: without an end

    def body(self) -> bytes:
        return canonical({"what": "certificate", "vault": self.vault, **self._said()})

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.body() + self.signature).hexdigest()

    def signed(self, signing: Ed25519PrivateKey) -> "Certificate":
        return replace(self, signature=signing.sign(self.body()))

    def _said(self) -> dict[str, str]:
        said = {"person": self.person, "handle": self.handle, "role": self.role.value, "by": self.by}
        said |= {"signing": b64(self.signing), "opening": b64(self.opening)}
        return said | ({"until": self.until} if self.until else {})

    def to_json(self) -> dict[str, str]:
        return self._said() | {"signature": b64(self.signature)}

    @classmethod
    def from_json(cls, vault: str, value: dict[str, Any]) -> "Certificate":
        """Raises ValueError, KeyError, TypeError for what is none; whether it is a good one, `require_certified` says."""
        keys = (unb64(value["signing"], 32), unb64(value["opening"], 32))
        who = (vault, identity(value["person"]), words(value["handle"]), Role(value["role"]))
        by = value["by"] if value["by"] == ROOT else identity(value["by"])
        return cls(*who, *keys, by, unb64(value["signature"]), words(value.get("until", "")))


def is_signed_by(public: bytes, signature: bytes, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError, TypeError):  # somebody with the key can store a text where bytes belong
        return False
    return True


def require_certified(certificates: Collection[Certificate], root_public: bytes) -> None:
    """Raise CertificateForged unless every certificate chains to the root through people who were entitled to certify.

    Whether they were so at that time is the ledger's to say (`roster`).
    """
    keys: dict[str, tuple[bytes, bytes]] = {}
    entitled: set[str] = set()
    waiting = list(certificates)
    while waiting:
        ready = [each for each in waiting if each.by == ROOT or each.by in entitled]
        if not ready:
            raise CertificateForged  # a circle, or a voucher nobody vouches for
        for each in ready:
            _require_one(each, root_public if each.by == ROOT else keys[each.by][0])
            if keys.setdefault(each.person, (each.signing, each.opening)) != (each.signing, each.opening):
                raise CertificateForged
            if is_allowed(each.role, Action.MANAGE_PEOPLE):
                entitled.add(each.person)
        waiting = [each for each in waiting if each not in ready]


def _require_one(each: Certificate, voucher: bytes) -> None:
    if (each.role is Role.OWNER and each.by != ROOT) or not is_signed_by(voucher, each.signature, each.body()):
        raise CertificateForged


def wrap_for(opening_public: bytes, secret: bytes, context: bytes) -> bytes:
    """Seal `secret` to a person. HPKE base mode does not say who sent it: sign what must be trusted."""
    return _SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(opening_public), info=context)


def unwrap(keys: PersonKeys, wrapped: bytes, context: bytes) -> bytes:
    """The secret. Raises CertificateForged when it was not wrapped for this person and context."""
    try:
        return _SUITE.decrypt(wrapped, keys.opening, info=context)
    except Exception:  # noqa: BLE001 - the library raises several kinds; all mean the same here
        raise CertificateForged from None
