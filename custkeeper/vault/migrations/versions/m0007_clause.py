"""The registers of clauses with their versions, and of counsel's opinions."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_OPINION = (
    "clause",
    "version",
    "asked_before",
    "asked_on",
    "asked_by",
    "answered_on",
    "answer_kept_by",
    "decided_by",
    "decided_on",
)
_OPEN: dict[str, dict[str, Any]] = {
    "clause": {"transfer": sa.Text, "kind": sa.Text, "survival": sa.Integer, "survival_from": sa.Text},
    "clause_version": {"number": sa.Integer, "written_on": sa.Text, "written_by": sa.Text},
    "opinion": dict.fromkeys(_OPINION, sa.Text),
}


def upgrade() -> None:
    where = sa.text("is_archived = 0")
    for area, columns in _OPEN.items():
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
            *(sa.Column(name, kind) for name, kind in columns.items()),
        )
        op.create_index(f"{area}_code", area, ["parent", "code"], unique=True, sqlite_where=where)
