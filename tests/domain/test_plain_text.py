"""What a text may contain: control characters and signs that turn the direction go, everything that is seen stays."""

import json
import unicodedata

import pytest

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.areas.sign_off import SIGN_OFF
from custkeeper.domain.gate import is_same_name, words_of
from custkeeper.domain.plain_text import escaped, has_hidden, indented, lines, on_one_line, one_line
from custkeeper.domain.validation import tidied

SEEN = ("𠮷野家", "葛\U000e0100城", "👩\u200d👩\u200d👧", "❤\ufe0f", "שלום", "e\u0301", "a\u200bb", "\u3000x", "①㈱", "")
TURNED = "a\u202egpj.exe"


@pytest.mark.parametrize("text", SEEN)
def test_whatever_is_seen_stays(text: str) -> None:
    for tidy in (one_line, lines, escaped, indented, on_one_line):
        assert tidy(text) == text
    assert not has_hidden(text)


def test_of_every_character_only_what_acts_or_hides_is_taken_away() -> None:
    for number in range(0x110000):
        letter = chr(number)
        if letter.isalnum() or unicodedata.category(letter) in {"Cn", "Co", "Cs"}:
            continue
        hides = unicodedata.category(letter) == "Cc" or number in {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF}
        breaks = letter in "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
        assert one_line(f"a{letter}b") == ("a b" if breaks else "ab" if hides else f"a{letter}b"), hex(number)
        for shown in (one_line(letter), on_one_line(letter), lines(letter).replace("\n", "").replace("\t", "")):
            assert not any(unicodedata.category(each) in {"Cc", "Zl", "Zp"} for each in shown), hex(number)


def test_a_one_line_text_has_one_line_and_a_long_one_has_newlines() -> None:
    assert one_line("a\r\nb\tc\u2028d") == "a b c d"
    assert lines("a\r\nb\rc\u2029d\te\x00") == "a\nb\nc\nd\te"
    assert has_hidden("a\x1b[31m")
    assert not has_hidden("a\r\nb\tc")


def test_what_a_service_keeps_as_data_stays_byte_for_byte() -> None:
    frozen = json.dumps({"said": TURNED}, ensure_ascii=False)
    assert tidied(SIGN_OFF.by_key["frozen"], frozen) == frozen
    assert tidied(CLIENT.by_key["name"], TURNED) == "agpj.exe"
    assert tidied(CLIENT.by_key["note"], "a\x07\n b") == "a\n b"


def test_on_a_terminal_nothing_acts_and_no_line_passes_for_one_of_the_programs() -> None:
    assert indented("x\x1b]0;t\x07\nAllowed.\r\n") == "x\\u001b]0;t\\u0007\n    Allowed.\n    "
    assert on_one_line("a\nb\u202ec") == "a b\\u202ec"
    said = {"name": "a\x9b31m\u202e\x7f", "other": "甲\n"}
    assert json.loads(escaped(json.dumps(said, ensure_ascii=False, indent=1))) == said


def test_names_are_the_same_whatever_is_hidden_in_them() -> None:
    assert is_same_name(TURNED, "A gpj.exe".replace(" ", ""))
    assert all(word in TURNED for word in words_of(TURNED))
    assert all(word in "agpj.exe" for word in words_of(TURNED))
    assert not is_same_name("\u202e", "\x00")
