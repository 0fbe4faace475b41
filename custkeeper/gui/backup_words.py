"""Backups in words of the window: sizes, lengths of time, states, days of the strip."""

from collections import Counter
from datetime import date, datetime, timedelta

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.backup_standing import DayMark
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.values import show_day
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.backup_board import PlaceBoard

MARKS: dict[DayMark, Text] = {
    DayMark.PROVEN: QT_TRANSLATE_NOOP("backups", "proven by a restore test"),
    DayMark.MADE: QT_TRANSLATE_NOOP("backups", "made"),
    DayMark.FAILED: QT_TRANSLATE_NOOP("backups", "failed"),
    DayMark.MISSING: QT_TRANSLATE_NOOP("backups", "missing"),
    DayMark.NONE: QT_TRANSLATE_NOOP("backups", "none due"),
}
TONES = {"made": "ink2", "proven": "ok", "failed": "danger", "missing": "warn", "purged": "ink2"}
_DAY = QT_TRANSLATE_NOOP("backups", "{day}: {mark}")
_STRIP = QT_TRANSLATE_NOOP(
    "backups", "The last 90 days of {place}: made {made}, proven {proven}, failed {failed}, missing {missing}."
)
_SIZES = QT_TRANSLATE_NOOP("backups", "Sizes from {first} to {last}: {before}, now {now}")
_KILOBYTES = QT_TRANSLATE_NOOP("backups", "{count} KB")
_MEGABYTES = QT_TRANSLATE_NOOP("backups", "{count} MB")
_DAYS = QT_TRANSLATE_NOOP("backups", "{count} days")
_HOURS = QT_TRANSLATE_NOOP("backups", "{count} h")
_MINUTES = QT_TRANSLATE_NOOP("backups", "{minutes} min {seconds} s")
_SECONDS = QT_TRANSLATE_NOOP("backups", "{count} s")


def size_in_words(size: int) -> str:
    """Bytes, as 1,000 to a KB."""
    if size < 100_000:
        return words(_KILOBYTES, count=f"{max(1, round(size / 1_000)):,}")
    return words(_MEGABYTES, count=f"{size / 1_000_000:,.1f}")


def span_in_words(span: timedelta) -> str:
    """Up to two days in hours, at least one, then in days."""
    hours = max(1, round(span.total_seconds() / 3600))
    return words(_HOURS, count=hours) if hours <= 48 else words(_DAYS, count=round(hours / 24))


def seconds_in_words(seconds: int) -> str:
    return words(_SECONDS, count=seconds) if seconds < 60 else words(_MINUTES, minutes=seconds // 60, seconds=seconds % 60)


def state_in_words(backup: Record) -> str:
    return next(words(each.label) for each in BACKUP.states if each.key == backup.state)


def kind_in_words(target: Record) -> str:
    kinds = {each.key: each.label for each in BACKUP_TARGET.by_key["kind"].choices}
    return words(kinds[str(target.value("kind"))])


def days_in_words(place: PlaceBoard) -> list[str]:
    """A sentence for each day of the strip."""
    return [words(_DAY, day=day_in_words(day), mark=words(MARKS[mark])) for day, mark in place.standing.strip]


def strip_in_words(place: PlaceBoard) -> str:
    """The whole strip in one sentence."""
    found = Counter(mark for _, mark in place.standing.strip)
    counts = {each.value: found[each] for each in DayMark if each is not DayMark.NONE}
    return words(_STRIP, place=str(place.target.value("name")), **counts)


def sizes_in_words(place: PlaceBoard) -> str:
    """How large its backups were and are; at least one there was."""
    (first, before), (last, now) = place.standing.sizes[0], place.standing.sizes[-1]
    said = {"before": size_in_words(before), "now": size_in_words(now)}
    return words(_SIZES, first=day_in_words(first), last=day_in_words(last), **said)


def day_in_words(day: date) -> str:
    return show_day(day, LOOK.language)


def moment_in_words(moment: datetime) -> str:
    """Day and minute on this computer's clock."""
    local = moment.astimezone()
    return f"{day_in_words(local.date())} {local:%H:%M}"
