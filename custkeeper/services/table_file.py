"""A CSV or XLSX file as rows of text, with what was found out about it. What must not be here: what the columns mean.

Encodings are found strictly and told: a byte-order mark, else UTF-8 without an error, else GB18030 without an error.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from custkeeper.domain.client_columns import heading_score
from custkeeper.domain.errors import BadInput
from custkeeper.domain.formulas import as_stored
from custkeeper.domain.plain_text import one_line
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

LARGEST_FILE = 200 << 20  # bytes
LARGEST_UNPACKED = 1 << 30  # bytes of all parts of an XLSX together
LARGEST_RATIO = 200  # unpacked to packed; spreadsheets stay far below, bombs far above
MOST_COLUMNS = 256
_LOOK_FOR_HEADER = 30  # rows
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OLE = b"\xd0\xcf\x11\xe0"  # an encrypted XLSX is wrapped in the old container, as is a .xls


class FileUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read. Check the name, and that it is a file you may open.")


class FileEmpty(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} has no rows. Export the client list again.")


class FileTooLarge(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "The file {path} is too large or not a real spreadsheet. Split the list into several files."
    )


class NotAList(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "The file {path} is neither CSV text (UTF-8 or GB18030) nor an Excel file. Save the list as CSV UTF-8 or XLSX."
    )


class WorkbookLocked(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "The workbook {path} is protected by a password or in the old .xls form. Save it as XLSX without a password."
    )


class TooManyColumns(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "The list has {count} columns; {limit} are the most. Remove the ones that are not client data."
    )


class SheetUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The workbook has no sheet “{sheet}”. Its sheets are: {sheets}.")


_MENDED = QT_TRANSLATE_NOOP("table_file", "an unquoted comma had split a cell; the parts were joined again")
_SHEET_CHOSEN = QT_TRANSLATE_NOOP(
    "table_file", "The sheet “{sheet}” was read: of those that look like a list it has the most rows."
)
_TITLES_SKIPPED = QT_TRANSLATE_NOOP("table_file", "The heading row is line {line}; the lines above it were taken for titles.")
_ENCODING = QT_TRANSLATE_NOOP("table_file", "The file was read as {encoding}.")


@dataclass(frozen=True)
class Row:
    """One record. `number` counts from the heading row as 1; blank rows count but are left out."""

    number: int
    cells: list[str]
    mended: Message | None = None


@dataclass(frozen=True)
class Table:
    """A list as read. `notices` tell the person what was decided for them: encoding, sheet, heading row."""

    header: list[str]
    rows: list[Row]
    encoding: str
    sheet: str
    notices: list[Message] = field(default_factory=list)


def read_table(path: Path, sheet: str | None = None) -> Table:
    """Read a list. Raises FileUnreadable, FileEmpty, FileTooLarge, NotAList, WorkbookLocked, TooManyColumns, SheetUnknown."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileTooLarge(path=str(path))
        raw = path.read_bytes()
    except OSError:
        raise FileUnreadable(path=str(path)) from None
    if not raw.strip():
        raise FileEmpty(path=str(path))
    if raw.startswith(_OLE):
        raise WorkbookLocked(path=str(path))
    if raw.startswith(b"PK"):
        lines, name, notices = _workbook_lines(path, raw, sheet)
        return _table(path, lines, "", name, notices, is_ragged=False)
    text, encoding = _decoded(path, raw)
    lines = _csv_lines(path, text)
    return _table(path, lines, encoding, "", [message(_ENCODING, encoding=encoding.upper())], is_ragged=True)


def _decoded(path: Path, raw: bytes) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding), encoding
            except UnicodeDecodeError:
                raise NotAList(path=str(path)) from None
    if b"\x00" in raw:
        raise NotAList(path=str(path))
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise NotAList(path=str(path))


def _csv_lines(path: Path, text: str) -> list[list[str]]:
    csv.field_size_limit(LARGEST_FILE)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t|", key=first.count)
    try:
        # the apostrophe that keeps “=1+1” a text, as our own export and others write it, is no part of the text
        return [[as_stored(cell) for cell in line] for line in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    except csv.Error:
        raise NotAList(path=str(path)) from None


def _workbook_lines(path: Path, raw: bytes, wanted: str | None) -> tuple[list[list[str]], str, list[Message]]:
    import python_calamine

    _refuse_bomb(path, raw)
    try:
        workbook = python_calamine.load_workbook(io.BytesIO(raw))
        names = list(workbook.sheet_names)
        if wanted is not None and wanted not in names:
            raise SheetUnknown(sheet=wanted, sheets=", ".join(names))
        sheets = {
            name: workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in ([wanted] if wanted else names)
        }
    except (python_calamine.CalamineError, OSError, ValueError):
        raise NotAList(path=str(path)) from None
    if not sheets:
        raise FileEmpty(path=str(path))
    name = max(sheets, key=lambda each: _likeness(sheets[each]))
    notices = [message(_SHEET_CHOSEN, sheet=name)] if len(sheets) > 1 else []
    return [[_cell_text(cell) for cell in row] for row in sheets[name]], name, notices


def _likeness(rows: Sequence[Sequence[Any]]) -> tuple[bool, int]:
    """How much a sheet looks like the list: one with a known heading before any other, then the one with the most rows."""
    first = [[str(cell) for cell in row] for row in rows[:_LOOK_FOR_HEADER]]
    return any(heading_score(row) for row in first), sum(any(str(cell).strip() for cell in row) for row in rows)


def _refuse_bomb(path: Path, raw: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            if (
                unpacked > LARGEST_UNPACKED
                or len(parts) > 10_000
                or (unpacked > (10 << 20) and unpacked > LARGEST_RATIO * len(raw))
            ):
                raise FileTooLarge(path=str(path))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        raise NotAList(path=str(path)) from None


def _cell_text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        if abs(cell) >= 1e15:
            return f"{cell:.5E}"  # more digits than a double holds: the rest was lost in the file already, so do not show zeros
        return str(int(cell)) if cell.is_integer() else repr(cell)
    return str(cell)


def _table(path: Path, lines: list[list[str]], encoding: str, sheet: str, notices: list[Message], is_ragged: bool) -> Table:
    lines = [[cell.replace("\ufeff", "") for cell in line] for line in lines]
    if not any(_filled(line) for line in lines):
        raise FileEmpty(path=str(path))
    at = _header_line(lines)
    header = [re.sub(r"\s+", " ", one_line(cell)).strip() for cell in lines[at]]
    while header and not header[-1]:
        header.pop()
    if len(header) > MOST_COLUMNS:
        raise TooManyColumns(count=len(header), limit=MOST_COLUMNS)
    if at:
        notices = [*notices, message(_TITLES_SKIPPED, line=at + 1)]
    rows = [_row(number, line, len(header), is_ragged) for number, line in enumerate(lines[at + 1 :], start=2) if _filled(line)]
    if not rows:
        raise FileEmpty(path=str(path))
    return Table(header, rows, encoding, sheet, notices)


def _header_line(lines: Sequence[list[str]]) -> int:
    """The row that names the most known columns; without any, the first row about as wide as the data."""
    first = list(enumerate(lines[:_LOOK_FOR_HEADER]))
    best, score = max(((index, heading_score(line)) for index, line in first), key=lambda pair: (pair[1], -pair[0]))
    if score >= 1:
        return best
    widest = max(_filled(line) for _, line in first)
    return next(index for index, line in first if _filled(line) * 2 >= widest and _filled(line))


def _filled(line: Iterable[str]) -> int:
    return sum(bool(cell.strip()) for cell in line)


def _row(number: int, line: list[str], width: int, is_ragged: bool) -> Row:
    cells = list(line)
    while len(cells) > width and not cells[-1].strip():
        cells.pop()
    if not is_ragged:
        cells += [""] * (width - len(cells))
    if len(cells) > width:
        joined = _joined(cells)
        if len(joined) == width:
            return Row(number, joined, message(_MENDED))
    return Row(number, cells)


def _joined(cells: Sequence[str]) -> list[str]:
    """Cells that begin with a space belong to the one before.

    Nobody puts a space after a separating comma, but texts have one.
    """
    out: list[str] = []
    for cell in cells:
        if out and cell.startswith(" ") and cell.strip():
            out[-1] += "," + cell
        else:
            out.append(cell)
    return out
