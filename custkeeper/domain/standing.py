"""Where an agreement stands on a day: the question every disclosure will ask. Days are inclusive at both ends."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text

REMINDERS = (90, 60, 30, 7)  # days before the end (REQUIREMENTS §4)


class Standing(StrEnum):
    UNSIGNED = "unsigned"
    NOT_STARTED = "not_started"
    IN_FORCE = "in_force"
    EXPIRING = "expiring"
    SURVIVING = "surviving"
    ENDED = "ended"
    REVOKED = "revoked"

    @property
    def label(self) -> Text:
        return _LABELS[self]

    @property
    def allows_disclosure(self) -> bool:
        """Whether new material may be handed over under it; surviving duties protect what was handed over before."""
        return self in {Standing.IN_FORCE, Standing.EXPIRING}


_LABELS = {
    Standing.UNSIGNED: QT_TRANSLATE_NOOP("standing", "not signed"),
    Standing.NOT_STARTED: QT_TRANSLATE_NOOP("standing", "not started"),
    Standing.IN_FORCE: QT_TRANSLATE_NOOP("standing", "in force"),
    Standing.EXPIRING: QT_TRANSLATE_NOOP("standing", "in force, ends soon"),
    Standing.SURVIVING: QT_TRANSLATE_NOOP("standing", "ended, duties survive"),
    Standing.ENDED: QT_TRANSLATE_NOOP("standing", "ended"),
    Standing.REVOKED: QT_TRANSLATE_NOOP("standing", "revoked"),
}


@dataclass(frozen=True)
class StandingOn:
    """The standing with the days it rests on; `days_left` counts to the last day in force, `reminder` is the newest one due."""

    standing: Standing
    last_day: date | None
    duties_until: date | None
    days_left: int | None = None
    reminder: int | None = None


def standing(agreement: Record, day: date) -> StandingOn:
    """The standing of an `agreement` record on `day`. Terms are counted in calendar months from the start."""
    start, term = _day(agreement, "start_on"), agreement.value("term")
    last = add_months(start, int(term)) - timedelta(days=1) if start and term else None
    survival = agreement.value("survival")
    duties = add_months(last + timedelta(days=1), int(survival)) - timedelta(days=1) if last and survival else last
    revoked, signed = _day(agreement, "revoked_on"), _day(agreement, "signed_on")
    if day >= revoked if revoked else agreement.state == "revoked":  # revoked without a day: for every day
        return StandingOn(Standing.REVOKED, last, duties)
    if signed is None or day < signed or agreement.state not in {"signed", "revoked"}:
        return StandingOn(Standing.UNSIGNED, last, duties)
    if start is None or last is None or day < start:
        return StandingOn(Standing.NOT_STARTED, last, duties)
    if day > last:
        is_surviving = duties is not None and day <= duties
        return StandingOn(Standing.SURVIVING if is_surviving else Standing.ENDED, last, duties)
    left = (last - day).days
    due = [each for each in REMINDERS if left <= each]
    if due:
        return StandingOn(Standing.EXPIRING, last, duties, left, min(due))
    return StandingOn(Standing.IN_FORCE, last, duties, left)


def add_months(day: date, months: int) -> date:
    """The same day so many calendar months later; the month's last day where it has no such day. Ends at the year 9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _day(agreement: Record, field: str) -> date | None:
    value = agreement.value(field)
    return date.fromisoformat(value) if value else None
