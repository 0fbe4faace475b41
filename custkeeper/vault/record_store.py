"""One store for the records of every area: rows in, rows out, by declaration. Writing goes through `unit_of_work` only."""

import json
from collections.abc import Collection, Generator, Iterable, Sequence
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.keywrap import aes_key_wrap
from sqlalchemy import ColumnElement, Select, bindparam, func, insert, literal_column, select, update

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CodeTaken
from custkeeper.domain.foreign_json import read_foreign
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.belonging import Belonging, levels_under, parts_of
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import ContentUnreadable, PartSealed, RecordChangedSince, RowTaken
from custkeeper.vault.sealing import (
    Row,
    put_under,
    record_to_row,
    row_to_record,
    unwrap_record_key,
    wrapping_key,
)
from custkeeper.vault.tables import EARLIER, RECORDS

PAGE = 200  # ids fetched by key at once: 0.5 ms where OFFSET joins took 334 to 816 ms (DESIGN §3)
# Written out where a partial index or a limit needs them: bound, SQLite prepares the statement anew at each use, for 0.4 ms.
_NO: ColumnElement[int] = literal_column("0")
_ONE: ColumnElement[int] = literal_column("1")


class RecordStore:
    """Records of all areas as one person may read them."""

    def __init__(self, database: Database, vault: str, ring: KeyRing) -> None:
        self._database = database
        self._vault = vault
        self._ring = ring

    def get(self, area: str, record: str) -> Record | None:
        found = self.page(area, [record])
        return found[0] if found else None

    def page(self, area: str, ids: Sequence[str]) -> list[Record]:
        """The records with these ids, in the order of the ids; missing ones are left out."""
        found: dict[str, Record] = {}
        for start in range(0, len(ids), PAGE):
            rows = self._database.rows(_by_id(area), {"ids": ids[start : start + PAGE]})
            found |= {row.id: self._record(area, row._mapping) for row in rows}
        return [found[each] for each in ids if each in found]

    def among(self, area: str, column: str, values: Iterable[str], parent: str | None = None) -> list[Record]:
        """All records in use whose open column has one of these values, by code: one question for many owners, not one each.

        With `parent` only what belongs to that record; codes are looked up quickly with it ("" for what belongs to none).
        """
        query, fixed = _among(area, column, parent is not None), {} if parent is None else {"owner": parent}
        wanted, found = list(dict.fromkeys(values)), list[Record]()
        for start in range(0, len(wanted), PAGE):
            rows = self._database.rows(query, {"values": wanted[start : start + PAGE], **fixed})
            found += (self._record(area, row._mapping) for row in rows)
        return sorted(found, key=lambda each: each.code)

    def by_code(self, area: str, code: str, parent: str = "") -> Record | None:
        """The record in use with this code, else an archived one that had it."""
        table = RECORDS[area]
        query = select(table).where(table.c.code == code, table.c.parent == parent).limit(_ONE)
        # only codes in use are indexed: among 100,000 clients the one question for both took 250 ms, these take 1
        rows = self._database.rows(query.where(table.c.is_archived == _NO)) or self._database.rows(query)
        return self._record(area, rows[0]._mapping) if rows else None

    def where(self, area: str, **columns: Any) -> list[Record]:
        """All records in use whose open columns equal these values, by code. For the short lists that belong to one record."""
        table = RECORDS[area]
        columns.setdefault("is_archived", _NO)
        query = select(table).where(*(table.c[name] == value for name, value in columns.items())).order_by(table.c.code)
        return [self._record(area, row._mapping) for row in self._database.rows(query)]

    def codes(self, area: str) -> set[str]:
        """Every code in use; an archived record has given its code free."""
        table = RECORDS[area]
        return {
            row.code for row in self._database.rows(select(table.c.code).where(table.c.parent == "", table.c.is_archived == _NO))
        }

    def count(self, area: str) -> int:
        return int(self._database.rows(select(func.count()).select_from(RECORDS[area]))[0][0])

    def raw_rows(self, area: str) -> Iterable[Row]:
        """Every row, for the index."""
        return stored_rows(self._database, area)

    def count_to_confirm(self, area: str) -> int:
        """How many records in use have a level that nobody has confirmed, for an area whose levels are confirmed."""
        table = RECORDS[area]
        query = select(func.count()).select_from(table).where(table.c.is_level_confirmed == _NO, table.c.is_archived == _NO)
        return int(self._database.rows(query)[0][0])

    def count_in_use(self, area: str) -> int:
        table = RECORDS[area]
        return int(self._database.rows(select(func.count()).select_from(table).where(table.c.is_archived == _NO))[0][0])

    def open_columns(self, area: str, *names: str, **among: Collection[str]) -> list[tuple[Any, ...]]:
        """These open columns of every record in use, as they lie in the file: no record is opened for them.

        Of those alone whose columns have one of the values `among` names, at most `PAGE` of each.
        """
        wanted = {name: list(values) for name, values in among.items()}
        return [tuple(row) for row in self._database.rows(_columns(area, names, tuple(among)), wanted)]

    def raw_rows_of(self, area: str, ids: Collection[str]) -> Iterable[dict[str, Any]]:
        """The rows of some records, as far as they are there."""
        table, wanted = RECORDS[area], sorted(ids)
        for place in range(0, len(wanted), 500):
            for row in self._database.rows(select(table).where(table.c.id.in_(wanted[place : place + 500]))):
                yield dict(row._mapping)

    def raw_row(self, area: str, record: str) -> Row | None:
        table = RECORDS[area]
        rows = self._database.rows(select(table).where(table.c.id == record))
        return dict(rows[0]._mapping) if rows else None

    def insert(self, records: Sequence[Record]) -> list[Row]:
        """Store new records of one area; the stored rows. Raises CodeTaken."""
        belonging = Belonging(self._database)
        rows = [record_to_row(each, self._vault, self._ring, None, _insiders(each, belonging)) for each in records]
        area = AREAS[records[0].area]
        try:
            self._database.run(insert(RECORDS[area.key]), rows)
        except RowTaken:
            code = records[0].code if len(records) == 1 else "…"
            raise CodeTaken(code=code, area=area.singular) from None
        return rows

    def replace(self, record: Record) -> tuple[Row, Row]:
        """Store the next revision; the row before and the row now.

        Raises RecordChangedSince when `record.rev` is not the newest.
        """
        table = RECORDS[record.area]
        before = self.raw_row(record.area, record.id)
        if before is None or before["rev"] != record.rev:
            raise RecordChangedSince(code=record.code)
        under = wrapping_key(before)
        insiders = _insiders(record, Belonging(self._database)) or (under if transfer_of(under) else "")
        row = record_to_row(record.changed(rev=record.rev + 1), self._vault, self._ring, before, insiders)
        try:
            self._database.run(update(table).where(table.c.id == record.id), row)
        except RowTaken:
            raise CodeTaken(code=record.code, area=AREAS[record.area].singular) from None
        return before, row

    def levels_under(self, key_id: str) -> set[Level]:
        """The levels of everything that lies under an access key."""
        return levels_under(self._database, key_id)

    def parts_of(self, area: str, records: Collection[str]) -> list[tuple[Record, str]]:
        """What is part of these records or about them, archived too, each with its owner's id."""
        found = parts_of(self._database, area, records)
        return [(part, owners[part.id]) for each, owners in found.items() for part in self.page(each, sorted(owners))]

    def keep_earlier(self, area: str, before: Row, seq: int) -> None:
        """Keep what a record was, for history and undo, naming the entry that replaced it."""
        fixed = ("rev", "level", "key_id", "epoch", "record_key", "payload", "wrapped_by")
        open_columns = {name: value for name, value in before.items() if name not in fixed and name != "id"}
        row = {name: before.get(name) for name in fixed} | {"record": before["id"], "area": area, "replaced_by": seq}
        self._database.run(insert(EARLIER), row | {"open_columns": json.dumps(open_columns, ensure_ascii=False, sort_keys=True)})

    def hide_earlier(self, record: str, key_id: str) -> None:
        """Put the record keys of all earlier versions under another access key: who holds only the old one opens them no more.

        Their contents and what the ledger knows of them stay as they are. Raises KeyNotHeld, PartSealed, ContentUnreadable.
        """
        epoch, key = self._ring.current(key_id)
        for each in self._database.rows(select(EARLIER).where(EARLIER.c.record == record, EARLIER.c.key_id.is_not(None))):
            row = dict(each._mapping)
            if wrapping_key(row) != key_id:
                if (wrapping_key(row), each.epoch) not in self._ring.keys:
                    raise PartSealed(area=AREAS[each.area].singular, code=str(_open_of(each).get("code")))
                wrapped = aes_key_wrap(key, unwrap_record_key(self._ring, row, record))
                at = (EARLIER.c.record == record, EARLIER.c.rev == each.rev)
                self._database.run(update(EARLIER).where(*at), {"wrapped_by": key_id, "epoch": epoch, "record_key": wrapped})

    def put_under(self, area: str, row: Row, key_id: str) -> None:
        """Put the record key of a sealed record under another access key. Raises KeyNotHeld, PartSealed, ContentUnreadable."""
        if (wrapping_key(row), row["epoch"]) not in self._ring.keys:
            raise PartSealed(area=AREAS[area].singular, code=str(row["code"]))
        table = RECORDS[area]
        self._database.run(update(table).where(table.c.id == row["id"]), put_under(row, self._ring, key_id))

    def earlier(self, area: str, record: str) -> list[tuple[int, Record]]:
        """Earlier versions, oldest first, each with the ledger entry that replaced it."""
        return self.earlier_of(area, [record]).get(record, [])

    def earlier_of(self, area: str, records: Sequence[str]) -> dict[str, list[tuple[int, Record]]]:
        """As `earlier`, of several records by id; those that never changed are left out."""
        out: dict[str, list[tuple[int, Record]]] = {}
        for start in range(0, len(records), PAGE):
            wanted = list(records[start : start + PAGE])
            for row in self._database.rows(select(EARLIER).where(EARLIER.c.record.in_(wanted)).order_by(EARLIER.c.rev)):
                whole = dict(row._mapping) | _open_of(row) | {"id": row.record}
                out.setdefault(row.record, []).append((int(row.replaced_by), self._record(area, whole)))
        return out

    def _record(self, area: str, row: Any) -> Record:
        return row_to_record(AREAS[area], row, self._vault, self._ring)


@cache
def _by_id(area: str) -> Select[Any]:
    table = RECORDS[area]
    return select(table).where(table.c.id.in_(bindparam("ids", expanding=True)))


@cache
def _columns(area: str, names: tuple[str, ...], among: tuple[str, ...]) -> Select[Any]:
    table = RECORDS[area]
    query = select(*(table.c[each] for each in names)).where(table.c.is_archived == _NO)
    return query.where(*(table.c[each].in_(bindparam(each, expanding=True)) for each in among))


@cache
def _among(area: str, column: str, is_owned: bool) -> Select[Any]:
    table = RECORDS[area]
    query = select(table).where(table.c[column].in_(bindparam("values", expanding=True)), table.c.is_archived == _NO)
    return query.where(table.c.parent == bindparam("owner")) if is_owned else query


def _insiders(record: Record, belonging: Belonging) -> str:
    """Id of the access key of the transfer a record belongs to, once that has one. Raises InsidersLackLevel."""
    area = AREAS[record.area]
    if not area.sealed_by:
        return ""
    values = {each.key: record.value(each.key) for each in area.open_fields}
    key_id = belonging.key_of(area, values | {"id": record.id, "parent": record.parent})
    if key_id:
        belonging.require_level(key_id, record.level)
    return key_id


def stored_rows(database: Database, area: str) -> Generator[Row, None, None]:
    """Every row of an area as it lies in the file, some at a time: in the order of ids, each row would be a page read anew."""
    names = RECORDS[area].c.keys()
    for rows in database.stream(select(RECORDS[area])):
        for row in rows:
            yield dict(zip(names, row, strict=True))


def _open_of(row: Any) -> dict[str, Any]:
    """The open columns of an earlier version. Raises ContentUnreadable for what the program never writes."""
    try:
        return dict(read_foreign(row.open_columns))
    except (ValueError, TypeError, AttributeError):
        raise ContentUnreadable(record=str(row.record)) from None
