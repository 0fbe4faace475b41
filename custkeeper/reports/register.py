"""Any list as a printed table: clients, agreements, people, whatever an area declares.

What lives here: the report around the table. What must not: knowledge of any area; columns and cells come as plain text.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.blocks import title_block
from custkeeper.reports.look import QUIET, SMALL_STRONG
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

MOST_UPRIGHT = 6  # columns; more are printed across the long side

_EMPTY = QT_TRANSLATE_NOOP("report", "There is nothing in this list yet.")


def register_report(
    head: ReportHead,
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    notes: Sequence[str],
    data: dict[str, Any],
    translate: Translate,
) -> ReportFile:
    """A table of `rows`, each as long as `columns`; `notes` (totals, what was left out) follow it. Raises FontsMissing."""
    setter = Typesetter(translate)
    listed = iter(rows)
    first = next(listed, None)
    parts: list[Any] = [*title_block(head, setter)]
    if first is None:
        parts.append(setter.block(setter.label(_EMPTY), QUIET))
    else:
        parts.append(TableFlow(columns, _with_first(first, listed), setter, space_after=8))
    parts += [setter.block(note, SMALL_STRONG, space_before=2) for note in notes]
    return print_report(head, parts, setter, data, is_landscape=len(columns) > MOST_UPRIGHT)


def _with_first(first: Sequence[str], rest: Iterable[Sequence[str]]) -> Iterable[Sequence[str]]:
    yield first
    yield from rest
