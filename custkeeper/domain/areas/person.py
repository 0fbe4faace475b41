"""The people who can open the vault. Keys and certificates are the vault's; this is the name and role people see."""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP

PERSON = Area(
    key="person",
    title=QT_TRANSLATE_NOOP("person", "People"),
    singular=QT_TRANSLATE_NOOP("person", "person"),
    section=18,
    default_level=Level.INTERNAL,
    code_prefix="P",
    is_kept_by_service=True,
    fields=(
        Field("name", QT_TRANSLATE_NOOP("person", "Name"), required=True, searchable=True, listed=True),
        Field(
            "role",
            QT_TRANSLATE_NOOP("person", "Role"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=tuple(Choice(role.value, role.label) for role in Role),
        ),
        Field("trained_on", QT_TRANSLATE_NOOP("person", "Training passed on"), FieldKind.DATE),
        Field("until", QT_TRANSLATE_NOOP("person", "Access ends on"), FieldKind.DATE),
    ),
    states=(State("active", QT_TRANSLATE_NOOP("person", "Active")), State("left", QT_TRANSLATE_NOOP("person", "Left"))),
    moves=(("active", "left"),),
)
