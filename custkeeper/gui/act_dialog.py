"""A dialog with a few fields for one act: it hands over what was typed, stays open and keeps it when that is refused."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.field_editors import typed
from custkeeper.gui.look.fields import field
from custkeeper.gui.look.layout import boxed, button, column, row, scroller, text
from custkeeper.gui.look.palette import em
from custkeeper.gui.look.words import words

_CANCEL = QT_TRANSLATE_NOOP("clauses", "Cancel")


class ActDialog(QDialog):
    """`fields` are (key, name, editor). `given` carries the typed texts by key; the page carries the act out, then closes it."""

    given = Signal(dict)

    def __init__(self, title: str, subtitle: str, fields: Sequence[tuple[str, str, QWidget]], act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._editors = {key: editor for key, _, editor in fields}
        self.problem = text("", tone="danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(act, "primary")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._hand_over)
        head = column(text(title, "title", wrap=True), text(subtitle, tone="ink2", wrap=True), gap=2)
        body = scroller(boxed(column(*[field(name, editor) for _, name, editor in fields], None, gap=12)))
        foot = row(None, self.cancel, self.go, gap=12)
        self.setLayout(column(head, (body, 1), self.problem, foot, gap=12, margins=(28, 20, 28, 20)))
        self.resize(em(680), em(560))
        fields[0][2].setFocus()

    def show_refusal(self, error: CustKeeperError) -> None:
        """Stay open and say why; nothing typed is lost."""
        self.go.setEnabled(True)
        self.problem.setText(words(error.message))
        self.problem.show()

    def _hand_over(self) -> None:
        self.go.setEnabled(False)
        self.given.emit({key: typed(editor) for key, editor in self._editors.items()})
