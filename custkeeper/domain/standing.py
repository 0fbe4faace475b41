"""Where an agreement stands on a day: the question every disclosure will ask. Days are inclusive at both ends."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from custkeeper.domain.record import Record
from custkeeper.domain.survival import COOPERATION_END
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


@dataclass(frozen=True)
class Ends:
    """The last day in force and the last day of the duties; None for what is not known yet."""

    last_day: date | None
    duties_until: date | None


def ends(agreement: Record, survives_from: date | None = None) -> Ends:
    """The days an `agreement` record ends on, whoever signed it. Both are still inside.

    Terms are counted in calendar months and begin with their first day; the survival follows, unless the agreement counts it from
    a day of its transfer: that is `survives_from`. A period from an event does not count the event's day and ends on the same day
    of the month, or on the month's last (Civil Code of China, Arts. 201 and 202). Duties never end before the term does, also
    where the cooperation ended earlier or the agreement was revoked: only the handing over ends then.
    """
    start, term, survival = _day(agreement, "start_on"), agreement.value("term"), agreement.value("survival")
    of_term = add_months(start, int(term)) - timedelta(days=1) if start and term else None
    if of_term is None:
        return Ends(None, None)
    parted, revoked = _day(agreement, "cooperation_ended_on"), _day(agreement, "revoked_on")
    last = min(of_term, parted or of_term, revoked - timedelta(days=1) if revoked else of_term)
    if not survival:
        return Ends(last, of_term)
    if counts_from_event(agreement):
        event = parted if agreement.value("survival_from") == COOPERATION_END else survives_from
        return Ends(last, max(of_term, add_months(event, int(survival))) if event else None)
    return Ends(last, add_months(of_term + timedelta(days=1), int(survival)) - timedelta(days=1))


def counts_from_event(agreement: Record) -> bool:
    """Whether the survival is counted from a day that has to come first: one of the transfer, or the end of the cooperation."""
    return counts_from_transfer(agreement) or bool(
        agreement.value("survival") and agreement.value("survival_from") == COOPERATION_END
    )


def counts_from_transfer(agreement: Record) -> bool:
    """Whether the survival is counted from a day of the transfer; until that day is known, the duties have no end."""
    return bool(agreement.value("survival")) and agreement.value("survival_from") in {"signing_on", "closing_on"}


def survives_from(agreement: Record, transfer: Record | None) -> date | None:
    """The day of its transfer that the survival is counted from; None while it is not known. One broken off never closes."""
    if transfer is None or not counts_from_transfer(agreement):
        return None
    counted = str(agreement.value("survival_from"))
    return None if transfer.state == "broken" and counted == "closing_on" else _day(transfer, counted)


def standing(agreement: Record, day: date, survives_from: date | None = None) -> StandingOn:
    """The standing of an `agreement` record on `day`; `survives_from` as for `ends`. What it allows does not depend on it."""
    found = ends(agreement, survives_from)
    start, last, duties = _day(agreement, "start_on"), found.last_day, found.duties_until
    revoked, signed = _day(agreement, "revoked_on"), _day(agreement, "signed_on")
    if day >= revoked if revoked else agreement.state == "revoked":  # revoked without a day: for every day
        return StandingOn(Standing.REVOKED, last, duties)
    if signed is None or day < signed or agreement.state not in {"signed", "revoked"}:
        return StandingOn(Standing.UNSIGNED, last, duties)
    if start is None or last is None or day < start:
        return StandingOn(Standing.NOT_STARTED, last, duties)
    if day > last:
        is_surviving = duties is None or day <= duties
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
