"""Locking by idle time: one setting, and a countdown."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from custkeeper.gui.locking.lock_source import IDLE, LockSource

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Idle(LockSource):
    """Counts idle seconds; any key, click or movement that it sees as the application's event filter starts anew."""

    ticked = Signal(int)  # seconds left

    def __init__(self, minutes: int) -> None:
        super().__init__()
        self.minutes = minutes
        self._left = minutes * 60
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._left = self.minutes * 60
        self._timer.start()
        self.tell()

    def stop(self) -> None:
        self._timer.stop()

    def allow(self, minutes: int) -> None:
        """Another idle time, from now on."""
        self.minutes = minutes
        self._left = minutes * 60
        self.tell()

    def tell(self) -> None:
        """How much is left, before the next second has passed; nothing while it does not count."""
        if self._timer.isActive():
            self.ticked.emit(self._left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _ACTIVITY:
            self._left = self.minutes * 60
        return False

    def pass_seconds(self, seconds: int) -> None:
        """Let idle time pass; the timer calls it each second."""
        self._left -= seconds
        self.ticked.emit(max(0, self._left))
        if self._left <= 0:
            self.stop()
            self.asked.emit(IDLE)

    def _tick(self) -> None:
        self.pass_seconds(1)
