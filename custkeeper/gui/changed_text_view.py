"""A text with what was put in underlined and what was taken out struck through: told by the line, never by colour alone.

What must not be here: comparing, and markup: the text goes in as it is.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.word_diff import Change, Piece
from custkeeper.gui.look.palette import colour, em, font
from custkeeper.gui.look.words import words

_NAME = QT_TRANSLATE_NOOP("clauses", "Wording")
_PUT_IN = QT_TRANSLATE_NOOP("clauses", "[put in: {shown}]")
_TAKEN_OUT = QT_TRANSLATE_NOOP("clauses", "[taken out: {shown}]")


class ChangedTextView(QTextEdit):
    """As tall as its text; can be read and copied. A screen reader is told the changes in words."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colour("surface"))
        self.setPalette(palette)
        self.setFont(font())
        self.document().setDocumentMargin(em(2))
        cursor = QTextCursor(self.document())
        for each in pieces:
            cursor.insertText(each.text, _format(each.change))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(words(_NAME))
        self.setAccessibleDescription("".join(_said(each) for each in pieces))
        self._fit(em(340))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(self.viewport().width())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(em(60), self.height())

    def _fit(self, width: int) -> None:
        self.document().setTextWidth(width)
        self.setFixedHeight(round(self.document().size().height()) + 4)


def _format(change: Change) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font())
    form.setForeground(colour({Change.SAME: "ink", Change.INSERTED: "ok", Change.DELETED: "danger"}[change]))
    form.setFontUnderline(change is Change.INSERTED)
    form.setFontStrikeOut(change is Change.DELETED)
    return form


def _said(piece: Piece) -> str:
    if piece.change is Change.SAME:
        return piece.text
    return words(_PUT_IN if piece.change is Change.INSERTED else _TAKEN_OUT, shown=piece.text.strip())
