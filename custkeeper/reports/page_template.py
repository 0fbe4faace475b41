"""The A4 page every report is printed on: its edges, its page numbers, and the block that ends it.

What lives here: building the pages of one report out of its parts. What must not: what the parts say.
"""

import io
from collections.abc import Sequence
from functools import partial
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas as PdfCanvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import grouped
from custkeeper.reports.blocks import HandLines
from custkeeper.reports.drawn import Canvas, Drawn, draw_lines, shortened
from custkeeper.reports.fonts import REGULAR, text_width
from custkeeper.reports.indicators import Chip
from custkeeper.reports.line_breaks import break_lines
from custkeeper.reports.look import (
    BOTTOM_MARGIN,
    LINE,
    MARGIN,
    RADIUS,
    SMALL,
    SMALL_INK,
    SMALL_STRONG,
    TOP_MARGIN,
    Tone,
)
from custkeeper.reports.marks import LEVEL_TONES
from custkeeper.reports.report_file import OutlineEntry, ReportFile, ReportHead, finish_report
from custkeeper.reports.typesetter import Typesetter

_PRINTED = QT_TRANSLATE_NOOP("report", "Printed by {name}, {time}")
_LEDGER = QT_TRANSLATE_NOOP("report", "Ledger entry {seq}, head {head}")
_PAGE = QT_TRANSLATE_NOOP("report", "Page {page} of {pages}")
_LEDGER_WHOLE = QT_TRANSLATE_NOOP("report", "State of the ledger when this was printed: entry {seq}, head")
_DATA = QT_TRANSLATE_NOOP("report", "The data of this report is attached to this file as report.json.")
_MISSING = QT_TRANSLATE_NOOP("report", "Characters the font cannot draw, printed as □: {codes}")
_MISSING_MORE = QT_TRANSLATE_NOOP("report", "{codes} and others: {count} more")

_HEAD_LINE = 15.5  # mm from the upper edge
_FOOT_LINE = 16.5  # mm from the lower edge
_MM = MARGIN / 18
_BANNER_HEIGHT = 20
_MOST_CODES = 120


def print_report(
    head: ReportHead,
    parts: Sequence[Flowable],
    setter: Typesetter,
    data: dict[str, Any],
    is_landscape: bool = False,
    banner: str = "",
) -> ReportFile:
    """The finished file. `banner` is a printable line at the top of every page, such as that this is a translation.

    Empty `data` is not spoken of at the end: such pages go into another file, which has none.
    """
    edges = _Edges(head, setter, banner)
    out = io.BytesIO()
    document = _Document(out, head, setter, edges, landscape(A4) if is_landscape else A4)
    if isinstance(parts[-1], HandLines):
        parts[-1].keepWithNext = 1  # the end does not stand on a page of its own: the last lines to sign on go with it
    document.build([*parts, _Closing(head, setter, bool(data))], canvasmaker=partial(_NumberedCanvas, edges=edges))
    return finish_report(out.getvalue(), head, data, setter.missing, document.outline)


class _Edges:
    """Header and foot of every page, all of it printable text prepared once."""

    def __init__(self, head: ReportHead, setter: Typesetter, banner: str) -> None:
        self.banner = banner
        self._setter = setter
        self._firm = setter.clean(head.firm)
        self._title = setter.clean(head.title)
        self._level = Chip(setter.label(head.level.label), LEVEL_TONES[head.level], level=head.level)
        self._printed = setter.label(_PRINTED, name=head.printed_by, time=head.printed_at)
        self._ledger = setter.label(_LEDGER, seq=head.ledger_seq, head=grouped(head.ledger_head[:16])) if head.ledger_seq else ""

    def draw_head(self, canvas: Canvas, document: Any) -> None:
        width, height = document.pagesize
        line = height - _HEAD_LINE * _MM
        chip_left = width - MARGIN - self._level.natural_width
        self._level.paint_at(canvas, chip_left, line + 5)
        room = chip_left - MARGIN - 12
        firm = shortened(self._firm, SMALL_STRONG, room * 0.6)
        draw_lines(canvas, [firm], SMALL_STRONG, MARGIN, line + 19)
        left = MARGIN + text_width(firm, SMALL_STRONG.font, SMALL_STRONG.size) + 10
        draw_lines(canvas, [shortened(self._title, SMALL, chip_left - 12 - left)], SMALL, left, line + 19)
        _hairline(canvas, line, width)
        if self.banner:
            _draw_banner(canvas, self.banner, line - 4, width)

    def draw_foot(self, canvas: Canvas, page: int, pages: int, width: float) -> None:
        line = _FOOT_LINE * _MM
        _hairline(canvas, line, width)
        number = self._setter.label(_PAGE, page=page, pages=pages)
        room = width - 2 * MARGIN - text_width(number, SMALL_STRONG.font, SMALL_STRONG.size) - 16
        rows = [shortened(row, SMALL, room) for row in (self._printed, self._ledger) if row]
        draw_lines(canvas, rows, SMALL, MARGIN, line - 3)
        draw_lines(canvas, [number], SMALL_INK, 0, line - 3, right=width - MARGIN)


def _hairline(canvas: Canvas, y: float, width: float) -> None:
    canvas.setStrokeColorRGB(*LINE)
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN, y, width - MARGIN, y)


def _draw_banner(canvas: Canvas, words: str, top: float, width: float) -> None:
    canvas.setFillColorRGB(*Tone.WARN.ground)
    canvas.roundRect(MARGIN, top - _BANNER_HEIGHT + 3, width - 2 * MARGIN, _BANNER_HEIGHT - 3, RADIUS, stroke=0, fill=1)
    draw_lines(canvas, [shortened(words, SMALL_STRONG, width - 2 * MARGIN - 16)], SMALL_STRONG, MARGIN + 8, top - 2.5)


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """One page template, and a note of which heading fell on which page."""

    def __init__(self, out: io.BytesIO, head: ReportHead, setter: Typesetter, edges: _Edges, size: tuple[float, float]) -> None:
        super().__init__(
            out,
            pagesize=size,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=TOP_MARGIN,
            bottomMargin=BOTTOM_MARGIN,
            title=setter.clean(head.title, 300).replace("\n", " "),
            author=setter.clean(head.firm, 300).replace("\n", " "),
            subject=setter.clean(head.subtitle, 300).replace("\n", " "),
            creator="CustKeeper",
            lang=head.pdf_language,
            displayDocTitle=True,
            initialFontName=REGULAR,  # else every file declares a Helvetica that is not embedded
            invariant=True,
            pageCompression=1,
        )
        self.outline: list[OutlineEntry] = []
        top = TOP_MARGIN + (_BANNER_HEIGHT - 4 if edges.banner else 0)
        frame = Frame(MARGIN, BOTTOM_MARGIN, size[0] - 2 * MARGIN, size[1] - top - BOTTOM_MARGIN, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate("page", [frame], onPage=edges.draw_head))

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802 - ReportLab's name
        title = getattr(flowable, "outline_title", "")
        if title:
            self.outline.append(OutlineEntry(title, self.page - 1))


class _NumberedCanvas(PdfCanvas):  # type: ignore[misc]
    """Holds the pages back until their number is known, then draws each foot."""

    def __init__(self, *arguments: Any, edges: _Edges, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._edges = edges
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        held, self._held = self._held, []
        for number in range(len(held)):
            page, held[number] = held[number], {}
            self.__dict__.update(page)
            self._edges.draw_foot(self, number + 1, len(held), self._pagesize[0])
            super().showPage()
        super().save()


class _Closing(Drawn):
    """The end of the last page: the whole ledger head, where the data is, and what could not be drawn on all pages before."""

    def __init__(self, head: ReportHead, setter: Typesetter, has_data: bool) -> None:
        super().__init__(space_before=16)
        self._has_data = has_data
        self._head = head
        self._setter = setter
        self._lines: list[str] = []

    def measure(self, width: float, height: float) -> float:
        setter, head = self._setter, self._head
        texts = []
        if head.ledger_seq:
            texts += [setter.label(_LEDGER_WHOLE, seq=head.ledger_seq), setter.clean(head.ledger_head)]
        if self._has_data:
            texts.append(setter.label(_DATA))
        if setter.missing:
            texts.append(setter.label(_MISSING, codes=self._codes()))
        self._lines = [line for text in texts for line in break_lines(text, width, SMALL.font, SMALL.size)]
        return len(self._lines) * SMALL.leading + 7

    def _codes(self) -> str:
        codes = self._setter.missing
        listed = ", ".join(codes[:_MOST_CODES])
        more = len(codes) - _MOST_CODES
        return self._setter.label(_MISSING_MORE, codes=listed, count=more) if more > 0 else listed

    def paint(self, canvas: Canvas) -> None:
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.5)
        canvas.line(0, self.height, self.width, self.height)
        draw_lines(canvas, self._lines, SMALL, 0, self.height - 7)
