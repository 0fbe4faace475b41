"""The box that a name is drawn in: by mouse, pen or finger. Keeps thousandths of the box, so no size or screen alters a stroke.

What must not be here: what is signed, and whether the drawing is enough (`domain.strokes`).
"""

from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from custkeeper.domain.strokes import ASPECT, EDGE, MOST_POINTS, Strokes
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.palette import RADIUS, colour, em
from custkeeper.gui.look.style import rounded
from custkeeper.gui.look.words import words

_NAME = QT_TRANSLATE_NOOP("guest_signing", "Box for the signature")
_MEANING = QT_TRANSLATE_NOOP(
    "guest_signing",
    "Drawn with mouse, pen or finger. Who cannot draw here signs on paper; the signed file is then added to the agreement.",
)
_INK = 1 / 150  # of the box's width: the line a pen leaves
_LINE = 0.82  # of the height: where one writes
_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


class SignaturePad(QWidget):
    """`changed` after each stroke, and when one is taken back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: Strokes = []
        self._drawing_with = ""  # the device of the stroke being drawn: another one is not mixed into it
        self._clock = QElapsedTimer()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # nothing to do here with keys: the buttons beside it are reached by Tab
        self.setAccessibleName(words(_NAME))
        self.setAccessibleDescription(words(_MEANING))
        self.setMinimumWidth(em(280))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(em(480), em(480) // ASPECT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As high as its paper is at this width."""
        super().resizeEvent(event)
        self.setFixedHeight(round((event.size().width() - 2) / ASPECT) + 2)

    def strokes(self) -> Strokes:
        """A copy of what is drawn."""
        return [[list(point) for point in stroke] for stroke in self._strokes]

    def show_strokes(self, strokes: Strokes) -> None:
        """Put back a drawing, such as after a new look."""
        self._strokes = [[list(point) for point in stroke] for stroke in strokes]
        self.update()

    def clear(self) -> None:
        self._strokes, self._drawing_with = [], ""
        self._changed()

    def undo_stroke(self) -> None:
        """Take the newest stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._drawing_with = ""
            self._changed()

    def box(self) -> QRectF:
        """Where the paper is: the widest box of its shape that fits."""
        wide = min(self.width() - 2, (self.height() - 2) * ASPECT)
        high = wide / ASPECT
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin("mouse", event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._go_on("mouse", event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._end("mouse", event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802
        acts = {
            QEvent.Type.TabletPress: self._begin,
            QEvent.Type.TabletMove: self._go_on,
            QEvent.Type.TabletRelease: self._end,
        }
        if event.type() in acts:
            acts[event.type()]("pen", event.position())
            event.accept()  # else Qt makes mouse events of it, and each point would be there twice

    def event(self, event: QEvent) -> bool:
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        """The first finger draws; others do not disturb it."""
        points = event.points()
        if event.type() == QEvent.Type.TouchCancel or not points:
            self._drawing_with = ""
            return
        acts = {QEvent.Type.TouchBegin: self._begin, QEvent.Type.TouchUpdate: self._go_on, QEvent.Type.TouchEnd: self._end}
        acts[event.type()](f"finger {points[0].id()}", points[0].position())

    def _begin(self, device: str, at: QPointF) -> None:
        if self._drawing_with or not self.isEnabled() or not self.box().contains(at):
            return
        if not self._clock.isValid():
            self._clock.start()
        self._drawing_with = device
        self._strokes.append([])
        self._take(at)

    def _go_on(self, device: str, at: QPointF) -> None:
        if device == self._drawing_with:
            self._take(at)

    def _end(self, device: str, at: QPointF) -> None:
        if device == self._drawing_with:
            self._take(at)
            self._drawing_with = ""
            self._changed()

    def _take(self, at: QPointF) -> None:
        """A point, in thousandths; one outside lies on the edge. The same place twice, or too many, says nothing."""
        box, stroke = self.box(), self._strokes[-1]
        x, y = (
            max(0, min(EDGE, round(part * EDGE)))
            for part in ((at.x() - box.left()) / box.width(), (at.y() - box.top()) / box.height())
        )
        if (stroke and stroke[-1][:2] == [x, y]) or sum(map(len, self._strokes)) >= MOST_POINTS:
            return
        stroke.append([x, y, int(self._clock.elapsed())])
        self.update()

    def _changed(self) -> None:
        self._strokes = [stroke for stroke in self._strokes if stroke]
        self.update()
        self.changed.emit()

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p, box = QPainter(self), self.box()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = ("focus", 2) if self.hasFocus() else ("control", 1)
        rounded(p, box, colour("surface" if self.isEnabled() else "canvas"), colour(edge[0]), edge[1], RADIUS)
        line = box.top() + box.height() * _LINE
        p.setPen(QPen(colour("control"), 1))
        p.drawLine(QPointF(box.left() + box.width() * 0.04, line), QPointF(box.right() - box.width() * 0.04, line))
        paint_strokes(p, box, self._strokes)


def paint_strokes(p: QPainter, box: QRectF, strokes: Strokes) -> None:
    """A drawing into a box of its shape."""
    pen = QPen(colour("ink"), max(1.6, box.width() * _INK))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        places = [QPointF(box.left() + x / EDGE * box.width(), box.top() + y / EDGE * box.height()) for x, y, _ in stroke]
        if len(places) == 1:
            p.drawPoint(places[0])
            continue
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        p.drawPath(path)
