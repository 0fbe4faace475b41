"""The confidentiality clauses of a transfer as an annex of its agreement: on paper and for Word.

What lives here: the two layouts. What must not: any rule about clauses; everything comes as plain text.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, band, facts, title_block
from custkeeper.reports.look import BODY, QUIET, SMALL, SMALL_INK, STRONG, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import Typesetter
from custkeeper.reports.word_file import DRAFT_BANNER, fill

_OPENING = QT_TRANSLATE_NOOP("clause_schedule", "Annex to the share transfer agreement. Transfer: {transfer}. Clauses: {count}.")
_MISSING = QT_TRANSLATE_NOOP("clause_schedule", "Types of clause still missing: {types}")
_HEADING = QT_TRANSLATE_NOOP("clause_schedule", "{number}. {kind}: {title}")
_UNWORDED = QT_TRANSLATE_NOOP("clause_schedule", "No wording yet.")
_FACT = QT_TRANSLATE_NOOP("clause_schedule", "{label}: {value}")
_NONE = QT_TRANSLATE_NOOP(
    "clause_schedule", "This transfer has no clause yet. Add the four types: definition, term, duty, remedy."
)
_SHORT = 120  # characters; a longer fact stands under its name and may run over pages
WORD_TEMPLATE = "clause_schedule.docx"


@dataclass(frozen=True)
class ClauseEntry:
    """One clause in words; `text` is its newest wording, empty while there is none."""

    kind: str
    title: str
    text: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ClauseSchedule:
    transfer: str
    clauses: tuple[ClauseEntry, ...]
    missing: str  # the types, in words


def clause_schedule_report(head: ReportHead, sheet: ClauseSchedule, data: dict[str, Any], translate: Translate) -> ReportFile:
    """The schedule as a PDF. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter), setter.block(_opening(sheet, translate), BODY, space_after=8)]
    if sheet.missing:
        parts.append(band([setter.block(translate(_MISSING, types=sheet.missing), STRONG, longest=600)], Tone.WARN))
    if not sheet.clauses:
        parts.append(setter.block(setter.label(_NONE), QUIET, space_before=8))
    for number, clause in enumerate(sheet.clauses, start=1):
        parts.append(Heading(setter.clean(_heading(number, clause, translate), LONGEST_TITLE)))
        parts += _wording(clause, setter)
    return print_report(head, parts, setter, data, banner=setter.label(DRAFT_BANNER))


def clause_schedule_word(
    folder: Path, head: ReportHead, sheet: ClauseSchedule, data: dict[str, Any], translate: Translate
) -> ReportFile:
    """The same for Word."""
    clauses = [
        {
            "heading": _heading(number, clause, translate),
            "paragraphs": [line for line in clause.text.splitlines() if line.strip()] or [translate(_UNWORDED)],
            "facts": [translate(_FACT, label=label, value=value) for label, value in clause.facts],
        }
        for number, clause in enumerate(sheet.clauses, start=1)
    ]
    opening = _opening(sheet, translate) if sheet.clauses else translate(_NONE)
    missing = translate(_MISSING, types=sheet.missing) if sheet.missing else ""
    return fill(folder / WORD_TEMPLATE, head, {"opening": opening, "missing": missing, "clauses": clauses}, data, translate)


def _wording(clause: ClauseEntry, setter: Typesetter) -> list[Any]:
    """The text paragraph by paragraph, none of it left out for its number of paragraphs, and the facts under it."""
    paragraphs = [line for line in clause.text.splitlines() if line.strip()]
    parts: list[Any] = [setter.block(each, BODY, space_after=3) for each in paragraphs]
    if not parts:
        parts.append(setter.block(setter.label(_UNWORDED), QUIET))
    short = [(label, value) for label, value in clause.facts if len(label) + len(value) <= _SHORT and "\n" not in value]
    if short:
        table = facts(short, setter, role=SMALL_INK)
        table.spaceBefore = 4
        parts.append(table)
    for label, value in clause.facts:
        if (label, value) not in short:
            parts.append(setter.block(label, SMALL, space_before=4, keep_with_next=True, longest=LONGEST_TITLE))
            parts.append(setter.block(value, SMALL_INK))
    return parts


def _opening(sheet: ClauseSchedule, translate: Translate) -> str:
    return translate(_OPENING, transfer=sheet.transfer, count=len(sheet.clauses))


def _heading(number: int, clause: ClauseEntry, translate: Translate) -> str:
    return translate(_HEADING, number=number, kind=clause.kind, title=clause.title)
