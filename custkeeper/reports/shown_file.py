"""A file of an item as it is shown on our own screen: pages with the viewer's name over each, or a text in pieces of a screen.

From memory: nothing is written to disk. What must not be here: asking the gate, windows. What lay beside the pages (author,
attached files, scripts) stays behind as in a copy (`handed_copy`).
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from custkeeper.reports.blocks import LONGEST_TITLE
from custkeeper.reports.handed_copy import LONGEST_FILE, drawn_pages, plain_words
from custkeeper.reports.page_pictures import page_count
from custkeeper.reports.typesetter import Typesetter
from custkeeper.reports.watermark import stamp_pages

_LINES = 24  # of a text at once: more than a screen in large type, and short enough to be drawn at once
_CHARACTERS = 1_600


@dataclass(frozen=True)
class ShownFile:
    """Either pages as a PDF, with their number, or pieces of a text."""

    name: str
    pdf: bytes
    pages: int
    pieces: tuple[str, ...]


def shown_file(name: str, content: bytes, mark: str, setter: Typesetter) -> ShownFile | None:
    """None for what has no pages that could carry a name. `mark` is printable, see `shown_words`."""
    title, words = shown_words(name, setter), plain_words(name, content)
    if words is not None:
        return ShownFile(title, b"", 0, tuple(_pieces(setter.clean(words, LONGEST_FILE))))
    drawn = drawn_pages(content)
    if drawn is None:
        return None
    pdf = _stamped(drawn, mark)
    return ShownFile(title, pdf, page_count(pdf), ())


def shown_words(text: str, setter: Typesetter) -> str:
    """A name or a mark on one line, without what would turn or hide it."""
    return setter.clean(text, LONGEST_TITLE).replace("\n", " ")


def _stamped(pages: bytes, mark: str) -> bytes:
    import pikepdf

    with pikepdf.open(io.BytesIO(pages)) as pdf:
        stamp_pages(pdf, mark)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def _pieces(text: str) -> Iterator[str]:
    """Cut between lines where there are any; an empty text is one empty piece."""
    piece: list[str] = []
    size = 0
    for line in text.split("\n"):
        for start in range(0, max(len(line), 1), _CHARACTERS):
            part = line[start : start + _CHARACTERS]
            if piece and (len(piece) >= _LINES or size + len(part) > _CHARACTERS):
                yield "\n".join(piece)
                piece, size = [], 0
            piece.append(part)
            size += len(part)
    yield "\n".join(piece)
