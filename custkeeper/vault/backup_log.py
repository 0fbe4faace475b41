"""What this computer's backups came to, until somebody who may write takes it into the vault: one line a run, beside its other
memories. A backup made unattended, or while a window writes, cannot record itself.

No client's data, no secret: ids, times, hashes, file names of backups.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from custkeeper.domain.errors import CustKeeperError
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import PlaceUnwritable, VaultHeld, VaultReadOnly
from custkeeper.vault.folder import told, write_durably
from custkeeper.vault.window_lock import WindowLock

_PATIENCE = 5.0  # seconds; a turn takes some milliseconds


@dataclass(frozen=True)
class Run:
    """One backup that was made, or an attempt that failed: then `problem` says why and there is no file."""

    target: str  # the record's id
    at: str  # declared time, UTC, ISO 8601
    way: str
    file: str = ""
    size: int = 0  # bytes
    sha256: str = ""
    head_seq: int = 0
    head_hash: str = ""
    generation: int = 0
    seconds: int = 0
    problem: str = ""


def note_run(device: DeviceStore, vault: str, run: Run) -> None:
    """Add a line, durably. Raises one of `errors.UNWRITTEN`."""
    try:
        device.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _turn(device, vault):
            descriptor = os.open(_file(device, vault), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                file.write(b"\n" + _line(run))  # the line before may have been left half-written
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise told(error, device.folder) from None
    except (VaultHeld, VaultReadOnly):
        raise PlaceUnwritable(path=str(device.folder)) from None


def noted_runs(device: DeviceStore, vault: str) -> list[Run]:
    """What was noted, oldest first; a line that a power cut left half-written is left out."""
    try:
        lines = _file(device, vault).read_bytes().splitlines()
    except OSError:
        return []
    return [run for line in lines if (run := _run(line)) is not None]


def forget_runs(device: DeviceStore, vault: str, runs: list[Run]) -> None:
    """Take out what the vault knows now; what was noted meanwhile stays."""
    path = _file(device, vault)
    # what is left in it is taken in again: a run is recognised by its target and time
    with contextlib.suppress(OSError, CustKeeperError), _turn(device, vault):
        left = [run for run in noted_runs(device, vault) if run not in runs]
        if left:
            write_durably(path, b"".join(_line(run) for run in left))
        else:
            path.unlink(missing_ok=True)


@contextmanager
def _turn(device: DeviceStore, vault: str) -> Iterator[None]:
    """One process at a time: what one notes must not go with what another takes out. Raises VaultHeld, VaultReadOnly."""
    lock = WindowLock(device.folder / f"{vault}.backups.lock", "", _PATIENCE)
    try:
        yield
    finally:
        lock.release()


def _line(run: Run) -> bytes:
    return json.dumps(asdict(run), sort_keys=True).encode("ascii") + b"\n"


def _run(line: bytes) -> Run | None:
    try:
        said: dict[str, Any] = json.loads(line)
        values = {each.name: each.type(said[each.name]) if callable(each.type) else said[each.name] for each in fields(Run)}
        return Run(**values)
    except (ValueError, KeyError, TypeError):
        return None


def _file(device: DeviceStore, vault: str) -> Path:
    return device.folder / f"{vault}.backups.jsonl"
