"""When a locked program makes room for a new process, because Python cannot wipe the keys it copied (DESIGN §3).

What must not be here: how a process is started; `app.restarting` does that.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

AFTER = 60  # seconds locked, and as long since anything was typed or clicked at the door
_USE = {
    *(QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin),
    *(QEvent.Type.DragEnter, QEvent.Type.Drop),
}


class RestartRule:
    """The decision alone. Times are seconds of any clock that is never set."""

    def __init__(self) -> None:
        self._quiet_since: float | None = None

    def lock(self, now: float) -> None:
        self._quiet_since = now

    def unlock(self) -> None:
        self._quiet_since = None

    def touch(self, now: float) -> None:
        """Somebody types at the door: they are not to lose it."""
        if self._quiet_since is not None:
            self._quiet_since = now

    def is_due(self, now: float, is_held: bool) -> bool:
        """Locked and left alone for a minute, and nothing runs."""
        return self._quiet_since is not None and not is_held and now - self._quiet_since >= AFTER


class Restart(QObject):
    """From `start` to `stop` the program is locked; `due` tells that it should be replaced.

    `is_held` tells whether something runs that must not be cut off.
    """

    due = Signal()

    def __init__(self, steady: Callable[[], float], is_held: Callable[[], bool]) -> None:
        super().__init__()
        self._rule, self._steady, self._is_held = RestartRule(), steady, is_held
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._rule.lock(self._steady())
        QApplication.instance().installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        self._rule.unlock()
        QApplication.instance().removeEventFilter(self)
        self._timer.stop()

    def look(self) -> None:
        """The timer calls it each second."""
        if self._rule.is_due(self._steady(), self._is_held()):
            self.stop()
            self.due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _USE:
            self._rule.touch(self._steady())
        return False
