"""The catalogues without Qt: the same `.ts` files the window's catalogues are built from, read by the commands and reports."""

import contextlib
import re
from pathlib import Path
from xml.etree import ElementTree

from custkeeper.domain.text import Message, Text, Value, resolve
from custkeeper.domain.typed_days import typed_day
from custkeeper.domain.values import show_day, show_instant

LANGUAGES = ("zh_CN", "en")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+00:00)", re.ASCII)
_LENGTHS = {10, 20, 25}  # of a day and of an instant


class Catalogue:
    """Translates into one language; a text without a translation is shown in English, with a damaged catalogue every text."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self._entries = _entries(folder / f"custkeeper_{language}.ts")

    def __call__(self, text: Text | Message, **values: Value | Text | Message) -> str:
        return resolve(text, self._look_up, values, self._show)

    def _show(self, value: str) -> str:
        """A day is kept and handed on as `2027-03-01`, an instant as `2027-03-01T09:00:00Z`; in a sentence both are read as the
        language writes them."""
        if len(value) not in _LENGTHS or value[4] != "-":
            return value
        if _INSTANT.fullmatch(value):
            with contextlib.suppress(ValueError):  # such as month 13
                return show_instant(value, self.language)
            return value
        day = typed_day(value)
        return show_day(day, self.language) if day else value

    def _look_up(self, text: Text) -> str:
        return self._entries.get(text, text.source)


def choose_language(asked: str) -> str:
    """`zh_CN` for any Chinese locale name, else `en`."""
    return "zh_CN" if asked.casefold().startswith("zh") else "en"


def _entries(path: Path) -> dict[Text, str]:
    entries: dict[Text, str] = {}
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file, shipped with the program
    except (OSError, ElementTree.ParseError):
        return {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                entries[Text(name, entry.findtext("source", ""))] = translation.text
    return entries
