"""What a spreadsheet would work out is recognised; what it would show is left alone; and the apostrophe comes off again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.formulas import as_stored, disarmed, is_formula
from tests.hostile_texts import FORMULAS, HARMLESS

PARTS = st.sampled_from([*"=+-@＝－' \"“\t\r\n\ufeff\u3000\u200b\x00", "1", "a", "静", "-1.5"])


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_recognised(text: str) -> None:
    assert is_formula(text) or text.startswith("{")  # a spreadsheet takes `{=` from a file for a text
    assert not is_formula("x" + text)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_none_is_left_alone(text: str) -> None:
    assert not is_formula(text)
    assert disarmed(text) == text


@given(st.one_of(st.text(), st.lists(PARTS, max_size=8).map("".join)))
def test_the_apostrophe_comes_off_again(text: str) -> None:
    assert as_stored(disarmed(text)) == text


@given(st.lists(PARTS, max_size=8).map("".join))
def test_nothing_disarmed_begins_like_a_formula(text: str) -> None:
    cell = disarmed(text)
    assert cell[:1] not in {"=", "+", "@", "\t", "\r", "\n"}
    assert cell[:1] != "-" or cell[1:].replace(".", "").isdigit()
