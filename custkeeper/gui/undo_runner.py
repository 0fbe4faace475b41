"""Takes back the steps of a tab and does them again: each is a change of its own in the vault."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.gui.undo_stacks import Step, UndoStacks
from custkeeper.services.session import Session
from custkeeper.services.undo import undo

_UNDONE = QT_TRANSLATE_NOOP("window", "Undone: {step}")
_REDONE = QT_TRANSLATE_NOOP("window", "Done again: {step}")


class UndoRunner(QObject):
    """The stacks outlive a lock and a new look; the desk is the one that is open when a step is taken.

    They are one person's in one vault: under its number an entry of another vault would be undone.
    """

    taken = Signal(str, str)  # tab, what to say
    refused = Signal(object)  # CustKeeperError
    progressed = Signal(str, int, int)  # words, done, total; total 0 ends it

    def __init__(self) -> None:
        super().__init__()
        self.stacks = UndoStacks()
        self._of = ("", "")

    def begin(self, session: Session) -> None:
        """Somebody came in: what they did here before the lock can still be undone, what somebody else did cannot."""
        came = (session.vault.id, session.person)
        if came != self._of:
            self._of, self.stacks = came, UndoStacks()

    def undo(self, desk: Desk | None, tab: str) -> None:
        self._take(desk, tab, self.stacks.next_undo(tab), _UNDONE, self.stacks.undid)

    def redo(self, desk: Desk | None, tab: str) -> None:
        self._take(desk, tab, self.stacks.next_redo(tab), _REDONE, self.stacks.redid)

    def names(self, tab: str) -> tuple[str, str]:
        """What undo and redo would do now; empty for nothing."""
        back, again = self.stacks.next_undo(tab), self.stacks.next_redo(tab)
        return words(back.what) if back else "", words(again.what) if again else ""

    def _take(self, desk: Desk | None, tab: str, step: Step | None, said: Text, moved: Callable[[str, int], None]) -> None:
        if desk is None or step is None:
            return
        session = desk.session

        def taken(answer: Any) -> None:
            moved(tab, answer.seq)
            self.progressed.emit("", 0, 0)
            self.taken.emit(tab, words(said, step=step.what))

        def refused(error: CustKeeperError) -> None:
            self.progressed.emit("", 0, 0)
            self.stacks.drop(tab)
            self.refused.emit(error)

        advance = partial(self.progressed.emit, words(said, step=step.what))
        desk.write(self, lambda progress: undo(session, step.seq, progress), taken, failed=refused, progress=advance)
