"""Taking a vault out of a backup: into a folder of its own, whole or not at all, never over anything that is there."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

from custkeeper.vault.backup_file import BackupFile
from custkeeper.vault.errors import DiskFull, PlaceUnwritable, VaultExists
from custkeeper.vault.folder import VaultFolder, write_durably

Progress = Callable[[int, int], None]
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def restore(file: BackupFile, path: Path, progress: Progress | None = None) -> VaultFolder:
    """Make `path` the vault that a backup holds. It opens with the passphrases and recovery codes of that day.

    Raises VaultExists, PlaceUnsuitable, PlaceUnwritable, DiskFull, BackupAltered; nothing is left then.
    """
    if path.exists():
        raise VaultExists(path=str(path))
    building = VaultFolder.unfinished(path)
    building.make()
    try:
        file.take_out(building.data(file.manifest.data), progress)
        write_durably(building.header, file.header_bytes)
        write_durably(building.header_copy, file.header_bytes)
        building.appear(path)
    except OSError as error:
        shutil.rmtree(building.path, ignore_errors=True)
        failure = DiskFull() if error.errno in _FULL else PlaceUnwritable(path=str(path.parent))
    except BaseException:
        shutil.rmtree(building.path, ignore_errors=True)
        raise
    else:
        return VaultFolder(path)
    raise failure
