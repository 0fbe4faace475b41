"""The insider list of a transfer, and under which key an earlier version lies since its transfer has one."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "insider",
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
    )
    where = sa.text("is_archived = 0")
    op.create_index("insider_code", "insider", ["parent", "code"], unique=True, sqlite_where=where)
    op.add_column("earlier_version", sa.Column("wrapped_by", sa.Text))
