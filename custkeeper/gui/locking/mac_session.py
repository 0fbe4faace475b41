"""macOS: the locked screen, by the distributed notification that the login window posts. Recorded, not run: no Mac was at hand.

Sleep is not listened to: its interface must be answered or it holds the whole computer back for half a minute. macOS locks the
screen when it sleeps, and the clocks' difference (`clock_jump`) tells the rest.
"""

import ctypes
import ctypes.util
from typing import Any

from custkeeper.gui.locking.lock_source import SCREEN, LockSource

_LOCKED = b"com.apple.screenIsLocked"
_UTF8 = 0x08000100  # kCFStringEncodingUTF8
_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_CALLBACK = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


class MacSession(LockSource):
    """Told on the window's thread, whose run loop is the main one."""

    def __init__(self) -> None:
        super().__init__()
        self._observer = ctypes.create_string_buffer(1)  # only its address counts
        self._callback = _CALLBACK(lambda *_: self.asked.emit(SCREEN))
        self._library = _core_foundation()
        self._name = self._library.CFStringCreateWithCString(None, _LOCKED, _UTF8) if self._library else None

    def start(self) -> None:
        if self._library is not None:
            self.stop()
            centre = self._library.CFNotificationCenterGetDistributedCenter()
            self._library.CFNotificationCenterAddObserver(centre, self._observer, self._callback, self._name, None, _AT_ONCE)

    def stop(self) -> None:
        if self._library is not None:
            centre = self._library.CFNotificationCenterGetDistributedCenter()
            self._library.CFNotificationCenterRemoveObserver(centre, self._observer, self._name, None)


def _core_foundation() -> Any:
    """Apple's library with its functions' types declared, or None."""
    path = ctypes.util.find_library("CoreFoundation")
    if path is None:
        return None
    library, pointer = ctypes.CDLL(path), ctypes.c_void_p
    library.CFStringCreateWithCString.restype = pointer
    library.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
    library.CFNotificationCenterGetDistributedCenter.restype = pointer
    library.CFNotificationCenterAddObserver.restype = None
    library.CFNotificationCenterAddObserver.argtypes = [pointer, pointer, _CALLBACK, pointer, pointer, ctypes.c_long]
    library.CFNotificationCenterRemoveObserver.restype = None
    library.CFNotificationCenterRemoveObserver.argtypes = [pointer] * 4
    return library
