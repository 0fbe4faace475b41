"""What was handed to whom, under which agreement, until when (brief §4, §13). Its items are `disclosed_item`.

`answer` is what the gate said then, word for word as plain values: it is kept, and never asked anew.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

SHOWN = "shown"  # the form of what was only seen on our screen, and the state it is in from the start

DISCLOSURE = Area(
    key="disclosure",
    title=QT_TRANSLATE_NOOP("disclosure", "Disclosures"),
    singular=QT_TRANSLATE_NOOP("disclosure", "disclosure"),
    section=4,
    default_level=Level.CONFIDENTIAL,
    code_prefix="D",
    sealed_by=("agreement",),
    is_kept_by_service=True,
    fields=(
        Field("party", QT_TRANSLATE_NOOP("disclosure", "Party"), required=True, searchable=True, listed=True),
        Field("recipient", QT_TRANSLATE_NOOP("disclosure", "Recipient"), required=True, searchable=True, listed=True),
        Field(
            "agreement",
            QT_TRANSLATE_NOOP("disclosure", "Agreement"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            listed=True,
            refers_to="agreement",
        ),
        Field("purpose", QT_TRANSLATE_NOOP("disclosure", "Purpose"), FieldKind.LONG_TEXT),
        Field(
            "form",
            QT_TRANSLATE_NOOP("disclosure", "Form"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(
                Choice("electronic", QT_TRANSLATE_NOOP("disclosure", "Electronic")),
                Choice("paper", QT_TRANSLATE_NOOP("disclosure", "Paper with a copy number")),
                Choice("oral", QT_TRANSLATE_NOOP("disclosure", "Spoken, with a memo")),
                Choice(SHOWN, QT_TRANSLATE_NOOP("disclosure", "Shown on screen")),
            ),
        ),
        Field(
            "handed_on", QT_TRANSLATE_NOOP("disclosure", "Handed over on"), FieldKind.DATE, required=True, open=True, listed=True
        ),
        Field("return_by", QT_TRANSLATE_NOOP("disclosure", "To return by"), FieldKind.DATE, open=True, listed=True),
        Field("ended_on", QT_TRANSLATE_NOOP("disclosure", "Ended on"), FieldKind.DATE, open=True, listed=True),
        Field("handed_by", QT_TRANSLATE_NOOP("disclosure", "Handed over by"), FieldKind.PERSON, required=True, open=True),
        Field("answer", QT_TRANSLATE_NOOP("disclosure", "Answer of the gate"), FieldKind.LONG_TEXT, is_data=True, required=True),
        Field(
            "hand_outs",
            QT_TRANSLATE_NOOP("disclosure", "Copies and packages made"),
            FieldKind.LONG_TEXT,
            is_data=True,
            material=False,
        ),
    ),
    states=(
        State("out", QT_TRANSLATE_NOOP("disclosure", "Handed over")),
        State("returned", QT_TRANSLATE_NOOP("disclosure", "Returned")),
        State("destroyed", QT_TRANSLATE_NOOP("disclosure", "Destroyed")),
        State("expired", QT_TRANSLATE_NOOP("disclosure", "Expired")),
        State("voided", QT_TRANSLATE_NOOP("disclosure", "Voided")),
        State(SHOWN, QT_TRANSLATE_NOOP("disclosure", "Seen, not held")),  # begins and ends on the day of the showing
    ),
    moves=(("out", "returned"), ("out", "destroyed"), ("out", "expired"), ("out", "voided"), (SHOWN, "voided")),
)
