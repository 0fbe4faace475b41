"""JSON that somebody else may have written: a header, a note, a backup's list of contents, what a keyring gives back.

Only what the program itself writes there is taken: no floating point, no key twice (programs differ in which of them counts), no
integer that loses units, no half a character, nothing nested past any use. What must not be here: what the values mean.
"""

import json
from typing import Any

_LARGEST = 2**53 - 1  # as `canonical` writes them
_DEEPEST = 16  # a header has 5


def read_foreign(raw: bytes | str) -> Any:
    """The value. Raises ValueError for whatever else it is."""
    text = raw.decode("utf-8") if isinstance(raw, bytes) else raw
    try:
        value = json.loads(text, parse_constant=_refused, parse_float=_refused, object_pairs_hook=_once_each)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    _require_plain(value, _DEEPEST)
    return value


def whole(value: Any) -> int:
    """An integer from zero, and no boolean. Raises ValueError."""
    if type(value) is not int or value < 0:
        raise ValueError("not a whole number")
    return value


def words(value: Any) -> str:
    """A text. Raises ValueError."""
    if type(value) is not str:
        raise ValueError("not a text")
    return value


def identity(value: Any) -> str:
    """An id as the program makes them, 128 bits in hexadecimal. Raises ValueError."""
    if len(words(value)) != 32 or set(value) - set("0123456789abcdef"):
        raise ValueError("not an id")
    return str(value)


def _refused(number: str) -> Any:
    raise ValueError("floating point")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key twice")
    return value


def _require_plain(value: Any, depth: int) -> None:
    if not depth:
        raise ValueError("nested too deeply")
    if isinstance(value, dict):
        for name in value:
            name.encode("utf-8")  # UnicodeEncodeError is a ValueError
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            _require_plain(each, depth - 1)
    elif isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, int) and abs(value) > _LARGEST:
        raise ValueError("too large")
