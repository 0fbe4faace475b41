"""A report's data between being read and being drawn: what every gatherer hands to the press."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.text import Translate
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.spreadsheet import Listing

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
