"""Clients as lines that name nobody: a code, a level, a band of the fee, each combination shared by several.

Pure: codes are made elsewhere and say nothing. What must not be here: names, words, any other value of a client.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from custkeeper.domain.errors import Refused
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP

FEWEST = 3  # clients that must share a combination (our own choice: two would know each other's)
SMALL = 5  # a group of fewer is pointed out before the list leaves (our own choice): who knows the trade may guess


class TooFewClients(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Only {count} clients could go into the list; with fewer than {fewest} each could be recognised. Nothing was made.",
    )


@dataclass(frozen=True)
class Subject:
    """All that is taken from a client: the level, and the annual fee in fen or None."""

    level: Level
    fee: int | None


@dataclass(frozen=True)
class Line:
    """One client under a code of this list. Levels and bands are ranges, wider than one where a combination was too small.

    Bands count from 0; the last one is for no fee.
    """

    code: str
    levels: tuple[Level, Level]
    bands: tuple[int, int]

    @property
    def is_widened(self) -> bool:
        return self.levels[0] is not self.levels[1] or self.bands[0] != self.bands[1]


def band_of(fee: int | None, limits: Sequence[int]) -> int:
    """The band of a fee in fen: `limits` are the bands' upper ends in fen, rising, not included."""
    if fee is None:
        return len(limits) + 1
    return sum(limit <= fee for limit in limits)


def deidentified(subjects: Sequence[Subject], codes: Sequence[str], limits: Sequence[int], fewest: int = FEWEST) -> list[Line]:
    """A line for each subject, in the order of the codes; at least `fewest` lines share each combination.

    `codes` are as many, all different, and must have nothing to do with the subjects or their order. Raises TooFewClients.
    """
    if len(subjects) < fewest:
        raise TooFewClients(count=len(subjects), fewest=fewest)
    ranks = [each.level.rank for each in subjects]
    levels = _ranges(ranks, fewest)
    bands = [band_of(each.fee, limits) for each in subjects]
    within = {
        wide: _ranges([band for rank, band in zip(ranks, bands, strict=True) if levels[rank] == wide], fewest)
        for wide in set(levels.values())
    }
    every, lines = list(Level), []
    for code, rank, band in zip(codes, ranks, bands, strict=True):
        wide = levels[rank]
        lines.append(Line(code, (every[wide[0]], every[wide[1]]), within[wide][band]))
    return sorted(lines, key=lambda line: line.code)


def _ranges(places: Sequence[int], fewest: int) -> dict[int, tuple[int, int]]:
    """For each place that occurs the range it goes into: the smallest joins its smaller neighbour until none is too small."""
    groups = [(place, place, count) for place, count in sorted(Counter(places).items())]
    while len(groups) > 1 and min(count for _, _, count in groups) < fewest:
        at = min(range(len(groups)), key=lambda place: groups[place][2])
        beside = [place for place in (at - 1, at + 1) if 0 <= place < len(groups)]
        first, last = sorted((at, min(beside, key=lambda place: groups[place][2])))
        groups[first : last + 1] = [(groups[first][0], groups[last][1], groups[first][2] + groups[last][2])]
    return {place: (first, last) for first, last, _ in groups for place in set(places) if first <= place <= last}
