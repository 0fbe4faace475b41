"""A backup as one file: a ZIP archive of three uncompressed parts, closed by a SHA-256 over everything before it.

The parts are the data file (still encrypted), the header that opens it, and the manifest that says what both are. Any program can
list it; only this one accepts it. What must not be here: keys, and what the data says (`backup_check`).
"""

import contextlib
import errno
import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from custkeeper.domain.canonical import canonical
from custkeeper.vault.backup_errors import (
    BackupAltered,
    BackupContradicts,
    BackupCutShort,
    BackupMissing,
    BackupNewer,
    BackupStrange,
    NotABackup,
)
from custkeeper.vault.errors import HeaderDamaged, VaultNewer
from custkeeper.vault.folder import replace_file, sync_folder
from custkeeper.vault.header import Header
from custkeeper.vault.tables import SCHEMA_REVISION

SUFFIX = ".ckbackup"
FORMAT = 1
PARTS = ("data.db", "header.json", "manifest.json")
Progress = Callable[[int, int], None]  # bytes done, of all
_PIECE = 1 << 20
_MARK = b"sha256:"
_SEAL = len(_MARK) + 64  # the archive's comment: the mark, and the digest of all before it in hexadecimal
_LONGEST_MANIFEST = 1 << 20  # bytes; ours has some hundred
_LONGEST_HEADER = 16 << 20  # bytes; one of 50 people with five slots each has 0.1 MB
_SAME_TIME = (1980, 1, 1, 0, 0, 0)  # the archive's own stamps say nothing: when it was made is in the manifest


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself; every word of it is held against what lies beside it."""

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
            value: dict[str, Any] = json.loads(raw)
            if int(value["format"]) > FORMAT or str(value["schema"]) > SCHEMA_REVISION:
                raise BackupNewer(file=file)
            counts = {str(name): int(count) for name, count in value["counts"].items()}
            texts = ("vault", "data", "schema", "program", "made_at", "head_hash", "data_sha256", "header_sha256")
            numbers = ("generation", "head_seq", "data_size", "format")
            said = {name: str(value[name]) for name in texts} | {name: int(value[name]) for name in numbers}
            return cls(counts=counts, **said)  # type: ignore[arg-type]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
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
        """Write the data file to `target`, which must be new, durably. Raises BackupAltered when it changed since it was read."""
        digest = hashlib.sha256()
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out, zipfile.ZipFile(self.path) as archive, archive.open(PARTS[0]) as source:
            done = 0
            while piece := source.read(_PIECE):
                digest.update(piece)
                out.write(piece)
                done += len(piece)
                if progress:
                    progress(done, self.manifest.data_size)
            out.flush()
            os.fsync(out.fileno())
        if digest.hexdigest() != self.manifest.data_sha256:
            raise BackupAltered(file=self.path.name)


def write_backup(
    path: Path, data: Path, header: bytes, manifest_of: Callable[[int, str], Manifest], progress: Progress | None = None
) -> None:
    """Write a backup beside `path`, whole and durable, then put it in place; until then nothing has that name.

    `manifest_of(size, sha256)` is asked once the data is copied. Errors of the disk are the caller's to tell; the part that was
    written is gone then.
    """
    scratch = path.with_name(f".{path.name}.part")
    try:
        with scratch.open("w+b") as file:
            _write_parts(file, data, header, manifest_of, progress)
            _seal(file)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            raise FileExistsError(errno.EEXIST, "a backup of that name is there")
        replace_file(scratch, path)
        with contextlib.suppress(OSError):  # many shares and sticks know no such call for a folder
            sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):  # the medium went away: there is nothing to remove it from
            scratch.unlink(missing_ok=True)


def read_backup(path: Path, progress: Progress | None = None) -> BackupFile:
    """Read a backup to its last byte and hold its parts against each other. No key is needed, nothing is written.

    Raises BackupMissing, NotABackup, BackupCutShort, BackupAltered, BackupStrange, BackupNewer, BackupContradicts.
    """
    try:
        with path.open("rb") as file:
            sha256 = _require_sealed(file, path.name, progress)
            header_bytes, manifest, data_sha256 = _read_parts(file, path.name)
            size = file.seek(0, os.SEEK_END)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
        raise BackupMissing(path=str(path)) from None
    header = _header_of(header_bytes, manifest, path.name)
    if data_sha256 != manifest.data_sha256:
        raise BackupContradicts(file=path.name, what=PARTS[0])
    return BackupFile(path, manifest, header, header_bytes, size, sha256)


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
    if file.read(4) != b"PK\x03\x04":
        raise NotABackup(file=name)
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _SEAL))
    seal = file.read(_SEAL)
    if not seal.startswith(_MARK):
        raise BackupCutShort(file=name) if size else NotABackup(file=name)
    digest = _digest(file, size - 64, progress)
    if seal.removeprefix(_MARK) != digest.encode("ascii"):
        raise BackupAltered(file=name)
    return digest


def _read_parts(file: IO[bytes], name: str) -> tuple[bytes, Manifest, str]:
    """Header, manifest, and the digest of the data. The names inside must be ours, each once, and lead nowhere."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            sizes = {each.filename: each.file_size for each in parts}
            if tuple(each.filename for each in parts) != PARTS or any(each.compress_type for each in parts):
                raise BackupStrange(file=name)
            if sizes[PARTS[1]] > _LONGEST_HEADER or sizes[PARTS[2]] > _LONGEST_MANIFEST:
                raise BackupStrange(file=name)
            manifest = Manifest.from_bytes(archive.read(PARTS[2]), name)
            if sizes[PARTS[0]] != manifest.data_size:
                raise BackupContradicts(file=name, what=PARTS[0])
            digest = hashlib.sha256()
            with archive.open(PARTS[0]) as source:
                while piece := source.read(_PIECE):
                    digest.update(piece)
            return archive.read(PARTS[1]), manifest, digest.hexdigest()
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError):
        raise BackupStrange(file=name) from None


def _header_of(raw: bytes, manifest: Manifest, file: str) -> Header:
    try:
        header = Header.from_bytes(raw)
    except VaultNewer:
        raise BackupNewer(file=file) from None
    except HeaderDamaged:
        raise BackupContradicts(file=file, what=PARTS[1]) from None
    said = (manifest.header_sha256, manifest.vault, manifest.generation, manifest.data)
    if said != (hashlib.sha256(raw).hexdigest(), header.vault, header.generation, header.data):
        raise BackupContradicts(file=file, what=PARTS[1])
    return header
