"""Restoring a vault from a backup for good: into a new folder, never over a live one.

It opens with the passphrases, recovery sheets and firm card of the day it was made. What must not be here: restore tests
(`restore_drills`), and saying it in the ledger (`restored_note`).
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.papers import safe_name
from custkeeper.services.vault_access import Place, fingerprint_of
from custkeeper.vault.backup_errors import BackupContradicts
from custkeeper.vault.backup_file import PARTS, read_backup
from custkeeper.vault.folder import SUFFIX
from custkeeper.vault.ledger import Head
from custkeeper.vault.open_vault import FIRM_SECRET, PIN, stamp
from custkeeper.vault.restoring import require_free_place, restore

_OLDER = QT_TRANSLATE_NOOP(
    "restoring",
    "This backup ends at ledger entry {seq}, and this computer has seen {seen}: what was done since is not in it. Whoever opens "
    "it decides whether to go on with it.",
)
Progress = Callable[[int, int], None]
_FIRST, _LAST = "2000", "9000"  # years; beyond them a local time can overflow


@dataclass(frozen=True)
class BackupFacts:
    """What anybody can know of a backup without a secret; `older` says what this computer has seen that is not in it.

    `needs_firm_secret`: whether this computer does not keep the vault's firm secret, so that it is typed from the firm card.
    """

    vault: str
    root: str
    made_at: str
    head_seq: int
    size: int
    people: int
    older: Message | None = None
    needs_firm_secret: bool = True


def backup_facts(path: Path, place: Place, progress: Progress | None = None) -> BackupFacts:
    """Read a backup to its end and tell what it is; may ask the keyring. Raises what `read_backup` refuses."""
    file = read_backup(path, progress)
    if not _is_moment(file.manifest.made_at):  # it is shown, and anybody may have written it
        raise BackupContradicts(file=path.name, what=PARTS[2])
    said, seen = file.manifest, _seen(place, file.manifest.vault)
    older = message(_OLDER, seq=said.head_seq, seen=seen.seq) if seen is not None and seen.seq > said.head_seq else None
    root = fingerprint_of(file.header)
    people, is_kept = len(file.header.people), bool(place.device.get(said.vault, FIRM_SECRET))
    return BackupFacts(said.vault, root, said.made_at, said.head_seq, file.size, people, older, not is_kept)


def place_named(folder: Path, name: str) -> Path:
    """Where a vault of that name lies in `folder`."""
    return folder / f"{safe_name(name.strip(' .'))}{SUFFIX}"


def free_name(folder: Path, name: str) -> str:
    """That name, numbered when something of it is in `folder`."""
    numbered = (name if count == 1 else f"{name} {count}" for count in range(1, 1000))
    return next(each for each in numbered if not os.path.lexists(place_named(folder, each)))


def restore_problem(path: Path) -> Message | None:
    """Why a backup could not be restored to `path`, as far as can be told without writing; else None."""
    try:
        require_free_place(path)
    except CustKeeperError as error:
        return error.message
    return None


def restore_backup(path: Path, to: Path, progress: Progress | None = None) -> Path:
    """Make `to` the vault that a backup holds; it is opened as any other then. Nothing that is there is touched.

    Raises what `read_backup` refuses, VaultExists, PlaceUnsuitable, PlaceUnwritable, NoRoomToRestore, DiskFull, and what
    `progress` raises to stop it.
    """
    require_free_place(to)
    return restore(read_backup(path, progress), to, progress).path


def _is_moment(said: str) -> bool:
    try:
        return _FIRST < said < _LAST and stamp(datetime.fromisoformat(said)) == said
    except (ValueError, OverflowError):
        return False


def _seen(place: Place, vault: str) -> Head | None:
    return Head.from_pin(place.device.get(vault, PIN) or "")
