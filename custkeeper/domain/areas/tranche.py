"""What is handed over in which order in a transfer: a tranche names items, and they wait until a manager releases it.

Its items are `tranche_item`. That a waiting item stays shut is the gate's doing (`domain.gate`).
"""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

TRANCHE = Area(
    key="tranche",
    title=QT_TRANSLATE_NOOP("tranche", "Data tranches"),
    singular=QT_TRANSLATE_NOOP("tranche", "data tranche"),
    section=2,
    default_level=Level.CONFIDENTIAL,
    code_prefix="TR",
    sealed_by=("transfer",),
    is_kept_by_service=True,
    fields=(
        Field(
            "transfer",
            QT_TRANSLATE_NOOP("tranche", "Transfer"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            listed=True,
            refers_to="transfer",
        ),
        Field("condition", QT_TRANSLATE_NOOP("tranche", "Condition"), FieldKind.LONG_TEXT, listed=True),
        Field("released_on", QT_TRANSLATE_NOOP("tranche", "Released on"), FieldKind.DATE, open=True, listed=True),
        Field("reason", QT_TRANSLATE_NOOP("tranche", "Reason for releasing"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("planned", QT_TRANSLATE_NOOP("tranche", "Planned")),
        State("released", QT_TRANSLATE_NOOP("tranche", "Released")),
    ),
    moves=(("planned", "released"),),
)
