"""Who knows of a transfer, since when and why: a repeating part of `transfer`, sealed under the transfer's own key.

A person of the firm on the list holds that key; somebody from outside is listed only.
"""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

INSIDER = Area(
    key="insider",
    title=QT_TRANSLATE_NOOP("insider", "Insiders"),
    singular=QT_TRANSLATE_NOOP("insider", "insider"),
    section=1,
    parent="transfer",
    default_level=Level.CONFIDENTIAL,
    code_prefix="INS",
    sealed_by=("parent",),
    is_kept_by_service=True,
    fields=(
        Field("name", QT_TRANSLATE_NOOP("insider", "Name"), required=True, searchable=True, listed=True),
        Field("person", QT_TRANSLATE_NOOP("insider", "Person of the firm"), FieldKind.PERSON),
        Field("since", QT_TRANSLATE_NOOP("insider", "Since"), FieldKind.DATE, required=True, listed=True),
        Field("until", QT_TRANSLATE_NOOP("insider", "Until"), FieldKind.DATE, listed=True),
        Field("reason", QT_TRANSLATE_NOOP("insider", "Reason"), required=True, listed=True),
        Field("told_on", QT_TRANSLATE_NOOP("insider", "Told the duties on"), FieldKind.DATE, listed=True),
        Field("trained_on", QT_TRANSLATE_NOOP("insider", "Trained on"), FieldKind.DATE, listed=True),
    ),
    states=(
        State("listed", QT_TRANSLATE_NOOP("insider", "On the list")),
        State("removed", QT_TRANSLATE_NOOP("insider", "Taken off the list")),
    ),
    moves=(("listed", "removed"),),
)
