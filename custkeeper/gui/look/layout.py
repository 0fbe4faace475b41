"""Rows, columns, wrapped texts, buttons: how parts stand beside each other."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from custkeeper.gui.look.icons import icon, pixmap
from custkeeper.gui.look.palette import GUTTER, LOOK, colour, em, font, narrow, sp

TOP = Qt.AlignmentFlag.AlignTop
_TITLE_BAR = 40  # px, of the system's own
_ICON_TOKENS = {"primary": "on_accent", "quiet": "accent", "danger": "danger"}


class WrapLabel(QLabel):
    """A wrapped text exactly as tall as its lines at the present width: QLabel alone clips or grows in nested layouts."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(em(60), self.heightForWidth(max(self.width(), em(60))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def text(shown: str, role: str = "body", tone: str = "ink", wrap: bool = False, right: bool = False) -> QLabel:
    """A label in one of the type roles; plain text always, so that a client's name is never markup."""
    label = WrapLabel(shown) if wrap else QLabel(shown)
    label.setFont(font(role))
    label.setTextFormat(Qt.TextFormat.PlainText)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour(tone))
    label.setPalette(palette)
    label.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def glyph(name: str, tone: str = "ink2", size: int = 18) -> QLabel:
    label = QLabel()
    label.setPixmap(pixmap(name, LOOK.tokens[tone], em(size)))
    label.setFixedSize(em(size), em(size))
    return label


def unmarked(shown: str) -> str:
    """What a button, a tick box or a field's name is given, so that an “&” in the words stays one: Qt makes a key of it."""
    return shown.replace("&", "&&")


class PushButton(QPushButton):
    """Enter presses it as Space does, and never a button that has not the focus, as Qt's default buttons would."""

    def __init__(self, shown: str = "") -> None:
        super().__init__(unmarked(shown))
        self.setAutoDefault(False)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(unmarked(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


def button(shown: str, kind: str = "", icon_name: str = "", name: str = "") -> QPushButton:
    """A push button; `kind` is primary, quiet, link or danger, and `name` its accessible name when it has no words."""
    made = PushButton(shown)
    made.setProperty("kind", kind)
    made.setFont(font("body"))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAttribute(Qt.WidgetAttribute.WA_Hover)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if name:  # else Qt tells the words on it, also when they change
        made.setAccessibleName(name)
        made.setToolTip(name)
    if icon_name:
        shown_icon = icon(icon_name, LOOK.tokens[_ICON_TOKENS.get(kind, "ink")], em(18))
        shown_icon.addPixmap(pixmap(icon_name, LOOK.tokens["ink2"], em(18), 2.0), QIcon.Mode.Disabled)
        made.setIcon(shown_icon)
    return made


def row(*parts: Any, gap: float = 8, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QBoxLayout:
    """None is a stretch, a number a distance, (part, n) a stretched part."""
    return _fill(QHBoxLayout(), parts, gap, margins)


def column(*parts: Any, gap: float = 8, margins: tuple[float, float, float, float] = (0, 0, 0, 0)) -> QBoxLayout:
    return _fill(QVBoxLayout(), parts, gap, margins)


def boxed(layout: QLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def beside(main: QWidget, *cards: QWidget, width: int = 312) -> QBoxLayout:
    """Main work with a side column; with large text the side goes under the main work."""
    if narrow():
        return column((main, 1), *cards, gap=16)
    side = boxed(column(*cards, None, gap=16))
    side.setFixedWidth(em(width))
    return row((main, 1), side, gap=16)


def choices(*fields: QWidget, go: QWidget) -> QBoxLayout:
    """Fields and the button that acts on them: in one row, the first the widest; with large text in two."""
    if narrow():
        return column(fields[0], row(*[(each, 1) for each in fields[1:]], boxed(column(None, go)), gap=12), gap=8)
    return row((fields[0], 3), *[(each, 2) for each in fields[1:]], boxed(column(None, go)), gap=12)


def heading(title: str, subtitle: str = "", *actions: QWidget) -> QBoxLayout:
    """The one title of a page, a sentence saying what to do, and its actions."""
    lines = [text(title, "title", wrap=True), *([text(subtitle, tone="ink2", wrap=True)] if subtitle else [])]
    return row((column(*lines, gap=2), 1), *[(action, 0, TOP) for action in actions], gap=8, margins=(0, 0, GUTTER, 0))


def unscrolled(*parts: Any, gap: int = 0) -> QBoxLayout:
    """A column that does not scroll, as wide as those that do."""
    return column(*parts, gap=gap, margins=(0, 0, GUTTER, 0))


def bullet(name: str, shown: str, tone: str = "ink2") -> QBoxLayout:
    """A wrapped line with its icon on the first line of text."""
    mark = glyph(name, tone)
    mark.setFixedHeight(em(22))
    return row((mark, 0, TOP), (text(shown, wrap=True), 1), gap=10)


def scroller(content: QWidget) -> QScrollArea:
    """A page that scrolls up and down only; the bar's room is always kept, so edges never jump."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    for each in (content, area.viewport()):  # Qt would paint the page's ground over a card's
        each.setAutoFillBackground(False)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def room_for(window: QWidget) -> QSize:
    """The most a window may take: the screen under its title bar, or the window it belongs to where that is larger."""
    parent = window.parentWidget()
    over = parent.window().size() if parent is not None else QSize()
    return (window.screen().availableSize() - QSize(0, _TITLE_BAR)).expandedTo(over)


def size_to(window: QWidget, width: float, height: float) -> None:
    """So wide and high at 11 pt, and never beyond the screen, where its buttons could not be reached."""
    window.resize(QSize(em(width), em(height)).boundedTo(room_for(window)))


def at_least_wide(window: QWidget, width: float) -> None:
    """As its parts say, but so wide at 11 pt where the screen has that."""
    window.setMinimumWidth(min(em(width), room_for(window).width()))


def emptied(layout: QLayout) -> QLayout:
    """Take everything out of a layout, so that it can be filled anew."""
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)
    return layout


def add_part(box: QBoxLayout, part: Any) -> None:
    """None is a stretch, a number a distance, (part, n) a stretched part."""
    if part is None:
        box.addStretch(1)
    elif isinstance(part, int):
        box.addSpacing(sp(part))
    elif isinstance(part, QLayout):
        box.addLayout(part)
    elif isinstance(part, tuple):
        (box.addLayout if isinstance(part[0], QLayout) else box.addWidget)(*part)
    else:
        box.addWidget(part)


def _fill(box: QBoxLayout, parts: tuple[Any, ...], gap: float, margins: tuple[float, float, float, float]) -> QBoxLayout:
    box.setSpacing(sp(gap))
    box.setContentsMargins(*[sp(margin) for margin in margins])
    for part in parts:
        add_part(box, part)
    return box
