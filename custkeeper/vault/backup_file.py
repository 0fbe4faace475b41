"""A backup as one file: a ZIP archive of three uncompressed parts, closed by a SHA-256 over everything before it.

The parts are the data file (still encrypted), the header that opens it, and the manifest that says what both are. Any program can
list it; only this one accepts it. What must not be here: keys, and what the data says (`backup_check`).
"""

import contextlib
import errno
import hashlib
import os
import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from custkeeper.domain.canonical import canonical
from custkeeper.domain.foreign_json import read_foreign, whole, words
from custkeeper.vault.backup_errors import (
    BackupAltered,
    BackupContradicts,
    BackupCutShort,
    BackupMissing,
    BackupNewer,
    BackupStrange,
    BackupUnreadable,
    NotABackup,
)
from custkeeper.vault.errors import HeaderDamaged, VaultNewer
from custkeeper.vault.folder import replace_file, sync_folder, told
from custkeeper.vault.header import Header
from custkeeper.vault.tables import SCHEMA_REVISION

SUFFIX = ".ckbackup"
FORMAT = 1
PARTS = ("data.db", "header.json", "manifest.json")
Progress = Callable[[int, int], None]  # bytes done, of all
_PIECE = 1 << 20
_MAGIC, _BEGINS, _BEGINS_AT = b"PK\x03\x04", PARTS[0].encode("ascii"), 30  # how a backup begins; a part's name stands 30 bytes in
_OWNERS_FILE = 0o600 << 16  # external attributes: a plain file, its owner's
_EXTRA = (20, 0, 0)  # bytes between a part's name and the part: the first has room for sizes past 4 GiB
_NO_ZIP = (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, ValueError)
_MARK = b"sha256:"
_SEAL = len(_MARK) + 64  # the archive's comment: the mark, and the digest of all before it in hexadecimal
_LONGEST_MANIFEST = 1 << 20  # bytes; ours has some hundred
_LONGEST_HEADER = 16 << 20  # bytes; one of 50 people with five slots each has 0.1 MB
_SAME_TIME = (1980, 1, 1, 0, 0, 0)  # the archive's own stamps say nothing: when it was made is in the manifest


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself; every word of it is held against what lies beside it, but for two.

    `made_at` and `program` are nobody's signature: whoever has the file can change them and seal it anew, without any key. So
    nothing is decided by them. Which state a backup holds, the signed entries in it say; for backups of its own history the live
    ledger bounds `made_at` from both sides (`services.backup_times`). What remains: within those bounds it can lie, and on a
    computer that knows nothing of the vault an old backup looks as new as it says, until it is opened.
    """

    vault: str
    generation: int
    data: str  # the data file's name in the vault's folder
    schema: str
    program: str
    made_at: str  # declared time, UTC, ISO 8601
    head_seq: int
    head_hash: str
    counts: dict[str, int]  # rows by table
    data_size: int  # bytes
    data_sha256: str
    header_sha256: str
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        return canonical(asdict(self))

    @classmethod
    def from_bytes(cls, raw: bytes, file: str) -> "Manifest":
        """Raises BackupStrange, BackupNewer."""
        try:
            value: dict[str, Any] = read_foreign(raw)
            if whole(value["format"]) > FORMAT or words(value["schema"]) > SCHEMA_REVISION:
                raise BackupNewer(file=file)
            counts = {name: whole(count) for name, count in value["counts"].items()}
            texts = ("vault", "data", "schema", "program", "made_at", "head_hash", "data_sha256", "header_sha256")
            numbers = ("generation", "head_seq", "data_size", "format")
            said = {name: words(value[name]) for name in texts} | {name: whole(value[name]) for name in numbers}
            manifest = cls(counts=counts, **said)  # type: ignore[arg-type]
            if manifest.to_bytes() != raw:
                raise BackupStrange(file=file)
            return manifest
        except (ValueError, KeyError, TypeError, AttributeError):
            raise BackupStrange(file=file) from None


@dataclass(frozen=True)
class BackupFile:
    """A file whose parts fit together, byte for byte as it was written. Made by `read_backup` only."""

    path: Path
    manifest: Manifest
    header: Header
    header_bytes: bytes
    size: int
    sha256: str  # of the whole file but for its seal

    def take_out(self, target: Path, progress: Progress | None = None) -> None:
        """Write the data file to `target`, which must be new, durably.

        Raises BackupAltered when it changed since it was read, BackupMissing, BackupUnreadable, DiskFull, PlaceUnwritable.
        """
        digest, done = hashlib.sha256(), 0
        with contextlib.closing(self._pieces()) as pieces, _written(target) as out:
            for piece in pieces:
                digest.update(piece)
                out.write(piece)
                done += len(piece)
                if progress:
                    progress(done, self.manifest.data_size)
        if digest.hexdigest() != self.manifest.data_sha256:
            raise BackupAltered(file=self.path.name)

    def _pieces(self) -> Generator[bytes, None, None]:
        try:
            with _told(self.path), zipfile.ZipFile(self.path) as archive, archive.open(PARTS[0]) as source:
                while piece := source.read(_PIECE):
                    yield piece
        except (*_NO_ZIP, KeyError):
            raise BackupAltered(file=self.path.name) from None


def part_name(name: str) -> str:
    """What a backup is called until it is whole: no backup by its name."""
    return f".{name}.part"


def write_backup(
    path: Path, data: Path, header: bytes, manifest_of: Callable[[int, str], Manifest], progress: Progress | None = None
) -> None:
    """Write a backup beside `path`, whole and durable, then put it in place; until then nothing has that name.

    `manifest_of(size, sha256)` is asked once the data is copied. Errors of the disk are the caller's to tell; the part that was
    written is gone then.
    """
    scratch = path.with_name(part_name(path.name))
    descriptor = os.open(scratch, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            _write_parts(file, data, header, manifest_of, progress)
            _seal(file)
            file.flush()
            os.fsync(file.fileno())
            _forget_cached(file)
        if path.exists():
            raise FileExistsError(errno.EEXIST, "a backup of that name is there")
        replace_file(scratch, path)
        with contextlib.suppress(OSError):  # many shares and sticks know no such call for a folder
            sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):  # the medium went away: there is nothing to remove it from
            scratch.unlink(missing_ok=True)


def _forget_cached(file: IO[bytes]) -> None:
    """So that reading back reads the medium, and not what the system still holds of it. Linux only; a hint, never an error."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_backup(path: Path, progress: Progress | None = None) -> BackupFile:
    """Read a backup to its last byte and hold its parts against each other. No key is needed, nothing is written.

    Raises BackupMissing, BackupUnreadable, NotABackup, BackupCutShort, BackupAltered, BackupStrange, BackupNewer,
    BackupContradicts.
    """
    with _told(path), path.open("rb") as file:
        sha256 = _require_sealed(file, path.name, progress)
        header_bytes, manifest, data_sha256 = _read_parts(file, path.name)
        size = file.seek(0, os.SEEK_END)
    header = _header_of(header_bytes, manifest, path.name)
    if data_sha256 != manifest.data_sha256:
        raise BackupContradicts(file=path.name, what=PARTS[0])
    return BackupFile(path, manifest, header, header_bytes, size, sha256)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """An error of the medium that a backup is read from, in words. Raises BackupMissing, BackupUnreadable."""
    try:
        yield
        return
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
        failure: BackupMissing | BackupUnreadable = BackupMissing(path=str(path))
    except OSError:
        failure = BackupUnreadable(file=path.name)
    raise failure


@contextmanager
def _written(target: Path) -> Iterator[IO[bytes]]:
    """A new file, durable at the end. Raises DiskFull, PlaceUnwritable."""
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        return
    except OSError as error:
        failure = told(error, target.parent)
    raise failure


def _write_parts(
    file: IO[bytes], data: Path, header: bytes, manifest_of: Callable[[int, str], Manifest], progress: Progress | None
) -> None:
    size, digest, done = data.stat().st_size, hashlib.sha256(), 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        with data.open("rb") as source, archive.open(_entry(PARTS[0], size), "w", force_zip64=True) as part:
            while piece := source.read(_PIECE):
                digest.update(piece)
                part.write(piece)
                done += len(piece)
                if progress:
                    progress(done, size)
        archive.writestr(_entry(PARTS[1], len(header)), header)
        manifest = manifest_of(done, digest.hexdigest()).to_bytes()
        archive.writestr(_entry(PARTS[2], len(manifest)), manifest)
        archive.comment = _MARK + b"0" * 64


def _entry(name: str, size: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _SAME_TIME)
    entry.file_size = size
    entry.create_system = 0
    entry.external_attr = _OWNERS_FILE
    return entry


def _seal(file: IO[bytes]) -> None:
    size = file.seek(0, os.SEEK_END)
    digest = _digest(file, size - 64, None)
    file.seek(size - 64)
    file.write(digest.encode("ascii"))


def _digest(file: IO[bytes], size: int, progress: Progress | None) -> str:
    digest, done = hashlib.sha256(), 0
    for piece in _pieces(file, size):
        digest.update(piece)
        done += len(piece)
        if progress:
            progress(done, size)
    return digest.hexdigest()


def _pieces(file: IO[bytes], size: int) -> Iterator[bytes]:
    file.seek(0)
    while size > 0 and (piece := file.read(min(_PIECE, size))):
        size -= len(piece)
        yield piece


def _require_sealed(file: IO[bytes], name: str, progress: Progress | None) -> str:
    """The digest of everything before the seal. Raises NotABackup, BackupCutShort, BackupAltered."""
    begins = file.read(len(_BEGINS) + _BEGINS_AT)
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _SEAL))
    seal = file.read(_SEAL)
    if not seal.startswith(_MARK):
        is_ours = _MAGIC.startswith(begins[: len(_MAGIC)]) and _BEGINS.startswith(begins[_BEGINS_AT:])
        raise BackupCutShort(file=name) if is_ours else NotABackup(file=name)
    digest = _digest(file, size - 64, progress)
    if seal.removeprefix(_MARK) != digest.encode("ascii"):
        raise BackupAltered(file=name)
    return digest


def _read_parts(file: IO[bytes], name: str) -> tuple[bytes, Manifest, str]:
    """Header, manifest, and the digest of the data. Nothing but ours may stand there, in our order, and lead nowhere."""
    try:
        with zipfile.ZipFile(file) as archive:
            if not _is_ours(archive):
                raise BackupStrange(file=name)
            data, header, manifest_part = archive.infolist()
            if header.file_size > _LONGEST_HEADER or manifest_part.file_size > _LONGEST_MANIFEST:
                raise BackupStrange(file=name)
            manifest = Manifest.from_bytes(archive.read(manifest_part), name)
            if data.file_size != manifest.data_size:
                raise BackupContradicts(file=name, what=PARTS[0])
            digest = hashlib.sha256()
            with archive.open(data) as source:
                while piece := source.read(_PIECE):
                    digest.update(piece)
            return archive.read(header), manifest, digest.hexdigest()
    except _NO_ZIP:
        raise BackupStrange(file=name) from None


def _is_ours(archive: zipfile.ZipFile) -> bool:
    """Whether the parts are ours, each once, stored, plain files, one right after the other from the first byte to the last."""
    if tuple(each.orig_filename for each in archive.infolist()) != PARTS:
        return False
    at = 0
    for each, extra in zip(archive.infolist(), _EXTRA, strict=True):
        said = (each.compress_type, each.flag_bits, each.external_attr, each.compress_size, each.comment, each.header_offset)
        if said != (zipfile.ZIP_STORED, 0, _OWNERS_FILE, each.file_size, b"", at):
            return False
        at += _BEGINS_AT + len(each.orig_filename) + extra + each.compress_size
    return archive.start_dir == at


def _header_of(raw: bytes, manifest: Manifest, file: str) -> Header:
    try:
        header = Header.from_bytes(raw)
    except VaultNewer:
        raise BackupNewer(file=file) from None
    except HeaderDamaged:
        raise BackupContradicts(file=file, what=PARTS[1]) from None
    said = (manifest.header_sha256, manifest.vault, manifest.generation, manifest.data)
    if header.to_bytes() != raw or said != (hashlib.sha256(raw).hexdigest(), header.vault, header.generation, header.data):
        raise BackupContradicts(file=file, what=PARTS[1])
    return header
