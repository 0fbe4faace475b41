"""Builds the Word templates in `resources/templates`: `python packaging/word_templates.py`. Layout only: words are filled in.

Fonts are named, not embedded: Word brings Arial and SimSun on Windows and on a Mac. No macros, no names of people or computers.
"""

import io
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "templates"
LATIN, CHINESE = "Arial", "SimSun"
_OWN = ("Keep", "Told", "Fact")
INK2 = RGBColor(0x51, 0x5E, 0x6E)
_DAY = datetime(2026, 1, 1)  # noqa: DTZ001 - the format knows no zone; a constant, so that the file is always the same
_NDA = (
    ("Title", "{{ title }}"),
    ("Normal", "{{ opening }}"),
    ("Normal", "{%p for each in sections %}"),
    ("Heading 1", "{{ each.heading }}"),
    ("Normal", "{%p for line in each.paragraphs %}"),
    ("Normal", "{{ line }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p endfor %}"),
    ("Heading 1", "{{ signing }}"),
    ("Normal", "{%p for each in signers %}"),
    ("Keep", "{{ each.party }}"),
    ("Keep", "{{ each.sign }}"),
    ("Normal", "{{ each.day }}"),
    ("Normal", "{%p endfor %}"),
)
_SCHEDULE = (
    ("Title", "{{ title }}"),
    ("Normal", "{{ opening }}"),
    ("Normal", "{%p if missing %}"),
    ("Told", "{{ missing }}"),
    ("Normal", "{%p endif %}"),
    ("Normal", "{%p for each in clauses %}"),
    ("Heading 1", "{{ each.heading }}"),
    ("Normal", "{%p for line in each.paragraphs %}"),
    ("Normal", "{{ line }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p for line in each.facts %}"),
    ("Fact", "{{ line }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p endfor %}"),
)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, lines in (("nda_draft", _NDA), ("clause_schedule", _SCHEDULE)):
        (FOLDER / f"{name}.docx").write_bytes(_steady(template(lines)))


def template(lines: tuple[tuple[str, str], ...]) -> bytes:
    """A document of these paragraphs with the head and foot that every draft has."""
    document = Document()
    _describe(document)
    _styles(document)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(28), Mm(25)
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.add_run("{{ banner }}").bold = True
    _small(section.header.add_paragraph("{{ firm }}  {{ level }}"))
    foot = section.footer.paragraphs[0]
    before = foot.add_run("{{ printed }}  {{ page_before }}")
    before._r.find(qn("w:t")).set(qn("xml:space"), "preserve")  # "Page " ends with a space
    _page_number(foot)
    foot.add_run("{{ page_after }}")
    _small(foot)
    for style, words in lines:
        document.add_paragraph(words, style=style)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _describe(document: Any) -> None:
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.title = ""
    properties.created = properties.modified = _DAY
    properties.revision = 1


def _styles(document: Any) -> None:
    styles = document.styles
    for name in _OWN:
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    sizes = {"Normal": 10.5, "Title": 20, "Heading 1": 12, "Keep": 10.5, "Told": 10.5, "Fact": 9}
    for name, size in sizes.items():
        style = styles[name]
        style.font.name, style.font.size = LATIN, Pt(size)
        style.font.color.rgb = INK2 if name == "Fact" else RGBColor(0x17, 0x20, 0x2B)
        style.font.bold = name in {"Title", "Heading 1", "Told"}
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for each in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{each}"), None)
        for each in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{each}"), LATIN)
        fonts.set(qn("w:eastAsia"), CHINESE)
        shape = style.paragraph_format
        shape.space_before = Pt(12) if name == "Heading 1" else Pt(0)
        shape.space_after = Pt(0) if name == "Fact" else Pt(6)
        shape.line_spacing = 1.3
        shape.keep_with_next = name in {"Title", "Heading 1", "Keep"}
    border = styles["Title"].element.find(qn("w:pPr")).find(qn("w:pBdr"))
    if border is not None:
        border.getparent().remove(border)


def _small(paragraph: Any) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8), INK2


def _page_number(paragraph: Any) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run, look, size = OxmlElement("w:r"), OxmlElement("w:rPr"), OxmlElement("w:sz")
    size.set(qn("w:val"), "16")  # half points
    look.append(size)
    run.append(look)
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _steady(content: bytes) -> bytes:
    """The same parts with a constant time, so that building again changes nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.create_system = 3  # the same bytes on whatever system it is built
            new.writestr(part, old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


if __name__ == "__main__":
    main()
