"""How long somebody's access or naming lasts: the rule that Today, the people page, the gate and the deal clock go by."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from custkeeper.domain.fields import Area
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

NEAR = timedelta(days=30)
_BEFORE_START = QT_TRANSLATE_NOOP("validation", "{field} must not be before “{start}”")


class Tenure(StrEnum):
    ACTIVE = "active"
    ENDING = "ending"  # the last day is today or within the next 30 days
    ENDED = "ended"  # the last day is past: shut out, but still in possession of keys
    LEFT = "left"  # revoked: the keys were changed


def tenure(state: str, until: str, today: date) -> Tenure:
    """`until` is the last day, ISO 8601, or empty for no end."""
    if state == "left":
        return Tenure.LEFT
    if not until:
        return Tenure.ACTIVE
    last = date.fromisoformat(until)
    if last < today:
        return Tenure.ENDED
    return Tenure.ENDING if last <= today + NEAR else Tenure.ACTIVE


def is_within(record: Record, day: date) -> bool:
    """Whether `day` lies from `from_on` to `until_on` of somebody named: both are inside, and an empty one bounds nothing."""
    first, last = str(record.value("from_on") or ""), str(record.value("until_on") or "9999-12-31")
    return first <= day.isoformat() <= last


def span_problems(area: Area, values: Mapping[str, Any]) -> list[tuple[str, Message]]:
    """(field, problem) for a last day before the first, in registers that name somebody from a day until a day."""
    first, last = str(values.get("from_on") or ""), str(values.get("until_on") or "9999-12-31")
    label = {key: area.by_key[key].label for key in ("from_on", "until_on")}
    return [("until_on", message(_BEFORE_START, field=label["until_on"], start=label["from_on"]))] if last < first else []
