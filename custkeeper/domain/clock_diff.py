"""What moving a day of a transfer does to its dates, and what to see before approving it.

Pure. What must not be here: which dates there are (`deal_clock`), and moving one (`services.date_moving`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from custkeeper.domain.clock_date import Anchor, ClockDate, DateKind
from custkeeper.domain.deal_clock import Deal, has_happened


@dataclass(frozen=True)
class Shift:
    """A thing that stands on another day afterwards; None for one that has no day before or after."""

    what: ClockDate
    before: date | None
    after: date | None


@dataclass(frozen=True)
class ClockDiff:
    """What moves, and what was signed or done and therefore stays."""

    shifts: tuple[Shift, ...]
    settled: tuple[ClockDate, ...]


class Concern(StrEnum):
    """What somebody should see before they approve a new day."""

    PAST = "past"  # it is before today
    HAPPENED = "happened"  # the transfer's state says that it happened already
    SIGNED_LATER = "signed_later"  # something was signed after the new day


Seen = tuple[Concern, ClockDate | None]


def difference(before: Sequence[ClockDate], after: Sequence[ClockDate]) -> ClockDiff:
    """What stands on another day in `after`, by the later of both days. What was settled before stays where it is."""
    then, now = ({each.key: each for each in dates} for dates in (before, after))
    kept = tuple(each for each in before if each.is_settled and (each.kind is not DateKind.ANCHOR or now.get(each.key) == each))
    fixed = {each.key for each in kept}
    shifts = []
    for key in dict.fromkeys([*then, *now]):
        was, will = then.get(key), now.get(key)
        days = (was.day if was else None, will.day if will else None)
        if key not in fixed and days[0] != days[1] and (what := will or was) is not None:
            shifts.append(Shift(what, *days))
    return ClockDiff(tuple(sorted(shifts, key=lambda each: (each.after or each.before or date.max, each.what.key))), kept)


def concerns(deal: Deal, anchor: Anchor, day: date, today: date, settled: Sequence[ClockDate]) -> list[Seen]:
    """What to see before moving `anchor` to `day`: each with the signed thing it is about, if any."""
    found: list[Seen] = []
    if day < today:
        found.append((Concern.PAST, None))
    if has_happened(deal.state, anchor):
        found.append((Concern.HAPPENED, None))
    signed = [each for each in settled if each.kind is not DateKind.ANCHOR or each.about != anchor.value]
    if anchor is Anchor.CLOSING:
        found += [(Concern.SIGNED_LATER, each) for each in signed if each.day is not None and each.day > day]
    return found
