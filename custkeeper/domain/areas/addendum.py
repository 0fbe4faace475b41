"""A signed addendum to an agreement: what it changes, and what stood there before. A repeating part of `agreement`."""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.survival import ANCHORS
from custkeeper.domain.text import QT_TRANSLATE_NOOP

ADDENDUM = Area(
    key="addendum",
    title=QT_TRANSLATE_NOOP("addendum", "Addenda"),
    singular=QT_TRANSLATE_NOOP("addendum", "addendum"),
    section=4,
    parent="agreement",
    default_level=Level.CONFIDENTIAL,
    code_prefix="A",
    sealed_by=("parent",),
    is_kept_by_service=True,
    fields=(
        Field("number", QT_TRANSLATE_NOOP("addendum", "Number"), required=True, listed=True),
        Field("signed_on", QT_TRANSLATE_NOOP("addendum", "Signed on"), FieldKind.DATE, required=True, open=True, listed=True),
        Field("term", QT_TRANSLATE_NOOP("agreement", "Term (months)"), FieldKind.DURATION),
        Field("survival", QT_TRANSLATE_NOOP("agreement", "Survival after the term (months)"), FieldKind.DURATION),
        Field("survival_from", QT_TRANSLATE_NOOP("agreement", "Survival is counted from"), FieldKind.CHOICE, choices=ANCHORS),
        Field("scope", QT_TRANSLATE_NOOP("agreement", "Categories covered"), FieldKind.CHOICES, choices_from="categories"),
        Field(
            "highest_level",
            QT_TRANSLATE_NOOP("agreement", "Highest level"),
            FieldKind.CHOICE,
            choices=tuple(Choice(level.value, level.label) for level in Level),
        ),
        Field("text", QT_TRANSLATE_NOOP("addendum", "Anything else it says"), FieldKind.LONG_TEXT),
        Field("before", QT_TRANSLATE_NOOP("addendum", "Before it"), FieldKind.LONG_TEXT, is_data=True, required=True),
        Field("after", QT_TRANSLATE_NOOP("addendum", "After it"), FieldKind.LONG_TEXT, is_data=True, required=True),
    ),
    states=(State("signed", QT_TRANSLATE_NOOP("addendum", "Signed")),),
)
