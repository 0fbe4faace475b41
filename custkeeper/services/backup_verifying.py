"""Looking a backup through again where it lies now: one that is recorded, or any file of this vault. Made is one by `backups`."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.conflict_copies import is_conflict_copy
from custkeeper.domain.errors import CustKeeperError, PassphraseNeeded, WriteInterrupted
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import Message
from custkeeper.services.backup_problems import kept_problem
from custkeeper.services.backup_targets import folder_of
from custkeeper.services.records import find
from custkeeper.services.session import Session
from custkeeper.vault.backup_check import data_key, judge_backup
from custkeeper.vault.backup_errors import (
    BackupForeign,
    BackupMissing,
    BackupNotYours,
    BackupOfOtherHistory,
    BackupStopped,
    BackupUnsound,
)
from custkeeper.vault.backup_file import SUFFIX, BackupFile, read_backup
from custkeeper.vault.backup_making import Progress, Step, forward
from custkeeper.vault.errors import UNWRITTEN, DatabaseFailed, VaultHeld, VaultReadOnly
from custkeeper.vault.ledger import hash_at
from custkeeper.vault.scratch_folder import scratch_folder

# what stops a look at a backup and says nothing against it
_ITS_READERS = (BackupStopped, BackupMissing, BackupNotYours, PassphraseNeeded, WriteInterrupted)
_NOT_ITS_FAULT = (*_ITS_READERS, *UNWRITTEN, DatabaseFailed, VaultHeld, VaultReadOnly)


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
    file = read_backup(path, forward(progress, Step.READ_BACK))
    if file.manifest.vault != session.vault.id:
        raise BackupForeign(file=path.name, vault=file.manifest.vault)
    vault = session.vault
    is_live = file.manifest.data == vault.header.data
    key = vault.vault_key if is_live else data_key(file, vault.person, vault.keys)
    with scratch_folder(vault.folder.path) as folder:
        data = folder / file.manifest.data
        file.take_out(data, forward(progress, Step.COPY))
        findings = judge_backup(file, data, key, forward(progress, Step.CHECK))
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
