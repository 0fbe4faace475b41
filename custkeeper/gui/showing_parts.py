"""What one item looks like while it is shown to somebody: names covered until pressed, facts, pieces of a text, a page.

What must not be here: keys, the ledger, who is shown it.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import boxed, button, column, row, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.services.on_screen import ShownItem
from custkeeper.services.page_pictures import Picture

_COVERED = QT_TRANSLATE_NOOP("showing", "Name covered: press to show it")
_FILES = QT_TRANSLATE_NOOP("showing", "Files")
_NOT_SHOWN = QT_TRANSLATE_NOOP("showing", "Files that cannot be shown on screen: {count}")


class CoveredName(QWidget):
    """A name that is not on the screen before somebody presses for it; not for a screen reader either."""

    def __init__(self, name: str, role: str = "display") -> None:
        super().__init__()
        self._name, self._role = name, role
        self.cover = button(words(_COVERED), "", "lock")
        self.cover.clicked.connect(self._uncover)
        self._box = column(row(self.cover, None), gap=0)
        self.setLayout(self._box)

    def _uncover(self) -> None:
        self.cover.hide()
        self._box.addWidget(text(self._name, self._role, wrap=True))
        self._name = ""


def about_item(item: ShownItem) -> QWidget:
    """Its code, its name under a cover, and what its recipient may know of it."""
    parts: list[Any] = [text(item.code, "title", "ink2"), CoveredName(item.name), Rule()]
    for label, value in item.facts:
        name, told = text(label, "title", "ink2"), text(value, "shown", wrap=True)
        parts.append(column(name, told, gap=0) if narrow() else row((name, 1), (told, 3), gap=16))
    if item.files or item.left_out:
        parts += [Rule(), text(words(_FILES), "title", "ink2"), *(CoveredName(each.name, "shown") for each in item.files)]
    if item.left_out:
        parts.append(text(words(_NOT_SHOWN, count=len(item.left_out)), "large", "ink2", wrap=True))
    return boxed(column(*parts, None, gap=14, margins=(0, 8, 0, 8)))


def piece_of_text(piece: str) -> QWidget:
    return boxed(column(text(piece, "shown", wrap=True), None, gap=0, margins=(0, 8, 0, 8)))


def page_label(picture: Picture, scale: float, name: str) -> QLabel:
    """A page as it was drawn, `scale` dots of the screen a pixel."""
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(scale)
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(image))
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    label.setAccessibleName(name)
    return label
