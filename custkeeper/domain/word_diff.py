"""What changed between two wordings: word by word in Latin script, sign by sign in Chinese. Moves of white space are no change.

What must not be here: how a change is shown.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
# white space that stands before it, then a Chinese sign, a word or number (24.5, don't, 1,000), or one mark
_TOKEN = re.compile(rf"(\s*)(?!\s)([{_WIDE}]|[^\W_{_WIDE}]+(?:[.,'’\-][^\W_{_WIDE}]+)*|\S)")
_MOST_COMPARED = 4_000_000  # pairs of tokens; above that whole lines are compared, for difflib's time grows with the product
_SHORTEST_KEPT = 2  # tokens between two changes; a single sign that happens to be the same makes a change unreadable


class Change(StrEnum):
    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True)
class Piece:
    """A run of text. All but the deleted ones together read as the new wording, all but the inserted ones as the old."""

    change: Change
    text: str


@dataclass(frozen=True)
class _Token:
    space: str
    core: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces from `before` to `after`, in reading order: where both changed, the deleted piece comes first."""
    old, new = _tokens(before), _tokens(after)
    if _too_many(old, new):
        old, new = _lines(before), _lines(after)
    pieces: list[Piece] = []
    for same, (old_from, old_to), (new_from, new_to) in _runs([each.core for each in old], [each.core for each in new]):
        if same:
            _put(pieces, Change.SAME, new[new_from:new_to])
        else:
            _put(pieces, Change.DELETED, old[old_from:old_to])
            _put(pieces, Change.INSERTED, new[new_from:new_to])
    return tuple(pieces)


def is_changed(pieces: Sequence[Piece]) -> bool:
    return any(each.change is not Change.SAME for each in pieces)


def _tokens(text: str) -> list[_Token]:
    return [_Token(space, core) for space, core in _TOKEN.findall(text)]


def _lines(text: str) -> list[_Token]:
    return [_Token("\n" if place else "", line.strip()) for place, line in enumerate(text.splitlines()) if line.strip()]


def _too_many(old: Sequence[_Token], new: Sequence[_Token]) -> bool:
    """Past what both begin and end with alike, which costs nothing."""
    shortest = min(len(old), len(new))
    head = next((place for place in range(shortest) if old[place].core != new[place].core), shortest)
    tail = next((place for place in range(shortest - head) if old[-1 - place].core != new[-1 - place].core), shortest - head)
    return (len(old) - head - tail) * (len(new) - head - tail) > _MOST_COMPARED


Run = tuple[bool, tuple[int, int], tuple[int, int]]


def _runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Alternately alike and different, too short likenesses between two differences swallowed by them."""
    found: list[Run] = []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        found.append((tag == "equal", (old_from, old_to), (new_from, new_to)))
    joined: list[Run] = []
    for place, (same, of_old, of_new) in enumerate(found):
        is_inside = 0 < place < len(found) - 1
        is_alike = same and not (is_inside and of_old[1] - of_old[0] < _SHORTEST_KEPT)
        if joined and not is_alike and not joined[-1][0]:
            _, (old_from, _), (new_from, _) = joined.pop()
            of_old, of_new = (old_from, of_old[1]), (new_from, of_new[1])
        joined.append((is_alike, of_old, of_new))
    return joined


def _put(pieces: list[Piece], change: Change, tokens: Sequence[_Token]) -> None:
    text = "".join(each.space + each.core for each in tokens)
    if text:
        pieces.append(Piece(change, text))
