"""A folder of one's own on the vault's disk for a backup that is made or looked through: gone afterwards, and when its maker was
killed, gone with the next one. What must not be here: what is put into it.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from custkeeper.domain.errors import CustKeeperError
from custkeeper.vault.errors import DiskFull, PlaceUnwritable
from custkeeper.vault.folder import told
from custkeeper.vault.window_lock import WindowLock

_PREFIX, _LOCK = "backup-", "lock"
_TRIES = 3  # a sweep may look into a folder between its making and its lock


@contextmanager
def scratch_folder(vault: Path) -> Iterator[Path]:
    """An empty folder but for its lock, which tells the next one that its maker lives. Raises DiskFull, PlaceUnwritable."""
    _sweep(vault)
    folder, lock = _made(vault)
    try:
        yield folder
    finally:
        lock.release()  # first: Windows removes no open file
        shutil.rmtree(folder, ignore_errors=True)


def _made(vault: Path) -> tuple[Path, WindowLock]:
    for _ in range(_TRIES):
        try:
            folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=vault))
        except OSError as error:
            raise told(error, vault) from None
        try:
            return folder, WindowLock(folder / _LOCK, "")
        except CustKeeperError as error:
            shutil.rmtree(folder, ignore_errors=True)
            if isinstance(error, DiskFull):
                raise
    raise PlaceUnwritable(path=str(vault))


def _sweep(vault: Path) -> None:
    """Remove what killed makers left: the system let go of their locks."""
    with contextlib.suppress(OSError):
        for each in vault.glob(f"{_PREFIX}*"):
            if each.is_dir() and not each.is_symlink() and _is_nobodys(each):
                shutil.rmtree(each, ignore_errors=True)


def _is_nobodys(folder: Path) -> bool:
    try:
        WindowLock(folder / _LOCK, "").release()
    except CustKeeperError:
        return False  # it is held, cannot be written to, or went away meanwhile
    return True
