"""A new access key in place of an old one: every record key is taken out of the old and put under the new.

Contents are not sealed again; the record keys are, 100,000 in about a second. Who gets the new key is the caller's.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.keywrap import aes_key_wrap
from sqlalchemy import ColumnElement, Integer, Row, Table, bindparam, delete, func, literal_column, not_, select, tuple_, update

from custkeeper.vault.access_keys import Grant, KeyRing
from custkeeper.vault.belonging import lies_under
from custkeeper.vault.connection import Database
from custkeeper.vault.sealing import unwrap_record_key
from custkeeper.vault.tables import EARLIER, GRANT, RECORDS

Progress = Callable[[int, int], None]
_BATCH = 1000  # rows whose pages, read and then written, fit into SQLite's page cache of 2 MB
_TABLES = (*RECORDS.values(), EARLIER)
# SQLite's own number of a row: in that order rows lie on the disk, and by it they are found without their long ids
_rowid: ColumnElement[int] = literal_column("rowid", Integer)


@dataclass(frozen=True)
class Rotation:
    """The key that follows: its id, its epoch, the key; and the old grants that stay, to vouch for who gives it."""

    key_id: str
    epoch: int
    key: bytes
    kept: tuple[Grant, ...] = ()


def rotate(database: Database, ring: KeyRing, rotation: Rotation, progress: Progress | None = None) -> int:
    """Wrap all record keys of one access key anew, earlier versions' too, and take the old grants out. How many were wrapped.

    Inside the caller's transaction. Raises ContentUnreadable when a wrapped key was altered, WriteInterrupted by `progress`.
    """
    total = sum(_count(database, table, rotation.key_id) for table in _TABLES)
    done = 0
    for table in _TABLES:
        statement = update(table).where(_rowid == bindparam("at"))
        statement = statement.values(epoch=rotation.epoch, record_key=bindparam("wrapped"))
        for rows in _in_portions(database, table, rotation.key_id):
            database.run(statement, [{"at": row.at, "wrapped": _anew(row, ring, rotation)} for row in rows])
            done += len(rows)
            if progress is not None:
                progress(done, total)
    kept = tuple_(GRANT.c.key_id, GRANT.c.epoch, GRANT.c.person).in_(rotation.kept)
    database.run(delete(GRANT).where(GRANT.c.key_id == rotation.key_id, GRANT.c.epoch < rotation.epoch, not_(kept)))
    return done


def _anew(row: Row[Any], ring: KeyRing, rotation: Rotation) -> bytes:
    wrapped = {"key_id": row.key_id, "epoch": row.epoch, "record_key": row.record_key}  # `_asdict` of 100,000 rows takes longer
    return aes_key_wrap(rotation.key, unwrap_record_key(ring, wrapped, row.of))


def _count(database: Database, table: Table, key_id: str) -> int:
    return int(database.rows(select(func.count()).select_from(table).where(lies_under(table) == key_id))[0][0])


def _in_portions(database: Database, table: Table, key_id: str) -> Iterator[Sequence[Row[Any]]]:
    of = table.c.record if table is EARLIER else table.c.id
    columns = (_rowid.label("at"), of.label("of"), lies_under(table).label("key_id"), table.c.epoch, table.c.record_key)
    query = select(*columns).where(lies_under(table) == key_id).order_by(_rowid).limit(_BATCH)
    last = 0
    while rows := database.rows(query.where(_rowid > last)):
        yield rows
        last = rows[-1].at
