"""A report's data between being read and being drawn: what every gatherer hands to the press."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.text import Translate
from custkeeper.reports.register import register_report
from custkeeper.reports.report_catalogue import REPORTS
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.spreadsheet import Cell, Listing
from custkeeper.reports.table_flow import Column
from custkeeper.services.registers import printed

Draw = Callable[[ReportHead, Translate], ReportFile]
WordDraw = Callable[[Path, ReportHead, Translate], ReportFile]  # with the folder of the Word templates


@dataclass(frozen=True)
class Gathered:
    """A report's data, read and in words, not yet drawn. Lists have a `listing`, for spreadsheets, drafts a `word` form.

    `read` names the records it shows, by area: those that are sealed go into the ledger entry.
    """

    title: str
    subtitle: str
    level: Level
    draw: Draw
    listing: Listing | None = None
    read: tuple[Record, ...] = ()
    word: WordDraw | None = None


@dataclass(frozen=True)
class Table:
    """Columns, rows and the lines under them: all that a list has to say."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[str]


def gathered_list(
    kind: str,
    table: Table,
    level: Level,
    translate: Translate,
    subtitle: str = "",
    read: tuple[Record, ...] = (),
    about: Mapping[str, Any] | None = None,
) -> Gathered:
    """A report that is one list: a register on paper, and a spreadsheet. `about` stands in its `report.json` beside the rows."""
    title, titles = translate(REPORTS[kind]), [column.title for column in table.columns]

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        rows = [[printed(cell, words.language) for cell in row] for row in table.rows]
        data = {"kind": kind, **(about or {}), "columns": titles, "rows": rows}
        return register_report(head, table.columns, rows, table.notes, data, words)

    return Gathered(title, subtitle, level, draw, Listing(title, tuple(titles), table.rows, tuple(table.notes)), read)
