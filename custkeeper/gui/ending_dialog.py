"""How a disclosure ended: which items, how, on which day, and what proves it. A disclosure is never edited, only ended."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import field, line_edit, text_edit, tick_box
from custkeeper.gui.look.layout import boxed, button, column, row, scroller, text
from custkeeper.gui.look.palette import em
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.disclosure_list import DisclosureSheet
from custkeeper.services.disclosures import end_disclosure
from custkeeper.services.records import state_label

TITLES: dict[str, Text] = {
    "returned": QT_TRANSLATE_NOOP("disclosures", "Returned…"),
    "destroyed": QT_TRANSLATE_NOOP("disclosures", "Destroyed…"),
    "expired": QT_TRANSLATE_NOOP("disclosures", "Expired…"),
    "voided": QT_TRANSLATE_NOOP("disclosures", "Entered by mistake…"),
}
_TITLE = QT_TRANSLATE_NOOP("disclosures", "{code}: {how}")
_SUBTITLE = QT_TRANSLATE_NOOP("disclosures", "This cannot be undone; a mistake is voided with a reason.")
_ITEM = QT_TRANSLATE_NOOP("disclosures", "{code}  {name}")
_WHICH = QT_TRANSLATE_NOOP("disclosures", "Which items")
_DAY = QT_TRANSLATE_NOOP("disclosures", "On (such as 2027-03-01)")
_PROOF = QT_TRANSLATE_NOOP("disclosures", "Proof: receipt, certificate, witness")
_REASON = QT_TRANSLATE_NOOP("disclosures", "Why it is voided")
_CANCEL = QT_TRANSLATE_NOOP("disclosures", "Cancel")
_RECORD = QT_TRANSLATE_NOOP("disclosures", "Record")
_NO_ITEM = QT_TRANSLATE_NOOP("disclosures", "Tick at least one item.")
_DONE = QT_TRANSLATE_NOOP("disclosures", "{code}: recorded as “{state}”.")


class EndingDialog(QDialog):
    """`ended` comes after it is stored. `how` is one of `services.disclosures.ENDINGS`."""

    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget, sheet: DisclosureSheet, how: str) -> None:
        super().__init__(parent)
        self.desk, self._sheet, self._how = desk, sheet, how
        code = sheet.record.code
        title = words(_TITLE, code=code, how=words(TITLES[how]).removesuffix("…"))
        self.setWindowTitle(title)
        self.setModal(True)
        out = [each for each in sheet.parts if each.state == "out"]
        self.boxes = {each.code: tick_box(words(_ITEM, code=each.code, name=each.name)) for each in out}
        for box in self.boxes.values():
            box.setChecked(True)
        self.day = line_edit(sheet.today.isoformat())
        self.proof = text_edit()
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(words(_RECORD), "primary")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.record)
        proof = field(words(_REASON if how == "voided" else _PROOF), self.proof)
        which: list[Any] = [text(words(_WHICH), "small_strong"), *self.boxes.values()]
        head = column(text(title, "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        body = scroller(boxed(column(*which, 4, field(words(_DAY), self.day), proof, self.problem, None, gap=10)))
        self.setLayout(column(head, (body, 1), row(None, self.cancel, self.go, gap=12), gap=12, margins=(28, 20, 28, 20)))
        self.resize(em(620), em(480))
        self.proof.setFocus()

    def record(self) -> None:
        """As one change; what stands against it is said here and nothing is written."""
        chosen = [code for code, box in self.boxes.items() if box.isChecked()]
        session, code, how, proof = self.desk.session, self._sheet.record.code, self._how, self.proof.toPlainText()
        if not chosen:
            self._say(words(_NO_ITEM))
            return
        try:
            day = parse_day(self.day.text())
        except CustKeeperError as error:
            self._say(words(error.message))
            return
        self.go.setEnabled(False)

        def done(_: Record) -> None:
            self.desk.tell("ok", words(_DONE, code=code, state=state_label(DISCLOSED_ITEM, how)))
            self.desk.changed.emit()
            self.accept()
            self.ended.emit()

        work = lambda progress: end_disclosure(session, code, how, proof, day, chosen)  # noqa: E731
        self.desk.write(self, work, done, failed=lambda error: self._say(words(error.message)))

    def _say(self, sentence: str) -> None:
        self.go.setEnabled(True)
        self.problem.setText(sentence)
        self.problem.show()
