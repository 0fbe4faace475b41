"""Closing a transfer: for the day that is typed everything that follows is shown, and a manager decides. Never undone."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.clock_date import Anchor
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import field
from custkeeper.gui.look.layout import bullet, row, text
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.words import translator, words
from custkeeper.gui.previewed_act import PreviewedAct
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

CLOSE = "close"  # where its typing is kept


class ClosingDialog(PreviewedAct):
    def __init__(self, desk: Desk, transfer: Record, parent: QWidget) -> None:
        said = Said(words(_TITLE, code=transfer.code), words(_SUBTITLE), words(_GO), words(_CANCEL), "danger", "check")
        super().__init__(desk, said, parent)
        self.code = transfer.code
        self.preview: ClosingPreview | None
        self.lay_out(field(words(_DAY), self.day), (self.body, 1), width=760, height=640)
        entered = str(transfer.value(Anchor.CLOSING.value) or "")
        self._is_unasked = not entered  # then the day is the one the preview begins with: today
        self.day.setText(entered)
        self.keep_typing(Entry("transfer", transfer.id, CLOSE), {"day": self.day})
        self.day.setFocus()
        self.ask()

    def question(self) -> Callable[[], ClosingPreview]:
        day = None if self._is_unasked and not self.day.text() else parse_day(self.day.text())
        return partial(preview_closing, self.desk.session, self.code, day)

    def decide(self) -> None:
        """Carry out what is shown."""
        seen, session, code = self.preview, self.desk.session, self.code
        if seen is None:
            return
        told = words(_DONE, code=code, day=show_day(seen.day, LOOK.language))
        self.carry_out(lambda: close_transfer(session, code, seen.day, seen), lambda _: told)

    def drawn(self, seen: ClosingPreview) -> list[Any]:
        if self._is_unasked and not self.day.text() and self.draft is not None:
            self.draft.fill("day", seen.day.isoformat())
        self._is_unasked = False
        found, parts = what_follows(seen, translator()), []
        for title, is_warning in ((_WARNED, True), (_FOLLOWS, False)):
            chosen = [each for each in found if each.is_warning is is_warning]
            if chosen:
                parts.append(text(words(title), "section", wrap=True))
            parts += [part for consequence in chosen for part in _drawn(consequence)]
        return parts


def _drawn(consequence: Consequence) -> list[Any]:
    """The sentence with its mark, and its lines set in."""
    name, tone = ("alert", "warn") if consequence.is_warning else ("chevron", "ink2")
    return [bullet(name, consequence.sentence, tone), *map(_set_in, consequence.lines)]


def _set_in(line: str) -> Any:
    """Under the words of a bullet, whatever the size of letters."""
    room = QWidget()
    room.setFixedWidth(em(18))
    return row(room, (text(line, "small", "ink2", wrap=True), 1), gap=10)
