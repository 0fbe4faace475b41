"""Reading a printed PDF back: its text by PDFium, its objects by pikepdf, its soundness by qpdf."""

import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pypdfium2


def pages(pdf: bytes) -> list[str]:
    """The text of every page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def text(pdf: bytes) -> str:
    """All text without any white space or line ends: what was said, however it was broken."""
    return squeezed("".join(pages(pdf)))


def squeezed(words: str) -> str:
    return "".join(words.split())


class Place(NamedTuple):
    """Where a text begins on its page, in points from the lower left."""

    left: float
    bottom: float


def place(pdf: bytes, words: str) -> Place:
    """Of the first time these words are on the first page."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        found = page.search(words).get_next()
        assert found is not None, words
        left, bottom, _, _ = page.get_charbox(found[0], loose=True)
        return Place(left, bottom)


def picture(pdf: bytes, page: int = 0, scale: float = 1.0) -> Any:
    """A page as a grey picture (PIL)."""
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=scale).to_pil().convert("L")


def dictionaries(pdf: bytes) -> Iterator[Any]:
    """Every dictionary of the file, also those of streams and inside others; each is good only until the next is taken."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        waiting = list(document.objects)
        while waiting:
            item = waiting.pop()
            if isinstance(item, pikepdf.Stream):
                item = item.stream_dict
            if isinstance(item, pikepdf.Dictionary):
                yield item
                waiting += [value for _, value in item.items() if not getattr(value, "is_indirect", False)]
            elif isinstance(item, pikepdf.Array):
                waiting += [value for value in item if not getattr(value, "is_indirect", False)]  # type: ignore[attr-defined]


def attached(pdf: bytes) -> Any:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert list(document.attachments) == ["report.json"]
        return json.loads(document.attachments["report.json"].get_file().read_bytes())


def qpdf_complaints(pdf: bytes, folder: Path) -> str:
    """What `qpdf --check` says against the file; empty when it is sound. Without the program (Windows), its library is asked."""
    if shutil.which("qpdf") is None:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return "\n".join(document.check_pdf_syntax())
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    found = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    return "" if found.returncode == 0 else found.stdout + found.stderr
