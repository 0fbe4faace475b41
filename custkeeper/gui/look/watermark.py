"""Words written slantwise over a whole window, as they are over printed copies, and lighter than what lies under them."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from custkeeper.gui.look.palette import colour, em, font

_ANGLE = -32.0  # degrees: as on paper (reports/watermark.py), where the axis points up
_OPACITY = 0.16  # in each theme the text under it stays readable
_ACROSS, _UP = 90, 170  # between two repetitions, in pixels at 11 pt


class Watermark(QWidget):
    """Lies over its parent and lets every click through. `spare` is what carries the words by itself, a page."""

    def __init__(self, shown: str, parent: QWidget, spare: Callable[[], QRect]) -> None:
        super().__init__(parent)
        self._shown, self._spare = shown, spare
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(shown)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(self._spare())))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_OPACITY)
        painter.setPen(colour("ink"))
        role = font("title")
        painter.setFont(role)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(_ANGLE)
        step = QFontMetricsF(role).horizontalAdvance(self._shown) + em(_ACROSS)
        reach, up = self.width() + self.height(), em(_UP)
        rows, columns = int(reach / up / 2) + 1, int(reach / step / 2) + 1
        for row in range(-rows, rows + 1):
            for place in range(-columns, columns + 1):
                painter.drawText(QPointF((place - 0.5) * step + (row % 2) * step / 2, row * up), self._shown)
        painter.end()

    def forget(self) -> None:
        """The words go with what they were written over."""
        self._shown = ""
        self.setAccessibleName("")
        self.update()
