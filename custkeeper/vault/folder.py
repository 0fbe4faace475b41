"""The vault as a folder on a disk: its files and durable writing.

What must not be here: what the files say.
"""

import contextlib
import errno
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.errors import CustKeeperError
from custkeeper.vault.errors import DiskFailed, DiskFull, PlaceUnwritable, VaultExists, VaultMissing
from custkeeper.vault.suitable_place import require_suitable_place

SUFFIX = ".ckvault"
_SMALLEST_DATA = 8192  # two SQLCipher pages; a 0- or 1-byte file would open as a new, empty vault under any key

_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8)  # seconds; a scanner lets go of a small file long before
_SMALLEST_ROOM = 64 << 10  # bytes; one piece of a WAL's index has 32 KiB
# what a disk, a stick or a share says when it is no longer there as it was, or its own structures are damaged
_FAILING = {errno.EIO, *(getattr(errno, name, errno.EIO) for name in ("ENXIO", "ENODEV", "ESTALE", "EREMOTEIO", "EUCLEAN"))}
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_UNFINISHED = re.compile(r"\..+\.[0-9a-f]{8}\.unfinished")  # `.Firm.ckvault.1a2b3c4d.unfinished`: a vault being made
_SCRATCH = re.compile(r"(header(\.copy)?\.json|header\.next|before-\d+\.db|data-\d+\.db)\.tmp(-wal|-shm|-journal)?")
_DATA = re.compile(r"(data-\d+\.db)(-wal|-shm|-journal)?")
_COPY_BEFORE = re.compile(r"before-\d+\.db(-wal|-shm|-journal)?")
_MADE_BY_US = re.compile(r"(header(\.copy)?|restored)\.json(\.tmp)?|data-\d+\.db(-wal|-shm|-journal)?|lock")


@dataclass(frozen=True)
class VaultFolder:
    """`Firm.ckvault/` and the names inside it."""

    path: Path

    @classmethod
    def unfinished(cls, path: Path) -> "VaultFolder":
        """A hidden folder beside `path` to make a vault in. It is no vault by its name, however whole its files are."""
        return cls(path.with_name(f".{path.name}.{os.urandom(4).hex()}.unfinished"))

    @property
    def is_unfinished(self) -> bool:
        return _UNFINISHED.fullmatch(self.path.name) is not None

    @property
    def is_left_by_creation(self) -> bool:
        """Whether it is an unfinished vault with nothing inside but what creation and restoring put there."""
        if not self.is_unfinished or self.path.is_symlink() or not self.path.is_dir():
            return False
        return all(_MADE_BY_US.fullmatch(each.name) and each.is_file() for each in self.path.iterdir())

    @property
    def header(self) -> Path:
        return self.path / "header.json"

    @property
    def header_copy(self) -> Path:
        return self.path / "header.copy.json"

    @property
    def header_next(self) -> Path:
        return self.path / "header.next"

    @property
    def lock(self) -> Path:
        return self.path / "lock"

    @property
    def restored(self) -> Path:
        """The note that a vault was taken out of a backup (`restoring`)."""
        return self.path / "restored.json"

    def data(self, name: str) -> Path:
        return self.path / name

    def require_present(self) -> None:
        """Raise VaultMissing unless this is a vault's folder."""
        if self.is_unfinished or not self.path.is_dir() or not (self.header.exists() or self.header_copy.exists()):
            raise VaultMissing(path=str(self.path))

    def sweep(self) -> None:
        """Remove what a killed writer left half-written: it may hold an old passphrase's slot. Only with the lock held."""
        self._remove(lambda name: _SCRATCH.fullmatch(name) is not None)

    def sweep_data(self, live: str) -> None:
        """Remove data files other than the live one: left by a killed move to a new file, or open elsewhere when it was made.

        Only with the lock held.
        """
        self._remove(lambda name: (found := _DATA.fullmatch(name)) is not None and found[1] != live)

    def sweep_copies(self) -> None:
        """Remove the copies that upgrades kept: they open with the keys of the time before."""
        self._remove(lambda name: _COPY_BEFORE.fullmatch(name) is not None)

    def _remove(self, is_doomed: Callable[[str], bool]) -> None:
        for each in self.path.iterdir():
            if is_doomed(each.name):
                with contextlib.suppress(OSError):  # Windows: somebody has it open; the next to hold the lock tries again
                    each.unlink()

    def make(self) -> None:
        """Make the folder, readable by its owner only. Raises VaultExists, PlaceUnsuitable, and as `told`."""
        require_suitable_place(self.path)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise told(error, self.path.parent) from None
        try:
            self.path.mkdir(mode=0o700)
            sync_folder(self.path.parent)
        except FileExistsError:
            raise VaultExists(path=str(self.path)) from None
        except OSError as error:
            with contextlib.suppress(OSError):
                self.path.rmdir()
            raise told(error, self.path.parent) from None

    def appear(self, path: Path) -> None:
        """An unfinished vault gets its name, durably; a folder is never renamed over one that holds anything.

        Raises VaultExists, and as `told`.
        """
        try:
            self.path.rename(path)
        except OSError as error:
            raise (VaultExists(path=str(path)) if path.exists() else told(error, path.parent)) from None
        sync_folder(path.parent)


def is_plausible_data(path: Path) -> bool:
    return path.is_file() and path.stat().st_size >= _SMALLEST_DATA


def write_durably(path: Path, content: bytes) -> None:
    """Replace `path` by `content` so that after a power cut it holds either the old bytes or the new. Raises as `told`."""
    scratch = path.with_name(path.name + ".tmp")
    try:
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace_file(scratch, path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise told(error, path.parent) from None


def put_in_place(source: Path, target: Path) -> None:
    """Rename over `target` and make it durable. Raises as `told`; the rename may have been made then."""
    try:
        replace_file(source, target)
        sync_folder(target.parent)
    except OSError as error:
        raise told(error, target.parent) from None


def is_full(error: OSError) -> bool:
    """Whether there is no room: on the disk, in the quota, or for a file so long (FAT32 ends at 4 GB)."""
    return error.errno in _FULL


def told(error: OSError, folder: Path) -> CustKeeperError:
    """A failure to write in words: one of `errors.UNWRITTEN`."""
    if is_full(error):
        return DiskFull()
    if error.errno in _FAILING:
        return DiskFailed(code=errno.errorcode[error.errno or errno.EIO])
    return PlaceUnwritable(path=str(folder))


def trouble_writing(folder: Path) -> OSError | None:
    """What a folder's disk says at this moment to something small that is to outlive a power cut; None when it takes it.

    SQLite knows of an input or output error only, and not whether the disk, or somebody's share of it, was full. Leaves nothing.
    """
    try:
        if shutil.disk_usage(folder).free < _SMALLEST_ROOM:
            return OSError(errno.ENOSPC, "")
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(_SMALLEST_ROOM))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return None


def replace_file(source: Path, target: Path) -> None:
    """Rename over `target`, also while somebody looks into it: Windows refuses that for as long as they do (a virus scanner)."""
    for pause in _PAUSES:
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(pause)
        else:
            return
    source.replace(target)


def sync_folder(path: Path) -> None:
    """Make a rename inside `path` durable. Windows has no such call for folders: NTFS journals the rename itself."""
    if os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
