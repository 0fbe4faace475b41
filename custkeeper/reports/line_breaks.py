"""Where a line of mixed Chinese and English text may end.

What lives here: the breaking rule, on plain strings. What must not: drawing. ReportLab's own rule for Chinese lets a line end in
an opening bracket, hangs closing marks in the margin, splits long English words too early, and is slow for ten thousand rows.
"""

import re
from functools import lru_cache

from custkeeper.reports.fonts import text_width

_WIDE = (
    "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"  # Chinese, Japanese, Korean, full-width forms
    "\u2014\u2018-\u201f\u2026\u00b7\u25a0-\u25ff\U00020000-\U0003ffff"  # marks the font draws one em wide, rare characters
)
_DAY = r"\d{4}年\d{1,2}月\d{1,2}日[ \u3000]*"  # one word, as 1 Mar 2027 is not: its 日 alone on a line says nothing
_TOKENS = re.compile(f"{_DAY}|[{_WIDE}][ \u3000]*|[^{_WIDE}\\s]+[ \u3000]*|\\s+")
_NEVER_FIRST = frozenset("，。、；：？！）》」』】〕〉｝］”’％℃…—·,.;:?!)]}%")
_NEVER_LAST = frozenset("（《「『【〔〈｛［“‘([{¥￥$£€#§")
_JOINTS = "-_./\\@"  # where a word too long for a line is cut by preference: file names, addresses
_MOST_MOVED = 6  # tokens carried over to keep a rule; past that a bad line end is better than a short line


def break_lines(text: str, width: float, font: str, size: float) -> list[str]:
    """`text` (printable) as lines no wider than `width` points. Newlines stay; words wider than a line are split."""
    lines: list[str] = []
    for part in text.split("\n"):
        if text_width(part, font, size) <= width:
            lines.append(part.rstrip())
        else:
            lines.extend(_broken(part, width, font, size))
    return lines


@lru_cache(maxsize=4096)
def _token_width(token: str, font: str, size: float) -> float:
    return text_width(token, font, size)


def _broken(part: str, width: float, font: str, size: float) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for token in _fitting(_TOKENS.findall(part), width, font, size):
        if line and used + _token_width(token.rstrip(), font, size) > width:
            carried = _carried(line, token)
            lines.append("".join(line).rstrip())
            line = carried
            used = sum(_token_width(each, font, size) for each in line)
            if used + _token_width(token.rstrip(), font, size) > width and line:
                lines.append("".join(line).rstrip())
                line, used = [], 0.0
        if line or lines == [] or token.strip():
            line.append(token)
            used += _token_width(token, font, size)
    if line:
        lines.append("".join(line).rstrip())
    return lines


def _carried(line: list[str], following: str) -> list[str]:
    """Take from the end of `line` what must go down with `following`, so that neither line breaks a rule."""
    carried: list[str] = []
    while len(line) > 1 and len(carried) < _MOST_MOVED and _is_forbidden(line[-1], following):
        following = line.pop()
        carried.insert(0, following)
    if len(carried) == _MOST_MOVED:
        line.extend(carried)
        carried.clear()
    return carried


def _is_forbidden(before: str, after: str) -> bool:
    return after[0] in _NEVER_FIRST or before.rstrip()[-1:] in _NEVER_LAST


def _fitting(tokens: list[str], width: float, font: str, size: float) -> list[str]:
    """`tokens` with those wider than a line cut into pieces that fit."""
    pieces: list[str] = []
    for token in tokens:
        if text_width(token.rstrip(), font, size) <= width:
            pieces.append(token)
            continue
        piece, used = "", 0.0
        for letter in token:
            step = text_width(letter, font, size)
            if piece and used + step > width:
                joint = max(map(piece.rfind, _JOINTS)) + 1
                kept = piece[joint:] if joint > len(piece) / 2 else ""
                pieces.append(piece[: len(piece) - len(kept)])
                piece, used = kept, text_width(kept, font, size)
            piece += letter
            used += step
        pieces.append(piece)
    return pieces
