"""Evidence files inside the vault: sealed in chunks of 1 MiB under a key of their own, which lies under the record's key.

Name and SHA-256 are sealed too. At the two lower levels the content key is stored as it is, so that re-grading wraps keys only.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap
from sqlalchemy import insert, select, update

from custkeeper.domain.canonical import canonical
from custkeeper.domain.errors import BadInput
from custkeeper.domain.foreign_json import read_foreign, words
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import AttachmentTooLarge, ContentUnreadable
from custkeeper.vault.sealing import Row, new_id, unwrap_record_key, wrapping_key
from custkeeper.vault.slots import KEY_SIZE, SEALING, seal, unseal
from custkeeper.vault.tables import ATTACHMENT, CHUNK

CHUNK_SIZE = 1 << 20
_PORTION = 500  # records asked about at once
LARGEST_MB = 100  # above that, hash and place only (DESIGN §3)


class FileUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read. Check the name, and that it is a file you may open.")


@dataclass(frozen=True)
class Attachment:
    """One file: `name` and `sha256` (of the plain content) are empty for a reader without the record's key."""

    id: str
    record: str
    size: int
    name: str
    sha256: str
    is_sealed: bool


class AttachmentStore:
    """Attachments of any record, as one person may read them."""

    def __init__(self, database: Database, ring: KeyRing) -> None:
        self._database = database
        self._ring = ring

    def add(self, area: str, owner: Row, path: Path) -> Attachment:
        """Seal a file from disk into the vault, inside the caller's transaction. Raises FileUnreadable, AttachmentTooLarge."""
        size = _size(path)
        return self._sealed(area, owner, path.name, size, lambda count: _pieces(path, count))

    def add_made(self, area: str, owner: Row, name: str, content: bytes) -> Attachment:
        """As `add`, of a file that was made in memory and never lay on the disk. Raises AttachmentTooLarge."""
        if len(content) > LARGEST_MB << 20:
            raise AttachmentTooLarge(name=name, limit=LARGEST_MB)
        starts = range(0, max(1, len(content)), CHUNK_SIZE)
        return self._sealed(area, owner, name, len(content), lambda _: (content[at : at + CHUNK_SIZE] for at in starts))

    def _sealed(self, area: str, owner: Row, name: str, size: int, pieces: Callable[[int], Iterable[bytes]]) -> Attachment:
        key, identity = os.urandom(KEY_SIZE), new_id()
        count = max(1, -(-size // CHUNK_SIZE))
        plain = hashlib.sha256()
        chunks: list[dict[str, Any]] = []
        for n, piece in enumerate(pieces(count)):
            plain.update(piece)
            chunks.append({"attachment": identity, "n": n, "content": seal(key, piece, f"{identity}|{n}|{count}".encode())})
        sealed_about = seal(key, canonical({"name": name, "sha256": plain.hexdigest()}), f"{identity}|about|{count}".encode())
        row = {"id": identity, "area": area, "record": owner["id"], "chunks": count, "size": size, "about": sealed_about}
        cipher_hash = _cipher_hash([*(chunk["content"] for chunk in chunks), sealed_about])
        row |= {"content_key": self._wrapped(key, owner), "cipher_hash": cipher_hash}
        self._database.run(insert(ATTACHMENT), row)
        for chunk in chunks:
            self._database.run(insert(CHUNK), chunk)
        return Attachment(identity, owner["id"], size, name, plain.hexdigest(), False)

    def of_record(self, owner: Row) -> list[Attachment]:
        return self.of_records([owner]).get(owner["id"], [])

    def of_records(self, owners: Sequence[Row]) -> dict[str, list[Attachment]]:
        """The files of each record by its id, in the order of their names; records without files are left out."""
        found: dict[str, list[Attachment]] = {}
        for start in range(0, len(owners), _PORTION):
            portion = {owner["id"]: owner for owner in owners[start : start + _PORTION]}
            for row in self._database.rows(select(ATTACHMENT).where(ATTACHMENT.c.record.in_(list(portion)))):
                found.setdefault(row.record, []).append(self._attachment(row._mapping, portion[row.record]))
        return {record: sorted(files, key=lambda each: (each.name, each.id)) for record, files in found.items()}

    def owners(self) -> list[tuple[str, str]]:
        """Area and id of every record with files."""
        query = select(ATTACHMENT.c.area, ATTACHMENT.c.record).distinct().order_by(ATTACHMENT.c.area, ATTACHMENT.c.record)
        return [(row.area, row.record) for row in self._database.rows(query)]

    def states(self, record: str) -> list[tuple[str, str]]:
        """Ids and ciphertext hashes, for the record's state in the ledger."""
        query = select(ATTACHMENT.c.id, ATTACHMENT.c.cipher_hash).where(ATTACHMENT.c.record == record)
        return [(row.id, row.cipher_hash) for row in self._database.rows(query)]

    def states_of(self, records: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
        """As `states`, of up to a thousand records at once; those without files are left out."""
        found: dict[str, list[tuple[str, str]]] = {}
        columns = ATTACHMENT.c
        for row in self._database.rows(
            select(columns.record, columns.id, columns.cipher_hash).where(columns.record.in_(list(records)))
        ):
            found.setdefault(row.record, []).append((row.id, row.cipher_hash))
        return found

    def content(self, attachment: str, owner: Row) -> bytes:
        """The plain bytes. Raises ContentUnreadable when a chunk was altered, moved or removed."""
        row = self._database.rows(select(ATTACHMENT).where(ATTACHMENT.c.id == attachment))[0]._mapping
        key = self._opened(row["content_key"], owner)
        chunks = self._database.rows(select(CHUNK).where(CHUNK.c.attachment == attachment).order_by(CHUNK.c.n))
        parts = [_open_chunk(key, chunk.content, attachment, n, row["chunks"]) for n, chunk in enumerate(chunks)] if key else []
        if key is None or len(parts) != row["chunks"] or None in parts:
            raise ContentUnreadable(record=str(owner["code"]))
        return b"".join(part for part in parts if part is not None)

    def rewrap(self, before: Row, now: Row) -> None:
        """After a re-grading: put the content keys of the record's files under its new record key."""
        for row in self._database.rows(select(ATTACHMENT).where(ATTACHMENT.c.record == now["id"])):
            key = self._opened(row.content_key, before)
            if key is None:
                raise ContentUnreadable(record=str(now["code"]))
            self._database.run(update(ATTACHMENT).where(ATTACHMENT.c.id == row.id), {"content_key": self._wrapped(key, now)})

    def _attachment(self, row: Any, owner: Row) -> Attachment:
        key = self._opened(row["content_key"], owner)
        if key is None:
            return Attachment(row["id"], row["record"], row["size"], "", "", True)
        about = unseal(key, row["about"], f"{row['id']}|about|{row['chunks']}".encode())
        if about is None:
            raise ContentUnreadable(record=str(owner["code"]))
        try:
            value = read_foreign(about)
            return Attachment(row["id"], row["record"], row["size"], words(value["name"]), words(value["sha256"]), False)
        except (ValueError, KeyError, TypeError):  # whoever has the key of an unsealed record can seal anything about its files
            raise ContentUnreadable(record=str(owner["code"])) from None

    def _wrapped(self, key: bytes, owner: Row) -> bytes:
        return key if owner["key_id"] is None else aes_key_wrap(unwrap_record_key(self._ring, owner, owner["id"]), key)

    def _opened(self, stored: bytes, owner: Row) -> bytes | None:
        if owner["key_id"] is None:
            return stored
        if (wrapping_key(owner), owner["epoch"]) not in self._ring.keys:
            return None
        try:
            return aes_key_unwrap(unwrap_record_key(self._ring, owner, owner["id"]), stored)
        except InvalidUnwrap:
            raise ContentUnreadable(record=str(owner["code"])) from None


def is_as_stored(database: Database, row: Any) -> bool:
    """Whether every chunk of an attachment's row, and what is sealed about it, are the bytes its hash was taken of."""
    query = select(CHUNK.c.content).where(CHUNK.c.attachment == row.id).order_by(CHUNK.c.n)
    sizes: list[int] = []

    def counted() -> Iterator[bytes]:
        for rows in database.stream(query):
            for chunk in rows:
                sizes.append(len(chunk.content) - SEALING)
                yield chunk.content

    try:
        is_same = _cipher_hash(chain(counted(), [row.about])) == str(row.cipher_hash)
    except TypeError:  # a text where bytes belong
        return False
    return is_same and (sum(sizes), len(sizes)) == (row.size, row.chunks)  # neither stands in the hash


def _cipher_hash(parts: Iterable[bytes]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def _size(path: Path) -> int:
    try:
        if not path.is_file():
            raise FileUnreadable(path=str(path))
        size = path.stat().st_size
    except OSError:
        raise FileUnreadable(path=str(path)) from None
    if size > LARGEST_MB << 20:
        raise AttachmentTooLarge(name=path.name, limit=LARGEST_MB)
    return size


def _pieces(path: Path, count: int) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            for _ in range(count):
                yield file.read(CHUNK_SIZE)
    except OSError:
        raise FileUnreadable(path=str(path)) from None


def _open_chunk(key: bytes, content: bytes, attachment: str, n: int, count: int) -> bytes | None:
    return unseal(key, content, f"{attachment}|{n}|{count}".encode())
