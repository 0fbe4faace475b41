"""Level badges, state chips, round marks, progress bars: meaning by shape and words first, colour last."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from custkeeper.domain.levels import Level
from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.palette import LOOK, colour, em, font, sp
from custkeeper.gui.look.style import rounded
from custkeeper.gui.look.words import words

LEVEL_TONES = {Level.PUBLIC: "ink2", Level.INTERNAL: "accent", Level.CONFIDENTIAL: "warn", Level.TOP_SECRET: "secret"}
STATE_ICON = {"danger": "alert", "warn": "clock", "ok": "check", "accent": "info", "ink2": "minus", "secret": "lock"}
Mark = str | Level


def soft(tone: str) -> str:
    """The tinted ground of a tone."""
    return "canvas" if tone == "ink2" else f"{tone}_soft"


def level_mark(p: QPainter, rect: QRectF, level: Level, tone: str) -> None:
    """A shape a level: ring, square, diamond, hexagon with a bar."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(colour(tone), 1.6))
    p.setBrush(colour(tone) if level.rank else Qt.BrushStyle.NoBrush)
    centre, r = rect.center(), rect.width() / 2
    if level is Level.PUBLIC:
        p.drawEllipse(centre, r - 1, r - 1)
    elif level is Level.INTERNAL:
        p.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2)
    elif level is Level.CONFIDENTIAL:
        p.drawPolygon(QPolygonF([centre + QPointF(x * r, y * r) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))]))
    else:
        corners = ((0, -1), (0.9, -0.5), (0.9, 0.5), (0, 1), (-0.9, 0.5), (-0.9, -0.5))
        p.drawPolygon(QPolygonF([centre + QPointF(x * r, y * r) for x, y in corners]))
        p.setPen(QPen(colour("surface"), r * 0.38))
        p.drawLine(centre + QPointF(-r * 0.4, 0), centre + QPointF(r * 0.4, 0))
    p.restore()


def paint_pill(p: QPainter, rect: QRect, shown: str, tone: str, mark: Mark, outline: bool | str = False) -> None:
    """A chip. The usual states (public, internal, confirmed) stay without a ground: only what needs care is tinted."""
    calm = mark in (Level.PUBLIC, Level.INTERNAL) or outline == "calm"
    edge = None if calm else tone if LOOK.theme == "contrast" else "line" if outline else None
    if not calm:
        rounded(p, rect, colour("surface" if outline else soft(tone)), colour(edge) if edge else None, 1, em(6))
    size, x = em(14), rect.left() + sp(8)
    if isinstance(mark, Level):
        m = em(11)
        level_mark(p, QRectF(x + 1, rect.center().y() - m / 2 + 0.5, m, m), mark, tone)
    elif mark:
        p.drawPixmap(QPointF(x - 1, rect.top() + (rect.height() - size) / 2), pixmap(mark, LOOK.tokens[tone], size))
    p.setFont(font("small"))
    p.setPen(colour("ink2" if calm else "ink" if outline else tone))
    left = x + (size + sp(4) if mark else 0)
    p.drawText(QRectF(left, rect.top() - em(1), rect.right() - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)


def pill_size(shown: str, mark: Mark) -> QSize:
    metrics = QFontMetrics(font("small"))
    return QSize(metrics.horizontalAdvance(shown) + 2 * sp(8) + 2 + (em(14) + sp(4) if mark else 0), em(24))


class Pill(QWidget):
    """State or evidence chip: tinted ground, icon, words. Not to be clicked."""

    def __init__(self, shown: str, tone: str = "ink2", mark: Mark = "", outline: bool | str = False) -> None:
        super().__init__()
        self._shown, self._tone, self._mark, self._outline = shown, tone, mark, outline
        self.setFixedSize(pill_size(shown, mark))
        self.setAccessibleName(shown)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        paint_pill(QPainter(self), self.rect(), self._shown, self._tone, self._mark, self._outline)


def level_badge(level: Level) -> Pill:
    return Pill(words(level.label), LEVEL_TONES[level], level)


_LOOKS: dict[str, tuple[str, str | None, bool]] = {
    "open": ("control", None, False),
    "done": ("ok", "check", True),
    "unproven": ("warn", "check", False),
    "skipped": ("ink2", "minus", False),
    "blocked": ("danger", "block", True),
    "danger": ("danger", "alert", True),
    "warn": ("warn", "clock", True),
    "current": ("accent", None, True),
    "sign": ("accent", "pen", True),
}


class StateMark(QWidget):
    """Round mark at the head of a row: open, done, unproven, skipped, blocked, danger, warn, current, sign."""

    def __init__(self, state: str, name: str, size: int = 24) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(em(size), em(size))
        self.setAccessibleName(name)

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        tone, name, tinted = _LOOKS[self._state]
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = Qt.PenStyle.DashLine if self._state == "unproven" else Qt.PenStyle.SolidLine
        has_edge = not tinted or LOOK.theme == "contrast"
        p.setPen(QPen(colour(tone), 1.5, dashes) if has_edge else QPen(Qt.PenStyle.NoPen))
        p.setBrush(colour(soft(tone)) if tinted else Qt.BrushStyle.NoBrush)
        inset = 1 if tinted else 2
        p.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        if self._state == "current":
            p.setBrush(colour(tone))
            p.drawEllipse(QRectF(self.rect()).center(), em(5), em(5))
        if name:
            size = round(self.width() * 0.7)
            off = (self.width() - size) / 2
            p.drawPixmap(QPointF(off, off), pixmap(name, LOOK.tokens[tone], size))


class Bar(QWidget):
    """Progress in one line; its counts stand beside it in words."""

    def __init__(self, done: int, total: int, tone: str = "accent", height: int = 6) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedHeight(em(height))
        self.show_progress(done, total)

    def show_progress(self, done: int, total: int) -> None:
        self._share = done / total if total else 0
        self.setAccessibleName(f"{done}/{total}")
        self.update()

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p, r = QPainter(self), self.rect()
        rounded(p, r, colour("hover"), radius=r.height() / 2)
        if self._share:
            done = QRectF(0, 0, max(r.height(), r.width() * self._share), r.height())
            rounded(p, done, colour(self._tone), radius=r.height() / 2)
