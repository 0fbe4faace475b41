"""How a disclosure ended: which items, how, on which day, and what proves it. A disclosure is never edited, only ended."""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import field, line_edit, text_edit, tick_box
from custkeeper.gui.look.layout import boxed, column, scroller, text
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

END = "end-"  # and how it ends: where its typing is kept


class EndingDialog(ActDialog):
    """`how` is one of `services.disclosures.ENDINGS`."""

    def __init__(self, desk: Desk, parent: QWidget, sheet: DisclosureSheet, how: str) -> None:
        title = words(_TITLE, code=sheet.record.code, how=words(TITLES[how]).removesuffix("…"))
        super().__init__(desk, Said(title, words(_SUBTITLE), words(_RECORD), words(_CANCEL)), parent)
        self._sheet, self._how = sheet, how
        out = [each for each in sheet.parts if each.state == sheet.record.state]  # out, or only seen
        self.boxes = {each.code: tick_box(words(_ITEM, code=each.code, name=each.name)) for each in out}
        for box in self.boxes.values():
            box.setChecked(True)
        self.day = line_edit(sheet.today.isoformat())
        self.proof = text_edit()
        proof = field(words(_REASON if how == "voided" else _PROOF), self.proof)
        which: list[Any] = [text(words(_WHICH), "small_strong"), *self.boxes.values()]
        body = scroller(boxed(column(*which, 4, field(words(_DAY), self.day), proof, None, gap=10)))
        self.lay_out((body, 1), width=620, height=480)
        ticked = {f"item.{code}": box for code, box in self.boxes.items()}
        entry = Entry("disclosure", sheet.record.id, f"{END}{how}")
        self.keep_typing(entry, {"day": self.day, "proof": self.proof} | ticked)
        self.proof.setFocus()

    def decide(self) -> None:
        """As one change; what stands against it is said here and nothing is written."""
        chosen = [code for code, box in self.boxes.items() if box.isChecked()]
        session, code, how, proof = self.desk.session, self._sheet.record.code, self._how, self.proof.toPlainText()
        if not chosen:
            self.say(words(_NO_ITEM))
            return
        day, told = self.day.text(), words(_DONE, code=code, state=state_label(DISCLOSED_ITEM, how))
        self.carry_out(lambda: end_disclosure(session, code, how, proof, parse_day(day), chosen), lambda _: told)
