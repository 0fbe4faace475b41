"""What is to be told of a place for backups: whether its medium is there, and what about its folder needs somebody's eye.

What must not be here: setting or changing a place (`backup_targets`), looking for the backups in it (`backup_looking`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from custkeeper.domain.conflict_copies import is_conflict_copy
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, message
from custkeeper.services.backup_targets import Folder, folder_of, look_at
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import TargetMissing, TargetUnmarked
from custkeeper.vault.backup_file import SUFFIX
from custkeeper.vault.media import is_on_same_disk
from custkeeper.vault.suitable_place import sync_service

_SAME_DISK = QT_TRANSLATE_NOOP(
    "backups",
    "{place} is on the vault's own disk now: when the disk fails, both are gone. Choose another medium, or say why this one will "
    "do.",
)
_SYNCED = QT_TRANSLATE_NOOP(
    "backups", "{place} is inside a folder that is synchronised ({service}). It may be; set its kind to “Synchronised folder”."
)
_CONFLICTS = QT_TRANSLATE_NOOP(
    "backups",
    "{path} holds copies that a synchronising program made of backups: {count}, such as {file}. They count as no backups and are "
    "left alone; look at them and remove what nobody needs.",
)


class Reach(Enum):
    """Whether the medium of a place is there, in a sentence with its `{path}`."""

    HERE = QT_TRANSLATE_NOOP("backups", "It is connected: {path}.")
    ELSEWHERE = QT_TRANSLATE_NOOP(
        "backups", "Its medium is connected as {path} now. It was known by its mark, and backups go there by themselves."
    )
    UNMARKED = QT_TRANSLATE_NOOP(
        "backups",
        "{path} does not carry the mark of this place: another medium is there, none is connected, or the mark was deleted.",
    )
    AWAY = QT_TRANSLATE_NOOP(
        "backups",
        "Nothing is at {path} now. Connect the medium; or, if it was renamed or moved, choose the folder where it is now.",
    )

    @property
    def text(self) -> Text:
        return self.value


@dataclass(frozen=True)
class Sight:
    """How a place is found now; `notes` are what else is to be told of it, such as that it is on the vault's own disk."""

    reach: Reach
    folder: Path
    notes: tuple[Message, ...] = ()
    is_on_vaults_disk: bool = False

    @property
    def said(self) -> Message:
        return message(self.reach.text, path=str(self.folder))


def sight(session: Session, target: Record) -> Sight:
    """Whether its medium is there. Looks at disks and the network: on a thread that nobody waits for."""
    known = Path(str(target.value("folder")))
    try:
        folder = folder_of(target, session.vault.id)
    except TargetUnmarked:
        return Sight(Reach.UNMARKED, known)
    except TargetMissing:
        return Sight(Reach.AWAY, known)
    vault = session.vault.folder.path
    reach = Reach.HERE if folder == known else Reach.ELSEWHERE
    return Sight(reach, folder, tuple(_notes(target, folder, vault)), is_on_same_disk(folder, vault))


def folder_notes(session: Session, folder: Path, target: Record | None = None) -> tuple[Folder, tuple[Message, ...]]:
    """What a folder is that was chosen for a place, and what is to be told of it. Looks at disks, as `sight`."""
    found = look_at(session, folder, target)
    return found, tuple(_conflicts(found.path))


def place_notes(target: Record, vault: str, beside: Path) -> list[Message]:
    """What to tell of a place whose medium is connected; `vault` is the vault's id, `beside` its folder. Looks at the disk."""
    try:
        folder = folder_of(target, vault)
    except TargetMissing:
        return []
    return list(_notes(target, folder, beside))


def _notes(target: Record, folder: Path, vault: Path) -> Iterator[Message]:
    name = str(target.value("name"))
    if is_on_same_disk(folder, vault) and not target.value("same_disk_reason"):
        yield message(_SAME_DISK, place=name)
    service = sync_service(folder)
    if service is not None and target.value("kind") != "synced":
        yield message(_SYNCED, place=name, service=service)
    yield from _conflicts(folder)


def _conflicts(folder: Path) -> Iterator[Message]:
    found = sorted(each.name for each in folder.glob(f"*{SUFFIX}") if is_conflict_copy(each.name))
    if found:
        yield message(_CONFLICTS, path=str(folder), count=len(found), file=found[0])
