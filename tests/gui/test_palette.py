"""Colours: every pair that text or an edge is drawn in can be read (WCAG 2.2: text 4.5, edges and focus 3)."""

import pytest

from custkeeper.gui.look.palette import PAIRS, THEMES, contrast


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_every_pair_of_colours_can_be_read(theme: str, pair: tuple[str, str]) -> None:
    ink, ground = (THEMES[theme][each] for each in pair)
    assert contrast(ink, ground) >= (3 if pair[0] in {"control", "focus"} else 4.5)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
