"""Everything that may ask to lock, behind one signal: the first to ask is the reason."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from custkeeper.gui.locking.idle import Idle
from custkeeper.gui.locking.lock_key import LockKey
from custkeeper.gui.locking.lock_source import LockReason, LockSource


class LockWatch(QObject):
    """Listens from `start`, when a vault is opened, to `stop`."""

    asked = Signal(object)  # LockReason

    def __init__(self, idle_minutes: int, sources: list[LockSource]) -> None:
        super().__init__()
        self.idle = Idle(idle_minutes)
        self._sources = [self.idle, LockKey(), *sources]
        self._is_on = False
        for each in self._sources:
            each.asked.connect(self._ask)
        QApplication.instance().installEventFilter(self.idle)

    def start(self) -> None:
        self._is_on = True
        for each in self._sources:
            each.start()

    def stop(self) -> None:
        self._is_on = False
        for each in self._sources:
            each.stop()

    def _ask(self, reason: LockReason) -> None:
        if self._is_on:
            self.asked.emit(reason)
