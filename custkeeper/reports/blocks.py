"""Parts that several reports share: the title, section headings, name and value pairs, tinted bands, lines to sign on.

What lives here: composition out of text blocks and marks. What must not: what any one report says.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Table

from custkeeper.reports.drawn import Canvas, Drawn, TextBlock, draw_lines
from custkeeper.reports.fonts import REGULAR
from custkeeper.reports.indicators import Chip
from custkeeper.reports.look import BODY, LINE, RADIUS, SECTION, SMALL, SMALL_INK, SUBTITLE, TITLE, Tone, Type
from custkeeper.reports.report_file import ReportHead
from custkeeper.reports.typesetter import Typesetter

# What stands beside something else cannot be split between pages (ReportLab's `splitInRow` runs for ever on tall cells), so it is
# kept well under a page.
LONGEST_TITLE = 300
LONGEST_VALUE = 1_000


class Heading(TextBlock):
    """A section heading; it stays with what follows and becomes a bookmark."""

    def __init__(self, words: str, space_before: float = 16) -> None:
        super().__init__(words, SECTION, space_before=space_before, space_after=5, keep_with_next=True)
        self.outline_title = words.replace("\n", " ")


def title_block(head: ReportHead, setter: Typesetter, chip: Chip | None = None) -> list[Any]:
    """Title and subtitle, with a chip at the right edge when there is a state to show."""
    title = setter.block(head.title, TITLE, longest=LONGEST_TITLE)
    parts: list[Any] = [title]
    if chip:
        parts = [beside([title, chip], ["*", chip.natural_width + 12])]
    if head.subtitle:
        parts.append(setter.block(head.subtitle, SUBTITLE, longest=LONGEST_VALUE))
    parts[-1].spaceAfter = 12
    return parts


def grid(rows: Sequence[Sequence[Any]], widths: Sequence[float | str], styles: Sequence[tuple[Any, ...]] = ()) -> Table:
    """Parts in rows and columns, tops level, without any space of its own; a width may be "*" or a percentage."""
    table = Table([list(row) for row in rows], colWidths=list(widths))
    whole = (0, 0), (-1, -1)
    table.setStyle(
        [
            ("FONT", *whole, REGULAR, 8),  # a table that is told nothing declares Helvetica, which is not embedded
            *((side, *whole, 0) for side in ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")),
            ("VALIGN", *whole, "TOP"),
            *styles,
        ]
    )
    table.hAlign = "LEFT"
    return table


def beside(cells: Sequence[Any], widths: Sequence[float | str], pad: float = 0, gap: float = 0) -> Table:
    """Parts side by side."""
    pads = [
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ("RIGHTPADDING", (0, 0), (-2, -1), gap),
    ]
    return grid([cells], widths, pads)


def facts(pairs: Sequence[tuple[str, str]], setter: Typesetter, name_width: float = 110, role: Type = BODY) -> Table:
    """Name and value pairs, one a line; empty values are left out."""
    quiet = replace(role, colour=SMALL.colour)
    rows = [(setter.block(name, quiet), setter.block(value, role, longest=LONGEST_VALUE)) for name, value in pairs if value]
    pads = [
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ("RIGHTPADDING", (0, 0), (0, -1), 10),
    ]
    return grid(rows, [name_width, "*"], pads)


def band(rows: Sequence[Any], tone: Tone) -> Table:
    """A tinted ground with one part a row, to be read before everything under it."""
    last = len(rows) - 1
    styles = [
        ("BACKGROUND", (0, 0), (-1, -1), Color(*tone.ground)),
        ("ROUNDEDCORNERS", [RADIUS] * 4),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("TOPPADDING", (0, 0), (-1, 0), 9),
        ("BOTTOMPADDING", (0, last), (-1, last), 9),
    ]
    return grid([[row] for row in rows], ["100%"], styles)


class WriteLine(Drawn):
    """One line across the page, to write a sentence on by hand."""

    def measure(self, width: float, height: float) -> float:
        return 24

    def paint(self, canvas: Canvas) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.8)
        canvas.line(0, 4, self.width, 4)


class HandLines(Drawn):
    """Lines to write on by hand, each with its name under it; the first is the widest."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names

    def measure(self, width: float, height: float) -> float:
        return 52

    def paint(self, canvas: Canvas) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.8)
        left, width = 0.0, self.width * 0.55
        for name in self._names:
            canvas.line(left, 14, left + width, 14)
            draw_lines(canvas, [name], SMALL_INK, left, 13)
            left, width = left + width + 24, self.width * 0.25
