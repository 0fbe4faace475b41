"""What a text may contain, whoever typed or imported it, and how an older one that holds more is shown where it could act.

Control characters are no part of any name, and signs that turn the direction of what follows let a name be read as another one.
Everything that is seen stays: rare Chinese characters, variation selectors, joined emoji, right-to-left scripts by themselves.
"""

import re

_LINE_ENDS = r"\n\v\f\r\x1c-\x1e\x85\u2028\u2029"
_TURNING = r"\u202a-\u202e\u2066-\u2069"  # Unicode Standard Annex 9: embeddings, overrides, isolates
_BREAK = re.compile(rf"\r\n|[{_LINE_ENDS}]")
_BREAKS = re.compile(rf"[\t{_LINE_ENDS}]+")
_HIDDEN = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff{_TURNING}]")
_ACTING = re.compile(rf"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029{_TURNING}]")  # all but tab and newline


def one_line(text: str) -> str:
    """A one-line text: line breaks and tabs are spaces, what is hidden is gone."""
    if text.isprintable():
        return text
    return _HIDDEN.sub("", _BREAKS.sub(" ", text))


def lines(text: str) -> str:
    """A long text: every line break is a newline, tabs stay, what is hidden is gone."""
    if text.isprintable():
        return text
    return _HIDDEN.sub("", _BREAK.sub("\n", text))


def in_pieces(text: str) -> str:
    """Parted wherever something hidden stands: the pieces are found in the text as it is, and as it is tidied."""
    return text if text.isprintable() else _HIDDEN.sub(" ", text)


def has_hidden(text: str) -> bool:
    """Whether something in it is neither seen nor a line break or a tab."""
    return _HIDDEN.search(_BREAK.sub("\n", text)) is not None


def escaped(text: str) -> str:
    r"""For a terminal, or for JSON on one: what could act there stands as `\u001b`; newlines and tabs stay."""
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def on_one_line(text: str) -> str:
    """For a column on a terminal: as `escaped`, line breaks and tabs as spaces."""
    return escaped(_BREAKS.sub(" ", text))


def indented(text: str) -> str:
    """For a terminal: as `escaped`, and no line of it but the first begins where the program's own lines do."""
    return escaped(text.replace("\r\n", "\n")).replace("\n", "\n    ")
