"""What every entry is, by whom and when, held in memory to filter the ledger: an entry never changes, so only new ones are read.

Pages of entries are then fetched by their numbers. What must not be here: words, and judging whether an entry is true.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern
from typing import Any

from sqlalchemy import select

from custkeeper.vault.connection import Database
from custkeeper.vault.ledger_time import is_set_back
from custkeeper.vault.tables import LEDGER, LEDGER_ITEM


@dataclass(frozen=True)
class LedgerFilter:
    """What to keep; empty keeps all. Times are UTC as entries say them, `until` not included; `numbers` are entries by number."""

    kinds: frozenset[str] | None = None
    author: str = ""
    since: str = ""
    until: str = ""
    numbers: frozenset[int] | None = None


class LedgerIndex:
    """Used by one thread only. `set_back` are the entries written after a clock had been set back."""

    def __init__(self) -> None:
        self._kinds: list[str] = []
        self._authors: list[str] = []
        self._times: list[str] = []
        self._latest = ""
        self.set_back: set[int] = set()

    @property
    def head(self) -> int:
        """The newest entry it knows."""
        return len(self._kinds)

    def bring_up_to_date(self, database: Database) -> None:
        """Read the entries that were written since."""
        for rows in database.stream(select(LEDGER.c.body).where(LEDGER.c.seq > self.head).order_by(LEDGER.c.seq)):
            for row in rows:
                self._take(read_body(row[0]))

    def find(self, wanted: LedgerFilter) -> Sequence[int]:
        """Numbers of the entries that match, newest first."""
        found: Sequence[int] = range(self.head, 0, -1)
        if wanted.numbers is not None:
            found = sorted((each for each in wanted.numbers if 0 < each <= self.head), reverse=True)
        # one plain loop a wish, as the lists of records do: all wishes asked of each entry took ten times as long
        if wanted.kinds is not None:
            found = [number for number in found if self._kinds[number - 1] in wanted.kinds]
        if wanted.author:
            found = [number for number in found if self._authors[number - 1] == wanted.author]
        if wanted.since:
            found = [number for number in found if self._times[number - 1] >= wanted.since]
        if wanted.until:
            found = [number for number in found if self._times[number - 1] < wanted.until]
        return found

    def _take(self, body: dict[str, Any]) -> None:
        at = str(body.get("at", ""))
        self._kinds.append(intern(str(body.get("what", ""))))
        self._authors.append(intern(str(body.get("by", ""))))
        self._times.append(at)
        if is_set_back(at, self._latest):
            self.set_back.add(self.head)
        self._latest = max(at, self._latest)


def numbers_touching(database: Database, records: Sequence[str]) -> frozenset[int]:
    """The entries that name any of these records."""
    columns = LEDGER_ITEM.c
    return frozenset(row.seq for row in database.rows(select(columns.seq).where(columns.record.in_(list(records)))))


def read_body(raw: bytes) -> dict[str, Any]:
    """An altered body is for the check to report; here it says nothing."""
    try:
        value = json.loads(raw)
    except (ValueError, TypeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
