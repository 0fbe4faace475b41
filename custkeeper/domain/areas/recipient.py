"""The named people an agreement lets see the material: a repeating part of `agreement`.

Who is named after the signing has a basis for it (`domain.named_later`).
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

NOTICE, ADDENDUM = "notice", "addendum"  # by what somebody is named after the signing

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
        Field(
            "basis",
            QT_TRANSLATE_NOOP("recipient", "Named by"),
            FieldKind.CHOICE,
            choices=(
                Choice(NOTICE, QT_TRANSLATE_NOOP("recipient", "a written notice")),
                Choice(ADDENDUM, QT_TRANSLATE_NOOP("recipient", "a signed addendum")),
            ),
        ),
        Field("basis_ref", QT_TRANSLATE_NOOP("recipient", "Which notice, or the addendum's number")),
        Field("basis_on", QT_TRANSLATE_NOOP("recipient", "Day of the notice or addendum"), FieldKind.DATE),
        Field("named_by", QT_TRANSLATE_NOOP("recipient", "Entered by"), FieldKind.PERSON),
        Field("named_on", QT_TRANSLATE_NOOP("recipient", "Entered on"), FieldKind.DATE),
    ),
    states=(State("named", QT_TRANSLATE_NOOP("recipient", "Named")), State("removed", QT_TRANSLATE_NOOP("recipient", "Removed"))),
    moves=(("named", "removed"), ("removed", "named")),
)
