"""Breaking a transfer off: what follows is shown, a reason and a day are asked for, and a manager decides. Never undone."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import field, line_edit, text_edit
from custkeeper.gui.look.layout import boxed, bullet, column, emptied, row, scroller, text
from custkeeper.gui.look.palette import LOOK, narrow
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

BREAK = "break"  # where its typing is kept


class BreakDialog(ActDialog):
    def __init__(self, desk: Desk, transfer: Record, parent: QWidget) -> None:
        said = Said(words(_TITLE, code=transfer.code), words(_SUBTITLE), words(_GO), words(_CANCEL), "danger", "block")
        super().__init__(desk, said, parent)
        self.code = transfer.code
        self.preview: BreakPreview | None = None
        self.day, self.reason = line_edit(), text_edit(lines=2)
        self.go.setEnabled(False)
        self._body = column(gap=8)
        asked = [field(words(_DAY), self.day), field(words(_REASON), self.reason)]
        if narrow():
            self.lay_out((scroller(boxed(column(boxed(self._body), *asked, gap=12))), 1), width=700, height=560)
        else:  # the fields stay in view below what follows from them
            self.lay_out((scroller(boxed(self._body)), 1), *asked, width=700, height=560)
        self.keep_typing(Entry("transfer", transfer.id, BREAK), {"day": self.day, "reason": self.reason})
        self.reason.setFocus()
        session, code = desk.session, transfer.code
        desk.read(self, lambda: preview_break(session, code), self._show, failed=self.refused)

    def decide(self) -> None:
        """Carry it out with the day and the reason given."""
        session, code, reason, day = self.desk.session, self.code, self.reason.toPlainText(), self.day.text()
        self.carry_out(lambda: break_off(session, code, reason, parse_day(day)), lambda _: words(_DONE, code=code))

    def refused(self, error: CustKeeperError) -> None:
        super().refused(error)
        self.go.setEnabled(self.preview is not None and self.preview.problem is None)

    def _show(self, seen: BreakPreview) -> None:
        self.preview = seen
        emptied(self._body)
        if seen.problem is not None:
            self.refused(seen.problem)
            return
        if self.draft is not None and not self.day.text():
            self.draft.fill("day", seen.today.isoformat())
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
