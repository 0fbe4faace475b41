"""The confidentiality readiness report: the twenty sections side by side, what is missing, and the proof behind what is done.

What lives here: the order of the pages and their words. What must not: counting what is done; that is the caller's.
"""

from typing import Any

from reportlab.platypus import CondPageBreak, Table

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import Heading, band, grid, title_block
from custkeeper.reports.indicators import Figure
from custkeeper.reports.look import BODY, QUIET, SMALL, STRONG, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.readiness_chart import ChartWords, ReadinessChart
from custkeeper.reports.readiness_sheet import ReadinessSheet, SectionLine
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

_SUMMARY = QT_TRANSLATE_NOOP(
    "readiness_report",
    "Transfer {transfer}, as of {day}. Items done or not applicable: {settled} of {items}. "
    "Missing: {missing}; of these overdue: {overdue}.",
)
_ALL_DONE = QT_TRANSLATE_NOOP("readiness_report", "Nothing is missing.")
_ALL_BUT_SIGNED = QT_TRANSLATE_NOOP("readiness_report", "Nothing is missing. Sections still to be signed: {count}.")
_START = QT_TRANSLATE_NOOP("readiness_report", "Nothing has been started for this transfer yet")
_START_HOW = QT_TRANSLATE_NOOP(
    "readiness_report",
    "Begin with the NDA with the target company (section 4), because nothing may be disclosed before it is signed; "
    "then grade the client data (section 15) and make the first backup (section 16). Each section below fills as its "
    "checklists are started, answered with proof and signed.",
)
_NEXT = QT_TRANSLATE_NOOP("readiness_report", "What to do next")
_COMPLETE = QT_TRANSLATE_NOOP("readiness_report", "sections complete")
_SETTLED = QT_TRANSLATE_NOOP("readiness_report", "items settled")
_SIGNED = QT_TRANSLATE_NOOP("readiness_report", "sections signed")
_OVERDUE = QT_TRANSLATE_NOOP("readiness_report", "items overdue")
_CHART = QT_TRANSLATE_NOOP("readiness_report", "The twenty sections")
_CHART_NOTE = QT_TRANSLATE_NOOP(
    "readiness_report", "Each bar is all items of its section; the count at its end is done and not applicable, of all."
)
_DETAILS = QT_TRANSLATE_NOOP("readiness_report", "Section by section")
_EVIDENCE = QT_TRANSLATE_NOOP("readiness_report", "Evidence")
_EVIDENCE_NOTE = QT_TRANSLATE_NOOP(
    "readiness_report", "The SHA-256 of each file, to compare with the copy in hand; the signature is the one that covers it."
)
_NO_EVIDENCE = QT_TRANSLATE_NOOP("readiness_report", "No file has been attached as evidence yet.")
_STATE_SIGNED = QT_TRANSLATE_NOOP("readiness_report", "signed")
_STATE_OVERDUE = QT_TRANSLATE_NOOP("readiness_report", "overdue: {count}")
_STATE_TO_SIGN = QT_TRANSLATE_NOOP("readiness_report", "to be signed")
_STATE_TO_DO = QT_TRANSLATE_NOOP("readiness_report", "to do: {count}")
_WORDS = {
    "done": QT_TRANSLATE_NOOP("readiness_report", "Done"),
    "not_applicable": QT_TRANSLATE_NOOP("readiness_report", "Not applicable"),
    "missing": QT_TRANSLATE_NOOP("readiness_report", "Missing"),
    "overdue": QT_TRANSLATE_NOOP("readiness_report", "Missing and overdue"),
}
_TABLE = (
    (QT_TRANSLATE_NOOP("readiness_report", "§"), 0.5),
    (QT_TRANSLATE_NOOP("readiness_report", "Section"), 2.6),
    (QT_TRANSLATE_NOOP("readiness_report", "Done"), 0.9),
    (QT_TRANSLATE_NOOP("readiness_report", "Not applicable"), 1.15),
    (QT_TRANSLATE_NOOP("readiness_report", "Missing"), 0.95),
    (QT_TRANSLATE_NOOP("readiness_report", "Overdue"), 1.0),
    (QT_TRANSLATE_NOOP("readiness_report", "Signature"), 2.5),
    (QT_TRANSLATE_NOOP("readiness_report", "Checklists"), 1.3),
)
_EVIDENCE_TABLE = (
    (QT_TRANSLATE_NOOP("readiness_report", "Item"), 1.9),
    (QT_TRANSLATE_NOOP("readiness_report", "File"), 1.5),
    (QT_TRANSLATE_NOOP("readiness_report", "SHA-256"), 2.15),
    (QT_TRANSLATE_NOOP("readiness_report", "Signature"), 1.4),
)


def readiness_report(head: ReportHead, sheet: ReadinessSheet, data: dict[str, Any], translate: Translate) -> ReportFile:
    """The whole report. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter), _numbers(sheet, setter), *_opening(sheet, setter)]
    parts += [Heading(setter.label(_CHART)), setter.block(setter.label(_CHART_NOTE), SMALL, space_after=4), _chart(sheet, setter)]
    parts += [CondPageBreak(200), Heading(setter.label(_DETAILS)), _details(sheet, setter)]
    parts += [CondPageBreak(120), Heading(setter.label(_EVIDENCE)), *_evidence(sheet, setter)]
    return print_report(head, parts, setter, data)


def _opening(sheet: ReadinessSheet, setter: Typesetter) -> list[Any]:
    """What a hurried reader takes away, then what to do."""
    summary = setter.label(
        _SUMMARY,
        transfer=sheet.transfer,
        day=sheet.as_of,
        settled=sheet.settled,
        items=sheet.items,
        missing=sheet.items - sheet.settled,
        overdue=sheet.overdue,
    )
    parts: list[Any] = [setter.block(summary, BODY, space_before=10)]
    rows: list[Any] = []
    if not sheet.is_started:
        rows = [setter.block(setter.label(_START), STRONG), setter.block(setter.label(_START_HOW), BODY)]
    elif sheet.next_steps:
        rows = [setter.block(setter.label(_NEXT), STRONG)]
    elif sheet.is_settled:
        left = len(sheet.sections) - sheet.signed
        rows = [setter.block(setter.label(_ALL_BUT_SIGNED, count=left) if left else setter.label(_ALL_DONE), STRONG)]
    rows += [setter.block(step, BODY, longest=300) for step in sheet.next_steps[:5]]
    if rows:
        tone = _tone(sheet)
        next_steps = band(rows, tone)
        next_steps.spaceBefore = 10
        parts.append(next_steps)
    return parts


def _tone(sheet: ReadinessSheet) -> Tone:
    if sheet.overdue:
        return Tone.WARN
    return Tone.OK if sheet.is_settled and sheet.signed == len(sheet.sections) else Tone.ACCENT


def _numbers(sheet: ReadinessSheet, setter: Typesetter) -> Table:
    """Four figures, each with its whole: a share without its counts says nothing."""
    sections = len(sheet.sections)
    figures = [
        (sheet.complete, sections, setter.label(_COMPLETE)),
        (sheet.settled, sheet.items, setter.label(_SETTLED)),
        (sheet.signed, sections, setter.label(_SIGNED)),
        (sheet.overdue, None, setter.label(_OVERDUE)),
    ]
    cells = [[Figure(part, whole), setter.block(name, SMALL)] for part, whole, name in figures]
    return grid([cells], ["25%"] * len(cells))


def _chart(sheet: ReadinessSheet, setter: Typesetter) -> ReadinessChart:
    words = ChartWords(**{key: setter.label(text) for key, text in _WORDS.items()})
    titles = [setter.clean(section.title, 120).replace("\n", " ") for section in sheet.sections]
    return ReadinessChart(sheet.sections, titles, [_state(section, setter) for section in sheet.sections], words)


def _state(section: SectionLine, setter: Typesetter) -> str:
    if section.overdue:
        return setter.label(_STATE_OVERDUE, count=section.overdue)
    if section.is_signed and section.is_complete:
        return setter.label(_STATE_SIGNED)
    if section.is_complete:
        return setter.label(_STATE_TO_SIGN)
    return setter.label(_STATE_TO_DO, count=section.missing) if section.missing else ""


def _details(sheet: ReadinessSheet, setter: Typesetter) -> TableFlow:
    aligns = ("right", "left", "right", "right", "right", "right", "left", "left")
    columns = [
        Column(setter.label(title), weight, "right" if align == "right" else "left")
        for (title, weight), align in zip(_TABLE, aligns, strict=True)
    ]
    return TableFlow(columns, [_section_row(section) for section in sheet.sections], setter)


def _section_row(section: SectionLine) -> list[str]:
    counts = [str(count) for count in (section.done, section.not_applicable, section.missing, section.overdue)]
    return [str(section.number), section.title, *counts, section.signature or "–", ", ".join(section.checklists) or "–"]


def _evidence(sheet: ReadinessSheet, setter: Typesetter) -> list[Any]:
    if not sheet.evidence:
        return [setter.block(setter.label(_NO_EVIDENCE), QUIET)]
    columns = [Column(setter.label(title), weight) for title, weight in _EVIDENCE_TABLE]
    rows = ([line.item, line.file_name, halved(line.sha256), line.signature or "–"] for line in sheet.evidence)
    return [setter.block(setter.label(_EVIDENCE_NOTE), SMALL, space_after=4), TableFlow(columns, rows, setter)]


def halved(sha256: str) -> str:
    """A hash as two lines of 32, so that it can be read off and compared."""
    return f"{sha256[:32]}\n{sha256[32:]}" if len(sha256) == 64 else sha256
