"""Recipients named after an agreement was signed: they are no part of the signed text, and an act of their own names them.

Pure. What must not be here: recording it (`services.naming`), and what being named allows (`domain.gate`).
"""

from collections.abc import Mapping
from typing import Any

from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

OF_NAMING = frozenset({"basis", "basis_on", "basis_ref", "named_by", "named_on"})  # written by the act only

_BY_ACT = QT_TRANSLATE_NOOP("validation", "{field} is not entered by hand: it belongs to a naming after the signing")


def is_named_later(recipient: Record) -> bool:
    """Whether a notice or an addendum named them, not the text that was signed."""
    return bool(recipient.value("basis"))


def naming_problems(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[tuple[str, Message]]:
    """(field, problem) for what only the act may write."""
    touched = (each for each in RECIPIENT.fields if each.key in OF_NAMING and before.get(each.key) != after.get(each.key))
    return [(each.key, message(_BY_ACT, field=each.label)) for each in touched]
