"""Linux: systemd's logind tells of sleep and of a locked session, the desktop's screen saver of itself. All of it by D-Bus.

Only buses that are files are spoken to; a bus address that names another computer is passed over.
"""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from custkeeper.gui.locking.lock_source import SCREEN, SLEEP, LockSource

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

    def start(self) -> None:
        self.stop()
        self._with("system", self._listen_to_logind)
        self._with("session", self._listen_to_screen_savers)

    def stop(self) -> None:
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._names = []

    @Slot(bool)
    def sleep_announced(self, begins: bool) -> None:
        if begins:
            self.asked.emit(SLEEP)

    @Slot()
    def session_locked(self) -> None:
        self.asked.emit(SCREEN)

    @Slot(bool)
    def screen_saver_changed(self, is_active: bool) -> None:
        if is_active:
            self.asked.emit(SCREEN)

    def _with(self, which: str, listen: Callable[[QDBusConnection], None]) -> None:
        address = self._addresses[which]
        if not address.startswith("unix:"):
            return
        name = f"custkeeper-{which}-{id(self)}"
        bus = QDBusConnection.connectToBus(address, name)
        self._names.append(name)
        if bus.isConnected():
            listen(bus)

    def _listen_to_logind(self, bus: QDBusConnection) -> None:
        session = session_path(os.environ.get("XDG_SESSION_ID", ""))
        _connect(bus, _LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager", "PrepareForSleep", self, "sleep_announced(bool)")
        _connect(bus, _LOGIN, session, f"{_LOGIN}.Session", "Lock", self, "session_locked()")

    def _listen_to_screen_savers(self, bus: QDBusConnection) -> None:
        for each in _SCREEN_SAVERS:
            _connect(bus, "", "", each, "ActiveChanged", self, "screen_saver_changed(bool)")


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


def _connect(bus: QDBusConnection, service: str, path: str, interface: str, signal: str, owner: QObject, slot: str) -> None:
    bus.connect(service, path, interface, signal, owner, SLOT(slot))  # type: ignore[call-overload]  # its stub says bytes, it takes and returns str
