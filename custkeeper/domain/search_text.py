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
    return unicodedata.normalize("NFKC", text).casefold()


def search_text(texts: Sequence[str]) -> str:
    """One string holding, line by line, each folded text and for Chinese ones the pinyin and its initials."""
    lines: list[str] = []
    for text in texts:
        folded = fold(text)
        lines.append(folded)
        if _HAN.search(folded):
            full = _HAN.sub(lambda run: "".join(_pinyin(run.group())), folded)
            initials = _HAN.sub(lambda run: "".join(syllable[:1] for syllable in _pinyin(run.group())), folded)
            lines += [full, initials]
    return "\n".join(lines)


@lru_cache(maxsize=4096)
def _pinyin(run: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin(run, style=Style.NORMAL))
