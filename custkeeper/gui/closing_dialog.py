"""Closing a transfer: for the day that is typed everything that follows is shown, and a manager decides. Never undone."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from custkeeper.domain.clock_date import Anchor
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import boxed, bullet, column, emptied, row, scroller, text
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.words import translator, words
from custkeeper.services.access import parse_day
from custkeeper.services.closing import ClosingPreview, close_transfer, preview_closing
from custkeeper.services.closing_wording import Consequence, what_follows

_TITLE = QT_TRANSLATE_NOOP("close", "Close {code}")
_SUBTITLE = QT_TRANSLATE_NOOP("close", "Nothing is written until you decide. It cannot be undone.")
_DAY = QT_TRANSLATE_NOOP("close", "Closed on (such as 2027-03-01)")
_FOLLOWS = QT_TRANSLATE_NOOP("close", "What follows from it")
_WARNED = QT_TRANSLATE_NOOP("close", "Look at this first; it does not bar the closing")
_CANCEL = QT_TRANSLATE_NOOP("close", "Leave it as it is")
_GO = QT_TRANSLATE_NOOP("close", "Close the transfer")
_DONE = QT_TRANSLATE_NOOP("close", "{code} is closed on {day}.")
_PAUSE = 200  # ms after the last keystroke until what follows is worked out

CLOSE = "close"  # where its typing is kept


class ClosingDialog(ActDialog):
    def __init__(self, desk: Desk, transfer: Record, parent: QWidget) -> None:
        said = Said(words(_TITLE, code=transfer.code), words(_SUBTITLE), words(_GO), words(_CANCEL), "danger", "check")
        super().__init__(desk, said, parent)
        self.code = transfer.code
        self.preview: ClosingPreview | None = None
        self._asked = 0
        self.day = line_edit()
        self._body = column(gap=8)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self.day.textChanged.connect(lambda _: self._ask())
        self.lay_out(field(words(_DAY), self.day), (scroller(boxed(self._body)), 1), width=760, height=640)
        entered = str(transfer.value(Anchor.CLOSING.value) or "")
        self._is_unasked = not entered  # then the day is the one the preview begins with: today
        self.day.setText(entered)
        self.keep_typing(Entry("transfer", transfer.id, CLOSE), {"day": self.day})
        self.day.setFocus()
        self._ask()

    def decide(self) -> None:
        """Carry out what is shown."""
        seen, session, code = self.preview, self.desk.session, self.code
        if seen is None:
            return
        told = words(_DONE, code=code, day=show_day(seen.day, LOOK.language))
        self.carry_out(lambda: close_transfer(session, code, seen.day, seen), lambda _: told)

    def _ask(self) -> None:
        self.preview = None
        self.go.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        """Work out what follows, unless what is typed is no day yet."""
        self._asked += 1
        asked, session, code = self._asked, self.desk.session, self.code
        self.problem.hide()
        try:
            day = None if self._is_unasked and not self.day.text() else parse_day(self.day.text())
        except CustKeeperError as error:
            emptied(self._body)
            self.say(words(error.message))
            return

        def show(seen: ClosingPreview) -> None:
            if asked == self._asked:
                self._show(seen)

        self.desk.read(self, lambda: preview_closing(session, code, day), show, failed=self.refused)

    def refused(self, error: CustKeeperError) -> None:
        """The sentence stays; what is shown is worked out anew before it can be decided on."""
        self._ask()
        self._timer.stop()
        self.say(words(error.message))

    def _show(self, seen: ClosingPreview) -> None:
        self.preview = seen
        emptied(self._body)
        if self._is_unasked and not self.day.text() and self.draft is not None:
            self.draft.fill("day", seen.day.isoformat())
        self._is_unasked = False
        if seen.problem is not None:
            self.say(words(seen.problem.message))
        found = what_follows(seen, translator())
        for title, is_warning in ((_WARNED, True), (_FOLLOWS, False)):
            chosen = [each for each in found if each.is_warning is is_warning]
            if chosen:
                self._body.addWidget(text(words(title), "section", wrap=True))
            for consequence in chosen:
                for part in _drawn(consequence):
                    self._body.addLayout(part)
        self._body.addStretch(1)
        self.go.setEnabled(seen.problem is None)


def _drawn(consequence: Consequence) -> list[Any]:
    """The sentence with its mark, and its lines set in."""
    name, tone = ("alert", "warn") if consequence.is_warning else ("chevron", "ink2")
    return [bullet(name, consequence.sentence, tone), *map(_set_in, consequence.lines)]


def _set_in(line: str) -> Any:
    """Under the words of a bullet, whatever the size of letters."""
    room = QWidget()
    room.setFixedWidth(em(18))
    return row(room, (text(line, "small", "ink2", wrap=True), 1), gap=10)
