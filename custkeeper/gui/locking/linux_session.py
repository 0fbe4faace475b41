"""Linux: systemd's logind tells of sleep and of a locked session, the desktop's screen saver of itself. All of it by D-Bus.

Only buses that are files are spoken to; a bus address that names another computer is passed over.

QtDBus has a thread of its own, which calls virtual functions of whatever object it is to tell. For an object made in Python that
takes the interpreter's lock, and the window's thread keeps that lock while it waits for QtDBus: both stood still for ever in a
test. So the receivers are actions that Qt makes in C++, of which QtDBus needs nothing of Python's.
"""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import SLOT
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QAction, QActionGroup

from custkeeper.gui.locking.lock_source import SCREEN, SLEEP, LockReason, LockSource

_NUMBERS = count()
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
# the desktops' own, all with the same signal: KDE and Xfce use the first
_SCREEN_SAVERS = (
    *("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"),
    "org.xfce.ScreenSaver",
)


class LinuxSession(LockSource):
    """`system` and `session` are addresses of buses; empty ones are absent."""

    def __init__(self, system: str | None = None, session: str | None = None) -> None:
        super().__init__()
        self._addresses = {
            "system": system_bus() if system is None else system,
            "session": session_bus() if session is None else session,
        }
        self._names: list[str] = []
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._sleeps, self._locked, self._screen = (
            self._receiver("sleep", SLEEP),
            self._receiver("session", SCREEN),
            self._receiver("screen", SCREEN),
        )

    def start(self) -> None:
        self.stop()
        self._with("system", self._listen_to_logind)
        self._with("session", self._listen_to_screen_savers)

    def stop(self) -> None:
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._names = []

    def _receiver(self, name: str, reason: LockReason) -> QAction:
        """Asks for the lock when it is set. Made by Qt (see above): a `QAction()` would be Python's."""
        made = self._group.addAction(name)
        made.setCheckable(True)
        made.toggled.connect(lambda is_set: self._told(made, reason) if is_set else None)
        return made

    def _told(self, receiver: QAction, reason: LockReason) -> None:
        receiver.setChecked(False)  # for the next time, when nobody says that it is over
        self.asked.emit(reason)

    def _with(self, which: str, listen: Callable[[QDBusConnection], None]) -> None:
        address = self._addresses[which]
        if not address.startswith("unix:"):
            return
        # never a name twice: QtDBus may still be closing the connection that had it
        name = f"custkeeper-{which}-{next(_NUMBERS)}"
        bus = QDBusConnection.connectToBus(address, name)
        self._names.append(name)
        if bus.isConnected():
            listen(bus)

    def _listen_to_logind(self, bus: QDBusConnection) -> None:
        session = session_path(os.environ.get("XDG_SESSION_ID", ""))
        _connect(bus, _LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager", "PrepareForSleep", self._sleeps, "setChecked(bool)")
        _connect(bus, _LOGIN, session, f"{_LOGIN}.Session", "Lock", self._locked, "toggle()")

    def _listen_to_screen_savers(self, bus: QDBusConnection) -> None:
        for each in _SCREEN_SAVERS:
            _connect(bus, "", "", each, "ActiveChanged", self._screen, "setChecked(bool)")


def session_path(session: str) -> str:
    """Where logind keeps a session, by the rule of sd_bus_path_encode; "" (any session) when there is no name."""
    if not session:
        return ""
    is_plain = [each.isascii() and each.isalnum() and not (each.isdigit() and place == 0) for place, each in enumerate(session)]
    label = "".join(each if plain else f"_{ord(each):02x}" for each, plain in zip(session, is_plain, strict=True))
    return f"{_LOGIN_PATH}/session/{label}"


def system_bus() -> str:
    """The address of the computer's bus, or ""."""
    usual = Path("/run/dbus/system_bus_socket")
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or (f"unix:path={usual}" if usual.exists() else "")


def session_bus() -> str:
    """The address of this user's bus, or "". None is started when there is none."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    usual = Path(runtime) / "bus"
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (f"unix:path={usual}" if runtime and usual.exists() else "")


def _connect(bus: QDBusConnection, service: str, path: str, interface: str, signal: str, receiver: QAction, slot: str) -> None:
    bus.connect(service, path, interface, signal, receiver, SLOT(slot))  # type: ignore[call-overload]  # its stub says bytes, it takes and returns str
