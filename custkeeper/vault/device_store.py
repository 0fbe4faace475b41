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
from typing import Any

from custkeeper.vault.errors import PlaceUnwritable
from custkeeper.vault.folder import write_durably

_PATIENCE = 3.0  # seconds
_SERVICE = "CustKeeper"


class DeviceStore:
    """Small secrets by vault id and name. `is_keyring` says, after the first use, where they went."""

    def __init__(self, folder: Path, use_keyring: bool = True) -> None:
        self.folder = folder
        self._keyring: Any = None
        self._asked = not use_keyring

    @property
    def is_keyring(self) -> bool:
        return self._backend() is not None

    def get(self, vault: str, name: str) -> str | None:
        backend = self._backend()
        if backend is not None:
            found = _patiently(lambda: backend.get_password(f"{_SERVICE}:{vault}", name))
            if found is not None:
                return str(found)
        return self._read(vault).get(name)

    def set(self, vault: str, name: str, value: str) -> None:
        backend = self._backend()
        if backend is not None and _patiently(lambda: (backend.set_password(f"{_SERVICE}:{vault}", name, value), True)[1]):
            return
        kept = self._read(vault)
        if kept.get(name) == value:
            return
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise PlaceUnwritable(path=str(self.folder)) from None
        write_durably(self._file(vault), json.dumps(kept | {name: value}).encode("utf-8"))

    def _file(self, vault: str) -> Path:
        return self.folder / f"{vault}.json"

    def _read(self, vault: str) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError):
            value = json.loads(self._file(vault).read_text(encoding="utf-8"))
            return value if isinstance(value, dict) else {}
        return {}

    def _backend(self) -> Any:
        if not self._asked:
            self._asked = True
            self._keyring = _patiently(_find_backend)
        return self._keyring


def _find_backend() -> Any:
    if os.name == "posix" and os.uname().sysname == "Linux" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None  # no session bus: there is nobody to ask, and asking would start one
    import keyring
    from keyring.backends import fail

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring) or not type(backend).__module__.startswith("keyring.backends"):
        return None  # never a plaintext backend from elsewhere
    if hasattr(backend, "persist"):
        backend.persist = "local machine"  # Windows would let the secret roam with the account
    return backend


def _patiently(work: Callable[[], Any]) -> Any:
    result: list[Any] = []

    def ask() -> None:
        with contextlib.suppress(Exception):
            result.append(work())

    thread = threading.Thread(target=ask, daemon=True, name="keyring")
    thread.start()
    thread.join(_PATIENCE)
    return result[0] if result else None
