"""Where backups go: setting a place, finding its medium again under whatever name it was connected, retiring it."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import MoveUnknown
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.codes import next_code
from custkeeper.services.records import find, state_label, validated
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import TargetInsideVault, TargetMissing, TargetTaken, TargetUnwritable
from custkeeper.vault.backup_errors import TargetOnSameDisk as TargetOnSameDisk  # a window asks for the reason then
from custkeeper.vault.folder import write_durably
from custkeeper.vault.sealing import new_id

MARK = ".custkeeper-backups.json"  # in the place itself: a stick is the same one under whatever letter it comes


def set_target(
    session: Session,
    name: str,
    kind: str,
    folder: Path,
    keeper: str,
    place: str = "",
    interval_days: int = 1,
    same_disk_reason: str = "",
    note: str = "",
) -> Record:
    """A new place for backups; its folder gets a mark by which the medium is known again.

    Raises NotAllowed, FieldProblem, TargetMissing, TargetInsideVault, TargetTaken, TargetOnSameDisk, TargetUnwritable.
    """
    session.require(Action.BACK_UP)
    where = _suitable(session, folder)
    if _is_on_same_disk(session, where) and not same_disk_reason.strip():
        raise TargetOnSameDisk(path=str(where))
    values = {"name": name.strip(), "kind": kind, "folder": str(where), "keeper": keeper.strip(), "place": place.strip()}
    values |= {"same_disk_reason": same_disk_reason.strip(), "note": note.strip()}
    kept = validated(
        session, BACKUP_TARGET, values | {"interval_days": interval_days, "since": session.today.isoformat(), "volume": new_id()}
    )
    _mark(session, where, str(kept["volume"]))
    with session.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        code = next_code(BACKUP_TARGET, work.records.codes(BACKUP_TARGET.key))
        record = Record(new_id(), BACKUP_TARGET.key, code, BACKUP_TARGET.default_level, BACKUP_TARGET.first_state, kept)
        return work.add(record)


def move_target(session: Session, code: str, state: str) -> Record:
    """Retire a place, or use it again. What lies there stays. Raises NotAllowed, RecordUnknown, MoveUnknown."""
    session.require(Action.BACK_UP)
    with session.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        target = find(session, BACKUP_TARGET.key, code)
        if (target.state, state) not in BACKUP_TARGET.moves:
            label = state_label(BACKUP_TARGET, target.state)
            raise MoveUnknown(code=code, state=label, target=state_label(BACKUP_TARGET, state))
        return work.replace(target.changed(state=state))


def targets(session: Session, with_retired: bool = False) -> list[Record]:
    """The places, by code."""
    found = session.vault.records.where(BACKUP_TARGET.key)
    return [each for each in found if with_retired or each.state == "in_use"]


def target_named(session: Session, code: str) -> Record:
    """Raises RecordUnknown."""
    return find(session, BACKUP_TARGET.key, code)


def folder_of(target: Record, vault: str) -> Path:
    """Where the medium is now: at its folder, or under another mount with the same mark. Raises TargetMissing."""
    known, volume = Path(str(target.value("folder"))), str(target.value("volume"))
    if _mark_of(known) == (vault, volume):
        return known
    for mount in _mounts():
        for place in (mount, *(mount / part for part in _tails(known))):
            if _mark_of(place) == (vault, volume):
                return place
    raise TargetMissing(path=str(known))


def is_connected(session: Session, target: Record) -> bool:
    """Whether its medium is there now. Looks at disks and the network: on a thread that nobody waits for."""
    try:
        folder_of(target, session.vault.id)
    except TargetMissing:
        return False
    return True


def connected_media(session: Session) -> list[Path]:
    """What is connected to this computer, can be written and is not the vault's own disk. Looks at disks, as `is_connected`."""
    found = [each for each in _mounts() if each.is_mount() and os.access(each, os.W_OK)]
    return [each for each in found if not _is_on_same_disk(session, each)]


def _suitable(session: Session, folder: Path) -> Path:
    where = folder.expanduser().absolute()
    if not where.is_dir():
        raise TargetMissing(path=str(where))
    vault = session.vault.folder.path.resolve()
    if where.resolve() == vault or vault in where.resolve().parents:
        raise TargetInsideVault(path=str(where))
    if not os.access(where, os.W_OK):
        raise TargetUnwritable(path=str(where))
    marked = _mark_of(where)
    if marked is not None and marked[0] != session.vault.id:
        raise TargetTaken(path=str(where))
    return where


def _is_on_same_disk(session: Session, where: Path) -> bool:
    try:
        return where.stat().st_dev == session.vault.folder.path.stat().st_dev
    except OSError:
        return False


def _mark(session: Session, where: Path, volume: str) -> None:
    said = {"vault": session.vault.id, "volume": volume}
    write_durably(where / MARK, json.dumps(said, sort_keys=True).encode("ascii"))


def _mark_of(where: Path) -> tuple[str, str] | None:
    try:
        said = json.loads((where / MARK).read_bytes()[:4096])
        return str(said["vault"]), str(said["volume"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _tails(known: Path) -> Iterator[Path]:
    """The folder's path below some mount: its last parts, longest first."""
    parts = known.parts[1:]
    for start in range(1, len(parts)):
        yield Path(*parts[start:])


def _mounts() -> Iterator[Path]:
    """Where this system connects sticks and shares."""
    if sys.platform == "win32":
        yield from (Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        return
    parents = [Path("/Volumes")] if sys.platform == "darwin" else [Path("/media"), Path("/run/media"), Path("/mnt")]
    for parent in parents:
        for each in _folders(parent):
            yield each
            if sys.platform != "darwin":
                yield from _folders(each)  # /media/NAME/STICK


def _folders(parent: Path) -> list[Path]:
    try:
        return sorted(each for each in parent.iterdir() if each.is_dir())
    except OSError:
        return []
