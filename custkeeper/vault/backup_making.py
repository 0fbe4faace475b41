"""Making a backup: one state of the vault copied while people work, looked through, written to its place and read back.

The copy is made and judged on the vault's own disk, and only then written to the medium in one go: a slow or failing stick never
holds up a reader of the vault. What must not be here: which places there are, and what is kept of the outcome.
"""

import contextlib
import errno
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from custkeeper import __version__
from custkeeper.domain.text import Message
from custkeeper.vault.backup_check import Contents, judge_data
from custkeeper.vault.backup_errors import (
    BackupContradicts,
    BackupDamaged,
    BackupMissing,
    BackupUnreadable,
    TargetFull,
    TargetGone,
    TargetMissing,
    TargetUnwritable,
)
from custkeeper.vault.backup_file import SUFFIX, BackupFile, Manifest, part_name, read_backup, write_backup
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import DataFileDamaged, HeaderOutdated
from custkeeper.vault.folder import VaultFolder, is_full
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import last_header, read_head
from custkeeper.vault.migrate import row_counts, stored_schema
from custkeeper.vault.scratch_folder import scratch_folder
from custkeeper.vault.unlocking import read_header

_OLD = 24 * 3600.0  # seconds after which a half-written file is nobody's any more: no lock holds on every share and stick
_ROOM = 4 << 20  # bytes beside the data: header, manifest, what the file system needs for itself
_BARRED = {errno.EACCES, errno.EPERM, errno.EROFS}


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

    Raises TargetMissing, TargetFull, TargetGone, TargetUnwritable, DataFileDamaged, BackupStopped, DiskFull or PlaceUnwritable
    for the vault's own disk, HeaderOutdated when the keys changed meanwhile (it is to be tried again then, with the new header),
    and whatever reading the file back refuses.
    """
    began = time.monotonic()
    if not target.is_dir():
        raise TargetMissing(path=str(target))
    with scratch_folder(source.folder.path) as scratch:
        copy = scratch / source.header.data
        said = _copy(source, copy, progress)
        try:
            findings = judge_data(copy, source.vault_key, source.header, said, forward(progress, Step.CHECK))
        except (BackupDamaged, BackupContradicts):  # a copy is what it was copied from
            raise DataFileDamaged(file=source.header.data) from None
        with _told(target, copy):
            _sweep(target, source.header.vault)
            path = _free_name(target, backup_name(source.header.vault, source.at))
            write_backup(path, copy, source.header.to_bytes(), partial(_manifest, source, said), forward(progress, Step.WRITE))
    try:
        file = read_backup(path, forward(progress, Step.READ_BACK))
    except (BackupMissing, BackupUnreadable):
        failure = TargetGone(path=str(target))
    except BaseException:
        with contextlib.suppress(OSError):  # what is not as it was written is no backup
            path.unlink(missing_ok=True)
        raise
    else:
        return Made(file, tuple(findings), time.monotonic() - began)
    raise failure


def _copy(source: Source, copy: Path, progress: Progress | None) -> Contents:
    """One state of the data file, and what it holds: read in the same transaction as it is copied in."""
    data = source.folder.data(source.header.data)
    # a change of keys put another file in its place; where somebody still reads the old one, Windows cannot take that away
    if not data.exists() or read_header(source.folder.path).generation > source.header.generation:
        raise HeaderOutdated
    reader = Database.open_reader(data, source.vault_key)
    try:
        with reader.transaction():
            committed = last_header(reader)
            if committed is None or committed[1] != source.header.hash:
                raise HeaderOutdated
            said = Contents(stored_schema(reader), read_head(reader), row_counts(reader))
            target = Database.create_scratch(copy, source.vault_key)
            try:
                reader.pour_into(target, forward(progress, Step.COPY))
            finally:
                target.close()
    finally:
        reader.close()
    return said


def _manifest(source: Source, said: Contents, size: int, sha256: str) -> Manifest:
    return Manifest(
        vault=source.header.vault,
        generation=source.header.generation,
        data=source.header.data,
        schema=said.schema,
        program=__version__,
        made_at=source.at,
        head_seq=said.head.seq,
        head_hash=said.head.hex,
        counts=dict(said.counts),
        data_size=size,
        data_sha256=sha256,
        header_sha256=source.header.hash,
    )


def _free_name(target: Path, name: str) -> Path:
    """That name, or the same with a number: two backups of one second must not meet."""
    path, number = target / name, 1
    while path.exists() or path.with_name(part_name(path.name)).exists():
        number += 1
        path = target / f"{name.removesuffix(SUFFIX)}-{number}{SUFFIX}"
    return path


def _sweep(target: Path, vault: str) -> None:
    """Remove what killed backups of this vault left half-written there; a younger one may be one that is being written."""
    now = datetime.now(UTC).timestamp()
    with contextlib.suppress(OSError):
        for each in target.glob(part_name(f"CustKeeper-{vault[:8]}-*{SUFFIX}")):
            if each.is_file() and not each.is_symlink() and now - each.stat().st_mtime > _OLD:
                each.unlink()


@contextmanager
def _told(target: Path, copy: Path) -> Iterator[None]:
    """An error of the medium in words; nothing of it is chained, because it may hold paths of others."""
    try:
        yield
        return
    except OSError as error:
        failure = _failure(target, copy, error)
    raise failure


def _failure(target: Path, copy: Path, error: OSError) -> TargetFull | TargetGone | TargetUnwritable:
    if is_full(error):
        needed = free = 0
        with contextlib.suppress(OSError):
            needed, free = copy.stat().st_size + _ROOM, shutil.disk_usage(target).free
        return TargetFull(path=str(target), needed=_megabytes(needed), free=_megabytes(free))
    if error.errno in _BARRED:
        return TargetUnwritable(path=str(target))
    return TargetGone(path=str(target))


def _megabytes(size: int) -> int:
    return -(-size // (1 << 20))


def forward(progress: Progress | None, step: Step) -> Callable[[int, int], None] | None:
    """What one step tells, for whoever waits for all of them."""
    return (lambda done, total: progress(step, done, total)) if progress else None
