"""How the width of a page is shared among the columns of a table.

What lives here: the sharing, on plain numbers. What must not: measuring text or drawing.
"""

from collections.abc import Sequence


def share_width(needs: Sequence[float], weights: Sequence[float], total: float) -> list[float]:
    """Widths that sum to `total`, in its unit.

    When every column's need fits, each has its need and what is left over goes by weight. When not, modest columns (needing no
    more than their weight's share) have their need, and the others share the rest by weight: a code is not broken for the sake of
    a long note.
    """
    spare = total - sum(needs)
    if spare >= 0:
        whole = sum(weights)
        return [need + spare * weight / whole for need, weight in zip(needs, weights, strict=True)]
    widths = [0.0] * len(needs)
    large = list(range(len(needs)))
    room = total
    while True:
        share = room / sum(weights[place] for place in large)
        modest = [place for place in large if needs[place] <= share * weights[place]]
        for place in modest:
            widths[place] = needs[place]
            room -= needs[place]
        large = [place for place in large if place not in modest]
        if not modest:
            break
    for place in large:
        widths[place] = share * weights[place]
    return widths
