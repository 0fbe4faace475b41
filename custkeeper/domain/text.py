"""Texts shown to people, before they are translated.

What lives here: the marker the catalogue tools look for, and the pair it returns. What must not: any translating; the
catalogues belong to `services.translation`, Qt's own to `gui`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Text(NamedTuple):
    """A sentence by its catalogue context and its English source."""

    context: str
    source: str


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802 - the name `lupdate` looks for
    """Mark `source` for extraction into the catalogues; both arguments must be plain literals."""
    return Text(context, source)


Value = str | int


@dataclass(frozen=True)
class Message:
    """A text with the values for its `{placeholders}`; values that are texts themselves are translated too."""

    text: Text
    values: tuple[tuple[str, "Value | Text | Message"], ...] = ()


def message(text: Text, **values: "Value | Text | Message") -> Message:
    """Bind values to a text, to be translated later and elsewhere."""
    return Message(text, tuple(sorted(values.items())))


_JOIN = QT_TRANSLATE_NOOP("records", "{first}; {second}")


def joined(parts: Sequence[Text | Message]) -> Text | Message:
    """Several sentences or names as one, each translated later."""
    whole = parts[0]
    for each in parts[1:]:
        whole = message(_JOIN, first=whole, second=each)
    return whole


class Translate(Protocol):
    """Turns a text or message into the reader's language; `language` is `zh_CN` or `en`."""

    @property
    def language(self) -> str: ...

    def __call__(self, text: Text | Message, **values: Value | Text | Message) -> str: ...


def resolve(
    text: Text | Message,
    look_up: Callable[[Text], str],
    values: dict[str, Value | Text | Message],
    show: Callable[[str], str] = str,
) -> str:
    """Fill a text's placeholders, following texts inside values; a placeholder without a value stays as it is.

    `show` writes a plain value as the reader's language does.
    """
    if isinstance(text, Message):
        values = {**dict(text.values), **values}
        text = text.text
    plain = {
        key: resolve(value, look_up, {}, show) if isinstance(value, Text | Message) else show(str(value))
        for key, value in values.items()
    }
    return look_up(text).format_map(_Placeholders(plain))


class _Placeholders(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
