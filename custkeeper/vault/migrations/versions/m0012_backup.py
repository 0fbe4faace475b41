"""Where backups go, which were made, and the tests that restored them."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_OPEN = {
    "backup_target": (("kind", sa.Text), ("interval_days", sa.Integer), ("since", sa.Text)),
    "backup": (
        ("kept_at", sa.Text),
        ("made_at", sa.Text),
        ("size", sa.Integer),
        ("head_seq", sa.Integer),
        ("generation", sa.Integer),
        ("way", sa.Text),
        ("verified_at", sa.Text),
        ("proven_on", sa.Text),
    ),
    "restore_drill": (
        ("backup", sa.Text),
        ("tested_at", sa.Text),
        ("tester", sa.Text),
        ("way", sa.Text),
        ("seconds", sa.Integer),
    ),
}


def upgrade() -> None:
    for name, columns in _OPEN.items():
        op.create_table(
            name,
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
            *(sa.Column(key, kind) for key, kind in columns),
        )
        where = sa.text("is_archived = 0")
        op.create_index(f"{name}_code", name, ["parent", "code"], unique=True, sqlite_where=where)
