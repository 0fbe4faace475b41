"""The append-only ledger: signed entries in a hash chain, each with the states of the records it touched.

What must not be here: reading the chain to judge it (`ledger_check`) and any name or free text in a body.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, literal_column, select

from custkeeper.domain.canonical import canonical
from custkeeper.domain.foreign_json import read_foreign, whole
from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash, items_digest
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.person_keys import Signer
from custkeeper.vault.tables import LEDGER, LEDGER_ITEM

_BATCH = 2000
_FEW = 10
# the limit written out: bound, SQLite prepares the statement anew at each use
_NEWEST = select(LEDGER.c.seq, LEDGER.c.hash).order_by(LEDGER.c.seq.desc()).limit(literal_column("1"))


@dataclass(frozen=True)
class Head:
    """The newest entry: pinned on every device, printed at the foot of every report."""

    seq: int
    hash: bytes

    @property
    def hex(self) -> str:
        return self.hash.hex()

    @property
    def pin(self) -> str:
        """As a computer remembers it."""
        return f"{self.seq}:{self.hex}"

    @classmethod
    def from_pin(cls, kept: str) -> "Head | None":
        """None for what is no such memory."""
        seq, _, digest = kept.partition(":")
        try:
            return cls(whole(read_foreign(seq)), bytes.fromhex(digest))
        except ValueError:
            return None


@dataclass(frozen=True)
class Touched:
    """One record's state after a change."""

    record: str
    area: str
    state: str


@dataclass(frozen=True)
class Author:
    """Who writes an entry; `device` is the public key, in hexadecimal, of a computer that signs for them."""

    person: str
    keys: Signer
    device: str = ""


def read_body(raw: object) -> dict[str, Any]:
    """What an entry says; nothing when it is not what the program writes (somebody with the key can put anything there)."""
    try:
        value = json.loads(raw) if isinstance(raw, bytes) else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def read_head(database: Database) -> Head:
    """The newest entry's place and hash; (0, zeros) in an empty ledger."""
    rows = database.rows(_NEWEST)
    return Head(rows[0].seq, rows[0].hash) if rows else Head(0, GENESIS)


def hash_at(database: Database, seq: int) -> bytes | None:
    rows = database.rows(select(LEDGER.c.hash).where(LEDGER.c.seq == seq))
    return rows[0].hash if rows else None


def last_header(database: Database) -> tuple[int, str] | None:
    """Sequence number and SHA-256 of the header that the last key entry committed."""
    query = select(LEDGER.c.seq, LEDGER.c.header).where(LEDGER.c.header.is_not(None)).order_by(LEDGER.c.seq.desc()).limit(1)
    rows = database.rows(query)
    return (rows[0].seq, rows[0].header) if rows else None


def append(
    database: Database, author: Author, event: Event, at: str, touched: Sequence[Touched], details: dict[str, Any] | None = None
) -> Head:
    """Add one entry inside the caller's transaction and return the new head. `at` is the declared UTC time, ISO 8601."""
    head = read_head(database)
    seq = head.seq + 1
    body_parts: dict[str, Any] = {"what": event.value, "by": author.person, "at": at, "count": len(touched)}
    body_parts["digest"] = items_digest((each.record, each.state) for each in touched)
    body_parts |= {"device": author.device} if author.device else {}
    committed = last_header(database)
    if committed is not None:
        body_parts["keys"] = committed[0]  # so that hiding a key entry takes more than emptying a column
    body = canonical(body_parts | (details or {}))
    digest = entry_hash(head.hash, seq, body)
    row = {"seq": seq, "body": body, "hash": digest, "signature": author.keys.signing.sign(digest)}
    database.run(insert(LEDGER), row | {"header": (details or {}).get("header")})
    for start in range(0, len(touched), _BATCH):
        batch = touched[start : start + _BATCH]
        database.run(insert(LEDGER_ITEM), [{"seq": seq, "record": t.record, "area": t.area, "state": t.state} for t in batch])
    return Head(seq, digest)


def last_key_entry_said(database: Database) -> int | None:
    """The last key entry by what the newest entry says, itself if it is one; None where it was written before entries said so."""
    rows = database.rows(select(LEDGER.c.seq, LEDGER.c.body).order_by(LEDGER.c.seq.desc()).limit(1))
    said = read_body(rows[0].body) if rows else {}
    seq = rows[0].seq if "header" in said else said.get("keys")
    return seq if isinstance(seq, int) else None


@dataclass(frozen=True)
class LedgerEntry:
    """One entry as its body says."""

    seq: int
    event: Event
    author: str
    at: str
    count: int


def read_entry(database: Database, seq: int) -> LedgerEntry | None:
    rows = database.rows(select(LEDGER.c.seq, LEDGER.c.body).where(LEDGER.c.seq == seq))
    return _entry(rows[0].seq, rows[0].body) if rows else None


def entries_touching(database: Database, records: Sequence[str]) -> dict[str, list[LedgerEntry]]:
    """Entries that name each of these records by its id, newest first; records that none names are left out."""
    found: dict[str, list[LedgerEntry]] = {}
    columns = LEDGER_ITEM.c
    query = select(columns.record, LEDGER.c.seq, LEDGER.c.body).join(LEDGER, columns.seq == LEDGER.c.seq)
    for start in range(0, len(records), _BATCH):
        wanted = query.where(columns.record.in_(list(records[start : start + _BATCH])))
        for row in database.rows(wanted.order_by(columns.seq.desc())):
            found.setdefault(row.record, []).append(_entry(row.seq, row.body))
    return found


def newest_entries_touching(database: Database, record: str) -> Iterator[LedgerEntry]:
    """As `entries_touching`, some at a time: who needs the newest only stops there."""
    before = None
    while True:
        columns = LEDGER_ITEM.c
        query = select(LEDGER.c.seq, LEDGER.c.body).join(LEDGER_ITEM, columns.seq == LEDGER.c.seq).where(columns.record == record)
        query = query if before is None else query.where(columns.seq < before)
        rows = database.rows(query.order_by(columns.seq.desc()).limit(_FEW))
        yield from (_entry(row.seq, row.body) for row in rows)
        if len(rows) < _FEW:
            return
        before = rows[-1].seq


def last_acts(database: Database, people: Collection[str]) -> dict[str, str]:
    """The declared time of each person's newest entry, ISO 8601; who never wrote one is not in it. Read from the end."""
    found: dict[str, str] = {}
    below = read_head(database).seq + 1
    while len(found) < len(people):
        query = select(LEDGER.c.seq, LEDGER.c.body).where(LEDGER.c.seq < below).order_by(LEDGER.c.seq.desc()).limit(_BATCH)
        rows = database.rows(query)
        for row in rows:
            said = read_body(row.body)
            if said.get("by") in people:
                found.setdefault(str(said["by"]), str(said.get("at", "")))
        if not rows:
            break
        below = rows[-1].seq
    return found


def touched_by(database: Database, seq: int, limit: int | None = None) -> list[tuple[str, str]]:
    """(area, record id) of everything one entry touched, or of the first `limit` of it."""
    rows = database.rows(select(LEDGER_ITEM.c.area, LEDGER_ITEM.c.record).where(LEDGER_ITEM.c.seq == seq).limit(limit))
    return [(row.area, row.record) for row in rows]


def _entry(seq: int, body: bytes) -> LedgerEntry:
    value = read_body(body)
    try:
        return LedgerEntry(seq, Event(value["what"]), str(value["by"]), str(value["at"]), int(value["count"]))
    except (KeyError, ValueError, TypeError):
        raise ContentUnreadable(record=f"#{seq}") from None
