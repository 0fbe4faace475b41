"""One row of a foreign list judged: client values, or every problem with its column and reason.

Never raises on what a cell says.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.client_columns import CODE, LEVEL
from custkeeper.domain.fields import FieldKind
from custkeeper.domain.identifiers import is_credit_code
from custkeeper.domain.levels import Level
from custkeeper.domain.plain_text import has_hidden, lines, one_line
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.domain.validation import LONGEST_CODE, LONGEST_LINE, is_code, longest

LONGEST_CELL = 32_767  # characters; what one cell of an XLSX sheet can hold (Excel specifications and limits)
_EMPTY = frozenset({"", "null", "none", "#n/a", "n/a", "nan"})
_LONGEST_EMPTY = max(map(len, _EMPTY))
# one look for whatever the careful ones below may find: nearly every cell has none of it
_ODD = re.compile(r"^[=@+\-]|[\x00-\x1f\x7f-\x9f<\u2028-\u202e\u2066-\u2069\ufeff\U00010000-\U0010ffff]")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{2}")
_FORMULA = re.compile(r"^[=@\t\r]|^[+\-](?![\d\s().-]+$)")
_MARKUP = re.compile(r"<[^<>]{1,200}>")
_RARE = re.compile(r"[\U00010000-\U0010ffff]")  # outside the plane the bundled font covers
_CREDIT_CODE = re.compile(r"[0-9A-Z]{18}")
_OLD_NUMBER = re.compile(r"\d{15}")  # registration and tax numbers before GB 32100-2015
_FEE = re.compile(r"^[¥￥]?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(万)?元?$")
_LARGEST_FEE = Decimal(10) ** 13  # fen must stay an exact integer

_LEVEL_NAMES = {"公开": Level.PUBLIC, "内部": Level.INTERNAL, "机密": Level.CONFIDENTIAL, "绝密": Level.TOP_SECRET}

_ID_DESTROYED = QT_TRANSLATE_NOOP(
    "client_rows", "the identity number was destroyed by Excel; format the column as text and export again"
)
_NAME_MISSING = QT_TRANSLATE_NOOP("client_rows", "the name is missing")
_CODE_MISSING = QT_TRANSLATE_NOOP("client_rows", "the code is missing")
_CODE_TWICE = QT_TRANSLATE_NOOP("client_rows", "the code {code} stands in row {row} already")
_CODE_TAKEN = QT_TRANSLATE_NOOP("client_rows", "a client with the code {code} exists already")
_CODE_UNSUITABLE = QT_TRANSLATE_NOOP(
    "client_rows", "this cannot be a code: more than {limit} characters, or some of them invisible"
)
_USCC_WRONG = QT_TRANSLATE_NOOP("client_rows", "the check digit of the credit code is wrong")
_USCC_OTHER = QT_TRANSLATE_NOOP("client_rows", "this is not a unified social credit code; kept as written")
_FEE_WRONG = QT_TRANSLATE_NOOP("client_rows", "this is not a number")
_LEVEL_WRONG = QT_TRANSLATE_NOOP("client_rows", "this is not one of the four levels")
_WIDTH = QT_TRANSLATE_NOOP("client_rows", "the row has {found} cells where the heading has {expected}")
_FULL_WIDTH = QT_TRANSLATE_NOOP("client_rows", "full-width digits were made ordinary ones")
_IS_FORMULA = QT_TRANSLATE_NOOP("client_rows", "this looks like a formula; kept as plain text")
_HAS_MARKUP = QT_TRANSLATE_NOOP("client_rows", "this contains markup; kept as plain text")
_IS_RARE = QT_TRANSLATE_NOOP("client_rows", "this contains a rare character that print may not show")
_IS_LONG = QT_TRANSLATE_NOOP("client_rows", "this cell has {count} characters, more than a spreadsheet cell can hold; kept whole")
_TOO_LONG = QT_TRANSLATE_NOOP("client_rows", "this cell has {count} characters; {limit} are the most here")
_WAS_LINES = QT_TRANSLATE_NOOP("client_rows", "line breaks and tabs in this cell were made spaces")
_HAD_CONTROL = QT_TRANSLATE_NOOP("client_rows", "invisible control characters were removed")


@dataclass(frozen=True)
class Fault:
    """A problem or warning: the row's number (heading row = 1), the column's heading ('' for the whole row), and the reason."""

    row: int
    column: str
    problem: Message


@dataclass
class Judged:
    """What a row says. With `problems` it is rejected; with `warnings` only, it is kept."""

    row: int
    code: str = ""
    level: Level | None = None
    values: dict[str, Any] = field(default_factory=dict)
    problems: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)


def judge_row(number: int, cells: Sequence[str], columns: Mapping[int, str], header: Sequence[str]) -> Judged:
    """Judge one row whose cells stand under `header`; `columns` says which are client fields."""
    judged = Judged(number)
    if len(cells) != len(header):
        judged.problems.append(Fault(number, "", message(_WIDTH, found=len(cells), expected=len(header))))
        return judged
    further: list[str] = []
    for index, raw in enumerate(cells):
        heading = header[index]
        cell = _cleaned(raw, heading, judged)
        if not cell:
            continue
        key = columns.get(index)
        if key is None:
            further.append(f"{heading}: {cell}")
        else:
            _take(key, cell, heading, judged)
    if further:
        _take("further", "\n".join(further), "", judged)
    headings = {key: header[index] for index, key in columns.items()}
    if not judged.values.get("name"):
        judged.problems.append(Fault(number, headings.get("name", ""), message(_NAME_MISSING)))
    if CODE in headings and not judged.code:
        judged.problems.append(Fault(number, headings[CODE], message(_CODE_MISSING)))
    return judged


def refuse_repeated_codes(rows: Sequence[Judged], taken: set[str], heading: str) -> None:
    """Make a code that stands in an earlier row, or in the vault already, a problem of its row."""
    first: dict[str, int] = {}
    for each in rows:
        if not each.code:
            continue
        if each.code in first:
            each.problems.append(Fault(each.row, heading, message(_CODE_TWICE, code=each.code, row=first[each.code])))
        elif each.code in taken:
            each.problems.append(Fault(each.row, heading, message(_CODE_TAKEN, code=each.code)))
        first.setdefault(each.code, each.row)


def _cleaned(raw: str, heading: str, judged: Judged) -> str:
    cell = raw.strip(" \u3000\u00a0\n")
    if len(cell) <= _LONGEST_EMPTY and cell.casefold() in _EMPTY:
        return ""
    if not _ODD.search(cell) and len(cell) <= LONGEST_CELL:
        return cell.strip()

    def warn(text: Message) -> None:
        judged.warnings.append(Fault(judged.row, heading, text))

    if len(cell) > LONGEST_CELL:
        warn(message(_IS_LONG, count=len(cell)))
    if _FORMULA.search(cell):
        warn(message(_IS_FORMULA))
    if has_hidden(cell):
        warn(message(_HAD_CONTROL))
    cell = lines(cell)
    if _MARKUP.search(cell):
        warn(message(_HAS_MARKUP))
    if _RARE.search(cell):
        warn(message(_IS_RARE))
    return cell.strip()


def _take(key: str, cell: str, heading: str, judged: Judged) -> None:
    def problem(text: Message) -> None:
        judged.problems.append(Fault(judged.row, heading, text))

    limit = longest(CLIENT.by_key[key]) if key in CLIENT.by_key else LONGEST_LINE
    if len(cell) > limit:
        problem(message(_TOO_LONG, count=len(cell), limit=limit))
    elif key == CODE:
        _take_code(cell, heading, judged)
    elif key == LEVEL:
        judged.level = _level(cell)
        if judged.level is None:
            problem(message(_LEVEL_WRONG))
    elif key == "annual_fee":
        judged.values[key] = parse_fee(cell)
        if judged.values[key] is None:
            problem(message(_FEE_WRONG))
    elif key == "id_number" and _SCIENTIFIC.fullmatch(cell):
        problem(message(_ID_DESTROYED))
    elif key == "uscc":
        _take_credit_code(cell, heading, judged)
    else:
        text = _flat(key, cell, heading, judged)
        judged.values[key] = _narrowed(text, heading, judged) if key in {"phone", "id_number"} else text


def _flat(key: str, cell: str, heading: str, judged: Judged) -> str:
    if CLIENT.by_key[key].kind is not FieldKind.TEXT or cell == one_line(cell):
        return cell
    judged.warnings.append(Fault(judged.row, heading, message(_WAS_LINES)))
    return one_line(cell)


def _take_code(cell: str, heading: str, judged: Judged) -> None:
    judged.code = unicodedata.normalize("NFKC", cell)
    if not is_code(judged.code):
        judged.problems.append(Fault(judged.row, heading, message(_CODE_UNSUITABLE, limit=LONGEST_CODE)))


def _narrowed(cell: str, heading: str, judged: Judged) -> str:
    plain = unicodedata.normalize("NFKC", cell)
    if plain != cell:
        judged.warnings.append(Fault(judged.row, heading, message(_FULL_WIDTH)))
    return plain


def _take_credit_code(cell: str, heading: str, judged: Judged) -> None:
    code = unicodedata.normalize("NFKC", cell).upper().replace(" ", "")
    if _CREDIT_CODE.fullmatch(code):
        if not is_credit_code(code):
            judged.problems.append(Fault(judged.row, heading, message(_USCC_WRONG)))
    elif not _OLD_NUMBER.fullmatch(code):
        judged.warnings.append(Fault(judged.row, heading, message(_USCC_OTHER)))
    judged.values["uscc"] = code


def parse_fee(cell: str) -> int | None:
    """An amount in yuan as fen: `31500`, `31,500.00`, `¥31500`, `3.15万`; None for anything ambiguous."""
    match = _FEE.match(unicodedata.normalize("NFKC", cell).strip())
    if not match:
        return None
    try:
        amount = Decimal(match.group(1).replace(",", "")) * (10_000 if match.group(2) else 1) * 100
    except InvalidOperation:
        return None
    if amount != amount.to_integral_value() or abs(amount) > _LARGEST_FEE:
        return None
    return int(amount)


def _level(cell: str) -> Level | None:
    plain = unicodedata.normalize("NFKC", cell).strip().casefold().replace(" ", "_")
    for name, level in _LEVEL_NAMES.items():
        if plain.startswith(name):
            return level
    english = plain.partition("(")[0].rstrip("_")  # as our own lists say it: “Top secret (business)”
    return next((level for level in Level if level.value == english), None)
