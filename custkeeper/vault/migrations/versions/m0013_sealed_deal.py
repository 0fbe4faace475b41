"""Under which access key a record lies since its transfer has one, as earlier versions have it: what belongs to a deal is put
under its key without being sealed anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_TABLES = (
    "transfer",
    "tranche",
    "tranche_item",
    "party",
    "party_person",
    "insider",
    "agreement",
    "recipient",
    "clause",
    "clause_version",
    "opinion",
    "addendum",
    "disclosure",
    "disclosed_item",
    "gate_override",
    "checklist",
    "checklist_item",
    "sign_off",
    "guest_signature",
)


def upgrade() -> None:
    for name in _TABLES:
        op.add_column(name, sa.Column("wrapped_by", sa.Text))
