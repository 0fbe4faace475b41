"""Who may do what at which level, as a table on paper, with what each mark is worth above it.

What lives here: the report around the table. What must not: who may do what; cells come as plain text.
"""

from collections.abc import Sequence
from typing import Any

from custkeeper.domain.text import Translate
from custkeeper.reports.blocks import band, title_block
from custkeeper.reports.look import SMALL_INK, SMALL_STRONG, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter


def access_matrix_report(
    head: ReportHead,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    meanings: Sequence[str],
    notes: Sequence[str],
    data: dict[str, Any],
    translate: Translate,
) -> ReportFile:
    """`meanings` say what key, courtesy and none are; `notes` follow the table. Raises FontsMissing."""
    setter = Typesetter(translate)
    legend = band([setter.block(each, SMALL_INK, longest=600) for each in meanings], Tone.QUIET)
    legend.spaceAfter = 10
    parts: list[Any] = [*title_block(head, setter), legend, TableFlow(columns, rows, setter, space_after=8)]
    parts += [setter.block(note, SMALL_STRONG, space_before=2) for note in notes]
    return print_report(head, parts, setter, data, is_landscape=True)
