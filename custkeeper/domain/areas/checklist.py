"""One run of a checklist template for a transfer, about a subject record. The wording is the template's, kept in content."""

from custkeeper.domain.fields import Area, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

CHECKLIST = Area(
    key="checklist",
    title=QT_TRANSLATE_NOOP("checklist", "Checklists"),
    singular=QT_TRANSLATE_NOOP("checklist", "checklist"),
    default_level=Level.CONFIDENTIAL,
    code_prefix="CL",
    sealed_by=("subject", "transfer"),
    is_kept_by_service=True,
    fields=(
        Field("template", QT_TRANSLATE_NOOP("checklist", "Template"), required=True, open=True, listed=True),
        Field("template_version", QT_TRANSLATE_NOOP("checklist", "Template version"), required=True, open=True),
        Field("version", QT_TRANSLATE_NOOP("checklist", "Version"), FieldKind.NUMBER, required=True, open=True, listed=True),
        Field(
            "transfer",
            QT_TRANSLATE_NOOP("checklist", "Transfer"),
            FieldKind.REFERENCE,
            open=True,
            refers_to="transfer",
            listed=True,
        ),
        Field("subject_area", QT_TRANSLATE_NOOP("checklist", "About (register)"), open=True),
        Field(
            "subject",
            QT_TRANSLATE_NOOP("checklist", "About (record)"),
            FieldKind.REFERENCE,
            open=True,
            register_in="subject_area",
        ),
        Field("submitted_by", QT_TRANSLATE_NOOP("checklist", "Submitted by"), FieldKind.PERSON, open=True),
        Field("submitted_on", QT_TRANSLATE_NOOP("checklist", "Submitted on"), FieldKind.INSTANT, open=True),
        Field("comment", QT_TRANSLATE_NOOP("checklist", "Comment"), FieldKind.LONG_TEXT),
    ),
    states=(
        State("open", QT_TRANSLATE_NOOP("checklist", "Open")),
        State("submitted", QT_TRANSLATE_NOOP("checklist", "Waiting for signature")),
        State("returned", QT_TRANSLATE_NOOP("checklist", "Returned with a comment")),
        State("signed", QT_TRANSLATE_NOOP("checklist", "Signed")),
    ),
    moves=(
        ("open", "submitted"),
        ("submitted", "signed"),
        ("submitted", "returned"),
        ("returned", "submitted"),
        ("signed", "open"),
    ),
)
