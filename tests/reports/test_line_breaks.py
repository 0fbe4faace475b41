"""Lines of mixed Chinese and English end where a careful typist would end them, and nothing is lost or wider than the column."""

from hypothesis import given
from hypothesis import strategies as st

from custkeeper.reports.fonts import REGULAR, text_width
from custkeeper.reports.line_breaks import break_lines

SIZE = 10.0
LETTERS = st.text(alphabet="保密协议资料，。（）“”、a bcNDA-003.%1￥", max_size=120)


def broken(text: str, em: float) -> list[str]:
    return break_lines(text, em * SIZE, REGULAR, SIZE)


def test_english_words_stay_whole() -> None:
    assert broken("confidential client data", 8) == ["confidential", "client data"]


def test_a_word_wider_than_the_column_is_cut() -> None:
    lines = broken("x" * 100, 8)
    assert "".join(lines) == "x" * 100
    assert len(lines) > 1


def test_a_long_file_name_is_cut_at_its_hyphens() -> None:
    assert broken("business-licence-of-the-buyer.pdf", 9)[0] == "business-licence-"


def test_closing_marks_do_not_begin_a_line() -> None:
    assert broken("保密协议，资料", 4) == ["保密协", "议，资料"]
    assert broken("营业执照.pdf", 4) == ["营业执", "照.pdf"]


def test_opening_marks_do_not_end_a_line() -> None:
    assert broken("保密协（议）", 4) == ["保密协", "（议）"]


def test_own_line_ends_stay() -> None:
    assert broken("保密\n\n协议", 10) == ["保密", "", "协议"]


@given(LETTERS, st.integers(min_value=2, max_value=20))
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, em: int) -> None:
    lines = broken(text, em)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(text_width(line, REGULAR, SIZE) <= em * SIZE + 0.001 for line in lines)


@given(LETTERS)
def test_a_wide_column_has_one_line(text: str) -> None:
    assert broken(text, 200) == [text.rstrip()]
