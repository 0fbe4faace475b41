"""Small drawings: the thread of a history, a ring for a share. Their meaning is also said in words."""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from custkeeper.gui.look.layout import boxed, column, row, text
from custkeeper.gui.look.palette import colour, em


class Thread(QWidget):
    """A dot on a line: one entry of a history."""

    def __init__(self, tone: str, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._tone, self._is_first, self._is_last = tone, is_first, is_last
        self.setFixedWidth(em(16))

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, dot = self.width() / 2, em(11)
        p.setPen(QPen(colour("line"), 2))
        if not self._is_last:
            p.drawLine(round(middle), dot, round(middle), self.height())
        if not self._is_first:
            p.drawLine(round(middle), 0, round(middle), dot)
        p.setPen(QPen(colour(self._tone), 2))
        p.setBrush(colour(self._tone) if self._is_first else colour("surface"))
        p.drawEllipse(QRectF(middle - em(4), dot - em(4), em(8), em(8)))


def thread(entries: list[tuple[str, str]]) -> QWidget:
    """(what, who and when), newest first."""
    lines = []
    for place, (what, who) in enumerate(entries):
        said = column(text(what, wrap=True), text(who, "small", "ink2", wrap=True), gap=0, margins=(0, 0, 0, 10))
        dot = Thread("accent" if place == 0 else "ink2", place == 0, place == len(entries) - 1)
        lines.append(row(dot, (said, 1), gap=10))
    return boxed(column(*lines, gap=0))


class Ring(QWidget):
    """A share as a ring with its words inside."""

    def __init__(self, share: float, shown: str, name: str) -> None:
        super().__init__()
        self._share, self._shown = share, shown
        self.setFixedSize(em(84), em(84))
        self.setAccessibleName(name)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(em(5), em(5), -em(5), -em(5))
        for tone, share in (("hover", 1.0), ("accent", self._share)):
            p.setPen(QPen(colour(tone), em(8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            p.drawArc(rect, 90 * 16, -round(share * 360 * 16))
        p.setPen(colour("ink"))
        p.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown)
