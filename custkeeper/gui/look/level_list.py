"""The four levels under each other, one of them chosen: shape, words and a tick; what may not be chosen is there, with a lock.
Folded it is one line with the chosen one, as any other field of a choice.

What must not be here: why one may not be chosen, and who could read it; who lays it out says that beside it.
"""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.marks import LEVEL_TONES, level_mark
from custkeeper.gui.look.palette import LOOK, colour, em, font, sp
from custkeeper.gui.look.style import rounded
from custkeeper.gui.look.words import words

_SAYS = QT_TRANSLATE_NOOP("window", "{name}: {chosen}")
_LEVELS = list(Level)


class LevelList(QWidget):
    """Up and Down move, the mouse chooses; neither chooses one that is not in `may`.

    One that began folded opens by a click, Space, Enter, Up or Down, and folds again by a choice of the mouse, Space or Enter.
    """

    chosen = Signal()
    folded = Signal(bool)

    def __init__(self, name: str, now: Level, may: Collection[Level], is_folded: bool = False) -> None:
        super().__init__()
        self._name, self._may, self.level = name, {*may, now}, now
        self._folds = self.is_folded = is_folded
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = em(32)
        self._say()

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetrics(font("strong"))
        widest = max(metrics.horizontalAdvance(words(each.label)) for each in Level)
        return QSize(widest + 2 * sp(12) + em(2 * 20), (1 if self.is_folded else len(_LEVELS)) * self._row + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def choose(self, level: Level) -> None:
        """Choose as a click would."""
        if level is not self.level and level in self._may:
            self.level = level
            self._say()
            self.update()
            self.chosen.emit()

    def fold(self, is_folded: bool) -> None:
        """To one line, or open; one that never folds stays open."""
        if self._folds and is_folded is not self.is_folded:
            self.is_folded = is_folded
            self.updateGeometry()
            self.update()
            self.folded.emit(is_folded)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._folds and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.fold(not self.is_folded)
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.fold(False)
        after = _LEVELS[self.level.rank + 1 :] if step > 0 else _LEVELS[self.level.rank - 1 :: -1] if self.level.rank else []
        self.choose(next((each for each in after if each in self._may), self.level))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.is_folded:
            self.fold(False)
            return
        place = int((event.position().y() - 1) // self._row)
        level = _LEVELS[max(0, min(place, len(_LEVELS) - 1))]
        self.choose(level)
        self.fold(level is self.level)  # one that is barred tells why as long as it is open

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        rounded(p, self.rect(), colour("surface"), colour("control"))
        for place, level in enumerate([self.level] if self.is_folded else _LEVELS):
            self._paint_row(p, QRect(1, 1 + place * self._row, self.width() - 2, self._row), level)
        if self.hasFocus():
            rounded(p, self.rect(), None, colour("focus"), 2)

    def _paint_row(self, p: QPainter, cell: QRect, level: Level) -> None:
        is_on, may = level is self.level and not self.is_folded, level in self._may
        if is_on:
            rounded(p, cell, colour("accent_soft"), colour("accent") if LOOK.theme == "contrast" else None, 2)
            p.fillRect(QRect(cell.left(), cell.top() + em(4), em(4), cell.height() - em(8)), colour("accent"))
        tone, size = LEVEL_TONES[level] if may else "ink2", em(12)
        middle, left = cell.center().y() + 0.5, cell.left() + sp(14)
        level_mark(p, QRectF(left, middle - size / 2, size, size), level, tone)
        p.setFont(font("strong" if is_on else "body"))
        p.setPen(colour("ink" if may else "ink2"))
        words_at = left + size + sp(10)
        where = QRectF(words_at, cell.top() - 1, cell.right() - words_at, cell.height())
        p.drawText(where, Qt.AlignmentFlag.AlignVCenter, words(level.label))
        sign = "down" if self.is_folded else "check" if is_on else "" if may else "lock"
        if sign:
            edge = sp(8) if self.is_folded else sp(12)  # as any other field of a choice
            at = QPointF(cell.right() - edge - em(16), middle - em(16) / 2)
            p.drawPixmap(at, pixmap(sign, LOOK.tokens["accent" if is_on else "ink2"], em(16)))

    def _say(self) -> None:
        self.setAccessibleName(words(_SAYS, name=self._name, chosen=self.level.label))
