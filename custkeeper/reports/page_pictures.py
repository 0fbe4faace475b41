"""Pages of a PDF as pictures, for the preview in the window and for the printer. From memory: nothing is written to disk."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """One page, 4 bytes a pixel (blue, green, red, unused), rows of `stride` bytes."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_picture(pdf: bytes, page: int, width: int) -> Picture:
    """A page (from 0) drawn `width` pixels wide."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[page]
        bitmap = drawn.render(scale=width / drawn.get_width(), rev_byteorder=False, prefer_bgrx=True)
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
