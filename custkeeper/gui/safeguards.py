"""What watches over an open vault and clears up after a locked one, wired once for the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from custkeeper.gui.locking.copied_text import CopiedText
from custkeeper.gui.locking.lock_watch import LockWatch
from custkeeper.gui.locking.restart import Restart
from custkeeper.gui.locking.screen_capture import ScreenCapture
from custkeeper.gui.parts import Parts

IDLE_MINUTES = ("idle_minutes", 5)  # each a preference and what holds until it is chosen
KEPT_FROM_CAPTURE = ("is_kept_from_capture", True)


class Safeguards(QObject):
    """`lock_asked` carries the reason; `restart_due` comes when a locked program was left alone long enough.

    `is_held` tells whether something runs that a restart would cut off.
    """

    lock_asked = Signal(object)  # LockReason
    restart_due = Signal()

    def __init__(self, window: QWidget, parts: Parts, is_held: Callable[[], bool]) -> None:
        super().__init__()
        self._window, self._keep = window, parts.preferences
        around = parts.surroundings
        self.locks = LockWatch(self._keep.get(*IDLE_MINUTES), around.sources(window))
        self.idle = self.locks.idle
        self.locks.asked.connect(self.lock_asked)
        self.restart = Restart(around.steady, lambda: parts.restart is None or is_held() or is_asking())
        self.restart.due.connect(self.restart_due)
        self.copied = CopiedText(around.clipboard())
        self.capture = ScreenCapture(around.hide, self._keep.get(*KEPT_FROM_CAPTURE))
        self.capture.start()

    def vault_opened(self) -> None:
        self.restart.stop()
        self.locks.start()

    def vault_locked(self) -> None:
        """The keys are about to go: so does what was copied, and every dialog."""
        self._put_away_dialogs()
        self.locks.stop()
        self.copied.clear()
        self.restart.start()

    def take_settings(self) -> None:
        """They were changed in the settings and act at once."""
        self.idle.allow(self._keep.get(*IDLE_MINUTES))
        self.capture.use(self._keep.get(*KEPT_FROM_CAPTURE))

    def stop(self) -> None:
        """The window closes."""
        for each in (self.locks, self.restart, self.copied, self.capture):
            each.stop()
        QApplication.instance().removeEventFilter(self.idle)

    def _put_away_dialogs(self) -> None:
        """Without their own Cancel, which would stop a running import: it ends behind the door."""
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)


def is_asking() -> bool:
    """A dialog of ours or of the system waits for an answer."""
    return QApplication.activeModalWidget() is not None
