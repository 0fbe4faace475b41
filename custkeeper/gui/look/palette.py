"""Colour tokens, type scale and spacing: the only place a colour or a size is written down.

What must not be here: widgets, icons, texts.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

TOKENS = (
    *("canvas", "surface", "sidebar", "hover", "line", "control", "ink", "ink2", "accent", "on_accent", "accent_soft"),
    *("danger", "danger_soft", "warn", "warn_soft", "ok", "ok_soft", "secret", "secret_soft", "focus"),
)
_VALUES = {
    "light": "#F5F6F8 #FFFFFF #ECEFF3 #E2E7ED #DDE2E8 #7D8896 #17202B #515E6E #28579F #FFFFFF #E4EDF9 "
    "#AE2418 #FCEDEB #855000 #FDF3DF #1D6B43 #E6F3EB #7A2460 #F6E9F2 #1F5FD0",
    "dark": "#15191F #1D232B #11151A #2A323D #303945 #7C899A #E7EBF0 #A9B4C1 #93B7F5 #0D1C33 #24344F "
    "#FF9A8F #44211F #F2BE62 #3B2E16 #7FD3A1 #1A3626 #F0A3D6 #3F2237 #9CC2FF",
    "contrast": "#000000 #000000 #000000 #2B2B2B #9A9A9A #FFFFFF #FFFFFF #E8E8E8 #FFE14D #000000 #000000 "
    "#FF9A91 #000000 #FFC24D #000000 #7FE6A8 #000000 #FFA6E6 #000000 #5CF0FF",
}
THEMES = {name: dict(zip(TOKENS, text.split(), strict=True)) for name, text in _VALUES.items()}

SYSTEM = "system"  # a theme to ask for: whichever the system shows

# role: (factor of the body size, bold)
TYPE = {
    "display": (2.0, True),
    "title": (1.5, True),
    "number": (1.75, True),
    "section": (1.07, True),
    "large": (1.2, False),  # what somebody reads who signs it
    "shown": (1.75, False),  # what is read across a table
    "strong": (1.0, True),
    "body": (1.0, False),
    "small": (0.87, False),
    "small_strong": (0.87, True),
}
RADIUS = 8
GUTTER = 12  # px kept free for the scroll bar right of everything, whether there is one or not
SMALLEST, LARGEST = 11, 24  # points
PAIRS = [
    ("ink", "canvas"),
    ("ink", "surface"),
    ("ink", "sidebar"),
    ("ink", "accent_soft"),
    ("ink2", "canvas"),
    ("ink2", "surface"),
    ("ink2", "sidebar"),
    ("ink2", "accent_soft"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("danger", "surface"),
    ("danger", "danger_soft"),
    ("warn", "surface"),
    ("warn", "warn_soft"),
    ("ok", "surface"),
    ("ok", "ok_soft"),
    ("secret", "surface"),
    ("secret", "secret_soft"),
    ("surface", "danger"),
    ("control", "surface"),
    ("control", "canvas"),
    ("focus", "surface"),
    ("focus", "canvas"),
]


class Look(QObject):
    """What is showing now: theme, body size in points (11 to 24), language. `changed` tells the window to draw itself anew.

    `asked` is the theme the person chose: one of `THEMES`, or `SYSTEM`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.theme, self.points, self.language = "light", "light", SMALLEST, "zh_CN"
        self.tokens = THEMES["light"]
        self.body_px = 15

    def use(self, theme: str, points: int, language: str) -> None:
        """Take another look. Sizes are pixels on purpose: 11 pt is 11 px on macOS and 15 px on Windows."""
        self.asked, self.theme = theme, system_theme() if theme == SYSTEM else theme
        self.points, self.language = max(SMALLEST, min(points, LARGEST)), language
        self.tokens = THEMES[self.theme]
        self.body_px = round(self.points * 96 / 72)
        self.changed.emit()


def system_theme() -> str:
    """What the system shows: high contrast before dark before light."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


LOOK = Look()


def colour(name: str) -> QColor:
    return QColor(LOOK.tokens[name])


def narrow() -> bool:
    """Large text: side panels go under, secondary columns and footer facts go away."""
    return LOOK.points > 14


def em(n: float) -> int:
    """A size that follows the text fully: icons, row heights, badges. n is in pixels at 11 pt."""
    return round(n * LOOK.body_px / 15)


def sp(n: float) -> int:
    """A distance that follows the text by half: margins and gaps. n is in pixels at 11 pt, a multiple of 4."""
    return round(n * (1 + 0.5 * (LOOK.body_px / 15 - 1)))


def font(role: str = "body") -> QFont:
    factor, bold = TYPE[role]
    f = QFont("Noto Sans SC")
    f.setPixelSize(round(LOOK.body_px * factor))
    f.setBold(bold)
    f.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if LOOK.language == "en":  # without these Noto Sans SC sets ’ “ ” · one em wide: "Valuer’ s"
        for feature in ("pwid", "palt"):
            f.setFeature(QFont.Tag(feature), 1)
    return f


def qpalette() -> QPalette:
    """Every role set, for the three groups, so that Fusion never mixes in a system colour."""
    p, role_of, group = QPalette(), QPalette.ColorRole, QPalette.ColorGroup
    roles = {
        role_of.Window: "canvas",
        role_of.WindowText: "ink",
        role_of.Base: "surface",
        role_of.AlternateBase: "canvas",
        role_of.Text: "ink",
        role_of.Button: "surface",
        role_of.ButtonText: "ink",
        role_of.BrightText: "danger",
        role_of.Highlight: "accent",
        role_of.HighlightedText: "on_accent",
        role_of.Link: "accent",
        role_of.LinkVisited: "accent",
        role_of.PlaceholderText: "ink2",
        role_of.ToolTipBase: "ink",
        role_of.ToolTipText: "surface",
        role_of.Light: "surface",
        role_of.Midlight: "hover",
        role_of.Mid: "line",
        role_of.Dark: "control",
        role_of.Shadow: "line",
        role_of.Accent: "accent",
    }
    for role, token in roles.items():
        p.setColor(role, colour(token))
    for role in (role_of.WindowText, role_of.Text, role_of.ButtonText):
        p.setColor(group.Disabled, role, colour("ink2"))
    return p


def contrast(a: str, b: str) -> float:
    """WCAG 2.2 contrast ratio of two #RRGGBB colours."""

    def luminance(h: str) -> float:
        channels = [int(h[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
