"""Asking for one's passphrase again before something is done, with what it will mean in plain lines."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.fields import field, forget_when_done, line_edit
from custkeeper.gui.look.layout import at_least_wide, boxed, bullet, button, column, row, scroller, size_to, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words

_PASSPHRASE = QT_TRANSLATE_NOOP("prompt", "Your passphrase")
_CANCEL = QT_TRANSLATE_NOOP("prompt", "Cancel")
_WORKING = QT_TRANSLATE_NOOP("prompt", "One moment…")


class PassphrasePrompt(QDialog):
    """`given` carries the passphrase; who opened it carries it out, and closes it or shows the refusal."""

    given = Signal(str)

    def __init__(self, title: str, lines: list[tuple[str, str]], does: str, parent: QWidget) -> None:
        """`lines` are (icon, sentence); `does` stands on the button."""
        super().__init__(parent)
        forget_when_done(self)
        self.setWindowTitle(title)
        self.setModal(True)
        self._does = does
        self.passphrase = line_edit(is_secret=True)
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(does, "primary", "lock")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._give)
        self.passphrase.returnPressed.connect(self._give)
        said = [bullet(icon, sentence) for icon, sentence in lines]
        asked = field(words(_PASSPHRASE), self.passphrase)
        foot = row(None, self.cancel, self.go, gap=12)
        parts: list[Any] = [text(title, "title", wrap=True), *said, asked]
        body = [(scroller(boxed(column(*parts, None, gap=14))), 1), self.problem] if narrow() else [*parts, self.problem, None]
        self.setLayout(column(*body, foot, gap=14, margins=(28, 20, 28, 20)))
        at_least_wide(self, 560)
        if narrow():  # large text: higher than many a screen
            size_to(self, 560, 420)
        else:
            self.resize(self.minimumWidth(), self.layout().totalHeightForWidth(self.minimumWidth()))
        self.passphrase.setFocus()

    def show_refusal(self, error: CustKeeperError) -> None:
        """Stay open and say why."""
        self.go.setEnabled(True)
        self.go.setText(self._does)
        self.problem.setText(words(error.message))
        self.problem.show()
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _give(self) -> None:
        if self.passphrase.text() and self.go.isEnabled():
            self.go.setEnabled(False)
            self.go.setText(words(_WORKING))
            self.problem.hide()
            self.given.emit(self.passphrase.text())
