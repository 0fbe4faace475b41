"""Finding the entries of one kind without reading all others, newest first, and only those whose author really signed and may.

What must not be here: what such an entry means.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.roles import is_allowed
from custkeeper.vault.connection import Database
from custkeeper.vault.ledger import read_body
from custkeeper.vault.person_keys import is_signed_by
from custkeeper.vault.roster import Roster
from custkeeper.vault.tables import LEDGER

_PAGE = 20


def signed_entries(database: Database, roster: Roster, event: Event) -> Iterator[tuple[int, dict[str, Any]]]:
    """Sequence number and body. That the body is the one that was hashed, only walking the chain tells (`ledger_check`)."""
    mark = f'"what":"{event.value}"'.encode("ascii")  # as canonical JSON writes it
    before = None
    while True:
        # there is no index of kinds; searching 100,000 bodies for a mark from the newest takes 50 ms, and mostly far less
        query = select(LEDGER).where(func.instr(LEDGER.c.body, mark) > 0).order_by(LEDGER.c.seq.desc()).limit(_PAGE)
        rows = database.rows(query if before is None else query.where(LEDGER.c.seq < before))
        for row in rows:
            if (body := _signed_body(row, roster, event)) is not None:
                yield row.seq, body
        if len(rows) < _PAGE:
            return
        before = rows[-1].seq


def _signed_body(row: Any, roster: Roster, event: Event) -> dict[str, Any] | None:
    body = read_body(row.body)
    author = roster.certificate(str(body.get("by")), row.seq)
    if author is None or body.get("what") != event.value or (event.needs and not is_allowed(author.role, event.needs)):
        return None
    return body if is_signed_by(author.signing, row.signature, row.hash) else None
