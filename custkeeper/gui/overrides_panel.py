"""The overrides of the gate that let something through under an agreement today, and voiding one. A part of its page."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import field, text_edit
from custkeeper.gui.look.layout import bullet, button, row
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.override_offers import Held
from custkeeper.services.overrides import void_override

_LINE = QT_TRANSLATE_NOOP("override", "Override {code} lets {person}, {party}, through until {day}. Signed by {signer}.")
_ENDED = QT_TRANSLATE_NOOP("override", "Override {code} for {person}, {party}, ended on {day}. Signed by {signer}.")
_STALE = QT_TRANSLATE_NOOP(
    "override",
    "Override {code} for {person}, {party}, lets nothing through any more: the agreement changed since {signer} signed it.",
)
_VOID = QT_TRANSLATE_NOOP("override", "Void it…")
_VOID_NAME = QT_TRANSLATE_NOOP("override", "Void override {code}")
_MEANS = QT_TRANSLATE_NOOP(
    "override", "From now on it lets nothing through. What was handed over under it stays recorded. This cannot be undone."
)
_WHY = QT_TRANSLATE_NOOP("override", "Why it is voided (kept with it)")
_LEAVE = QT_TRANSLATE_NOOP("override", "Leave it as it is")
_DO = QT_TRANSLATE_NOOP("override", "Void the override")
_DONE = QT_TRANSLATE_NOOP("override", "Override {code} is voided.")
VOID = "void-"  # and the code: where the typing of its reason is kept


def override_lines(held: Sequence[Held], may_sign: bool, void: Callable[[str], None]) -> list[Any]:
    """A line for each; `void` is called with the code of one in force by who may sign. Nothing when there is none."""
    parts: list[Any] = []
    for each in held:
        values = {"code": each.code, "person": each.person, "party": each.party, "signer": each.signer}
        sentence = _ENDED if each.is_over else _STALE if each.is_stale else _LINE
        said = words(sentence, **values, day=show_day(each.until, LOOK.language))
        parts.append(bullet("shield", said, "warn" if sentence is _LINE else "ink2"))
        if may_sign and not each.is_over:
            goes = button(words(_VOID), "link", name=words(_VOID_NAME, code=each.code))
            goes.clicked.connect(lambda _=False, code=each.code: void(code))
            parts.append(row(goes, None))
    return parts


class VoidDialog(ActDialog):
    """Asks why."""

    def __init__(self, desk: Desk, agreement: Record, code: str, parent: QWidget) -> None:
        self.code = code
        super().__init__(desk, Said(words(_VOID_NAME, code=code), words(_MEANS), words(_DO), words(_LEAVE), "danger"), parent)
        self.reason = text_edit()
        self.lay_out(field(words(_WHY), self.reason), width=620)
        self.keep_typing(Entry(agreement.area, agreement.id, f"{VOID}{code}"), {"reason": self.reason})
        self.reason.setFocus()

    def decide(self) -> None:
        session, code, reason = self.desk.session, self.code, self.reason.toPlainText()
        self.carry_out(lambda: void_override(session, code, reason), lambda _: words(_DONE, code=code))
