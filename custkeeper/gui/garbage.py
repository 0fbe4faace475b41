"""Python's garbage collection, kept to the window's thread.

Left to itself it runs on whatever thread allocates next. On a vault thread it would destroy widgets that only refer to each
other, and Qt allows a widget to be destroyed on its own thread only: the program dies there.
What must not be here: anything about what is collected.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

_EVERY = 200  # ms; a young generation of that long is collected in a few ms, also during an import
_FULL = 2


class GarbageCollection(QObject):
    """From its making to `stop` garbage is collected on its maker's thread only, when Python's own thresholds are passed.

    A full collection, the long one (about as long as a frame), waits until `is_resting`.
    """

    _running: ClassVar[int] = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        GarbageCollection._running += 1
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        self.is_resting = True

    def collect(self) -> None:
        """The oldest generation that is due, with the younger ones, as Python would."""
        counts = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, most) in counts if count > most]
        if _FULL in due and not self.is_resting:
            due.remove(_FULL)
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Python collects by itself again once the last one has stopped. Call it when no other thread is left."""
        self._timer.stop()
        GarbageCollection._running -= 1
        if not GarbageCollection._running:
            gc.enable()
