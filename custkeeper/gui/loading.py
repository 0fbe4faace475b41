"""Loads what stands behind the door, `inside`: on a thread of its own once the door is painted, or when somebody is faster."""

from importlib import import_module
from threading import Thread
from types import ModuleType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def inside() -> ModuleType:
    """The module `custkeeper.gui.inside`, from any thread; the first time it takes half a second."""
    from custkeeper.gui import inside as module

    return module


class Loading(QObject):
    """Begins when `window` has been painted for the first time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # Python lets nothing else run at the end of the process while a daemon thread imports: `finish` waits for it
        self._thread = Thread(target=import_module, args=["custkeeper.gui.inside"], name="loading", daemon=True)
        self._has_begun = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self, self._thread.start)  # when all that belongs to this paint event is drawn
        return False

    def finish(self) -> None:
        """Wait until it is done, if it has begun."""
        if self._thread.is_alive():
            self._thread.join()
