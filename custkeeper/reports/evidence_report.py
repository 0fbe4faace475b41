"""Sheets of an evidence pack: facts and tables under headings, hashes at the end; and the pack itself as a ZIP in memory.

What must not be here: choosing what goes in. File names come from outside and must give nothing away.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import Translate
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, facts, title_block
from custkeeper.reports.look import BODY, QUIET, SMALL_STRONG, TINY
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first day a ZIP can name: when a file was made is said inside it


@dataclass(frozen=True)
class Section:
    """Under one heading: lines, a table, hashes as (name, SHA-256), or `empty`. Columns are (title, weight)."""

    title: str
    lines: tuple[str, ...] = ()
    columns: tuple[tuple[str, float], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    hashes: tuple[tuple[str, str], ...] = ()
    empty: str = ""


@dataclass(frozen=True)
class EvidenceSheet:
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    notes: tuple[str, ...] = ()


def evidence_report(head: ReportHead, sheet: EvidenceSheet, data: dict[str, Any], translate: Translate) -> ReportFile:
    """One sheet. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter), facts(sheet.facts, setter)]
    for section in sheet.sections:
        parts.append(Heading(setter.clean(section.title, LONGEST_TITLE)))
        parts += [setter.block(each, BODY, space_before=2) for each in section.lines]
        if section.rows:
            columns = [Column(setter.clean(title, LONGEST_TITLE), weight) for title, weight in section.columns]
            parts.append(TableFlow(columns, section.rows, setter))
        for name, digest in section.hashes:
            parts.append(setter.block(name, SMALL_STRONG, space_before=4, longest=LONGEST_TITLE, keep_with_next=True))
            parts.append(setter.block(digest, TINY))
        if not (section.lines or section.rows or section.hashes):
            parts.append(setter.block(section.empty, QUIET))
    parts += [setter.block(each, SMALL_STRONG, space_before=10) for each in sheet.notes]
    return print_report(head, parts, setter, data)


def zipped(files: Sequence[tuple[str, bytes]]) -> bytes:
    """The files in their order, made in memory, without a date of their own: the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            pack.writestr(entry, content)
    return out.getvalue()
