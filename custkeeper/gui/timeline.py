"""A transfer's dates drawn as a line from top to bottom: what is past, where today is, what comes. Meaning by shape and words.

What must not be here: which dates there are and what they rest on, which is the deal clock's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from custkeeper.domain.clock_date import ClockDate, DateKind
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.palette import LOOK, colour, em, font, sp
from custkeeper.gui.look.words import translator, words
from custkeeper.services.clock_wording import day_or_none, rests_on, thing, what_is
from custkeeper.services.deal_clock import NEAR

_NAME = QT_TRANSLATE_NOOP("timeline", "Timeline")
_TODAY = QT_TRANSLATE_NOOP("timeline", "Today, {day}")
_WHEN = QT_TRANSLATE_NOOP("timeline", "{day} · {basis}")
_OVERDUE = QT_TRANSLATE_NOOP("timeline", "{when} · overdue by days: {count}")
_LEFT = QT_TRANSLATE_NOOP("timeline", "{when} · days left: {count}")
_MORE = QT_TRANSLATE_NOOP("timeline", "{when} · then {count} more until {day}")
_SAID = QT_TRANSLATE_NOOP("timeline", "{what}, {when}")
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SHORT = 3  # coming things beside the transfer's own days
_SPINE, _TEXT = 10, 30  # px at 11 pt: where the line runs, and where the words begin


@dataclass(frozen=True)
class Stop:
    """One thing on the line. `shape` is diamond, square, circle, check, today."""

    shape: str
    tone: str
    what: str
    when: str
    is_own: bool = False  # one of the transfer's three days


def stops(dates: Sequence[ClockDate], codename: str, today: date) -> list[Stop]:
    """What is drawn: reminders are left out, and of reviews that come again only the past ones and the next."""
    drawn = [each for each in dates if each.kind is not DateKind.REMINDER]
    past = [each for each in drawn if each.day is not None and each.day < today]
    coming = [each for each in drawn if each.day is None or each.day >= today]
    here = Stop("today", "accent", words(_TODAY, day=show_day(today, LOOK.language)), "")
    return [*_stops(past, codename, today), here, *_stops(coming, codename, today)]


def _stops(dates: Sequence[ClockDate], codename: str, today: date) -> Iterator[Stop]:
    folded: set[str] = set()
    for each in dates:
        later = [other for other in dates if each.number and other.about == each.about and not other.is_settled]
        if each.about in folded and each in later:
            continue
        what = what_is(each, translator()) if each.shown_code == codename else thing(each, translator())
        when = words(_WHEN, day=day_or_none(each.day, translator()), basis=rests_on(each, translator()))
        tone, shape = "accent", _SHAPES.get(each.kind, "circle")
        left = (each.day - today).days if each.day is not None else None
        if each.is_settled:
            tone, shape = "ok", "check"
        elif left is None or (left < 0 and not each.is_task):
            tone = "ink2"
        elif left < 0:
            tone, when = "danger", words(_OVERDUE, when=when, count=-left)
        elif left <= NEAR.days:
            tone, when = "warn", words(_LEFT, when=when, count=left)
        if len(later) > 1 and left is not None and left >= 0:
            folded.add(each.about)
            when = words(_MORE, when=when, count=len(later) - 1, day=day_or_none(later[-1].day, translator()))
        yield Stop(shape, tone, what, when, each.kind is DateKind.ANCHOR)


_SHAPES = {DateKind.ANCHOR: "diamond"} | dict.fromkeys((DateKind.TERM_END, DateKind.DUTY_END, DateKind.CLAUSE_END), "square")


def in_short(drawn: Sequence[Stop]) -> list[Stop]:
    """The three days of the transfer, today, what is overdue, and the next few: so that the form below stays in view."""
    here = next(place for place, each in enumerate(drawn) if each.shape == "today")
    coming = [each for each in drawn[here + 1 :] if not each.is_own][:_SHORT]
    return [each for each in drawn if each.is_own or each.shape == "today" or each.tone == "danger" or each in coming]


class Timeline(QWidget):
    """Painted; as tall as its words need at its width. A screen reader is told all of it."""

    def __init__(self, drawn: Sequence[Stop]) -> None:
        super().__init__()
        self._stops = list(drawn)
        self.setAccessibleName(words(_NAME))
        said = [words(_SAID, what=each.what, when=each.when) if each.when else each.what for each in self._stops]
        self.setAccessibleDescription("\n".join(said))
        self.setMinimumHeight(self._height(em(320)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.setMinimumHeight(self._height(event.size().width()))

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, middles = 0, []
        here = next(place for place, each in enumerate(self._stops) if each.shape == "today")
        for each in self._stops:
            middles.append(top + self._line_height() / 2)
            self._paint_words(p, each, top)
            top += self._stop_height(each, self.width())
        for place, (one, two) in enumerate(pairwise(middles)):
            tone, style = ("ink2", Qt.PenStyle.SolidLine) if place < here else ("control", Qt.PenStyle.DotLine)
            p.setPen(QPen(colour(tone), em(2), style))
            p.drawLine(QPointF(em(_SPINE), one), QPointF(em(_SPINE), two))
        for each, middle in zip(self._stops, middles, strict=True):
            _paint_mark(p, QPointF(em(_SPINE), middle), each)

    def _paint_words(self, p: QPainter, stop: Stop, top: int) -> None:
        left, width = em(_TEXT), self.width() - em(_TEXT)
        for shown, role, tone in _lines(stop):
            height = _height_of(shown, role, width)
            p.setFont(font(role))
            p.setPen(colour(tone))
            p.drawText(QRect(left, top, width, height), _WRAPPED, shown)
            top += height

    def _height(self, width: int) -> int:
        return sum(self._stop_height(each, width) for each in self._stops)

    def _stop_height(self, stop: Stop, width: int) -> int:
        return sum(_height_of(shown, role, width - em(_TEXT)) for shown, role, _ in _lines(stop)) + sp(12)

    def _line_height(self) -> int:
        return _height_of("X", "body", em(100))


def _lines(stop: Stop) -> list[tuple[str, str, str]]:
    """Words, type role, tone."""
    if stop.shape == "today":
        return [(stop.what, "small_strong", "accent")]
    second = stop.tone if stop.tone in {"danger", "warn"} else "ink2"
    return [(stop.what, "strong" if stop.is_own else "body", "ink"), (stop.when, "small", second)]


def _height_of(shown: str, role: str, width: int) -> int:
    return QFontMetrics(font(role)).boundingRect(QRect(0, 0, max(width, em(60)), 10_000), _WRAPPED, shown).height()


def _paint_mark(p: QPainter, at: QPointF, stop: Stop) -> None:
    """Filled with the page's ground, so that the line does not run through it."""
    size = em(6)
    p.setPen(QPen(colour(stop.tone), em(2)))
    p.setBrush(colour("surface"))
    if stop.shape == "today":
        p.setBrush(colour(stop.tone))
        p.drawRect(QRectF(0, at.y() - em(2), em(2 * _SPINE), em(4)))
    elif stop.shape == "diamond":
        p.setBrush(colour(stop.tone))
        p.drawPolygon(QPolygonF([at + QPointF(x * size, y * size) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]))
    elif stop.shape == "check":
        p.drawEllipse(at, em(8), em(8))
        p.drawPixmap(at - QPointF(em(6), em(6)), pixmap("check", LOOK.tokens[stop.tone], em(12)))
    elif stop.shape == "square":
        p.drawRect(QRectF(at.x() - size + 1, at.y() - size + 1, 2 * size - 2, 2 * size - 2))
    else:
        p.drawEllipse(at, size - 1, size - 1)
