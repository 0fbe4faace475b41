"""An older vault gets the newest tables: every row, child and trigger is kept, and what it was lies beside it."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault import migrate
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import UpgradeFailed, VaultHeld, VaultNewer
from custkeeper.vault.tables import APPEND_ONLY, SCHEMA_REVISION
from custkeeper.vault.window_lock import WindowLock
from tests.sample_firm import OWNER, PASSPHRASES, SampleFirm

FIRST = Path(__file__).resolve().parent.parent / "old_vaults" / "0001"
MANY = 100_000


@pytest.fixture
def old(tmp_path: Path) -> SampleFirm:
    shutil.copytree(FIRST, tmp_path / "old")
    return SampleFirm(tmp_path / "old", {})


@pytest.fixture
def vault_key(old: SampleFirm, tmp_path: Path) -> bytes:
    """The data file's key, from another copy, so that the old one stays old."""
    shutil.copytree(FIRST, tmp_path / "other")
    session = opened(SampleFirm(tmp_path / "other", {}))
    session.close()
    return session.vault.vault_key


def opened(old: SampleFirm) -> Session:
    secrets = json.loads((old.folder / "secrets.json").read_text(encoding="utf-8"))
    return open_vault(old.place, OWNER, PASSPHRASES[OWNER], firm_secret=secrets["firm_secret"])


def fill(database: Database, count: int) -> None:
    """`count` clients, and as many lines each in the two tables that hang on a ledger entry."""
    client = dict(database.rows(sa.text("SELECT * FROM client LIMIT 1"))[0]._mapping)
    seq = database.rows(sa.text("SELECT max(seq) FROM ledger"))[0][0]
    ids = [f"{number:032x}" for number in range(count)]
    states = {each: hashlib.sha256(each.encode()).hexdigest() for each in ids}
    columns = ", ".join(client)
    marks = ", ".join(f":{name}" for name in client)
    with database.transaction():
        rows = [client | {"id": each, "code": f"B{each[-6:]}"} for each in ids]
        database.run(sa.text(f"INSERT INTO client ({columns}) VALUES ({marks})"), rows)
        rows = [{"seq": seq, "record": each, "area": "client", "state": states[each]} for each in ids]
        database.run(sa.text("INSERT INTO ledger_item (seq, record, area, state) VALUES (:seq, :record, :area, :state)"), rows)
        kept = "INSERT INTO earlier_version (record, rev, area, replaced_by, open_columns, level, payload)"
        values = "VALUES (:record, 1, 'client', :seq, '{}', 'internal', :state)"
        database.run(sa.text(f"{kept} {values}"), rows)


def columns_of(database: Database) -> dict[str, str]:
    return {
        name: ", ".join(row[1] for row in database.rows(sa.text(f"PRAGMA table_info({name})")))
        for name in migrate.row_counts(database)
    }


def contents(database: Database, tables: dict[str, str] | None = None) -> dict[str, tuple[int, str]]:
    """Of each table, or of these and these columns: how many rows, and a hash over all of them."""
    found = {}
    for name, columns in (tables or columns_of(database)).items():
        digest, count = hashlib.sha256(), 0
        for row in database.rows(sa.text(f"SELECT {columns} FROM {name} ORDER BY 1, 2")):
            digest.update(repr(tuple(row)).encode())
            count += 1
        found[name] = (count, digest.hexdigest())
    return found


def triggers(database: Database) -> set[str]:
    return {row[0] for row in database.rows(sa.text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))}


def test_100_000_rows_their_children_and_the_triggers_are_kept(old: SampleFirm, vault_key: bytes) -> None:
    writer = Database.open_writer(old.path / "data-1.db", vault_key)
    fill(writer, MANY)
    known, before, guards = columns_of(writer), contents(writer), triggers(writer)
    assert len(guards) == 2 * len(APPEND_ONLY)
    assert migrate.upgrade(writer) == old.path / f"before-{SCHEMA_REVISION}.db"
    assert contents(writer, known) == before
    assert before["client"][0] > MANY
    assert before["ledger_item"][0] > MANY
    assert before["earlier_version"][0] > MANY
    assert triggers(writer) == guards
    assert writer.pragma("foreign_key_check") == []
    assert writer.pragma("integrity_check") == ["ok"]
    writer.close()


def test_what_it_was_lies_beside_it_and_opens_with_the_same_key(old: SampleFirm, vault_key: bytes) -> None:
    reader = Database.open_reader(old.path / "data-1.db", vault_key)
    before = contents(reader)
    reader.close()
    (old.path / "before-0000.db").write_bytes(b"of an earlier upgrade")
    session = opened(old)
    assert [each.name for each in old.path.glob("before-*")] == [f"before-{SCHEMA_REVISION}.db"]
    assert f"before-{SCHEMA_REVISION}.db" in str(session.vault.notices), "the person is told where it is"
    assert check(session)[1] == []
    session.close()
    kept = Database.open_reader(old.path / f"before-{SCHEMA_REVISION}.db", vault_key)
    assert contents(kept) == before
    kept.close()
    again = opened(old)
    assert "before-" not in str(again.vault.notices), "said once"
    again.close()


def rebuilt(connection: sa.Connection, forget: str = "") -> None:
    """The ledger's table made anew by Alembic's batch, as a later version may have to; its triggers go with the old table."""
    operations = Operations(MigrationContext.configure(connection))
    saved = [row[0] for row in connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
    with operations.batch_alter_table("ledger", recreate="always") as batch:
        batch.add_column(sa.Column("remark", sa.Text))
    for sql in saved:
        if " ON ledger BEGIN" in sql and (not forget or forget not in sql):
            connection.exec_driver_sql(sql)


def test_a_table_that_others_hang_on_can_be_rebuilt_without_losing_them(old: SampleFirm, vault_key: bytes) -> None:
    writer = Database.open_writer(old.path / "data-1.db", vault_key)
    fill(writer, 2000)
    counts, guards = migrate.row_counts(writer), triggers(writer)
    migrate.carry_out(writer, rebuilt)
    assert migrate.row_counts(writer) == counts
    assert triggers(writer) == guards
    assert "remark" in {row[1] for row in writer.rows(sa.text("PRAGMA table_info(ledger)"))}
    assert writer.rows(sa.text("PRAGMA foreign_keys"))[0][0] == 1, "enforced again afterwards"
    writer.close()


FAULTY: dict[str, tuple[Callable[[sa.Connection], object], str]] = {
    "a trigger forgotten": (lambda connection: rebuilt(connection, forget="BEFORE DELETE"), "ledger_no_delete"),
    "rows lost": (lambda connection: connection.exec_driver_sql("DELETE FROM client"), "client"),
    "a table lost": (lambda connection: connection.exec_driver_sql("DROP TABLE draft"), "draft"),
    "children without their parent": (
        lambda connection: connection.exec_driver_sql("UPDATE attachment SET id = 'x' || id"),
        "foreign_key_check",
    ),
}


@pytest.mark.parametrize("what", FAULTY)
def test_a_faulty_step_is_taken_back_whole(old: SampleFirm, vault_key: bytes, what: str) -> None:
    steps, named = FAULTY[what]
    writer = Database.open_writer(old.path / "data-1.db", vault_key)
    before, guards = contents(writer), triggers(writer)
    with pytest.raises(UpgradeFailed) as caught:
        migrate.carry_out(writer, steps)
    assert named in str(caught.value.values["what"])
    assert contents(writer) == before
    assert triggers(writer) == guards
    writer.close()


def test_nobody_else_may_write_while_a_vault_is_brought_up_to_date(old: SampleFirm) -> None:
    held = WindowLock(old.path / "lock", "2027-03-01T09:00:00Z")
    with pytest.raises(VaultHeld):
        opened(old)
    held.release()
    opened(old).close()


def test_a_vault_of_a_later_schema_is_refused_as_newer_and_not_touched(old: SampleFirm, vault_key: bytes) -> None:
    writer = Database.open_writer(old.path / "data-1.db", vault_key)
    with writer.transaction():
        writer.run(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    before = contents(writer)
    writer.close()
    with pytest.raises(VaultNewer):
        opened(old)
    reader = Database.open_reader(old.path / "data-1.db", vault_key)
    assert contents(reader) == before
    reader.close()
