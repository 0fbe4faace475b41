"""What was copied from the program leaves the clipboard after 15 seconds, and when the vault is locked.

Only what this program put there: somebody else's copy is theirs. What must not be kept here: the copied text.
"""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT = 15_000  # ms (facts of password managers: 10 to 30 s; long enough to paste, too short to be forgotten there)
# there the clipboard lies inside the program and nobody says whose it is
_OWN_CLIPBOARD = {"offscreen", "minimal"}


class Clipboard(Protocol):
    """The part of `QClipboard` that is used."""

    dataChanged: SignalInstance  # noqa: N815

    def ownsClipboard(self) -> bool: ...  # noqa: N802

    def ownsSelection(self) -> bool: ...  # noqa: N802

    def clear(self, mode: QClipboard.Mode = ...) -> None: ...


class CopiedText(QObject):
    """Watches the clipboard from its making to `stop`."""

    def __init__(self, clipboard: Clipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self.timer = QTimer(self, singleShot=True, interval=KEPT)
        self.timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Now, if it still holds what was copied here; on Linux also what the mouse selected."""
        self.timer.stop()
        if self._is_ours():
            self._clipboard.clear()
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def stop(self) -> None:
        """The program ends, and nobody would clear it later."""
        self.clear()
        self._clipboard.dataChanged.disconnect(self._changed)

    def _changed(self) -> None:
        """Each copy has its own 15 seconds; somebody else's ends ours."""
        if self._is_ours():
            self.timer.start()
        else:
            self.timer.stop()

    def _is_ours(self) -> bool:
        return self._clipboard.ownsClipboard() or QGuiApplication.platformName() in _OWN_CLIPBOARD
