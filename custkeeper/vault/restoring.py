"""Taking a vault out of a backup: into a folder of its own, whole or not at all, never over anything that is there.

A note beside it says which backup it came from, until somebody who opened it has put that into the ledger.
"""

import contextlib
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from custkeeper.domain.canonical import canonical
from custkeeper.vault.backup_file import BackupFile
from custkeeper.vault.creation import clear_unfinished
from custkeeper.vault.errors import PlaceUnwritable, VaultExists
from custkeeper.vault.folder import VaultFolder, write_durably
from custkeeper.vault.window_lock import WindowLock

Progress = Callable[[int, int], None]


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
    """What the note says; None when there is none, or it is nonsense."""
    try:
        said = json.loads(folder.restored.read_bytes())
        return Restored(str(said["sha256"]), str(said["made_at"]), int(said["head_seq"]), str(said["head_hash"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def forget_restored(folder: VaultFolder) -> None:
    """Take the note away: the ledger says it now."""
    with contextlib.suppress(OSError):
        folder.restored.unlink(missing_ok=True)


def restore(file: BackupFile, path: Path, progress: Progress | None = None) -> VaultFolder:
    """Make `path` the vault that a backup holds. It opens with the passphrases and recovery codes of that day.

    Raises VaultExists, PlaceUnsuitable, PlaceUnwritable, DiskFull, and what taking out refuses; nothing is left then. What a
    killed one left beside is removed by the next.
    """
    if path.exists():
        raise VaultExists(path=str(path))
    clear_unfinished(path.parent)
    building = VaultFolder.unfinished(path)
    building.make()
    try:
        _fill(building, file, progress)
        building.appear(path)
    except OSError:  # only the last of it, making the name durable, is not told yet: the name may be there
        shutil.rmtree(path, ignore_errors=True)
    except BaseException:
        shutil.rmtree(building.path, ignore_errors=True)
        raise
    else:
        return VaultFolder(path)
    raise PlaceUnwritable(path=str(path.parent))


def _fill(building: VaultFolder, file: BackupFile, progress: Progress | None) -> None:
    lock = WindowLock(building.lock, file.manifest.made_at)  # so that nobody takes it for one that was left
    try:
        file.take_out(building.data(file.manifest.data), progress)
        write_durably(building.header, file.header_bytes)
        write_durably(building.header_copy, file.header_bytes)
        write_durably(building.restored, canonical(asdict(Restored.of(file))))
    finally:
        lock.release()  # before the rename: Windows renames no folder with an open file in it
