"""Leaks and other incidents: when somebody noticed what, how grave it is, and what was done (brief §11)."""

from custkeeper.domain.fields import Area, Field, FieldKind, Group, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

INCIDENT = Area(
    key="incident",
    title=QT_TRANSLATE_NOOP("incident", "Incidents"),
    singular=QT_TRANSLATE_NOOP("incident", "incident"),
    section=11,
    default_level=Level.CONFIDENTIAL,
    code_prefix="IN",
    checklists=("incident_handling",),
    group=Group.PROTECTION,
    icon="incident",
    hint=QT_TRANSLATE_NOOP("incident", "Enter what you noticed at once, even if unsure; the checklist leads through the rest."),
    fields=(
        Field("what", QT_TRANSLATE_NOOP("incident", "What happened"), required=True, searchable=True, listed=True),
        Field(
            "discovered_on",
            QT_TRANSLATE_NOOP("incident", "Discovered"),
            FieldKind.INSTANT,
            required=True,
            open=True,
            listed=True,
        ),
        Field("noticed_by", QT_TRANSLATE_NOOP("incident", "Noticed by"), required=True, searchable=True, listed=True),
        Field("cause", QT_TRANSLATE_NOOP("incident", "Cause, as far as known"), FieldKind.LONG_TEXT),
        Field(
            "severity",
            QT_TRANSLATE_NOOP("incident", "Severity"),
            FieldKind.CHOICE,
            open=True,
            listed=True,
            choices_from="incident_severity",
        ),
        Field("affected_clients", QT_TRANSLATE_NOOP("incident", "Affected clients"), FieldKind.LONG_TEXT),
        Field("measures", QT_TRANSLATE_NOOP("incident", "Measures taken"), FieldKind.LONG_TEXT),
        Field("note", QT_TRANSLATE_NOOP("incident", "Note"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("suspected", QT_TRANSLATE_NOOP("incident", "Suspected")),
        State("confirmed", QT_TRANSLATE_NOOP("incident", "Confirmed")),
        State("contained", QT_TRANSLATE_NOOP("incident", "Contained")),
        State("notified", QT_TRANSLATE_NOOP("incident", "Notified")),
        State("closed", QT_TRANSLATE_NOOP("incident", "Closed")),
    ),
    moves=(
        ("suspected", "confirmed"),
        ("suspected", "closed"),
        ("confirmed", "contained"),
        ("contained", "notified"),
        ("contained", "closed"),
        ("notified", "closed"),
        ("closed", "confirmed"),
    ),
)
