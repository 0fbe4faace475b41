"""The register of signatures by those present: drawn by guests, or made with a passphrase."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TEXTS = (
    *("subject_area", "subject", "kind", "shown", "content_hash", "strokes_hash"),
    *("witness", "witness_role", "signed_on", "signature", "head_hash"),
)


def upgrade() -> None:
    op.create_table(
        "guest_signature",
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
        sa.Column("subject_rev", sa.Integer),
        sa.Column("head_seq", sa.Integer),
    )
    where = sa.text("is_archived = 0")
    op.create_index("guest_signature_code", "guest_signature", ["parent", "code"], unique=True, sqlite_where=where)
