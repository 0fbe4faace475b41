"""Run as a program with `failing_disk.c` loaded before libc: does one piece of work on a vault while one of its writes fails.

Standard input holds a job a line, as JSON; the answer to each is a line too. One of the works cheats.
"""

import contextlib
import ctypes
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.levels import Level
from custkeeper.services.access import revoke, withdraw
from custkeeper.services.checklists import attach, sign
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.people import change_passphrase
from custkeeper.services.records import add
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check
from custkeeper.vault.slots import STANDARD_COST
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES
from tests.vault.dying_writer import NEW_PASSPHRASE, Job


@dataclass(frozen=True)
class Fault:
    """`number` of the failing call, 0 for none; its errno; whether all later ones fail as well until the work is over."""

    number: int
    error: int
    stays: bool


def _import(session: Session, folder: Path) -> None:
    carry_out(session, plan_import(session, folder / "list.csv"))


def _swallowed(session: Session, folder: Path) -> None:
    """Cheats: says that it is done whatever happened."""
    with contextlib.suppress(CustKeeperError):
        _import(session, folder)


WORKS: dict[str, Callable[[Session, Path], Any]] = {
    "import": _import,
    "attachment": lambda session, folder: attach(session, "CL0002", "tn-term", [folder / "evidence.bin"]),
    "signature": lambda session, folder: sign(session, "CL0001", PASSPHRASES[OWNER], "en"),
    "change of passphrase": lambda session, folder: change_passphrase(session, PASSPHRASES[OWNER], NEW_PASSPHRASE, STANDARD_COST),
    "revocation": lambda session, folder: revoke(session, KEEPER),
    "taking back": lambda session, folder: withdraw(session, KEEPER, Level.CONFIDENTIAL),
    "swallowed": _swallowed,
}


def carried_out(work: str, job: Job, fault: Fault) -> dict[str, Any]:
    """What came of it: `said` is "done", the name of our error, or any other's; `calls` were counted; `goes_on` afterwards."""
    disk, folder = ctypes.CDLL(None), Path(job.folder)
    session = job.open()
    disk.fault_arm(os.fsencode(folder / "Firm.ckvault"), fault.number, fault.error, int(fault.stays))
    try:
        WORKS[work](session, folder)
        said = "done"
    except CustKeeperError as error:
        said = type(error).__name__
    except BaseException as error:  # noqa: BLE001 - that is what is looked for
        said = f"crash: {type(error).__name__}: {error}"
    calls = disk.fault_count()
    disk.fault_arm(b"", 0, 0, 0)
    return {"said": said, "calls": calls, "goes_on": _goes_on(session)}


def _goes_on(session: Session) -> str:
    """The same session writes once more, checks, and closes: empty when it can."""
    try:
        add(session, "client", {"name": "after the fault"}, "AFTER")
        problems = check(session)[1]
        session.close()
    except BaseException as error:  # noqa: BLE001 - that is what is looked for
        return f"{type(error).__name__}: {error}"
    return str(problems) if problems else ""


def main() -> None:
    for line in sys.stdin:
        said = json.loads(line)
        receiving, sending = os.pipe()
        child = os.fork()
        if child == 0:
            answer = carried_out(said["work"], Job(said["work"], **said["job"]), Fault(**said["fault"]))
            os.write(sending, json.dumps(answer).encode())
            os._exit(0)
        os.close(sending)
        with os.fdopen(receiving, "rb") as pipe:
            print(pipe.read().decode() or json.dumps({"said": "crash: died", "calls": 0, "goes_on": "died"}), flush=True)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
