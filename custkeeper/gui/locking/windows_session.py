"""Windows: messages to the window tell of the locked session, of switching the user, and of sleep."""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from custkeeper.gui.locking.lock_source import SCREEN, SLEEP, LockReason, LockSource

# winuser.h and wtsapi32.h of the Windows SDK
WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 0x4
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 0x2, 0x4, 0x7
_NOTIFY_FOR_THIS_SESSION = 0
_DEVICE_NOTIFY_WINDOW_HANDLE = 0


def reason_for(message: int, what: int) -> LockReason | None:
    """What a window message means for the vault; None when nothing."""
    if message == WM_POWERBROADCAST and what == PBT_APMSUSPEND:
        return SLEEP
    if message == WM_WTSSESSION_CHANGE and what in {WTS_SESSION_LOCK, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT}:
        return SCREEN
    return None


class WindowsSession(LockSource):
    """Session messages come only to windows that asked for them; sleep to all, on newer computers to those that asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._messages = _Messages(self._heard)
        self._handle = 0
        self._power = 0

    def start(self) -> None:
        self.stop()
        if QGuiApplication.platformName() != "windows":
            return
        self._handle = int(self._window.winId())
        QCoreApplication.instance().installNativeEventFilter(self._messages)
        _call("wtsapi32", "WTSRegisterSessionNotification", wintypes.HWND(self._handle), _NOTIFY_FOR_THIS_SESSION)
        self._power = _call(
            "user32", "RegisterSuspendResumeNotification", wintypes.HWND(self._handle), _DEVICE_NOTIFY_WINDOW_HANDLE
        )

    def stop(self) -> None:
        if not self._handle:
            return
        QCoreApplication.instance().removeNativeEventFilter(self._messages)
        _call("wtsapi32", "WTSUnRegisterSessionNotification", wintypes.HWND(self._handle))
        if self._power:
            _call("user32", "UnregisterSuspendResumeNotification", wintypes.HANDLE(self._power))
        self._handle = self._power = 0

    def _heard(self, message: int, what: int) -> None:
        reason = reason_for(message, what)
        if reason is not None:
            self.asked.emit(reason)


class _Messages(QAbstractNativeEventFilter):
    def __init__(self, heard: Callable[[int, int], None]) -> None:
        super().__init__()
        self._heard = heard

    def nativeEventFilter(self, kind: QByteArray | bytes, message: Any) -> tuple[bool, int]:  # noqa: N802
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            self._heard(told.message, told.wParam)
        return False, 0


def _call(library: str, name: str, *arguments: Any) -> int:
    """A function of Windows; 0 where this Windows has none."""
    try:
        function = getattr(ctypes.WinDLL(library), name)  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return 0
    function.restype = ctypes.c_void_p
    return function(*arguments) or 0
