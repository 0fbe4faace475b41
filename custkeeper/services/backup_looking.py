"""Looking which recorded backups lie where they should, and what is to be told of a place when a backup is made there.

What must not be here: reading a backup through (`backups.verify`), removing one (`backup_purging`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.conflict_copies import is_conflict_copy
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.backup_targets import folder_of, targets
from custkeeper.services.backup_verifying import lies_at
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import TargetMissing
from custkeeper.vault.backup_file import SUFFIX
from custkeeper.vault.media import is_on_same_disk
from custkeeper.vault.suitable_place import sync_service

_SAME_DISK = QT_TRANSLATE_NOOP(
    "backups",
    "{code} is on the vault's own disk now: when the disk fails, both are gone. Choose another medium, or say why this one will "
    "do.",
)
_SYNCED = QT_TRANSLATE_NOOP(
    "backups", "{code} is inside a folder that is synchronised ({service}). It may be; set its kind to “Synchronised folder”."
)
_CONFLICTS = QT_TRANSLATE_NOOP(
    "backups",
    "{path} holds copies that a synchronising program made of backups: {count}, such as {file}. They count as no backups and are "
    "left alone; look at them and remove what nobody needs.",
)

_THERE = frozenset({"made", "proven"})
_LOOKED_FOR = _THERE | {"missing"}


@dataclass(frozen=True)
class Sighting:
    """What was looked for and not found, what was found again, and the places whose medium is not connected."""

    missing: tuple[Record, ...]
    found: tuple[Record, ...]
    out_of_reach: tuple[Record, ...]


def look_for(session: Session, target: Record | None = None) -> Sighting:
    """Look for every recorded backup, or those of one place: recorded as missing, or as what it was before when found again.

    Looks at disks and the network. Raises NotAllowed, VaultHeld, OlderCopy.
    """
    session.require(Action.BACK_UP)
    missing, found, away = [], [], []
    for each in [target] if target is not None else targets(session, with_retired=True):
        try:
            folder = folder_of(each, session.vault.id)
        except TargetMissing:
            away.append(each)
            continue
        for backup in session.vault.records.where(BACKUP.key, kept_at=each.id):
            is_there = backup.state in _LOOKED_FOR and lies_at(folder, backup) is not None
            if backup.state in _THERE and not is_there:
                missing.append(backup.changed(state="missing"))
            elif backup.state == "missing" and is_there:
                found.append(backup.changed(state="proven" if backup.value("proven_on") else "made"))
    if missing or found:
        with session.vault.unit_of_work(Event.BACKUP_VERIFIED) as work:
            missing, found = [work.replace(each) for each in missing], [work.replace(each) for each in found]
    return Sighting(tuple(missing), tuple(found), tuple(away))


def place_notes(target: Record, vault: str, beside: Path) -> list[Message]:
    """What to tell of a place whose medium is connected; `vault` is the vault's id, `beside` its folder. Looks at the disk."""
    try:
        folder = folder_of(target, vault)
    except TargetMissing:
        return []
    return list(_notes(target, folder, beside))


def _notes(target: Record, folder: Path, vault: Path) -> Iterator[Message]:
    if is_on_same_disk(folder, vault) and not target.value("same_disk_reason"):
        yield message(_SAME_DISK, code=target.code)
    service = sync_service(folder)
    if service is not None and target.value("kind") != "synced":
        yield message(_SYNCED, code=target.code, service=service)
    conflicts = sorted(each.name for each in folder.glob(f"*{SUFFIX}") if is_conflict_copy(each.name))
    if conflicts:
        yield message(_CONFLICTS, path=str(folder), count=len(conflicts), file=conflicts[0])
