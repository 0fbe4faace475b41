"""The people of one partner, line by line, changed where they stand. It hands over what is typed; until then it is a draft."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from custkeeper.domain.areas.party_person import PARTY_PERSON
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import NEW, Entry, EntryDraft, KeptEntry, kept_beside
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.parties import PartyFacts

_TITLE = QT_TRANSLATE_NOOP("party", "Its people")
_NOBODY = QT_TRANSLATE_NOOP(
    "party", "Nobody is entered yet. Once somebody is, only these people can be named as recipients or handed anything."
)
_ADD = QT_TRANSLATE_NOOP("party", "Add a person")
_CHANGE = QT_TRANSLATE_NOOP("party", "Change")
_CHANGE_WHOM = QT_TRANSLATE_NOOP("party", "Change: {name}")
_LEFT = QT_TRANSLATE_NOOP("party", "Has left")
_LEFT_WHO = QT_TRANSLATE_NOOP("party", "Has left: {name}")
_BACK = QT_TRANSLATE_NOOP("party", "Is back")
_BACK_WHO = QT_TRANSLATE_NOOP("party", "Is back: {name}")
_GONE = QT_TRANSLATE_NOOP("party", "{name} (left)")
_SAVE = QT_TRANSLATE_NOOP("party", "Save this person")
_CANCEL = QT_TRANSLATE_NOOP("party", "Cancel")
_ENDED = QT_TRANSLATE_NOOP("party", "{name} (ended)")
_UNTIL = QT_TRANSLATE_NOOP("party", "until {day}")
_FIELDS = ("name", "position", "contact", "from_on", "until_on")
_PERSON = "person-"  # and the id of the person, or `NEW`: where what is typed is kept


class PartyPeoplePanel(QWidget):
    """`saved` carries a record (None for somebody new) and the typed texts by field; `moved` a record and its new state.

    `opened` tells whether fields stand open, with a “Save” of their own.
    """

    saved = Signal(object, dict)
    opened = Signal(bool)
    moved = Signal(object, str)

    def __init__(self, desk: Desk, party: Record, facts: PartyFacts, may_write: bool) -> None:
        super().__init__()
        self._desk, self._party, self._may_write = desk, party, may_write
        self._people, self._ended = facts.people, facts.ended
        self.draft: EntryDraft | None = None
        self.editors: dict[str, QLineEdit] = {}
        self._problem = text("", "small", "danger", wrap=True)
        self._body = column(gap=6)
        self.setLayout(self._body)
        self._show(None, is_new=False)
        if may_write:  # after what the panel before this one still hands over
            desk.write(self, lambda progress: kept_beside(desk.session.vault.drafts, "party", party.id), self._go_on)

    def show_problem(self, sentence: str) -> None:
        """Under the fields; what was typed stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _go_on(self, kept: list[KeptEntry]) -> None:
        """With the newest that was typed and not saved, unless something is being typed already."""
        whose = {f"{_PERSON}{each.id}": each for each in self._people}
        for each in kept:
            if not self.editors and (each.entry.what in whose or each.entry.what == f"{_PERSON}{NEW}"):
                person = whose.get(each.entry.what)
                self._show(person, is_new=person is None)

    def _show(self, edited: Record | None, is_new: bool) -> None:
        """The lines, with fields in the place of the one that is changed, or below them for somebody new."""
        if self.draft is not None:
            self.draft.keep()
        emptied(self._body)
        self.editors, self.draft = {}, None
        parts: list[Any] = [text(words(_TITLE), "strong")]
        if not self._people and not is_new:
            parts.append(text(words(_NOBODY), "small", "ink2", wrap=True))
        for each in self._people:
            parts.append(self._fields(each) if edited is not None and each.id == edited.id else self._line(each))
        if is_new:
            parts.append(self._fields(None))
        elif self._may_write and edited is None:
            add = button(words(_ADD), "", "plus")
            add.clicked.connect(lambda: self._show(None, is_new=True))
            parts.append(row(add, None))
        parts.append(Rule())
        for part in parts:
            (self._body.addWidget if isinstance(part, QWidget) else self._body.addLayout)(part)
        self.opened.emit(bool(self.editors))
        if self.editors:
            self.editors["name"].setFocus()

    def _line(self, person: Record) -> QWidget:
        name, until = str(person.value("name") or ""), str(person.value("until_on") or "")
        is_here, is_over = person.state == "current", person.id in self._ended
        shown = words(_GONE, name=name) if not is_here else words(_ENDED, name=name) if is_over else name
        facts = [person.code, *(str(person.value(key)) for key in ("position", "contact") if person.value(key))]
        facts += [words(_UNTIL, day=show_day(date.fromisoformat(until), LOOK.language))] if until else []
        lines: list[Any] = [text(shown, "body", "ink" if is_here and not is_over else "ink2", wrap=True)]
        lines.append(text(" · ".join(facts), "small", "ink2", wrap=True))
        if self._may_write:
            change = button(words(_CHANGE), "link", name=words(_CHANGE_WHOM, name=name))
            change.clicked.connect(partial(self._change, person))
            turn = button(words(_LEFT if is_here else _BACK), "link", name=words(_LEFT_WHO if is_here else _BACK_WHO, name=name))
            turn.clicked.connect(partial(self.moved.emit, person, "left" if is_here else "current"))
            lines.append(row(change, turn, None, gap=16))
        return boxed(column(*lines, gap=2, margins=(0, 4, 0, 4)))

    def _change(self, person: Record, _: bool = False) -> None:
        self._show(person, is_new=False)

    def _fields(self, person: Record | None) -> QWidget:
        parts: list[Any] = []
        for key in _FIELDS:
            editor = line_edit(str(person.value(key) or "") if person else "")
            self.editors[key] = editor
            parts.append(field(words(PARTY_PERSON.by_key[key].label), editor))
        self._problem = text("", "small", "danger", wrap=True)
        self._problem.hide()
        save, cancel = button(words(_SAVE), "primary"), button(words(_CANCEL))
        save.clicked.connect(lambda: self.saved.emit(person, {key: each.text() for key, each in self.editors.items()}))
        cancel.clicked.connect(self._give_up)
        self.draft = EntryDraft(
            self._desk, Entry("party", self._party.id, f"{_PERSON}{person.id if person else NEW}"), self.editors, self
        )
        self.draft.put_back.connect(lambda sentence: self._desk.tell("accent", sentence))
        return boxed(column(*parts, self._problem, row(save, cancel, None), gap=8, margins=(0, 6, 0, 6)))

    def _give_up(self) -> None:
        if self.draft is not None:
            self.draft.forget()
        self._show(None, is_new=False)
