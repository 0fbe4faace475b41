"""The one gate between any text and a page: makes it printable, cuts what is endless, and keeps what could not be drawn.

What lives here: cleaning, translating and cutting for one report. What must not: layout. A `Typesetter` belongs to one report and
remembers its missing glyphs; parts of pages take text only from here.
"""

import re

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Translate, Value
from custkeeper.reports.drawn import TextBlock
from custkeeper.reports.fonts import MISSING_MARK, missing_glyphs, printable, require_fonts
from custkeeper.reports.look import BODY, Type

LONGEST = 5_000  # characters of one text on paper: about two pages
_CHARACTERS_A_LINE = 60  # a text may end its own lines once in so many characters, on the whole
_CUT = QT_TRANSLATE_NOOP("report", "… (the first {shown} of {count} characters; the whole is in the vault)")

_WIDE = "\u2e80-\uffef"
_APOSTROPHE = re.compile(f"(?<![{_WIDE}])[\u2018\u2019](?![{_WIDE}])")
_QUOTE = re.compile(f"(?<![{_WIDE}])[\u201c\u201d](?![{_WIDE}])")


class Typesetter:
    """Text for one report in one language. Raises FontsMissing when the fonts were never registered."""

    def __init__(self, translate: Translate) -> None:
        require_fonts()
        self._translate = translate
        self._missing: dict[str, None] = {}

    @property
    def language(self) -> str:
        return self._translate.language

    @property
    def missing(self) -> list[str]:
        """Code points printed as □ so far, in order of appearance."""
        return list(self._missing)

    def clean(self, text: str, longest: int = LONGEST) -> str:
        """`text` ready to be drawn. Of a longer one the beginning, and how much was left out."""
        most_lines = longest // _CHARACTERS_A_LINE + 1
        head = text[:longest]
        shown = printable(head)
        lines = shown.split("\n", most_lines)
        is_cut = len(text) > longest or len(lines) > most_lines
        if len(lines) > most_lines:
            shown = "\n".join(lines[:most_lines])
        if MISSING_MARK in shown:
            self._missing.update(dict.fromkeys(missing_glyphs(head)))
        shown = self._punctuated(shown)
        return shown + self.cut_note(len(shown), len(text)) if is_cut else shown

    def cut_note(self, shown: int, count: int) -> str:
        """What is written after the last character of a text that was cut."""
        return self.label(_CUT, shown=f"{shown:,}", count=f"{count:,}")

    def label(self, text: Text | Message, **values: Value | Text | Message) -> str:
        """The program's own words in the reader's language, ready to be drawn."""
        whole = self._translate(text, **values)
        if MISSING_MARK in (shown := printable(whole)):
            self._missing.update(dict.fromkeys(missing_glyphs(whole)))
        return self._punctuated(shown)

    def block(
        self,
        text: str,
        role: Type = BODY,
        indent: float = 0,
        space_before: float = 0,
        space_after: float = 0,
        keep_with_next: bool = False,
        align_right: bool = False,
        longest: int = LONGEST,
    ) -> TextBlock:
        """A block of cleaned text: the constructor every page uses."""
        return TextBlock(self.clean(text, longest), role, indent, space_before, space_after, keep_with_next, align_right)

    def _punctuated(self, text: str) -> str:
        """The font draws ’ “ ” … one em wide; in English they become their typewriter forms unless a Chinese sign is next."""
        if self.language != "en" or text.isascii():
            return text
        return _QUOTE.sub('"', _APOSTROPHE.sub("'", text)).replace("…", "...").replace("·", "|")
