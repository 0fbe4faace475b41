"""How the backups stand: when the next is due, how much work a loss would cost, and the days of the last months at a glance.

RPO (recovery point objective) is measured, not promised: the longest time without a good backup. RTO (recovery time objective) is
what the last passed restore test took. No clock and no files here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from custkeeper.domain.standing import add_months

STRIP_DAYS = 90
DRILL_MONTHS = 3  # quarterly (REQUIREMENTS §16)
LATE_AFTER = timedelta(days=1)  # a day's grace: a laptop that was shut on the day it was due is not late yet


class DayMark(StrEnum):
    """What a day was for one place."""

    PROVEN = "proven"
    MADE = "made"
    FAILED = "failed"
    MISSING = "missing"  # one was due, and none was made
    NONE = "none"  # none was due, or the place did not exist yet


@dataclass(frozen=True)
class Attempt:
    """One attempt at one place: a backup, or one that failed. One removed since, or not found, is no longer there."""

    made: datetime
    is_good: bool
    is_proven: bool = False
    is_there: bool = True
    size: int = 0  # bytes


@dataclass(frozen=True)
class PlaceStanding:
    """How one place stands on a day. `days` is the whole days since the last good one, None when there never was one."""

    last_good: datetime | None
    due: date
    is_due: bool  # the day has come; whether it is late is told a day later
    is_tried: bool  # today, whatever came of it
    days: int | None
    is_late: bool
    longest_gap: timedelta | None  # within the strip, up to now; None without any good one
    strip: tuple[tuple[date, DayMark], ...]
    sizes: tuple[tuple[date, int], ...]  # of the good ones, oldest first


def place_standing(attempts: Sequence[Attempt], since: date, interval_days: int, now: datetime) -> PlaceStanding:
    """From what was tried at a place that has been in use since a day, with a backup every so many days."""
    good = sorted(each.made for each in attempts if each.is_good)
    last = max((each.made for each in attempts if each.is_good and each.is_there), default=None)
    today = now.date()
    due = (last.date() if last else since) + timedelta(days=interval_days if last else 0)
    return PlaceStanding(
        last_good=last,
        due=due,
        is_due=due <= today,
        is_tried=any(each.made.date() == today for each in attempts),
        days=(today - last.date()).days if last else None,
        is_late=today > due + (LATE_AFTER if last else timedelta(0)),
        longest_gap=longest_gap(good, now),
        strip=tuple(_strip(attempts, since, interval_days, today)),
        sizes=tuple((each.made.date(), each.size) for each in sorted(attempts, key=lambda each: each.made) if each.is_good),
    )


def drill_due(passed: Sequence[date], since: date) -> date:
    """The day by which the next restore test is to be passed: a quarter after the last one, or after the first backup."""
    return add_months(max(passed), DRILL_MONTHS) if passed else since


def longest_gap(good: Sequence[datetime], now: datetime) -> timedelta | None:
    """The longest time without a good backup within the strip, up to now; `good` in order. None without any."""
    first = now - timedelta(days=STRIP_DAYS)
    within = [each for each in good if each >= first]
    before = [each for each in good if each < first]
    points = [*before[-1:], *within, now]
    return max((later - sooner for sooner, later in pairwise(points)), default=None)


def _strip(attempts: Sequence[Attempt], since: date, interval_days: int, today: date) -> list[tuple[date, DayMark]]:
    by_day: dict[date, list[Attempt]] = {}
    for each in attempts:
        by_day.setdefault(each.made.date(), []).append(each)
    last = max((day for day, tried in by_day.items() if day <= today - timedelta(STRIP_DAYS) and _good(tried)), default=since)
    marks = []
    for place in range(STRIP_DAYS):
        day = today - timedelta(days=STRIP_DAYS - 1 - place)
        tried = by_day.get(day, [])
        if _good(tried):
            last = day
        marks.append((day, _mark(tried, day, last, since, interval_days, today)))
    return marks


def _mark(tried: Sequence[Attempt], day: date, last: date, since: date, interval_days: int, today: date) -> DayMark:
    if any(each.is_good and each.is_proven for each in tried):
        return DayMark.PROVEN
    if _good(tried):
        return DayMark.MADE
    if tried:
        return DayMark.FAILED
    # today is not over yet
    return DayMark.MISSING if since <= day < today and (day - last).days >= interval_days else DayMark.NONE


def _good(tried: Sequence[Attempt]) -> bool:
    return any(each.is_good for each in tried)
