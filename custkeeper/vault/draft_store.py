"""What a person is typing, kept safe before it is a change: sealed under a key only they can derive, in no ledger.

Two keys: the everyday one also lies in a device slot; what a holder of the top level types goes under the other.

One draft a person and record. What must not be here: deciding whether a draft may become a change.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from custkeeper.domain.canonical import canonical
from custkeeper.domain.errors import PassphraseNeeded
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.vault.connection import Database
from custkeeper.vault.person_keys import PersonKeys
from custkeeper.vault.slots import derive, seal, unseal
from custkeeper.vault.tables import DRAFT

_EARLIER = QT_TRANSLATE_NOOP("vault", "an earlier draft of yours lies under it")


@dataclass(frozen=True)
class Draft:
    """Unsaved work on one record: `content` as the form gave it, with the field that had the focus."""

    area: str
    record: str
    content: dict[str, Any]
    written_at: str


def own_key(keys: PersonKeys) -> bytes:
    """What only the passphrase or the recovery code opens."""
    return derive(keys.opening.private_bytes_raw(), b"ck/drafts")


def everyday_key(keys: PersonKeys) -> bytes:
    """What a computer let in without the passphrase may open too."""
    return derive(keys.opening.private_bytes_raw(), b"ck/drafts/everyday")


class DraftStore:
    """The drafts of one person, written under the first of `keys`. A draft that none opens (foreign, altered) counts as none."""

    def __init__(self, vault: str, person: str, keys: Sequence[bytes]) -> None:
        self._vault = vault
        self._person = person
        self._keys = keys

    def write(self, database: Database, draft: Draft) -> None:
        """Keep or replace a draft, inside the caller's transaction. Raises PassphraseNeeded over one it cannot open."""
        for earlier in database.rows(select(DRAFT).where(*self._at(draft.area, draft.record))):
            if self._open(earlier) is None:
                raise PassphraseNeeded(what=_EARLIER)
        content = seal(self._keys[0], canonical(draft.content), self._context(draft.area, draft.record))
        row = {"content": content, "written_at": draft.written_at}
        if not database.run(update(DRAFT).where(*self._at(draft.area, draft.record)), row):
            database.run(insert(DRAFT), row | {"person": self._person, "area": draft.area, "record": draft.record})

    def drop(self, database: Database, area: str, record: str) -> None:
        """Forget a draft; one that it cannot open stays for who can."""
        for row in database.rows(select(DRAFT).where(*self._at(area, record))):
            if self._open(row) is not None:
                database.run(delete(DRAFT).where(*self._at(area, record)))

    def all(self, database: Database) -> list[Draft]:
        """Every draft of this person, newest first."""
        rows = database.rows(select(DRAFT).where(DRAFT.c.person == self._person).order_by(DRAFT.c.written_at.desc()))
        drafts = []
        for row in rows:
            raw = self._open(row)
            if raw is not None:
                drafts.append(Draft(row.area, row.record, json.loads(raw), row.written_at))
        return drafts

    def _open(self, row: Row[Any]) -> bytes | None:
        context = self._context(row.area, row.record)
        return next((raw for key in self._keys if (raw := unseal(key, row.content, context)) is not None), None)

    def _at(self, area: str, record: str) -> tuple[Any, Any, Any]:
        return DRAFT.c.person == self._person, DRAFT.c.area == area, DRAFT.c.record == record

    def _context(self, area: str, record: str) -> bytes:
        return f"{self._vault}|draft|{self._person}|{area}|{record}".encode("ascii")
