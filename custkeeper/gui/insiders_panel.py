"""The insider list on a transfer's page: who is on it, putting somebody on it, taking somebody off, printing it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.access_dialog import AccessDialog
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import boxed, bullet, button, column, row, text
from custkeeper.gui.look.palette import LOOK, narrow
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.insider_list import LISTED, InsiderLine, is_insider
from custkeeper.services.insiders import Listing, add_insider, astray_of, lines, remove_insider, seal_belongings
from custkeeper.services.people import list_people
from custkeeper.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("insiders", "Insiders")
_NO_LIST = QT_TRANSLATE_NOOP(
    "insiders",
    "No insider list yet: whoever holds the level reads the parties. The first insider gives the transfer a key of its own, and "
    "its agreements, clauses, disclosures, partners and checklists come under it.",
)
_LINE = QT_TRANSLATE_NOOP("insiders", "{name}: since {day}, {reason}")
_WAS = QT_TRANSLATE_NOOP("insiders", "{name}: from {day} to {until}, {reason}")
_OUTSIDE = QT_TRANSLATE_NOOP("insiders", "{name} (outside, no key): since {day}, {reason}")
_ADD = QT_TRANSLATE_NOOP("insiders", "Add an insider…")
_TAKE_OFF = QT_TRANSLATE_NOOP("insiders", "Take off…")
_TAKE_OFF_NAME = QT_TRANSLATE_NOOP("insiders", "Take off the list: {name}")
_PRINT = QT_TRANSLATE_NOOP("insiders", "Insider list…")
_ASK = QT_TRANSLATE_NOOP("insiders", "Take {name} off the insider list of {code}?")
_NEW_KEY = QT_TRANSLATE_NOOP("insiders", "The transfer gets a new key; its other insiders are given it by themselves.")
_LISTED_ONLY = QT_TRANSLATE_NOOP("insiders", "They hold no key, so none is changed; the list keeps from when to when they knew.")
_READ = QT_TRANSLATE_NOOP("insiders", "What was read or copied before stays with them, copies of the vault too.")
_DO_TAKE_OFF = QT_TRANSLATE_NOOP("insiders", "Take off the list")
_IS_OFF = QT_TRANSLATE_NOOP("insiders", "{name} is off the insider list of {code}.")
_ASTRAY = QT_TRANSLATE_NOOP(
    "insiders", "Of what belongs to this transfer, an older version of the program left under its level's key: {count}."
)
_SEAL = QT_TRANSLATE_NOOP("insiders", "Put it under the insiders' key")
_IS_SEALED = QT_TRANSLATE_NOOP("insiders", "Records of {code} put under the key of its insiders: {count}.")
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
_TOLD = QT_TRANSLATE_NOOP("insiders", "Told the duties on (such as 2027-03-01), or empty")
_CANCEL = QT_TRANSLATE_NOOP("insiders", "Cancel")
_DO_ADD = QT_TRANSLATE_NOOP("insiders", "Add to the list")
_IS_ON = QT_TRANSLATE_NOOP("insiders", "{name} is an insider of {code} now.")

INSIDER = "insider"  # where the typing of a new one is kept


@dataclass(frozen=True)
class InsiderFacts:
    """The list as this person may see it, and the people who could come on it."""

    lines: tuple[InsiderLine, ...]
    people: tuple[str, ...]
    astray: int = 0  # records of the transfer that an older version left under the level's key


def read_insiders(session: Session, transfer: Record) -> InsiderFacts:
    """For the page, on a thread of the vault."""
    found = lines(session, transfer)
    inside = {each.name for each in found if each.state == LISTED and each.is_of_the_firm}
    people = tuple(each.name for each in list_people(session) if each.state != "left" and each.name not in inside)
    return InsiderFacts(tuple(found), people, astray_of(session, transfer) if found else 0)


class InsidersPanel(QWidget):
    """`changed` comes after something was stored."""

    changed = Signal()

    def __init__(self, desk: Desk, transfer: Record, facts: InsiderFacts) -> None:
        super().__init__()
        self.desk, self.transfer, self.facts = desk, transfer, facts
        self.dialog: QDialog | None = None
        session = desk.session
        self._may_change = is_allowed(session.role, Action.MANAGE_PEOPLE) and (
            not facts.lines or is_insider(session, transfer.id)
        )
        parts: list[Any] = [text(words(_TITLE), "strong")]
        parts += [self._line(each) for each in facts.lines] or [text(words(_NO_LIST), tone="ink2", wrap=True)]
        if facts.astray:
            parts.append(text(words(_ASTRAY, count=facts.astray), tone="ink2", wrap=True))
        knobs = self._knobs()
        if knobs:
            is_stacked = narrow() or len(knobs) > 2
            parts.append(column(*[row(each, None) for each in knobs], gap=8) if is_stacked else row(*knobs, None))
        self.setLayout(column(*parts, gap=8))

    def _knobs(self) -> list[Any]:
        knobs: list[Any] = []
        if self._may_change:
            add = button(words(_ADD), "", "people")
            add.clicked.connect(self.open_adding)
            knobs.append(add)
        if self.facts.astray and is_allowed(self.desk.session.role, Action.WRITE):
            seals = button(words(_SEAL), "", "lock")
            seals.clicked.connect(self._seal)
            knobs.append(seals)
        if self.facts.lines and is_allowed(self.desk.session.role, Action.PRINT):
            prints = button(words(_PRINT), "", "report")
            prints.clicked.connect(lambda: self.desk.asked_for.emit("reports", f"insider-list:{self.transfer.code}"))
            knobs.append(prints)
        return knobs

    def _line(self, line: InsiderLine) -> Any:
        sentence = _WAS if line.state != LISTED else _LINE if line.is_of_the_firm else _OUTSIDE
        days = {key: show_day(date.fromisoformat(day), LOOK.language) if day else "" for key, day in _days(line).items()}
        said = text(
            words(sentence, name=line.name, reason=line.reason, **days), tone="ink" if line.state == LISTED else "ink2", wrap=True
        )
        if not self._may_change or line.state != LISTED or line.name == self.desk.session.name:
            return said
        off = button(words(_TAKE_OFF), "link", name=words(_TAKE_OFF_NAME, name=line.name))
        off.clicked.connect(lambda: self._ask(line))
        return row((said, 1), off)

    def open_adding(self) -> None:
        dialog = AddInsiderDialog(self.desk, self.transfer, self.facts, self.window())
        dialog.stored.connect(self.changed)
        self.dialog = dialog
        dialog.open()

    def _ask(self, line: InsiderLine) -> None:
        values = {"name": line.name, "code": self.transfer.code}
        said = [words(_NEW_KEY), words(_READ)] if line.is_of_the_firm else [words(_LISTED_ONLY), words(_READ)]
        dialog = AccessDialog(words(_ASK, **values), said, words(_DO_TAKE_OFF), self.window())
        dialog.accepted.connect(lambda: self._take_off(line))
        self.dialog = dialog
        dialog.open()

    def _take_off(self, line: InsiderLine) -> None:
        session, code = self.desk.session, self.transfer.code

        def done(_: Record) -> None:
            self.desk.tell("ok", words(_IS_OFF, name=line.name, code=code))
            self.desk.changed.emit()
            self.changed.emit()

        self.desk.write(self, lambda progress: remove_insider(session, code, line.code), done)

    def _seal(self) -> None:
        session, code = self.desk.session, self.transfer.code

        def done(count: int) -> None:
            self.desk.tell("ok", words(_IS_SEALED, count=count, code=code))
            self.desk.changed.emit()
            self.changed.emit()

        self.desk.write(self, lambda progress: seal_belongings(session, code), done)


class AddInsiderDialog(ActDialog):
    """Who, why, and since when they know their duties."""

    def __init__(self, desk: Desk, transfer: Record, facts: InsiderFacts, parent: QWidget) -> None:
        super().__init__(desk, Said(words(_DIALOG, code=transfer.code), "", words(_DO_ADD), words(_CANCEL)), parent)
        self.transfer = transfer
        self.who = combo([*((each, each) for each in facts.people), ("", words(_SOMEBODY_ELSE))], next(iter(facts.people), ""))
        self.name, self.reason, self.told = line_edit(), line_edit(), line_edit()
        self._name_field = field(words(_NAME), self.name)
        self.who.currentIndexChanged.connect(lambda _: self._turn())
        notes = [] if facts.lines else [boxed(bullet("lock", words(_FIRST)))]
        who, why, told = field(words(_WHO), self.who), field(words(_REASON), self.reason), field(words(_TOLD), self.told)
        self.lay_out(*notes, who, self._name_field, why, told, None, width=560)
        asked = {"who": self.who, "name": self.name, "reason": self.reason, "told": self.told}
        self.keep_typing(Entry("transfer", transfer.id, INSIDER), asked)
        self._turn()

    def decide(self) -> None:
        session, code, who = self.desk.session, self.transfer.code, str(self.who.currentData() or "")
        name, reason, told = who or self.name.text(), self.reason.text(), self.told.text().strip()

        def work() -> Record:
            told_on = parse_day(told) if told else None
            return add_insider(session, code, Listing(name, reason, told_on=told_on, is_outside=not who))

        self.carry_out(work, lambda _: words(_IS_ON, name=name, code=code))

    def _turn(self) -> None:
        self._name_field.setVisible(not self.who.currentData())


def _days(line: InsiderLine) -> dict[str, str]:
    return {"day": line.since, "until": line.until}
