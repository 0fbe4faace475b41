"""The registers of partners and their people, and of data tranches and their items."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_OPEN = {
    "party": ("kind", "transfer"),
    "party_person": ("from_on", "until_on"),
    "tranche": ("transfer", "released_on"),
    "tranche_item": ("item",),
}


def upgrade() -> None:
    where = sa.text("is_archived = 0")
    for area, names in _OPEN.items():
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
            *(sa.Column(name, sa.Text) for name in names),
        )
        op.create_index(f"{area}_code", area, ["parent", "code"], unique=True, sqlite_where=where)
