"""What is wrong with a unified social credit code, in words: GB 32100-2015, 18 characters, the last a check (MOD 31)."""

from stdnum.cn import uscc

from custkeeper.domain.identifiers import narrow
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

LENGTH = 18
_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # no I, O, S, V or Z
_REGION = range(2, 8)  # places of the region's six digits, counted from 0

_LENGTH = QT_TRANSLATE_NOOP("party", "the credit code has {count} characters, and it must have {length}")
_LETTER = QT_TRANSLATE_NOOP("party", "character {place} of the credit code, “{letter}”, never stands in one")
_DIGIT = QT_TRANSLATE_NOOP("party", "character {place} of the credit code, “{letter}”, must be a digit")
_CHECK = QT_TRANSLATE_NOOP(
    "party",
    "the last character of the credit code is “{letter}”; with the first {count} it would be “{right}”, "
    "so one of them is mistyped",
)


def credit_code_problem(typed: str) -> Message | None:
    """The first thing wrong with a code as typed (case, width and spaces do not matter); None when it is right."""
    code = "".join(narrow(typed).upper().split())
    if len(code) != LENGTH:
        return message(_LENGTH, count=len(code), length=LENGTH)
    for at, letter in enumerate(code):
        if letter not in _LETTERS:
            return message(_LETTER, place=at + 1, letter=letter)
        if at in _REGION and not letter.isdigit():
            return message(_DIGIT, place=at + 1, letter=letter)
    right = str(uscc.calc_check_digit(code[:-1]))
    return None if right == code[-1] else message(_CHECK, letter=code[-1], count=LENGTH - 1, right=right)
