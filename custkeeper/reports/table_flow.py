"""A table of any length that lays itself out page by page: header on every page, rows never cut in two.

What lives here: column widths, laying out and drawing rows. What must not: what the rows mean. Rows are taken from their iterator
as pages fill, so ten thousand of them are never in memory at once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Literal

from custkeeper.reports.column_widths import share_width
from custkeeper.reports.drawn import Canvas, Drawn, draw_lines
from custkeeper.reports.fonts import text_width
from custkeeper.reports.line_breaks import break_lines
from custkeeper.reports.look import CANVAS, CONTROL, LINE, SMALL_INK, SMALL_STRONG, Type
from custkeeper.reports.typesetter import Typesetter

Align = Literal["left", "right"]
_PAD_X = 4.0
_PAD_NUMBER = 9.0  # right of numbers, else the next column seems to belong to them
_PAD_Y = 3.5
LONGEST_CELL = 600  # characters; longer ones are cut with a note
MOST_CELL_LINES = 24  # at most half a page
_MEASURED_ROWS = 200  # of the first, to share the width by


@dataclass(frozen=True)
class Column:
    """A column of a printed table: its title, its share of the width that others do not need, and where its text stands."""

    title: str
    width_weight: float = 1
    align: Align = "left"


@dataclass(frozen=True)
class _Row:
    cells: list[list[str]]
    height: float
    role: Type = SMALL_INK


def _right_pad(column: Column) -> float:
    return _PAD_NUMBER if column.align == "right" else _PAD_X


class TableFlow(Drawn):
    """The rows that are not printed yet."""

    def __init__(
        self, columns: Sequence[Column], rows: Iterable[Sequence[str]], setter: Typesetter, space_after: float = 0
    ) -> None:
        super().__init__(space_after=space_after)
        self._layout = _Layout(columns, iter(rows), setter)

    def measure(self, width: float, height: float) -> float:
        return self._layout.height_up_to(width, height)

    def split(self, available_width: float, available_height: float) -> list[Drawn]:
        rows = self._layout.take(available_width, available_height)
        if not rows:
            return []
        rest = TableFlow.__new__(TableFlow)
        Drawn.__init__(rest, space_after=self.spaceAfter)
        rest._layout = self._layout
        return [_TablePage(self._layout, rows), rest]

    def paint(self, canvas: Canvas) -> None:
        rows = self._layout.take(self.width, self.height + 1)
        _TablePage(self._layout, rows).paint_within(canvas, self.width, self.height)


class _Layout:
    """Turns rows into broken lines as they are wanted. The width is fixed by the first page."""

    def __init__(self, columns: Sequence[Column], rows: Iterator[Sequence[str]], setter: Typesetter) -> None:
        self.columns = columns
        self._rows = rows
        self._setter = setter
        self._waiting: list[_Row] = []
        self._most_lines = MOST_CELL_LINES
        self.widths: list[float] = []
        self.header = _Row([], 0)

    def _fix(self, width: float) -> None:
        first = list(islice(self._rows, _MEASURED_ROWS))
        self._rows = chain(first, self._rows)
        cells = zip(*first, strict=True) if first else [()] * len(self.columns)
        needs = [self._need(column, below) for column, below in zip(self.columns, cells, strict=True)]
        self.widths = share_width(needs, [column.width_weight for column in self.columns], width)
        self.header = self._laid([column.title for column in self.columns], SMALL_STRONG, 6)
        self._most_lines = MOST_CELL_LINES

    def _need(self, column: Column, cells: Sequence[str]) -> float:
        """What the column would take to break neither a cell nor a word of its title."""
        texts = [self._setter.clean(text, LONGEST_CELL) for text in cells]
        lines = {line for text in texts for line in text.split("\n")}
        words = self._setter.clean(column.title).split()
        widest = max((text_width(line, SMALL_INK.font, SMALL_INK.size) for line in lines), default=0.0)
        title = max((text_width(word, SMALL_STRONG.font, SMALL_STRONG.size) for word in words), default=0.0)
        return max(widest, title) + _PAD_X + _right_pad(column) + 0.1

    def height_up_to(self, width: float, height: float) -> float:
        """The height of the rest of the table, or anything over `height` when it does not fit."""
        if not self.widths:
            self._fix(width)
        used = self.header.height + sum(row.height for row in self._waiting)
        while used <= height:
            row = self._next()
            if row is None:
                return used
            self._waiting.append(row)
            used += row.height
        return used

    def take(self, width: float, height: float) -> list[_Row]:
        """The rows that fit, taken out; none when not even one does."""
        self.height_up_to(width, height)
        used, count = self.header.height, 0
        for row in self._waiting:
            if used + row.height > height:
                break
            used += row.height
            count += 1
        taken, self._waiting = self._waiting[:count], self._waiting[count:]
        return taken

    def _next(self) -> _Row | None:
        cells = next(self._rows, None)
        return None if cells is None else self._laid(cells, SMALL_INK, self._most_lines)

    def _laid(self, cells: Sequence[str], role: Type, most_lines: int) -> _Row:
        broken = [
            self._broken(text, width - _PAD_X - _right_pad(column), role, most_lines)
            for text, width, column in zip(cells, self.widths, self.columns, strict=True)
        ]
        tallest = max(map(len, broken))
        return _Row(broken, tallest * role.leading + 2 * _PAD_Y, role)

    def _broken(self, text: str, width: float, role: Type, most_lines: int) -> list[str]:
        lines = break_lines(self._setter.clean(text, LONGEST_CELL), width, role.font, role.size)
        if len(lines) <= most_lines:
            return lines
        kept = lines[: most_lines - 4]
        note = self._setter.cut_note(sum(map(len, kept)), len(text))
        return list(chain(kept, break_lines(note, width, role.font, role.size)[:6]))


class _TablePage(Drawn):
    """The rows of one page under their header."""

    def __init__(self, layout: _Layout, rows: list[_Row]) -> None:
        super().__init__()
        self._layout = layout
        self._rows = rows

    def measure(self, width: float, height: float) -> float:
        return self._layout.header.height + sum(row.height for row in self._rows)

    def paint(self, canvas: Canvas) -> None:
        self.paint_within(canvas, self.width, self.height)

    def paint_within(self, canvas: Canvas, width: float, height: float) -> None:
        header = self._layout.header
        canvas.setFillColorRGB(*CANVAS)
        canvas.rect(0, height - header.height, width, header.height, stroke=0, fill=1)
        top = self._paint_row(canvas, header, height)
        canvas.setStrokeColorRGB(*CONTROL)
        canvas.setLineWidth(0.6)
        canvas.line(0, top, width, top)
        lines = []
        for row in self._rows:
            top = self._paint_row(canvas, row, top)
            lines.append((0, top, width, top))
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.5)
        canvas.lines(lines)

    def _paint_row(self, canvas: Canvas, row: _Row, top: float) -> float:
        left = 0.0
        for lines, width, column in zip(row.cells, self._layout.widths, self._layout.columns, strict=True):
            right = left + width - _right_pad(column) if column.align == "right" else None
            draw_lines(canvas, lines, row.role, left + _PAD_X, top - _PAD_Y, right)
            left += width
        return top - row.height
