"""Whose key seals a record: the way to its transfer that its area declares (`Area.sealed_by`), up and down.

Looks at open columns only, so it needs no key. What must not be here: sealing, and putting anything under a key.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Table, func, select

from custkeeper.domain.access_key import transfer_key, transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Area
from custkeeper.domain.levels import Level
from custkeeper.vault.access_keys import holders
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import InsidersLackLevel
from custkeeper.vault.sealing import Row, wrapping_key
from custkeeper.vault.tables import GRANT, RECORDS

_FURTHEST = 8  # steps from a record to its transfer; the longest way has four, so more is a circle somebody made
_PORTION = 500  # records asked about at once


class _Way(NamedTuple):
    """How records of `area` are found from the one they belong to: by this column, and where it may be of any area by that."""

    area: str
    column: str
    area_column: str = ""


class Belonging:
    """The way up from records to the keys of their transfers. Short-lived: it remembers what it has found."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[tuple[str, str], str] = {}
        self._keys: frozenset[str] | None = None
        self._levels: set[tuple[str, str]] = set()  # a key and a level that all who hold it hold

    def key_of(self, area: Area, row: Mapping[str, Any], steps: int = 0) -> str:
        """Id of the access key of the transfer a record belongs to, once that has one; "" else."""
        if not area.sealed_by or not self._transfer_keys:
            return ""
        return next(filter(None, (self._through(area, place, row, steps) for place in area.sealed_by)), "")

    def require_level(self, key_id: str, level: Level) -> None:
        """Only what all insiders may read lies under their key: they hold its level, too. Raises InsidersLackLevel."""
        if level.is_sealed and (key_id, level.value) not in self._levels:
            held = holders(self._database)
            if not held.get(key_id, set()) <= held.get(level.value, set()):
                raise InsidersLackLevel(level=level.label)
            self._levels.add((key_id, level.value))

    @property
    def _transfer_keys(self) -> frozenset[str]:
        if self._keys is None:
            rows = self._database.rows(select(GRANT.c.key_id).distinct())
            self._keys = frozenset(row.key_id for row in rows if transfer_of(row.key_id))
        return self._keys

    def _through(self, area: Area, place: str, row: Mapping[str, Any], steps: int) -> str:
        owner = str(row[place] or "")
        if place == "id":
            kind = area.key
        elif place == "parent":
            kind = area.parent
        else:
            kind = area.by_key[place].refers_to or str(row[area.by_key[place].register_in] or "")
        if not owner or kind not in AREAS:
            return ""
        if kind == "transfer":
            key_id = transfer_key(owner)
            return key_id if key_id in self._transfer_keys else ""
        if (kind, owner) not in self._known:
            self._known[kind, owner] = self._of_owner(AREAS[kind], owner, steps + 1)
        return self._known[kind, owner]

    def _of_owner(self, area: Area, owner: str, steps: int) -> str:
        is_on_the_way = area.sealed_by and steps <= _FURTHEST
        rows = list(without_payload(self._database, area.key, [owner])) if is_on_the_way else []
        if not rows:
            return ""
        key_id = str(wrapping_key(rows[0]) or "")
        return key_id if transfer_of(key_id) else self.key_of(area, rows[0], steps)


def without_payload(database: Database, area: str, ids: Collection[str]) -> Iterator[Row]:
    """The rows of some records but for what they hold, which may be long."""
    table, wanted = RECORDS[area], sorted(ids)
    columns = [each for each in table.c if each.name != "payload"]
    for place in range(0, len(wanted), _PORTION):
        for row in database.rows(select(*columns).where(table.c.id.in_(wanted[place : place + _PORTION]))):
            yield dict(row._mapping)


def lies_under(table: Table) -> ColumnElement[str]:
    """The access key that the record keys of a table lie under, as `sealing.wrapping_key` has it of a row."""
    return func.coalesce(table.c.wrapped_by, table.c.key_id) if "wrapped_by" in table.c else table.c.key_id


def levels_under(database: Database, key_id: str) -> set[Level]:
    """The levels of everything that lies under an access key."""
    found = set()
    for key, area in AREAS.items():
        if area.sealed_by:
            levels = select(RECORDS[key].c.level).where(lies_under(RECORDS[key]) == key_id).distinct()
            found |= {row.level for row in database.rows(levels)}
    return {level for level in Level if level.value in found}


def belonging_to(database: Database, area: str, records: Collection[str]) -> dict[str, dict[str, str]]:
    """By area, ids of what belongs to these records of one area, one step down, each with its owner's; archived ones too."""
    return _found(database, _ways_down(area), area, records)


def astray(database: Database, area: str, record: str) -> Iterator[tuple[Area, Row, str]]:
    """Whatever belongs to a record, however far down, and lies under another key than its transfer's: with that key's id.

    Each step down is looked up after what came above it was dealt with.
    """
    owners, seen = {area: {record}}, {record}
    while owners:
        below: dict[str, set[str]] = {}
        for kind, ids in owners.items():
            for key, found in belonging_to(database, kind, ids).items():
                below.setdefault(key, set()).update(found.keys() - seen)
        belonging = Belonging(database)
        for key, ids in below.items():
            seen |= ids
            for row in without_payload(database, key, ids):
                key_id = belonging.key_of(AREAS[key], row)
                if key_id and key_id != wrapping_key(row):
                    yield AREAS[key], row, key_id
        owners = {key: ids for key, ids in below.items() if ids}


def parts_of(database: Database, area: str, records: Collection[str]) -> dict[str, dict[str, str]]:
    """By area, ids of what is part of these records or about them, each with its owner's; what only refers to one is its own."""
    ways = [each for each in _ways_down(area) if each.column == "parent" or each.area_column]
    return _found(database, ways, area, records)


def _found(database: Database, ways: Iterable[_Way], area: str, records: Collection[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for way in ways:
        found.setdefault(way.area, {}).update(_reached(database, way, area, sorted(records)))
    return {each: ids for each, ids in found.items() if ids}


def _reached(database: Database, way: _Way, area: str, records: list[str]) -> Iterator[tuple[str, str]]:
    table = RECORDS[way.area]
    query = select(table.c.id, table.c[way.column].label("owner"))
    if way.area_column:
        query = query.where(table.c[way.area_column] == area)
    for place in range(0, len(records), _PORTION):
        some = table.c[way.column].in_(records[place : place + _PORTION])
        yield from ((row.id, row.owner) for row in database.rows(query.where(some)))


def _ways_down(area: str) -> list[_Way]:
    ways = []
    for each in AREAS.values():
        for place in each.sealed_by:
            field = each.by_key.get(place)
            if (place == "parent" and each.parent == area) or (field is not None and field.refers_to == area):
                ways.append(_Way(each.key, place))
            elif field is not None and field.register_in:
                ways.append(_Way(each.key, place, field.register_in))
    return ways
