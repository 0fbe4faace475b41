"""The first released vault: records of nine areas, access key grants, ledger, earlier versions, attachments, drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Columns = tuple[tuple[str, type[sa.Text] | type[sa.Integer]], ...]

OPEN_COLUMNS: dict[str, Columns] = {
    "client": (("suggested_level", sa.Text), ("is_level_confirmed", sa.Integer)),
    "transfer": (("loi_on", sa.Text), ("signing_on", sa.Text), ("closing_on", sa.Text)),
    "agreement": (
        ("kind", sa.Text),
        ("highest_level", sa.Text),
        ("start_on", sa.Text),
        ("term", sa.Integer),
        ("survival", sa.Integer),
        ("signed_on", sa.Text),
        ("revoked_on", sa.Text),
        ("transfer", sa.Text),
    ),
    "recipient": (("from_on", sa.Text), ("until_on", sa.Text)),
    "checklist": (
        ("template", sa.Text),
        ("template_version", sa.Text),
        ("version", sa.Integer),
        ("transfer", sa.Text),
        ("subject_area", sa.Text),
        ("subject", sa.Text),
        ("submitted_by", sa.Text),
        ("submitted_on", sa.Text),
    ),
    "checklist_item": (
        ("status", sa.Text),
        ("reference_area", sa.Text),
        ("reference_record", sa.Text),
        ("done_by", sa.Text),
        ("done_on", sa.Text),
    ),
    "sign_off": (
        ("version", sa.Integer),
        ("signer", sa.Text),
        ("role", sa.Text),
        ("decision", sa.Text),
        ("signed_on", sa.Text),
        ("shown", sa.Text),
        ("is_own_work", sa.Integer),
        ("content_hash", sa.Text),
        ("signature", sa.Text),
        ("head_seq", sa.Integer),
        ("head_hash", sa.Text),
    ),
    "person": (("role", sa.Text),),
    "firm": (),
}


def upgrade() -> None:
    for area, columns in OPEN_COLUMNS.items():
        _record_table(area, columns)
    op.create_table("meta", sa.Column("key", sa.Text, primary_key=True), sa.Column("value", sa.Text, nullable=False))
    _ledger_tables()
    _earlier_table()
    _attachment_tables()
    _draft_table()


def _record_table(area: str, columns: Columns) -> None:
    op.create_table(
        area,
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("level", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("parent", sa.Text, nullable=False),
        sa.Column("is_archived", sa.Integer, nullable=False),
        sa.Column("key_id", sa.Text),
        sa.Column("epoch", sa.Integer),
        sa.Column("record_key", sa.LargeBinary),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        *(sa.Column(name, kind) for name, kind in columns),
    )
    op.create_index(f"{area}_code", area, ["parent", "code"], unique=True, sqlite_where=sa.text("is_archived = 0"))


def _ledger_tables() -> None:
    op.create_table(
        "access_key_grant",
        sa.Column("key_id", sa.Text, primary_key=True),
        sa.Column("epoch", sa.Integer, primary_key=True),
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
        sa.Column("granted_by", sa.Text, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "ledger",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("header", sa.Text),
    )
    op.create_index("ledger_header", "ledger", ["header", "seq"])
    op.create_table(
        "ledger_item",
        sa.Column("seq", sa.Integer, sa.ForeignKey("ledger.seq"), primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_index("ledger_item_record", "ledger_item", ["record", "seq"])
    # append-only even for somebody with a database shell: they must drop a trigger first, and the chain still tells
    op.execute("CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'append-only'); END")
    op.execute("CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'append-only'); END")
    op.execute("CREATE TRIGGER ledger_item_no_update BEFORE UPDATE ON ledger_item BEGIN SELECT RAISE(ABORT, 'append-only'); END")
    op.execute("CREATE TRIGGER ledger_item_no_delete BEFORE DELETE ON ledger_item BEGIN SELECT RAISE(ABORT, 'append-only'); END")


def _earlier_table() -> None:
    op.create_table(
        "earlier_version",
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("rev", sa.Integer, primary_key=True),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("replaced_by", sa.Integer, sa.ForeignKey("ledger.seq"), nullable=False),
        sa.Column("open_columns", sa.Text, nullable=False),
        sa.Column("level", sa.Text, nullable=False),
        sa.Column("key_id", sa.Text),
        sa.Column("epoch", sa.Integer),
        sa.Column("record_key", sa.LargeBinary),
        sa.Column("payload", sa.LargeBinary, nullable=False),
    )
    op.create_index("earlier_version_replaced_by", "earlier_version", ["replaced_by"])


def _draft_table() -> None:
    op.create_table(
        "draft",
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("area", sa.Text, primary_key=True),
        sa.Column("record", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("written_at", sa.Text, nullable=False),
    )


def _attachment_tables() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("area", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("chunks", sa.Integer, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("content_key", sa.LargeBinary, nullable=False),
        sa.Column("about", sa.LargeBinary, nullable=False),
        sa.Column("cipher_hash", sa.Text, nullable=False),
    )
    op.create_index("attachment_record", "attachment", ["record"])
    op.create_table(
        "attachment_chunk",
        sa.Column("attachment", sa.Text, sa.ForeignKey("attachment.id"), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
