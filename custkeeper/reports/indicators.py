"""Small parts of a page that show a state: check boxes, chips, bars, figures, and the hairline between things.

What lives here: marks with their words, as parts that a page lays out. What must not: the shapes themselves, which `marks` draws.
"""

from collections.abc import Sequence

from custkeeper.domain.levels import Level
from custkeeper.reports.drawn import Canvas, Drawn, baseline, draw_lines, shortened
from custkeeper.reports.fonts import text_width
from custkeeper.reports.look import ACCENT, CONTROL, LINE, NUMBER, RADIUS, SMALL, SMALL_STRONG, SUBTITLE, WHITE, Tone, Type
from custkeeper.reports.marks import draw_check_box, draw_clock, draw_level_mark

_WIDEST_CHIP = 160.0


class CheckBox(Drawn):
    """A check box as part of a page, standing on the baseline of a line of `role`."""

    def __init__(self, status: str, role: Type, size: float = 10) -> None:
        super().__init__()
        self._status = status
        self._role = role
        self._size = size

    def measure(self, width: float, height: float) -> float:
        return self._role.leading

    def paint(self, canvas: Canvas) -> None:
        foot = self.height - baseline(self._role) - (self._size - self._role.size * 0.73) / 2
        draw_check_box(canvas, self._status, 0, foot, self._size)


class Chip(Drawn):
    """A few words on a tinted ground, flush right; `status` adds a check box, `level` a level mark before the words."""

    _pad = 6.0
    _mark = 8.0

    def __init__(self, words: str, tone: Tone, status: str = "", level: Level | None = None, top: float = 0) -> None:
        """`words` are printable, cut if they are many. `top` lowers the chip, to stand beside a title."""
        super().__init__()
        self._words = shortened(words, SMALL_STRONG, _WIDEST_CHIP)
        self._tone = tone
        self._status = status
        self._level = level
        self._top = top

    @property
    def natural_width(self) -> float:
        mark = self._mark + 4 if self._status or self._level else 0
        return 2 * self._pad + mark + text_width(self._words, SMALL_STRONG.font, SMALL_STRONG.size)

    def measure(self, width: float, height: float) -> float:
        return 16 + self._top

    def paint(self, canvas: Canvas) -> None:
        self.paint_at(canvas, self.width - self.natural_width, 0)

    def paint_at(self, canvas: Canvas, x: float, y: float) -> None:
        """Ground, mark and words, 16 points high, from the lower left corner."""
        canvas.saveState()
        canvas.setFillColorRGB(*self._tone.ground)
        canvas.roundRect(x, y, self.natural_width, 16, RADIUS, stroke=0, fill=1)
        across = x + self._pad
        if self._level:
            draw_level_mark(canvas, self._level, across, y + 4, self._mark)
            across += self._mark + 4
        elif self._status == "stale":
            draw_clock(canvas, across, y + 4, self._mark, self._tone.ink)
            across += self._mark + 4
        elif self._status:
            draw_check_box(canvas, self._status, across, y + 4, self._mark)
            across += self._mark + 4
        canvas.setFillColorRGB(*self._tone.ink)
        canvas.setFont(SMALL_STRONG.font, SMALL_STRONG.size)
        canvas.drawString(across, y + 5.1, self._words)
        canvas.restoreState()


class Rule(Drawn):
    """A hairline across the page."""

    def __init__(self, space_before: float = 0, space_after: float = 0) -> None:
        super().__init__(space_before, space_after)

    def measure(self, width: float, height: float) -> float:
        return 0.5

    def paint(self, canvas: Canvas) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.5)
        canvas.line(0, 0.25, self.width, 0.25)


class Progress(Drawn):
    """A thin bar with its counts in words at the right end; green only when what it counts is signed."""

    def __init__(self, done: int, total: int, words: str, is_proven: bool, space_after: float = 0) -> None:
        super().__init__(space_after=space_after)
        self._share = done / total if total else 0.0
        self._words = words
        self._ink = Tone.OK.ink if is_proven else ACCENT

    def measure(self, width: float, height: float) -> float:
        return 12

    def paint(self, canvas: Canvas) -> None:
        bar = self.width - text_width(self._words, SMALL_STRONG.font, SMALL_STRONG.size) - 10
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setStrokeColorRGB(*CONTROL)
        canvas.setFillColorRGB(*WHITE)
        canvas.roundRect(0, 4, bar, 5, 2.5, stroke=1, fill=1)
        if self._share:
            canvas.setFillColorRGB(*self._ink)
            canvas.roundRect(0, 4, max(bar * min(self._share, 1), 5), 5, 2.5, stroke=0, fill=1)
        canvas.setFillColorRGB(*SMALL_STRONG.colour)
        canvas.setFont(SMALL_STRONG.font, SMALL_STRONG.size)
        canvas.drawRightString(self.width, 3.6, self._words)
        canvas.restoreState()


class Legend(Drawn):
    """What each check box means, in one line."""

    def __init__(self, entries: Sequence[tuple[str, str]], space_before: float = 0) -> None:
        """Pairs of a status and its printable name."""
        super().__init__(space_before)
        self._entries = entries

    def measure(self, width: float, height: float) -> float:
        return SMALL.leading

    def paint(self, canvas: Canvas) -> None:
        left = 0.0
        for status, name in self._entries:
            draw_check_box(canvas, status, left, 2, 7.5)
            draw_lines(canvas, [name], SMALL, left + 12, self.height)
            left += 12 + text_width(name, SMALL.font, SMALL.size) + 16


class Figure(Drawn):
    """A large number with, smaller, the whole it is part of."""

    def __init__(self, part: int, whole: int | None) -> None:
        super().__init__()
        self._part = f"{part:,}"
        self._whole = "" if whole is None else f"/ {whole:,}"

    def measure(self, width: float, height: float) -> float:
        return NUMBER.leading

    def paint(self, canvas: Canvas) -> None:
        draw_lines(canvas, [self._part], NUMBER, 0, self.height)
        left = text_width(self._part, NUMBER.font, NUMBER.size) + 5
        foot = self.height - baseline(NUMBER)
        draw_lines(canvas, [self._whole], SUBTITLE, left, foot + baseline(SUBTITLE))
