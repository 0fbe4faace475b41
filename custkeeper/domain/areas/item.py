"""What the firm keeps about its clients, thing by thing: a file, a folder, a data set, a paper (brief §15).

The gate asks it for its category, its level, its state and what its client or counsel decided (`domain.gate`).
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

ITEM = Area(
    key="item",
    title=QT_TRANSLATE_NOOP("item", "Items"),
    singular=QT_TRANSLATE_NOOP("item", "item"),
    section=15,
    default_level=Level.CONFIDENTIAL,
    code_prefix="I",
    fields=(
        Field("name", QT_TRANSLATE_NOOP("item", "Name"), required=True, searchable=True, listed=True),
        Field("client", QT_TRANSLATE_NOOP("item", "Client"), FieldKind.REFERENCE, open=True, refers_to="client", listed=True),
        Field(
            "category",
            QT_TRANSLATE_NOOP("item", "Category"),
            FieldKind.CHOICE,
            required=True,
            listed=True,
            choices_from="categories",
        ),
        Field(
            "carrier",
            QT_TRANSLATE_NOOP("item", "Carrier"),
            FieldKind.CHOICE,
            listed=True,
            choices=(
                Choice("paper", QT_TRANSLATE_NOOP("item", "Paper")),
                Choice("file", QT_TRANSLATE_NOOP("item", "File")),
                Choice("folder", QT_TRANSLATE_NOOP("item", "Folder")),
                Choice("data_set", QT_TRANSLATE_NOOP("item", "Data set")),
                Choice("mail", QT_TRANSLATE_NOOP("item", "E-mail")),
                Choice("medium", QT_TRANSLATE_NOOP("item", "Stick or disk")),
                Choice("verbal", QT_TRANSLATE_NOOP("item", "Spoken word")),
            ),
        ),
        Field("copy_number", QT_TRANSLATE_NOOP("item", "Copy number"), searchable=True, listed=True),
        Field("owner", QT_TRANSLATE_NOOP("item", "Responsible"), searchable=True, listed=True),
        Field("storage_place", QT_TRANSLATE_NOOP("item", "Storage place"), searchable=True, listed=True),
        Field("has_personal_data", QT_TRANSLATE_NOOP("item", "Holds personal data"), FieldKind.YES_NO),
        Field(
            "personal_data_decision",
            QT_TRANSLATE_NOOP("item", "Counsel's decision on the personal data"),
            FieldKind.CHOICE,
            choices=(
                Choice("allowed", QT_TRANSLATE_NOOP("item", "May be handed over")),
                Choice("refused", QT_TRANSLATE_NOOP("item", "May not be handed over")),
            ),
        ),
        Field("decided_on", QT_TRANSLATE_NOOP("item", "Counsel decided on"), FieldKind.DATE),
        Field("needs_consent", QT_TRANSLATE_NOOP("item", "Client's own agreement demands consent"), FieldKind.YES_NO),
        Field("consent_on", QT_TRANSLATE_NOOP("item", "Client consented on"), FieldKind.DATE),
        Field(
            "earliest_stage",
            QT_TRANSLATE_NOOP("item", "Not to be handed over before"),
            FieldKind.CHOICE,
            choices=(
                Choice("loi", QT_TRANSLATE_NOOP("item", "Letter of intent")),
                Choice("diligence", QT_TRANSLATE_NOOP("item", "Due diligence")),
                Choice("signed", QT_TRANSLATE_NOOP("item", "Signing")),
                Choice("closed", QT_TRANSLATE_NOOP("item", "Closing")),
            ),
        ),
        Field("note", QT_TRANSLATE_NOOP("item", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("kept", QT_TRANSLATE_NOOP("item", "Kept")),
        State("regrading", QT_TRANSLATE_NOOP("item", "Being re-graded")),
        State("on_hold", QT_TRANSLATE_NOOP("item", "On hold")),
        State("returned", QT_TRANSLATE_NOOP("item", "Returned to the client")),
        State("destroyed", QT_TRANSLATE_NOOP("item", "Destroyed")),
    ),
    # a hold bars every way out of the firm's keeping: it has to be lifted first
    moves=(
        ("kept", "regrading"),
        ("regrading", "kept"),
        ("regrading", "on_hold"),
        ("kept", "on_hold"),
        ("on_hold", "kept"),
        ("kept", "returned"),
        ("returned", "kept"),
        ("kept", "destroyed"),
    ),
)
