"""Backups: making one, taking in what was made unattended, looking one through again. Targets are `backup_targets`, restore
tests `restore_drills`, what is kept and removed `backup_retention`.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import Message
from custkeeper.services.backup_problems import kept_problem
from custkeeper.services.backup_targets import folder_of
from custkeeper.services.codes import next_code
from custkeeper.services.records import find, validated
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place
from custkeeper.vault import backup_key
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.backup_check import data_key, judge_backup
from custkeeper.vault.backup_errors import (
    BackupForeign,
    BackupMissing,
    BackupNotYours,
    BackupOfOtherHistory,
    BackupUnsound,
    TargetMissing,
)
from custkeeper.vault.backup_errors import BackupStopped as BackupStopped  # who waits stops it by raising this
from custkeeper.vault.backup_file import SUFFIX, BackupFile, read_backup
from custkeeper.vault.backup_log import Run, forget_runs, note_run, noted_runs
from custkeeper.vault.backup_making import Made, Source, Step, make_backup
from custkeeper.vault.backup_making import Progress as Progress  # what callers hand in
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import DiskFull, HeaderOutdated, OlderCopy, PlaceUnwritable, VaultHeld, VaultReadOnly
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.ledger import hash_at
from custkeeper.vault.open_vault import stamp
from custkeeper.vault.record_store import RecordStore
from custkeeper.vault.scratch_folder import scratch_folder
from custkeeper.vault.sealing import new_id
from custkeeper.vault.unlocking import read_header

PERSON, UNATTENDED = "person", "unattended"
# what stops a look at a backup and says nothing against it
_NOT_ITS_FAULT = (BackupStopped, BackupMissing, BackupNotYours, DiskFull, PlaceUnwritable, VaultReadOnly)


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


def back_up(session: Session, target: Record, progress: Progress | None = None) -> Record:
    """Make a backup at a target, and record it; a failed attempt is recorded, too, and raised.

    Raises NotAllowed, and whatever `make_backup` and `folder_of` refuse. While another window writes, the record waits on this
    computer for the next who may (`take_in`); what is given back has no code then.
    """
    came = carry_out(begin(session, target), progress)
    if isinstance(came.error, HeaderOutdated):
        session.vault.lock(wait=10.0)  # somebody changed the keys: taken over on the way
        came = carry_out(begin(session, target), progress)
    kept = finish(session, came)
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


def finish(session: Session, came: Came) -> Record | None:
    """On the vault's thread: record it, or let it wait on this computer when the vault cannot be written now."""
    if isinstance(came.error, HeaderOutdated):
        return None  # to be begun anew
    try:
        return _store(session, [came.run])[0]
    except (VaultHeld, OlderCopy):
        note_run(session.vault.device, session.vault.id, came.run)
        return None


def back_up_unattended(place: Place, progress: Progress | None = None) -> list[tuple[Record, Came]]:
    """With this computer's backup key alone: every target in use; one whose medium is not there is a failed attempt.

    Nothing is written into the vault; what came of it waits for `take_in`. Raises BackupKeyMissing, BackupKeyOutdated, and what
    reading the header refuses.
    """
    header = read_header(place.path)
    key = backup_key.read(place.device, header.vault)
    folder, done = VaultFolder(place.path), []
    for target in _targets_in(key.source(folder, header, place.device, stamp(place.clock()))):
        source = key.source(folder, header, place.device, stamp(place.clock()))
        try:
            came = carry_out(Errand(target.id, source, folder_of(target, header.vault)), progress, UNATTENDED)
        except TargetMissing as error:
            came = Came(Run(target.id, source.at, UNATTENDED, problem=kept_problem(error)), error)
        note_run(place.device, header.vault, came.run)
        done.append((target, came))
    return done


def take_in(session: Session) -> list[Record]:
    """Record what this computer's backups came to meanwhile, as one change. Raises NotAllowed, VaultHeld, OlderCopy."""
    session.require(Action.BACK_UP)
    runs = noted_runs(session.vault.device, session.vault.id)
    if not runs:
        return []
    known = {(each.value("kept_at"), each.value("made_at")) for each in session.vault.records.where(BACKUP.key)}
    new = [run for run in dict.fromkeys(runs) if (run.target, run.at) not in known]
    records = _store(session, new) if new else []
    forget_runs(session.vault.device, session.vault.id, runs)
    return records


def verify(session: Session, code: str, progress: Progress | None = None) -> Record:
    """Look a recorded backup through again, where it lies now. What is found wrong is recorded, and raised.

    Raises NotAllowed, RecordUnknown, TargetMissing, BackupMissing, BackupUnsound, and what `verify_file` refuses.
    """
    session.require(Action.BACK_UP)
    backup = find(session, BACKUP.key, code)
    path = path_of(session, backup)
    try:
        file, findings = verify_file(session, path, progress)
        if file.sha256 != backup.value("sha256"):
            raise BackupOfOtherHistory(file=file.path.name, seq=file.manifest.head_seq)
        if findings:
            raise BackupUnsound(file=file.path.name, count=len(findings))
    except _NOT_ITS_FAULT:
        raise
    except CustKeeperError as error:
        with session.vault.unit_of_work(Event.BACKUP_VERIFIED) as work:
            failed = backup.changed(state="failed").with_values(problem=kept_problem(error), verified_at=session.now)
            work.replace(failed)
        raise
    with session.vault.unit_of_work(Event.BACKUP_VERIFIED) as work:
        return work.replace(backup.with_values(verified_at=session.now))


def verify_file(session: Session, path: Path, progress: Progress | None = None) -> tuple[BackupFile, list[Message]]:
    """Any backup of this vault by its file: whole, sound, true to its manifest, and of this vault's history.

    The file and what its ledger's check found. Raises as `read_backup` and `judge_backup`, BackupForeign, BackupNotYours,
    BackupOfOtherHistory, PassphraseNeeded.
    """
    file = read_backup(path, _step(progress, Step.READ_BACK))
    if file.manifest.vault != session.vault.id:
        raise BackupForeign(file=path.name, vault=file.manifest.vault)
    vault = session.vault
    is_live = file.manifest.data == vault.header.data
    key = vault.vault_key if is_live else data_key(file, vault.person, vault.keys)
    with scratch_beside(vault.folder.path) as folder:
        data = folder / file.manifest.data
        file.take_out(data, _step(progress, Step.COPY))
        findings = judge_backup(file, data, key, _step(progress, Step.CHECK))
    known = hash_at(vault.reader, file.manifest.head_seq)
    if known is None or known.hex() != file.manifest.head_hash:
        raise BackupOfOtherHistory(file=path.name, seq=file.manifest.head_seq)
    return file, findings


def path_of(session: Session, backup: Record) -> Path:
    """Where a recorded backup lies now, under its name or, renamed, by its contents. Raises TargetMissing, BackupMissing."""
    target = session.vault.records.get("backup_target", str(backup.value("kept_at")))
    if target is None:
        raise BackupMissing(path=str(backup.value("file")))
    folder = folder_of(target, session.vault.id)
    path = folder / str(backup.value("file"))
    if path.is_file():
        return path
    for each in sorted(folder.glob(f"*{SUFFIX}")):  # somebody renamed it
        with contextlib.suppress(CustKeeperError):
            if each.stat().st_size == backup.value("size") and read_backup(each).sha256 == backup.value("sha256"):
                return each
    raise BackupMissing(path=str(path))


@contextmanager
def scratch_beside(vault: Path) -> Iterator[Path]:
    """A folder on the vault's own disk for what is taken out of a backup; gone afterwards. Raises DiskFull, PlaceUnwritable."""
    with scratch_folder(vault) as folder:
        yield folder


def _targets_in(source: Source) -> Sequence[Record]:
    """The targets in use, read with the key of the data file alone."""
    reader = Database.open_reader(source.folder.data(source.header.data), source.vault_key)
    try:
        return RecordStore(reader, source.header.vault, KeyRing()).where("backup_target", state="in_use")
    finally:
        reader.close()


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


def _step(progress: Progress | None, step: Step) -> Callable[[int, int], None] | None:
    return (lambda done, total: progress(step, done, total)) if progress else None
