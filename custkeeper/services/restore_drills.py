"""Restore tests: a backup taken out, unlocked through a slot as after a fire, everything in it looked at, and timed.

Nothing of it touches the live vault but reading it for comparison, and recording the outcome. What must not be here: what lies in
a backup (`drill_contents`), the certificate (`restore_sheets`), signing (`drill_signing`), restoring for good (`restoring`).
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.errors import RecordUnknown, VaultUnusable, WriteInterrupted
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.values import on_the_wall
from custkeeper.services.backup_problems import kept_message
from custkeeper.services.backup_verifying import path_of
from custkeeper.services.codes import next_code
from custkeeper.services.drill_contents import Opened, compare, drawn, open_everything, open_files
from custkeeper.services.drill_outcome import DrillProgress as DrillProgress  # what callers hand in and get back
from custkeeper.services.drill_outcome import DrillStep as DrillStep
from custkeeper.services.drill_outcome import Outcome as Outcome
from custkeeper.services.records import find, validated
from custkeeper.services.session import Session
from custkeeper.vault.backup_check import judge_backup
from custkeeper.vault.backup_errors import (
    BackupAltered,
    BackupForeign,
    BackupMissing,
    BackupNewer,
    BackupNotYours,
    BackupOfOtherHistory,
    BackupUnreadable,
    NotABackup,
)
from custkeeper.vault.backup_file import BackupFile, read_backup
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import UNWRITTEN, DatabaseFailed, VaultHeld
from custkeeper.vault.ledger import hash_at
from custkeeper.vault.open_vault import OpenVault
from custkeeper.vault.restoring import restore
from custkeeper.vault.scratch_folder import scratch_folder
from custkeeper.vault.sealing import new_id
from custkeeper.vault.slots import print_secret
from custkeeper.vault.unlocking import Opening, unlock

_JUDGED = "judged.db"
# what lies at the backup's place is damaged, cut short, put together from parts, or not it at all
_FAILED = (VaultUnusable, BackupForeign, NotABackup)
# what says nothing against the backup: this computer's disk, the medium's plug, this program's age, somebody who stopped it
_NOT_ITS_FAULT = (*UNWRITTEN, DatabaseFailed, VaultHeld, WriteInterrupted, BackupUnreadable, BackupNewer)


@dataclass(frozen=True, repr=False)
class Opener:
    """Who opens the backup, and by what: their passphrase of that day, or their recovery sheet. No secret of this computer helps.

    `firm_secret` as on the firm card; empty takes the one the live vault was opened with.
    """

    name: str
    passphrase: str = ""
    recovery_code: str = ""
    firm_secret: str = ""

    @property
    def way(self) -> str:
        return "recovery" if self.recovery_code else "passphrase"


def run_drill(session: Session, backup: Record, opener: Opener, progress: DrillProgress | None = None) -> Outcome:
    """Test a recorded backup; on any thread. The live vault is only read.

    What is wrong with the backup is in the outcome. Raises NotAllowed, TargetMissing, BackupMissing, BackupUnreadable,
    BackupNewer, BackupNotYours, BackupStopped, DiskFull, PlaceUnwritable, and what unlocking refuses: a mistyped passphrase is no
    failed test.
    """
    session.require(Action.BACK_UP)
    if not backup.value("sha256"):  # an attempt that failed left no file
        raise BackupMissing(path=backup.code)
    outcome, tell = Outcome(), progress or _nobody
    path = path_of(session, backup)
    with scratch_folder(session.vault.folder.path) as scratch:
        vault, sample = None, list[Opened]()
        try:
            try:
                file = _taken_out(session, backup, path, outcome)
                vault = _unlocked(session, file, scratch, opener, outcome, tell)
                sample = _looked_through(file, vault, scratch, outcome, tell)
            except _NOT_ITS_FAULT:
                raise
            except _FAILED as error:
                outcome.add(error.message)
            if vault is not None:  # what is wrong with the live vault is raised, not held against the backup
                with _timed(outcome, DrillStep.COMPARE):
                    _require_same_history(session, outcome)
                    compare(session, vault, sample, outcome, tell)
        finally:
            if vault is not None:
                vault.close()
    return outcome


def record_drill(
    session: Session, backup: str, opener: Opener, outcome: Outcome, on_another_computer: bool = False, note: str = ""
) -> Record:
    """Keep the outcome of a test; the backup is proven by it, or has failed. Raises NotAllowed, RecordUnknown, VaultHeld."""
    session.require(Action.BACK_UP)
    tested = find(session, BACKUP.key, backup)
    return keep_tested(session, tested.id, said_of(session, tested, opener, outcome, on_another_computer, note))


def said_of(
    session: Session, tested: Record, opener: Opener, outcome: Outcome, on_another_computer: bool, note: str
) -> dict[str, Any]:
    """What a test says for good, from the tester's mouth at this moment: strings, integers and booleans."""
    values: dict[str, Any] = {
        "backup": tested.id,
        "tested_at": session.now,
        "tester": session.person,
        "way": opener.way,
        "note": note.strip(),
    }
    values |= {"on_another_computer": on_another_computer, "seconds": round(outcome.total_seconds)}
    return values | {"outcome": outcome.to_text(), "problem": "" if outcome.is_passed else kept_message(outcome.problems[0])}


def keep_tested(session: Session, backup: str, values: dict[str, Any]) -> Record:
    """Put what a test says (`said_of`) into the vault. Raises VaultHeld, OlderCopy, FieldProblem."""
    with session.vault.unit_of_work(Event.RESTORE_TESTED) as work:
        tested = work.records.get(BACKUP.key, backup)
        if tested is None:
            raise RecordUnknown(area=BACKUP.singular, code=backup)
        code = next_code(RESTORE_DRILL, work.records.codes(RESTORE_DRILL.key))
        kept = validated(session, RESTORE_DRILL, values)
        state = "failed" if kept.get("problem") else "passed"
        drill = work.add(Record(new_id(), RESTORE_DRILL.key, code, RESTORE_DRILL.default_level, state, kept))
        work.replace(_after(tested, drill))
        work.note(backup=tested.id)
    return drill


def _after(tested: Record, drill: Record) -> Record:
    """One that was removed while it was tested stays removed."""
    if drill.state == "passed":
        day = on_the_wall(str(drill.value("tested_at"))).date().isoformat()
        proven = tested.with_values(proven_on=day, problem=None)
        return proven if tested.state == "purged" else proven.changed(state="proven")
    failed = tested.with_values(problem=drill.value("problem"))
    return failed if tested.state == "purged" else failed.changed(state="failed")


def _taken_out(session: Session, backup: Record, path: Path, outcome: Outcome) -> BackupFile:
    """The backup's parts, which must be the ones that were recorded, of this vault."""
    with _timed(outcome, DrillStep.TAKE_OUT):
        outcome.file = path.name
        file = read_backup(path)
        said = file.manifest
        outcome.sha256, outcome.counts, outcome.made_at = file.sha256, said.counts, said.made_at
        outcome.head_seq, outcome.head_hash = said.head_seq, said.head_hash
        if said.vault != session.vault.id:
            raise BackupForeign(file=path.name, vault=said.vault)
        if file.sha256 != backup.value("sha256"):  # sealed anew by whoever changed it
            raise BackupAltered(file=path.name)
    return file


def _unlocked(
    session: Session, file: BackupFile, scratch: Path, opener: Opener, outcome: Outcome, tell: DrillProgress
) -> OpenVault:
    """Through a slot, as on a computer that has never seen the vault: nothing of this one's memory helps or is touched."""
    if opener.name == session.name and session.person not in file.header.people:
        raise BackupNotYours(file=file.path.name)
    with _timed(outcome, DrillStep.TAKE_OUT):
        folder = restore(file, scratch / "Restored.ckvault", lambda done, total: tell(DrillStep.TAKE_OUT, done, 2 * total))
        # opening may bring the data up to date, and what is judged is what was written
        file.take_out(scratch / _JUDGED, lambda done, total: tell(DrillStep.TAKE_OUT, total + done, 2 * total))
    with _timed(outcome, DrillStep.UNLOCK):
        tell(DrillStep.UNLOCK, 0, 1)
        opening = Opening(folder.path, DeviceStore(scratch / "state", use_keyring=False), session.vault.clock)
        firm_secret = opener.firm_secret or print_secret(session.vault.firm_secret)
        return unlock(opening, opener.name, opener.passphrase, opener.recovery_code, firm_secret)


def _looked_through(file: BackupFile, vault: OpenVault, scratch: Path, outcome: Outcome, tell: DrillProgress) -> list[Opened]:
    """All of it; the records to compare."""
    with _timed(outcome, DrillStep.CHECK):
        tell(DrillStep.CHECK, 0, 1)

        def advance(done: int, total: int) -> None:
            outcome.ledger = min(done, file.manifest.head_seq)
            tell(DrillStep.CHECK, done, total)

        for each in judge_backup(file, scratch / _JUDGED, vault.vault_key, advance, vault.ring):
            outcome.add(each)
    with _timed(outcome, DrillStep.RECORDS):
        opened = open_everything(vault, outcome, tell)
    with _timed(outcome, DrillStep.FILES):
        open_files(vault, outcome, tell)
    return drawn(opened)


def _require_same_history(session: Session, outcome: Outcome) -> None:
    known = hash_at(session.vault.reader, outcome.head_seq)
    if known is None or known.hex() != outcome.head_hash:
        outcome.add(BackupOfOtherHistory(file=outcome.file, seq=outcome.head_seq).message)


@contextmanager
def _timed(outcome: Outcome, step: DrillStep) -> Iterator[None]:
    began = time.monotonic()
    try:
        yield
    finally:
        outcome.seconds[step.value] = outcome.seconds.get(step.value, 0.0) + time.monotonic() - began


def _nobody(step: DrillStep, done: int, total: int) -> None:
    """Where nobody waits."""
