"""Key slots: the ways one person's keys can be opened. Passphrase and recovery code open the root key, so all of them;
a device slot opens less (`device_slot`).

A passphrase slot mixes Argon2id (RFC 9106) with the firm secret, so that a stolen backup cannot be guessed at
without that secret.
What must not be here: where slots are stored (`header`) and who holds what (`access_keys`).
"""

import base64
import hmac
import os
import unicodedata
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from custkeeper.domain.printed_code import decode_printed, encode_printed
from custkeeper.vault.errors import HeaderDamaged

FIRM_SECRET_SIZE = 16
RECOVERY_CODE_SIZE = 20
KEY_SIZE = 32
_NONCE_SIZE = 12
_SALT_SIZE = 16
DEVICE = "device"
KINDS = ("passphrase", "recovery", DEVICE)
SEALING = _NONCE_SIZE + 16  # bytes that `seal` adds: nonce and tag of AES-GCM


@dataclass(frozen=True)
class KdfCost:
    """Argon2id cost: memory in KiB, passes, lanes. Accepted only within bounds: no downgrade, no denial of service."""

    memory: int
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if not (65_536 <= self.memory <= 1_048_576 and 3 <= self.passes <= 10 and 1 <= self.lanes <= 8):
            raise HeaderDamaged


STANDARD_COST = KdfCost(65_536)  # RFC 9106 §4, second recommended option: 64 MiB, t=3, p=4
STRONG_COST = KdfCost(262_144)  # four times that; about 0.4 s on the machine of facts/security.md


@dataclass(frozen=True)
class Slot:
    """One sealed copy of a person's root key. A device slot seals a bundle of its own, the computer's public key beside it."""

    kind: str  # one of KINDS
    salt: bytes
    cost: KdfCost | None
    sealed: bytes
    signing: bytes = b""

    def to_json(self) -> dict[str, Any]:
        out: dict[str, Any] = {"kind": self.kind, "salt": b64(self.salt), "sealed": b64(self.sealed)}
        if self.cost:
            out |= {"memory": self.cost.memory, "passes": self.cost.passes, "lanes": self.cost.lanes}
        return out | ({"signing": b64(self.signing)} if self.kind == DEVICE else {})

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> "Slot":
        """Raises HeaderDamaged for an unknown kind: a new kind comes with a new format, which older programs refuse in words."""
        kind = value["kind"]
        if kind not in KINDS:
            raise HeaderDamaged
        cost = KdfCost(value["memory"], value["passes"], value["lanes"]) if kind == "passphrase" else None
        signing = unb64(value["signing"], 32) if kind == DEVICE else b""
        return cls(kind, unb64(value["salt"], _SALT_SIZE), cost, unb64(value["sealed"]), signing)


def seal_with_passphrase(root_key: bytes, passphrase: str, firm_secret: bytes, cost: KdfCost, context: bytes) -> Slot:
    """Seal a person's root key under a passphrase and the firm secret; `context` binds it to vault and person."""
    salt = os.urandom(_SALT_SIZE)
    key = _passphrase_key(passphrase, salt, cost, firm_secret)
    return Slot("passphrase", salt, cost, seal(key, root_key, context + b"|passphrase"))


def seal_with_recovery_code(root_key: bytes, code: bytes, firm_secret: bytes, context: bytes) -> Slot:
    salt = os.urandom(_SALT_SIZE)
    return Slot("recovery", salt, None, seal(_recovery_key(code, salt, firm_secret), root_key, context + b"|recovery"))


def open_with_passphrase(slot: Slot, passphrase: str, firm_secret: bytes, context: bytes) -> bytes | None:
    """The root key, or None when the passphrase is not this slot's."""
    if slot.cost is None:
        return None
    key = _passphrase_key(passphrase, slot.salt, slot.cost, firm_secret)
    return unseal(key, slot.sealed, context + b"|passphrase")


def open_with_recovery_code(slot: Slot, code: bytes, firm_secret: bytes, context: bytes) -> bytes | None:
    return unseal(_recovery_key(code, slot.salt, firm_secret), slot.sealed, context + b"|recovery")


def spend_the_same_time(passphrase: str, firm_secret: bytes, cost: KdfCost) -> None:
    """What opening costs, for a person who does not exist: the answer must not come sooner."""
    _passphrase_key(passphrase, bytes(16), cost, firm_secret)


def firm_secret_check(firm_secret: bytes, vault_id: str) -> bytes:
    """Eight bytes that tell this firm's secret from another's before any passphrase is tried."""
    return hmac.digest(firm_secret, b"ck/firm-secret-check|" + vault_id.encode(), "sha256")[:8]


def person_handle(name: str, firm_secret: bytes, vault_id: str) -> str:
    """How the header finds a person by the typed name without holding names in the clear."""
    folded = unicodedata.normalize("NFKC", name).strip().casefold().encode("utf-8")
    return hmac.digest(firm_secret, b"ck/handle|" + vault_id.encode() + b"|" + folded, "sha256")[:16].hex()


def new_firm_secret() -> bytes:
    return os.urandom(FIRM_SECRET_SIZE)


def new_recovery_code() -> bytes:
    return os.urandom(RECOVERY_CODE_SIZE)


def print_secret(secret: bytes) -> str:
    return encode_printed(secret)


def read_firm_secret(typed: str) -> bytes:
    """From the firm card or its file. Raises PrintedCodeMistyped."""
    return decode_printed(typed, FIRM_SECRET_SIZE)


def read_recovery_code(typed: str) -> bytes:
    return decode_printed(typed, RECOVERY_CODE_SIZE)


def derive(secret: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    """HKDF-SHA-256 (RFC 5869) to one 256-bit key."""
    return HKDF(hashes.SHA256(), KEY_SIZE, salt, info).derive(secret)


def seal(key: bytes, plain: bytes, context: bytes) -> bytes:
    """AES-256-GCM with a random nonce in front."""
    nonce = os.urandom(_NONCE_SIZE)
    return nonce + AESGCM(key).encrypt(nonce, plain, context)


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes | None:
    """The plain bytes, or None when key, content or context are not the ones it was sealed with."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:], context)
    except (InvalidTag, ValueError, TypeError):
        return None


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def unb64(text: str, size: int = 0) -> bytes:
    """Raises ValueError for what is none, or has another size than wanted."""
    raw = base64.b64decode(text, validate=True)
    if size and len(raw) != size:
        raise ValueError("another size")
    return raw


def _passphrase_key(passphrase: str, salt: bytes, cost: KdfCost, firm_secret: bytes) -> bytes:
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    stretched = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory).derive(typed)
    return derive(stretched + firm_secret, b"ck/slot/passphrase")


def _recovery_key(code: bytes, salt: bytes, firm_secret: bytes) -> bytes:
    return derive(code + firm_secret, b"ck/slot/recovery", salt)
