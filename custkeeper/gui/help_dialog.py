"""Help (F1): one short text a tab, in the language that is showing, from `resources/help`."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.layout import button, column, row, size_to
from custkeeper.gui.look.palette import LOOK, font
from custkeeper.gui.look.words import words

_TITLE = QT_TRANSLATE_NOOP("help", "Help")
_CLOSE = QT_TRANSLATE_NOOP("help", "Close")


class HelpDialog(QDialog):
    """Opens at the section of a tab. Sections begin with `## `; the tab's key stands behind it in braces."""

    def __init__(self, folder: Path, tab: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(_TITLE))
        source = (folder / f"help.{LOOK.language}.md").read_text(encoding="utf-8")
        self.shown = QTextBrowser()
        self.shown.setAccessibleName(words(_TITLE))
        self.shown.setFont(font())
        self.shown.setFrameShape(QTextBrowser.Shape.NoFrame)
        titles = {}
        lines = []
        for line in source.splitlines():
            if line.startswith("## ") and line.endswith("}"):
                title, _, key = line[:-1].rpartition(" {")
                titles[key] = title[3:]
                line = title
            lines.append(line)
        self.shown.setMarkdown("\n".join(lines))
        close = button(words(_CLOSE))
        close.clicked.connect(self.close)
        self.setLayout(column((self.shown, 1), row(None, close), gap=12, margins=(20, 16, 20, 16)))
        size_to(self, 640, 620)
        self._go_to(titles.get(tab, ""))

    def _go_to(self, title: str) -> None:
        """Put the section's heading at the top."""
        self.shown.moveCursor(QTextCursor.MoveOperation.End)
        block = self.shown.document().begin()
        while title and block.isValid() and block.text() != title:
            block = block.next()
        cursor = QTextCursor(block if title and block.isValid() else self.shown.document().begin())
        self.shown.setTextCursor(cursor)
