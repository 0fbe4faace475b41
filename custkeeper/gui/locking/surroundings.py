"""What the computer round the window offers: things that tell to lock, the clipboard, a way out of screen captures.

A test gives the window others. Which system has which is decided here and nowhere else.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from custkeeper.gui.locking.clock_jump import ClockJump
from custkeeper.gui.locking.copied_text import Clipboard
from custkeeper.gui.locking.lock_source import LockSource
from custkeeper.gui.locking.screen_capture import Hide, hide_on_windows

if sys.platform == "win32":
    from custkeeper.gui.locking.windows_session import WindowsSession
elif sys.platform == "darwin":
    from custkeeper.gui.locking.mac_session import MacSession
else:
    from custkeeper.gui.locking.linux_session import LinuxSession


def system_sources(window: QWidget) -> list[LockSource]:
    """What this system can tell beside idle time."""
    if sys.platform == "win32":
        return [ClockJump(), WindowsSession(window)]
    if sys.platform == "darwin":
        return [ClockJump(), MacSession()]
    return [ClockJump(), LinuxSession()]


@dataclass
class Surroundings:
    """`hide` is None where windows cannot be kept out of captures; `steady` counts seconds and is never set."""

    sources: Callable[[QWidget], list[LockSource]] = system_sources
    clipboard: Callable[[], Clipboard] = QGuiApplication.clipboard
    hide: Hide | None = hide_on_windows if sys.platform == "win32" else None
    steady: Callable[[], float] = monotonic
