"""The people of a party who may be named as recipients: a repeating part of `party`."""

from custkeeper.domain.fields import Area, Field, FieldKind, Spelling, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

PARTY_PERSON = Area(
    key="party_person",
    title=QT_TRANSLATE_NOOP("party_person", "People of partners"),
    singular=QT_TRANSLATE_NOOP("party_person", "person of a partner"),
    section=9,
    parent="party",
    default_level=Level.CONFIDENTIAL,
    code_prefix="PP",
    sealed_by=("parent",),
    fields=(
        Field("name", QT_TRANSLATE_NOOP("party_person", "Name"), required=True, searchable=True, listed=True),
        Field("position", QT_TRANSLATE_NOOP("party_person", "Position"), listed=True),
        Field(
            "contact",
            QT_TRANSLATE_NOOP("party_person", "Telephone or e-mail"),
            searchable=True,
            listed=True,
            spelling=Spelling.NARROW,
        ),
        Field("from_on", QT_TRANSLATE_NOOP("party_person", "From"), FieldKind.DATE, open=True, listed=True),
        Field("until_on", QT_TRANSLATE_NOOP("party_person", "Until"), FieldKind.DATE, open=True, listed=True),
    ),
    states=(
        State("current", QT_TRANSLATE_NOOP("party_person", "Current")),
        State("left", QT_TRANSLATE_NOOP("party_person", "Left")),
    ),
    moves=(("current", "left"), ("left", "current")),
)
