"""Bring a data file's tables up to the newest step, or say that it is too new.

Alembic is loaded only when there is something to do: it costs 0.2 to 0.4 s.
"""

from sqlalchemy import select, text
from sqlalchemy.engine import Connection

from custkeeper.vault.connection import Database
from custkeeper.vault.errors import DataFileDamaged, VaultNewer
from custkeeper.vault.tables import META, SCHEMA_REVISION


def create_tables(database: Database) -> None:
    """Make every table in a new, empty data file."""
    database.migrate(_upgrade)


def require_current(database: Database) -> bool:
    """True when the file is up to date, False when steps are pending. Raises VaultNewer for a later schema."""
    rows = database.rows(text("SELECT version_num FROM alembic_version"))
    if not rows:
        raise DataFileDamaged(file=database.path.name)
    revision = str(rows[0][0])
    if revision > SCHEMA_REVISION:
        raise VaultNewer
    return revision == SCHEMA_REVISION


def apply_pending(database: Database) -> None:
    """Run the pending steps in one transaction; the caller has made a verified backup."""
    database.migrate(_upgrade)


def stored_vault_id(database: Database) -> str | None:
    """The vault id inside the file: it must match the header's, or the file belongs elsewhere."""
    rows = database.rows(select(META.c.value).where(META.c.key == "vault"))
    return str(rows[0][0]) if rows else None


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "custkeeper.vault:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
