"""Small vector drawings: check boxes, level marks, a clock. Shape tells the meaning, colour only repeats it.

Drawn, not set: the font has no ☐ ☑ ⬢, and a drawn box prints the same everywhere.
"""

from custkeeper.domain.levels import Level
from custkeeper.reports.drawn import Canvas
from custkeeper.reports.look import CONTROL, WHITE, Colour, Tone

LEVEL_TONES = {
    Level.PUBLIC: Tone.QUIET,
    Level.INTERNAL: Tone.ACCENT,
    Level.CONFIDENTIAL: Tone.WARN,
    Level.TOP_SECRET: Tone.SECRET,
}


def draw_check_box(canvas: Canvas, status: str, x: float, y: float, size: float) -> None:
    """A box `size` points wide at its lower left corner: empty, ticked, struck through by a bar, or crossed with thick edges."""
    tone = {"done": Tone.OK, "blocked": Tone.DANGER}.get(status, Tone.QUIET)
    canvas.saveState()
    canvas.setLineWidth(1.4 if status == "blocked" else 0.9)
    canvas.setStrokeColorRGB(*(CONTROL if status == "open" else tone.ink))
    canvas.setFillColorRGB(*(WHITE if status == "open" else tone.ground))
    canvas.roundRect(x, y, size, size, size * 0.18, stroke=1, fill=1)
    canvas.setLineWidth(1.5)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if status == "done":
        _line(canvas, x, y, size, (0.24, 0.5), (0.43, 0.3), (0.78, 0.72))
    elif status == "not_applicable":
        _line(canvas, x, y, size, (0.27, 0.5), (0.73, 0.5))
    elif status == "blocked":
        _line(canvas, x, y, size, (0.28, 0.28), (0.72, 0.72))
        _line(canvas, x, y, size, (0.28, 0.72), (0.72, 0.28))
    canvas.restoreState()


def _line(canvas: Canvas, x: float, y: float, size: float, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(x + points[0][0] * size, y + points[0][1] * size)
    for across, up in points[1:]:
        path.lineTo(x + across * size, y + up * size)
    canvas.drawPath(path, stroke=1, fill=0)


def draw_clock(canvas: Canvas, x: float, y: float, size: float, ink: Colour) -> None:
    """A clock face: something has changed since, or time has passed."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*ink)
    canvas.setLineWidth(1)
    canvas.setLineCap(1)
    canvas.circle(x + size / 2, y + size / 2, size / 2, stroke=1, fill=0)
    _line(canvas, x, y, size, (0.5, 0.78), (0.5, 0.5), (0.72, 0.4))
    canvas.restoreState()


def draw_level_mark(canvas: Canvas, level: Level, x: float, y: float, size: float) -> None:
    """Ring, square, diamond, or hexagon with a bar: the shapes the window uses for the four levels."""
    canvas.saveState()
    ink = LEVEL_TONES[level].ink
    canvas.setFillColorRGB(*ink)
    canvas.setStrokeColorRGB(*ink)
    middle = size / 2
    if level is Level.PUBLIC:
        canvas.setLineWidth(1.1)
        canvas.circle(x + middle, y + middle, middle * 0.8, stroke=1, fill=0)
    elif level is Level.INTERNAL:
        canvas.roundRect(x + size * 0.1, y + size * 0.1, size * 0.8, size * 0.8, size * 0.15, stroke=0, fill=1)
    elif level is Level.CONFIDENTIAL:
        _filled(canvas, x, y, size, (0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))
    else:
        _filled(canvas, x, y, size, (0.5, 0), (0.93, 0.25), (0.93, 0.75), (0.5, 1), (0.07, 0.75), (0.07, 0.25))
        canvas.setFillColorRGB(*WHITE)
        canvas.rect(x + size * 0.27, y + size * 0.42, size * 0.46, size * 0.16, stroke=0, fill=1)
    canvas.restoreState()


def _filled(canvas: Canvas, x: float, y: float, size: float, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(x + points[0][0] * size, y + points[0][1] * size)
    for across, up in points[1:]:
        path.lineTo(x + across * size, y + up * size)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
