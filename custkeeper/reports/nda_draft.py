"""A confidentiality agreement as a draft for counsel: on paper and for Word, with the same words.

What lives here: the two layouts. What must not: the wording, which is content, and filling it from a record.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import HandLines, Heading, title_block
from custkeeper.reports.look import BODY, STRONG
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import Typesetter
from custkeeper.reports.word_file import DRAFT_BANNER, fill

_SIGNING = QT_TRANSLATE_NOOP("draft", "Signatures")
_SIGN_LINE = QT_TRANSLATE_NOOP("draft", "Signature, name and position: ______________________________")
_DAY_LINE = QT_TRANSLATE_NOOP("draft", "Day and place: ______________________________")
_SIGNATURE = QT_TRANSLATE_NOOP("draft", "Signature, name and position")
_DAY = QT_TRANSLATE_NOOP("draft", "Day and place")
_PARTY = QT_TRANSLATE_NOOP("draft", "{role}: {name}")
WORD_TEMPLATE = "nda_draft.docx"


@dataclass(frozen=True)
class NdaDraft:
    """The filled wording: numbered headings with their paragraphs, and who signs as (role, name)."""

    opening: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    signers: tuple[tuple[str, str], ...]


def nda_draft_report(head: ReportHead, draft: NdaDraft, data: dict[str, Any], translate: Translate) -> ReportFile:
    """The draft as a PDF. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter), setter.block(draft.opening, BODY)]
    for heading, paragraphs in draft.sections:
        parts.append(Heading(setter.clean(heading, 300)))
        parts += [setter.block(each, BODY, space_after=4) for each in paragraphs]
    parts.append(Heading(setter.label(_SIGNING)))
    for role, name in draft.signers:
        party = setter.label(_PARTY, role=role, name=name)
        parts.append(setter.block(party, STRONG, space_before=10, keep_with_next=True, longest=600))
        parts.append(HandLines([setter.label(_SIGNATURE), setter.label(_DAY)]))
    return print_report(head, parts, setter, data, banner=setter.label(DRAFT_BANNER))


def nda_draft_word(folder: Path, head: ReportHead, draft: NdaDraft, data: dict[str, Any], translate: Translate) -> ReportFile:
    """The same for Word."""
    sign, day = translate(_SIGN_LINE), translate(_DAY_LINE)
    content = {
        "opening": draft.opening,
        "sections": [{"heading": heading, "paragraphs": list(paragraphs)} for heading, paragraphs in draft.sections],
        "signing": translate(_SIGNING),
        "signers": [{"party": translate(_PARTY, role=role, name=name), "sign": sign, "day": day} for role, name in draft.signers],
    }
    return fill(folder / WORD_TEMPLATE, head, content, data, translate)
