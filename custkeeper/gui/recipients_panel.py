"""The people an agreement names, line by line: who may be handed something under it. A part of the agreements page.

Naming and taking out are changes of their own, each undone like any other. What must not be here: the page's own parts.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, text
from custkeeper.gui.look.words import words
from custkeeper.services.records import add, move, newest, typed_values

_NOBODY = QT_TRANSLATE_NOOP(
    "recipient", "Nobody is named yet. Only people named here can be handed anything under this agreement."
)
_SIGNED = QT_TRANSLATE_NOOP(
    "recipient", "It is signed: the signatures do not cover who is named from now on. Agree on it in writing."
)
_ADD = QT_TRANSLATE_NOOP("recipient", "Name a person")
_OUT = QT_TRANSLATE_NOOP("recipient", "Take out")
_OUT_WHO = QT_TRANSLATE_NOOP("recipient", "Take out: {name}")
_AGAIN = QT_TRANSLATE_NOOP("recipient", "Name again")
_AGAIN_WHO = QT_TRANSLATE_NOOP("recipient", "Name again: {name}")
_GONE = QT_TRANSLATE_NOOP("recipient", "{name} (no longer named)")
_FACT = QT_TRANSLATE_NOOP("recipient", "{label}: {value}")
_SAVE = QT_TRANSLATE_NOOP("recipient", "Save this name")
_CANCEL = QT_TRANSLATE_NOOP("recipient", "Cancel")
_STEP = QT_TRANSLATE_NOOP("recipient", "a named person")


class RecipientsPanel(QWidget):
    """Keeps what is typed by itself; `done` is called after. Nothing typed is lost when it is refused."""

    def __init__(self, desk: Desk, agreement: Record, people: Sequence[Record], done: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._agreement, self._people, self._done = desk, agreement, people, done
        self._may_write = is_allowed(desk.session.role, Action.WRITE) and agreement.state != "revoked"
        self.editors: dict[str, QLineEdit] = {}
        self._problem = text("", "small", "danger", wrap=True)
        self._body = column(gap=6)
        self.setLayout(self._body)
        self._show()

    def _show(self, is_new: bool = False) -> None:
        emptied(self._body)
        self.editors = {}
        parts: list[Any] = [text(words(RECIPIENT.title), "strong")]
        if not self._people and not is_new:
            parts.append(text(words(_NOBODY), "small", "ink2", wrap=True))
        parts += [self._line(each) for each in self._people]
        if is_new:
            parts.append(self._fields())
        elif self._may_write:
            name = button(words(_ADD), "", "plus")
            name.clicked.connect(lambda: self._show(is_new=True))
            parts.append(row(name, None))
        for part in parts:
            (self._body.addWidget if isinstance(part, QWidget) else self._body.addLayout)(part)
        if self.editors:
            self.editors["name"].setFocus()

    def _line(self, person: Record) -> QWidget:
        name, is_named = str(person.value("name") or ""), person.state == "named"
        given = [(each.label, str(person.value(each.key) or "")) for each in RECIPIENT.fields[1:]]
        about = [words(_FACT, label=label, value=value) for label, value in given if value]
        shown = name if is_named else words(_GONE, name=name)
        lines: list[Any] = [text(shown, "body", "ink" if is_named else "ink2", wrap=True)]
        lines += [text(" · ".join(about), "small", "ink2", wrap=True)] if about else []
        if self._may_write:
            turn = button(
                words(_OUT if is_named else _AGAIN), "link", name=words(_OUT_WHO if is_named else _AGAIN_WHO, name=name)
            )
            turn.clicked.connect(partial(self._turn, person, "removed" if is_named else "named"))
            lines.append(row(turn, None))
        return boxed(column(*lines, gap=2, margins=(0, 4, 0, 4)))

    def _fields(self) -> QWidget:
        parts: list[Any] = [text(words(_SIGNED), "small", "warn", wrap=True)] if self._agreement.state == "signed" else []
        for each in RECIPIENT.fields:
            self.editors[each.key] = line_edit()
            parts.append(field(words(each.label), self.editors[each.key]))
        self._problem = text("", "small", "danger", wrap=True)
        self._problem.hide()
        save, cancel = button(words(_SAVE), "primary"), button(words(_CANCEL))
        save.clicked.connect(self._save)
        cancel.clicked.connect(lambda: self._show())
        return boxed(column(*parts, self._problem, row(save, cancel, None), gap=8, margins=(0, 6, 0, 6)))

    def _save(self) -> None:
        session, agreement, given = self._desk.session, self._agreement, {key: each.text() for key, each in self.editors.items()}

        def work(progress: Any) -> Record:
            values = {key: each for key, each in typed_values(session, RECIPIENT, given).items() if each}
            return add(session, RECIPIENT.key, values, parent=agreement)

        self._desk.write(self, work, lambda _: self._done(), _STEP, failed=self._refused)

    def _refused(self, error: CustKeeperError) -> None:
        self._problem.setText(words(error.message))
        self._problem.show()

    def _turn(self, person: Record, state: str, _: bool = False) -> None:
        session = self._desk.session

        def work(progress: Any) -> Record:
            return move(session, newest(session, RECIPIENT.key, person.id) or person, state)

        self._desk.write(self, work, lambda _: self._done(), _STEP)
