"""The named people an agreement lets see the material: a repeating part of `agreement`."""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

RECIPIENT = Area(
    key="recipient",
    title=QT_TRANSLATE_NOOP("recipient", "Named recipients"),
    singular=QT_TRANSLATE_NOOP("recipient", "named recipient"),
    section=4,
    parent="agreement",
    default_level=Level.CONFIDENTIAL,
    code_prefix="R",
    sealed_by=("parent",),
    fields=(
        Field("name", QT_TRANSLATE_NOOP("recipient", "Name"), required=True, searchable=True, listed=True),
        Field("position", QT_TRANSLATE_NOOP("recipient", "Position"), listed=True),
        Field("from_on", QT_TRANSLATE_NOOP("recipient", "From"), FieldKind.DATE, open=True, listed=True),
        Field("until_on", QT_TRANSLATE_NOOP("recipient", "Until"), FieldKind.DATE, open=True, listed=True),
    ),
    states=(State("named", QT_TRANSLATE_NOOP("recipient", "Named")), State("removed", QT_TRANSLATE_NOOP("recipient", "Removed"))),
    moves=(("named", "removed"), ("removed", "named")),
)
