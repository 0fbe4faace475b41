"""An older copy of the whole folder: what this computer has seen is not in it. It is left as it is until somebody decides.

Either the newest copy or backup is put back, or an owner or a manager goes on with the older one by a signed entry, which says
what was seen and where the copy ends. Another computer that has seen the lost entries takes that entry as the explanation.
"""

from custkeeper.domain.ledger_event import Event
from custkeeper.vault.connection import Database
from custkeeper.vault.ledger import Head, hash_at, read_head
from custkeeper.vault.ledger_search import signed_entries
from custkeeper.vault.roster import Roster


def is_older(database: Database, seen: Head | None) -> bool:
    """Whether an entry that was seen before is not in this ledger."""
    return seen is not None and hash_at(database, seen.seq) != seen.hash and seen.seq > 0


def acceptance(database: Database, roster: Roster, seen: Head) -> int | None:
    """The signed entry by which somebody went on without what was seen; None when nobody did."""
    for seq, body in signed_entries(database, roster, Event.OLDER_COPY_ACCEPTED):
        if isinstance(body.get("ends"), int) and body["ends"] < seen.seq:
            return seq
    return None


def statement(database: Database, seen: Head) -> dict[str, int | str]:
    """What the accepting entry says: the entry that was seen, and the last one this copy has."""
    return {"seen": seen.seq, "seen_hash": seen.hex, "ends": read_head(database).seq}
