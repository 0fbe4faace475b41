"""A printed list with its recipient's name over every page. What must not be here: what stands in the list."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from custkeeper.domain.text import Translate
from custkeeper.reports.blocks import LONGEST_TITLE
from custkeeper.reports.register import register_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column
from custkeeper.reports.typesetter import Typesetter
from custkeeper.reports.watermark import stamp_pages


def marked_list(
    head: ReportHead,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    notes: Sequence[str],
    data: dict[str, Any],
    mark: str,
    translate: Translate,
) -> ReportFile:
    """As `register_report`, `mark` over every page. Raises FontsMissing."""
    import pikepdf

    made = register_report(head, columns, rows, notes, data, translate)
    setter = Typesetter(translate)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(made.content)) as pdf:
        stamp_pages(pdf, setter.clean(mark, LONGEST_TITLE).replace("\n", " "))
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return replace(made, content=out.getvalue(), missing=sorted({*made.missing, *setter.missing}))
