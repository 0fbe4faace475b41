"""An index of the clients whose level nobody has confirmed: how many there are is told at every unlocking."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    where = sa.text("is_archived = 0 AND is_level_confirmed = 0")
    op.create_index("client_to_confirm", "client", ["is_level_confirmed"], sqlite_where=where)
