"""A sale of shares: what checklists, agreements and readiness belong to.

Its code is the codename (brief §1, REQUIREMENTS §B1).
"""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

TRANSFER = Area(
    key="transfer",
    title=QT_TRANSLATE_NOOP("transfer", "Transfers"),
    singular=QT_TRANSLATE_NOOP("transfer", "transfer"),
    section=1,
    default_level=Level.CONFIDENTIAL,
    code_prefix="T",
    checklists=("transfer_clauses", "legal_review"),
    sealed_by=("id",),
    fields=(
        Field("target", QT_TRANSLATE_NOOP("transfer", "Target company"), required=True, searchable=True, listed=True),
        Field("loi_on", QT_TRANSLATE_NOOP("transfer", "Letter of intent on"), FieldKind.DATE, open=True, listed=True),
        Field("signing_on", QT_TRANSLATE_NOOP("transfer", "Signing on"), FieldKind.DATE, open=True, listed=True),
        Field("closing_on", QT_TRANSLATE_NOOP("transfer", "Closing on"), FieldKind.DATE, open=True, listed=True),
        Field("broken_on", QT_TRANSLATE_NOOP("transfer", "Broken off on"), FieldKind.DATE),
        Field("broken_reason", QT_TRANSLATE_NOOP("transfer", "Reason for breaking off"), FieldKind.LONG_TEXT),
        Field("note", QT_TRANSLATE_NOOP("transfer", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("preparing", QT_TRANSLATE_NOOP("transfer", "Preparing")),
        State("loi", QT_TRANSLATE_NOOP("transfer", "Letter of intent")),
        State("diligence", QT_TRANSLATE_NOOP("transfer", "Due diligence")),
        State("signed", QT_TRANSLATE_NOOP("transfer", "Signed")),
        State("closed", QT_TRANSLATE_NOOP("transfer", "Closed")),
        State("after", QT_TRANSLATE_NOOP("transfer", "After closing")),
        State("ended", QT_TRANSLATE_NOOP("transfer", "Duties ended")),
        State("broken", QT_TRANSLATE_NOOP("transfer", "Broken off")),
    ),
    moves=(
        ("preparing", "loi"),
        ("loi", "diligence"),
        ("diligence", "signed"),
        ("signed", "closed"),
        ("closed", "after"),
        ("after", "ended"),
        ("preparing", "broken"),
        ("loi", "broken"),
        ("diligence", "broken"),
        ("signed", "broken"),
    ),
)
