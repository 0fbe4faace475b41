"""The keys that hold in the whole window, whatever page is open. The frame has its own for tabs, search, lock and help."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from custkeeper.gui.look.palette import LOOK


class KeyActs(Protocol):
    """What the keys do."""

    def save(self) -> None: ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...

    def print_it(self) -> None: ...

    def step_back(self) -> None: ...


def bind_keys(window: QWidget, at_work: Callable[[], KeyActs | None]) -> None:
    """Qt's standard keys, so that a Mac has its own. `at_work` gives who acts now; at the door nobody does.

    The size of the text changes there too.
    """

    def bound(act: Callable[[KeyActs], None]) -> Callable[[], None]:
        return lambda: act(now) if (now := at_work()) is not None else None

    standard = QKeySequence.StandardKey
    pairs: list[tuple[Any, Callable[[], Any]]] = [
        (standard.Save, bound(lambda now: now.save())),
        (standard.Undo, bound(lambda now: now.undo())),
        (standard.Redo, bound(lambda now: now.redo())),
        (standard.Print, bound(lambda now: now.print_it())),
        (QKeySequence("Esc"), bound(lambda now: now.step_back())),
        (QKeySequence("Ctrl+="), partial(_resize_text, 1)),
        (standard.ZoomOut, partial(_resize_text, -1)),
    ]
    for keys, act in pairs:
        QShortcut(keys, window).activated.connect(act)


def _resize_text(by: int) -> None:
    LOOK.use(LOOK.asked, LOOK.points + by, LOOK.language)
