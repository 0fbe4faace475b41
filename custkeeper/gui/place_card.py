"""One place for backups at a glance: how it stands, its 90 days, how large its backups are, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from custkeeper.domain.backup_standing import DayMark
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.backup_words import (
    MARKS,
    day_in_words,
    days_in_words,
    kind_in_words,
    moment_in_words,
    sizes_in_words,
    strip_in_words,
)
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.day_strip import DayKey, DayStrip, SizeLine
from custkeeper.gui.look.layout import boxed, button, column, row, text
from custkeeper.gui.look.marks import Pill
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.services.backup_board import PlaceBoard

_KEPT = QT_TRANSLATE_NOOP("backups", "kept by {keeper}")
_LIES = QT_TRANSLATE_NOOP("backups", "lies in: {place}")
_DAILY = QT_TRANSLATE_NOOP("backups", "every day")
_EVERY = QT_TRANSLATE_NOOP("backups", "every {days} days")
_LAST = QT_TRANSLATE_NOOP("backups", "Last good backup {moment}. Next due {day}.")
_NEVER = QT_TRANSLATE_NOOP("backups", "No good backup here yet. Due since {day}.")
_LATE = QT_TRANSLATE_NOOP("backups", "None for {count} days")
_NONE = QT_TRANSLATE_NOOP("backups", "None yet")
_FRESH = QT_TRANSLATE_NOOP("backups", "Fresh")
_DUE = QT_TRANSLATE_NOOP("backups", "Due today")
_MAKE = QT_TRANSLATE_NOOP("backups", "Back up here")
_MAKE_NAME = QT_TRANSLATE_NOOP("backups", "Back up here: {place}")
_CHANGE = QT_TRANSLATE_NOOP("backups", "Change…")
_CHANGE_NAME = QT_TRANSLATE_NOOP("backups", "Change: {place}")
_RETIRE = QT_TRANSLATE_NOOP("backups", "Retire")
_RETIRE_NAME = QT_TRANSLATE_NOOP("backups", "Retire: {place}")


class PlaceCard(Card):
    """`make_asked`, `change_asked` and `retire_asked` come from its buttons, which are there for whoever may back up.

    `kept` stands above them: what was typed about the place and waits.
    """

    make_asked = Signal()
    change_asked = Signal()
    retire_asked = Signal()

    def __init__(self, place: PlaceBoard, may_act: bool, is_single: bool, kept: Sequence[QWidget] = ()) -> None:
        name = str(place.target.value("name"))
        head = row((text(name, "section", wrap=True), 1), _pill(place), gap=12)
        strip = DayStrip(place.standing.strip, days_in_words(place), strip_in_words(place))
        first, last = place.standing.strip[0][0], place.standing.strip[-1][0]
        ends = row(text(day_in_words(first), "small", "ink2"), None, text(day_in_words(last), "small", "ink2"))
        parts = [head, text(_about(place), "small", "ink2", wrap=True), strip, ends, text(_stands(place), wrap=True)]
        if len(place.standing.sizes) > 1:
            said = sizes_in_words(place)
            parts.append(row(SizeLine(place.standing.sizes, said), (text(said, "small", "ink2", wrap=True), 1), gap=12))
        if may_act:
            parts += kept
            parts.append(self._knobs(name, is_single))
        super().__init__(column(*parts, gap=6))

    def _knobs(self, name: str, is_single: bool) -> QBoxLayout:
        retire = button(words(_RETIRE), "link", name=words(_RETIRE_NAME, place=name))
        retire.clicked.connect(lambda: self.retire_asked.emit())
        change = button(words(_CHANGE), "link", name=words(_CHANGE_NAME, place=name))
        change.clicked.connect(lambda: self.change_asked.emit())
        make = button(words(_MAKE), "", "backup", name=words(_MAKE_NAME, place=name))
        make.clicked.connect(lambda: self.make_asked.emit())
        return row(*([] if is_single else [make]), change, retire, None, gap=12)


def legend() -> QWidget:
    """What the marks of the strips mean."""
    keys = [row(DayKey(each), text(words(MARKS[each]), "small", "ink2"), gap=4) for each in DayMark]
    return boxed(column(*keys, gap=4) if narrow() else row(*keys, None, gap=20))


def _pill(place: PlaceBoard) -> Pill:
    standing = place.standing
    if standing.last_good is None:
        return Pill(words(_NONE), "warn", "clock")
    if standing.is_late:
        return Pill(words(_LATE, count=standing.days or 0), "danger", "alert")
    if standing.is_due:
        return Pill(words(_DUE), "warn", "clock")
    return Pill(words(_FRESH), "ok", "check", outline="calm")


def _about(place: PlaceBoard) -> str:
    target = place.target
    lies, days = str(target.value("place") or ""), target.value("interval_days")
    parts = [kind_in_words(target), words(_KEPT, keeper=str(target.value("keeper")))]
    parts += [words(_LIES, place=lies)] if lies else []
    return " · ".join([*parts, words(_DAILY) if days == 1 else words(_EVERY, days=str(days))])


def _stands(place: PlaceBoard) -> str:
    standing = place.standing
    if standing.last_good is None:
        return words(_NEVER, day=day_in_words(standing.due))
    return words(_LAST, moment=moment_in_words(standing.last_good), day=day_in_words(standing.due))
