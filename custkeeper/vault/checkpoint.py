"""A signed statement that the ledger was checked up to an entry: the quick check begins there, the full one never trusts it.

It is an entry of its own. Its body says how far the check went, what it found, and what the next one must know of the entries
before: who held which key, the highest time seen, and the header the last key entry named.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from custkeeper.domain.ledger_event import Event
from custkeeper.vault.connection import Database
from custkeeper.vault.grants_check import Stated
from custkeeper.vault.ledger_search import signed_entries
from custkeeper.vault.roster import Roster
from custkeeper.vault.tables import LEDGER


@dataclass(frozen=True)
class Checkpoint:
    """`upto` is the newest entry that was checked, `seq` the entry that says so."""

    seq: int
    author: str
    at: str
    upto: int
    upto_hash: str
    problems: int
    notices: int
    records: int
    held: tuple[Stated, ...]
    latest: str
    header: str

    @property
    def is_sound(self) -> bool:
        return self.problems == 0


def checkpoint_body(
    upto: int, upto_hash: str, problems: int, notices: int, records: int, held: list[list[str | int]], latest: str, header: str
) -> dict[str, Any]:
    """What the entry says, to be noted in its unit of work."""
    counts = {"upto": upto, "upto_hash": upto_hash, "problems": problems, "notices": notices, "records": records}
    return counts | {"held": held, "latest": latest, "header_then": header}


def read_checkpoint(seq: int, body: dict[str, Any]) -> Checkpoint | None:
    """What an entry's body states; None when it is no such entry or says nonsense."""
    try:
        return Checkpoint(
            seq,
            str(body["by"]),
            str(body["at"]),
            int(body["upto"]),
            str(body["upto_hash"]),
            int(body["problems"]),
            int(body["notices"]),
            int(body["records"]),
            tuple((str(key), int(epoch), str(person), str(mark)) for key, epoch, person, mark in body["held"]),
            str(body["latest"]),
            str(body["header_then"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def newest_checkpoint(database: Database, roster: Roster) -> Checkpoint | None:
    """The newest one that was signed by somebody who may, whatever it found."""
    return next(_valid(database, roster), None)


def newest_sound_checkpoint(database: Database, roster: Roster) -> Checkpoint | None:
    """The newest one that was signed by somebody who may, found no problem, and names an entry that is still there."""
    for each in _valid(database, roster):
        rows = database.rows(select(LEDGER.c.hash).where(LEDGER.c.seq == each.upto))
        if each.is_sound and each.upto < each.seq and rows and rows[0].hash.hex() == each.upto_hash:
            return each
    return None


def _valid(database: Database, roster: Roster) -> Iterator[Checkpoint]:
    for seq, body in signed_entries(database, roster, Event.LEDGER_CHECKED):
        if (found := read_checkpoint(seq, body)) is not None:
            yield found
