"""The ledger in words: who did what when, newest first."""

import json
from dataclasses import dataclass

from sqlalchemy import select

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.text import Text
from custkeeper.services.session import Session
from custkeeper.vault.tables import LEDGER


@dataclass(frozen=True)
class LedgerLine:
    """One entry; `count` is how many records it touched."""

    seq: int
    at: str
    who: str
    what: Text | str
    count: int
    hash: str


def ledger_lines(session: Session, limit: int = 50) -> list[LedgerLine]:
    names = session.names()
    rows = session.vault.reader.rows(select(LEDGER).order_by(LEDGER.c.seq.desc()).limit(limit))
    lines = []
    for row in rows:
        body = json.loads(row.body)
        what = body["what"]
        label = Event(what).label if what in set(Event) else str(what)
        lines.append(LedgerLine(row.seq, body["at"], names.get(body["by"], body["by"]), label, body["count"], row.hash.hex()))
    return lines
