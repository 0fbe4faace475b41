"""How long somebody's access or naming lasts: the rule that Today, the people page, the gate and the deal clock go by."""

from datetime import date, timedelta
from enum import StrEnum

from custkeeper.domain.record import Record

NEAR = timedelta(days=30)


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
