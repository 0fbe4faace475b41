"""Fields with their names above, segmented choices, and the form editors of each kind of field."""

from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.layout import boxed, column, text, unmarked
from custkeeper.gui.look.palette import LOOK, RADIUS, colour, em, font, sp
from custkeeper.gui.look.style import rounded


def field(name: str, editor: QWidget, hint: str = "") -> QWidget:
    """An editor with its name above it, and a sentence below if one helps."""
    label = text(unmarked(name), "small_strong")  # with a buddy a label takes marks too
    label.setBuddy(editor)
    editor.setAccessibleName(name)
    editor.setFont(font())
    return boxed(column(label, editor, *([text(hint, "small", "ink2", wrap=True)] if hint else []), gap=4))


def _leaves_undo_to_the_window(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Ctrl+Z and Ctrl+Y belong to the field while there is typing to take back, and to the page's steps after that."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = (event.matches(each) for each in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
    return (undo and not can_undo) or (redo and not can_redo)


class _LineEdit(QLineEdit):
    def event(self, event: QEvent) -> bool:
        if _leaves_undo_to_the_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


class _TextEdit(QPlainTextEdit):
    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _leaves_undo_to_the_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


def forget_typing(editor: QWidget) -> None:
    """What was typed is stored: nothing of it can be taken back in the field any more. The cursor stays."""
    if isinstance(editor, QLineEdit):
        place = editor.cursorPosition()
        editor.setText(editor.text())
        editor.setCursorPosition(place)
    elif isinstance(editor, QPlainTextEdit):
        editor.document().clearUndoRedoStacks()


def line_edit(value: str = "", placeholder: str = "", is_secret: bool = False) -> QLineEdit:
    edit = _LineEdit(value)
    edit.setPlaceholderText(placeholder)
    edit.setFont(font())
    if is_secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit


def forget_when_done(dialog: QDialog) -> None:
    """What was typed into its lines goes when it closes: Qt keeps a closed dialog for as long as the window."""

    def forget(_: int) -> None:
        for edit in dialog.findChildren(QLineEdit):
            edit.setText("")

    dialog.finished.connect(forget)


def text_edit(value: str = "", lines: int = 3) -> QPlainTextEdit:
    """Several lines. Tab leaves the field, as everywhere else."""
    edit = _TextEdit(value)
    edit.setFont(font())
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(em(22) * lines + sp(14))
    return edit


def tick_box(shown: str) -> QCheckBox:
    """A yes or no with its words beside it."""
    box = QCheckBox(unmarked(shown))
    box.setFont(font())
    return box


def combo(options: list[tuple[str, str]], chosen: str = "") -> QComboBox:
    """A choice of (key, words)."""
    box = QComboBox()
    box.setFont(font())
    for key, shown in options:
        box.addItem(shown, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


class Segmented(QWidget):
    """One of a few: a joined row of words. Left and right move; the mouse chooses."""

    chosen = Signal(int)

    def __init__(self, options: list[tuple[str, str]], current: int, name: str) -> None:
        super().__init__()
        self._options, self._current, self._name = options, current, name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        metrics = QFontMetrics(font("strong"))
        self._widths = [
            metrics.horizontalAdvance(shown) + 2 * sp(12) + (em(16) + sp(6) if mark else 0) for mark, shown in options
        ]
        self.setFixedSize(sum(self._widths) + 4, em(32) + 4)
        self._say()

    @property
    def current(self) -> int:
        return self._current

    def choose(self, index: int) -> None:
        """Choose as a click would."""
        index = max(0, min(index, len(self._options) - 1))
        if index != self._current:
            self._current = index
            self._say()
            self.update()
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step:
            self.choose(self._current + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        edges = [2 + sum(self._widths[: place + 1]) for place in range(len(self._widths))]
        self.choose(next((place for place, x in enumerate(edges) if event.position().x() < x), len(edges) - 1))

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        edge = ("focus", 2) if self.hasFocus() else ("control" if LOOK.theme == "contrast" else "line", 1)
        rounded(p, self.rect(), colour("hover" if LOOK.theme != "dark" else "canvas"), colour(edge[0]), edge[1])
        x = 2
        for place, (mark, shown) in enumerate(self._options):
            self._paint_option(p, QRect(x, 2, self._widths[place], self.height() - 4), mark, shown, place == self._current)
            x += self._widths[place]

    def _paint_option(self, p: QPainter, cell: QRect, mark: str, shown: str, on: bool) -> None:
        tone = ("on_accent" if LOOK.theme == "contrast" else "accent") if on else "ink2"
        if on:
            fill = {"contrast": "accent", "dark": "hover"}.get(LOOK.theme, "surface")
            rounded(p, cell, colour(fill), None if LOOK.theme == "contrast" else colour("line"), radius=RADIUS - 2)
        left = cell.left() + sp(12)
        if mark:
            p.drawPixmap(round(left), cell.center().y() - em(8) + 1, pixmap(mark, LOOK.tokens[tone], em(16)))
            left += em(16) + sp(6)
        p.setFont(font("strong" if on and not mark else "body"))
        p.setPen(colour("ink" if on and LOOK.theme != "contrast" else tone))
        where = QRectF(left, cell.top() - 1, cell.right() - left, cell.height()) if mark else QRectF(cell.adjusted(0, -1, 0, -1))
        side = Qt.AlignmentFlag.AlignLeft if mark else Qt.AlignmentFlag.AlignHCenter
        p.drawText(where, Qt.AlignmentFlag.AlignVCenter | side, shown)

    def _say(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._options[self._current][1]}")
