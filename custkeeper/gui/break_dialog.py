"""Breaking a transfer off: what follows is shown, a reason and a day are asked for, and a manager decides. Never undone."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import field, line_edit, text_edit
from custkeeper.gui.look.layout import boxed, bullet, button, column, emptied, row, scroller, text
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.broken_deal import BreakPreview, break_off, preview_break

_TITLE = QT_TRANSLATE_NOOP("break", "Break off {code}")
_SUBTITLE = QT_TRANSLATE_NOOP("break", "Nothing is written until you decide. It cannot be undone.")
_NO_MORE = QT_TRANSLATE_NOOP("break", "From then on nothing may be handed over under its agreements.")
_BACK = QT_TRANSLATE_NOOP("break", "To come back: items {count}, from holders {holders}. A list of them can be printed.")
_NONE = QT_TRANSLATE_NOOP("break", "Nothing is out under its agreements, so nothing has to come back.")
_HOLDER = QT_TRANSLATE_NOOP("break", "{party}, {person}: {items}")
_SURVIVES = QT_TRANSLATE_NOOP("break", "{agreement} is not ended by it: its duties go on until {day}.")
_SURVIVES_OPEN = QT_TRANSLATE_NOOP("break", "{agreement} is not ended by it: its duties go on, and their end has no day yet.")
_DAY = QT_TRANSLATE_NOOP("break", "Broken off on (such as 2027-03-01)")
_REASON = QT_TRANSLATE_NOOP("break", "Reason (kept with the transfer)")
_CANCEL = QT_TRANSLATE_NOOP("break", "Leave it as it is")
_GO = QT_TRANSLATE_NOOP("break", "Break it off")
_DONE = QT_TRANSLATE_NOOP("break", "{code} is broken off. Print the list of what has to come back, and record each certificate.")


class BreakDialog(QDialog):
    """`broken` comes after it is stored. The safe button is the first, and no button is default."""

    broken = Signal()

    def __init__(self, desk: Desk, transfer: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.code = desk, transfer.code
        self.preview: BreakPreview | None = None
        title = words(_TITLE, code=transfer.code)
        self.setWindowTitle(title)
        self.setModal(True)
        self.day, self.reason = line_edit(), text_edit(lines=2)
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(words(_GO), "danger", "block")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.decide)
        self.go.setEnabled(False)
        self._body = column(gap=8)
        head = column(text(title, "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        asked = [field(words(_DAY), self.day), field(words(_REASON), self.reason)]
        foot = row(None, self.cancel, self.go, gap=12)
        body = scroller(boxed(self._body))
        self.setLayout(column(head, (body, 1), *asked, self.problem, foot, gap=12, margins=(28, 20, 28, 20)))
        self.resize(em(700), em(560))
        self.reason.setFocus()
        session, code = desk.session, transfer.code
        desk.read(self, lambda: preview_break(session, code), self._show, failed=self._refused)

    def decide(self) -> None:
        """Carry it out with the day and the reason given."""
        session, code, reason = self.desk.session, self.code, self.reason.toPlainText()
        try:
            day = parse_day(self.day.text())
        except CustKeeperError as error:
            self._refused(error)
            return
        self.go.setEnabled(False)

        def done(_: Record) -> None:
            self.desk.tell("ok", words(_DONE, code=code))
            self.desk.changed.emit()
            self.broken.emit()
            self.accept()

        self.desk.write(self, lambda progress: break_off(session, code, reason, day), done, failed=self._refused)

    def _refused(self, error: CustKeeperError) -> None:
        self.problem.setText(words(error.message))
        self.problem.show()
        self.go.setEnabled(self.preview is not None and self.preview.problem is None)

    def _show(self, seen: BreakPreview) -> None:
        self.preview = seen
        emptied(self._body)
        if seen.problem is not None:
            self._refused(seen.problem)
            return
        self.day.setText(self.day.text() or seen.today.isoformat())
        count, holders = len(seen.lines), len(seen.holders)
        parts: list[Any] = [bullet("block", words(_NO_MORE))]
        parts.append(bullet("undo", words(_BACK, count=count, holders=holders) if count else words(_NONE)))
        for (party, person), held in seen.holders.items():
            items = ", ".join(f"{each.disclosure}/{each.item}" for each in held)
            parts.append(row(24, (text(words(_HOLDER, party=party, person=person, items=items), "small", "ink2", wrap=True), 1)))
        for agreement, stands in seen.surviving:
            parts.append(bullet("agreement", _surviving(agreement.code, stands.duties_until)))
        for part in parts:
            self._body.addLayout(part)
        self._body.addStretch(1)
        self.go.setEnabled(True)


def _surviving(code: str, until: date | None) -> str:
    if until is None:
        return words(_SURVIVES_OPEN, agreement=code)
    return words(_SURVIVES, agreement=code, day=show_day(until, LOOK.language))
