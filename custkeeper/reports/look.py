"""How paper looks: colours, type sizes and margins, the window's own light palette. The only place where either is written down.

Paper is white, so `surface` is the page and tints are kept for what needs care. Every tone keeps at least 4.5 : 1 on its ground
(WCAG 2.2), and nothing is told by colour alone: the files must survive a grey copier.
"""

from dataclasses import dataclass
from enum import StrEnum

from reportlab.lib.units import mm

from custkeeper.reports.fonts import BOLD, REGULAR

Colour = tuple[float, float, float]


def _rgb(value: str) -> Colour:
    return (int(value[0:2], 16) / 255, int(value[2:4], 16) / 255, int(value[4:6], 16) / 255)


INK = _rgb("17202B")
INK2 = _rgb("515E6E")
LINE = _rgb("C9D0D8")  # a shade darker than on screen: printers drop hairlines that are too light
CONTROL = _rgb("7D8896")
CANVAS = _rgb("F5F6F8")
WHITE = (1.0, 1.0, 1.0)
ACCENT = _rgb("28579F")


class Tone(StrEnum):
    """What a coloured ground means; red is kept for overdue, refused and failed."""

    QUIET = "quiet"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    SECRET = "secret"
    ACCENT = "accent"

    @property
    def ink(self) -> Colour:
        return _TONES[self][0]

    @property
    def ground(self) -> Colour:
        return _TONES[self][1]


_TONES = {
    Tone.QUIET: (INK2, CANVAS),
    Tone.OK: (_rgb("1D6B43"), _rgb("E6F3EB")),
    Tone.WARN: (_rgb("855000"), _rgb("FDF3DF")),
    Tone.DANGER: (_rgb("AE2418"), _rgb("FCEDEB")),
    Tone.SECRET: (_rgb("7A2460"), _rgb("F6E9F2")),
    Tone.ACCENT: (ACCENT, _rgb("E4EDF9")),
}


@dataclass(frozen=True)
class Type:
    """One role of text. Sizes in points."""

    font: str
    size: float
    leading: float
    colour: Colour = INK


TITLE = Type(BOLD, 20, 27)
NUMBER = Type(BOLD, 21, 26)
SECTION = Type(BOLD, 12, 17)
STRONG = Type(BOLD, 9.5, 14)
BODY = Type(REGULAR, 9.5, 14)
SUBTITLE = Type(REGULAR, 10.5, 15.5, INK2)
QUIET = Type(REGULAR, 9.5, 14, INK2)
SMALL = Type(REGULAR, 8, 11.5, INK2)
SMALL_INK = Type(REGULAR, 8, 11.5)
SMALL_STRONG = Type(BOLD, 8, 11.5)
TINY = Type(REGULAR, 6.5, 9, INK2)

MARGIN = 18 * mm  # left and right
TOP_MARGIN = 24 * mm
BOTTOM_MARGIN = 22 * mm
RADIUS = 4.0
