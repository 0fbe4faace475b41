"""Word files: a layout template filled with plain text, for drafts that people must negotiate.

What lives here: filling and cleaning. What must not: wording, and any markup: what is filled in is escaped and stays text, also
when it looks like a tag or like one of the template's own marks.
"""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.report_file import Form, ReportFile, ReportHead

DRAFT_BANNER = QT_TRANSLATE_NOOP("draft", "Draft for counsel")
_PRINTED = QT_TRANSLATE_NOOP("draft", "Printed by {name}, {time}, ledger entry {seq}.")
_PAGE = QT_TRANSLATE_NOOP("draft", "Page {page}")
# XML 1.0 §2.2; docxtpl makes a paragraph or a page of two of them
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fill(template: Path, head: ReportHead, content: Mapping[str, Any], data: dict[str, Any], translate: Translate) -> ReportFile:
    """The template with `content` (strings, lists and objects of them) in it; every page is headed as a draft."""
    from docxtpl import DocxTemplate

    before, _, after = translate(_PAGE, page="\0").partition("\0")  # Word itself puts the number in
    edges = {
        "banner": translate(DRAFT_BANNER),
        "firm": head.firm,
        "level": translate(head.level.label),
        "title": head.title,
        "printed": translate(_PRINTED, name=head.printed_by, time=head.printed_at, seq=head.ledger_seq),
        "page_before": before,
        "page_after": after,
    }
    document = DocxTemplate(template)
    document.render(_clean({**content, **edges}), autoescape=True)
    document.docx.core_properties.title = _clean(head.title)[:255]
    document.docx.core_properties.language = head.pdf_language
    out = io.BytesIO()
    document.save(out)
    return ReportFile(out.getvalue(), data, [], Form.DOCX)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _NOT_IN_XML.sub("", value)
    if isinstance(value, Mapping):
        return {key: _clean(each) for key, each in value.items()}
    return [_clean(each) for each in value] if isinstance(value, list | tuple) else value
