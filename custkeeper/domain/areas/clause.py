"""The confidentiality clauses of a transfer's agreement (brief §1). Its wording lies in `clause_version`, never here."""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

CLAUSE = Area(
    key="clause",
    title=QT_TRANSLATE_NOOP("clause", "Clauses"),
    singular=QT_TRANSLATE_NOOP("clause", "clause"),
    section=1,
    default_level=Level.CONFIDENTIAL,
    code_prefix="CLA",
    sealed_by=("transfer",),
    checklists=("transfer_clauses", "legal_review"),
    fields=(
        Field(
            "transfer",
            QT_TRANSLATE_NOOP("clause", "Transfer"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            refers_to="transfer",
            listed=True,
        ),
        Field(
            "kind",
            QT_TRANSLATE_NOOP("clause", "Type"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(
                Choice("definition", QT_TRANSLATE_NOOP("clause", "Definition")),
                Choice("term", QT_TRANSLATE_NOOP("clause", "Term")),
                Choice("duty", QT_TRANSLATE_NOOP("clause", "Duty")),
                Choice("remedy", QT_TRANSLATE_NOOP("clause", "Remedy")),
            ),
        ),
        Field("title", QT_TRANSLATE_NOOP("clause", "Title"), required=True, searchable=True, listed=True),
        Field("categories", QT_TRANSLATE_NOOP("clause", "Categories covered"), FieldKind.CHOICES, choices_from="categories"),
        Field("obligor", QT_TRANSLATE_NOOP("clause", "Who owes it"), searchable=True, listed=True),
        Field("carve_outs", QT_TRANSLATE_NOOP("clause", "Carve-outs"), FieldKind.LONG_TEXT),
        Field("damages", QT_TRANSLATE_NOOP("clause", "Agreed damages"), FieldKind.MONEY),
        Field("survival", QT_TRANSLATE_NOOP("clause", "Survival (months)"), FieldKind.DURATION, open=True, listed=True),
        Field(
            "survival_from",
            QT_TRANSLATE_NOOP("clause", "Survival is counted from"),
            FieldKind.CHOICE,
            open=True,
            choices=(
                Choice("signing_on", QT_TRANSLATE_NOOP("clause", "the signing of the transfer")),
                Choice("closing_on", QT_TRANSLATE_NOOP("clause", "the closing of the transfer")),
            ),
        ),
        Field("note", QT_TRANSLATE_NOOP("clause", "Note"), FieldKind.LONG_TEXT, material=False),
    ),
    states=(
        State("drafted", QT_TRANSLATE_NOOP("clause", "Drafted")),
        State("agreed", QT_TRANSLATE_NOOP("clause", "Agreed")),
        State("signed", QT_TRANSLATE_NOOP("clause", "Signed")),
        State("surviving", QT_TRANSLATE_NOOP("clause", "Surviving")),
        State("ended", QT_TRANSLATE_NOOP("clause", "Ended")),
    ),
    moves=(
        ("drafted", "agreed"),
        ("agreed", "drafted"),
        ("agreed", "signed"),
        ("signed", "surviving"),
        ("signed", "ended"),
        ("surviving", "ended"),
    ),
)
