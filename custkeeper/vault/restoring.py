"""Taking a vault out of a backup: into a folder of its own, whole or not at all, never over anything that is there.

A note beside it says which backup it came from, until somebody who opened it has put that into the ledger.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from custkeeper.domain.canonical import canonical
from custkeeper.domain.foreign_json import read_foreign, whole, words
from custkeeper.domain.text import QT_TRANSLATE_NOOP, message
from custkeeper.vault.backup_errors import NoRoomToRestore
from custkeeper.vault.backup_file import BackupFile
from custkeeper.vault.creation import clear_unfinished
from custkeeper.vault.errors import PlaceUnsuitable, VaultExists
from custkeeper.vault.folder import VaultFolder, told, write_durably
from custkeeper.vault.open_vault import stamp, utc_now
from custkeeper.vault.suitable_place import require_suitable_place
from custkeeper.vault.window_lock import WindowLock

Progress = Callable[[int, int], None]
_IN_VAULT = QT_TRANSLATE_NOOP("vault", "it is inside another vault's own folder")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Restored:
    """Which backup a vault was taken out of, and where that ends."""

    sha256: str
    made_at: str
    head_seq: int
    head_hash: str

    @classmethod
    def of(cls, file: BackupFile) -> "Restored":
        said = file.manifest
        return cls(file.sha256, said.made_at, said.head_seq, said.head_hash)


def restored_from(folder: VaultFolder) -> Restored | None:
    """What the note says; None when there is none, or it is nonsense. Whether it is true, only the ledger tells."""
    try:
        said = read_foreign(folder.restored.read_bytes())
        texts = {name: words(said[name]) for name in ("sha256", "made_at", "head_hash")}
        found = Restored(head_seq=whole(said["head_seq"]), **texts)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if _DIGEST.fullmatch(found.sha256) and _DIGEST.fullmatch(found.head_hash) and found.head_seq > 0 else None


def forget_restored(folder: VaultFolder) -> None:
    """Take the note away: the ledger says it now."""
    with contextlib.suppress(OSError):
        folder.restored.unlink(missing_ok=True)


def require_free_place(path: Path) -> None:
    """Raise VaultExists or PlaceUnsuitable unless a vault to work in could be restored to `path`, told without writing.

    Only a restore test unpacks inside the vault's own folder.
    """
    _require_free(path)
    for above in path.absolute().parents:
        if VaultFolder(above).header.exists() or VaultFolder(above).header_copy.exists():
            raise PlaceUnsuitable(path=str(path), reason=message(_IN_VAULT))


def _require_free(path: Path) -> None:
    require_suitable_place(path)
    if os.path.lexists(path):
        raise VaultExists(path=str(path))


def restore(file: BackupFile, path: Path, progress: Progress | None = None) -> VaultFolder:
    """Make `path` the vault that a backup holds. It opens with the passphrases and recovery codes of that day.

    What killed restores left beside it goes first. Raises VaultExists, PlaceUnsuitable, PlaceUnwritable, NoRoomToRestore,
    what taking out refuses, and what `progress` raises; nothing is left then.
    """
    _require_free(path)
    clear_unfinished(path.parent)
    _require_room(file, path)
    building = VaultFolder.unfinished(path)
    building.make()
    try:
        _fill(building, file, progress)
        building.appear(path)
    except OSError as error:  # only the last of it, making the name durable, is not told yet: the name may be there
        failure = told(error, path.parent)
        if not building.path.exists():
            shutil.rmtree(path, ignore_errors=True)
    except BaseException:
        shutil.rmtree(building.path, ignore_errors=True)
        raise
    else:
        return VaultFolder(path)
    shutil.rmtree(building.path, ignore_errors=True)
    raise failure


def _fill(building: VaultFolder, file: BackupFile, progress: Progress | None) -> None:
    """Under its lock, as creation does: else another program's `clear_unfinished` takes it for one that was left."""
    lock = WindowLock(building.lock, stamp(utc_now()))
    try:
        file.take_out(building.data(file.manifest.data), progress)
        write_durably(building.header, file.header_bytes)
        write_durably(building.header_copy, file.header_bytes)
        write_durably(building.restored, canonical(asdict(Restored.of(file))))
    finally:
        lock.release()  # before the rename: Windows renames no folder with an open file in it


def _require_room(file: BackupFile, path: Path) -> None:
    """Told before anything is written, and no promise: somebody else may fill the disk meanwhile."""
    there = next((each for each in path.absolute().parents if each.is_dir()), None)
    needed = file.manifest.data_size + 2 * len(file.header_bytes)
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(there).free if there is not None else needed
        if free < needed:
            raise NoRoomToRestore(path=str(path.parent), needed=-(-needed // _MEGABYTE), free=free // _MEGABYTE)
