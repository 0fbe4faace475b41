"""What this computer's backups came to, until somebody who may write takes it into the vault: one line a run, beside its other
memories. A backup made unattended, or while a window writes, cannot record itself.

No client's data, no secret: ids, times, hashes, file names of backups.
"""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from custkeeper.domain.foreign_json import read_foreign
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.waiting_lines import WaitingLines


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
    _lines(device, vault).add(json.dumps(asdict(run), sort_keys=True).encode("ascii"))


def noted_runs(device: DeviceStore, vault: str) -> list[Run]:
    """What was noted, oldest first; a line that a power cut left half-written, or that is nonsense, is left out."""
    return [run for line in _lines(device, vault).all() if (run := _run(line)) is not None]


def forget_runs(device: DeviceStore, vault: str, runs: list[Run]) -> None:
    """Take out what the vault knows now, and nonsense; what was noted meanwhile stays.

    What cannot be taken out is taken in again: a run is recognised by its target and time.
    """
    lines = _lines(device, vault)
    lines.take_out([line for line in lines.all() if (run := _run(line)) is None or run in runs])


def _run(line: bytes) -> Run | None:
    """Any program of this account can write a line: nothing in it is taken for what it is not."""
    try:
        said: dict[str, Any] = read_foreign(line)
        values = {each.name: said[each.name] for each in fields(Run)}
    except (ValueError, KeyError, TypeError):
        return None
    return Run(**values) if all(type(values[each.name]) is each.type for each in fields(Run)) else None


def _lines(device: DeviceStore, vault: str) -> WaitingLines:
    return WaitingLines.of(device, vault, "backups")
