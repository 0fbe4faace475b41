"""One wording of a clause: a repeating part of `clause`, written once. A new text is a new version, no edit of an old one."""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

CLAUSE_VERSION = Area(
    key="clause_version",
    title=QT_TRANSLATE_NOOP("clause_version", "Versions of clauses"),
    singular=QT_TRANSLATE_NOOP("clause_version", "version of a clause"),
    section=1,
    parent="clause",
    default_level=Level.CONFIDENTIAL,
    code_prefix="V",
    sealed_by=("parent",),
    is_written_once=True,
    is_kept_by_service=True,
    fields=(
        Field("number", QT_TRANSLATE_NOOP("clause_version", "Number"), FieldKind.NUMBER, required=True, open=True),
        Field("text", QT_TRANSLATE_NOOP("clause_version", "Text"), FieldKind.LONG_TEXT, required=True),
        Field("written_on", QT_TRANSLATE_NOOP("clause_version", "Written on"), FieldKind.DATE, required=True, open=True),
        Field("written_by", QT_TRANSLATE_NOOP("clause_version", "Written by"), FieldKind.PERSON, required=True, open=True),
    ),
    states=(State("kept", QT_TRANSLATE_NOOP("clause_version", "Kept")),),
)
