"""Word by word: the pieces give both wordings back, white space is no change, numbers and words are changed whole."""

import re

from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.word_diff import Change, Piece, is_changed, word_diff

TEXTS = st.text(st.sampled_from("ab 1.,\n甲乙丙，。（）\u3000𠮷'-"), max_size=60)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def read(pieces: tuple[Piece, ...], left_out: Change) -> str:
    return squeezed("".join(each.text for each in pieces if each.change is not left_out))


@given(TEXTS, TEXTS)
def test_the_pieces_give_both_wordings_back(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert read(pieces, Change.DELETED) == squeezed(after)
    assert read(pieces, Change.INSERTED) == squeezed(before)
    assert is_changed(pieces) or squeezed(before) == squeezed(after)


@given(TEXTS)
def test_white_space_that_moved_is_no_change(text: str) -> None:
    assert not is_changed(word_diff(text, "  " + text.replace("\n", "\n\n").replace(" ", "   ") + "\n"))


def test_an_english_word_and_a_number_change_whole() -> None:
    pieces = word_diff("The duty lasts 24 months after closing.", "The duty lasts 36 months after the closing.")
    assert pieces == (
        Piece(Change.SAME, "The duty lasts"),
        Piece(Change.DELETED, " 24"),
        Piece(Change.INSERTED, " 36"),
        Piece(Change.SAME, " months after"),
        Piece(Change.INSERTED, " the"),
        Piece(Change.SAME, " closing."),
    )


def test_chinese_changes_sign_by_sign_and_a_lone_likeness_is_swallowed() -> None:
    pieces = word_diff("保密期限为交割后二十四个月。", "保密期限为签约后三十六个月。")
    assert [each for each in pieces if each.change is not Change.SAME] == [
        Piece(Change.DELETED, "交割后二十四"),
        Piece(Change.INSERTED, "签约后三十六"),
    ]


def test_two_very_long_wordings_are_compared_by_lines_and_not_for_ever() -> None:
    before = "\n".join(f"第{number}条 各方应当保密，期限为{number}个月。" * 8 for number in range(400))
    after = before.replace("第7条", "第七条").replace("各方应当", "双方应当")
    pieces = word_diff(before, after)
    assert read(pieces, Change.DELETED) == squeezed(after)
    assert read(pieces, Change.INSERTED) == squeezed(before)
