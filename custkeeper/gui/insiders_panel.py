"""The insider list on a transfer's page: who is on it and until when, taking somebody off, printing it."""

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
from custkeeper.gui.desk import Desk
from custkeeper.gui.insider_dialogs import AddInsiderDialog, ListingEndDialog
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.palette import LOOK, narrow
from custkeeper.gui.look.words import words
from custkeeper.services.insider_list import LISTED, InsiderLine, is_insider
from custkeeper.services.insiders import astray_of, lines, remove_insider, seal_belongings
from custkeeper.services.people import list_people
from custkeeper.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("insiders", "Insiders")
_NO_LIST = QT_TRANSLATE_NOOP(
    "insiders",
    "No insider list yet: whoever holds the level reads the parties. The first insider gives the transfer a key of its own, and "
    "its agreements, clauses, disclosures, partners and checklists come under it.",
)
_LINE = QT_TRANSLATE_NOOP("insiders", "{name}: since {day}, {reason}")
_ENDING = QT_TRANSLATE_NOOP("insiders", "{said}. To be on the list until {until} ({code}).")
_ENDED = QT_TRANSLATE_NOOP("insiders", "{said}. Was to be on the list until {until} ({code}) and is still on it: take them off.")
_WAS = QT_TRANSLATE_NOOP("insiders", "{name}: from {day} to {until}, {reason}")
_OUTSIDE = QT_TRANSLATE_NOOP("insiders", "{name} (outside, no key): since {day}, {reason}")
_ADD = QT_TRANSLATE_NOOP("insiders", "Add an insider…")
_TAKE_OFF = QT_TRANSLATE_NOOP("insiders", "Take off…")
_TAKE_OFF_NAME = QT_TRANSLATE_NOOP("insiders", "Take off the list: {name}")
_LAST_DAY = QT_TRANSLATE_NOOP("insiders", "Last day…")
_LAST_DAY_NAME = QT_TRANSLATE_NOOP("insiders", "Last day on the list: {name}")
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


@dataclass(frozen=True)
class InsiderFacts:
    """The list as this person may see it, and the people who could come on it."""

    lines: tuple[InsiderLine, ...]
    people: tuple[str, ...]
    today: date
    astray: int = 0  # records of the transfer that an older version left under the level's key


def read_insiders(session: Session, transfer: Record) -> InsiderFacts:
    """For the page, on a thread of the vault."""
    found = lines(session, transfer)
    inside = {each.name for each in found if each.state == LISTED and each.is_of_the_firm}
    people = tuple(each.name for each in list_people(session) if each.state != "left" and each.name not in inside)
    return InsiderFacts(tuple(found), people, session.today, astray_of(session, transfer) if found else 0)


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
        is_past = line.is_past(self.facts.today)
        said = text(_said(line, is_past), tone="warn" if is_past else "ink" if line.state == LISTED else "ink2", wrap=True)
        if not self._may_change or line.state != LISTED:
            return said
        ends = button(words(_LAST_DAY), "link", name=words(_LAST_DAY_NAME, name=line.name))
        ends.clicked.connect(lambda: self.open_ending(line.code))
        knobs = [ends]
        if line.name != self.desk.session.name:
            off = button(words(_TAKE_OFF), "link", name=words(_TAKE_OFF_NAME, name=line.name))
            off.clicked.connect(lambda: self._ask(line))
            knobs.append(off)
        return column(said, row(*knobs, None), gap=0)

    def open_adding(self) -> None:
        dialog = AddInsiderDialog(self.desk, self.transfer, self.facts.people, not self.facts.lines, self.window())
        dialog.stored.connect(self.changed)
        self.dialog = dialog
        dialog.open()

    def open_ending(self, code: str) -> None:
        """Until when the person in the row of this code is to be on the list; nothing when they are off it by now."""
        line = next((each for each in self.facts.lines if each.code == code and each.state == LISTED), None)
        if line is None:
            return
        dialog = ListingEndDialog(self.desk, self.transfer, line, self.window())
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


def _said(line: InsiderLine, is_past: bool) -> str:
    days = {"day": line.since, "until": line.until}
    shown = {key: show_day(date.fromisoformat(day), LOOK.language) if day else "" for key, day in days.items()}
    sentence = _WAS if line.state != LISTED else _LINE if line.is_of_the_firm else _OUTSIDE
    said = words(sentence, name=line.name, reason=line.reason, **shown)
    if line.state != LISTED or not line.until:
        return said
    return words(_ENDED if is_past else _ENDING, said=said, until=shown["until"], code=line.code)
