"""A list as a file for spreadsheets: XLSX with a sheet that says what it is, or CSV.

What lives here: the two formats. What must not: knowledge of any area; columns and cells come as plain values. A text stays a
text: no cell is ever a formula, a link or a macro. Openpyxl alone would make a formula of every text that begins with “=”.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import chain, islice
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from custkeeper.domain.formulas import disarmed, is_formula
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.report_file import Form, ReportFile, ReportHead

Cell = str | int | Decimal | date

LONGEST_CELL = 32_767  # UTF-16 units; what follows the last one Excel puts into the next row (Excel specifications and limits)
_CUT = "…"
_MOST_SHEET_NAME = 31  # characters
_NO_SHEET_NAME = re.compile(r"[\\/*?:\[\]\x00-\x1f]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0 §2.2
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # `_x0041_` would be read as A (ECMA-376 Part 1 §22.9.2.19)
_FORMATS = {Decimal: "#,##0.00", int: "0", date: "yyyy-mm-dd", str: "@"}
_FIRST_DAY = date(1900, 3, 1)  # days before are one off in spreadsheets, and those before 1900 do not exist there
_MEASURED_ROWS = 200
_NARROWEST, _WIDEST = 8, 60  # characters

_ABOUT = QT_TRANSLATE_NOOP("spreadsheet", "About")
_LABELS = (
    QT_TRANSLATE_NOOP("spreadsheet", "Firm"),
    QT_TRANSLATE_NOOP("spreadsheet", "List"),
    QT_TRANSLATE_NOOP("spreadsheet", "Level"),
    QT_TRANSLATE_NOOP("spreadsheet", "Exported by"),
    QT_TRANSLATE_NOOP("spreadsheet", "Exported at"),
    QT_TRANSLATE_NOOP("spreadsheet", "Ledger entry"),
    QT_TRANSLATE_NOOP("spreadsheet", "Head of the ledger"),
    QT_TRANSLATE_NOOP("spreadsheet", "Contents"),
)
_CUT_CELLS = QT_TRANSLATE_NOOP("spreadsheet", "Texts too long for a cell, cut and marked with “…”: {count}")


@dataclass(frozen=True)
class Listing:
    """A list to be written: the name of its sheet, column titles, rows as long as them, and what else is to be known of it."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]
    notes: tuple[str, ...] = ()


@dataclass
class _Fitting:
    """Makes values fit a cell, in both formats the same, and counts the texts it had to cut."""

    cut: int = field(default=0)

    def __call__(self, cell: Cell) -> Cell:
        if isinstance(cell, date) and cell < _FIRST_DAY:
            return cell.isoformat()
        if not isinstance(cell, str):
            return cell
        cell = _NOT_IN_XML.sub("", cell)
        if _units(cell) <= LONGEST_CELL:
            return cell
        self.cut += 1
        kept = cell.encode("utf-16-le")[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", errors="ignore")
        return kept + _CUT


def write_listing(form: Form, listing: Listing, head: ReportHead, translate: Translate) -> ReportFile:
    """The file. `cut` in the answer is how many texts were too long for a cell."""
    fitting = _Fitting()
    rows = ([fitting(cell) for cell in row] for row in listing.rows)
    content = _csv(listing, rows) if form is Form.CSV else _workbook(head, listing, rows, fitting, translate)
    return ReportFile(content, {}, [], form, fitting.cut)


def _csv(listing: Listing, rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with a byte-order mark, without which Excel takes Chinese for something else; lines end as RFC 4180 says."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([disarmed(title) for title in listing.columns])
    for row in rows:
        writer.writerow([disarmed(cell) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _workbook(
    head: ReportHead, listing: Listing, rows: Iterable[Sequence[Cell]], fitting: _Fitting, translate: Translate
) -> bytes:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    book.properties.creator, book.properties.title = "CustKeeper", _NOT_IN_XML.sub("", head.title)
    _write_list(book, listing, rows)
    cut = (translate(_CUT_CELLS, count=fitting.cut),) if fitting.cut else ()
    about = _Sheet(book, translate(_ABOUT), [24, 80])
    for line in _about(head, (*listing.notes, *cut), translate):
        about.append(line, bold=1)
    return _saved(book)


def _saved(book: Any) -> bytes:
    """As `book.save`, which would put each sheet into a temporary file first, in clear."""
    from openpyxl.writer.excel import ExcelWriter

    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        writer = ExcelWriter(book, archive)

        def write_worksheet(sheet: Any) -> None:
            sheet.close()
            archive.writestr(sheet.path[1:], sheet._writer.out.getvalue())
            writer.manifest.append(sheet)

        writer.write_worksheet = write_worksheet
        writer.write_data()
    return out.getvalue()


class _Sheet:
    """A sheet in memory that takes values and makes cells of them in which nothing is worked out."""

    def __init__(self, book: Any, name: str, widths: Sequence[int], frozen: str = "") -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet._writer import WorksheetWriter

        self.sheet = book.create_sheet(_sheet_name(name))
        for place, width in enumerate(widths, start=1):
            self.sheet.column_dimensions[get_column_letter(place)].width = width
        self.sheet.freeze_panes = frozen or None
        self.sheet._writer = WorksheetWriter(self.sheet, io.BytesIO())
        self.sheet._writer.write_top()
        self.letter: Callable[[int], str] = get_column_letter
        self._make_cell, self._bold = WriteOnlyCell, Font(bold=True)

    def append(self, values: Sequence[Cell], bold: int = 0) -> None:
        """A row; the first `bold` cells are."""
        cells = [None if value == "" else self._cell(value) for value in values]
        for cell in cells[:bold]:
            if cell is not None:
                cell.font = self._bold
        self.sheet.append(cells)

    def _cell(self, value: Cell) -> Any:
        if isinstance(value, str):
            cell = self._make_cell(self.sheet)
            # past the setter, which takes “=1+1” for a formula and “#N/A” for an error
            cell._value, cell.data_type = _ESCAPE.sub("_x005F_", value), "s"
            if is_formula(value):
                cell.quotePrefix = True  # else a spreadsheet makes a formula of it when somebody edits the cell
        else:
            cell = self._make_cell(self.sheet, value)
        cell.number_format = _FORMATS[type(value)]
        return cell


def _write_list(book: Any, listing: Listing, rows: Iterable[Sequence[Cell]]) -> None:
    """The heading stays in sight and filters; widths are those of the first rows, because rows are not kept."""
    first = list(islice(rows, _MEASURED_ROWS))
    titles = [_shown_width(title) + 3 for title in listing.columns]  # room for the filter's arrow
    widths = [max([title, *(_shown_width(str(row[place])) for row in first)]) for place, title in enumerate(titles)]
    sheet = _Sheet(book, listing.name, widths, frozen="A2")
    sheet.append(listing.columns, bold=len(listing.columns))
    last = 1
    for row in chain(first, rows):
        sheet.append(row)
        last += 1
    sheet.sheet.auto_filter.ref = f"A1:{sheet.letter(len(listing.columns))}{last}"


def _about(head: ReportHead, notes: Sequence[str], translate: Translate) -> list[tuple[str, str]]:
    """What the foot of a printed page says."""
    values = [
        *(head.firm, head.title, translate(head.level.label), head.printed_by, head.printed_at),
        *(str(head.ledger_seq), head.ledger_head),
        *notes,
    ]
    labels = [translate(label) for label in _LABELS]
    labels += [labels[-1]] * (len(values) - len(labels))
    return [(label, _NOT_IN_XML.sub("", value)) for label, value in zip(labels, values, strict=False)]


def _sheet_name(name: str) -> str:
    return _NO_SHEET_NAME.sub(" ", name).strip(" '")[:_MOST_SHEET_NAME] or "1"


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _shown_width(text: str) -> int:
    """In characters of the sheet's font; Chinese ones are two wide."""
    longest = max(text[:200].splitlines() or [""], key=len)
    width = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in longest)
    return min(max(width + 1, _NARROWEST), _WIDEST)
