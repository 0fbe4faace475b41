"""What every part of a page is built from: a typed base for things that ReportLab lays out, and blocks of text.

`TextBlock` is the only way text reaches a page's flow. It knows no markup at all, so a client called `<img src=…>` is printed and
nothing else; ReportLab's `Paragraph`, which parses tags and opens files, is used nowhere.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from custkeeper.reports.fonts import text_width
from custkeeper.reports.line_breaks import break_lines
from custkeeper.reports.look import Type

Canvas = Any  # reportlab.pdfgen.canvas.Canvas, which has no types


class Drawn(Flowable):  # type: ignore[misc]
    """A part of a page. Subclasses give `measure` and `paint`; both in points, the origin at the lower left."""

    canv: Canvas

    def __init__(self, space_before: float = 0, space_after: float = 0, keep_with_next: bool = False) -> None:
        super().__init__()
        self.spaceBefore = space_before
        self.spaceAfter = space_after
        self.keepWithNext = int(keep_with_next)
        self.width = 0.0
        self.height = 0.0

    def measure(self, width: float, height: float) -> float:
        """The height wanted when `width` is given and `height` is left on the page."""
        raise NotImplementedError

    def paint(self, canvas: Canvas) -> None:
        raise NotImplementedError

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.measure(available_width, available_height)
        return self.width, self.height

    def draw(self) -> None:
        self.paint(self.canv)


class TextBlock(Drawn):
    """Text of one role, wrapped to the width it is given; splits between pages at line ends."""

    def __init__(
        self,
        text: str | Sequence[str],
        role: Type,
        indent: float = 0,
        space_before: float = 0,
        space_after: float = 0,
        keep_with_next: bool = False,
        align_right: bool = False,
    ) -> None:
        """`text` is printable (see `Typesetter`), or lines that are broken already."""
        super().__init__(space_before, space_after, keep_with_next)
        self._text = text
        self._lines: list[str] = [] if isinstance(text, str) else list(text)
        self._role = role
        self._indent = indent
        self._align_right = align_right
        self._broken_for = 0.0

    def measure(self, width: float, height: float) -> float:
        if isinstance(self._text, str) and width != self._broken_for:
            self._broken_for = width
            self._lines = break_lines(self._text, width - self._indent, self._role.font, self._role.size)
        return len(self._lines) * self._role.leading

    def split(self, available_width: float, available_height: float) -> list["TextBlock"]:
        """Two blocks, at least two lines in each; none when that cannot be."""
        self.wrap(available_width, available_height)
        count = min(int(available_height / self._role.leading), len(self._lines) - 2)
        if count < 2:
            return []
        return [self._part(self._lines[:count], 0), self._part(self._lines[count:], self.spaceAfter)]

    def _part(self, lines: list[str], space_after: float) -> "TextBlock":
        return TextBlock(lines, self._role, self._indent, 0, space_after, align_right=self._align_right)

    def paint(self, canvas: Canvas) -> None:
        draw_lines(canvas, self._lines, self._role, self._indent, self.height, self.width if self._align_right else None)


def draw_lines(canvas: Canvas, lines: Sequence[str], role: Type, x: float, top: float, right: float | None = None) -> None:
    """Draw broken, printable lines downwards from `top`; flush with `right` when that is given."""
    text = canvas.beginText()
    text.setFont(role.font, role.size)
    text.setFillColorRGB(*role.colour)
    y = top - baseline(role)
    for line in lines:
        text.setTextOrigin(x if right is None else right - text_width(line, role.font, role.size), y)
        text.textOut(line)
        y -= role.leading
    canvas.drawText(text)


def baseline(role: Type) -> float:
    """From the top of a line down to where its letters stand (Noto Sans SC: ascent 0.88 em, descent 0.12 em)."""
    return (role.leading - role.size) / 2 + 0.88 * role.size


def shortened(text: str, role: Type, width: float) -> str:
    """One printable line that fits `width`, cut with three dots when it has to be."""
    text = text.replace("\n", " ")[:1000]
    if text_width(text, role.font, role.size) <= width:
        return text
    while text and text_width(text + "...", role.font, role.size) > width:
        text = text[:-1]
    return text.rstrip() + "..."
