"""The list behind lists: what a person may read of one area, held in memory after unlocking, searched and sorted there.

A list is an array of ids; its pages are fetched by key. Nothing here is ever written to disk.
"""

import gc
import heapq
from bisect import insort
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.canonical import canonical_text
from custkeeper.domain.levels import Level
from custkeeper.domain.search_text import fold
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.sealing import Row, open_payload, payload_bytes, read_payload, wrapping_key

_STEP = 5000  # lines handled at a stretch


@dataclass(slots=True)
class Line:
    """One record in the index. `title` and `found_by` are empty when the reader lacks the key."""

    id: str
    code: str
    level: str
    state: str
    title: str
    found_by: str
    is_sealed: bool
    is_confirmed: bool | None  # for areas whose level a manager confirms
    is_for_insiders: bool = False


CODE, TITLE, LEVEL, STATE = "code", "title", "level", "state"


def _by_title(line: Line) -> tuple[bool, str]:
    """Chinese names in the order of their pinyin, as every Chinese list is; sealed ones last."""
    found_by = line.found_by.split("\n", 3)  # code, folded name, its pinyin, …
    is_chinese = len(found_by) > 2 and found_by[1] == fold(line.title) and not found_by[1].isascii()
    return line.is_sealed, found_by[2] if is_chinese else fold(line.title)


ORDERS: dict[str, Callable[[Line], Any]] = {
    CODE: lambda line: line.code,
    TITLE: _by_title,
    LEVEL: lambda line: (Level(line.level).rank, line.code),
    STATE: lambda line: (line.is_confirmed is not False, line.state, line.code),
}


class RecordIndex:
    """Lines of one area, archived records left out. Never changes: `with_rows` makes the next one."""

    def __init__(self, area: str, vault: str, ring: KeyRing, rows: Iterable[dict[str, Any]]) -> None:
        self.area, self._vault, self._ring = area, vault, ring
        self._title = _title_of(area)
        found = []
        for place, row in enumerate(rows):
            if not row["is_archived"]:
                found.append(_line(area, row, vault, ring, self._title))
            if place % _STEP == _STEP - 1:
                # 100,000 lines looked at by every full garbage collection stop all threads for 112 ms (measured)
                gc.freeze()
        self._orders = {CODE: _sorted_in_steps(found, ORDERS[CODE])}

    @property
    def lines(self) -> list[Line]:
        """All of them, by code."""
        return self._orders[CODE]

    def with_rows(self, ids: Collection[str], rows: Iterable[dict[str, Any]]) -> "RecordIndex":
        """The index after the records `ids` changed; `rows` are those of them that are still there."""
        lines = [line for line in self.lines if line.id not in ids]
        for row in rows:
            if not row["is_archived"]:
                insort(lines, _line(self.area, row, self._vault, self._ring, self._title), key=ORDERS[CODE])
        after = RecordIndex(self.area, self._vault, self._ring, ())
        after._orders = {CODE: lines}
        return after

    def search(self, query: str, level: str = "", order: str = CODE, is_descending: bool = False) -> list[Line]:
        """Lines whose code, searchable text, pinyin or initials contain every word of the query; sealed ones by code only."""
        found = self._ordered(order)
        if level:
            found = [line for line in found if line.level == level]
        for word in map(fold, query.split()):  # one plain loop a word: all words asked of each line took seven times as long
            found = [line for line in found if word in line.found_by]
        return found[::-1] if is_descending else found[:]

    def _ordered(self, order: str) -> list[Line]:
        if order not in self._orders:
            self._orders[order] = _sorted_in_steps(self.lines, ORDERS[order])
        return self._orders[order]


def search_rows(area: str, vault: str, ring: KeyRing, rows: Iterable[Row], query: str, level: str = "") -> list[Line]:
    """What `RecordIndex.search` finds, by code, without an index: for a command that searches once and ends.

    A payload in which a word does not stand, as canonical JSON would write it, is not even read.
    """
    words = [fold(word) for word in query.split()]
    wanted = [(word, canonical_text(word)) for word in words]
    title = _title_of(area)
    found = []
    for row in rows:
        if row["is_archived"] or (level and row["level"] != level):
            continue
        raw = payload_bytes(area, row, vault, ring)
        code = fold(str(row["code"]))
        if all(word in code or (raw is not None and part in raw) for word, part in wanted):
            line = _made(row, None if raw is None else read_payload(row, raw), title)
            if all(word in line.found_by for word in words):
                found.append(line)
    return sorted(found, key=ORDERS[CODE])


def _title_of(area: str) -> str:
    return next((each.key for each in AREAS[area].fields if each.listed and not each.open), "")


def _sorted_in_steps(lines: list[Line], key: Callable[[Line], Any]) -> list[Line]:
    """As `sorted`, which lets no other thread run before it ends: 60 ms for 100,000 names, and the window stands still."""
    parts = [sorted(lines[place : place + _STEP], key=key) for place in range(0, len(lines), _STEP)]
    return list(heapq.merge(*parts, key=key))


def _line(area: str, row: Row, vault: str, ring: KeyRing, title: str) -> Line:
    return _made(row, open_payload(area, row, vault, ring), title)


def _made(row: Row, payload: dict[str, Any] | None, title: str) -> Line:
    code, mark = str(row["code"]), row.get("is_level_confirmed")
    confirmed = None if mark is None else bool(mark)
    if payload is None:
        return Line(
            row["id"], code, row["level"], row["state"], "", fold(code), True, confirmed, bool(transfer_of(wrapping_key(row)))
        )
    shown = str(payload["fields"].get(title, ""))
    return Line(row["id"], code, row["level"], row["state"], shown, f"{fold(code)}\n{payload.get('find', '')}", False, confirmed)
