"""The firm whose vault this is: one record, printed at the head of every report."""

from custkeeper.domain.fields import Area, Field, State
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

FIRM = Area(
    key="firm",
    title=QT_TRANSLATE_NOOP("firm", "Firm"),
    singular=QT_TRANSLATE_NOOP("firm", "firm"),
    default_level=Level.INTERNAL,
    code_prefix="F",
    is_kept_by_service=True,
    fields=(Field("name", QT_TRANSLATE_NOOP("firm", "Name of the firm"), required=True, listed=True),),
    states=(State("kept", QT_TRANSLATE_NOOP("firm", "Kept")),),
)
