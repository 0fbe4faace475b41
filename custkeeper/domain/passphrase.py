"""Judging a new passphrase. What must not be here: storing, logging or comparing one.

zxcvbn knows no Chinese habits, so a few are added here (facts: `zhangsan19900101` and a famous verse both score 4 there).
Only the length and plain self-reference refuse; the score is advice and no promise of strength.
"""

import re
import unicodedata
from collections.abc import Sequence

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

SHORTEST = 15  # characters after NFKC (DESIGN §3; NIST SP 800-63B-4 asks 15 for a single factor)
_CAP = 72  # zxcvbn needs 0.6 s for 200 characters
_PINYIN_BIRTHDAY = re.compile(r"^[a-z]{2,}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])$")

_TOO_SHORT = QT_TRANSLATE_NOOP(
    "passphrase", "The passphrase needs at least {shortest} characters; it has {count}. Several words in a row work well."
)
_REPEATED = QT_TRANSLATE_NOOP("passphrase", "The passphrase repeats the same few characters. Choose several different words.")
_OWN_NAME = QT_TRANSLATE_NOOP(
    "passphrase",
    "The passphrase is little more than a name it protects. Choose words that have nothing to do with the firm or you.",
)
_BIRTHDAY = QT_TRANSLATE_NOOP(
    "passphrase", "A name in pinyin with a birthday is among the first things tried. Choose something else."
)


def judge_passphrase(passphrase: str, known_words: Sequence[str]) -> list[Message]:
    """Every reason to refuse it; empty when it may be used. `known_words` are the firm's and the person's names."""
    plain = unicodedata.normalize("NFKC", passphrase)
    folded = plain.casefold()
    problems: list[Message] = []
    if len(plain) < SHORTEST:
        problems.append(message(_TOO_SHORT, shortest=SHORTEST, count=len(plain)))
    elif len(set(folded)) < 5:
        problems.append(message(_REPEATED))
    rest = folded
    for word in known_words:
        rest = rest.replace(unicodedata.normalize("NFKC", word).casefold(), "") if word else rest
    if rest != folded and len(rest) < SHORTEST // 2:
        problems.append(message(_OWN_NAME))
    if _PINYIN_BIRTHDAY.match(folded):
        problems.append(message(_BIRTHDAY))
    return problems


def strength(passphrase: str, known_words: Sequence[str]) -> int:
    """0 to 4 for the meter; 0 whenever it would be refused."""
    from zxcvbn import zxcvbn

    if judge_passphrase(passphrase, known_words):
        return 0
    plain = unicodedata.normalize("NFKC", passphrase)[:_CAP]
    return int(zxcvbn(plain, user_inputs=[word for word in known_words if word])["score"])
