"""Putting somebody on a transfer's insider list, and saying until when they are to be on it. Taking off is not here."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import boxed, bullet
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.insider_list import InsiderLine
from custkeeper.services.insiders import Listing, add_insider, set_listing_end

_DIALOG = QT_TRANSLATE_NOOP("insiders", "Add an insider of {code}")
_FIRST = QT_TRANSLATE_NOOP(
    "insiders",
    "You become the first insider. From then on nobody else reads this transfer, the list, or what belongs to it: agreements, "
    "clauses, opinions, disclosures, tranches, partners, checklists and signatures; nor what any of it was before. Whoever works "
    "on it, such as counsel or personnel, has to be on the list.",
)
_WHO = QT_TRANSLATE_NOOP("insiders", "Person of the firm")
_SOMEBODY_ELSE = QT_TRANSLATE_NOOP("insiders", "Somebody from outside (no key)")
_NAME = QT_TRANSLATE_NOOP("insiders", "Name of the person from outside")
_REASON = QT_TRANSLATE_NOOP("insiders", "Why they have to know")
_UNTIL = QT_TRANSLATE_NOOP("insiders", "Last day on the list (such as 2027-03-01), or empty")
_TOLD = QT_TRANSLATE_NOOP("insiders", "Told the duties on (such as 2027-03-01), or empty")
_CANCEL = QT_TRANSLATE_NOOP("insiders", "Cancel")
_DO_ADD = QT_TRANSLATE_NOOP("insiders", "Add to the list")
_IS_ON = QT_TRANSLATE_NOOP("insiders", "{name} is an insider of {code} now.")
_END_TITLE = QT_TRANSLATE_NOOP("insiders", "Last day of {name} on the insider list of {code}")
_END_MEANS = QT_TRANSLATE_NOOP(
    "insiders", "It is told when it falls due, and takes no key away: only taking them off the list does."
)
_DO_END = QT_TRANSLATE_NOOP("insiders", "Keep this day")
_ENDS = QT_TRANSLATE_NOOP("insiders", "{name} is to be on the insider list of {code} until {day}.")
_ENDS_NEVER = QT_TRANSLATE_NOOP("insiders", "{name} is on the insider list of {code} without a last day.")

INSIDER = "insider"  # where the typing of a new one is kept
LISTING_END = "listing-end-"  # and the row's code


class AddInsiderDialog(ActDialog):
    """Who, why, since when they know their duties, and until when they are to be on the list."""

    def __init__(self, desk: Desk, transfer: Record, people: Sequence[str], is_first: bool, parent: QWidget) -> None:
        """`people` are the names of those of the firm who may be put on it."""
        super().__init__(desk, Said(words(_DIALOG, code=transfer.code), "", words(_DO_ADD), words(_CANCEL)), parent)
        self.transfer = transfer
        self.who = combo([*((each, each) for each in people), ("", words(_SOMEBODY_ELSE))], next(iter(people), ""))
        self.name, self.reason, self.told, self.until = line_edit(), line_edit(), line_edit(), line_edit()
        self._name_field = field(words(_NAME), self.name)
        self.who.currentIndexChanged.connect(lambda _: self._turn())
        notes = [boxed(bullet("lock", words(_FIRST)))] if is_first else []
        who, why, told = field(words(_WHO), self.who), field(words(_REASON), self.reason), field(words(_TOLD), self.told)
        self.lay_out(*notes, who, self._name_field, why, told, field(words(_UNTIL), self.until), None, width=560)
        asked = {"who": self.who, "name": self.name, "reason": self.reason, "told": self.told, "until": self.until}
        self.keep_typing(Entry("transfer", transfer.id, INSIDER), asked)
        self._turn()

    def decide(self) -> None:
        session, code, who = self.desk.session, self.transfer.code, str(self.who.currentData() or "")
        name, reason = who or self.name.text(), self.reason.text()
        typed = {"told_on": self.told.text().strip(), "until": self.until.text().strip()}

        def work() -> Record:
            days = {key: parse_day(each) for key, each in typed.items() if each}
            return add_insider(session, code, Listing(name, reason, is_outside=not who, **days))

        self.carry_out(work, lambda _: words(_IS_ON, name=name, code=code))

    def _turn(self) -> None:
        self._name_field.setVisible(not self.who.currentData())


class ListingEndDialog(ActDialog):
    """Until when somebody is to be on the list."""

    def __init__(self, desk: Desk, transfer: Record, line: InsiderLine, parent: QWidget) -> None:
        values = {"name": line.name, "code": transfer.code}
        super().__init__(desk, Said(words(_END_TITLE, **values), words(_END_MEANS), words(_DO_END), words(_CANCEL)), parent)
        self.transfer, self.line = transfer, line
        self.until = line_edit(line.until)
        self.lay_out(field(words(_UNTIL), self.until), None, width=560)
        self.keep_typing(Entry("transfer", transfer.id, f"{LISTING_END}{line.code}"), {"until": self.until})
        self.until.setFocus()

    def decide(self) -> None:
        session, code, typed = self.desk.session, self.transfer.code, self.until.text().strip()

        def work() -> str:
            row = set_listing_end(session, code, self.line.code, parse_day(typed) if typed else None)
            return str(row.value("until") or "")

        def told(until: str) -> str:
            day = show_day(date.fromisoformat(until), LOOK.language) if until else ""
            return words(_ENDS if until else _ENDS_NEVER, name=self.line.name, code=code, day=day)

        self.carry_out(work, told)
