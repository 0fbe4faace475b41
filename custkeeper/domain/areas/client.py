"""The firm's clients: the data this program exists to protect (brief §15)."""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, Spelling, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

CLIENT = Area(
    key="client",
    title=QT_TRANSLATE_NOOP("client", "Clients"),
    singular=QT_TRANSLATE_NOOP("client", "client"),
    section=15,
    default_level=Level.CONFIDENTIAL,
    code_prefix="K",
    fields=(
        Field("name", QT_TRANSLATE_NOOP("client", "Name"), required=True, searchable=True, listed=True),
        Field(
            "uscc",
            QT_TRANSLATE_NOOP("client", "Unified social credit code"),
            searchable=True,
            listed=True,
            spelling=Spelling.CODE,
        ),
        Field("contact", QT_TRANSLATE_NOOP("client", "Contact person"), searchable=True, listed=True),
        Field("contact_title", QT_TRANSLATE_NOOP("client", "Contact's position")),
        Field("id_number", QT_TRANSLATE_NOOP("client", "Identity number"), spelling=Spelling.CODE),
        Field("phone", QT_TRANSLATE_NOOP("client", "Telephone"), searchable=True, listed=True, spelling=Spelling.NARROW),
        Field("email", QT_TRANSLATE_NOOP("client", "E-mail"), searchable=True, spelling=Spelling.NARROW),
        Field("address", QT_TRANSLATE_NOOP("client", "Address")),
        Field("annual_fee", QT_TRANSLATE_NOOP("client", "Annual fee"), FieldKind.MONEY, listed=True),
        Field("note", QT_TRANSLATE_NOOP("client", "Note"), FieldKind.LONG_TEXT),
        Field("further", QT_TRANSLATE_NOOP("client", "Further columns of the imported list"), FieldKind.LONG_TEXT),
        Field(
            "suggested_level",
            QT_TRANSLATE_NOOP("client", "Suggested level"),
            FieldKind.CHOICE,
            open=True,
            material=False,
            choices=tuple(Choice(level.value, level.label) for level in Level),
        ),
        Field("detected", QT_TRANSLATE_NOOP("client", "Why this level"), FieldKind.LONG_TEXT, material=False),
        Field("is_level_confirmed", QT_TRANSLATE_NOOP("client", "Level confirmed"), FieldKind.YES_NO, open=True, material=False),
    ),
    states=(
        State("active", QT_TRANSLATE_NOOP("client", "Active")),
        State("former", QT_TRANSLATE_NOOP("client", "Former")),
    ),
    moves=(("active", "former"), ("former", "active")),
)
