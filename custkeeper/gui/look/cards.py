"""Cards, bands, rules, drop zones, strips, message bars, empty states: the surfaces pages are laid on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.layout import boxed, button, column, glyph, row, text
from custkeeper.gui.look.marks import soft
from custkeeper.gui.look.palette import LOOK, RADIUS, colour, em, sp
from custkeeper.gui.look.style import rounded
from custkeeper.gui.look.words import words

_CLOSE = QT_TRANSLATE_NOOP("window", "Close message")
_BAR_ICONS = {"danger": "alert", "warn": "incident", "ok": "check", "accent": "info"}


class Card(QFrame):
    """White sheet with a hairline. `tone` tints it; `flat` leaves out the inner margin."""

    def __init__(self, content: QLayout, tone: str = "", flat: bool = False, pad: int = 20) -> None:
        super().__init__()
        self.tone = tone
        pad = 0 if flat else pad
        content.setContentsMargins(*[sp(margin) for margin in (pad, pad * 0.8, pad, pad * 0.8)])
        self.setLayout(content)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        if not self.tone:
            fill, edge = "surface", "line"
        elif LOOK.theme == "contrast":
            fill, edge = soft(self.tone), self.tone
        else:
            fill, edge = soft(self.tone), "line" if self.tone == "ink2" else soft(self.tone)
        rounded(QPainter(self), self.rect(), colour(fill), colour(edge))


class Band(Card):
    """A row in work: tinted ground and a bar at the left edge, square so that it sits flush inside a card."""

    def __init__(self, content: QLayout, tone: str = "accent") -> None:
        super().__init__(content, tone, flat=True)
        content.setContentsMargins(sp(20), sp(9), sp(20), sp(12))

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.fillRect(self.rect(), colour(soft(self.tone)))
        p.fillRect(0, 0, em(4), self.height(), colour(self.tone))
        if LOOK.theme == "contrast":
            rounded(p, self.rect(), None, colour(self.tone), 2, 0)


class DropZone(Card):
    """Dashed place to drop files; always beside a button that does the same. `dropped` carries their paths."""

    dropped = Signal(list)

    def __init__(self, content: QLayout, pad: int = 8) -> None:
        super().__init__(content, pad=pad)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(paths)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(colour("control"), 1.2, Qt.PenStyle.DashLine))
        p.setBrush(colour("surface"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class Rule(QWidget):
    """Hairline between rows."""

    def __init__(self, inset: int = 0) -> None:
        super().__init__()
        self._inset = sp(inset)
        self.setFixedHeight(1)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        QPainter(self).fillRect(self.rect().adjusted(self._inset, 0, -self._inset, 0), colour("line"))


class Strip(QWidget):
    """Top bar, foot bar or footer: a ground with one hairline."""

    def __init__(self, layout: QLayout, token: str, top_line: bool, edge: str = "line") -> None:
        super().__init__()
        self._token, self._top_line, self._edge = token, top_line, edge
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As tall as its words need at this width: said as a minimum, because layouts above keep an old height for width."""
        super().resizeEvent(event)
        if self.layout().hasHeightForWidth():
            self.setMinimumHeight(self.layout().heightForWidth(event.size().width()))

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.fillRect(self.rect(), colour(self._token))
        p.fillRect(0, 0 if self._top_line else self.height() - 1, self.width(), 1, colour(self._edge))


class InlineBar(Card):
    """One sentence that says what happened and one button that does what comes next."""

    closed = Signal()
    acted = Signal()  # the button was pressed and has done its part

    def __init__(self, tone: str, shown: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        parts: list[Any] = [glyph(_BAR_ICONS[tone], tone, 20), (text(shown, wrap=True), 1)]
        if action and act is not None:
            does = button(action, "quiet")
            does.clicked.connect(act)
            does.clicked.connect(lambda: self.acted.emit())
            parts.append(does)
        close = button("", "quiet", "close", name=words(_CLOSE))
        close.setFixedWidth(em(34))
        super().__init__(row(*parts, close, gap=12), tone)
        close.clicked.connect(self.closed)
        self.tone, self.shown, self.action = tone, shown, action
        self.setAccessibleName(shown)
        self.layout().setContentsMargins(sp(16), sp(4), sp(8), sp(4))


def empty_state(icon_name: str, why: str, then: str, *actions: QWidget) -> QWidget:
    """Why it is empty, when something will come, and one button."""
    mark = row(None, glyph(icon_name, "ink2", 40), None)
    lines = [text(why, "section", wrap=True), text(then, tone="ink2", wrap=True)]
    for line in lines:
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return boxed(column(None, mark, 4, *lines, 8, row(None, *actions, None), (boxed(row()), 1), gap=8, margins=(24, 24, 24, 24)))
