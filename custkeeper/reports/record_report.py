"""One record of any register as a printed sheet: its fields, its files, the checklists about it, and what happened to it.

What lives here: the report around them. What must not: knowledge of any area; everything comes as plain text.
"""

from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, facts, title_block
from custkeeper.reports.indicators import Chip
from custkeeper.reports.look import BODY, QUIET, SMALL_INK, SMALL_STRONG, TINY, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

_CHECKLISTS = QT_TRANSLATE_NOOP("record_report", "Checklists about it")
_FILES = QT_TRANSLATE_NOOP("record_report", "Files")
_HASH = QT_TRANSLATE_NOOP("record_report", "SHA-256 {hash}")
_HISTORY = QT_TRANSLATE_NOOP("record_report", "What happened to it")
_READINGS = QT_TRANSLATE_NOOP("record_report", "Who opened, printed or exported it")
_NO_FIELD = QT_TRANSLATE_NOOP("record_report", "Nothing has been filled in yet.")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("record_report", "Ledger entry"), 0.8),
    (QT_TRANSLATE_NOOP("record_report", "Time"), 1.6),
    (QT_TRANSLATE_NOOP("record_report", "Who"), 1.0),
    (QT_TRANSLATE_NOOP("record_report", "What"), 4.0),
)
_SHORT = 120  # characters; a longer value stands under its name and may run over pages


@dataclass(frozen=True)
class RecordSheet:
    """What is printed of a record, in words. Rows of `history` and `readings` are (ledger entry, time, who, what)."""

    state: str
    fields: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...] = ()  # name, SHA-256
    checklists: tuple[str, ...] = ()
    history: tuple[tuple[str, str, str, str], ...] = ()
    readings: tuple[tuple[str, str, str, str], ...] = ()


def record_report(head: ReportHead, sheet: RecordSheet, data: dict[str, Any], translate: Translate) -> ReportFile:
    """The sheet of one record. Raises FontsMissing."""
    setter = Typesetter(translate)
    chip = Chip(setter.clean(sheet.state, LONGEST_TITLE), Tone.QUIET, top=6)
    parts: list[Any] = [*title_block(head, setter, chip)]
    short = [(label, value) for label, value in sheet.fields if len(value) <= _SHORT and "\n" not in value]
    if short:
        parts.append(facts(short, setter))
    for label, value in sheet.fields:
        if (label, value) not in short:
            parts.append(setter.block(label, SMALL_STRONG, space_before=8, space_after=2, keep_with_next=True))
            parts.append(setter.block(value, BODY))
    if not sheet.fields:
        parts.append(setter.block(setter.label(_NO_FIELD), QUIET))
    if sheet.files:
        parts.append(Heading(setter.label(_FILES)))
    for name, digest in sheet.files:
        parts.append(setter.block(name, SMALL_INK, space_before=3, longest=LONGEST_TITLE))
        parts.append(setter.block(setter.label(_HASH, hash=digest), TINY))
    if sheet.checklists:
        parts.append(Heading(setter.label(_CHECKLISTS)))
        parts += [setter.block(each, BODY, space_before=2) for each in sheet.checklists]
    for title, rows in ((_HISTORY, sheet.history), (_READINGS, sheet.readings)):
        if rows:
            columns = [Column(setter.label(head_of), weight) for head_of, weight in _COLUMNS]
            parts += [Heading(setter.label(title)), TableFlow(columns, rows, setter)]
    return print_report(head, parts, setter, data)
