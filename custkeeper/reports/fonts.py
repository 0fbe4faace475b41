"""The two bundled typefaces: loading them once, measuring text, and knowing which characters they can draw.

What lives here: everything that depends on the font files. What must not: layout, styles, any other file. ReportLab prints
nothing and says nothing when a glyph is missing, so every text passes `printable` before it is drawn.
"""

import re
import struct
import unicodedata
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from custkeeper.domain.errors import VaultUnusable
from custkeeper.domain.text import QT_TRANSLATE_NOOP

REGULAR = "CustKeeperSans"
BOLD = "CustKeeperSans-Bold"
_UNREADABLE = (
    TTFError,
    OSError,
    ValueError,
    LookupError,
    AttributeError,
    struct.error,
)  # what ReportLab raises for a damaged file
MISSING_MARK = "□"
_FILES = {REGULAR: "NotoSansSC-Regular.ttf", BOLD: "NotoSansSC-Bold.ttf"}

_LINE_ENDS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180b-\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
_DECOMPOSED = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")


class FontsMissing(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "report", "The program's fonts are missing or damaged in {folder}. Install CustKeeper again, then print."
    )


class _Loaded:
    """What is known of the registered fonts; empty until `register_fonts` has run."""

    def __init__(self) -> None:
        self.drawable: frozenset[int] = frozenset()
        self.widths: dict[str, dict[int, float]] = {}
        self.printed = _Printed(self)


class _Printed(dict[int, str]):
    """A table for `str.translate` that fills itself: code point to what is printed for it."""

    def __init__(self, loaded: _Loaded) -> None:
        super().__init__()
        self._loaded = loaded

    def __missing__(self, code: int) -> str:
        self[code] = found = self._replacement(chr(code))
        return found

    def _replacement(self, character: str) -> str:
        if character in _LINE_ENDS:
            return "\n"
        category = unicodedata.category(character)
        if character == "\t" or (category == "Zs" and ord(character) not in self._loaded.drawable):
            return " "
        if category == "Cc" or _INVISIBLE.match(character):
            return ""
        return character if ord(character) in self._loaded.drawable else MISSING_MARK


_loaded = _Loaded()


def register_fonts(folder: Path) -> None:
    """Load both typefaces from `folder`, once a process; later calls do nothing. Raises FontsMissing."""
    if _loaded.drawable:
        return
    rl_config.useA85 = 0  # raw streams: the ASCII form is a quarter larger and slower to write
    faces: dict[str, Any] = {}
    for name, file_name in _FILES.items():
        try:
            font = TTFont(name, str(folder / file_name))
        except _UNREADABLE:
            raise FontsMissing(folder=str(folder)) from None
        if _is_cut_short(font.face):
            raise FontsMissing(folder=str(folder))
        pdfmetrics.registerFont(font)
        faces[name] = font.face
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    _loaded.widths = {name: dict(face.charWidths) for name, face in faces.items()}
    _loaded.printed.clear()
    _loaded.drawable = frozenset(faces[REGULAR].charToGlyph) & frozenset(faces[BOLD].charToGlyph)


def _is_cut_short(face: Any) -> bool:
    """Whether the file ends before its table directory says; ReportLab would notice only when a glyph is needed."""
    return bool(max(table["offset"] + table["length"] for table in face.tables) > len(face._ttf_data))


def require_fonts() -> None:
    """Raise FontsMissing unless `register_fonts` has run: without it every character would count as missing."""
    if not _loaded.drawable:
        raise FontsMissing(folder="resources/fonts")


def printable(text: str) -> str:
    """`text` as it can be drawn: control and invisible characters gone, line ends as newlines, undrawable characters as □.

    Direction overrides are drawn as □ too: they are invisible, yet they let a name be read as another one.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    return _DECOMPOSED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text).translate(_loaded.printed)


def missing_glyphs(text: str) -> list[str]:
    """The code points of `text` that print as □, like `U+20BB7`, each once, in order of appearance."""
    if text.isascii():
        return []
    text = _DECOMPOSED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)
    found = dict.fromkeys(letter for letter in text if letter != MISSING_MARK and _loaded.printed[ord(letter)] == MISSING_MARK)
    return [f"U+{ord(letter):04X}" for letter in found]


def text_width(text: str, font: str, size: float) -> float:
    """Width of one line in points; `text` must be printable already."""
    widths = _loaded.widths[font]
    return sum(widths.get(code, 1000.0) for code in map(ord, text)) * size / 1000
