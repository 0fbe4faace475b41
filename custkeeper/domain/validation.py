"""A record's values against its declaration: every problem at once, each with the field it belongs to."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from custkeeper.domain.fields import Area, Field, FieldKind
from custkeeper.domain.plain_text import lines, one_line
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message

LONGEST_LINE = 2_000  # characters of a one-line text
LONGEST_TEXT = 1_000_000
LONGEST_CODE = 200

_REQUIRED = QT_TRANSLATE_NOOP("validation", "{field} is missing")
_UNKNOWN = QT_TRANSLATE_NOOP("validation", "{field} is not a field of this register")
_WRONG = QT_TRANSLATE_NOOP("validation", "{field} has the wrong form")
_TOO_LONG = QT_TRANSLATE_NOOP("validation", "{field} is too long ({count} characters, {limit} are the most)")
_NOT_A_CHOICE = QT_TRANSLATE_NOOP("validation", "{field} must be one of: {choices}")
_NOT_AN_INSTANT = QT_TRANSLATE_NOOP("validation", "{field} is not a day and time (write 2027-03-01 14:30)")
_NOT_A_DAY = QT_TRANSLATE_NOOP("validation", "{field} is not a day of the calendar (write 2027-03-01)")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("validation", "{field} must be a number, such as 24")
_NEGATIVE = QT_TRANSLATE_NOOP("validation", "{field} must not be negative")

Choices = Mapping[str, frozenset[str]]


def tidied(field: Field, value: Any) -> Any:
    """A value as it is stored: texts as `plain_text` has them. Data that a service keeps stays as it is, byte for byte."""
    if not isinstance(value, str) or field.is_data or not is_text(value):
        return value
    if field.kind is FieldKind.TEXT:
        return one_line(value)
    return lines(value) if field.kind is FieldKind.LONG_TEXT else value


def validate(area: Area, values: Mapping[str, Any], choices: Choices) -> list[tuple[str, Message]]:
    """(field key, problem) for everything wrong; empty when the values may be stored. `choices` holds the content tables' ids."""
    problems: list[tuple[str, Message]] = []
    for key in values:
        if key not in area.by_key:
            problems.append((key, message(_UNKNOWN, field=key)))
    for each in area.fields:
        value = values.get(each.key)
        if value is None or value == "" or value == []:
            if each.required:
                problems.append((each.key, message(_REQUIRED, field=each.label)))
            continue
        problem = _CHECKS[each.kind](each, value, choices)
        if problem is not None:
            problems.append((each.key, problem))
    return problems


def allowed_choices(field: Field, choices: Choices) -> frozenset[str]:
    return choices.get(field.choices_from, frozenset()) if field.choices_from else frozenset(each.key for each in field.choices)


def is_text(value: str) -> bool:
    """Whether a string can be written as UTF-8: half a character (a lone surrogate) cannot."""
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)


def is_code(value: str) -> bool:
    """Whether a record can be called by this: one line, nothing invisible in it, no spaces around it."""
    return 0 < len(value) <= LONGEST_CODE and value.isprintable() and value == value.strip()


def longest(field: Field) -> int:
    """The most characters a text of this field may have."""
    return LONGEST_TEXT if field.kind is FieldKind.LONG_TEXT else LONGEST_LINE


def _text(field: Field, value: Any, choices: Choices) -> Message | None:
    limit = longest(field)
    if not isinstance(value, str) or not is_text(value):
        return message(_WRONG, field=field.label)
    if len(value) > limit:
        return message(_TOO_LONG, field=field.label, count=len(value), limit=limit)
    return None


def _choice(field: Field, value: Any, choices: Choices) -> Message | None:
    allowed = allowed_choices(field, choices)
    given = value if isinstance(value, list) else [value]
    if any(each not in allowed for each in given) or isinstance(value, list) != (field.kind is FieldKind.CHOICES):
        return message(_NOT_A_CHOICE, field=field.label, choices=", ".join(sorted(allowed)))
    return None


def _number(field: Field, value: Any, choices: Choices) -> Message | None:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > 2**53 - 1:
        return message(_NOT_A_NUMBER, field=field.label)
    return message(_NEGATIVE, field=field.label) if field.kind is FieldKind.DURATION and value < 0 else None


def _day(field: Field, value: Any, choices: Choices) -> Message | None:
    try:
        is_day = date.fromisoformat(value).isoformat() == value  # days are compared as texts: no other form is kept
    except (ValueError, TypeError):
        is_day = False
    return None if is_day else message(_NOT_A_DAY, field=field.label)


def _instant(field: Field, value: Any, choices: Choices) -> Message | None:
    try:
        is_placed = datetime.fromisoformat(value).tzinfo is not None
    except (ValueError, TypeError):
        is_placed = False
    return None if is_placed else message(_NOT_AN_INSTANT, field=field.label)


def _yes_no(field: Field, value: Any, choices: Choices) -> Message | None:
    return None if isinstance(value, bool) else message(_WRONG, field=field.label)


_CHECKS: dict[FieldKind, Callable[[Field, Any, Choices], Message | None]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choice,
    FieldKind.NUMBER: _number,
    FieldKind.MONEY: _number,
    FieldKind.DURATION: _number,
    FieldKind.DATE: _day,
    FieldKind.INSTANT: _instant,
    FieldKind.YES_NO: _yes_no,
    FieldKind.REFERENCE: _text,
    FieldKind.PERSON: _text,
}
