"""The page of the door on which a backup is told and a place for its vault is chosen.

Every refusal stands above the buttons, and what was typed stays. What must not be here: reading and restoring.
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text
from custkeeper.domain.values import show_instant
from custkeeper.gui.drop_page import DropPage
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import TOP, add_part, boxed, bullet, button, column, emptied, glyph, row, scroller, text
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import LOOK, em, narrow
from custkeeper.gui.look.words import words
from custkeeper.services.restoring import BackupFacts, place_named, restore_problem

_TITLE = QT_TRANSLATE_NOOP("restoring", "Restore from a backup")
_SUB = QT_TRANSLATE_NOOP(
    "restoring", "The vault comes into a new folder of its own. The backup, and any vault that is there, stay as they are."
)
_READING = QT_TRANSLATE_NOOP("restoring", "Reading the backup to its end…")
_UNPACKING = QT_TRANSLATE_NOOP("restoring", "Restoring the vault…")
_MADE = QT_TRANSLATE_NOOP("restoring", "Made, by its own word")
_ENDS = QT_TRANSLATE_NOOP("restoring", "Up to ledger entry")
_PEOPLE = QT_TRANSLATE_NOOP("restoring", "People who can open it")
_ROOT = QT_TRANSLATE_NOOP("restoring", "Root fingerprint")
_COMPARE = QT_TRANSLATE_NOOP("restoring", "Compare it with the firm card. If it differs, this is not your firm's vault.")
_NEEDED = QT_TRANSLATE_NOOP(
    "restoring", "To open it you need the firm card, and your passphrase or your recovery sheet, of the day the backup was made."
)
_CALLED = QT_TRANSLATE_NOOP("restoring", "Name of the restored vault")
_KEPT_IN = QT_TRANSLATE_NOOP("restoring", "Folder it is kept in")
_CHANGE = QT_TRANSLATE_NOOP("restoring", "Change…")
_OTHER = QT_TRANSLATE_NOOP("restoring", "Choose another backup…")
_GO = QT_TRANSLATE_NOOP("restoring", "Restore the vault")
_BACK = QT_TRANSLATE_NOOP("restoring", "Back")
_CANCEL = QT_TRANSLATE_NOOP("restoring", "Cancel")


class RestorePage(DropPage):
    """One backup, from being read to being restored. `RestoreFlow` carries out what it asks for; `named` carries the name."""

    go_asked = Signal()
    named = Signal(str)
    folder_asked = Signal()
    other_asked = Signal()
    back_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._is_told = False
        self.called: QLineEdit = line_edit()
        self._body = column(gap=10)
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self.state, self.bar = text("", "small", "ink2", wrap=True), Bar(0, 1)
        self.back, self.other, self.go = button(words(_BACK)), button(words(_OTHER)), button(words(_GO), "primary", "shield")
        self.cancel = button(words(_CANCEL))
        asked = {self.back: self.back_asked, self.other: self.other_asked, self.go: self.go_asked, self.cancel: self.cancel_asked}
        for each, signal in asked.items():
            each.clicked.connect(signal)
        self._lay_out()
        self._rest(is_working=False)

    def focus_first(self) -> None:
        """The page was put into the window just now: the cursor on what comes next."""
        wanted = (self.go, self.cancel, self.called, self.other)
        next((each for each in wanted if each.isVisible() and each.isEnabled()), self.back).setFocus()

    def show_facts(self, facts: BackupFacts, folder: Path, name: str) -> None:
        """What the backup is, and where its vault is to go."""
        emptied(self._body)
        made = show_instant(facts.made_at, LOOK.language)
        told = ((_MADE, made), (_ENDS, f"{facts.head_seq:,}"), (_PEOPLE, str(facts.people)), (_ROOT, facts.root))
        called, kept_in, change = line_edit(name), line_edit(str(folder)), button(words(_CHANGE))
        self.called = called
        kept_in.setReadOnly(True)
        change.clicked.connect(self.folder_asked)
        parts: list[Any] = [_told(what, value) for what, value in told]
        parts.append(text(words(_COMPARE), "small", "ink2", wrap=True))
        if facts.older is not None:
            parts.append(Card(bullet("clock", words(facts.older), "warn"), "warn", pad=12))
        parts.append(4)
        parts += [field(words(_CALLED), called), row((field(words(_KEPT_IN), kept_in), 1), column(None, change), gap=8)]
        parts.append(text(words(_NEEDED), "small", "ink2", wrap=True))
        for part in parts:
            add_part(self._body, part)

        def typed(name: str) -> None:
            self.named.emit(name)
            self._judge(folder, name)

        called.textChanged.connect(typed)
        called.returnPressed.connect(self.go.click)
        self._is_told = True
        self._judge(folder, name)
        QTimer.singleShot(0, self, self.focus_first)

    def show_reading(self, done: int, total: int) -> None:
        self._show_working(_READING, done, total)

    def show_unpacking(self, done: int, total: int) -> None:
        self._show_working(_UNPACKING, done, total)

    def show_problem(self, sentence: str) -> None:
        """Why it cannot be, above the buttons."""
        self._rest(is_working=False)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _judge(self, folder: Path, name: str) -> None:
        problem: Message | None = restore_problem(place_named(folder, name)) if name.strip(" .") else None
        self.show_problem(words(problem) if problem is not None else "")
        self.go.setEnabled(problem is None and bool(name.strip(" .")))

    def _show_working(self, what: Text, done: int, total: int) -> None:
        if not self.cancel.isVisible():
            self._rest(is_working=True)
            self.state.setText(words(what))
        self.bar.show_progress(done, total)

    def _rest(self, is_working: bool) -> None:
        """While it works only Cancel is asked for."""
        for each in (self.state, self.bar, self.cancel):
            each.setVisible(is_working)
        for other in (self.back, self.other):
            other.setVisible(not is_working)
        self.go.setVisible(self._is_told and not is_working)
        self._fields.setEnabled(not is_working)
        self._fields.setVisible(not (is_working and narrow()))  # with large text Cancel would be out of sight
        if is_working:
            self.problem.hide()

    def _lay_out(self) -> None:
        said = column(text(words(_TITLE), "title", wrap=True), text(self._file.name, "small", "ink2", wrap=True), gap=0)
        head = row(glyph("shield", "accent", 36), (said, 1), gap=12)
        self._fields = boxed(self._body)
        foot = row(self.back, self.other, None, self.cancel, self.go, gap=8)
        means = [] if narrow() else [text(words(_SUB), tone="ink2", wrap=True)]  # large text: what is to be compared comes first
        parts = (head, *means, 2, self._fields, self.state, self.bar, self.problem, 4, foot)
        card = Card(column(*parts, gap=10), pad=28)
        card.setMaximumWidth(em(640))
        middle = row((boxed(row()), 1), (card, 8), (boxed(row()), 1))
        scrolled = scroller(boxed(column((boxed(row()), 1), middle, (boxed(row()), 2), margins=(16, 16, 16, 16))))
        self.setLayout(column(scrolled, gap=0))


def _told(what: Text, value: str) -> QWidget:
    name = text(words(what), "small", "ink2")
    name.setMinimumWidth(em(170))  # so that the values stand under each other
    return boxed(row((name, 0, TOP), (text(value, "strong", wrap=True), 1), gap=12))
