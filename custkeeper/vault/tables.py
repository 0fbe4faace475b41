"""The tables of the vault, derived from the area declarations; a test compares them with what the migrations really make.

What must not be here: any statement. The stores have those.
"""

import pkgutil

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Area, FieldKind
from custkeeper.vault.migrations import versions

# The newest migration, from the names of the scripts (`m0002_offboarding` → "0002"); a test holds it against what they say.
SCHEMA_REVISION = max(name[1:5] for _, name, _ in pkgutil.iter_modules(versions.__path__))
METADATA = MetaData()

_INTEGERS = {FieldKind.NUMBER, FieldKind.MONEY, FieldKind.DURATION, FieldKind.YES_NO}


def column_type(kind: FieldKind) -> TypeEngine[int] | TypeEngine[str]:
    """The column type of an open field: integers for numbers and yes/no, text for the rest."""
    return Integer() if kind in _INTEGERS else Text()


def _wrapped_by() -> Column[str]:
    """The access key a record key lies under, when that is not `key_id`, which the ledger knows and the payload is bound to."""
    return Column("wrapped_by", Text)


def _record_table(area: Area) -> Table:
    table = Table(
        area.key,
        METADATA,
        Column("id", Text, primary_key=True),
        Column("rev", Integer, nullable=False),
        Column("code", Text, nullable=False),
        Column("level", Text, nullable=False),
        Column("state", Text, nullable=False),
        Column("parent", Text, nullable=False),
        Column("is_archived", Integer, nullable=False),
        Column("key_id", Text),
        Column("epoch", Integer),
        Column("record_key", LargeBinary),
        Column("payload", LargeBinary, nullable=False),
        *(Column(each.key, column_type(each.kind)) for each in area.open_fields),
        *([_wrapped_by()] if area.sealed_by else []),
    )
    # an archived record gives its code free, so that an import that was undone can be done again
    Index(f"{area.key}_code", table.c.parent, table.c.code, unique=True, sqlite_where=table.c.is_archived == 0)
    if "is_level_confirmed" in area.by_key:
        unconfirmed = (table.c.is_archived == 0) & (table.c.is_level_confirmed == 0)
        Index(f"{area.key}_to_confirm", table.c.is_level_confirmed, sqlite_where=unconfirmed)
    return table


RECORDS: dict[str, Table] = {key: _record_table(area) for key, area in AREAS.items()}

META = Table("meta", METADATA, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

GRANT = Table(
    "access_key_grant",
    METADATA,
    Column("key_id", Text, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("granted_by", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

LEDGER = Table(
    "ledger",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("header", Text),  # SHA-256 of the header this entry commits, so that the last one is found without a scan
)
Index("ledger_header", LEDGER.c.header, LEDGER.c.seq)

LEDGER_ITEM = Table(
    "ledger_item",
    METADATA,
    Column("seq", Integer, ForeignKey("ledger.seq"), primary_key=True),
    Column("record", Text, primary_key=True),
    Column("area", Text, nullable=False),
    Column("state", Text, nullable=False),
)
Index("ledger_item_record", LEDGER_ITEM.c.record, LEDGER_ITEM.c.seq)

# What a record was before its newest change, for history and undo.
EARLIER = Table(
    "earlier_version",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("rev", Integer, primary_key=True),
    Column("area", Text, nullable=False),
    Column("replaced_by", Integer, ForeignKey("ledger.seq"), nullable=False),
    Column("open_columns", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("key_id", Text),
    Column("epoch", Integer),
    Column("record_key", LargeBinary),
    Column("payload", LargeBinary, nullable=False),
    _wrapped_by(),
)
Index("earlier_version_replaced_by", EARLIER.c.replaced_by)

ATTACHMENT = Table(
    "attachment",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("area", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("chunks", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("content_key", LargeBinary, nullable=False),
    Column("about", LargeBinary, nullable=False),
    Column("cipher_hash", Text, nullable=False),
)
Index("attachment_record", ATTACHMENT.c.record)

# What somebody is typing: sealed with their own key, in no ledger, gone when it is saved.
DRAFT = Table(
    "draft",
    METADATA,
    Column("person", Text, primary_key=True),
    Column("area", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("written_at", Text, nullable=False),
)

CHUNK = Table(
    "attachment_chunk",
    METADATA,
    Column("attachment", Text, ForeignKey("attachment.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

APPEND_ONLY = ("ledger", "ledger_item")
