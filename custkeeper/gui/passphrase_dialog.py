"""Changing one's own passphrase, with the old one or with the recovery code of one's sheet."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import field, forget_when_done, line_edit
from custkeeper.gui.look.layout import at_least_wide, boxed, button, column, row, scroller, size_to, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_fields import PassphraseFields
from custkeeper.services.people import change_passphrase
from custkeeper.services.unsaved_sheets import noted
from custkeeper.services.vault_access import Papers

_TITLE = QT_TRANSLATE_NOOP("passphrase", "Change your passphrase")
_SUBTITLE = QT_TRANSLATE_NOOP(
    "passphrase",
    "The old passphrase, the old recovery sheet and computers let in without it stop working. You get a new sheet to print. "
    "Copies of the vault made before, backups too, still open with the old ones: find and destroy those that need not be kept.",
)
_OLD = QT_TRANSLATE_NOOP("passphrase", "Present passphrase, or empty to use the recovery code")
_CODE = QT_TRANSLATE_NOOP("passphrase", "Recovery code (only without the present passphrase)")
_TAKEN_OVER = QT_TRANSLATE_NOOP("passphrase", "Your recovery code is taken over: nothing of it has to be typed again.")
_CHANGE = QT_TRANSLATE_NOOP("passphrase", "Change the passphrase")
_CANCEL = QT_TRANSLATE_NOOP("passphrase", "Cancel")


class PassphraseDialog(QDialog):
    """`changed` carries the new recovery sheet's content. Who came in by recovery code need not type it again: `code`."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, code: str = "") -> None:
        super().__init__(parent)
        forget_when_done(self)
        self.desk = desk
        self.setWindowTitle(words(_TITLE))
        self.old, self.code = line_edit(is_secret=True), line_edit(code)
        self.new = PassphraseFields([desk.session.firm])
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self.go, self.cancel = button(words(_CHANGE), "primary"), button(words(_CANCEL))
        self.go.clicked.connect(self._change)
        self.cancel.clicked.connect(self.reject)
        self.new.changed.connect(self._judge)
        head = column(text(words(_TITLE), "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        typed = boxed(column(field(words(_OLD), self.old), field(words(_CODE), self.code), gap=12))
        taken_over = [text(words(_TAKEN_OVER), tone="ink2", wrap=True)] if code else []
        if code:
            typed.hide()
        fields = column(typed, *taken_over, self.new, gap=12)
        foot = row(None, self.cancel, self.go, gap=12)
        at_least_wide(self, 560)
        if narrow():  # large text: higher than many a screen, so what is typed scrolls and the buttons stay
            body: list[Any] = [(scroller(boxed(column(head, fields, None, gap=14))), 1), self.problem]
            size_to(self, 560, 470)
        else:
            body = [head, fields, self.problem, None]
        self.setLayout(column(*body, foot, gap=14, margins=(28, 20, 28, 20)))
        self._judge()
        (self.new.once if code else self.old).setFocus()

    def _judge(self) -> None:
        self.go.setEnabled(self.new.is_ready)

    def _change(self) -> None:
        session, old, new, code = self.desk.session, self.old.text(), self.new.passphrase, self.code.text()
        self.go.setEnabled(False)

        def done(papers: Papers) -> None:
            self.accept()
            self.changed.emit(papers)

        def work(progress: object) -> Papers:
            return noted(session, change_passphrase(session, old, new, recovery_code="" if old else code))

        self.desk.write(self, work, done, failed=self._refused)

    def _refused(self, error: CustKeeperError) -> None:
        self.problem.setText(words(error.message))
        self.problem.show()
        self._judge()
