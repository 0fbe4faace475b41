"""Confidentiality agreements with the parties of a transfer (brief §4). What one allows on a day is `domain.standing`."""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

AGREEMENT = Area(
    key="agreement",
    title=QT_TRANSLATE_NOOP("agreement", "Agreements"),
    singular=QT_TRANSLATE_NOOP("agreement", "agreement"),
    section=4,
    default_level=Level.CONFIDENTIAL,
    code_prefix="NDA",
    checklists=("target_nda", "partner_nda"),
    fields=(
        Field(
            "kind",
            QT_TRANSLATE_NOOP("agreement", "Kind"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(Choice("target_nda", QT_TRANSLATE_NOOP("agreement", "NDA with the target or buyer")),),
        ),
        Field("party", QT_TRANSLATE_NOOP("agreement", "Party"), required=True, searchable=True, listed=True, names_from="party"),
        Field("other_parties", QT_TRANSLATE_NOOP("agreement", "Further parties"), FieldKind.LONG_TEXT, searchable=True),
        Field("is_mutual", QT_TRANSLATE_NOOP("agreement", "Binds both sides"), FieldKind.YES_NO),
        Field("purpose", QT_TRANSLATE_NOOP("agreement", "Purpose"), FieldKind.LONG_TEXT),
        Field(
            "scope",
            QT_TRANSLATE_NOOP("agreement", "Categories covered"),
            FieldKind.CHOICES,
            required=True,
            choices_from="categories",
        ),
        Field(
            "highest_level",
            QT_TRANSLATE_NOOP("agreement", "Highest level"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=tuple(Choice(level.value, level.label) for level in Level),
        ),
        Field("start_on", QT_TRANSLATE_NOOP("agreement", "Starts on"), FieldKind.DATE, required=True, open=True, listed=True),
        Field("term", QT_TRANSLATE_NOOP("agreement", "Term (months)"), FieldKind.DURATION, required=True, open=True, listed=True),
        Field(
            "survival",
            QT_TRANSLATE_NOOP("agreement", "Survival after the term (months)"),
            FieldKind.DURATION,
            open=True,
            listed=True,
        ),
        Field(
            "survival_from",
            QT_TRANSLATE_NOOP("agreement", "Survival is counted from"),
            FieldKind.CHOICE,
            choices=(
                Choice("term_end", QT_TRANSLATE_NOOP("agreement", "the end of the term")),
                Choice("signing_on", QT_TRANSLATE_NOOP("agreement", "the signing of the transfer")),
                Choice("closing_on", QT_TRANSLATE_NOOP("agreement", "the closing of the transfer")),
            ),
        ),
        Field("signed_on", QT_TRANSLATE_NOOP("agreement", "Signed on"), FieldKind.DATE, open=True, listed=True),
        Field("revoked_on", QT_TRANSLATE_NOOP("agreement", "Revoked on"), FieldKind.DATE, open=True),
        Field("transfer", QT_TRANSLATE_NOOP("agreement", "Transfer"), FieldKind.REFERENCE, open=True, refers_to="transfer"),
        Field("note", QT_TRANSLATE_NOOP("agreement", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("draft", QT_TRANSLATE_NOOP("agreement", "Draft")),
        State("sent", QT_TRANSLATE_NOOP("agreement", "Sent")),
        State("signed", QT_TRANSLATE_NOOP("agreement", "Signed")),
        State("revoked", QT_TRANSLATE_NOOP("agreement", "Revoked")),
    ),
    moves=(("draft", "sent"), ("draft", "signed"), ("sent", "signed"), ("sent", "draft"), ("signed", "revoked")),
)
