"""A jump of the clock: the computer slept without saying so, or somebody set the clock.

Two clocks are compared once a second. The steady one stands still during sleep on Linux and macOS, so the wall clock runs ahead
of it; on Windows it goes on, so that a second of ours takes minutes.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from custkeeper.gui.locking.lock_source import CLOCK, LockSource

_MOST = 60  # seconds; a time server's corrections are smaller, and so is the longest time the window ever stood still


class ClockJump(LockSource):
    """`wall` is the time of day and `steady` a clock that is never set, both in seconds."""

    def __init__(self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._wall, self._steady = wall, steady
        self._last = (0.0, 0.0)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._last = (self._wall(), self._steady())
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Compare the two clocks with the last time; the timer calls it each second."""
        now = (self._wall(), self._steady())
        passed, counted = (after - before for after, before in zip(now, self._last, strict=True))
        self._last = now
        if abs(passed - counted) > _MOST or counted > _MOST:
            self.asked.emit(CLOCK)
