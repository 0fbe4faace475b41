"""Backups: making one, taking in what was made unattended, looking one through again. Targets are `backup_targets`, restore
tests `restore_drills`, what is kept and removed `backup_retention`.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.conflict_copies import is_conflict_copy
from custkeeper.domain.errors import CustKeeperError, FieldProblem, PassphraseNeeded, RecordUnknown
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import Message
from custkeeper.services.backup_board import is_due
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
from custkeeper.vault.backup_making import Made, Source, make_backup
from custkeeper.vault.backup_making import Progress as Progress  # what callers hand in
from custkeeper.vault.backup_making import Step as Step
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
PATIENCE = 10.0  # seconds a headless writer waits for its turn (DESIGN §3)
# what stops a look at a backup and says nothing against it
_NOT_ITS_FAULT = (BackupStopped, BackupMissing, BackupNotYours, PassphraseNeeded, DiskFull, PlaceUnwritable, VaultReadOnly)


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


def back_up_unattended(
    place: Place, progress: Progress | None = None, only_due: bool = False, code: str = ""
) -> list[tuple[Record, Came]]:
    """With this computer's backup key alone: every target in use, or those that are due, or the one named.

    Nothing is written into the vault; what came of it waits for `take_in`. A medium that is not there is a failed attempt, noted
    once a day. Raises BackupKeyMissing, BackupKeyOutdated, RecordUnknown, and what reading the header refuses.
    """
    header = read_header(place.path)
    key = backup_key.read(place.device, header.vault)
    folder, done = VaultFolder(place.path), []
    source = key.source(folder, header, place.device, stamp(place.clock()))
    targets = _targets_in(source, noted_runs(place.device, header.vault), only_due, code)
    for target in targets:
        source = key.source(folder, header, place.device, stamp(place.clock()))
        try:
            came = carry_out(Errand(target.id, source, folder_of(target, header.vault)), progress, UNATTENDED)
        except TargetMissing as error:
            came = Came(Run(target.id, source.at, UNATTENDED, problem=kept_problem(error)), error)
        if not _is_noted(came.run, noted_runs(place.device, header.vault)):
            note_run(place.device, header.vault, came.run)
        done.append((target, came))
    return done


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


def verify(session: Session, code: str, progress: Progress | None = None) -> Record:
    """Look a recorded backup through again, where it lies now. What is found wrong is recorded, and raised.

    Raises NotAllowed, RecordUnknown, TargetMissing, BackupMissing, BackupUnsound, and what `verify_file` refuses.
    """
    return record_verified(session, look_through(session, code, progress))


@dataclass(frozen=True)
class Looked:
    """A backup that was looked through, and what is wrong with it."""

    backup: Record
    error: CustKeeperError | None = None


def look_through(session: Session, code: str, progress: Progress | None = None) -> Looked:
    """The first half of `verify`, on any thread that may read the vault. Nothing is recorded of what cannot be looked at now.

    Raises NotAllowed, RecordUnknown, TargetMissing, BackupMissing, BackupNotYours, PassphraseNeeded, BackupStopped.
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
        return Looked(backup, error)
    return Looked(backup)


def record_verified(session: Session, looked: Looked) -> Record:
    """The other half, on the vault's thread: keep that it is sound, or raise what is wrong, which is kept, too."""
    backup = find(session, BACKUP.key, looked.backup.code)
    with session.vault.unit_of_work(Event.BACKUP_VERIFIED) as work:
        if looked.error is None:
            return work.replace(backup.with_values(verified_at=session.now))
        work.replace(backup.changed(state="failed").with_values(problem=kept_problem(looked.error), verified_at=session.now))
    raise looked.error


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
    target = session.vault.records.get(BACKUP_TARGET.key, str(backup.value("kept_at")))
    if target is None:
        raise BackupMissing(path=str(backup.value("file")))
    folder = folder_of(target, session.vault.id)
    found = lies_at(folder, backup)
    if found is None:
        raise BackupMissing(path=str(folder / str(backup.value("file"))))
    return found


def lies_at(folder: Path, backup: Record) -> Path | None:
    """A recorded backup's file in a folder; never a copy that a synchronising program made of it."""
    # the name comes out of a log that any program here can write: it leads no way out of the folder
    name = Path(str(backup.value("file") or "")).name
    if name.endswith(SUFFIX) and (folder / name).is_file():
        return folder / name
    for each in sorted(folder.glob(f"*{SUFFIX}")):  # somebody renamed it
        if is_conflict_copy(each.name):
            continue
        with contextlib.suppress(CustKeeperError, OSError):
            if each.stat().st_size == backup.value("size") and read_backup(each).sha256 == backup.value("sha256"):
                return each
    return None


@contextmanager
def scratch_beside(vault: Path) -> Iterator[Path]:
    """A folder on the vault's own disk for what is taken out of a backup; gone afterwards. Raises DiskFull, PlaceUnwritable."""
    with scratch_folder(vault) as folder:
        yield folder


def _targets_in(source: Source, runs: Sequence[Run], only_due: bool, code: str) -> Sequence[Record]:
    """The targets in use, read with the key of the data file alone; what waits to be recorded counts as made."""
    reader = Database.open_reader(source.folder.data(source.header.data), source.vault_key)
    try:
        records = RecordStore(reader, source.header.vault, KeyRing())
        in_use = records.where(BACKUP_TARGET.key, state="in_use")
        if code:
            named = [each for each in in_use if each.code == code]
            if not named:
                raise RecordUnknown(area=BACKUP_TARGET.singular, code=code)
            return named
        if not only_due:
            return in_use
        return [each for each in in_use if is_due(each, records.where(BACKUP.key, kept_at=each.id), runs, source.at)]
    finally:
        reader.close()


def _is_noted(run: Run, runs: Sequence[Run]) -> bool:
    """Whether the same was tried the same day and failed the same way: a scheduler that asks every hour fills no list."""
    return bool(run.problem) and any(
        (each.target, each.problem, each.at[:10]) == (run.target, run.problem, run.at[:10]) for each in runs
    )


def _is_keepable(session: Session, run: Run) -> bool:
    if session.vault.records.get(BACKUP_TARGET.key, run.target) is None:
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


def _step(progress: Progress | None, step: Step) -> Callable[[int, int], None] | None:
    return (lambda done, total: progress(step, done, total)) if progress else None
