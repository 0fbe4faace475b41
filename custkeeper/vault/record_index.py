"""The list behind lists: what a person may read of one area, held in memory after unlocking, searched and sorted there.

A list is an array of ids; its pages are fetched by key. Nothing here is ever written to disk.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.search_text import fold
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.sealing import open_payload


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


class RecordIndex:
    """Lines of one area, archived records left out."""

    def __init__(self, area: str, vault: str, ring: KeyRing, rows: Iterable[dict[str, Any]]) -> None:
        self.area = area
        title = next((each.key for each in AREAS[area].fields if each.listed and not each.open), "")
        self.lines = [_line(area, row, vault, ring, title) for row in rows if not row["is_archived"]]
        self.lines.sort(key=lambda line: line.code)

    def search(self, query: str, level: str = "") -> list[Line]:
        """Lines whose code, searchable text, pinyin or initials contain every word of the query; sealed ones by code only."""
        words = [fold(word) for word in query.split()]
        return [
            line for line in self.lines if (not level or line.level == level) and all(word in line.found_by for word in words)
        ]


def _line(area: str, row: dict[str, Any], vault: str, ring: KeyRing, title: str) -> Line:
    payload = open_payload(area, row, vault, ring)
    code, mark = str(row["code"]), row.get("is_level_confirmed")
    confirmed = None if mark is None else bool(mark)
    if payload is None:
        return Line(row["id"], code, row["level"], row["state"], "", fold(code), True, confirmed)
    shown = str(payload["fields"].get(title, ""))
    return Line(row["id"], code, row["level"], row["state"], shown, f"{fold(code)}\n{payload.get('find', '')}", False, confirmed)
