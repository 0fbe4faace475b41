"""The copy one recipient gets: an opening sheet, then every page of the items' files, each with the recipient's name over it.

What lives here: turning files into pages. What must not: asking the gate, reading the vault. Pages are taken out of their PDF,
so what lay beside them (author, earlier versions, attached files, scripts) stays behind; fields and notes become drawn content.
"""

import hashlib
import io
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from PIL import Image, ImageOps
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, facts, title_block
from custkeeper.reports.fonts import REGULAR
from custkeeper.reports.look import BODY, MARGIN, SMALL, SMALL_INK
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import Typesetter
from custkeeper.reports.watermark import stamp_pages

_HASH = QT_TRANSLATE_NOOP("handed_copy", "SHA-256 {hash}")
_LEFT_OUT = QT_TRANSLATE_NOOP("handed_copy", "Not in this copy: {names}")
_TEXTS = frozenset({".txt", ".md", ".csv", ".log"})
_DRAWN = (b"%PDF-", b"\x89PNG\r\n", b"\xff\xd8\xff")  # what PDF, PNG and JPEG begin with
LONGEST_FILE = 400_000  # characters of a text file: about two hundred pages
_LONGEST_SIDE = 14_400  # points; what PDF readers allow (ISO 32000-1, annex C)
_MOST_PIXELS = 80_000_000  # a scanned A3 page at 600 dots an inch has 70 million


@dataclass(frozen=True)
class HandedItem:
    """One item: its heading, what is told of it, and its files by name."""

    title: str
    facts: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True)
class HandedSheet:
    """What a copy holds. `mark` is written over every page."""

    mark: str
    facts: tuple[tuple[str, str], ...]
    items: tuple[HandedItem, ...]


def handed_copy(head: ReportHead, sheet: HandedSheet, translate: Translate) -> tuple[ReportFile, list[str]]:
    """The copy as one PDF, and the names of files that cannot be pages (tables, archives, locked PDF). Raises FontsMissing."""
    import pikepdf

    setter = Typesetter(translate)
    pages: list[bytes] = []
    left_out: list[str] = []
    for name, content in [each for item in sheet.items for each in item.files]:
        made = _as_pages(head, name, content, translate)
        if made is None:
            left_out.append(name)
        else:
            pages.append(made)
    opening = _opening(head, sheet, left_out, setter)
    with pikepdf.new() as whole:
        sources = [pikepdf.open(io.BytesIO(each)) for each in (opening.content, *pages)]
        for source in sources:
            whole.pages.extend(source.pages)
        stamp_pages(whole, setter.clean(sheet.mark, LONGEST_TITLE).replace("\n", " "))
        whole.Root.Lang = head.pdf_language
        out = io.BytesIO()
        whole.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        for source in sources:
            source.close()
    return ReportFile(out.getvalue(), {}, setter.missing), left_out


def _opening(head: ReportHead, sheet: HandedSheet, left_out: list[str], setter: Typesetter) -> ReportFile:
    parts: list[Any] = [*title_block(head, setter), facts(sheet.facts, setter)]
    for item in sheet.items:
        parts.append(Heading(setter.clean(item.title, LONGEST_TITLE)))
        if item.facts:
            parts.append(facts(item.facts, setter))
        for name, content in item.files:
            parts.append(setter.block(name, SMALL_INK, space_before=3, longest=LONGEST_TITLE))
            parts.append(setter.block(setter.label(_HASH, hash=hashlib.sha256(content).hexdigest()), SMALL))
    if left_out:
        parts.append(setter.block(setter.label(_LEFT_OUT, names=", ".join(left_out)), SMALL_INK, space_before=12))
    return print_report(head, parts, setter, {})


def _as_pages(head: ReportHead, name: str, content: bytes, translate: Translate) -> bytes | None:
    """A file as the pages of a PDF; None for what has no pages that could carry a name."""
    words = plain_words(name, content)
    if words is None:
        return drawn_pages(content)
    setter = Typesetter(translate)
    titled = replace(head, title=name, subtitle="")
    parts = [*title_block(titled, setter), setter.block(words, BODY, longest=LONGEST_FILE)]
    return print_report(titled, parts, setter, {}).content


def drawn_pages(content: bytes) -> bytes | None:
    """The pages of a PDF, or a picture as a page, without anything that lay beside them; None for every other file."""
    if content.startswith(b"%PDF-"):
        return _bare(content)
    return _picture(content) if content.startswith(_DRAWN) else None


def plain_words(name: str, content: bytes) -> str | None:
    """What a text file says; None for every other file, and for what is drawn whatever its name says."""
    is_text = PurePath(name).suffix.lower() in _TEXTS and not content.startswith(_DRAWN)
    return _decoded(content) if is_text else None


def _bare(content: bytes) -> bytes | None:
    """The pages alone, fields and notes drawn into them; None when the file is locked or damaged."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if not len(pdf.pages):
                return None
            pdf.generate_appearance_streams()
            pdf.flatten_annotations("screen")
            bare = pikepdf.new()
            bare.pages.extend(pdf.pages)
            for page in bare.pages:
                _require_markable(page)
                for key in ("/Annots", "/AA", "/Metadata", "/PieceInfo", "/B"):
                    if key in page.obj:
                        del page.obj[key]
            out = io.BytesIO()
            bare.save(out)
            return out.getvalue()
    except (pikepdf.PdfError, ValueError, TypeError, ArithmeticError, RuntimeError):
        return None


def _require_markable(page: Any) -> None:
    """Raise ValueError or RuntimeError for a page that no name could be written over: of no size, too vast, or unreadable."""
    left, bottom, right, top = (float(each) for each in page.trimbox)
    if not (1 <= abs(right - left) <= _LONGEST_SIDE and 1 <= abs(top - bottom) <= _LONGEST_SIDE):
        raise ValueError("no size of a page")
    int(page.obj.get("/Rotate", page.get("/Rotate", 0)))
    if "/Contents" in page:
        page.contents_coalesce()
        page.Contents.read_bytes()


def _picture(content: bytes) -> bytes | None:
    """A picture on an A4 page, upright, its pixels only: what the camera noted about place and time stays behind."""
    try:
        with Image.open(io.BytesIO(content)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                return None
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    plain = Image.new("RGB", upright.size, "white")
    plain.paste(upright, mask=upright.getchannel("A"))
    size = A4 if plain.height >= plain.width else (A4[1], A4[0])
    room = size[0] - 2 * MARGIN, size[1] - 2 * MARGIN
    scale = min(room[0] / plain.width, room[1] / plain.height)
    width, height = plain.width * scale, plain.height * scale
    out = io.BytesIO()
    canvas = PdfCanvas(out, pagesize=size, initialFontName=REGULAR, invariant=True, pageCompression=1)
    canvas.drawImage(ImageReader(plain), (size[0] - width) / 2, (size[1] - height) / 2, width, height)
    canvas.save()
    return out.getvalue()


def _decoded(content: bytes) -> str | None:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None
