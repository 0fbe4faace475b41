"""Texts of the window: the same marked texts and catalogues as everywhere else, in the language that is showing."""

from collections.abc import Callable

from custkeeper.domain.text import Message, Text, Translate, Value
from custkeeper.gui.look.palette import LOOK

_catalogues: dict[str, Translate] = {}


def use_catalogues(catalogue: Callable[[str], Translate], languages: tuple[str, ...] = ("zh_CN", "en")) -> None:
    """Give the window its catalogues, once at the start."""
    _catalogues.update({language: catalogue(language) for language in languages})


def translator() -> Translate:
    """The catalogue of the language that is showing."""
    return _catalogues[LOOK.language]


def words(text: Text | Message, **values: Value | Text | Message) -> str:
    """A text in the language that is showing."""
    return translator()(text, **values)
