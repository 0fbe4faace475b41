"""The picture of the readiness report: one bar for each section, told apart by pattern and number as well as colour.

What lives here: drawing. What must not: counting beyond the shares of a bar.
"""

from dataclasses import dataclass

from custkeeper.reports.drawn import Canvas, Drawn, draw_lines
from custkeeper.reports.fonts import text_width
from custkeeper.reports.line_breaks import break_lines
from custkeeper.reports.look import ACCENT, CONTROL, INK2, SMALL, SMALL_INK, SMALL_STRONG, WHITE, Colour, Tone, Type
from custkeeper.reports.marks import draw_check_box, draw_clock
from custkeeper.reports.readiness_sheet import SectionLine

_ROW = 18.0
_BAR = 11.0
_NUMBER_WIDTH = 20.0
_COUNT_WIDTH = 46.0
_STATE_WIDTH = 74.0
_NAME_SHARE = 0.34
_ON_DARK = Type(SMALL_STRONG.font, 7, 9, WHITE)
_ON_LIGHT = Type(SMALL_STRONG.font, 7, 9)


@dataclass(frozen=True)
class ChartWords:
    """The chart's words, printable and translated."""

    done: str
    not_applicable: str
    missing: str
    overdue: str


class ReadinessChart(Drawn):
    """Twenty bars with their counts: done is solid, not applicable dotted, missing empty, overdue hatched."""

    def __init__(self, sections: tuple[SectionLine, ...], titles: list[str], states: list[str], words: ChartWords) -> None:
        """`titles` and `states` are printable, one for each section; a state is the word at the right end, or empty."""
        super().__init__(space_after=8)
        self._sections = sections
        self._titles = titles
        self._states = states
        self._words = words
        self._names: list[list[str]] = []

    def measure(self, width: float, height: float) -> float:
        room = width * _NAME_SHARE - _NUMBER_WIDTH - 6
        self._names = [break_lines(title, room, SMALL_INK.font, SMALL_INK.size)[:2] for title in self._titles]
        return sum(map(self._row_height, self._names)) + 22

    def _row_height(self, name: list[str]) -> float:
        return _ROW + (len(name) - 1) * SMALL_INK.leading

    def paint(self, canvas: Canvas) -> None:
        top = self.height
        left = self.width * _NAME_SHARE
        right = self.width - _COUNT_WIDTH - _STATE_WIDTH
        for section, name, state in zip(self._sections, self._names, self._states, strict=True):
            height = self._row_height(name)
            middle = top - height / 2
            lines_top = middle + len(name) * SMALL_INK.leading / 2
            draw_lines(canvas, [str(section.number)], SMALL, 0, middle + SMALL.leading / 2)
            draw_lines(canvas, name, SMALL_INK, _NUMBER_WIDTH, lines_top)
            self._bar(canvas, section, left, middle - _BAR / 2, right - left)
            count = f"{section.done + section.not_applicable} / {section.total}" if section.total else "–"
            draw_lines(canvas, [count], SMALL_STRONG, 0, middle + SMALL.leading / 2, right=right + _COUNT_WIDTH - 6)
            self._state(canvas, section, state, right + _COUNT_WIDTH + 4, middle)
            top -= height
        self._legend(canvas, left)

    def _bar(self, canvas: Canvas, section: SectionLine, x: float, y: float, width: float) -> None:
        canvas.setLineWidth(0.6)
        canvas.setStrokeColorRGB(*CONTROL)
        if not section.total:
            canvas.setDash(2, 2)
            canvas.rect(x, y, width, _BAR, stroke=1, fill=0)
            canvas.setDash()
            return
        late = min(section.overdue, section.missing)
        shares = (section.done, section.not_applicable, late, section.missing - late)
        at = x
        for kind, count in zip(("done", "not_applicable", "overdue", "missing"), shares, strict=True):
            size = width * count / section.total
            if count:
                draw_share(canvas, kind, at, y, size)
                _number(canvas, count, kind, at, y, size)
            at += size
        canvas.setLineWidth(0.6)
        canvas.setStrokeColorRGB(*CONTROL)
        canvas.rect(x, y, width, _BAR, stroke=1, fill=0)

    def _state(self, canvas: Canvas, section: SectionLine, state: str, x: float, middle: float) -> None:
        if not state:
            return
        role = SMALL
        if section.overdue:
            draw_clock(canvas, x, middle - 3.5, 7, Tone.DANGER.ink)
            role = Type(SMALL_STRONG.font, SMALL_STRONG.size, SMALL_STRONG.leading, Tone.DANGER.ink)
        elif section.is_signed:
            draw_check_box(canvas, "done", x, middle - 3.75, 7.5)
            role = Type(SMALL_STRONG.font, SMALL_STRONG.size, SMALL_STRONG.leading, Tone.OK.ink)
        draw_lines(canvas, [state], role, x + 11, middle + role.leading / 2)

    def _legend(self, canvas: Canvas, left: float) -> None:
        for kind, words in (
            ("done", self._words.done),
            ("not_applicable", self._words.not_applicable),
            ("overdue", self._words.overdue),
            ("missing", self._words.missing),
        ):
            draw_share(canvas, kind, left, 3, 16, 8)
            canvas.setLineWidth(0.6)
            canvas.setStrokeColorRGB(*CONTROL)
            canvas.rect(left, 3, 16, 8, stroke=1, fill=0)
            draw_lines(canvas, [words], SMALL, left + 21, 13)
            left += 21 + text_width(words, SMALL.font, SMALL.size) + 14


def draw_share(canvas: Canvas, kind: str, x: float, y: float, width: float, height: float = _BAR) -> None:
    """One part of a bar: solid, dotted, hatched or empty, so that it can be told on a grey copy."""
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setFillColorRGB(*(ACCENT if kind == "done" else WHITE))
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    if kind == "overdue":
        _hatch(canvas, x, y, width, height, Tone.DANGER.ink)
    elif kind == "not_applicable":
        _dots(canvas, x, y, width, height)
    canvas.restoreState()


def _hatch(canvas: Canvas, x: float, y: float, width: float, height: float, ink: Colour) -> None:
    canvas.setStrokeColorRGB(*ink)
    canvas.setLineWidth(1.1)
    start = x - height
    while start < x + width:
        canvas.line(start, y, start + height, y + height)
        start += 3.2


def _dots(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.setFillColorRGB(*INK2)
    up = y + 1.6
    odd = False
    while up < y + height:
        across = x + (2.8 if odd else 1.4)
        while across < x + width:
            canvas.circle(across, up, 0.45, stroke=0, fill=1)
            across += 2.8
        up += 2.4
        odd = not odd


def _number(canvas: Canvas, count: int, kind: str, x: float, y: float, width: float) -> None:
    """The count inside its share, on a plain ground so that a pattern does not run through it; left out where it does not fit."""
    words = str(count)
    needed = text_width(words, _ON_LIGHT.font, _ON_LIGHT.size)
    if width < needed + 5:
        return
    left = x + (width - needed) / 2
    if kind in ("overdue", "not_applicable"):
        canvas.setFillColorRGB(*WHITE)
        canvas.rect(left - 2, y + 1.2, needed + 4, _BAR - 2.4, stroke=0, fill=1)
    draw_lines(canvas, [words], _ON_DARK if kind == "done" else _ON_LIGHT, left, y + _BAR / 2 + _ON_LIGHT.leading / 2)
