"""What a record is found by: its searchable texts, folded, with their pinyin and pinyin initials.

A query is folded the same way and looked for as a substring, so 静安, 静, `jingan` and `ja` all find 上海静安…
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")


def fold(text: str) -> str:
    """Case, width and compatibility forms made equal (NFKC, then casefold)."""
    if text.isascii():  # numbers, addresses of mail, codes: nothing to normalise
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()


def search_text(texts: Sequence[str]) -> str:
    """One string holding, line by line, each folded text and for Chinese ones the pinyin and its initials."""
    lines: list[str] = []
    for text in texts:
        folded = fold(text)
        lines.append(folded)
        if not folded.isascii() and _HAN.search(folded):
            lines.append(_HAN.sub(lambda run: _spelled(run.group())[0], folded))
            lines.append(_HAN.sub(lambda run: _spelled(run.group())[1], folded))
    return "\n".join(lines)


@lru_cache(maxsize=4096)
def _spelled(run: str) -> tuple[str, str]:
    """The pinyin of some Chinese characters, and its initials."""
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(run, style=Style.NORMAL)
    return "".join(syllables), "".join(syllable[:1] for syllable in syllables)
