"""A drawn signature as plain numbers: strokes of points in thousandths of the box, each with its time.

The box is three times as wide as high, and x and y are both counted from 0 to 1,000, from its upper left corner; times are
milliseconds since the first point. What must not be here: drawing.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import Any

from custkeeper.domain.canonical import canonical_hash
from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP

Strokes = list[list[list[int]]]  # strokes of [x, y, milliseconds]

EDGE = 1000
ASPECT = 3  # width of the box by its height
MOST_POINTS = 20_000  # several minutes of drawing; a signature has some hundred
LEAST_INK = 60  # thousandths of the box's width that the pen must have gone: less is a slip, not a name
_LONGEST = 24 * 3600 * 1000  # ms


class SignatureEmpty(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Nothing is drawn yet, or only a dot. Sign in the box, then go on.")


class SignatureTooLong(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The drawing has more than {limit} points. Clear it and sign once more.")


class StrokesUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "This drawing is not in the form that signatures are kept in.")


def require_drawn(strokes: Any) -> Strokes:
    """The strokes, if they are a drawing. Raises StrokesUnreadable, SignatureTooLong, SignatureEmpty."""
    if not isinstance(strokes, list) or not all(isinstance(stroke, list) and stroke for stroke in strokes):
        raise StrokesUnreadable
    points = [point for stroke in strokes for point in stroke]
    if len(points) > MOST_POINTS:
        raise SignatureTooLong(limit=f"{MOST_POINTS:,}")
    if not all(_is_point(point) for point in points) or any(late[2] < early[2] for early, late in pairwise(points)):
        raise StrokesUnreadable
    if ink(strokes) < LEAST_INK:
        raise SignatureEmpty
    return strokes


def ink(strokes: Sequence[Sequence[Sequence[int]]]) -> float:
    """How far the pen went on the paper, in thousandths of the box's width."""
    return sum(hypot(b[0] - a[0], (b[1] - a[1]) / ASPECT) for stroke in strokes for a, b in pairwise(stroke))


def strokes_hash(strokes: Strokes) -> str:
    """SHA-256 of the canonical form."""
    return canonical_hash(strokes)


def _is_point(point: Any) -> bool:
    if not isinstance(point, list) or len(point) != 3 or not all(type(each) is int for each in point):
        return False
    return bool(0 <= point[0] <= EDGE and 0 <= point[1] <= EDGE and 0 <= point[2] <= _LONGEST)
