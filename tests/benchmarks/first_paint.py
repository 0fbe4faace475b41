"""Starts the program, or a bare window, and ends it when it is painted, telling that moment: `first_paint.py bare | VAULT`.

The moment is the system's monotonic clock in seconds, on standard output. The start is the real one, `custkeeper open VAULT`;
only the class of its window is replaced by one that tells.
"""

import os
import sys
from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """Tells, and ends the process, when what it watches was painted while `is_there` held."""

    def __init__(self, window: QMainWindow, is_there: Callable[[], bool]) -> None:
        super().__init__(window)
        self._is_there = is_there
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self._is_there():
            QTimer.singleShot(0, _told)  # when all that belongs to this paint event is drawn
        return False


def _told() -> None:
    print(monotonic(), flush=True)
    os._exit(0)  # how long the end takes is nobody's question here


def bare() -> None:
    """What any PySide6 program pays."""
    app = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1360, 860)
    watch = Watch(window, window.isVisible)
    window.show()
    app.exec()
    del watch


def real(vault: str) -> None:
    """The program on a vault, up to its door."""
    from custkeeper.app.start import main
    from custkeeper.gui import application
    from custkeeper.gui.unlock_page import UnlockPage

    class Told(application.MainWindow):
        def begin(self, *given: Any) -> None:
            super().begin(*given)
            self.watch = Watch(self, lambda: isinstance(page := self.entrance.page, UnlockPage) and page.isVisible())

    application.MainWindow = Told  # type: ignore[misc]
    sys.exit(main(["open", vault]))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        real(sys.argv[1])
