"""Restore tests: a backup taken out, unlocked through a slot, and everything in it looked at (brief §16).

The checklist about one is what tester and manager sign.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

RESTORE_DRILL = Area(
    key="restore_drill",
    title=QT_TRANSLATE_NOOP("restore_drill", "Restore tests"),
    singular=QT_TRANSLATE_NOOP("restore_drill", "restore test"),
    section=16,
    default_level=Level.INTERNAL,
    code_prefix="RT",
    is_kept_by_service=True,
    checklists=("backup_restore",),
    fields=(
        Field(
            "backup",
            QT_TRANSLATE_NOOP("restore_drill", "Backup"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            listed=True,
            refers_to="backup",
        ),
        Field(
            "tested_at", QT_TRANSLATE_NOOP("restore_drill", "Tested"), FieldKind.INSTANT, required=True, open=True, listed=True
        ),
        Field("tester", QT_TRANSLATE_NOOP("restore_drill", "Tester"), FieldKind.PERSON, required=True, open=True, listed=True),
        Field(
            "way",
            QT_TRANSLATE_NOOP("restore_drill", "Opened by"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(
                Choice("passphrase", QT_TRANSLATE_NOOP("restore_drill", "Passphrase")),
                Choice("recovery", QT_TRANSLATE_NOOP("restore_drill", "Recovery sheet and firm card")),
            ),
        ),
        Field("on_another_computer", QT_TRANSLATE_NOOP("restore_drill", "On another computer"), FieldKind.YES_NO, listed=True),
        Field("seconds", QT_TRANSLATE_NOOP("restore_drill", "Took (seconds)"), FieldKind.NUMBER, open=True, listed=True),
        Field("outcome", QT_TRANSLATE_NOOP("restore_drill", "What was found"), FieldKind.LONG_TEXT, is_data=True, required=True),
        Field("problem", QT_TRANSLATE_NOOP("restore_drill", "What went wrong"), FieldKind.LONG_TEXT, is_data=True),
        Field("note", QT_TRANSLATE_NOOP("restore_drill", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("passed", QT_TRANSLATE_NOOP("restore_drill", "Passed")),
        State("failed", QT_TRANSLATE_NOOP("restore_drill", "Failed")),
    ),
)
