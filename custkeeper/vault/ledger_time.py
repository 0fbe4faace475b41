"""The highest declared time the ledger has seen: deadlines use it, so that setting a clock back revives none."""

from datetime import datetime, timedelta

from sqlalchemy import select

from custkeeper.vault.connection import Database
from custkeeper.vault.ledger import read_body
from custkeeper.vault.tables import LEDGER

CLOCKS_DIFFER = timedelta(minutes=10)  # as those of two healthy computers may; more counts as set back
_LOOK_BACK = 200  # entries; a clock set back further than these is found by the full verification


def is_set_back(at: str, latest: str) -> bool:
    """Whether a clock that says `at` was set back, when the ledger has seen `latest` (both ISO 8601 UTC)."""
    if at >= latest:
        return False
    try:
        return datetime.fromisoformat(latest) - datetime.fromisoformat(at) > CLOCKS_DIFFER
    except (ValueError, TypeError):
        return True


def instants_from(database: Database, seq: int) -> tuple[str, str]:
    """When an entry, and the next one after it, say that they were written: ISO 8601 UTC, or '' where there is none."""
    rows = database.rows(select(LEDGER.c.body).where(LEDGER.c.seq.between(seq, seq + 1)).order_by(LEDGER.c.seq))
    said = [*(str(read_body(row.body).get("at", "")) for row in rows), "", ""]
    return said[0], said[1]


def latest_instant(database: Database) -> str:
    """ISO 8601 UTC, or '' in an empty ledger."""
    rows = database.rows(select(LEDGER.c.body).order_by(LEDGER.c.seq.desc()).limit(_LOOK_BACK))
    return max((str(read_body(row.body).get("at", "")) for row in rows), default="")
