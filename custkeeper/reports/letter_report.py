"""Letters to who holds something of the firm's: a reminder, a request to return or destroy, the memo of what was spoken.

What lives here: their layout. What must not: which holders get one. Each is a draft until counsel or a manager has read it,
and says so at the top of every page (REQUIREMENTS §C).
"""

from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import HandLines, Heading, WriteLine, facts, title_block
from custkeeper.reports.look import BODY, SMALL_INK
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

_DRAFT = QT_TRANSLATE_NOOP("letter", "Draft for counsel: have it read before it is sent")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("letter", "No."), 1.0),
    (QT_TRANSLATE_NOOP("letter", "Item"), 1.0),
    (QT_TRANSLATE_NOOP("letter", "Name"), 2.6),
    (QT_TRANSLATE_NOOP("letter", "Copy number"), 1.0),
    (QT_TRANSLATE_NOOP("letter", "Handed over on"), 1.4),
    (QT_TRANSLATE_NOOP("letter", "To return by"), 1.4),
)
_FOR_THE_FIRM = QT_TRANSLATE_NOOP("letter", "For {firm}")
_BY_HAND = QT_TRANSLATE_NOOP("letter", "Signature by hand")
_DATE = QT_TRANSLATE_NOOP("letter", "Date")


@dataclass(frozen=True)
class LetterSheet:
    """One letter in words. `rows` are (disclosure, item, name, copy number, handed over on, to return by)."""

    kind: str
    title: str
    recipient: str
    facts: tuple[tuple[str, str], ...]
    opening: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str, str, str], ...]
    closing: tuple[str, ...]
    answer_title: str = ""  # what the recipient confirms and signs; empty for none
    answer: tuple[str, ...] = ()


def letter_report(head: ReportHead, sheet: LetterSheet, translate: Translate) -> ReportFile:
    """The letter, and under it what the recipient sends back signed. Raises FontsMissing."""
    setter = Typesetter(translate)
    used = [place for place in range(len(_COLUMNS)) if any(each[place] for each in sheet.rows)]  # no heading over nothing
    columns = [Column(setter.label(_COLUMNS[place][0]), _COLUMNS[place][1]) for place in used]
    signed = [setter.label(_BY_HAND), setter.label(_DATE)]
    parts: list[Any] = [*title_block(head, setter), facts(sheet.facts, setter)]
    parts += [setter.block(each, BODY, space_before=9) for each in sheet.opening]
    parts[-1].spaceAfter = 10
    parts.append(TableFlow(columns, [[each[place] for place in used] for each in sheet.rows], setter, space_after=4))
    parts += [setter.block(each, BODY, space_before=9) for each in sheet.closing]
    parts += [setter.block(setter.label(_FOR_THE_FIRM, firm=head.firm), SMALL_INK, space_before=14), HandLines(signed)]
    if sheet.answer:
        parts.append(Heading(setter.clean(sheet.answer_title)))
        for each in sheet.answer:
            is_open = each.endswith((":", "："))  # the recipient goes on writing
            parts.append(setter.block(each, BODY, space_before=4, keep_with_next=is_open))
            parts += [WriteLine()] if is_open else []
        parts.append(HandLines(signed))
    data = {"kind": sheet.kind, "recipient": sheet.recipient, "rows": [list(each) for each in sheet.rows]}
    return print_report(head, parts, setter, data, banner=setter.label(_DRAFT))
