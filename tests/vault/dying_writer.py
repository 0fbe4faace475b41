"""Run as a program by the fault tests: does one piece of work on a vault and kills itself before a chosen call to the world.

The world is what outlives a process: statements to the data file, files and their names. Calls are counted by the interpreter's
own profiling hook, so the program under test is the one that ships. Standard input holds one job a line, as JSON; the answer to
each is a line too: the calls it made, `[]` when it died. Two of the works cheat: a test that lets them pass proves nothing.
"""

import hashlib
import io
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

from sqlalchemy import insert

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.passphrase import judge_passphrase
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Role
from custkeeper.domain.search_text import search_text
from custkeeper.services.access import change_role, revoke, withdraw
from custkeeper.services.checklists import attach, sign
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.content import Content
from custkeeper.services.insiders import Listing, add_insider
from custkeeper.services.people import change_passphrase
from custkeeper.services.records import add
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place, create, open_vault
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.folder import write_durably
from custkeeper.vault.membership import Secrets, make_slots
from custkeeper.vault.migrate import create_tables
from custkeeper.vault.sealing import new_id, record_to_row
from custkeeper.vault.slots import STANDARD_COST, new_recovery_code
from custkeeper.vault.tables import RECORDS
from tests.sample_firm import FIRM, KEEPER, OWNER, PASSPHRASES, ROOT, TestClock

NEW_PASSPHRASE = "a wholly different sentence now"
KILL = 9  # `os.kill(pid, 9)` ends a process at once on Windows as well, where signal.SIGKILL has no name
_OS_CALLS = {"open", "write", "fsync", "replace", "rename", "unlink", "remove", "mkdir", "rmdir", "ftruncate", "truncate", "link"}
_FILE_CALLS = {"write", "flush", "truncate", "close", "__exit__"}
_DATABASE_CALLS = {"execute", "executemany", "executescript", "commit", "backup"}


@dataclass(frozen=True)
class Job:
    """`dies_before` is the number of the call that is never made; 0 lets the work come to its end."""

    work: str
    folder: str
    firm_secret: str = ""
    recovery_code: str = ""
    dies_before: int = 0
    dies_after: float = 0.0  # seconds; the kernel ends the process then, wherever it is

    @property
    def place(self) -> Place:
        device = DeviceStore(Path(self.folder) / "state", use_keyring=False)
        return Place(Path(self.folder) / "Firm.ckvault", device, Content(ROOT / "resources" / "content"), TestClock())

    def open(self, name: str = OWNER) -> Session:
        return open_vault(self.place, name, recovery_code=self.recovery_code, firm_secret=self.firm_secret)


Work = Callable[[], object]


def _creation(job: Job) -> Work:
    return lambda: create(job.place, FIRM, OWNER, PASSPHRASES[OWNER], STANDARD_COST)[0].close()


def _import(job: Job) -> Work:
    session = job.open()
    plan = plan_import(session, Path(job.folder) / "list.csv")
    return lambda: (carry_out(session, plan), session.close())


def _attachment(job: Job) -> Work:
    session = job.open()
    return lambda: (attach(session, "CL0002", "tn-term", [Path(job.folder) / "evidence.bin"]), session.close())


def _signature(job: Job) -> Work:
    session = job.open()
    return lambda: (sign(session, "CL0001", PASSPHRASES[OWNER], "en"), session.close())


def _key_change(job: Job) -> Work:
    session = job.open()
    return lambda: (change_passphrase(session, PASSPHRASES[OWNER], NEW_PASSPHRASE, STANDARD_COST), session.close())


def _revocation(job: Job) -> Work:
    session = job.open()
    return lambda: (revoke(session, KEEPER), session.close())


def _taking_back(job: Job) -> Work:
    session = job.open()
    return lambda: (withdraw(session, KEEPER, Level.CONFIDENTIAL), session.close())


def _insider_list(job: Job) -> Work:
    session = job.open()
    return lambda: (add_insider(session, session.vault.records.where("transfer")[0].code, Listing(KEEPER, "x")), session.close())


def _role_change(job: Job) -> Work:
    session = job.open()
    return lambda: (change_role(session, KEEPER, Role.AUDITOR), session.close())


def _rows(job: Job, is_told_too_soon: bool = False, count: int | None = None) -> Work:
    """One client after the other for ever; each code goes to the file `acknowledged` when its commit has returned."""
    session = job.open()
    told = os.open(Path(job.folder) / "acknowledged", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write() -> None:
        for number in itertools.count() if count is None else range(count):
            code = f"W{os.getpid()}-{number}"
            if is_told_too_soon:
                os.write(told, f"{code}\n".encode())
            add(session, "client", {"name": row_name(code)}, code)
            if not is_told_too_soon:
                os.write(told, f"{code}\n".encode())

    return write


def row_name(code: str) -> str:
    """What a row of `rows` says, some kilobytes of it: half of it would be told from the whole."""
    return hashlib.sha256(code.encode()).hexdigest() * (1 + sum(code.encode()) % 3)


def _migration(job: Job) -> Work:
    return lambda: job.open().close()


def _key_change_in_place(job: Job) -> Work:
    """Cheats: both headers are overwritten first, and the ledger told afterwards."""
    session = job.open()
    vault = session.vault
    keys = Secrets(vault.firm_secret, NEW_PASSPHRASE)

    def change() -> None:
        entry = vault.header.people[vault.person]
        fresh = os.urandom(32)
        slots = make_slots(vault.header, vault.person, fresh, keys, STANDARD_COST, new_recovery_code())
        sealed = vault.header.make_entry(entry.certificate, vault.keys, fresh, slots, vault.vault_key)
        people = {**vault.header.people, vault.person: replace(sealed, root_key=entry.root_key)}
        header = vault.header.next(people=people)
        with vault.unit_of_work(Event.PASSPHRASE_CHANGED) as work:
            write_durably(vault.folder.header, header.to_bytes())
            write_durably(vault.folder.header_copy, header.to_bytes())
            work.commit_header(header)
        session.close()

    return change


def _record_in_two_steps(job: Job) -> Work:
    """Cheats: the row is committed by itself, its ledger entry afterwards."""
    session = job.open()
    vault = session.vault
    record = Record(new_id(), "client", "K9999", Level.CONFIDENTIAL, "active", {"name": "half saved"})
    row = record_to_row(record, vault.id, vault.ring)

    def save() -> None:
        writer = vault._open_writer()
        with writer.transaction():
            writer.run(insert(RECORDS["client"]), row)
        with vault.unit_of_work(Event.RECORD_ADDED) as work:
            work._touch("client", row)
        session.close()

    return save


WORKS: dict[str, Callable[[Job], Work]] = {
    "creation": _creation,
    "import": _import,
    "attachment": _attachment,
    "signature": _signature,
    "key change": _key_change,
    "revocation": _revocation,
    "taking back": _taking_back,
    "role change": _role_change,
    "insider list": _insider_list,
    "migration": _migration,
    "rows": _rows,
    "some rows": lambda job: _rows(job, count=40),
    "rows told too soon": lambda job: _rows(job, is_told_too_soon=True),
    "key change in place": _key_change_in_place,
    "record in two steps": _record_in_two_steps,
}


def _name_of_change(frame: FrameType, function: Any) -> str | None:
    """The name of a call that may change the world; None for one that only reads, or that ends what only read."""
    name, owner = function.__name__, function.__self__
    if isinstance(owner, ModuleType):
        if owner.__name__ in ("posix", "nt"):
            return f"os.{name}" if name in _OS_CALLS else None
        is_writing_open = name == "open" and set(str(frame.f_locals.get("mode", ""))) & set("wax+") and "fd" not in frame.f_locals
        return name if is_writing_open or (name == "connect" and owner.__name__.startswith("sqlcipher3")) else None
    if isinstance(owner, io.BufferedWriter | io.BufferedRandom):
        return f"file.{name}" if name in _FILE_CALLS else None
    if not type(owner).__module__.startswith("sqlcipher3"):
        return None
    if name == "close":
        return "connection.close" if type(owner).__name__ == "Connection" else None  # the last one folds the log in
    statement = str(frame.f_locals.get("statement") or frame.f_locals.get("setting") or "").lstrip().upper()
    is_read = statement == "BEGIN" or (statement.startswith(("SELECT", "PRAGMA")) and "JOURNAL_MODE" not in statement)
    return name if name in _DATABASE_CALLS and not is_read else None


def _carry_out(job: Job) -> list[str]:
    """The work's calls to the world, in order; does not return when the job says to die."""
    calls: list[str] = []
    work = WORKS[job.work](job)

    def look(frame: FrameType, event: str, function: Any) -> None:
        if event == "c_call" and (name := _name_of_change(frame, function)) is not None:
            calls.append(name)
            if len(calls) == job.dies_before:
                os.kill(os.getpid(), KILL)

    if job.dies_after and sys.platform == "win32":
        threading.Timer(job.dies_after, os.kill, (os.getpid(), KILL)).start()
    elif job.dies_after:
        signal.setitimer(signal.ITIMER_REAL, job.dies_after)  # nobody handles it, so the kernel does: not one instruction more
    else:
        sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def _in_a_process_of_its_own(job: Job) -> list[str]:
    """A fork where there is one, because imports cost more than the work; a new interpreter on Windows."""
    if not hasattr(os, "fork"):
        command = [sys.executable, __file__, "alone"]
        ended = subprocess.run(command, input=json.dumps(job.__dict__), capture_output=True, text=True, check=False)
        return json.loads(ended.stdout) if ended.stdout else _died(job, ended.returncode in (KILL, -KILL), ended.stderr)
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(sending, json.dumps(_carry_out(job)).encode())
        os._exit(0)
    os.close(sending)
    with os.fdopen(receiving, "rb") as answer:
        told = answer.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return json.loads(told) if told else _died(job, status in (-KILL, -signal.SIGALRM), f"exit code {status}")


def _died(job: Job, by_own_hand: bool, otherwise: str) -> list[str]:
    if not by_own_hand:
        raise ChildProcessError(f"{job}: {otherwise}")
    return []


def _load_what_is_loaded_late() -> None:
    """Every child then starts warm, and all of them make the same calls."""
    judge_passphrase(NEW_PASSPHRASE, ())
    search_text(["暖"])
    with tempfile.TemporaryDirectory() as folder:
        database = Database.create(Path(folder) / "data-1.db", bytes(32))
        create_tables(database)
        database.close()


def main(arguments: list[str]) -> None:
    sys.dont_write_bytecode = True  # writing it would be calls that the next run does not make
    do = _carry_out if arguments == ["alone"] else _in_a_process_of_its_own
    _load_what_is_loaded_late()
    for line in sys.stdin:
        print(json.dumps(do(Job(**json.loads(line)))), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
