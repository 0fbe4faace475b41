"""The highest declared time the ledger has seen: deadlines use it, so that setting a clock back revives none."""

import json

from sqlalchemy import select

from custkeeper.vault.connection import Database
from custkeeper.vault.tables import LEDGER

_LOOK_BACK = 200  # entries; a clock set back further than these is found by the full verification


def latest_instant(database: Database) -> str:
    """ISO 8601 UTC, or '' in an empty ledger."""
    rows = database.rows(select(LEDGER.c.body).order_by(LEDGER.c.seq.desc()).limit(_LOOK_BACK))
    return max((str(json.loads(row.body).get("at", "")) for row in rows), default="")
