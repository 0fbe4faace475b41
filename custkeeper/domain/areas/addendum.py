"""A signed addendum to an agreement: what it changes, and what stood there before. A repeating part of `agreement`."""

from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

_OF_AGREEMENT = AGREEMENT.by_key

ADDENDUM = Area(
    key="addendum",
    title=QT_TRANSLATE_NOOP("addendum", "Addenda"),
    singular=QT_TRANSLATE_NOOP("addendum", "addendum"),
    section=4,
    parent="agreement",
    default_level=Level.CONFIDENTIAL,
    code_prefix="A",
    is_kept_by_service=True,
    fields=(
        Field("number", QT_TRANSLATE_NOOP("addendum", "Number"), required=True, listed=True),
        Field("signed_on", QT_TRANSLATE_NOOP("addendum", "Signed on"), FieldKind.DATE, required=True, open=True, listed=True),
        Field("term", _OF_AGREEMENT["term"].label, FieldKind.DURATION),
        Field("survival", _OF_AGREEMENT["survival"].label, FieldKind.DURATION),
        Field(
            "survival_from",
            _OF_AGREEMENT["survival_from"].label,
            FieldKind.CHOICE,
            choices=_OF_AGREEMENT["survival_from"].choices,
        ),
        Field("scope", _OF_AGREEMENT["scope"].label, FieldKind.CHOICES, choices_from="categories"),
        Field(
            "highest_level",
            _OF_AGREEMENT["highest_level"].label,
            FieldKind.CHOICE,
            choices=_OF_AGREEMENT["highest_level"].choices,
        ),
        Field("text", QT_TRANSLATE_NOOP("addendum", "Anything else it says"), FieldKind.LONG_TEXT),
        Field("before", QT_TRANSLATE_NOOP("addendum", "Before it"), FieldKind.LONG_TEXT, required=True),
        Field("after", QT_TRANSLATE_NOOP("addendum", "After it"), FieldKind.LONG_TEXT, required=True),
    ),
    states=(State("signed", QT_TRANSLATE_NOOP("addendum", "Signed")),),
)
