"""Who has the vault open for writing. The operating system's own file lock, so that a killed process never leaves it held.

The file's text only tells who: it is written after the lock is had, and is not believed for anything else.
"""

import contextlib
import json
import os
import socket
import sys
import time
from pathlib import Path

from custkeeper.domain.foreign_json import read_foreign, words
from custkeeper.vault.errors import DiskFull, VaultHeld, VaultReadOnly
from custkeeper.vault.folder import is_full

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_BYTE = 1 << 30  # far behind the text, because Windows' locks also bar reading
_PAUSE = 0.1


class WindowLock:
    """Held from construction until `release`."""

    def __init__(self, path: Path, at: str, wait: float = 0.0) -> None:
        """Take the lock, trying for `wait` seconds. Raises VaultHeld, naming the holder, VaultReadOnly, DiskFull."""
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise (DiskFull() if is_full(error) else VaultReadOnly(path=str(path.parent))) from None
        deadline = time.monotonic() + wait
        while not _try_lock(self._descriptor):
            if time.monotonic() >= deadline:
                os.close(self._descriptor)
                raise VaultHeld(**_holder(path))
            time.sleep(_PAUSE)
        with contextlib.suppress(OSError):  # a full disk: who holds it is then not told, and it is held all the same
            self._write({"holder": f"{socket.gethostname()} ({os.getpid()})", "since": at})

    def release(self) -> None:
        with contextlib.suppress(OSError):
            self._write({})
        with contextlib.suppress(OSError):
            os.close(self._descriptor)

    def _write(self, value: dict[str, str]) -> None:
        raw = json.dumps(value).encode("utf-8")
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, raw)


def _holder(path: Path) -> dict[str, str]:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        value = read_foreign(path.read_bytes())
        return {"holder": words(value["holder"]), "since": words(value["since"])}
    return {"holder": "?", "since": "?"}


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
