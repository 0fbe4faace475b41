"""Keeping the window out of screenshots, recordings and shared screens, where the system can and the person wants it.

Windows can since its version 2004. macOS cannot any more: since version 15 its recorder shows a window whatever it asks for.
Linux has no such thing. What must not be here: the setting's words.
"""

import ctypes
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

Hide = Callable[[int, bool], None]

# winuser.h of the Windows SDK
_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x0, 0x1, 0x11


def hide_on_windows(handle: int, is_hidden: bool) -> None:
    """Take one window out of captures or put it back. Before version 2004 it is black there instead of absent."""
    if QGuiApplication.platformName() != "windows":
        return
    windows = ctypes.WinDLL("user32")  # type: ignore[attr-defined]
    wanted = (_WDA_EXCLUDEFROMCAPTURE, _WDA_MONITOR) if is_hidden else (_WDA_NONE,)
    any(windows.SetWindowDisplayAffinity(wintypes.HWND(handle), each) for each in wanted)


class ScreenCapture(QObject):
    """Every window of the program as it comes up, dialogs and lists that drop down included. `hide` is the system's way."""

    def __init__(self, hide: Hide | None, is_hidden: bool) -> None:
        super().__init__()
        self._hide, self._is_hidden = hide, is_hidden

    def start(self) -> None:
        if self._hide is not None:
            QApplication.instance().installEventFilter(self)
            self.use(self._is_hidden)

    def stop(self) -> None:
        QApplication.instance().removeEventFilter(self)

    def use(self, is_hidden: bool) -> None:
        """Also for the windows that are open."""
        self._is_hidden = is_hidden
        for each in QApplication.topLevelWidgets():
            if each.isVisible():
                self._apply(each)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._apply(watched)
        return False

    def _apply(self, window: QWidget) -> None:
        if self._hide is not None:
            self._hide(int(window.winId()), self._is_hidden)
