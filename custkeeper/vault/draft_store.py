"""What a person is typing, kept safe before it is a change: sealed under a key only they can derive, in no ledger.

One draft a person and record. What must not be here: deciding whether a draft may become a change.
"""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update

from custkeeper.domain.canonical import canonical
from custkeeper.vault.connection import Database
from custkeeper.vault.person_keys import PersonKeys
from custkeeper.vault.slots import derive, seal, unseal
from custkeeper.vault.tables import DRAFT


@dataclass(frozen=True)
class Draft:
    """Unsaved work on one record: `content` as the form gave it, with the field that had the focus."""

    area: str
    record: str
    content: dict[str, Any]
    written_at: str


class DraftStore:
    """The drafts of one person. A draft that does not open (a foreign or altered one) counts as none."""

    def __init__(self, vault: str, person: str, keys: PersonKeys) -> None:
        self._vault = vault
        self._person = person
        self._key = derive(keys.opening.private_bytes_raw(), b"ck/drafts")

    def write(self, database: Database, draft: Draft) -> None:
        """Keep or replace a draft, inside the caller's transaction."""
        content = seal(self._key, canonical(draft.content), self._context(draft.area, draft.record))
        row = {"content": content, "written_at": draft.written_at}
        if not database.run(update(DRAFT).where(*self._at(draft.area, draft.record)), row):
            database.run(insert(DRAFT), row | {"person": self._person, "area": draft.area, "record": draft.record})

    def drop(self, database: Database, area: str, record: str) -> None:
        database.run(delete(DRAFT).where(*self._at(area, record)))

    def all(self, database: Database) -> list[Draft]:
        """Every draft of this person, newest first."""
        rows = database.rows(select(DRAFT).where(DRAFT.c.person == self._person).order_by(DRAFT.c.written_at.desc()))
        drafts = []
        for row in rows:
            raw = unseal(self._key, row.content, self._context(row.area, row.record))
            if raw is not None:
                drafts.append(Draft(row.area, row.record, json.loads(raw), row.written_at))
        return drafts

    def _at(self, area: str, record: str) -> tuple[Any, Any, Any]:
        return DRAFT.c.person == self._person, DRAFT.c.area == area, DRAFT.c.record == record

    def _context(self, area: str, record: str) -> bytes:
        return f"{self._vault}|draft|{self._person}|{area}|{record}".encode("ascii")
