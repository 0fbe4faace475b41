"""Days and times as people type them, in either language and from any input method. Must not: know who asks for them."""

import re
import unicodedata
from datetime import date, datetime, time

_BETWEEN = r"\s*[-/.。、年月\u2010-\u2015\u2212]\s*"  # an input method that writes full width makes 。 and － of . and -
_NUMBERS = re.compile(rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})\s*日?")
_IN_A_ROW = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_WORDS = re.compile(rf"(\d{{1,2}})\s+({'|'.join(_MONTHS)})[a-z]*\.?,?\s+(\d{{4}})", re.IGNORECASE)
_INSTANT = re.compile(r"(.+?)(?:\s+|(?<=日)|(?<=\d)T)(\d{1,2}):(\d{2})(?::(\d{2}))?")


def typed_day(typed: str) -> date | None:
    """The day meant by `2027-03-01`, `2027/3/1`, `2027.3.1`, `20270301`, `2027年3月1日`, `1 Mar 2027`, in any width; else None.

    The year comes first, or the month is a word: `03/01/2027` is two different days, so it is none.
    """
    plain = unicodedata.normalize("NFKC", typed).strip()
    if found := _NUMBERS.fullmatch(plain) or _IN_A_ROW.fullmatch(plain):
        year, month, day = map(int, found.groups())
    elif found := _IN_WORDS.fullmatch(plain):
        year, month, day = int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def typed_instant(typed: str) -> datetime | None:
    """A day with the time after it, `2027-03-01 14:30`, without a zone; None for anything else."""
    found = _INSTANT.fullmatch(unicodedata.normalize("NFKC", typed).strip())
    day = typed_day(found[1]) if found else None
    if found is None or day is None:
        return None
    try:
        return datetime.combine(day, time(int(found[2]), int(found[3]), int(found[4] or 0)))
    except ValueError:
        return None
