"""The addenda of agreements, and the day a cooperation ended."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("agreement", sa.Column("cooperation_ended_on", sa.Text))
    op.create_table(
        "addendum",
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
        sa.Column("signed_on", sa.Text),
    )
    op.create_index("addendum_code", "addendum", ["parent", "code"], unique=True, sqlite_where=sa.text("is_archived = 0"))
