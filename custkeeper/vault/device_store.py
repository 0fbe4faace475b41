"""What this computer remembers of a vault: firm secret, root fingerprint, newest ledger head seen.

The operating system's keyring when there is one, else a file readable by its owner only, which is said to be weaker.
A keyring may ask a question nobody sees, so it is asked in a thread of its own and given up after three seconds.
"""

import contextlib
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.foreign_json import read_foreign, words
from custkeeper.vault.errors import KeyringAbsent, KeyringLocked, KeyringSilent, KeyringUnwilling
from custkeeper.vault.folder import told, write_durably

_PATIENCE = 3.0  # seconds
_SERVICE = "CustKeeper"
_Answer = TypeVar("_Answer")


class DeviceStore:
    """Small secrets by vault id and name. `is_keyring` says, after the first use, where they went."""

    def __init__(self, folder: Path, use_keyring: bool = True) -> None:
        self.folder = folder
        self._keyring: Any = None
        self._asked = not use_keyring
        self._unanswered: threading.Thread | None = None
        self._is_out_of_reach = False

    @property
    def is_keyring(self) -> bool:
        return self._backend() is not None

    @property
    def is_out_of_reach(self) -> bool:
        """Whether there is a keyring that was locked or silent when it was last asked: what is missing may lie in it."""
        return self._is_out_of_reach

    def get(self, vault: str, name: str) -> str | None:
        backend = self._backend()
        if backend is not None:
            with contextlib.suppress(CustKeeperError):
                found = self._patiently(lambda: backend.get_password(f"{_SERVICE}:{vault}", name))
                if found is not None:
                    return str(found)
        return self._read(vault).get(name)

    def set(self, vault: str, name: str, value: str) -> None:
        backend = self._backend()
        if backend is not None:
            with contextlib.suppress(CustKeeperError):
                self._patiently(lambda: backend.set_password(f"{_SERVICE}:{vault}", name, value))
                return
        kept = self._read(vault)
        if kept.get(name) == value:
            return
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise told(error, self.folder) from None
        write_durably(self._file(vault), json.dumps(kept | {name: value}).encode("utf-8"))

    def ask(self, work: Callable[[Any], _Answer]) -> _Answer:
        """Ask the keyring itself, for what must never be in a file.

        Raises KeyringAbsent, KeyringLocked, KeyringSilent after three seconds, KeyringUnwilling.
        """
        backend = self._backend()
        if backend is None:
            raise KeyringSilent if self._is_waiting else KeyringAbsent
        return self._patiently(lambda: work(backend))

    def _file(self, vault: str) -> Path:
        return self.folder / f"{vault}.json"

    def _read(self, vault: str) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            value = read_foreign(self._file(vault).read_bytes())
            return {name: words(kept) for name, kept in value.items()}
        return {}

    def _backend(self) -> Any:
        if not self._asked:
            with contextlib.suppress(KeyringSilent):  # it may answer later
                try:
                    self._keyring = self._patiently(_find_backend)
                except KeyringUnwilling:
                    self._keyring = None
                self._asked = True
        return self._keyring

    @property
    def _is_waiting(self) -> bool:
        return self._unanswered is not None and self._unanswered.is_alive()

    def _patiently(self, work: Callable[[], _Answer]) -> _Answer:
        """The answer, from a thread of its own. While an earlier question hangs, none is asked: each would cost its patience."""
        self._is_out_of_reach = True
        if self._is_waiting:
            raise KeyringSilent
        answers: list[_Answer] = []
        failures: list[Exception] = []

        def ask() -> None:
            try:
                answers.append(work())
            except Exception as error:  # noqa: BLE001 - backends raise what they like; told by its kind only
                failures.append(error)

        thread = threading.Thread(target=ask, daemon=True, name="keyring")
        thread.start()
        thread.join(_PATIENCE)
        if thread.is_alive():
            self._unanswered = thread
            raise KeyringSilent
        kind = type(failures[0]).__name__ if failures else ""
        if kind == "KeyringLocked":
            raise KeyringLocked
        self._is_out_of_reach = False
        if failures:
            raise KeyringUnwilling(kind=kind)
        return answers[0]


def _find_backend() -> Any:
    if os.name == "posix" and os.uname().sysname == "Linux" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None  # no session bus: there is nobody to ask, and asking would start one
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    each_one = backend.backends if isinstance(backend, chainer.ChainerBackend) else [backend]
    if isinstance(backend, fail.Keyring | null.Keyring) or not all(_is_keyrings_own(each) for each in each_one):
        return None  # never one that forgets, nor a plaintext backend from elsewhere
    if hasattr(backend, "persist"):
        backend.persist = "local machine"  # Windows would let the secret roam with the account
    return backend


def _is_keyrings_own(backend: Any) -> bool:
    return type(backend).__module__.startswith("keyring.backends")
