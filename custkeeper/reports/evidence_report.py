"""Sheets of an evidence pack: facts and tables under headings, hashes at the end; and the pack itself, made in memory.

What must not be here: choosing what goes in. File names come from outside and must give nothing away.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import Translate
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, facts, title_block
from custkeeper.reports.look import BODY, QUIET, SMALL, SMALL_STRONG
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
            parts.append(setter.block(digest, SMALL))
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


def bound(files: Sequence[tuple[str, bytes]], title: str) -> bytes:
    """The files as one PDF: the pages of those that are PDF, one after the other, a bookmark each; every file is attached too.

    What is attached is byte for byte what the index has the SHA-256 of.
    """
    import pikepdf

    out = io.BytesIO()
    with pikepdf.new() as whole:
        sources, starts = [], []
        for name, content in files:
            if content.startswith(b"%PDF-"):
                starts.append((name, len(whole.pages)))
                sources.append(pikepdf.open(io.BytesIO(content)))
                whole.pages.extend(sources[-1].pages)
        with whole.open_outline() as outline:
            outline.root.extend(pikepdf.OutlineItem(name, page) for name, page in starts)
        for name, content in files:
            whole.attachments[name] = pikepdf.AttachedFileSpec(
                whole, content, filename=name, description="", mime_type="", creation_date="", mod_date=""
            )
        whole.docinfo["/Title"] = title
        whole.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        for source in sources:
            source.close()
    return out.getvalue()
