"""Beginning to show a disclosure on screen: whom, what, which keys; then the gate is asked again and the view opens.

What must not be here: the view (`showing_view`).
"""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.gate_answer import refusal_of_today
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.layout import boxed, bullet, column, emptied, scroller, text
from custkeeper.gui.look.words import words
from custkeeper.gui.showing_view import ShowingView
from custkeeper.services.disclosure_list import DisclosureSheet, show_disclosure
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.on_screen import Showing, end_showing, start_showing

_TITLE = QT_TRANSLATE_NOOP("showing", "Show on screen: {code}")
_MEANS = QT_TRANSLATE_NOOP(
    "showing", "Only these items fill the screen, with the viewer's name over them. Turn it to them, then begin."
)
_SHOW = QT_TRANSLATE_NOOP("showing", "Show now")
_WHOM = QT_TRANSLATE_NOOP("showing", "To {person}, {party}")
_ITEM = QT_TRANSLATE_NOOP("showing", "{code}  {name}")
_GATE = QT_TRANSLATE_NOOP("showing", "The gate is asked again, as of today. Beginning and end go into the ledger.")
_COVERED = QT_TRANSLATE_NOOP("showing", "Names are covered until you press them. Esc ends it; so does the lock.")
_ASKING = QT_TRANSLATE_NOOP("showing", "Asking the gate and making the pages. This takes a moment…")
_REFUSED = QT_TRANSLATE_NOOP("showing", "Today the gate says no, so nothing was shown")
_MEND = QT_TRANSLATE_NOOP("showing", "Mend the reasons, then try again.")
_UNDRAWN = QT_TRANSLATE_NOOP("showing", "Not in the font, shown as □: {characters}")


class ShowingDialog(ActDialog):
    """`showing` is what is to be seen, once it has begun."""

    def __init__(self, desk: Desk, parent: QWidget, sheet: DisclosureSheet) -> None:
        code = sheet.record.code
        super().__init__(desk, Said(words(_TITLE, code=code), words(_MEANS), words(_SHOW), mark="disclose"), parent)
        self._code, self._is_starting = code, False
        self.showing: Showing | None = None
        lines = [
            text(words(_ITEM, code=each.code, name=each.name), tone="ink2", wrap=True)
            for each in sheet.parts
            if each.state != "voided"
        ]
        whom = text(words(_WHOM, person=sheet.recipient, party=sheet.party), "strong", wrap=True)
        notes = (bullet("shield", words(_GATE)), bullet("lock", words(_COVERED)))
        self._answer = column(gap=8)
        card = Card(column(whom, *lines, Rule(), *notes, gap=6), pad=16)
        self.lay_out((scroller(boxed(column(card, self._answer, None, gap=12))), 1), width=680, height=480)
        self.go.setFocus()

    def decide(self) -> None:
        """Ask the gate; what it lets through is shown, what it does not is said here."""
        if self._is_starting:
            return
        session, press, language, code = self.desk.session, self.desk.parts.press, self.desk.translate.language, self._code
        self._set_starting(True)
        self._show(text(words(_ASKING), tone="ink2", wrap=True))
        self.carry_out(lambda: start_showing(session, press, code, language), self._take)

    def refused(self, error: CustKeeperError) -> None:
        self._set_starting(False)
        emptied(self._answer)
        if isinstance(error, DisclosureRefused):
            self._show(refusal_of_today(error, words(_REFUSED), words(_MEND)))
        else:
            super().refused(error)

    def reject(self) -> None:
        """Not while it begins: it would be in the ledger and not on the screen."""
        if not self._is_starting:
            super().reject()

    def done(self, result: int) -> None:
        """The lock does not wait: what has begun by then ends at once."""
        if self._is_starting:
            session, code = self.desk.session, self._code
            self.desk.write(self, lambda progress: end_showing(session, code))
        super().done(result)

    def _take(self, showing: Showing) -> str:
        self._is_starting, self.showing = False, showing
        return words(_UNDRAWN, characters=", ".join(showing.missing)) if showing.missing else ""

    def _show(self, part: Any) -> None:
        emptied(self._answer)
        self._answer.addWidget(part)

    def _set_starting(self, is_starting: bool) -> None:
        self._is_starting = is_starting
        for each in (self.go, self.cancel):
            each.setEnabled(not is_starting)


class ShowingNow(QObject):
    """One for each page from which something is shown: the dialog, and the view after it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.dialog: ShowingDialog | None = None
        self.view: ShowingView | None = None

    def open(self, code: str) -> None:
        """The dialog about this disclosure, its opening in the ledger."""
        session, translate = self._desk.session, self._desk.translate
        # writes when the disclosure is sealed
        self._desk.write(self, lambda progress: show_disclosure(session, code, translate), self.open_about)

    def open_about(self, sheet: DisclosureSheet) -> None:
        self.dialog = ShowingDialog(self._desk, self._page.window(), sheet)
        self.dialog.accepted.connect(self._begun)
        self.dialog.open()

    def _begun(self) -> None:
        showing = self.dialog.showing if self.dialog is not None else None
        if self.dialog is None or showing is None:
            return
        self.dialog.showing = None
        if not self._desk.is_closed:  # the lock was faster
            self.view = ShowingView(self._desk, showing, self._page.window())
            self.view.ended.connect(lambda: self._back_at(showing.disclosure))
            self.view.showFullScreen()

    def _back_at(self, code: str) -> None:
        """The window is back, at the disclosure that was shown; after a lock somebody is at the door instead."""
        if not self._desk.is_closed:
            self._desk.changed.emit()
            self._desk.asked_for.emit("disclosures", code)
