"""Parts that several reports share: the title, section headings, name and value pairs, and tinted bands.

What lives here: composition out of text blocks and marks. What must not: what any one report says.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Table

from custkeeper.reports.drawn import TextBlock
from custkeeper.reports.indicators import Chip
from custkeeper.reports.look import BODY, RADIUS, SECTION, SMALL, SUBTITLE, TITLE, Tone, Type
from custkeeper.reports.report_file import ReportHead
from custkeeper.reports.typesetter import Typesetter

# What stands beside something else cannot be split between pages (ReportLab's `splitInRow` runs for ever on tall cells), so it is
# kept well under a page.
LONGEST_TITLE = 300
LONGEST_VALUE = 1_000
_TIGHT = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]


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
        parts = [beside([title, chip], [None, chip.natural_width + 12])]
    if head.subtitle:
        parts.append(setter.block(head.subtitle, SUBTITLE, longest=LONGEST_VALUE))
    parts[-1].spaceAfter = 12
    return parts


def beside(cells: Sequence[Any], widths: Sequence[float | None], pad: float = 0, gap: float = 0) -> Table:
    """Parts side by side, tops level. One width may be None: it takes what is left."""
    row = Table([list(cells)], colWidths=_filled(widths))
    row.setStyle([*_TIGHT, ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad)])
    row.setStyle([("RIGHTPADDING", (0, 0), (-2, -1), gap)])
    row.hAlign = "LEFT"
    row.spaceBefore = row.spaceAfter = 0
    return row


def facts(pairs: Sequence[tuple[str, str]], setter: Typesetter, name_width: float = 110, role: Type = BODY) -> Table:
    """Name and value pairs, one a line; empty values are left out."""
    rows = [
        [
            setter.block(name, Type(SMALL.font, role.size, role.leading, SMALL.colour)),
            setter.block(value, role, longest=LONGEST_VALUE),
        ]
        for name, value in pairs
        if value
    ]
    table = Table(rows, colWidths=_filled([name_width, None]))
    table.setStyle([*_TIGHT, ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)])
    table.setStyle([("RIGHTPADDING", (0, 0), (0, -1), 10)])
    table.hAlign = "LEFT"
    return table


def band(rows: Sequence[Any], tone: Tone) -> Table:
    """A tinted ground with one part a row, to be read before everything under it."""
    table = Table([[row] for row in rows], colWidths=["100%"])
    last = len(rows) - 1
    table.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), _colour(tone)),
            ("ROUNDEDCORNERS", [RADIUS] * 4),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, 0), 9),
            ("BOTTOMPADDING", (0, last), (-1, last), 9),
        ]
    )
    table.hAlign = "LEFT"
    return table


def _colour(tone: Tone) -> Any:
    return Color(*tone.ground)


def _filled(widths: Sequence[float | None]) -> list[float | str]:
    return ["*" if width is None else width for width in widths]
