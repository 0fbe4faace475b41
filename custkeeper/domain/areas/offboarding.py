"""People who leave the firm: what they hold, what comes back, and how long they stay bound (brief §14)."""

from custkeeper.domain.fields import Area, Field, FieldKind, Group, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

OFFBOARDING = Area(
    key="offboarding",
    title=QT_TRANSLATE_NOOP("offboarding", "Leavers"),
    singular=QT_TRANSLATE_NOOP("offboarding", "leaver"),
    section=14,
    default_level=Level.CONFIDENTIAL,
    code_prefix="OB",
    checklists=("employee_offboarding",),
    group=Group.PEOPLE,
    icon="leaver",
    hint=QT_TRANSLATE_NOOP(
        "offboarding", "Enter a leaver as soon as notice is given; the checklist closes access and brings everything back."
    ),
    fields=(
        Field("person", QT_TRANSLATE_NOOP("offboarding", "Person"), required=True, searchable=True, listed=True),
        Field("last_day", QT_TRANSLATE_NOOP("offboarding", "Last day"), FieldKind.DATE, required=True, open=True, listed=True),
        Field("successor", QT_TRANSLATE_NOOP("offboarding", "Successor"), searchable=True, listed=True),
        Field(
            "things_held", QT_TRANSLATE_NOOP("offboarding", "Things held (keys, devices, files, accounts)"), FieldKind.LONG_TEXT
        ),
        Field(
            "duty_months",
            QT_TRANSLATE_NOOP("offboarding", "Bound after leaving (months)"),
            FieldKind.DURATION,
            open=True,
            listed=True,
        ),
        Field("note", QT_TRANSLATE_NOOP("offboarding", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("notice", QT_TRANSLATE_NOOP("offboarding", "Notice given")),
        State("returning", QT_TRANSLATE_NOOP("offboarding", "Returning things")),
        State("cleared", QT_TRANSLATE_NOOP("offboarding", "Cleared")),
        State("under_duty", QT_TRANSLATE_NOOP("offboarding", "Under duty")),
        State("released", QT_TRANSLATE_NOOP("offboarding", "Released")),
    ),
    moves=(
        ("notice", "returning"),
        ("returning", "cleared"),
        ("cleared", "returning"),
        ("cleared", "under_duty"),
        ("under_duty", "released"),
    ),
)
