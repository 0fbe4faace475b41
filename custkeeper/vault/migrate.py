"""Bring a data file's tables up to the newest step, or say that it is too new.

What it was is copied and verified first; the steps then run in one transaction that is given up unless every row and every
trigger is still there. Alembic is loaded only when there is something to do: it costs 0.2 to 0.4 s.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select, table, text
from sqlalchemy.engine import Connection

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import DataFileDamaged, UpgradeFailed, VaultNewer
from custkeeper.vault.tables import APPEND_ONLY, META, SCHEMA_REVISION

_STRANGE = QT_TRANSLATE_NOOP(
    "vault", "Somebody put a program of their own into the data file ({name}). Restore the vault from a backup."
)
Steps = Callable[[Connection], None]
_TRIGGERS = {f"{name}_no_{what}" for name in APPEND_ONLY for what in ("update", "delete")}
_REFUSES = " BEGIN SELECT RAISE(ABORT, 'append-only'); END"


def create_tables(database: Database) -> None:
    """Make every table in a new, empty data file."""
    database.migrate(_pending)


def require_current(database: Database) -> bool:
    """True when the file is up to date, False when steps are pending. Raises VaultNewer for a later schema."""
    revision = stored_schema(database)
    if revision > SCHEMA_REVISION:
        raise VaultNewer
    return revision == SCHEMA_REVISION


def stored_schema(database: Database) -> str:
    """The newest step that the file has been through. Raises DataFileDamaged when it names none."""
    rows = database.rows(text("SELECT version_num FROM alembic_version"))
    if not rows:
        raise DataFileDamaged(file=database.path.name)
    return str(rows[0][0])


def upgrade(database: Database) -> Path | None:
    """Run the pending steps on an older file, whole or not at all; the caller holds the vault's lock.

    Returns where the copy of what it was lies, or None when there was nothing to do. It opens with the same key and replaces
    the copy of an earlier upgrade. Raises DiskFull, UpgradeFailed; then the file is as it was.
    """
    if require_current(database):
        return None
    folder = database.path.parent
    kept = database.copy_to(folder / f"before-{SCHEMA_REVISION}.db")
    carry_out(database, _pending)
    for each in folder.glob("before-*.db"):
        if each != kept:
            with contextlib.suppress(OSError):  # somebody looks into it: the next upgrade removes it
                each.unlink()
    return kept


def carry_out(database: Database, steps: Steps) -> None:
    """Run steps in one transaction. Raises UpgradeFailed, and undoes them, when they lose a row or the ledger's triggers."""
    before = row_counts(database)

    def guarded(connection: Connection) -> None:
        steps(connection)
        after = {name: _count(connection, name) for name in before}
        lost = [name for name, count in before.items() if after[name] != count]
        if lost:
            raise UpgradeFailed(what=", ".join(lost))
        triggers = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        if not triggers >= _TRIGGERS:
            raise UpgradeFailed(what=", ".join(sorted(_TRIGGERS - triggers)))

    database.migrate(guarded)


def row_counts(database: Database) -> dict[str, int]:
    """Rows by table, but for Alembic's own."""
    names = [row[0] for row in database.rows(text("SELECT name FROM sqlite_master WHERE type = 'table'"))]
    own = [name for name in names if name != "alembic_version" and not name.startswith("sqlite_")]
    return {name: int(database.rows(select(func.count()).select_from(table(name)))[0][0]) for name in own}


def stored_vault_id(database: Database) -> str | None:
    """The vault id inside the file: it must match the header's, or the file belongs elsewhere."""
    rows = database.rows(select(META.c.value).where(META.c.key == "vault"))
    return str(rows[0][0]) if rows else None


def _count(connection: Connection, name: str) -> int:
    """-1 for a table that is gone."""
    there = connection.execute(text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name"), {"name": name})
    if there.first() is None:
        return -1
    return int(connection.execute(select(func.count()).select_from(table(name))).scalar_one())


def _pending(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "custkeeper.vault:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def strange_programs(database: Database) -> list[Message]:
    """Triggers and views that no version of the program made: they would act in whoever writes next."""
    rows = database.rows(text("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"))
    return [
        message(_STRANGE, name=str(row.name)) for row in rows if not (row.name in _TRIGGERS and str(row.sql).endswith(_REFUSES))
    ]
