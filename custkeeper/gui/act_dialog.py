"""The frame of a dialog in which one act is decided: what it is and means, what is asked, and two buttons.

The safe button comes first and none is default. A refusal stands in the dialog, which stays open, and nothing typed is lost:
only that button throws it away. Closed in any other way, by Esc or the lock, it waits as a draft.
What must not be here: what any act asks for or does.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import KEPT, Entry, EntryDraft
from custkeeper.gui.field_editors import on_typing, typed
from custkeeper.gui.look.fields import field
from custkeeper.gui.look.layout import at_least_wide, boxed, button, column, row, scroller, size_to, text
from custkeeper.gui.look.palette import GUTTER
from custkeeper.gui.look.words import words

_CANCEL = QT_TRANSLATE_NOOP("window", "Cancel")


@dataclass(frozen=True)
class Said:
    """The words of a dialog: its title, what the act means, the button that does it and the one that does not."""

    title: str
    means: str
    act: str
    leave: str = ""
    kind: str = "primary"
    mark: str = ""


class ActDialog(QDialog):
    """`stored` comes after the act is stored, and the dialog closes then."""

    stored = Signal()

    def __init__(self, desk: Desk, said: Said, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(said.title)
        self.setModal(True)
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self.notice = text("", "small", "accent", wrap=True)
        self.notice.hide()
        self.draft: EntryDraft | None = None
        self.cancel, self.go = button(said.leave or words(_CANCEL)), button(said.act, said.kind, said.mark)
        self.cancel.clicked.connect(self.give_up)
        self.go.clicked.connect(lambda: self.decide())
        self.means = text(said.means, tone="ink2", wrap=True)
        if not said.means:
            self.means.hide()
        self._head = column(text(said.title, "title", wrap=True), self.means, gap=2)

    def lay_out(self, *parts: Any, width: int, height: int = 0) -> None:
        """Under each other, at 11 pt so wide, and so high unless the parts say it. The problem stands over the buttons.

        Where a part scrolls, the buttons end where its fields do, left of the room for its bar.
        """
        scrolls = any(isinstance(each[0] if isinstance(each, tuple) else each, QScrollArea) for each in parts)
        foot = row(None, self.cancel, self.go, gap=12, margins=(0, 0, GUTTER if scrolls else 0, 0))
        self.setLayout(column(self._head, self.notice, *parts, self.problem, foot, gap=12, margins=(28, 20, 28, 20)))
        if height:
            size_to(self, width, height)
        else:
            at_least_wide(self, width)
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            for each in self.findChildren(kind):
                on_typing(each, self.problem.hide)  # what was wrong is being mended

    def keep_typing(self, entry: Entry, editors: Mapping[str, QWidget]) -> None:
        """What is typed into these is a draft beside the entry's record until it is stored or thrown away."""
        entry = Entry(entry.area, entry.record, entry.what, self.windowTitle())
        self.draft = EntryDraft(self.desk, entry, editors, self)
        self.draft.put_back.connect(self._tell_put_back)

    def give_up(self) -> None:
        """The safe button: nothing of it is wanted."""
        if self.draft is not None:
            self.draft.forget()
        self.reject()

    def done(self, result: int) -> None:
        """Closed without a decision: what was typed waits, and where."""
        if self.draft is not None and result == QDialog.DialogCode.Rejected and self.isVisible() and self.draft.changes:
            self.draft.keep()
            self.desk.tell("accent", words(KEPT, title=self.windowTitle()))
        super().done(result)

    def decide(self) -> None:
        """Do what the button says; each dialog says how."""

    def carry_out(self, work: Callable[[], Any], told: Callable[[Any], str], step: Text | None = None) -> None:
        """Store it on the writing thread; `told` makes the sentence for the message bar of what came back, empty for none."""
        self.problem.hide()
        self.go.setEnabled(False)
        store = self.draft.until_done(work) if self.draft is not None else work

        def done(made: Any) -> None:
            if sentence := told(made):
                self.desk.tell("ok", sentence)
            if step is None:  # an undoable step tells that by itself
                self.desk.changed.emit()
            self.stored.emit()
            self.accept()

        self.desk.write(self, lambda progress: store(), done, step, failed=self.refused)

    def refused(self, error: CustKeeperError) -> None:
        """Stay open and say why."""
        self.go.setEnabled(True)
        self.say(words(error.message))

    def say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _tell_put_back(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()


class FieldsDialog(ActDialog):
    """A few fields, (key, name, editor) each, kept as a draft at `entry`; above them what one has to read for it.

    `act` gets the typed texts by key and returns what it made.
    """

    def __init__(
        self,
        desk: Desk,
        said: Said,
        fields: Sequence[tuple[str, str, QWidget]],
        act: Callable[[dict[str, str]], Any],
        told: Callable[[Any], str],
        parent: QWidget,
        entry: Entry,
        about: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(desk, said, parent)
        self._editors = {key: editor for key, _, editor in fields}
        self._does, self._told = act, told
        body = scroller(boxed(column(*about, *[field(name, editor) for _, name, editor in fields], None, gap=12)))
        self.lay_out((body, 1), width=680, height=560)
        self.keep_typing(entry, self._editors)
        fields[0][2].setFocus()

    def decide(self) -> None:
        given = {key: typed(editor) for key, editor in self._editors.items()}
        self.carry_out(lambda: self._does(given), self._told)
