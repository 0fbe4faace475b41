"""Overriding the gate: every reason that is let through, why, until when, and the signer's passphrase.

Afterwards it says who records the hand-over under it. What may be overridden is `services.override_offers`' to say.
"""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.fields import field, forget_when_done, line_edit, text_edit
from custkeeper.gui.look.layout import boxed, bullet, button, column, emptied, row, scroller, size_to, text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.override_offers import Signable
from custkeeper.services.overrides import OverrideOrder, sign_override

_TITLE = QT_TRANSLATE_NOOP("override", "Override the gate")
_SUBTITLE = QT_TRANSLATE_NOOP(
    "override",
    "You sign that these reasons are let through: for these items as they are now, this recipient and this agreement only. "
    "A new reason, a changed item or a changed agreement ends it.",
)
_WHOM = QT_TRANSLATE_NOOP("override", "For {person}, {party}, under {agreement}")
_ITEM = QT_TRANSLATE_NOOP("override", "{code}  {name}")
_REASONS = QT_TRANSLATE_NOOP("override", "What is let through")
_WHY = QT_TRANSLATE_NOOP("override", "Why (kept with the signature)")
_UNTIL = QT_TRANSLATE_NOOP("override", "Until (at the latest {last})")
_PASSPHRASE = QT_TRANSLATE_NOOP("override", "Your passphrase")
_CANCEL = QT_TRANSLATE_NOOP("override", "Cancel")
_SIGN = QT_TRANSLATE_NOOP("override", "Sign the override")
_SIGNED = QT_TRANSLATE_NOOP("override", "Override {code} is signed, until {day}.")
_OTHERS = QT_TRANSLATE_NOOP(
    "override",
    "Who signs does not record: somebody else records the hand-over, with the same items and recipient, in “Hand over…”. "
    "Those who may also sign: {others}.",
)
_ALONE = QT_TRANSLATE_NOOP(
    "override", "Nobody else may sign here, so you may record the hand-over yourself; that is kept with it."
)
_CLOSE = QT_TRANSLATE_NOOP("override", "Close")


class OverrideDialog(QDialog):
    """`signed` comes after it is stored; `typed` whenever why or until was changed, for the draft of the hand-over."""

    signed = Signal()
    typed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget, items: list[str], asked: Signable, kept: tuple[str, str] = ("", "")) -> None:
        """`kept` is what was typed before: why, and until when."""
        super().__init__(parent)
        forget_when_done(self)
        self.desk, self._items, self._asked = desk, items, asked
        self.is_signed = False
        self.setWindowTitle(words(_TITLE))
        self.setModal(True)
        self.reason, self.until = text_edit(kept[0]), line_edit(kept[1])
        self.passphrase = line_edit(is_secret=True)
        self.problem = text("", tone="danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(words(_SIGN), "primary", "pen")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.sign)
        self.passphrase.returnPressed.connect(self.sign)
        for each in (self.reason, self.until):
            each.textChanged.connect(self._tell_typed)
        self._body = column(*self._question(), gap=12)
        self._foot = row(None, self.cancel, self.go, gap=12)
        head = column(text(words(_TITLE), "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        body = scroller(boxed(self._body))
        self.setLayout(column(head, (body, 1), self.problem, self._foot, gap=12, margins=(28, 20, 28, 20)))
        size_to(self, 720, 680)
        self.reason.setFocus()

    def sign(self) -> None:
        """Sign what is shown; when that is refused nothing typed is lost."""
        if self.is_signed or not self.go.isEnabled():
            return
        try:
            until = parse_day(self.until.text())
        except CustKeeperError as error:
            self._refused(error)
            return
        asked, session, translate = self._asked.asked, self.desk.session, self.desk.translate
        order = OverrideOrder(tuple(self._items), asked.party, asked.person, self.reason.toPlainText(), until)
        passphrase, seen = self.passphrase.text(), tuple(asked.reasons)
        self.problem.hide()
        self.go.setEnabled(False)

        def done(made: Record) -> None:
            self._show_signed(made.code, show_day(until, LOOK.language))
            self.desk.changed.emit()
            self.signed.emit()

        work = lambda progress: sign_override(session, order, passphrase, translate, seen)  # noqa: E731
        self.desk.write(self, work, done, failed=self._refused)

    def _question(self) -> list[Any]:
        asked = self._asked.asked
        whom = words(_WHOM, person=asked.person, party=asked.party, agreement=", ".join(asked.agreements))
        lines: list[Any] = [text(whom, "strong", wrap=True)]
        lines += [
            text(words(_ITEM, code=item.code, name=str(item.value("name") or "")), tone="ink2", wrap=True)
            for item, _ in asked.answers
        ]
        reasons = [bullet("minus", words(each.message), "danger") for each in asked.reasons]
        card = Card(column(*lines, Rule(), text(words(_REASONS), "small_strong"), *reasons, gap=6), pad=16)
        until = words(_UNTIL, last=self._asked.last.isoformat())
        editors = [field(words(_WHY), self.reason), field(until, self.until), field(words(_PASSPHRASE), self.passphrase)]
        return [card, *editors, None]

    def _show_signed(self, code: str, day: str) -> None:
        self.is_signed = True
        self.passphrase.clear()
        others = self._asked.others
        then = words(_OTHERS, others=", ".join(others)) if others else words(_ALONE)
        said = words(_SIGNED, code=code, day=day)
        card = Card(column(bullet("check", said, "ok"), text(then, wrap=True), gap=8), "ok", pad=16)
        card.setAccessibleName(said)
        emptied(self._body)
        self._body.addWidget(card)
        self._body.addStretch(1)
        self.go.hide()
        self.cancel.setText(words(_CLOSE))
        self.cancel.setFocus()

    def _refused(self, error: CustKeeperError) -> None:
        self.go.setEnabled(True)
        self.problem.setText(words(error.message))
        self.problem.show()
        self.passphrase.selectAll()

    def _tell_typed(self) -> None:
        if not self.is_signed:
            self.typed.emit(self.reason.toPlainText(), self.until.text())
