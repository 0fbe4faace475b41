"""The answer to one line of a checklist, with its evidence: a repeating part of `checklist`.

Its code is the template item's id.
"""

from custkeeper.domain.fields import Area, Choice, Field, FieldKind, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

CHECKLIST_ITEM = Area(
    key="checklist_item",
    title=QT_TRANSLATE_NOOP("checklist_item", "Checklist items"),
    singular=QT_TRANSLATE_NOOP("checklist_item", "checklist item"),
    parent="checklist",
    default_level=Level.CONFIDENTIAL,
    sealed_by=("parent",),
    is_kept_by_service=True,
    fields=(
        Field(
            "status",
            QT_TRANSLATE_NOOP("checklist_item", "Status"),
            FieldKind.CHOICE,
            required=True,
            open=True,
            choices=(
                Choice("open", QT_TRANSLATE_NOOP("checklist_item", "Open")),
                Choice("done", QT_TRANSLATE_NOOP("checklist_item", "Done")),
                Choice("not_applicable", QT_TRANSLATE_NOOP("checklist_item", "Not applicable")),
                Choice("blocked", QT_TRANSLATE_NOOP("checklist_item", "Blocked")),
            ),
        ),
        Field("evidence_text", QT_TRANSLATE_NOOP("checklist_item", "Evidence"), FieldKind.LONG_TEXT),
        Field("evidence_date", QT_TRANSLATE_NOOP("checklist_item", "Date"), FieldKind.DATE),
        Field("reference", QT_TRANSLATE_NOOP("checklist_item", "Document and clause"), FieldKind.LONG_TEXT),
        Field("reference_area", QT_TRANSLATE_NOOP("checklist_item", "Linked register"), open=True),
        Field(
            "reference_record",
            QT_TRANSLATE_NOOP("checklist_item", "Linked record"),
            FieldKind.REFERENCE,
            open=True,
            register_in="reference_area",
        ),
        Field(
            "decision",
            QT_TRANSLATE_NOOP("checklist_item", "Decision"),
            FieldKind.CHOICE,
            choices=(
                Choice("keep", QT_TRANSLATE_NOOP("checklist_item", "Keep")),
                Choice("change", QT_TRANSLATE_NOOP("checklist_item", "Change")),
                Choice("end", QT_TRANSLATE_NOOP("checklist_item", "End")),
            ),
        ),
        # of an item made when the checklist was started: its wording in both languages, as JSON
        Field("wording", QT_TRANSLATE_NOOP("checklist_item", "Wording"), FieldKind.LONG_TEXT, is_data=True),
        Field("reason", QT_TRANSLATE_NOOP("checklist_item", "Reason"), FieldKind.LONG_TEXT),
        Field("done_by", QT_TRANSLATE_NOOP("checklist_item", "Done by"), FieldKind.PERSON, open=True),
        Field("done_on", QT_TRANSLATE_NOOP("checklist_item", "Done on"), FieldKind.INSTANT, open=True),
    ),
    states=(State("kept", QT_TRANSLATE_NOOP("checklist_item", "Kept")),),
)
