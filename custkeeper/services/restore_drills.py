"""Restore tests: a backup taken out, unlocked through a slot as after a fire, everything in it looked at, and timed.

Nothing of it touches the live vault but reading it for comparison, and recording the outcome. What must not be here: the
certificate (`restore_sheets`) and restoring for good (`restoring`).
"""

import hashlib
import json
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.errors import VaultUnusable
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.backup_problems import kept_message
from custkeeper.services.backups import path_of, scratch_beside
from custkeeper.services.codes import next_code
from custkeeper.services.records import find, validated
from custkeeper.services.session import Session
from custkeeper.vault.backup_check import judge_backup
from custkeeper.vault.backup_errors import BackupForeign
from custkeeper.vault.backup_file import read_backup
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import ContentUnreadable, DiskFull
from custkeeper.vault.open_vault import OpenVault
from custkeeper.vault.restoring import restore
from custkeeper.vault.sealing import new_id, open_payload
from custkeeper.vault.slots import print_secret
from custkeeper.vault.unlocking import Opening, unlock

SAMPLE = 200  # records compared field by field with the live vault
_PORTION = 500  # records opened between two looks at whether to go on
_DIFFERS = QT_TRANSLATE_NOOP("drill", "{area} {code} reads otherwise in the backup than in the vault.")
_FILE = QT_TRANSLATE_NOOP("drill", "A file of {area} {code} in the backup is not what it was.")


class DrillStep(StrEnum):
    """What is being done, for whoever waits."""

    TAKE_OUT = "take_out"
    UNLOCK = "unlock"
    CHECK = "check"
    RECORDS = "records"
    COMPARE = "compare"


DrillProgress = Callable[[DrillStep, int, int], None]  # done, of all; raising BackupStopped stops it


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


@dataclass
class Outcome:
    """What a test found. `seconds` by step; `problems` are empty when everything is as it should be."""

    file: str = ""
    sha256: str = ""
    head_seq: int = 0
    head_hash: str = ""
    counts: dict[str, int] = field(default_factory=dict)  # rows by table, equal to the manifest's
    opened: int = 0
    sealed: int = 0  # records the tester may not read
    files: int = 0
    compared: int = 0
    ledger: int = 0  # entries verified
    seconds: dict[str, float] = field(default_factory=dict)
    problems: list[Message] = field(default_factory=list)

    @property
    def is_passed(self) -> bool:
        return not self.problems

    @property
    def total_seconds(self) -> float:
        return sum(self.seconds.values())

    def to_text(self) -> str:
        """As JSON, to be kept with the drill; problems are kept in words of the source and their values."""
        said = {"v": 1, "file": self.file, "sha256": self.sha256, "head_seq": self.head_seq, "head_hash": self.head_hash}
        said |= {"opened": self.opened, "sealed": self.sealed, "files": self.files, "compared": self.compared}
        said |= {"ledger": self.ledger, "counts": self.counts, "passed": self.is_passed, "problems": len(self.problems)}
        said["seconds"] = {step: round(value, 1) for step, value in self.seconds.items()}
        return json.dumps(said, sort_keys=True)


def run_drill(session: Session, backup: Record, opener: Opener, progress: DrillProgress | None = None) -> Outcome:
    """Test a recorded backup; on any thread. The live vault is only read.

    What is wrong with the backup is in the outcome. Raises NotAllowed, TargetMissing, BackupMissing, BackupForeign,
    BackupStopped, DiskFull, and what unlocking refuses: a mistyped passphrase is no failed test.
    """
    session.require(Action.BACK_UP)
    outcome, tell = Outcome(), progress or _nobody
    path = path_of(session, backup)
    with scratch_beside(session.vault.folder.path) as scratch:
        try:
            _test(session, path, scratch, opener, outcome, tell)
        except VaultUnusable as error:  # damaged, cut short, put together from parts
            if isinstance(error, DiskFull):
                raise
            outcome.problems.append(error.message)
    return outcome


def record_drill(
    session: Session, backup: str, opener: Opener, outcome: Outcome, on_another_computer: bool = False, note: str = ""
) -> Record:
    """Keep the outcome of a test; the backup is proven by it, or has failed. Raises NotAllowed, RecordUnknown, VaultHeld."""
    session.require(Action.BACK_UP)
    with session.vault.unit_of_work(Event.RESTORE_TESTED) as work:
        tested = find(session, BACKUP.key, backup)
        values: dict[str, Any] = {
            "backup": tested.id,
            "tested_at": session.now,
            "tester": session.person,
            "way": opener.way,
            "note": note.strip(),
        }
        values |= {"on_another_computer": on_another_computer, "seconds": round(outcome.total_seconds)}
        values |= {"outcome": outcome.to_text(), "problem": "" if outcome.is_passed else kept_message(outcome.problems[0])}
        code = next_code(RESTORE_DRILL, work.records.codes(RESTORE_DRILL.key))
        state = "passed" if outcome.is_passed else "failed"
        kept = validated(session, RESTORE_DRILL, values)
        drill = work.add(Record(new_id(), RESTORE_DRILL.key, code, RESTORE_DRILL.default_level, state, kept))
        if outcome.is_passed:
            work.replace(tested.changed(state="proven").with_values(proven_on=session.today.isoformat()))
        else:
            work.replace(tested.changed(state="failed").with_values(problem=values["problem"]))
        work.note(backup=tested.id)
    return drill


def _test(session: Session, path: Path, scratch: Path, opener: Opener, outcome: Outcome, tell: DrillProgress) -> None:
    with _timed(outcome, DrillStep.TAKE_OUT):
        file = read_backup(path)
        if file.manifest.vault != session.vault.id:
            raise BackupForeign(file=path.name, vault=file.manifest.vault)
        said = file.manifest
        outcome.file, outcome.sha256, outcome.counts = path.name, file.sha256, said.counts
        outcome.head_seq, outcome.head_hash = said.head_seq, said.head_hash
        folder = restore(file, scratch / "Restored.ckvault", lambda done, total: tell(DrillStep.TAKE_OUT, done, total))
    with _timed(outcome, DrillStep.UNLOCK):
        tell(DrillStep.UNLOCK, 0, 1)
        vault = _unlocked(session, folder.path, opener, scratch / "state")
    try:
        with _timed(outcome, DrillStep.CHECK):
            data = folder.data(said.data)
            outcome.problems += judge_backup(file, data, vault.vault_key, lambda done, total: tell(DrillStep.CHECK, done, total))
            outcome.ledger = said.head_seq
        with _timed(outcome, DrillStep.RECORDS):
            same = _open_everything(vault, outcome, tell)
        with _timed(outcome, DrillStep.COMPARE):
            _compare(session, vault, same, outcome, tell)
    finally:
        vault.close()


def _unlocked(session: Session, path: Path, opener: Opener, state: Path) -> OpenVault:
    """Through a slot, as on a computer that has never seen the vault: nothing of this one's memory helps or is touched."""
    opening = Opening(path, DeviceStore(state, use_keyring=False), session.vault.clock)
    firm_secret = opener.firm_secret or print_secret(session.vault.firm_secret)
    return unlock(opening, opener.name, opener.passphrase, opener.recovery_code, firm_secret)


def _open_everything(vault: OpenVault, outcome: Outcome, tell: DrillProgress) -> dict[str, list[tuple[str, int]]]:
    """Decrypt every record and file the tester may read; by area the ids and revisions of what was opened."""
    opened: dict[str, list[tuple[str, int]]] = {}
    total = sum(vault.records.count(area) for area in AREAS)
    for area in AREAS:
        for row in vault.records.raw_rows(area):
            done = outcome.opened + outcome.sealed
            if done % _PORTION == 0:
                tell(DrillStep.RECORDS, done, total)
            try:
                is_open = open_payload(area, row, vault.id, vault.ring) is not None
            except ContentUnreadable as error:
                outcome.problems.append(error.message)
                continue
            outcome.opened += is_open
            outcome.sealed += not is_open
            if is_open:
                opened.setdefault(area, []).append((row["id"], row["rev"]))
    _open_files(vault, outcome)
    return opened


def _open_files(vault: OpenVault, outcome: Outcome) -> None:
    for area, record in vault.attachments.owners():
        row = vault.records.raw_row(area, record)
        if row is None:
            continue
        try:
            for each in vault.attachments.of_record(row):
                if not each.is_sealed:
                    content = vault.attachments.content(each.id, row)
                    outcome.files += 1
                    if hashlib.sha256(content).hexdigest() != each.sha256:
                        outcome.problems.append(message(_FILE, area=AREAS[area].singular, code=str(row["code"])))
        except ContentUnreadable as error:
            outcome.problems.append(error.message)


def _compare(
    session: Session, vault: OpenVault, opened: dict[str, list[tuple[str, int]]], outcome: Outcome, tell: DrillProgress
) -> None:
    """A sample, by chance, field by field with the live vault, which knows what each record was at that revision."""
    known = [(area, record) for area, records in opened.items() for record, _ in records]
    sample = known if len(known) <= SAMPLE else random.SystemRandom().sample(known, SAMPLE)
    live = session.vault.records
    for place, (area, record) in enumerate(sample):
        tell(DrillStep.COMPARE, place, len(sample))
        then = vault.records.get(area, record)
        now = live.get(area, record)
        if then is None:
            continue
        if now is not None and now.rev != then.rev:
            now = next((each for _, each in live.earlier(area, record) if each.rev == then.rev), None)
        if now is None or now.is_sealed:
            continue  # destroyed since, or not this person's to read now
        outcome.compared += 1
        if (now.code, now.state, now.level, now.values) != (then.code, then.state, then.level, then.values):
            outcome.problems.append(message(_DIFFERS, area=AREAS[area].singular, code=then.code))


@contextmanager
def _timed(outcome: Outcome, step: DrillStep) -> Iterator[None]:
    began = time.monotonic()
    try:
        yield
    finally:
        outcome.seconds[step.value] = time.monotonic() - began


def _nobody(step: DrillStep, done: int, total: int) -> None:
    """Where nobody waits."""
