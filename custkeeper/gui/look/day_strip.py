"""The 90 days of a place for backups, and the sizes of its backups: drawn by shape first and colour last, said in words too."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from custkeeper.domain.backup_standing import DayMark
from custkeeper.gui.look.palette import colour, em

Days = Sequence[tuple[date, DayMark]]
_HEIGHT = 40


def paint_day(p: QPainter, cell: QRectF, mark: DayMark) -> None:
    """Proven: a tall block with a notch of light; made: a low one; failed: a cross; missing: a hollow box; none due: a dash."""
    p.setPen(Qt.PenStyle.NoPen)
    base, width, r = cell.bottom(), max(2.0, cell.width()), float(em(4))
    if mark is DayMark.PROVEN:
        p.setBrush(colour("ok"))
        p.drawRect(QRectF(cell.left(), cell.top() + em(6), width, cell.height() - em(6)))
        middle = cell.left() + width / 2
        top = cell.top() + r
        p.drawPolygon(QPolygonF([QPointF(middle + x * r, top + y * r) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]))
    elif mark is DayMark.MADE:
        p.setBrush(colour("accent"))
        p.drawRect(QRectF(cell.left(), base - cell.height() * 0.45, width, cell.height() * 0.45))
    elif mark is DayMark.MISSING:
        p.setPen(QPen(colour("danger"), 1.4))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(QRectF(cell.left() + 0.7, base - cell.height() * 0.45, width - 1.4, cell.height() * 0.45 - 0.7))
    elif mark is DayMark.FAILED:
        p.setPen(QPen(colour("danger"), 2))
        r = min(r, max(3.0, width / 2 + 1))
        x, y = cell.left() + width / 2, base - cell.height() * 0.22
        p.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r))
        p.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))
    else:
        p.setBrush(colour("control"))
        p.drawRect(QRectF(cell.left(), base - 1.5, width, 1.5))


class DayStrip(QWidget):
    """One mark a day, oldest first. `told` are the words for each day, shown when the mouse rests on it."""

    def __init__(self, days: Days, told: Sequence[str], name: str) -> None:
        super().__init__()
        self._days, self._told = list(days), list(told)
        self.setFixedHeight(em(_HEIGHT))
        self.setMinimumWidth(4 * len(self._days))
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(8 * len(self._days), em(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._told:
            place = int(event.pos().x() / (self.width() / len(self._told)))
            QToolTip.showText(event.globalPos(), self._told[max(0, min(place, len(self._told) - 1))], self)
            return True
        return super().event(event)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))
        step = self.width() / max(1, len(self._days))
        for place, (_, mark) in enumerate(self._days):
            paint_day(p, QRectF(place * step, em(2), step * 0.72, self.height() - em(2) - 2), mark)


class DayKey(QWidget):
    """One mark of the legend; its words stand beside it."""

    def __init__(self, mark: DayMark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(em(14), em(26))

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day(p, QRectF(em(3), em(1), em(8), self.height() - em(4)), self._mark)


class SizeLine(QWidget):
    """Sizes over time as a thin line from nothing up, so that a small change looks small."""

    def __init__(self, sizes: Sequence[tuple[date, int]], name: str) -> None:
        super().__init__()
        self._sizes = list(sizes)
        self.setFixedSize(em(120), em(26))
        self.setAccessibleName(name)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))
        first = self._sizes[0][0]
        days = max(1, (self._sizes[-1][0] - first).days)
        most = max(1, *(size for _, size in self._sizes))
        room, high = self.width() - em(6), self.height() - em(6)
        points = [
            QPointF(em(3) + (day - first).days / days * room, em(3) + high * (1 - size / most)) for day, size in self._sizes
        ]
        p.setPen(QPen(colour("ink2"), 1.5))
        p.drawPolyline(QPolygonF(points))
        p.setBrush(colour("ink2"))
        p.drawEllipse(points[-1], em(2), em(2))
