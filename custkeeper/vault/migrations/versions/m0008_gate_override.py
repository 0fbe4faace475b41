"""The register of signed overrides of the gate."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TEXTS = ("agreement", "until", "signer", "role", "signed_on", "shown", "content_hash", "signature")


def upgrade() -> None:
    op.create_table(
        "gate_override",
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
        *(sa.Column(name, sa.Text) for name in _TEXTS),
        sa.Column("head_seq", sa.Integer),
        sa.Column("head_hash", sa.Text),
        sa.Column("voided_by", sa.Text),
    )
    where = sa.text("is_archived = 0")
    op.create_index("gate_override_code", "gate_override", ["parent", "code"], unique=True, sqlite_where=where)
