"""Which backups of one place are kept: the newest of each of so many days, weeks and months, and always what is proven last.

Grandfather, father, son, as backup programs have done it for decades; the numbers are the firm's (REQUIREMENTS §16, DESIGN §3).
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

DAILY, WEEKLY, MONTHLY = 7, 5, 12


class Kept(StrEnum):
    """Why one is kept; the first reason that holds."""

    NEWEST = "newest"
    PROVEN = "proven"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True)
class Copy:
    """One backup as the rule sees it: a key of the caller's, when it was made, whether it is good, and proven."""

    key: str
    made: datetime
    is_good: bool = True
    is_proven: bool = False


def kept(copies: Sequence[Copy]) -> dict[str, Kept]:
    """The keys of what is kept, each with why. What is not good counts for nothing and is not kept. Of two that were made at the
    same second the later in order is the newer.

    A day, week (ISO 8601) or month counts when there is a backup in it: after a holiday nothing is lost by the calendar alone.
    """
    good = sorted((each for each in reversed(copies) if each.is_good), key=lambda each: each.made, reverse=True)
    out: dict[str, Kept] = {}
    if good:
        out[good[0].key] = Kept.NEWEST
    proven = next((each for each in good if each.is_proven), None)
    if proven is not None:
        out.setdefault(proven.key, Kept.PROVEN)
    for reason, count, span in (
        (Kept.DAILY, DAILY, _day),
        (Kept.WEEKLY, WEEKLY, _week),
        (Kept.MONTHLY, MONTHLY, _month),
    ):
        for each in _newest_of_each(good, count, span):
            out.setdefault(each.key, reason)
    return out


def _newest_of_each(good: Sequence[Copy], count: int, span: Callable[[date], Hashable]) -> list[Copy]:
    found: dict[Hashable, Copy] = {}
    for each in good:  # newest first
        found.setdefault(span(each.made.date()), each)
        if len(found) == count:
            break
    return list(found.values())


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
