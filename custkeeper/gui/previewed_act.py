"""A dialog for an act on a day: what follows is worked out while the day is typed, and only what is shown can be decided on.

What must not be here: what follows from any act, and how that is drawn.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import line_edit
from custkeeper.gui.look.layout import add_part, boxed, column, emptied, scroller
from custkeeper.gui.look.words import words

_PAUSE = 200  # ms after the last keystroke until what follows is worked out


class PreviewedAct(ActDialog):
    """A subclass lays `day` and `body` out; `preview` is what is shown of the typed day, None while nothing is."""

    def __init__(self, desk: Desk, said: Said, parent: QWidget) -> None:
        super().__init__(desk, said, parent)
        self.preview: Any = None
        self.day = line_edit()
        self._asked = 0
        self._parts = column(gap=8)
        self.body = scroller(boxed(self._parts))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self.day.textChanged.connect(lambda _: self.ask())

    def question(self) -> Callable[[], Any] | None:
        """What is asked on the reading thread about what is typed; None for nothing yet. Raises what is wrong with the day."""
        raise NotImplementedError

    def drawn(self, seen: Any) -> list[Any]:
        """The parts that show what follows."""
        raise NotImplementedError

    def may_decide(self, seen: Any) -> bool:
        return seen.problem is None

    def ask(self) -> None:
        """Something else is typed: what was shown can be decided on no more."""
        self.preview = None
        self.go.setEnabled(False)
        self._timer.start()

    def refused(self, error: CustKeeperError) -> None:
        """The sentence stays; what is shown is worked out anew before it can be decided on."""
        self.ask()
        self._timer.stop()
        self.say(words(error.message))

    def _look(self) -> None:
        self._asked += 1
        asked = self._asked
        self.problem.hide()
        try:
            question = self.question()
        except CustKeeperError as error:
            emptied(self._parts)
            self.say(words(error.message))
            return
        if question is None:
            emptied(self._parts)
            return

        def show(seen: Any) -> None:
            if asked == self._asked:
                self._show(seen)

        self.desk.read(self, question, show, failed=self.refused)

    def _show(self, seen: Any) -> None:
        self.preview = seen
        emptied(self._parts)
        if seen.problem is not None:
            self.say(words(seen.problem.message))
        for part in [*self.drawn(seen), None]:
            add_part(self._parts, part)
        self.go.setEnabled(self.may_decide(seen))
