"""Whether what lies in the vault still opens with the keys somebody holds: wrapped keys stand in no ledger entry.

Records, earlier versions, what is sealed about files. Reports and changes nothing. Must not be here: states (`ledger_check`).
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.text import Message
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.attachment_store import AttachmentStore
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.header import Header
from custkeeper.vault.sealing import Row, payload_bytes, read_payload, wrapping_key
from custkeeper.vault.tables import ATTACHMENT, EARLIER, RECORDS


def unreadable(database: Database, header: Header, ring: KeyRing) -> list[Message]:
    """What does not open, or cannot open for anybody. Inside the caller's transaction."""
    problems: dict[Message, None] = {}
    with_files = {row.record for row in database.rows(select(ATTACHMENT.c.record).distinct())}
    files = AttachmentStore(database, ring)
    for area, row in (*record_rows(database), *earlier_rows(database)):
        try:
            raw = payload_bytes(area, row, header.vault, ring)
            if raw is not None:
                read_payload(row, raw)
            elif _is_under_no_key(row, header, ring):
                raise ContentUnreadable(record=str(row["code"]))
            if row["id"] in with_files and "replaced_by" not in row:
                files.of_record(row)
        except ContentUnreadable:
            problems[ContentUnreadable(record=str(row["code"])).message] = None
    return list(problems)


def _is_under_no_key(row: Row, header: Header, ring: KeyRing) -> bool:
    """An epoch that is not in use: who holds the key cannot open it, nor can anybody else."""
    key_id = wrapping_key(row)
    mark = header.keys.get(key_id)
    return ring.holds(key_id) or (mark is not None and row["epoch"] != mark.epoch)


def record_rows(database: Database) -> Iterator[tuple[str, Row]]:
    """Area and row of every record."""
    for area, table in RECORDS.items():
        for rows in database.stream(select(table)):
            for row in rows:
                yield area, dict(row._mapping)


def earlier_rows(database: Database) -> Iterator[tuple[str, Row]]:
    """Area and row of every earlier version, under its record's id and code."""
    codes: dict[str, Any] = {}
    for table in RECORDS.values():
        codes |= {row.id: row.code for row in database.rows(select(table.c.id, table.c.code).where(table.c.rev > 1))}
    for rows in database.stream(select(EARLIER)):
        for row in rows:
            if row.area in AREAS:
                yield row.area, {**row._mapping, "id": row.record, "code": codes.get(row.record, "?")}
