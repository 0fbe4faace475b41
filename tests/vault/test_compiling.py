"""What the tests share of SQLAlchemy's work is the text of a statement alone: values and rows are each vault's own."""

from pathlib import Path

import sqlalchemy
from sqlalchemy import column, select, table

from custkeeper.vault import connection
from custkeeper.vault.connection import Database


def test_one_text_binds_the_values_of_each_run_in_each_vault(tmp_path: Path) -> None:
    things = table("things", column("name"))
    for own in ("first", "second"):
        database = Database.create(tmp_path / f"{own}.db", own.encode().ljust(32))
        with database.transaction():
            database.run(sqlalchemy.text("CREATE TABLE things (name TEXT)"))
            database.run(things.insert().values(name=own))
        assert [row.name for row in database.rows(select(things).where(things.c.name == own))] == [own]
        assert database.rows(select(things).where(things.c.name == "neither")) == []
        assert [row.name for row in database.rows(select(things))] == [own]
        database.close()


def test_who_measures_time_or_memory_has_the_librarys_own(compiled_each_time: None) -> None:
    assert connection.create_engine is sqlalchemy.create_engine
