"""Who a page was handed to, written over every page of a PDF as part of its content.

What lives here: stamping. What must not: deciding what is handed out. The words lie on top, because a scanned page would cover
them, and light, because the page must stay readable; they are drawn content, no layer that a reader can switch off.
"""

import io
from typing import Any

from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from custkeeper.reports.fonts import BOLD, REGULAR, text_width
from custkeeper.reports.look import INK2

_ANGLE = 32.0  # degrees
_SIZE = 13.0
_ACROSS, _UP = 60.0, 120.0  # points between two repetitions
_OPACITY = 0.2
_FOOT_SIZE = 6.5


def stamp_pages(pdf: Any, words: str) -> None:
    """Write `words` (printable, see `Typesetter`) over each page of an open pikepdf document."""
    import pikepdf

    stamps: dict[tuple[int, int], Any] = {}
    for page in pdf.pages:
        box = [float(each) for each in page.trimbox]
        width, height = abs(box[2] - box[0]), abs(box[3] - box[1])
        if int(page.obj.get("/Rotate", page.get("/Rotate", 0))) % 180:
            width, height = height, width  # as it is seen; pikepdf turns the stamp with the page
        size = round(width), round(height)
        if size not in stamps:
            stamps[size] = pikepdf.open(io.BytesIO(_stamp(words, width, height)))
        page.add_overlay(stamps[size].pages[0])


def _stamp(words: str, width: float, height: float) -> bytes:
    """One page of that size, in points, with nothing on it but the words."""
    out = io.BytesIO()
    canvas = PdfCanvas(out, pagesize=(width, height), initialFontName=REGULAR, invariant=True, pageCompression=1)
    canvas.setFillColorRGB(*INK2)
    canvas.saveState()
    canvas.setFillAlpha(_OPACITY)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(_ANGLE)
    canvas.setFont(BOLD, _SIZE)
    step, reach = text_width(words, BOLD, _SIZE) + _ACROSS, width + height
    rows = int(reach / _UP / 2) + 1
    columns = int(reach / step / 2) + 1
    for row in range(-rows, rows + 1):
        for place in range(-columns, columns + 1):
            canvas.drawCentredString(place * step + (row % 2) * step / 2, row * _UP, words)
    canvas.restoreState()
    room = width - 16
    size = min(_FOOT_SIZE, _FOOT_SIZE * room / max(text_width(words, REGULAR, _FOOT_SIZE), 1))
    canvas.setFont(REGULAR, size)
    canvas.drawCentredString(width / 2, 7, words)
    canvas.save()
    return out.getvalue()
