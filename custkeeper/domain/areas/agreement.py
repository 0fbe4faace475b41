"""Confidentiality agreements of every kind (brief §4, §13). What one allows on a day is `domain.standing`.

Which fields may change once it is signed is `domain.agreement_terms`.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.survival import ANCHORS
from custkeeper.domain.text import QT_TRANSLATE_NOOP

HERE, ON_PAPER = "here", "paper"  # the two ways an agreement is signed

AGREEMENT = Area(
    key="agreement",
    title=QT_TRANSLATE_NOOP("agreement", "Agreements"),
    singular=QT_TRANSLATE_NOOP("agreement", "agreement"),
    section=4,
    default_level=Level.CONFIDENTIAL,
    code_prefix="NDA",
    sealed_by=("transfer",),
    checklists=("target_nda", "partner_nda", "employee_nda"),
    fields=(
        Field(
            "kind",
            QT_TRANSLATE_NOOP("agreement", "Kind"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(
                Choice("target_nda", QT_TRANSLATE_NOOP("agreement", "NDA with the target or buyer")),
                Choice("partner_nda", QT_TRANSLATE_NOOP("agreement", "NDA with a partner")),
                Choice("employee_nda", QT_TRANSLATE_NOOP("agreement", "NDA with an employee")),
                Choice("client_nda", QT_TRANSLATE_NOOP("agreement", "A client's own NDA, which binds us")),
                Choice("transfer_clauses", QT_TRANSLATE_NOOP("agreement", "Clauses of the transfer agreement")),
            ),
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
            choices=ANCHORS,
        ),
        Field("flow_down", QT_TRANSLATE_NOOP("agreement", "Whom the party must bind as well"), FieldKind.LONG_TEXT),
        Field("remedy", QT_TRANSLATE_NOOP("agreement", "Remedy for a breach"), FieldKind.LONG_TEXT),
        Field("signed_on", QT_TRANSLATE_NOOP("agreement", "Signed on"), FieldKind.DATE, open=True, listed=True),
        Field(
            "signed_how",
            QT_TRANSLATE_NOOP("agreement", "How it was signed"),
            FieldKind.CHOICE,
            choices=(
                Choice(HERE, QT_TRANSLATE_NOOP("agreement", "on this laptop, by both sides")),
                Choice(ON_PAPER, QT_TRANSLATE_NOOP("agreement", "on paper")),
            ),
        ),
        Field("signed_for_us", QT_TRANSLATE_NOOP("agreement", "Signed for us by")),
        Field("signed_for_them", QT_TRANSLATE_NOOP("agreement", "Signed for the other side by")),
        Field("paper_at", QT_TRANSLATE_NOOP("agreement", "Where the signed original is kept")),
        Field("paper_hash", QT_TRANSLATE_NOOP("agreement", "SHA-256 of the signed file")),
        Field("cooperation_ended_on", QT_TRANSLATE_NOOP("agreement", "Cooperation ended on"), FieldKind.DATE, open=True),
        Field("first_disclosed_on", QT_TRANSLATE_NOOP("agreement", "First disclosed on, before these records"), FieldKind.DATE),
        Field("revoked_on", QT_TRANSLATE_NOOP("agreement", "Revoked on"), FieldKind.DATE, open=True),
        Field("revoked_because", QT_TRANSLATE_NOOP("agreement", "Revoked because"), FieldKind.LONG_TEXT),
        Field("breach_of", QT_TRANSLATE_NOOP("agreement", "Breach decided: the first disclosure"), FieldKind.DATE),
        Field("breach_decision", QT_TRANSLATE_NOOP("agreement", "Breach decided: what follows"), FieldKind.LONG_TEXT),
        Field("breach_decided_by", QT_TRANSLATE_NOOP("agreement", "Breach decided by"), FieldKind.PERSON),
        Field("breach_decided_on", QT_TRANSLATE_NOOP("agreement", "Breach decided on"), FieldKind.DATE),
        Field("transfer", QT_TRANSLATE_NOOP("agreement", "Transfer"), FieldKind.REFERENCE, open=True, refers_to="transfer"),
        Field("note", QT_TRANSLATE_NOOP("agreement", "Note"), FieldKind.LONG_TEXT, material=False),
    ),
    states=(
        State("draft", QT_TRANSLATE_NOOP("agreement", "Draft")),
        State("sent", QT_TRANSLATE_NOOP("agreement", "Sent")),
        State("signed", QT_TRANSLATE_NOOP("agreement", "Signed")),
        State("revoked", QT_TRANSLATE_NOOP("agreement", "Revoked")),
    ),
    # becoming signed and revoking are acts of their own: the move alone is refused (`services.register_rules`)
    moves=(("draft", "sent"), ("draft", "signed"), ("sent", "signed"), ("sent", "draft")),
)
