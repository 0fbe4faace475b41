"""What counsel was asked about one version of a clause, what was answered, and what the firm decided on it (brief §7).

`terms` keeps the clause's terms as they were when it was asked: `domain.opinion` computes from them whether it is stale.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

OPINION = Area(
    key="opinion",
    title=QT_TRANSLATE_NOOP("opinion", "Counsel's opinions"),
    singular=QT_TRANSLATE_NOOP("opinion", "opinion"),
    section=7,
    default_level=Level.CONFIDENTIAL,
    code_prefix="OP",
    sealed_by=("clause",),
    checklists=("legal_review",),
    is_kept_by_service=True,
    fields=(
        Field(
            "clause",
            QT_TRANSLATE_NOOP("opinion", "Clause"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            refers_to="clause",
            listed=True,
        ),
        Field(
            "version",
            QT_TRANSLATE_NOOP("opinion", "Version asked about"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            refers_to="clause_version",
            listed=True,
        ),
        Field(
            "asked_before",
            QT_TRANSLATE_NOOP("opinion", "Asked before in"),
            FieldKind.REFERENCE,
            open=True,
            refers_to="opinion",
        ),
        Field("counsel", QT_TRANSLATE_NOOP("opinion", "Counsel"), required=True, searchable=True, listed=True),
        Field("question", QT_TRANSLATE_NOOP("opinion", "Question"), FieldKind.LONG_TEXT, required=True),
        Field("asked_on", QT_TRANSLATE_NOOP("opinion", "Asked on"), FieldKind.DATE, required=True, open=True, listed=True),
        Field("asked_by", QT_TRANSLATE_NOOP("opinion", "Asked by"), FieldKind.PERSON, required=True, open=True),
        Field(
            "terms",
            QT_TRANSLATE_NOOP("opinion", "Terms of the clause when asked"),
            FieldKind.LONG_TEXT,
            is_data=True,
            required=True,
        ),
        Field("answer", QT_TRANSLATE_NOOP("opinion", "Opinion"), FieldKind.LONG_TEXT),
        Field(
            "outcome",
            QT_TRANSLATE_NOOP("opinion", "Outcome"),
            FieldKind.CHOICE,
            listed=True,
            choices=(
                Choice("accepted", QT_TRANSLATE_NOOP("opinion", "Accepted as it stands")),
                Choice("modified", QT_TRANSLATE_NOOP("opinion", "To be modified")),
                Choice("waived", QT_TRANSLATE_NOOP("opinion", "Waived")),
            ),
        ),
        Field("risk", QT_TRANSLATE_NOOP("opinion", "Risk (1 to 5)"), FieldKind.NUMBER, listed=True),
        Field("answered_on", QT_TRANSLATE_NOOP("opinion", "Answered on"), FieldKind.DATE, open=True, listed=True),
        Field("answer_kept_by", QT_TRANSLATE_NOOP("opinion", "Answer recorded by"), FieldKind.PERSON, open=True),
        Field("decision", QT_TRANSLATE_NOOP("opinion", "Decision"), FieldKind.LONG_TEXT),
        Field("decided_by", QT_TRANSLATE_NOOP("opinion", "Decided by"), FieldKind.PERSON, open=True),
        Field("decided_on", QT_TRANSLATE_NOOP("opinion", "Decided on"), FieldKind.DATE, open=True),
    ),
    states=(
        State("asked", QT_TRANSLATE_NOOP("opinion", "Asked")),
        State("answered", QT_TRANSLATE_NOOP("opinion", "Answered")),
        State("decided", QT_TRANSLATE_NOOP("opinion", "Decided")),
    ),
    moves=(("asked", "answered"), ("answered", "decided")),
)
