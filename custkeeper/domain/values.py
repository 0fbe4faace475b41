"""Values between people and records: what somebody typed, and how a value is written for them."""

import contextlib
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from custkeeper.domain.client_rows import parse_fee
from custkeeper.domain.fields import Field, FieldKind, Spelling
from custkeeper.domain.identifiers import narrow
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.typed_days import typed_day
from custkeeper.domain.validation import tidied

_YES = QT_TRANSLATE_NOOP("values", "yes")
_NO = QT_TRANSLATE_NOOP("values", "no")
_WHOLE = re.compile(r"-?\d{1,18}")  # longer ones are out of every field's range, and Python refuses thousands of digits
_TRUE = frozenset({"yes", "y", "true", "1", "是"})
_FALSE = frozenset({"no", "n", "false", "0", "否"})
_SPELT: dict[Spelling, Callable[[str], str]] = {
    Spelling.AS_TYPED: str,
    Spelling.NARROW: narrow,
    Spelling.CODE: lambda text: _compact(text),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def parse_value(field: Field, typed: str) -> Any:
    """The value typed for a field, or the text itself where it does not parse: validation then says what is wrong."""
    text = typed.strip()
    if not text:
        return None
    if field.kind in {FieldKind.NUMBER, FieldKind.DURATION}:
        return int(text) if _WHOLE.fullmatch(text) else text
    if field.kind is FieldKind.MONEY:
        fee = parse_fee(text)
        return text if fee is None else fee
    if field.kind is FieldKind.DATE:
        day = typed_day(text)
        return day.isoformat() if day else text
    if field.kind is FieldKind.YES_NO:
        folded = text.casefold()
        return True if folded in _TRUE else False if folded in _FALSE else text
    if field.kind is FieldKind.CHOICES:
        return [part.strip() for part in text.replace("，", ",").split(",") if part.strip()]
    return tidied(field, typed if field.kind is FieldKind.LONG_TEXT else _SPELT[field.spelling](text))


def _compact(text: str) -> str:
    """A code in capitals without spaces: letters and figures, some of them figures. Anything else stays as it was typed."""
    code = "".join(narrow(text).upper().split())
    return code if code.isascii() and code.isalnum() and any(map(str.isdigit, code)) else text


def show_value(field: Field, value: Any, translate: Translate, names: Mapping[str, str] | None = None) -> str:
    """A value for reading. `names` gives the wording of content choices, records and people by id."""
    if value is None or value == "":
        return ""
    labels = {each.key: translate(each.label) for each in field.choices}
    known = {**(names or {}), **labels}
    if field.kind is FieldKind.CHOICES:
        return ("、" if translate.language == "zh_CN" else ", ").join(known.get(each, each) for each in value)
    if field.kind in {FieldKind.CHOICE, FieldKind.REFERENCE, FieldKind.PERSON}:
        return known.get(str(value), str(value))
    if field.kind is FieldKind.MONEY:
        return show_money(int(value))
    if field.kind is FieldKind.DATE:
        day = typed_day(str(value))
        return show_day(day, translate.language) if day else str(value)  # older checklists may hold a day that never was
    if field.kind is FieldKind.INSTANT:
        return show_instant(str(value), translate.language)
    if field.kind is FieldKind.YES_NO:
        return translate(_YES if value else _NO)
    return str(value)


def show_money(fen: int) -> str:
    """`123456` as `1,234.56`."""
    return f"{Decimal(fen) / 100:,.2f}"


def show_day(day: date, language: str) -> str:
    """`2027年3月1日` or `1 Mar 2027`."""
    if language == "zh_CN":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def on_the_wall(instant: str) -> datetime:
    """An ISO instant as this computer's clock shows it; in UTC where it has no such time (Windows: before 1970)."""
    moment = datetime.fromisoformat(instant)
    with contextlib.suppress(ValueError, OverflowError, OSError):  # the first and last day of the calendar exist in UTC only
        moment = moment.astimezone()
    return moment


def show_instant(instant: str, language: str) -> str:
    """An ISO instant in UTC as this computer's day and minute, with the zone said: `1 Mar 2027 17:05 (UTC+08:00)`."""
    local = on_the_wall(instant)
    offset = local.strftime("%z")
    zone = "" if offset in {"", "+0000"} else f"{offset[:3]}:{offset[3:]}"
    return f"{show_day(local.date(), language)} {local:%H:%M} (UTC{zone})"


def grouped(digest: str, size: int = 4) -> str:
    """A hash or code in groups with spaces: people compare it by them, and a line can be broken there."""
    return " ".join(digest[start : start + size] for start in range(0, len(digest), size))
