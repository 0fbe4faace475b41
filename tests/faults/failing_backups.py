"""Run as a program with `failing_disk.c` loaded before libc: an act on backups while a call to the disk fails or is its last.

Standard input holds a job a line, as JSON; the answer to each is a line too, empty when the process died. One of the acts cheats.
A further act is one more line of `ACTS`.
"""

import ctypes
import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.services import restore_drills
from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.session import Session
from custkeeper.vault import backup_making
from custkeeper.vault.backup_file import read_backup, write_backup
from custkeeper.vault.backup_making import Made, Source, make_backup
from custkeeper.vault.restoring import restore
from tests.sample_firm import OWNER, PASSPHRASES
from tests.vault.dying_writer import Job

STICK, OLDER, RESTORED = "stick", "older.ckbackup", "restored"


@dataclass(frozen=True)
class Forced:
    """The `number` of the call below a folder (0: none) that fails, its errno (0: kill -9 before it), whether later ones do."""

    below: str
    number: int
    error: int
    stays: bool


def made(session: Session, folder: Path) -> Made:
    vault = session.vault
    return make_backup(Source(vault.folder, vault.header, vault.vault_key, session.now), folder / STICK)


def _made_in_place(session: Session, folder: Path) -> object:
    """Cheats: writes under the backup's own name, synchronises nothing, and believes that all went well."""

    def write(path: Path, *rest: Any) -> None:
        aside = path.with_name("aside")
        write_backup(aside, *rest)
        raw = aside.read_bytes()
        aside.unlink()
        with path.open("wb", buffering=0) as file:
            for at in range(0, len(raw), 65536):
                file.write(raw[at : at + 65536])

    backup_making.write_backup = write
    return made(session, folder)


def _drilled(session: Session, folder: Path) -> object:
    """A restore test by passphrase. A fault of this computer's is no fault of the backup: it may not be said to have failed."""
    restore_drills.path_of = lambda *_: folder / STICK / OLDER  # type: ignore[assignment]
    known = {"sha256": read_backup(folder / STICK / OLDER).sha256}
    backup = Record("b" * 32, BACKUP.key, "B0001", BACKUP.default_level, "made", known)
    outcome = restore_drills.run_drill(session, backup, restore_drills.Opener(OWNER, PASSPHRASES[OWNER]))
    assert outcome.is_passed, outcome.problems
    return outcome


ACTS: dict[str, Callable[[Session, Path], object]] = {
    "make": made,
    "verify": lambda session, folder: verify_file(session, folder / STICK / OLDER),
    "restore": lambda session, folder: restore(read_backup(folder / STICK / OLDER), folder / RESTORED / "Firm.ckvault"),
    "drill": _drilled,
    "make in place": _made_in_place,
}


def carried_out(act: str, job: Job, forced: Forced) -> dict[str, Any]:
    """`said` is "done", our refusal's name, or any other error; `calls` were counted; `goes_on`: what the next backup refuses."""
    disk, folder, session = ctypes.CDLL(None), Path(job.folder), job.open()
    disk.fault_names(1)
    disk.fault_arm(os.fsencode(forced.below), forced.number, forced.error, int(forced.stays))
    try:
        ACTS[act](session, folder)
        said = "done"
    except CustKeeperError as error:
        said = type(error).__name__
    except BaseException as error:  # noqa: BLE001 - that is what is looked for
        said = f"crash: {type(error).__name__}: {error}"
    calls = disk.fault_count()
    disk.fault_arm(b"", 0, 0, 0)
    return {"said": said, "calls": calls, "goes_on": _goes_on(session, folder)}


def _goes_on(session: Session, folder: Path) -> str:
    try:
        made(session, folder)
        session.close()
    except BaseException as error:  # noqa: BLE001 - that is what is looked for
        return f"{type(error).__name__}: {error}"
    return ""


def main() -> None:
    sys.dont_write_bytecode = True
    for line in sys.stdin:
        said = json.loads(line)
        receiving, sending = os.pipe()
        child = os.fork()
        if child == 0:
            answer = carried_out(said["act"], Job(said["act"], **said["job"]), Forced(**said["forced"]))
            os.write(sending, json.dumps(answer).encode())
            os._exit(0)
        os.close(sending)
        with os.fdopen(receiving, "rb") as pipe:
            told = pipe.read().decode()
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status not in (0, -signal.SIGKILL):
            told = json.dumps({"said": f"crash: ended with {status}", "calls": 0, "goes_on": ""})
        print(told, flush=True)


if __name__ == "__main__":
    main()
