"""Texts that a spreadsheet would take for a formula, and the apostrophe that keeps one a text in a CSV file.

What lives here: the recognising. What must not: any file format. Source: OWASP, “CSV Injection” (= + - @, tab, carriage return);
full-width forms, line feeds and signs behind spaces, quotes or a byte-order mark are ours.
"""

import re
import unicodedata

_SIGNS = "=+-@\u2010\u2012\u2013\u2212"  # with what word processors make of a minus
# What may stand before the sign and be ignored: spaces, line ends, quotes, and everything that is not seen.
_LEAD = re.compile(
    "^[\\s\"'`´‘’“”«»„‚\x00-\x1f\x7f-\xa0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3000\ufe00-\ufe0f\ufeff]*"
)
_STARTS_A_CELL = re.compile("[\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")  # read by some programs as the end of a cell or line
_NEGATIVE = re.compile(r"-[0-9][0-9,]*(\.[0-9]+)?")
_MARK = "'"


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might work out `text` instead of showing it. A plain negative number is none."""
    if _NEGATIVE.fullmatch(text):
        return False
    following = _LEAD.sub("", text, count=1)
    lead = text[: len(text) - len(following)]
    sign = unicodedata.normalize("NFKC", following[:1])
    return bool(_STARTS_A_CELL.search(lead)) or (sign != "" and sign in _SIGNS)


def disarmed(text: str) -> str:
    """`text` for a CSV cell: with an apostrophe before it when it could be taken for a formula."""
    return _MARK + text if is_formula(text) else text


def as_stored(cell: str) -> str:
    """The text behind a CSV cell: `as_stored(disarmed(text)) == text` for every text."""
    return cell[1:] if cell.startswith(_MARK) and is_formula(cell[1:]) else cell
