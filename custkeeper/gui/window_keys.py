"""The keys that hold in the whole window, whatever page is open. The frame has its own for tabs, search, lock and help."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from custkeeper.gui.look.palette import LOOK


@dataclass(frozen=True)
class KeyActs:
    """What the keys do."""

    save: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    print: Callable[[], None]
    escape: Callable[[], None]


def bind_keys(window: QWidget, acts: KeyActs) -> None:
    """Qt's standard keys, so that a Mac has its own."""
    standard = QKeySequence.StandardKey
    pairs: list[tuple[Any, Callable[[], Any]]] = [
        (standard.Save, acts.save),
        (standard.Undo, acts.undo),
        (standard.Redo, acts.redo),
        (standard.Print, acts.print),
        (QKeySequence("Esc"), acts.escape),
        (QKeySequence("Ctrl+="), partial(_resize_text, 1)),
        (standard.ZoomOut, partial(_resize_text, -1)),
    ]
    for keys, act in pairs:
        QShortcut(keys, window).activated.connect(act)


def _resize_text(by: int) -> None:
    LOOK.use(LOOK.asked, LOOK.points + by, LOOK.language)
