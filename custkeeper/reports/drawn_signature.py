"""A drawn signature on paper: its strokes as lines, never as a picture."""

from custkeeper.domain.strokes import ASPECT, EDGE, Strokes
from custkeeper.reports.drawn import Canvas, Drawn
from custkeeper.reports.look import INK, LINE

_WIDTH = 210.0  # points, about 74 mm


class DrawnSignature(Drawn):
    """The box as it stood on the screen, with the line that was signed on."""

    def __init__(self, strokes: Strokes) -> None:
        super().__init__(space_before=4, space_after=4)
        self._strokes = strokes

    def measure(self, width: float, height: float) -> float:
        return _WIDTH / ASPECT + 6

    def paint(self, canvas: Canvas) -> None:
        high = _WIDTH / ASPECT
        canvas.saveState()
        canvas.setStrokeColorRGB(*LINE)
        canvas.setLineWidth(0.6)
        canvas.line(0, 3 + high * 0.18, _WIDTH, 3 + high * 0.18)
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(1.3)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in self._strokes:
            path = canvas.beginPath()
            places = [(x / EDGE * _WIDTH, 3 + high - y / EDGE * high) for x, y, _ in stroke]
            path.moveTo(*places[0])
            for place in places[1:] or places:
                path.lineTo(*place)
            canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()
