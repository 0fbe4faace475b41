"""What the migrations make is what the declarations say, and the constants that name it are true."""

from pathlib import Path

import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.services.session import Session
from custkeeper.vault.tables import APPEND_ONLY, METADATA, RECORDS, SCHEMA_REVISION, column_type

Shape = dict[str, dict[str, tuple[str, bool, bool]]]


def migrated(owner: Session) -> sa.MetaData:
    metadata = sa.MetaData()
    metadata.reflect(owner.vault.reader._connection)
    return metadata


def shape(metadata: sa.MetaData) -> Shape:
    return {
        name: {column.name: (str(column.type), bool(column.nullable), column.primary_key) for column in table.columns}
        for name, table in metadata.tables.items()
        if name != "alembic_version"
    }


def test_the_migrated_tables_are_the_declared_ones(owner: Session) -> None:
    assert shape(migrated(owner)) == shape(METADATA)


def test_every_declared_index_exists_and_every_foreign_key_is_indexed(owner: Session) -> None:
    reflected = migrated(owner)
    for name, table in METADATA.tables.items():
        existing = {(index.name, tuple(column.name for column in index.columns)) for index in reflected.tables[name].indexes}
        assert {(index.name, tuple(column.name for column in index.columns)) for index in table.indexes} == existing
        leading = {columns[0] for _, columns in existing} | {next(iter(table.primary_key.columns)).name}
        assert {key.parent.name for key in table.foreign_keys} <= leading


def test_every_area_has_its_open_fields_as_columns_of_their_kind(owner: Session) -> None:
    for key, area in AREAS.items():
        columns = migrated(owner).tables[key].columns
        for field in area.open_fields:
            assert str(columns[field.key].type) == str(column_type(field.kind))
        closed = {field.key for field in area.fields if not field.open}
        assert not closed & set(columns.keys()), "a sealed field must have no column of its own"
        assert not {"name", "note", "party", "target"} & set(RECORDS[key].columns.keys())


def test_the_ledger_cannot_be_changed_or_shortened_through_the_connection(owner: Session) -> None:
    triggers = {row[0] for row in owner.vault.reader.rows(sa.text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))}
    assert {f"{table}_no_{what}" for table in APPEND_ONLY for what in ("update", "delete")} == triggers


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    config = Config()
    config.set_main_option("script_location", "custkeeper.vault:migrations")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == SCHEMA_REVISION
    folder = Path(scripts.versions)
    assert len(list(folder.glob("m[0-9]*.py"))) == len(list(scripts.walk_revisions()))
