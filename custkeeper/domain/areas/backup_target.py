"""Where backups go: a folder, a stick, a share, a synchronised folder (brief §16). Who keeps the medium, and how often.

Kept at a level that needs no access key, because a backup made while nobody is there has to read it.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

BACKUP_TARGET = Area(
    key="backup_target",
    title=QT_TRANSLATE_NOOP("backup_target", "Backup targets"),
    singular=QT_TRANSLATE_NOOP("backup_target", "backup target"),
    section=16,
    default_level=Level.INTERNAL,
    code_prefix="BT",
    is_kept_by_service=True,
    fields=(
        Field("name", QT_TRANSLATE_NOOP("backup_target", "Name"), required=True, searchable=True, listed=True),
        Field(
            "kind",
            QT_TRANSLATE_NOOP("backup_target", "Kind"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            listed=True,
            choices=(
                Choice("folder", QT_TRANSLATE_NOOP("backup_target", "Folder on a disk")),
                Choice("stick", QT_TRANSLATE_NOOP("backup_target", "Stick or removable disk")),
                Choice("share", QT_TRANSLATE_NOOP("backup_target", "Share in the network")),
                Choice("synced", QT_TRANSLATE_NOOP("backup_target", "Synchronised folder")),
            ),
        ),
        Field("folder", QT_TRANSLATE_NOOP("backup_target", "Folder"), required=True, listed=True),
        Field("keeper", QT_TRANSLATE_NOOP("backup_target", "Kept by"), required=True, searchable=True, listed=True),
        Field("place", QT_TRANSLATE_NOOP("backup_target", "Where the medium lies"), searchable=True, listed=True),
        Field(
            "interval_days",
            QT_TRANSLATE_NOOP("backup_target", "Every so many days"),
            FieldKind.NUMBER,
            required=True,
            open=True,
            listed=True,
        ),
        Field(
            "since",
            QT_TRANSLATE_NOOP("backup_target", "In use since"),
            FieldKind.DATE,
            required=True,
            open=True,
        ),
        Field(
            "same_disk_reason",
            QT_TRANSLATE_NOOP("backup_target", "Why it is on the vault's own disk"),
            FieldKind.LONG_TEXT,
        ),
        Field("volume", QT_TRANSLATE_NOOP("backup_target", "Mark on the medium"), is_data=True, material=False),
        Field("note", QT_TRANSLATE_NOOP("backup_target", "Note"), FieldKind.LONG_TEXT, material=False),
    ),
    states=(
        State("in_use", QT_TRANSLATE_NOOP("backup_target", "In use")),
        State("retired", QT_TRANSLATE_NOOP("backup_target", "Retired")),
    ),
    moves=(("in_use", "retired"), ("retired", "in_use")),
)
