"""Backups that were made or failed, as the vault knows them afterwards (brief §16). No backup holds its own record."""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

BACKUP = Area(
    key="backup",
    title=QT_TRANSLATE_NOOP("backup", "Backups"),
    singular=QT_TRANSLATE_NOOP("backup", "backup"),
    section=16,
    default_level=Level.INTERNAL,
    code_prefix="B",
    is_kept_by_service=True,
    fields=(
        Field(
            "kept_at",
            QT_TRANSLATE_NOOP("backup", "Target"),
            FieldKind.REFERENCE,
            required=True,
            open=True,
            listed=True,
            refers_to="backup_target",
        ),
        Field("made_at", QT_TRANSLATE_NOOP("backup", "Made"), FieldKind.INSTANT, required=True, open=True, listed=True),
        Field("file", QT_TRANSLATE_NOOP("backup", "File"), listed=True),
        Field("size", QT_TRANSLATE_NOOP("backup", "Size (bytes)"), FieldKind.NUMBER, open=True, listed=True),
        Field("sha256", QT_TRANSLATE_NOOP("backup", "SHA-256")),
        Field("head_seq", QT_TRANSLATE_NOOP("backup", "Up to ledger entry"), FieldKind.NUMBER, open=True, listed=True),
        Field("head_hash", QT_TRANSLATE_NOOP("backup", "Hash of that entry")),
        Field("generation", QT_TRANSLATE_NOOP("backup", "Generation of the keys"), FieldKind.NUMBER, open=True),
        Field(
            "way",
            QT_TRANSLATE_NOOP("backup", "Made by"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=(
                Choice("person", QT_TRANSLATE_NOOP("backup", "Somebody at work")),
                Choice("unattended", QT_TRANSLATE_NOOP("backup", "This computer's backup key, unattended")),
            ),
        ),
        Field("seconds", QT_TRANSLATE_NOOP("backup", "Took (seconds)"), FieldKind.NUMBER),
        Field("verified_at", QT_TRANSLATE_NOOP("backup", "Last verified"), FieldKind.INSTANT, open=True, listed=True),
        Field("proven_on", QT_TRANSLATE_NOOP("backup", "Proven by a restore test on"), FieldKind.DATE, open=True, listed=True),
        Field("problem", QT_TRANSLATE_NOOP("backup", "What went wrong"), FieldKind.LONG_TEXT, is_data=True),
        Field("purged_because", QT_TRANSLATE_NOOP("backup", "Why the file was removed"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("made", QT_TRANSLATE_NOOP("backup", "Made and verified")),
        State("proven", QT_TRANSLATE_NOOP("backup", "Proven")),
        State("failed", QT_TRANSLATE_NOOP("backup", "Failed")),
        State("missing", QT_TRANSLATE_NOOP("backup", "Not found")),
        State("purged", QT_TRANSLATE_NOOP("backup", "Removed")),
    ),
    moves=(
        ("made", "proven"),
        ("made", "failed"),
        ("proven", "failed"),
        ("failed", "proven"),  # somebody copied it again, and it passed a restore test
        ("made", "missing"),
        ("proven", "missing"),
        ("missing", "made"),
        ("missing", "proven"),
        ("made", "purged"),
        ("proven", "purged"),
        ("failed", "purged"),
        ("missing", "purged"),
    ),
)
