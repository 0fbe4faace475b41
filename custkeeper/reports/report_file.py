"""A finished report: what its pages say at the edges, and the file with its data attached.

What lives here: `ReportHead`, `ReportFile`, `Form`, and everything done to a PDF after its pages are drawn. What must not:
drawing. The PDF has the shape of PDF/A-3b (embedded fonts, sRGB output intent, XMP, associated data), but does not claim it: no
validator has been run. It holds no date of its own, so the same input gives the same bytes; the printed time is on the page.
"""

import io
import json
import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PIL import ImageCms

from custkeeper.domain.canonical import canonical
from custkeeper.domain.levels import Level

ATTACHMENT = "report.json"
_FORMAT = "custkeeper-report-1"
_PDF_LANGUAGES = {"zh_CN": "zh-CN", "en": "en"}
_LONG_CODE = re.compile(rb"<([0-9A-F]{5,6})>")


@dataclass(frozen=True)
class ReportHead:
    """What every page says about the report. `printed_at` is local time, formatted already; `ledger_head` is hexadecimal."""

    firm: str
    title: str
    subtitle: str
    level: Level
    printed_by: str
    printed_at: str
    ledger_seq: int
    ledger_head: str
    language: str  # zh_CN or en

    @property
    def pdf_language(self) -> str:
        return _PDF_LANGUAGES.get(self.language, self.language)


class Form(StrEnum):
    """What kind of file a report is, by the ending of its name."""

    PDF = ".pdf"
    XLSX = ".xlsx"
    CSV = ".csv"
    DOCX = ".docx"


@dataclass(frozen=True)
class ReportFile:
    """A finished file. Of a PDF also what its attached `report.json` says and the characters printed as □, like `U+20BB7`."""

    content: bytes
    data: dict[str, Any]
    missing: list[str]
    form: Form = Form.PDF
    cut: int = 0  # texts too long for a spreadsheet's cell


@dataclass(frozen=True)
class OutlineEntry:
    """A line of the reader's bookmark list; pages count from 0."""

    title: str
    page: int


def finish_report(
    pages: bytes, head: ReportHead, data: dict[str, Any], missing: list[str], outline: list[OutlineEntry]
) -> ReportFile:
    """Attach the data and set the document's language, title, colours and bookmarks.

    `data` holds strings, whole numbers, booleans, lists and objects only (TypeError otherwise); it is found again under `data` in
    `report.json`, beside the head.
    """
    import pikepdf

    whole = {"format": _FORMAT, "head": json.loads(json.dumps(asdict(head))), "missing": missing, "data": data}
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        _mend_character_maps(pdf)
        _describe(pdf, head)
        _attach(pdf, canonical(whole))
        if outline:
            with pdf.open_outline() as lines:
                lines.root.extend(pikepdf.OutlineItem(entry.title, entry.page, "FitH", top=842) for entry in outline)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return ReportFile(out.getvalue(), whole, missing)


def _attach(pdf: Any, content: bytes) -> None:
    import pikepdf

    spec = pikepdf.AttachedFileSpec(
        pdf, content, filename=ATTACHMENT, mime_type="application/json", creation_date="", mod_date="", description=""
    )
    spec.relationship = pikepdf.Name.Data
    pdf.attachments[ATTACHMENT] = spec
    pdf.Root.AF = pikepdf.Array([spec.obj])


def _describe(pdf: Any, head: ReportHead) -> None:
    import pikepdf

    for key in ("/CreationDate", "/ModDate", "/Trapped", "/Keywords"):
        if key in pdf.docinfo:
            del pdf.docinfo[key]
    title = str(pdf.docinfo.get("/Title", ""))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        meta["dc:title"] = title
        meta["dc:language"] = {head.pdf_language}
        meta["dc:creator"] = [str(pdf.docinfo.get("/Author", ""))]
        meta["dc:description"] = str(pdf.docinfo.get("/Subject", ""))
        meta["pdf:Producer"] = str(pdf.docinfo.get("/Producer", ""))
        meta["xmp:CreatorTool"] = str(pdf.docinfo.get("/Creator", ""))
    profile = pdf.make_stream(_srgb(), N=3)
    pdf.Root.OutputIntents = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.OutputIntent,
                S=pikepdf.Name.GTS_PDFA1,
                OutputConditionIdentifier="sRGB",
                Info="sRGB IEC61966-2.1",
                DestOutputProfile=profile,
            )
        ]
    )


@cache
def _srgb() -> bytes:
    """An sRGB colour profile, its own date set to a constant (ICC.1:2022 §7.2: creation date in bytes 24 to 35)."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile[:24] + bytes((7, 208, 0, 1, 0, 1)) + bytes(6) + profile[36:]


def _mend_character_maps(pdf: Any) -> None:
    """Write characters past U+FFFF as UTF-16 in the fonts' text maps; ReportLab's five digits are understood by no reader."""
    for item in pdf.objects:
        if getattr(item, "_type_name", "") != "dictionary" or item.get("/ToUnicode") is None:
            continue
        stream = item.ToUnicode
        content = stream.read_bytes()
        mended = _LONG_CODE.sub(
            lambda found: b"<" + chr(int(found[1], 16)).encode("utf-16-be").hex().upper().encode() + b">", content
        )
        if mended != content:
            stream.write(mended)
