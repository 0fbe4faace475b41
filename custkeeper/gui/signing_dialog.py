"""Signing: shows exactly what is signed, asks for the passphrase, or takes a comment to return it with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.fields import field, forget_when_done, line_edit
from custkeeper.gui.look.layout import boxed, button, column, row, scroller, size_to, text
from custkeeper.gui.look.words import words
from custkeeper.services.checklist_sheets import ChecklistSheet

_TITLE = QT_TRANSLATE_NOOP("signing", "Sign {code}")
_SUBTITLE = QT_TRANSLATE_NOOP(
    "signing", "You sign what stands below, in the language it is shown in. A later change makes the signature stale."
)
_FIELD = QT_TRANSLATE_NOOP("signing", "{label}: {value}")
_ANSWER = QT_TRANSLATE_NOOP("signing", "{status}. {evidence}")
_PASSPHRASE = QT_TRANSLATE_NOOP("signing", "Your passphrase")
_NOTE = QT_TRANSLATE_NOOP("signing", "Note, or the comment to return it with")
_SIGN = QT_TRANSLATE_NOOP("signing", "Sign")
_RETURN = QT_TRANSLATE_NOOP("signing", "Return with this comment")
_CANCEL = QT_TRANSLATE_NOOP("signing", "Cancel")
_COMMENT_MISSING = QT_TRANSLATE_NOOP("signing", "Write what has to change before you return it.")


class SigningDialog(QDialog):
    """`signed` carries passphrase and note, `returned` the comment; the page carries them out and closes the dialog."""

    signed = Signal(str, str)
    returned = Signal(str)

    def __init__(self, code: str, sheet: ChecklistSheet, subject: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        forget_when_done(self)
        self.setWindowTitle(words(_TITLE, code=code))
        self.setModal(True)
        lines = [text(sheet.title, "section", wrap=True), *self._subject(sheet, subject)]
        for item in sheet.items:
            proof = "; ".join(
                [*item.evidence, *(each.name for each in item.attachments), *([item.reason] if item.reason else [])]
            )
            said = words(_ANSWER, status=item.status_label, evidence=proof)
            lines += [
                boxed(column(text(f"{item.number}  {item.title}", "strong", wrap=True), text(said, wrap=True), gap=0)),
                Rule(),
            ]
        self.passphrase, self.note = line_edit(is_secret=True), line_edit()
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self.cancel, self.give_back = button(words(_CANCEL)), button(words(_RETURN))
        self.sign = button(words(_SIGN), "primary", "pen")
        self.cancel.clicked.connect(self.reject)
        self.give_back.clicked.connect(self._return)
        self.sign.clicked.connect(self._sign)
        self.passphrase.returnPressed.connect(self._sign)
        head = column(text(words(_TITLE, code=code), "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        fields = row((field(words(_PASSPHRASE), self.passphrase), 1), (field(words(_NOTE), self.note), 1), gap=12)
        body = scroller(Card(column(*lines, None, gap=8)))
        foot = row(self.give_back, None, self.cancel, self.sign, gap=12)
        self.setLayout(column(head, (body, 1), fields, self.problem, foot, gap=12, margins=(28, 20, 28, 20)))
        size_to(self, 760, 640)
        self.passphrase.setFocus()

    def show_refusal(self, error: CustKeeperError) -> None:
        """Stay open, keep the note, say why."""
        self.sign.setEnabled(True)
        self.problem.setText(words(error.message))
        self.problem.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _subject(self, sheet: ChecklistSheet, subject: list[tuple[str, str]]) -> list[QWidget]:
        """The record it is about, field by field: it is signed along."""
        if not subject:
            return []
        fields = [text(words(_FIELD, label=label, value=value), wrap=True) for label, value in subject]
        return [boxed(column(text(sheet.subject, "strong", wrap=True), *fields, gap=2)), Rule()]

    def _sign(self) -> None:
        if self.passphrase.text():
            self.sign.setEnabled(False)
            self.signed.emit(self.passphrase.text(), self.note.text().strip())

    def _return(self) -> None:
        if not self.note.text().strip():
            self.problem.setText(words(_COMMENT_MISSING))
            self.problem.show()
            self.note.setFocus()
            return
        self.returned.emit(self.note.text().strip())
