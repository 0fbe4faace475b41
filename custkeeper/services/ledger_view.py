"""The ledger in words: who did what when, newest first."""

from dataclasses import dataclass

from sqlalchemy import select

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.text import Text
from custkeeper.services.session import Session
from custkeeper.vault.ledger import read_body
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
        body = read_body(row.body)
        what, at, by, count = (body.get(each, "") for each in ("what", "at", "by", "count"))
        label = Event(what).label if str(what) in set(Event) else str(what)
        number = count if isinstance(count, int) else 0
        lines.append(LedgerLine(row.seq, str(at), names.get(str(by), str(by)), label, number, bytes(row.hash).hex()))
    return lines
