"""Bad backups, each made of good ones: what broke on the way, what somebody put together, and what a person must be told.

Lives here: the making. `sealed` closes an archive as the program does, because whoever forges one can do that, too. What each is
refused with stands in `test_bad_backups`.
"""

import hashlib
import io
import json
import shutil
import warnings
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from custkeeper.domain.canonical import canonical
from custkeeper.vault.backup_file import PARTS, read_backup
from custkeeper.vault.connection import Database

DATA, HEADER, MANIFEST = PARTS
SEAL = 71  # bytes: the mark and 64 digits
Part = tuple[str, bytes]
Trait = Callable[[zipfile.ZipInfo], object]


@dataclass(frozen=True)
class Good:
    """Backups of one vault, and of others: `old` is of a day with another passphrase, `fork` of a copy somebody worked in."""

    today: Path
    old: Path
    fork: Path
    foreign: Path
    vault_key: bytes
    scratch: Path

    def forged(self, **changes: bytes | Callable[[bytes], bytes]) -> bytes:
        """Today's with other parts (`data`, `header`, `manifest`); the manifest then says their true sizes and hashes."""
        parts = parts_of(self.today)
        for name, change in changes.items():
            part = {"data": DATA, "header": HEADER, "manifest": MANIFEST}[name]
            parts[part] = change(parts[part]) if callable(change) else change
        return sealed(as_said(parts, keeps_hashes="manifest" in changes))

    def says(self, **values: object) -> bytes:
        """Today's with a manifest that says otherwise, and nothing else of it wrong."""
        parts = parts_of(self.today)
        parts[MANIFEST] = json.dumps(json.loads(parts[MANIFEST]) | values, sort_keys=True, separators=(",", ":")).encode()
        return sealed(parts)

    def worked_over(self, statement: str) -> bytes:
        """Today's after somebody with the data file's key ran a statement in it."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir()
        data = self.scratch / "data-1.db"
        read_backup(self.today).take_out(data)
        with closing(Database.open_writer(data, self.vault_key)) as writer, writer.transaction():
            for each in statement.split(";"):
                writer.run(sa.text(each))
        return self.forged(data=data.read_bytes())


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def as_said(parts: dict[str, bytes], keeps_hashes: bool = False) -> dict[str, bytes]:
    """The manifest made true as far as anybody can without a key."""
    if keeps_hashes:
        return parts
    said: dict[str, Any] = json.loads(parts[MANIFEST])
    said |= {"data_size": len(parts[DATA]), "data_sha256": hashlib.sha256(parts[DATA]).hexdigest()}
    said["header_sha256"] = hashlib.sha256(parts[HEADER]).hexdigest()
    header = json.loads(parts[HEADER].replace(b"Infinity", b"1"))
    said |= {name: header[name] for name in ("generation", "vault", "data") if name in header}
    return parts | {MANIFEST: canonical(said)}


def sealed(
    parts: dict[str, bytes] | Sequence[Part], how: int = zipfile.ZIP_STORED, traits: dict[str, Trait] | None = None
) -> bytes:
    """An archive as the program writes one, over any parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name twice
        for number, (name, content) in enumerate(parts.items() if isinstance(parts, dict) else parts):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.filename, entry.compress_type, entry.create_system = name, how, 0
            entry.external_attr = 0o600 << 16
            with archive.open(entry, "w", force_zip64=number == 0) as part:
                part.write(content)
            if traits and name in traits:
                traits[name](entry)
        archive.comment = b"sha256:" + bytes(64)
    return resealed(out.getvalue())


def resealed(raw: bytes) -> bytes:
    """The seal made right for what stands before it."""
    return raw[:-64] + hashlib.sha256(raw[:-64]).hexdigest().encode()


def flipped(raw: bytes, place: int, bit: int = 0) -> bytes:
    return raw[:place] + bytes([raw[place] ^ (1 << bit)]) + raw[place + 1 :]


def flipped_in(part: str) -> Callable[[Good], bytes]:
    """One bit in the middle of a part, as a worn medium does."""

    def forge(good: Good) -> bytes:
        raw = good.today.read_bytes()
        content = parts_of(good.today)[part]
        return flipped(raw, raw.index(content) + len(content) // 2)

    return forge


def renamed(part: str, name: str) -> Callable[[Good], bytes]:
    """A part under another name, in both of the archive's directories."""

    def forge(good: Good) -> bytes:
        parts = parts_of(good.today)
        return sealed({(name if each == part else each): content for each, content in parts.items()})

    return forge


def with_trait(part: str, trait: Trait) -> Callable[[Good], bytes]:
    """A part of which the archive's directory says something else."""
    return lambda good: sealed(parts_of(good.today), traits={part: trait})


def page_changed(raw: bytes, page: int = 5) -> bytes:
    return flipped(raw, page * 4096 + 700)


def other_values(raw: bytes, **values: object) -> bytes:
    return canonical(json.loads(raw) | values)
