"""One item of a disclosure, out until it is returned, destroyed or expired, or only seen: a repeating part of `disclosure`.

Its code is the item's. The days stand here as well, open, so that who holds what is counted without opening a record.
"""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

DISCLOSED_ITEM = Area(
    key="disclosed_item",
    title=QT_TRANSLATE_NOOP("disclosed_item", "Disclosed items"),
    singular=QT_TRANSLATE_NOOP("disclosed_item", "disclosed item"),
    section=4,
    parent="disclosure",
    default_level=Level.CONFIDENTIAL,
    sealed_by=("parent",),
    is_kept_by_service=True,
    fields=(
        Field(
            "item", QT_TRANSLATE_NOOP("disclosed_item", "Item"), FieldKind.REFERENCE, required=True, open=True, refers_to="item"
        ),
        Field("copy_number", QT_TRANSLATE_NOOP("disclosed_item", "Copy number")),
        Field("handed_on", QT_TRANSLATE_NOOP("disclosed_item", "Handed over on"), FieldKind.DATE, required=True, open=True),
        Field("return_by", QT_TRANSLATE_NOOP("disclosed_item", "To return by"), FieldKind.DATE, open=True),
        Field("ended_on", QT_TRANSLATE_NOOP("disclosed_item", "Ended on"), FieldKind.DATE, open=True),
        Field("proof", QT_TRANSLATE_NOOP("disclosed_item", "Proof"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("out", QT_TRANSLATE_NOOP("disclosed_item", "Handed over")),
        State("returned", QT_TRANSLATE_NOOP("disclosed_item", "Returned")),
        State("destroyed", QT_TRANSLATE_NOOP("disclosed_item", "Destroyed")),
        State("expired", QT_TRANSLATE_NOOP("disclosed_item", "Expired")),
        State("voided", QT_TRANSLATE_NOOP("disclosed_item", "Voided")),
        State("shown", QT_TRANSLATE_NOOP("disclosed_item", "Seen, not held")),
    ),
    moves=(("out", "returned"), ("out", "destroyed"), ("out", "expired"), ("out", "voided"), ("shown", "voided")),
)
