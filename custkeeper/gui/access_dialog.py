"""A decision about somebody's access that cannot be undone: says in words what happens, and asks."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.layout import at_least_wide, boxed, bullet, button, column, row, scroller, size_to, text
from custkeeper.gui.look.palette import em, narrow
from custkeeper.gui.look.words import words

_CANCEL = QT_TRANSLATE_NOOP("people", "Leave it as it is")


class AccessDialog(QDialog):
    """Accepted when the person means it. The safe button has the focus; no button is default."""

    def __init__(self, title: str, consequences: Sequence[str], act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.go, self.cancel = button(act, "danger", "lock"), button(words(_CANCEL))
        self.go.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        lines = boxed(column(*[bullet("chevron", each) for each in consequences], gap=8))
        foot = row(None, self.cancel, self.go, gap=12)
        at_least_wide(self, 620)
        body: list[Any] = [(scroller(lines), 1)] if narrow() else [lines, None]
        self.setLayout(column(text(title, "title", wrap=True), *body, foot, gap=14, margins=(28, 20, 28, 20)))
        if narrow():  # large text: higher than many a screen
            size_to(self, 620, 420)
        else:
            self.resize(em(620), self.layout().heightForWidth(em(620)))  # as high as its lines, which are wrapped at that width
        self.cancel.setFocus()
