"""Signing on the spot, over the whole window so that nothing else of the firm is seen: the text, the drawing, then the witness.

The same dialog without a pad is an account holder's own side. What must not be here: keeping a signature (`agreement_signing`).
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedLayout, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.strokes import Strokes, require_drawn
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import grouped
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import field, forget_when_done, line_edit
from custkeeper.gui.look.layout import boxed, button, column, row, scroller, text
from custkeeper.gui.look.palette import em, narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.signature_pad import SignaturePad
from custkeeper.services.guest_signatures import SigningText

_TITLE = QT_TRANSLATE_NOOP("guest_signing", "Sign {title}")
_READ = QT_TRANSLATE_NOOP("guest_signing", "Read the text to its end. You sign exactly this, in this language.")
_HASH = QT_TRANSLATE_NOOP("guest_signing", "Hash of this text (SHA-256)")
_NAME = QT_TRANSLATE_NOOP("guest_signing", "Printed name")
_CAPACITY = QT_TRANSLATE_NOOP("guest_signing", "For whom, in what function")
_TO_THE_END = QT_TRANSLATE_NOOP("guest_signing", "Scroll the text to its end first; then you can sign.")
_DRAW = QT_TRANSLATE_NOOP("guest_signing", "Sign in the box with mouse, pen or finger.")
_ON_PAPER = QT_TRANSLATE_NOOP(
    "guest_signing", "You cannot or do not want to draw here? Sign on paper; the signed file is then added to the agreement."
)
_CLEAR = QT_TRANSLATE_NOOP("guest_signing", "Clear")
_UNDO = QT_TRANSLATE_NOOP("guest_signing", "Take back the last stroke")
_CANCEL = QT_TRANSLATE_NOOP("guest_signing", "Cancel")
_HAND_BACK = QT_TRANSLATE_NOOP("guest_signing", "Signed: hand the laptop back")
_WITNESS_TITLE = QT_TRANSLATE_NOOP("guest_signing", "Witness the signature")
_WITNESS_WHAT = QT_TRANSLATE_NOOP(
    "guest_signing",
    "You saw {name} ({capacity}) sign {title}. Your passphrase countersigns the text, the name, the function and the drawing.",
)
_PASSPHRASE = QT_TRANSLATE_NOOP("guest_signing", "Your passphrase")
_BACK = QT_TRANSLATE_NOOP("guest_signing", "Back to the drawing")
_COUNTERSIGN = QT_TRANSLATE_NOOP("guest_signing", "Countersign")
_SIGN = QT_TRANSLATE_NOOP("guest_signing", "Sign with my passphrase")
_NAMES_MISSING = QT_TRANSLATE_NOOP("guest_signing", "Type the printed name, and for whom and in what function it is signed.")
_WORKING = QT_TRANSLATE_NOOP("guest_signing", "One moment…")


class GuestSigningDialog(QDialog):
    """`signed` carries name, capacity, strokes and passphrase; who opened it keeps them, and closes it or shows the refusal."""

    signed = Signal(str, str, list, str)

    def __init__(self, seen: SigningText, parent: QWidget, own_name: str = "") -> None:
        """With `own_name` it is that account holder's own side: no drawing, no witness."""
        super().__init__(parent)
        forget_when_done(self)
        self.seen, self.is_own, self._was_read = seen, bool(own_name), False
        self._is_laid_out = False
        self._stack = QStackedLayout()
        self.setWindowTitle(words(_TITLE, title=seen.title))
        self.setModal(True)
        self.name, self.capacity, self.passphrase = line_edit(own_name), line_edit(), line_edit(is_secret=True)
        self.name.setReadOnly(self.is_own)
        self.pad = SignaturePad()
        self.clear, self.undo = button(words(_CLEAR)), button(words(_UNDO), "", "undo")
        self.clear.clicked.connect(self.pad.clear)
        self.undo.clicked.connect(self.pad.undo_stroke)
        self.cancel, self.go = button(words(_CANCEL)), button(words(_SIGN if self.is_own else _HAND_BACK), "primary", "pen")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._sign_own if self.is_own else self._hand_back)
        self.passphrase.returnPressed.connect(self._sign_own if self.is_own else self._countersign)
        self.hint, self.problem = text("", "body", "ink2", wrap=True), text("", "body", "danger", wrap=True)
        self.problem.hide()
        self.setLayout(self._stack)
        self._make_witness()
        self._stack.addWidget(self._reading())
        self._witness_layout = column(gap=14, margins=(28, 20, 28, 20))
        self._stack.addWidget(boxed(self._witness_layout))
        self.setGeometry(parent.window().geometry())  # over all of it: names of others are none of a guest's business
        self.pad.changed.connect(self._show_what_is_missing)
        self._look_whether_read()

    def _make_witness(self) -> None:
        """What the witness's step is made of, except what the guest has given by then."""
        self.back, self.countersign = button(words(_BACK)), button(words(_COUNTERSIGN), "primary", "lock")
        self.witness_problem = text("", "body", "danger", wrap=True)
        self.witness_problem.hide()
        self.back.clicked.connect(lambda: self._stack.setCurrentIndex(0))
        self.countersign.clicked.connect(self._countersign)

    def show_refusal(self, error: CustKeeperError) -> None:
        """Stay open with everything that was drawn and typed, and say why."""
        shown = self.problem if self.is_own or self._stack.currentIndex() == 0 else self.witness_problem
        self._say(shown, words(error.message))
        for each, does in ((self.go, _SIGN if self.is_own else _HAND_BACK), (self.countersign, _COUNTERSIGN)):
            each.setText(words(does))
            each.setEnabled(True)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def strokes(self) -> Strokes:
        return self.pad.strokes()

    def _reading(self) -> QWidget:
        """The text at the left, the signer's part at the right; with large text it stands under the text and scrolls with it."""
        lines = [column(text(label, "small", "ink2"), text(value, "large", wrap=True), gap=0) for label, value in self.seen.lines]
        proof = column(text(words(_HASH), "small", "ink2", wrap=True), text(grouped(self.seen.hash), "small", wrap=True), gap=0)
        self._text = Card(column(*lines, proof, None, gap=12))
        signer = boxed(column(*self._signer(), gap=12))
        whole = boxed(column(self._text, signer, None, gap=16)) if narrow() else self._text
        self.reading: QScrollArea = scroller(whole)
        self.reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and Page Down read on
        self.reading.setAccessibleName(words(_TITLE, title=self.seen.title))
        self.reading.verticalScrollBar().valueChanged.connect(lambda _: self._look_whether_read())
        self.reading.verticalScrollBar().rangeChanged.connect(lambda *_: self._look_whether_read())
        head = column(text(self.windowTitle(), "title", wrap=True), text(words(_READ), tone="ink2", wrap=True), gap=2)
        foot = column(self.problem, row(None, self.cancel, self.go, gap=12), gap=8)
        body: QWidget = self.reading if narrow() else boxed(row((self.reading, 3), (signer, 2), gap=16))
        return boxed(column(head, (body, 1), foot, gap=12, margins=(28, 20, 28, 20)))

    def _signer(self) -> list[object]:
        fields = [field(words(_NAME), self.name), field(words(_CAPACITY), self.capacity)]
        if self.is_own:
            return [*fields, field(words(_PASSPHRASE), self.passphrase), self.hint, None]
        knobs = column(self.undo, self.clear, gap=8) if narrow() else row(self.undo, self.clear, None, gap=8)
        return [*fields, self.hint, self.pad, knobs, text(words(_ON_PAPER), "small", "ink2", wrap=True), None]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc at the witness goes back to the drawing: a whole signature is not thrown away by one key."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)  # type: ignore[arg-type]
        (self.capacity if self.is_own else self.name).setFocus()
        QTimer.singleShot(0, self, self._laid_out)  # sizes are right only then

    def _laid_out(self) -> None:
        self._is_laid_out = True
        self._look_whether_read()

    def _look_whether_read(self) -> None:
        """The box opens once the end of the text was on the screen, and stays open."""
        shown_to = self.reading.verticalScrollBar().value() + self.reading.viewport().height()
        self._was_read = self._was_read or (self._is_laid_out and shown_to >= self._text.geometry().bottom() - 2)
        self.pad.setEnabled(self._was_read)
        self._show_what_is_missing()

    def _show_what_is_missing(self) -> None:
        self.hint.setText("" if self.is_own and self._was_read else words(_DRAW if self._was_read else _TO_THE_END))
        self.go.setEnabled(self._was_read)
        for each in (self.clear, self.undo):
            each.setEnabled(bool(self.pad.strokes()))
        self.problem.hide()

    def _hand_back(self) -> None:
        """From the guest to the witness, if name, function and drawing are there."""
        if not self._is_named():
            return
        try:
            require_drawn(self.pad.strokes())
        except CustKeeperError as error:
            self._say(self.problem, words(error.message))
            return
        self._fill_witness()
        self._stack.setCurrentIndex(1)
        self.passphrase.setFocus()

    def _fill_witness(self) -> None:
        if self._witness_layout.count() == 0:
            self.picture, self.said = SignaturePad(), text("", wrap=True)
            self.picture.setEnabled(False)
            self.picture.setMaximumWidth(em(480))
            parts = [
                text(words(_WITNESS_TITLE), "title", wrap=True),
                self.said,
                row((self.picture, 1), None),
                field(words(_PASSPHRASE), self.passphrase),
                self.witness_problem,
                None,
                row(self.back, None, self.countersign, gap=12),
            ]
            for part in parts:
                if part is None:
                    self._witness_layout.addStretch(1)
                elif isinstance(part, QWidget):
                    self._witness_layout.addWidget(part)
                else:
                    self._witness_layout.addLayout(part)
        who = {"name": self.name.text().strip(), "capacity": self.capacity.text().strip(), "title": self.seen.title}
        self.said.setText(words(_WITNESS_WHAT, **who))
        self.picture.show_strokes(self.pad.strokes())
        self.witness_problem.hide()

    def _is_named(self) -> bool:
        missing = next((each for each in (self.name, self.capacity) if not each.text().strip()), None)
        if missing is not None:
            self._say(self.problem, words(_NAMES_MISSING))
            missing.setFocus()
        return missing is None

    def _countersign(self) -> None:
        if self.passphrase.text() and self.countersign.isEnabled():
            self._send(self.countersign)

    def _sign_own(self) -> None:
        if self._was_read and self._is_named() and self.passphrase.text() and self.go.isEnabled():
            self._send(self.go)

    def _send(self, pressed: QWidget) -> None:
        pressed.setEnabled(False)
        pressed.setText(words(_WORKING))  # type: ignore[attr-defined]
        self.problem.hide()
        self.witness_problem.hide()
        self.signed.emit(self.name.text(), self.capacity.text(), self.pad.strokes(), self.passphrase.text())

    def _say(self, shown: QWidget, sentence: str) -> None:
        shown.setText(sentence)  # type: ignore[attr-defined]
        shown.show()
