"""Texts of the window: the same marked texts and catalogues as everywhere else, in the language that is showing."""

from collections.abc import Callable

from custkeeper.domain.text import Message, Text, Translate, Value
from custkeeper.gui.look.palette import LOOK

_catalogues: dict[str, Translate] = {}
_sources: list[Callable[[str], Translate]] = []


def use_catalogues(catalogue: Callable[[str], Translate]) -> None:
    """Give the window its catalogues, once at the start. Each is read when its language is shown first: one takes 7 ms."""
    _sources[:] = [catalogue]
    _catalogues.clear()


def translator() -> Translate:
    """The catalogue of the language that is showing."""
    language = LOOK.language
    if language not in _catalogues:
        _catalogues[language] = _sources[0](language)
    return _catalogues[language]


def words(text: Text | Message, **values: Value | Text | Message) -> str:
    """A text in the language that is showing."""
    return translator()(text, **values)
