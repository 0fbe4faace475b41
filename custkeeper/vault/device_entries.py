"""Which computers may sign for whom, as the ledger goes on: a key entry names them all, so whatever ends a slot ends its key.

Used while the chain is read. What must not be here: chain, hashes and policy of roles (`ledger_check`).
"""

import json
from typing import Any

from sqlalchemy import select

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.connection import Database
from custkeeper.vault.person_keys import Certificate
from custkeeper.vault.tables import LEDGER

_LET_IN = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: a computer was let in without the passphrase of its person.")
_NOT_BY_COMPUTER = QT_TRANSLATE_NOOP(
    "ledger", "Ledger entry {seq}: this needs the passphrase, and a computer let in without it signed it ({what})."
)


def let_in_at(database: Database, seq: int) -> set[str]:
    """Who was let in after entry `seq`, for a check that begins there and trusts what came before."""
    query = select(LEDGER.c.body).where(LEDGER.c.header.is_not(None), LEDGER.c.seq <= seq)
    rows = database.rows(query.order_by(LEDGER.c.seq.desc()).limit(1))
    return {str(each) for row in rows for each in json.loads(row.body).get("devices", [])}


class LetInComputers:
    """`known` is what the newest key entry before the first one looked at names; nothing at the ledger's beginning."""

    def __init__(self, known: set[str] | None = None) -> None:
        self._known = known or set()

    def signer(self, body: dict[str, Any], author: Certificate) -> bytes:
        """The public key that must have signed this entry; empty bytes when the computer it names was not let in."""
        device = body.get("device")
        if device is None:
            return author.signing
        return bytes.fromhex(device) if f"{author.person}:{device}" in self._known else b""

    def judge(self, seq: int, body: dict[str, Any], author: Certificate, event: Event) -> list[Message]:
        """What is wrong with an entry whose signature is right; and remember what it says about computers."""
        is_by_device = "device" in body
        problems = []
        if is_by_device and (not event.may_be_by_device or "header" in body):
            problems.append(message(_NOT_BY_COMPUTER, seq=seq, what=event.label))
        if "header" in body:
            named = {str(each) for each in body.get("devices", [])}
            new = named - self._known
            if new and (is_by_device or event is not Event.DEVICE_ENABLED or not _are_of(author.person, new)):
                problems.append(message(_LET_IN, seq=seq))
            self._known = named
        return problems


def _are_of(person: str, named: set[str]) -> bool:
    return all(each.startswith(f"{person}:") for each in named)
