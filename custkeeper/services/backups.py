"""Backups: making one, and keeping what came of it, also of what was made while nobody could record it.

What must not be here: where they go (`backup_targets`), with nobody there (`unattended_backups`), looking one through again
(`backup_verifying`), removing (`backup_purging`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import CustKeeperError, FieldProblem
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.backup_problems import is_refusal, kept_problem
from custkeeper.services.backup_targets import folder_of
from custkeeper.services.codes import next_code
from custkeeper.services.records import validated
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import BackupStopped as BackupStopped  # who waits stops it by raising this
from custkeeper.vault.backup_errors import BackupUnsound
from custkeeper.vault.backup_log import Run, forget_runs, note_run, noted_runs
from custkeeper.vault.backup_making import Made, Source, make_backup
from custkeeper.vault.backup_making import Progress as Progress  # what callers hand in
from custkeeper.vault.backup_making import Step as Step
from custkeeper.vault.errors import HeaderOutdated, OlderCopy, VaultHeld
from custkeeper.vault.sealing import new_id

PERSON, UNATTENDED = "person", "unattended"
PATIENCE = 10.0  # seconds a headless writer waits for its turn (DESIGN §3)


@dataclass(frozen=True)
class Errand:
    """One backup to be made: everything it takes, so that it can be made on another thread while people work."""

    target: str  # the record's id
    source: Source
    folder: Path


@dataclass(frozen=True)
class Came:
    """What an errand came to: the run to keep, and the refusal when it failed."""

    run: Run
    error: CustKeeperError | None = None

    @property
    def is_outdated(self) -> bool:
        """The vault's keys were changed meanwhile: it is to be begun anew, and nothing of it is kept."""
        return isinstance(self.error, HeaderOutdated)


def back_up(session: Session, target: Record, progress: Progress | None = None, patience: float = PATIENCE) -> Record:
    """Make a backup at a target, and record it; a failed attempt is recorded, too, and raised.

    Raises NotAllowed, and whatever `make_backup` and `folder_of` refuse. While another window writes for longer than
    `patience` (seconds), the record waits on this computer for the next who may (`take_in`); what is given back has no code then.
    """
    came = carry_out(begin(session, target), progress)
    if came.is_outdated:
        session.vault.lock(wait=10.0)  # somebody changed the keys: taken over on the way
        came = carry_out(begin(session, target), progress)
    kept = finish(session, came, patience)
    if came.error is not None:
        raise came.error
    return kept or _record(session, came.run, "")


def begin(session: Session, target: Record) -> Errand:
    """On the vault's thread: what it takes. Raises NotAllowed; TargetMissing is recorded as a failed attempt first."""
    session.require(Action.BACK_UP)
    vault = session.vault
    try:
        folder = folder_of(target, vault.id)
    except CustKeeperError as error:
        finish(session, Came(Run(target.id, session.now, PERSON, problem=kept_problem(error)), error))
        raise
    return Errand(target.id, Source(vault.folder, vault.header, vault.vault_key, session.now), folder)


def carry_out(errand: Errand, progress: Progress | None = None, way: str = PERSON) -> Came:
    """On any thread: make it. Raises BackupStopped, which leaves nothing; any other refusal is in what comes back."""
    try:
        return Came(_run_of(errand.target, way, make_backup(errand.source, errand.folder, progress)))
    except BackupStopped:
        raise
    except CustKeeperError as error:
        return Came(Run(errand.target, errand.source.at, way, problem=kept_problem(error)), error)


def finish(session: Session, came: Came, patience: float = PATIENCE) -> Record | None:
    """On the vault's thread: record it, or let it wait on this computer when the vault cannot be written within `patience`."""
    if came.is_outdated:
        return None
    try:
        session.vault.lock(wait=patience)
        return _store(session, [came.run])[0]
    except (VaultHeld, OlderCopy):
        let_wait(session, came)
        return None


def let_wait(session: Session, came: Came) -> None:
    """On any thread, also after the vault was closed: what came of it waits on this computer for the next who may record it.

    Raises PlaceUnwritable.
    """
    if not came.is_outdated:
        note_run(session.vault.device, session.vault.id, came.run)


def take_in(session: Session) -> list[Record]:
    """Record what this computer's backups came to meanwhile, as one change; what the vault knows already is left out.

    So is what it could not keep: a place it does not know, because it is older than that, or a line that was altered. Raises
    NotAllowed, VaultHeld, OlderCopy.
    """
    session.require(Action.BACK_UP)
    runs = noted_runs(session.vault.device, session.vault.id)
    if not runs:
        return []
    recorded = session.vault.records.where(BACKUP.key)
    known = {(each.value("kept_at"), each.value("made_at"), each.value("file") or "") for each in recorded}
    new = [run for run in dict.fromkeys(runs) if (run.target, run.at, run.file) not in known and _is_keepable(session, run)]
    records = _store(session, new) if new else []
    forget_runs(session.vault.device, session.vault.id, runs)
    return records


def _is_keepable(session: Session, run: Run) -> bool:
    if session.vault.records.get(BACKUP_TARGET.key, run.target) is None or not is_refusal(run.problem):
        return False
    try:
        _record(session, run, "")
    except FieldProblem:
        return False
    return True


def _run_of(target: str, way: str, made: Made) -> Run:
    said = made.file.manifest
    return Run(
        target=target,
        at=said.made_at,
        way=way,
        file=made.file.path.name,
        size=made.file.size,
        sha256=made.file.sha256,
        head_seq=said.head_seq,
        head_hash=said.head_hash,
        generation=said.generation,
        seconds=round(made.seconds),
        problem=kept_problem(BackupUnsound(file=made.file.path.name, count=len(made.findings))) if made.findings else "",
    )


def _store(session: Session, runs: Sequence[Run]) -> list[Record]:
    with session.vault.unit_of_work(Event.BACKUP_RECORDED) as work:
        codes = work.records.codes(BACKUP.key)
        records = [_record(session, run, next_code(BACKUP, codes, place)) for place, run in enumerate(runs)]
        work.add_many(records)
    return records


def _record(session: Session, run: Run, code: str) -> Record:
    values = {"kept_at": run.target, "made_at": run.at, "way": run.way, "problem": run.problem, "seconds": run.seconds}
    if run.file:
        values |= {"file": run.file, "size": run.size, "sha256": run.sha256, "generation": run.generation}
        values |= {"head_seq": run.head_seq, "head_hash": run.head_hash, "verified_at": run.at}
    state = "failed" if run.problem else BACKUP.first_state
    return Record(new_id(), BACKUP.key, code, BACKUP.default_level, state, validated(session, BACKUP, values))
