"""Keyrings for the tests: a real gnome-keyring on a session bus of its own, and stand-ins for what no real one does on demand.

Lives here: starting, stopping and looking into them. Must not: know what the program keeps there.
"""

import contextlib
import gc
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon", "secret-tool")
PATIENCE = 4  # seconds until a daemon must answer
LOGIN = "the login password"
# `keyring` leaves its connection to the bus open when it finds the keyring locked; Python closes it later, with this warning
LEAKS = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")


class HeldKeyring(KeyringBackend):
    """Keeps secrets in memory, as a system's keyring would in its own place."""

    priority = -1  # never found by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class HangingKeyring(HeldKeyring):
    """Answers nothing while `hangs`, as one that asks a question nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        super().set_password(service, username, password)

    def _wait(self) -> None:
        self.asked += 1
        self.answer.wait()


for _stand_in in (HeldKeyring, HangingKeyring):
    _stand_in.__module__ = "keyring.backends.stand_in"  # the program trusts keyring's own only


@pytest.fixture
def system_keyring() -> Iterator[None]:
    """What is found or set during the test is not there for the next one."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def held_keyring(system_keyring: None, monkeypatch: pytest.MonkeyPatch) -> HeldKeyring:
    """A keyring that works, on every system."""
    found = HeldKeyring()
    _install(found, monkeypatch)
    return found


@pytest.fixture
def hanging_keyring(system_keyring: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[HangingKeyring]:
    found = HangingKeyring()
    _install(found, monkeypatch)
    yield found
    found.answer.set()


def _install(stand_in: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/listens")  # without one nobody is asked on Linux
    keyring.set_keyring(stand_in)


class RealKeyring:
    """gnome-keyring as after logging in at a desk; its files outlive the session as they do there."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.home, self._monkeypatch = home, monkeypatch
        self._running: list[subprocess.Popen[bytes]] = []

    def log_in(self, password: str = LOGIN) -> None:
        """A new session: its own bus, and the keyring unlocked by the login password; with a wrong one it stays locked.

        Now and then the daemon comes up without the keyring that logging in makes, or with it locked, under load above all: then
        once more.
        """
        for _ in range(5):
            self._begin(password)
            if self._is_there(is_open=password == LOGIN):
                break
            self.log_out()
        else:
            raise AssertionError("gnome-keyring did not answer")
        keyring.set_keyring(SecretService.Keyring())  # `keyring` looks for one once a process only

    def _begin(self, password: str) -> None:
        runtime = self.home / "run"
        shutil.rmtree(runtime, ignore_errors=True)
        runtime.mkdir(parents=True, mode=0o700)
        screens = {"DISPLAY", "WAYLAND_DISPLAY"}  # nothing may ask on somebody's screen
        given = {key: value for key, value in os.environ.items() if key not in screens}
        given |= {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": str(self.home / "data")}
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = subprocess.Popen(command, env=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._running.append(bus)
        assert bus.stdout is not None
        given["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        daemon = subprocess.Popen(command, env=given, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._running.append(daemon)
        assert daemon.stdin is not None
        daemon.stdin.write(password.encode())
        daemon.stdin.close()
        self.environment = given
        self._monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", given["DBUS_SESSION_BUS_ADDRESS"])

    def log_out(self) -> None:
        for each in reversed(self._running):
            each.terminate()
            each.wait()
            for stream in (each.stdin, each.stdout):
                if stream is not None:
                    stream.close()
        self._running.clear()

    def lock(self) -> None:
        """As somebody does by hand, or the system after a while."""
        import secretstorage

        with contextlib.closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def wipe(self) -> None:
        """Everything in it is gone, as after a new login password without the old one."""
        self.log_out()
        shutil.rmtree(self.home / "data")
        self.log_in()

    def look_up(self, **attributes: str) -> str:
        """What another program of the same user reads."""
        pairs = [part for pair in attributes.items() for part in pair]
        found = subprocess.run(["secret-tool", "lookup", *pairs], env=self.environment, capture_output=True, check=False)
        return found.stdout.decode()

    def _is_there(self, is_open: bool) -> bool:
        """Whether a program of the session gets an answer from it, and finds the keyring of the login: open, if it is to be."""
        import secretstorage
        from jeepney.bus_messages import message_bus
        from secretstorage.exceptions import ItemNotFoundException

        end = monotonic() + PATIENCE
        while monotonic() < end:
            with contextlib.closing(secretstorage.dbus_init()) as connection, contextlib.suppress(ItemNotFoundException):
                # not by asking it: until our daemon has its name, the bus starts a second one, which has no password
                owned = connection.send_and_get_reply(message_bus.NameHasOwner("org.freedesktop.secrets")).body == (True,)
                is_answering = owned and self._running[-1].poll() is None
                if is_answering and not (secretstorage.get_collection_by_alias(connection, "default").is_locked() and is_open):
                    return True
        return False


@pytest.fixture
def real_keyring(system_keyring: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealKeyring]:
    if not sys.platform.startswith("linux"):
        pytest.skip("gnome-keyring is Linux' own; Windows' Credential Manager has its own tests")
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    found = RealKeyring(tmp_path / "desk", monkeypatch)
    try:
        found.log_in()
        yield found
    finally:
        found.log_out()
        gc.collect()  # see `LEAKS`: before the next test, which does not know of it
