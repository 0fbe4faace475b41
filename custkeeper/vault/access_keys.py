"""Access keys: what seals the two upper levels, and the signed grants that give them to people.

A grant counts only if its giver was entitled: an owner vouched for by the root, or a person who may manage people and holds the
same key by a grant that counts. Otherwise anybody with the data file's key could plant a key they know.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, insert, select

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.canonical import canonical
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import CertificateForged, DeviceSlotOutdated, KeyNotHeld, NotAnInsider
from custkeeper.vault.header import Header, KeyMark
from custkeeper.vault.person_keys import ROOT, Certificate, PersonKeys, Signer, is_signed_by, unwrap, wrap_for
from custkeeper.vault.slots import b64
from custkeeper.vault.tables import GRANT

Grant = tuple[str, int, str]  # key id, epoch, person


@dataclass
class KeyRing:
    """The access keys one person holds, by key id and epoch."""

    keys: dict[tuple[str, int], bytes] = field(default_factory=dict)
    newest: dict[str, int] = field(default_factory=dict)

    def add(self, key_id: str, epoch: int, key: bytes) -> None:
        self.keys[key_id, epoch] = key
        self.newest[key_id] = max(epoch, self.newest.get(key_id, 0))

    def add_all(self, other: "KeyRing") -> None:
        for (key_id, epoch), key in other.keys.items():
            self.add(key_id, epoch, key)

    def holds(self, key_id: str) -> bool:
        return key_id in self.newest

    def drop(self, key_id: str, epoch: int) -> None:
        """Forget a key again that came to nothing."""
        self.keys.pop((key_id, epoch), None)
        epochs = [known for key, known in self.keys if key == key_id]
        if epochs:
            self.newest[key_id] = max(epochs)
        else:
            self.newest.pop(key_id, None)

    def current(self, key_id: str) -> tuple[int, bytes]:
        """Epoch and key for sealing, by a level or another key's id. Raises KeyNotHeld, NotAnInsider."""
        epoch = self.newest.get(key_id)
        if epoch is None and transfer_of(key_id):
            raise NotAnInsider
        if epoch is None:
            raise KeyNotHeld(level=Level(key_id).label)
        return epoch, self.keys[key_id, epoch]


@dataclass(frozen=True)
class Giver:
    """Who signs a grant."""

    vault: str
    person: str
    keys: Signer


def give(database: Database, giver: Giver, to: Certificate, key_id: str, epoch: int, key: bytes) -> str:
    """Write a grant of one access key, inside the caller's transaction; its mark for the ledger."""
    wrapped = wrap_for(to.opening, key, _context(giver.vault, key_id, epoch, to.person))
    statement = _statement(giver.vault, key_id, epoch, to.person, wrapped, giver.person)
    row = {"key_id": key_id, "epoch": epoch, "person": to.person, "wrapped": wrapped, "granted_by": giver.person}
    signature = giver.keys.signing.sign(statement)
    database.run(insert(GRANT), row | {"signature": signature})
    return grant_mark(wrapped, signature)


def grant_mark(wrapped: object, signature: object) -> str:
    """128 bits of the SHA-256 of a grant: another one put in its place under the same number has another."""
    if not isinstance(wrapped, bytes) or not isinstance(signature, bytes):
        return ""
    return hashlib.sha256(wrapped + signature).hexdigest()[:32]


def load_key_ring(database: Database, header: Header, person: str, keys: PersonKeys) -> tuple[KeyRing, int]:
    """The keys given to a person by grants that count, and how many grants to them do not.

    A grant counts when its giver was entitled and, where the header marks the key, when it is that one: others are passed over.
    """
    ring, refused = KeyRing(), 0
    rows = database.rows(select(GRANT).order_by(GRANT.c.epoch))
    checked = _Grants(header.vault, rows, header.certificates)
    for row in rows:
        mark = header.keys.get(row.key_id)
        is_former = mark is not None and row.epoch < mark.epoch  # kept to vouch (`vouchers`); it opens nothing any more
        if row.person == person and not is_former:
            key = _opened(row, header, keys) if checked.counts(row) else None
            if key is None:
                refused += 1
            else:
                ring.add(row.key_id, row.epoch, key)
    return ring, refused


def _opened(row: Row[Any], header: Header, keys: PersonKeys) -> bytes | None:
    try:
        key = unwrap(keys, row.wrapped, _context(header.vault, row.key_id, row.epoch, row.person))
    except CertificateForged:
        return None
    mark = header.keys.get(row.key_id)
    if mark is None:  # as in vaults of the first versions; a transfer's key is marked when it is made, or it was planted
        return None if transfer_of(row.key_id) else key
    return key if mark == KeyMark.of(row.key_id, row.epoch, key) else None


def load_device_ring(
    database: Database, header: Header, person: str, held: dict[tuple[str, int], bytes]
) -> tuple[KeyRing, set[str], int]:
    """The keys a computer holds as far as grants that count give them to its person, the ids of those it lacks, and how many
    grants do not count.

    Raises DeviceSlotOutdated when one of its keys is in use in a newer epoch than it knows.
    """
    ring, lacking, refused = KeyRing(), set[str](), 0
    rows = database.rows(select(GRANT).where(GRANT.c.person == person).order_by(GRANT.c.epoch))
    checked = _Grants(header.vault, database.rows(select(GRANT)), header.certificates)
    known = {key_id for key_id, _ in held}
    for row in rows:
        at, mark = (row.key_id, row.epoch), header.keys.get(row.key_id)
        if not checked.counts(row):
            refused += 1
        elif at in held and mark in (None, KeyMark.of(*at, held[at])):
            ring.add(*at, held[at])
        elif row.key_id not in known:
            lacking.add(row.key_id)
        elif mark is None or mark != KeyMark.of(row.key_id, mark.epoch, held.get((row.key_id, mark.epoch), b"")):
            raise DeviceSlotOutdated
        else:
            refused += 1  # the key in use is held: this one was planted
    return ring, lacking, refused


def holders(database: Database) -> dict[str, set[str]]:
    """Key id → ids of the people who hold its newest epoch."""
    rows = database.rows(select(GRANT.c.key_id, GRANT.c.epoch, GRANT.c.person))
    newest: dict[str, int] = {}
    for row in rows:
        newest[row.key_id] = max(row.epoch, newest.get(row.key_id, 0))
    out: dict[str, set[str]] = {key_id: set() for key_id in newest}
    for row in rows:
        if row.epoch == newest[row.key_id]:
            out[row.key_id].add(row.person)
    return out


def vouchers(database: Database, certificates: dict[str, Certificate], person: str, key_id: str, epoch: int) -> list[Grant]:
    """The grants that entitle a person to give the key that follows `epoch`, back to an owner: none for an owner.

    They outlive the rotation: without them nothing counts that somebody else than an owner gives after rotating a key.
    """
    if _is_vouched_by_root(certificates.get(person)):
        return []
    chain = _chain(_givers(database, key_id), certificates, (epoch, person))
    return [(key_id, epoch, person) for (epoch, person), _ in chain]


def depending_on(database: Database, certificates: dict[str, Certificate], giver: str) -> list[tuple[str, str]]:
    """Key id and person of everybody whose newest grant counts only because of one that `giver` gave."""
    found = []
    for key_id, people in holders(database).items():
        givers = _givers(database, key_id)
        newest = max(epoch for epoch, _ in givers)
        for person in sorted(people):
            if any(by == giver for _, by in _chain(givers, certificates, (newest, person))):
                found.append((key_id, person))
    return found


def _givers(database: Database, key_id: str) -> dict[tuple[int, str], str]:
    rows = database.rows(select(GRANT.c.epoch, GRANT.c.person, GRANT.c.granted_by).where(GRANT.c.key_id == key_id))
    return {(row.epoch, row.person): row.granted_by for row in rows}


def _chain(
    givers: dict[tuple[int, str], str], certificates: dict[str, Certificate], at: tuple[int, str]
) -> list[tuple[tuple[int, str], str]]:
    """A grant and those it stands on, each as (epoch, person) and its giver: the way `_Grants` judges it."""
    found: list[tuple[tuple[int, str], str]] = []
    while at in givers and all(at != known for known, _ in found):
        by = givers[at]
        found.append((at, by))
        if _is_vouched_by_root(certificates.get(by)):
            break
        own = (at[0], by)
        at = (at[0] - 1, by) if givers.get(own, by) == by else own
    return found


def faulty_grants(database: Database, vault: str, certificates: dict[str, Certificate]) -> int:
    """How many grants do not count; a check reports them."""
    rows = database.rows(select(GRANT))
    checked = _Grants(vault, rows, certificates)
    return sum(not checked.counts(row) for row in rows)


class _Grants:
    def __init__(self, vault: str, rows: Sequence[Row[Any]], certificates: dict[str, Certificate]) -> None:
        self._vault = vault
        self._certificates = certificates
        self._rows = {(row.key_id, row.epoch, row.person): row for row in rows}
        self._known: dict[tuple[str, int, str], bool] = {}

    def counts(self, row: Row[Any]) -> bool:
        at = (row.key_id, row.epoch, row.person)
        if at not in self._known:
            self._known[at] = False  # a circle of givers vouches for nobody
            self._known[at] = self._judge(row)
        return self._known[at]

    def _judge(self, row: Row[Any]) -> bool:
        giver = self._certificates.get(row.granted_by)
        if giver is None or not self._is_signed(row):
            return False
        if _is_vouched_by_root(giver):
            return True
        return is_allowed(giver.role, Action.MANAGE_PEOPLE) and self._giver_held(row)

    def _is_signed(self, row: Row[Any]) -> bool:
        giver = self._certificates.get(row.granted_by)
        statement = _statement(self._vault, row.key_id, row.epoch, row.person, row.wrapped, row.granted_by)
        return giver is not None and is_signed_by(giver.signing, row.signature, statement)

    def _giver_held(self, row: Row[Any]) -> bool:
        """The giver's own grant: of this epoch by somebody else, or (after rotating the key himself) of the one before."""
        own = self._rows.get((row.key_id, row.epoch, row.granted_by))
        if own is not None and own.granted_by != own.person:
            return self.counts(own)
        if own is not None and row.epoch == 1 and transfer_of(row.key_id):
            # who made the key gave it to themselves; what somebody else plants so fails at the header's mark
            return self._is_signed(own)
        before = self._rows.get((row.key_id, row.epoch - 1, row.granted_by))
        return before is not None and self.counts(before)


def _is_vouched_by_root(giver: Certificate | None) -> bool:
    return giver is not None and giver.role is Role.OWNER and giver.by == ROOT


def _context(vault: str, key_id: str, epoch: int, person: str) -> bytes:
    return f"ck/access-key|{vault}|{key_id}|{epoch}|{person}".encode("ascii")


def _statement(vault: str, key_id: str, epoch: int, person: str, wrapped: bytes, by: str) -> bytes:
    parts = {
        "what": "grant",
        "vault": vault,
        "key_id": key_id,
        "epoch": epoch,
        "person": person,
        "wrapped": b64(wrapped),
        "by": by,
    }
    return canonical(parts)
