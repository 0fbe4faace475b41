"""Handing something over: what, to whom, how; the gate is asked at every change, and only what it lets through is recorded.

What is typed is a sealed draft of its own until it is recorded or given up, so that neither mending a reason elsewhere
nor the lock costs a keystroke.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.gate_answer import gate_answer
from custkeeper.gui.item_chooser import ItemChooser
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, scroller, size_to, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.override_dialog import OverrideDialog
from custkeeper.gui.recipient_names import offer_recipients
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.gui.way_through import way_parts
from custkeeper.services.access import parse_day
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.hand_over import Outlook, outlook
from custkeeper.services.override_offers import Signable, signable

_TITLE = QT_TRANSLATE_NOOP("hand_over", "Hand over")
_SUBTITLE = QT_TRANSLATE_NOOP("hand_over", "The gate is asked as you type. Nothing is written until you record it.")
_PARTY = QT_TRANSLATE_NOOP("hand_over", "Party")
_PERSON = QT_TRANSLATE_NOOP("hand_over", "Person who gets it")
_DAY = QT_TRANSLATE_NOOP("hand_over", "Handed over on (such as 2027-03-01)")
_FORM = QT_TRANSLATE_NOOP("hand_over", "Form")
_COPY = QT_TRANSLATE_NOOP("hand_over", "Copy number (on paper)")
_BACK_BY = QT_TRANSLATE_NOOP("hand_over", "To return by (a day)")
_PURPOSE = QT_TRANSLATE_NOOP("hand_over", "Purpose")
_ASK = QT_TRANSLATE_NOOP("hand_over", "Choose items, party and person: the answer appears here.")
_CLOSE = QT_TRANSLATE_NOOP("hand_over", "Close, keep as draft")
_GIVE_UP = QT_TRANSLATE_NOOP("hand_over", "Discard")
_RECORD = QT_TRANSLATE_NOOP("hand_over", "Record the hand-over")
_STAYS = QT_TRANSLATE_NOOP("hand_over", "It is only seen on this screen, on that day. Nothing of it is held or has to come back.")
_SHOW = QT_TRANSLATE_NOOP("hand_over", "Record, then show…")
_RECORDED = QT_TRANSLATE_NOOP("hand_over", "Disclosure {code} is recorded.")
_PAUSE = 300  # ms after the last keystroke until the gate is asked and the draft is written
NEW = "new"


class HandOverDialog(QDialog):
    """`recorded` carries the disclosure's code; so does `to_show`, after it, when its items are to be shown now."""

    recorded = Signal(str)
    to_show = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, items: list[str], typed: dict[str, Any], today: date) -> None:
        """`typed` is a draft's; `today` stands as the day unless it holds another."""
        super().__init__(parent)
        self.desk = desk
        self.outlook: Outlook | None = None
        self.override: OverrideDialog | None = None
        self._override_typed = (str(typed.get("override_why", "")), str(typed.get("override_until", "")))
        self._asked = 0
        self._is_over = self._is_to_show = False
        self.setWindowTitle(words(_TITLE))
        self.setModal(True)
        kept = [str(each) for each in typed.get("items", [])]
        self.chooser = ItemChooser(desk, list(dict.fromkeys([*kept, *items])))
        self.party, self.person = line_edit(str(typed.get("party", ""))), line_edit(str(typed.get("person", "")))
        self.day = line_edit(str(typed.get("day", "") or today.isoformat()))
        forms = [(each.key, words(each.label)) for each in DISCLOSURE.by_key["form"].choices]
        self.form = combo(forms, str(typed.get("form", "")))
        self.copy = line_edit(str(typed.get("copy", "")))
        self.back_by = line_edit(str(typed.get("back_by", "")))
        self.purpose = line_edit(str(typed.get("purpose", "")))
        self._body = column(gap=8)
        self._make_buttons()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._pause_over)
        self._lay_out()
        self._listen()
        self._fit_form()
        offer_recipients(desk, self, self.party, self.person)
        self._ask()

    def order(self) -> HandOver:
        """What stands in the fields that count for its form. Raises DayUnreadable."""
        day = parse_day(self.day.text()) if self.day.text().strip() else None
        party, person, purpose, copy = (each.text().strip() for each in (self.party, self.person, self.purpose, self.copy))
        order = HandOver(tuple(self.chooser.chosen), party, person, day, purpose, str(self.form.currentData()))
        if order.form == SHOWN:
            return order
        back = parse_day(self.back_by.text()) if self.back_by.text().strip() else None
        return replace(order, copy_number=copy, return_by=back)

    def typed(self) -> dict[str, Any]:
        """The fields as a draft keeps them."""
        lines = {"party": self.party, "person": self.person, "day": self.day, "copy": self.copy, "back_by": self.back_by}
        kept: dict[str, Any] = {key: edit.text() for key, edit in (lines | {"purpose": self.purpose}).items()}
        why, until = self._override_typed
        kept |= {"override_why": why, "override_until": until}
        return kept | {"items": list(self.chooser.chosen), "form": str(self.form.currentData())}

    def keep_draft(self) -> None:
        """Now, not after the pause in typing."""
        if self._is_over:
            return
        vault, typed = self.desk.session.vault, self.typed()
        self.desk.write(self, lambda progress: vault.keep_draft(DISCLOSURE.key, NEW, {"typed": typed}))

    def record(self) -> None:
        """Record what the gate has let through; it is asked once more inside the change."""
        if self.outlook is not None and self.outlook.may_record:
            self._record(self.order())

    def record_and_show(self) -> None:
        """As `record`; what comes after it is up to who opened this."""
        self._is_to_show = True
        self.record()

    def record_under(self, override: str) -> None:
        """Record what the gate refuses, under a signed override; that it covers all of it is checked inside the change."""
        if self.outlook is not None and self.outlook.may_record_under == override:
            self._record(replace(self.order(), override=override))

    def open_override(self) -> None:
        """Ask for the signature that lets the reasons through, after asking the gate as it would be signed."""
        order, session, translate = self.order(), self.desk.session, self.desk.translate

        def show(found: Signable) -> None:
            self.override = OverrideDialog(self.desk, self, list(order.items), found, self._override_typed)
            self.override.typed.connect(self._keep_override_typed)
            self.override.signed.connect(self._override_signed)
            self.override.open()

        ask = lambda: signable(session, order.items, order.party, order.person, translate)  # noqa: E731
        self.desk.read(self, ask, show, failed=self._failed)

    def _keep_override_typed(self, why: str, until: str) -> None:
        self._override_typed = (why, until)

    def _override_signed(self) -> None:
        self._override_typed = ("", "")
        self._ask()

    def _record(self, order: HandOver) -> None:
        session, translate = self.desk.session, self.desk.translate
        self.outlook = None  # a second press does nothing
        self._allow(is_allowed=False)

        def work(progress: Any) -> Record:
            made = disclose(session, order, translate)
            session.vault.drop_draft(DISCLOSURE.key, NEW)
            return made

        def done(made: Record) -> None:
            self._is_over = True
            self.desk.tell("ok", words(_RECORDED, code=made.code))
            self.desk.changed.emit()
            self.accept()
            self.recorded.emit(made.code)
            if self._is_to_show:
                self.to_show.emit(made.code)

        self.desk.write(self, work, done, failed=self._failed)

    def give_up(self) -> None:
        """Nothing of it is kept."""
        self._is_over = True
        self._timer.stop()
        vault = self.desk.session.vault
        self.desk.write(self, lambda progress: vault.drop_draft(DISCLOSURE.key, NEW))
        self.reject()

    def done(self, result: int) -> None:
        """Closing keeps the draft, however it is closed."""
        if self._timer.isActive():
            self._timer.stop()
            self.keep_draft()
        super().done(result)

    def _make_buttons(self) -> None:
        self.close_button, self.discard = button(words(_CLOSE)), button(words(_GIVE_UP))
        self.show_them, self.go = button(words(_SHOW)), button(words(_RECORD), "primary")
        self.close_button.clicked.connect(self.reject)
        self.discard.clicked.connect(self.give_up)
        self.show_them.clicked.connect(self.record_and_show)
        self.go.clicked.connect(self.record)

    def _allow(self, is_allowed: bool) -> None:
        self.go.setEnabled(is_allowed)
        self.show_them.setEnabled(is_allowed)

    def _fit_form(self) -> None:
        """What is shown on screen stays here: it has no copy, and nothing comes back."""
        is_shown = self.form.currentData() == SHOWN
        self.show_them.setVisible(is_shown)
        self._stays.setVisible(is_shown)
        for each in self._of_what_leaves:
            each.setVisible(not is_shown)

    def _lay_out(self) -> None:
        head = column(text(words(_TITLE), "title"), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        whom = [field(words(_PARTY), self.party), field(words(_PERSON), self.person)]
        self._of_what_leaves = [field(words(_COPY), self.copy), field(words(_BACK_BY), self.back_by)]
        how = [field(words(_FORM), self.form), self._of_what_leaves[0]]
        when = [field(words(_DAY), self.day), self._of_what_leaves[1]]
        pairs = [column(*pair, gap=8) if narrow() else row(*[(each, 1) for each in pair], gap=12) for pair in (whom, how, when)]
        self._stays = text(words(_STAYS), "small", "ink2", wrap=True)
        fields = column(self.chooser, *pairs, self._stays, field(words(_PURPOSE), self.purpose), gap=12)
        if narrow():
            body: Any = scroller(boxed(column(self._body, fields, None, gap=12)))
        else:  # the answer stays in view beside what it is about
            body = row((scroller(boxed(column(fields, None))), 5), (scroller(boxed(column(self._body, None))), 4), gap=16)
        buttons = (self.discard, self.close_button, self.show_them, self.go)
        foot = column(*[row(None, each) for each in buttons], gap=8) if narrow() else row(None, *buttons, gap=12)
        self.setLayout(column(head, (body, 1), foot, gap=12, margins=(28, 20, 28, 20)))
        size_to(self, 1080, 700)
        self.chooser.query.setFocus()

    def _listen(self) -> None:
        self.chooser.changed.connect(self._ask)
        self.form.currentIndexChanged.connect(lambda _: self._fit_form())
        self.form.currentIndexChanged.connect(lambda _: self._ask())
        for each in (self.party, self.person, self.day, self.copy, self.back_by, self.purpose):
            each.textChanged.connect(lambda _: self._ask())

    def _ask(self) -> None:
        """Something changed: what was answered counts no more."""
        self._asked += 1
        self.outlook, self._is_to_show = None, False
        self._allow(is_allowed=False)
        self._timer.start()

    def _pause_over(self) -> None:
        self.keep_draft()
        try:
            order = self.order()
        except CustKeeperError as error:
            self._failed(error)
            return
        if not (order.items and order.party and order.person):
            self._show_parts(text(words(_ASK), tone="ink2", wrap=True))
            return
        asked, session, translate = self._asked, self.desk.session, self.desk.translate

        def show(found: Outlook) -> None:
            if asked == self._asked:
                self._show(found)

        self.desk.read(self, lambda: outlook(session, order, translate), show, failed=self._failed)

    def _show(self, found: Outlook) -> None:
        self.outlook = found
        self._show_parts(gate_answer(found, self._mend, way_parts(found, self.open_override, self.record_under)))
        self._allow(is_allowed=found.may_record)

    def _failed(self, error: CustKeeperError) -> None:
        """What was answered is asked anew before it can be recorded."""
        self.outlook, self._is_to_show = None, False
        self._allow(is_allowed=False)
        self._show_parts(Card(column(text(words(error.message), tone="danger", wrap=True)), "danger", pad=16))

    def _show_parts(self, part: QWidget) -> None:
        emptied(self._body)
        self._body.addWidget(part)

    def _mend(self, area: str, code: str) -> None:
        """To where a reason is mended; the draft waits here."""
        self.keep_draft()
        self.reject()
        self.desk.asked_for.emit(TAB_OF_AREA[area], code)
