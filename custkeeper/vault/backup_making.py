"""Making a backup: one state of the vault copied while people work, looked through, written to its place and read back.

The copy is made and judged on the vault's own disk, and only then written to the medium in one go: a slow or failing stick never
holds up a reader of the vault. What must not be here: which places there are, and what is kept of the outcome.
"""

import contextlib
import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from custkeeper import __version__
from custkeeper.domain.text import Message
from custkeeper.vault.backup_check import judge_data
from custkeeper.vault.backup_errors import TargetFull, TargetGone, TargetMissing, TargetUnwritable
from custkeeper.vault.backup_file import SUFFIX, BackupFile, Manifest, read_backup, write_backup
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import DiskFull, HeaderOutdated
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Head, last_header, read_head
from custkeeper.vault.migrate import row_counts
from custkeeper.vault.tables import SCHEMA_REVISION

_SCRATCH = "backup-"  # folders inside the vault's, of this name: what a killed backup leaves, swept by the next one
_OLD = 24 * 3600.0  # seconds after which a scratch folder is nobody's any more
_ROOM = 4 << 20  # bytes beside the data: header, manifest, what the file system needs for itself
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}


class Step(StrEnum):
    """What is being done, for whoever waits."""

    COPY = "copy"
    CHECK = "check"
    WRITE = "write"
    READ_BACK = "read_back"


Progress = Callable[[Step, int, int], None]  # done, of all; raising BackupStopped stops it


@dataclass(frozen=True)
class Source:
    """What a backup is made of: a person's open vault has these, and so has a computer's backup key."""

    folder: VaultFolder
    header: Header
    vault_key: bytes
    at: str  # declared time, UTC, ISO 8601


@dataclass(frozen=True)
class Made:
    """A backup that was written and read back. `findings` are what the ledger's check says against the vault itself."""

    file: BackupFile
    findings: tuple[Message, ...]
    seconds: float


def backup_name(vault: str, at: str) -> str:
    """`CustKeeper-1a2b3c4d-20270226-183000.ckbackup`: no name of the firm, because it lies in the open."""
    return f"CustKeeper-{vault[:8]}-{''.join(each for each in at if each.isdigit() or each == 'T').replace('T', '-')}{SUFFIX}"


def make_backup(source: Source, target: Path, progress: Progress | None = None) -> Made:
    """Copy, check, write to the folder `target`, read back.

    Raises TargetMissing, TargetFull, TargetGone, TargetUnwritable, BackupDamaged, BackupStopped, HeaderOutdated when the keys
    changed meanwhile (then it is to be tried again with the new header), and whatever reading the file back refuses.
    """
    began = time.monotonic()
    if not target.is_dir():
        raise TargetMissing(path=str(target))
    with _scratch_folder(source.folder.path) as scratch:
        copy = scratch / source.header.data
        head, counts = _copy(source, copy, progress)
        findings = judge_data(copy, source.vault_key, source.header, counts, head, _forward(progress, Step.CHECK))
        header = source.header.to_bytes()

        def manifest(size: int, sha256: str) -> Manifest:
            return _manifest(source, header, head, counts, size, sha256)

        path = _free_name(target, backup_name(source.header.vault, source.at))
        with _told(target, copy.stat().st_size):
            write_backup(path, copy, header, manifest, _forward(progress, Step.WRITE))
    try:
        with _told(target, 0):
            file = read_backup(path, _forward(progress, Step.READ_BACK))
    except BaseException:
        with contextlib.suppress(OSError):  # what could not be read back is no backup
            path.unlink(missing_ok=True)
        raise
    return Made(file, tuple(findings), time.monotonic() - began)


def _copy(source: Source, copy: Path, progress: Progress | None) -> tuple[Head, dict[str, int]]:
    """One state of the data file, and what it holds: read in the same transaction as it is copied in."""
    data = source.folder.data(source.header.data)
    if not data.exists():
        raise HeaderOutdated  # a change of keys has put another in its place
    reader = Database.open_reader(data, source.vault_key)
    try:
        with reader.transaction():
            committed = last_header(reader)
            if committed is None or committed[1] != source.header.hash:
                raise HeaderOutdated
            head, counts = read_head(reader), row_counts(reader)
            target = Database.create(copy, source.vault_key)
            try:
                reader.pour_into(target, _forward(progress, Step.COPY))
            finally:
                target.close()
    finally:
        reader.close()
    return head, counts


def _manifest(source: Source, header: bytes, head: Head, counts: dict[str, int], size: int, sha256: str) -> Manifest:
    return Manifest(
        vault=source.header.vault,
        generation=source.header.generation,
        data=source.header.data,
        schema=SCHEMA_REVISION,
        program=__version__,
        made_at=source.at,
        head_seq=head.seq,
        head_hash=head.hex,
        counts=counts,
        data_size=size,
        data_sha256=sha256,
        header_sha256=source.header.hash,
    )


def _free_name(target: Path, name: str) -> Path:
    """That name, or the same with a number: two backups of one second must not meet."""
    path, number = target / name, 1
    while path.exists():
        number += 1
        path = target / f"{name.removesuffix(SUFFIX)}-{number}{SUFFIX}"
    return path


@contextmanager
def _scratch_folder(vault: Path) -> Iterator[Path]:
    """A folder of this backup's own on the vault's disk. Raises DiskFull, TargetUnwritable."""
    _sweep(vault)
    try:
        folder = Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=vault))
    except OSError as error:
        failure = DiskFull() if error.errno in _FULL else TargetUnwritable(path=str(vault))
        raise failure from None
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(vault: Path) -> None:
    """Remove what killed backups left. A younger folder may be one that is being made."""
    now = datetime.now(UTC).timestamp()
    for each in vault.glob(f"{_SCRATCH}*"):
        with contextlib.suppress(OSError):
            if each.is_dir() and not each.is_symlink() and now - each.stat().st_mtime > _OLD:
                shutil.rmtree(each, ignore_errors=True)


@contextmanager
def _told(target: Path, needed: int) -> Iterator[None]:
    """An error of the medium in words; nothing of it is chained, because it may hold paths of others."""
    try:
        yield
        return
    except OSError as error:
        failure = _failure(target, needed, error)
    raise failure


def _failure(target: Path, needed: int, error: OSError) -> TargetFull | TargetGone | TargetUnwritable:
    if error.errno in _FULL:
        free = 0
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(target).free
        return TargetFull(path=str(target), needed=_megabytes(needed + _ROOM), free=_megabytes(free))
    if target.is_dir() and not os.access(target, os.W_OK):
        return TargetUnwritable(path=str(target))
    return TargetGone(path=str(target))


def _megabytes(size: int) -> int:
    return -(-size // (1 << 20))


def _forward(progress: Progress | None, step: Step) -> Callable[[int, int], None] | None:
    return (lambda done, total: progress(step, done, total)) if progress else None
