"""Lines that wait on this computer until the vault can take them in: added durably, taken out by one process at a time.

What must not be here: what a line says (`backup_log`, `drill_log`).
"""

import contextlib
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.errors import CustKeeperError
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import PlaceUnwritable, VaultHeld, VaultReadOnly
from custkeeper.vault.folder import told, write_durably
from custkeeper.vault.window_lock import WindowLock

_PATIENCE = 5.0  # seconds; a turn takes some milliseconds


@dataclass(frozen=True)
class WaitingLines:
    """One file of lines beside this computer's other memories of a vault. No line holds a line break."""

    folder: Path
    name: str

    @classmethod
    def of(cls, device: DeviceStore, vault: str, what: str) -> "WaitingLines":
        return cls(device.folder, f"{vault}.{what}")

    def add(self, line: bytes) -> None:
        """Durably. Raises one of `errors.UNWRITTEN`."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._turn():
                descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
                with os.fdopen(descriptor, "ab") as file:
                    file.write(b"\n" + line + b"\n")  # the line before may have been left half-written
                    file.flush()
                    os.fsync(file.fileno())
        except OSError as error:
            raise told(error, self.folder) from None
        except (VaultHeld, VaultReadOnly):
            raise PlaceUnwritable(path=str(self.folder)) from None

    def all(self) -> list[bytes]:
        """Oldest first; one that a power cut left half-written is among them."""
        try:
            return [line for line in self._file.read_bytes().splitlines() if line]
        except OSError:
            return []

    def take_out(self, lines: Collection[bytes]) -> None:
        """Take out what the vault knows now; what was added meanwhile stays. All of it does where that cannot be written."""
        with contextlib.suppress(OSError, CustKeeperError), self._turn():
            left = [line for line in self.all() if line not in lines]
            if left:
                write_durably(self._file, b"".join(line + b"\n" for line in left))
            else:
                self._file.unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        return self.folder / f"{self.name}.jsonl"

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """What one adds must not go with what another takes out. Raises VaultHeld, VaultReadOnly, DiskFull."""
        lock = WindowLock(self.folder / f"{self.name}.lock", "", _PATIENCE)
        try:
            yield
        finally:
            lock.release()
