"""One item of a data tranche: a repeating part of `tranche`, with the item's own code."""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

TRANCHE_ITEM = Area(
    key="tranche_item",
    title=QT_TRANSLATE_NOOP("tranche", "Items of data tranches"),
    singular=QT_TRANSLATE_NOOP("tranche", "item of a data tranche"),
    section=2,
    parent="tranche",
    default_level=Level.CONFIDENTIAL,
    sealed_by=("parent",),
    is_kept_by_service=True,
    fields=(
        Field("item", QT_TRANSLATE_NOOP("tranche", "Item"), FieldKind.REFERENCE, required=True, open=True, refers_to="item"),
    ),
    states=(State("listed", QT_TRANSLATE_NOOP("tranche", "Listed")),),
)
