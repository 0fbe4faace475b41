"""What the tests share of SQLAlchemy's work, and why the program shares nothing of it: what is kept with a statement's text."""

import gc
import weakref
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


class Name(str):
    """A client's name that can be watched."""

    __slots__ = ("__weakref__",)


def is_kept_after_a_question_about_it(file: Path) -> bool:
    """Whether a name that a statement asked for is in memory still when its connection is closed."""
    name = Name("周律师")
    kept = weakref.ref(name)
    things = table(f"things_of_{file.stem}", column("name"))
    database = Database.create(file, b"k" * 32)
    with database.transaction():
        database.run(sqlalchemy.text(f"CREATE TABLE {things.name} (name TEXT)"))
    assert database.rows(select(things).where(things.c.name == name)) == []
    database.close()
    del name, database
    gc.collect()
    return kept() is not None


def test_what_was_asked_for_goes_with_the_connection(compiled_each_time: None, tmp_path: Path) -> None:
    assert not is_kept_after_a_question_about_it(tmp_path / "alone.db")


def test_in_a_cache_that_outlives_the_connection_it_would_stay(tmp_path: Path) -> None:
    """SQLAlchemy keeps with the text the statement it was compiled from, and with that the values of its first run."""
    assert is_kept_after_a_question_about_it(tmp_path / "shared.db")


def test_who_measures_time_or_memory_has_the_librarys_own(compiled_each_time: None) -> None:
    assert connection.create_engine is sqlalchemy.create_engine
