"""New access keys in place of those somebody held, and what the header then says of them.

What must not be here: who may ask for that (`access`, `insiders`).
"""

import os
from collections.abc import Callable, Iterable

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.levels import Level
from custkeeper.services.session import Session
from custkeeper.vault.access_keys import holders, vouchers
from custkeeper.vault.header import KeyMark
from custkeeper.vault.key_rotation import Rotation
from custkeeper.vault.slots import KEY_SIZE
from custkeeper.vault.unit_of_work import UnitOfWork

Progress = Callable[[int, int], None]


def keys_of(session: Session, person: str) -> list[str]:
    """Ids of the access keys a person holds: levels first, lowest first, then transfers."""
    held = [key_id for key_id, people in holders(session.vault.reader).items() if person in people]
    levels = [level.value for level in Level if level.value in held]
    return levels + sorted(key_id for key_id in held if transfer_of(key_id))


def keys_lost_with(session: Session, person: str, level: Level) -> list[str]:
    """What somebody loses with a level: its key, and those of transfers with something at that level: who holds both reads it."""
    records = session.vault.records
    return [
        key_id
        for key_id in keys_of(session, person)
        if key_id == level or (transfer_of(key_id) and level in records.levels_under(key_id))
    ]


def require_held(session: Session, key_ids: Iterable[str]) -> None:
    """Nobody changes a key they do not hold. Raises KeyNotHeld, NotAnInsider."""
    for key_id in key_ids:
        session.vault.ring.current(key_id)


def rotate_without(
    session: Session, work: UnitOfWork, key_ids: Iterable[str], without: str, progress: Progress | None = None
) -> list[Rotation]:
    """A new key in place of each, given to everybody who held the old one but `without`. Raises KeyNotHeld, NotAnInsider."""
    vault, held, rotations = session.vault, holders(session.vault.reader), []
    for key_id in key_ids:
        epoch, _ = vault.ring.current(key_id)
        kept = vouchers(vault.reader, vault.header.certificates, vault.person, key_id, epoch)
        rotation = Rotation(key_id, epoch + 1, os.urandom(KEY_SIZE), tuple(kept))
        keeping = [
            entry.certificate
            for person, entry in vault.header.people.items()
            if person != without and person in held.get(key_id, set())
        ]
        work.rotate(vault.ring, rotation, keeping, progress)
        rotations.append(rotation)
    return rotations


def marks(session: Session, rotations: Iterable[Rotation]) -> dict[str, KeyMark]:
    """What the header says of the keys in use; of those this person holds when it said nothing of them before."""
    ring = session.vault.ring
    held = {key_id: KeyMark.of(key_id, epoch, ring.keys[key_id, epoch]) for key_id, epoch in ring.newest.items()}
    return held | session.vault.header.keys | {each.key_id: KeyMark.of(each.key_id, each.epoch, each.key) for each in rotations}
