"""The people an agreement names, line by line: who may be handed something under it. A part of the agreements page.

Naming and taking out are changes of their own, each undone like any other. What must not be here: the page's own parts.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from custkeeper.domain.agreement_terms import is_signed
from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import NEW, Entry, EntryDraft, KeptEntry, kept_beside
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.agreement_view import AgreementView
from custkeeper.services.records import add, move, newest, typed_values

_NOBODY = QT_TRANSLATE_NOOP(
    "recipient", "Nobody is named yet. Only people named here can be handed anything under this agreement."
)
_NOBODY_SIGNED = QT_TRANSLATE_NOOP(
    "recipient", "Nobody is named in it. A written notice or an addendum can name somebody from now on."
)
_LATER = QT_TRANSLATE_NOOP("recipient", "Named after the signing")
_LATER_ADD = QT_TRANSLATE_NOOP("recipient", "Name somebody later…")
_ADD = QT_TRANSLATE_NOOP("recipient", "Name a person")
_OUT = QT_TRANSLATE_NOOP("recipient", "Take out")
_OUT_WHO = QT_TRANSLATE_NOOP("recipient", "Take out: {name}")
_AGAIN = QT_TRANSLATE_NOOP("recipient", "Name again")
_AGAIN_WHO = QT_TRANSLATE_NOOP("recipient", "Name again: {name}")
_GONE = QT_TRANSLATE_NOOP("recipient", "{name} (no longer named)")
_ENDED = QT_TRANSLATE_NOOP("recipient", "{name} (ended)")
_FACT = QT_TRANSLATE_NOOP("recipient", "{label}: {value}")
_SAVE = QT_TRANSLATE_NOOP("recipient", "Save this name")
_CANCEL = QT_TRANSLATE_NOOP("recipient", "Cancel")
_STEP = QT_TRANSLATE_NOOP("recipient", "a named person")
_DAYS = ("from_on", "until_on")
_ROW = f"recipient-{NEW}"  # where what is typed is kept


class RecipientsPanel(QWidget):
    """Keeps what is typed by itself; `done` is called after. Nothing typed is lost when it is refused."""

    def __init__(
        self, desk: Desk, agreement: Record, facts: AgreementView, done: Callable[[], None], name: Callable[[str], None]
    ) -> None:
        """`name` opens the act that names somebody in a signed agreement."""
        super().__init__()
        self._desk, self._agreement, self._people, self._done = desk, agreement, facts.recipients, done
        self._later, self._ended, self._name = facts.said.later, facts.ended, name
        self._is_signed = is_signed(agreement)
        self._may_write = is_allowed(desk.session.role, Action.WRITE) and agreement.state != "revoked"
        self.editors: dict[str, QLineEdit] = {}
        self._problem = text("", "small", "danger", wrap=True)
        self._body = column(gap=6)
        self.setLayout(self._body)
        self.draft: EntryDraft | None = None
        self._show()
        if self._may_write and not self._is_signed:  # after what the panel before this one still hands over
            vault = desk.session.vault
            desk.write(self, lambda progress: kept_beside(vault.drafts, agreement.area, agreement.id), self._go_on)

    def _go_on(self, kept: list[KeptEntry]) -> None:
        """With a name that was typed and not saved."""
        if not self.editors and any(each.entry.what == _ROW for each in kept):
            self._show(is_new=True)

    def _show(self, is_new: bool = False) -> None:
        emptied(self._body)
        self.editors, self.draft = {}, None
        parts: list[Any] = [text(words(RECIPIENT.title), "strong")]
        if not self._people and not is_new:
            parts.append(text(words(_NOBODY_SIGNED if self._is_signed else _NOBODY), "small", "ink2", wrap=True))
        parts += [self._line(each) for each in self._people if each.id not in self._later]
        if self._later:
            parts.append(text(words(_LATER), "small_strong"))
            parts += [self._line(each) for each in self._people if each.id in self._later]
        if is_new:
            parts.append(self._fields())
        elif self._may_write and self._is_signed:
            later = button(words(_LATER_ADD), "", "plus")
            later.clicked.connect(lambda: self._name(""))
            parts.append(row(later, None))
        elif self._may_write:
            name = button(words(_ADD), "", "plus")
            name.clicked.connect(lambda: self._show(is_new=True))
            parts.append(row(name, None))
        for part in parts:
            (self._body.addWidget if isinstance(part, QWidget) else self._body.addLayout)(part)
        if self.editors:
            self.editors["name"].setFocus()

    def _line(self, person: Record) -> QWidget:
        name, is_named, is_over = str(person.value("name") or ""), person.state == "named", person.id in self._ended
        days = {key: show_day(date.fromisoformat(str(person.value(key))), LOOK.language) for key in _DAYS if person.value(key)}
        given = [(RECIPIENT.by_key[key].label, days.get(key, "")) for key in _DAYS]
        given.insert(0, (RECIPIENT.by_key["position"].label, str(person.value("position") or "")))
        about = [person.code, *(words(_FACT, label=label, value=value) for label, value in given if value)]
        shown = words(_GONE, name=name) if not is_named else words(_ENDED, name=name) if is_over else name
        lines: list[Any] = [text(shown, "body", "ink" if is_named and not is_over else "ink2", wrap=True)]
        lines += [text(" · ".join(about), "small", "ink2", wrap=True)] if about else []
        lines += [text(self._later[person.id], "small", "ink2", wrap=True)] if person.id in self._later else []
        if self._may_write:
            turn = button(
                words(_OUT if is_named else _AGAIN), "link", name=words(_OUT_WHO if is_named else _AGAIN_WHO, name=name)
            )
            turn.clicked.connect(partial(self._turn, person, "removed" if is_named else "named"))
            lines.append(row(turn, None))
        return boxed(column(*lines, gap=2, margins=(0, 4, 0, 4)))

    def _fields(self) -> QWidget:
        parts: list[Any] = []
        for each in (RECIPIENT.by_key[key] for key in ("name", "position", *_DAYS)):
            self.editors[each.key] = line_edit()
            parts.append(field(words(each.label), self.editors[each.key]))
        self._problem = text("", "small", "danger", wrap=True)
        self._problem.hide()
        save, cancel = button(words(_SAVE), "primary"), button(words(_CANCEL))
        save.clicked.connect(self._save)
        cancel.clicked.connect(self._give_up)
        entry = Entry(self._agreement.area, self._agreement.id, _ROW)
        self.draft = EntryDraft(self._desk, entry, self.editors, self)
        self.draft.put_back.connect(lambda sentence: self._desk.tell("accent", sentence))
        return boxed(column(*parts, self._problem, row(save, cancel, None), gap=8, margins=(0, 6, 0, 6)))

    def _give_up(self) -> None:
        if self.draft is not None:
            self.draft.forget()
        self._show()

    def _save(self) -> None:
        session, agreement, given = self._desk.session, self._agreement, {key: each.text() for key, each in self.editors.items()}

        def work() -> Record:
            values = {key: each for key, each in typed_values(session, RECIPIENT, given).items() if each}
            return add(session, RECIPIENT.key, values, parent=agreement)

        store = self.draft.until_done(work) if self.draft is not None else work
        self._desk.write(self, lambda progress: store(), lambda _: self._done(), _STEP, failed=self._refused)

    def _refused(self, error: CustKeeperError) -> None:
        self._problem.setText(words(error.message))
        self._problem.show()

    def _turn(self, person: Record, state: str, _: bool = False) -> None:
        if state == "named" and self._is_signed:
            self._name(str(person.value("name") or ""))
            return
        session = self._desk.session

        def work(progress: Any) -> Record:
            return move(session, newest(session, RECIPIENT.key, person.id) or person, state)

        self._desk.write(self, work, lambda _: self._done(), _STEP)
