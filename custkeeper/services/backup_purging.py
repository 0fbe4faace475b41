"""Removing backups past their time, with a record: until then each of them still knows what was destroyed and who has left."""

from collections.abc import Sequence
from datetime import datetime

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.backup_retention import Copy, Kept, kept
from custkeeper.domain.errors import BadInput, CustKeeperError, MoveUnknown, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.backup_looking import look_for
from custkeeper.services.backup_verifying import path_of
from custkeeper.services.records import find, state_label
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import BackupMissing, TargetUnwritable

_GOOD = frozenset({"made", "proven"})
PAST_RETENTION = "retention"  # why, where nobody typed a reason


class LastProven(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} is the last backup that a restore test has proven. Test a newer one first; it stays until then."
    )


class PurgeReasonMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say why the backup is removed. Nothing was changed.")


def retention(session: Session, target: Record) -> dict[str, Kept]:
    """By id, which good backups at a target are kept, and why."""
    return kept([_copy(each) for each in _at(session, target) if each.state in _GOOD])


def past_retention(session: Session, target: Record) -> list[Record]:
    """The good backups at a target whose time is over, oldest first."""
    stay = retention(session, target)
    return [each for each in _at(session, target) if each.state in _GOOD and each.id not in stay]


def purge_past(session: Session, target: Record) -> list[Record]:
    """Remove what is past its time at a target, after looking which of the newer ones are really there.

    Nothing is removed where the medium is not. Raises NotAllowed, VaultHeld, OlderCopy, TargetUnwritable when one cannot be
    removed: those that went before are recorded.
    """
    if target in look_for(session, target).out_of_reach:
        return []
    return _purge(session, past_retention(session, target), PAST_RETENTION)


def purge(session: Session, code: str, because: str) -> Record:
    """Remove one backup's file and say so in the ledger. Its record stays.

    Raises NotAllowed, RecordUnknown, MoveUnknown, LastProven, PurgeReasonMissing, TargetMissing, BackupMissing, TargetUnwritable.
    """
    session.require(Action.BACK_UP)
    if not because.strip():
        raise PurgeReasonMissing
    backup = find(session, BACKUP.key, code)
    if (backup.state, "purged") not in BACKUP.moves:
        raise MoveUnknown(code=code, state=state_label(BACKUP, backup.state), target=state_label(BACKUP, "purged"))
    target = session.vault.records.get("backup_target", str(backup.value("kept_at")))
    if (
        target is not None
        and retention(session, target).get(backup.id) is not None
        and backup.id == _last_proven(session, target)
    ):
        raise LastProven(code=code)
    if backup.state in _GOOD:
        path_of(session, backup)  # what cannot be found is not said to be removed
    return _purge(session, [backup], because.strip())[0]


def _purge(session: Session, doomed: Sequence[Record], because: str) -> list[Record]:
    """The files first: a record that says one is gone must be true. What a crash leaves unsaid, the next look finds missing."""
    session.require(Action.BACK_UP)
    gone, failure = [], None
    if not doomed:
        return []
    with session.vault.unit_of_work(Event.BACKUP_PURGED) as work:  # begun first: who may not write removes nothing
        for each in doomed:
            try:
                if _remove(session, each):
                    gone.append(work.replace(each.changed(state="purged").with_values(purged_because=because)))
            except CustKeeperError as error:
                if not gone:
                    raise
                failure = error
                break
        work.note(backups=[str(each.value("sha256") or "") for each in gone])
    if failure is not None:
        raise failure
    return gone


def _remove(session: Session, backup: Record) -> bool:
    """Whether the file is gone now, or was. Raises TargetMissing, TargetUnwritable."""
    if not backup.value("file"):
        return True  # a failed attempt left none
    try:
        path = path_of(session, backup)
    except BackupMissing:
        return backup.state not in _GOOD
    try:
        path.unlink()
    except OSError:
        raise TargetUnwritable(path=str(path.parent)) from None
    return True


def _last_proven(session: Session, target: Record) -> str:
    proven = [each for each in _at(session, target) if each.state == "proven"]
    return proven[-1].id if proven else ""


def _at(session: Session, target: Record) -> list[Record]:
    """The backups at a target, oldest first."""
    found = session.vault.records.where(BACKUP.key, kept_at=target.id)
    return sorted(found, key=lambda each: (str(each.value("made_at")), each.code))


def _copy(backup: Record) -> Copy:
    made = datetime.fromisoformat(str(backup.value("made_at"))).astimezone()
    return Copy(backup.id, made, True, backup.state == "proven")
