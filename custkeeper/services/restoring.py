"""Restoring a vault from a backup for good: into a new folder, never over a live one, and said in its ledger.

It opens with the passphrases, recovery sheets and firm card of the day it was made. What must not be here: restore tests
(`restore_drills`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place, fingerprint_of
from custkeeper.vault.backup_file import read_backup
from custkeeper.vault.ledger import Head
from custkeeper.vault.open_vault import PIN
from custkeeper.vault.restoring import forget_restored, restore, restored_from

_OLDER = QT_TRANSLATE_NOOP(
    "restoring",
    "This backup ends at ledger entry {seq}, and this computer has seen {seen}: what was done since is not in it. Whoever opens "
    "it decides whether to go on with it.",
)
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class BackupFacts:
    """What anybody can know of a backup without a secret; `older` says what this computer has seen that is not in it."""

    vault: str
    root: str
    made_at: str
    head_seq: int
    size: int
    people: int
    older: Message | None = None


def backup_facts(path: Path, place: Place, progress: Progress | None = None) -> BackupFacts:
    """Read a backup to its end and tell what it is. Raises what `read_backup` refuses."""
    file = read_backup(path, progress)
    said, seen = file.manifest, _seen(place, file.manifest.vault)
    older = message(_OLDER, seq=said.head_seq, seen=seen.seq) if seen is not None and seen.seq > said.head_seq else None
    root = fingerprint_of(file.header)
    return BackupFacts(said.vault, root, said.made_at, said.head_seq, file.size, len(file.header.people), older)


def restore_backup(path: Path, to: Path, progress: Progress | None = None) -> Path:
    """Make `to` the vault that a backup holds; it is opened as any other then. Nothing that is there is touched.

    Raises what `read_backup` refuses, VaultExists, PlaceUnsuitable, PlaceUnwritable, DiskFull.
    """
    return restore(read_backup(path, progress), to, progress).path


def say_restored(session: Session) -> bool:
    """Put into the ledger that this vault came out of a backup, once; whether that was done now.

    While it is an older copy than this computer has seen, accepting it comes first (`ledger_checks.accept_older_copy`).
    """
    folder = session.vault.folder
    found = restored_from(folder)
    if found is None or session.vault.older_than is not None or not is_allowed(session.role, Action.BACK_UP):
        return False
    with session.vault.unit_of_work(Event.VAULT_RESTORED) as work:
        work.note(backup=found.sha256, ends=found.head_seq, ends_hash=found.head_hash)
    forget_restored(folder)
    return True


def _seen(place: Place, vault: str) -> Head | None:
    seq, _, digest = (place.device.get(vault, PIN) or "").partition(":")
    try:
        return Head(int(seq), bytes.fromhex(digest))
    except ValueError:
        return None
