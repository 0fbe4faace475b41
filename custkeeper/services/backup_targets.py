"""Where backups go: setting a place, changing it, finding its medium again under whatever name it was connected, retiring it."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import CustKeeperError, MoveUnknown
from custkeeper.domain.foreign_json import read_foreign, words
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.plain_text import one_line
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import Message
from custkeeper.services.codes import next_code
from custkeeper.services.records import find, state_label, validated
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import (
    TargetFull,
    TargetGone,
    TargetInsideVault,
    TargetMissing,
    TargetSetAlready,
    TargetTaken,
    TargetUnwritable,
)
from custkeeper.vault.backup_errors import TargetOnSameDisk as TargetOnSameDisk  # a window asks for the reason then
from custkeeper.vault.backup_errors import TargetUnmarked as TargetUnmarked  # a command tells it in its own way
from custkeeper.vault.errors import DiskFailed, DiskFull, PlaceUnwritable
from custkeeper.vault.folder import write_durably
from custkeeper.vault.media import is_inside, is_on_same_disk, mounts, tails
from custkeeper.vault.sealing import new_id
from custkeeper.vault.suitable_place import is_on_network, sync_service

CHANGEABLE = ("name", "kind", "keeper", "place", "interval_days", "same_disk_reason", "note")
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

    Raises NotAllowed, FieldProblem, TargetMissing, TargetInsideVault, TargetTaken, TargetSetAlready, TargetOnSameDisk,
    TargetUnwritable, TargetFull.
    """
    session.require(Action.BACK_UP)
    where = _suitable(session, folder)
    if _is_on_same_disk(session, where) and not same_disk_reason.strip():
        raise TargetOnSameDisk(path=str(where))
    values = {"name": _line(name), "kind": kind, "folder": str(where), "keeper": _line(keeper), "place": _line(place)}
    values |= {"same_disk_reason": same_disk_reason.strip(), "note": note.strip()}
    kept = validated(
        session, BACKUP_TARGET, values | {"interval_days": interval_days, "since": session.today.isoformat(), "volume": new_id()}
    )
    session.vault.lock(wait=10.0)  # no mark for what cannot be recorded
    _mark(session, where, str(kept["volume"]))
    with session.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        code = next_code(BACKUP_TARGET, work.records.codes(BACKUP_TARGET.key))
        record = Record(new_id(), BACKUP_TARGET.key, code, BACKUP_TARGET.default_level, BACKUP_TARGET.first_state, kept)
        return work.add(record)


def change_target(session: Session, code: str, values: Mapping[str, str | int], folder: Path | None = None) -> Record:
    """Other words for a place (`CHANGEABLE`), or another folder: moved, on another medium, or the same one whose mark was lost.

    What was kept there before stays with the place. On the vault's own disk the reason is asked for each folder anew. Raises
    RecordUnknown, and as `set_target`.
    """
    session.require(Action.BACK_UP)
    session.vault.lock(wait=10.0)  # and so know what others have changed
    target = find(session, BACKUP_TARGET.key, code)
    said = {key: _line(value) if isinstance(value, str) else value for key, value in values.items() if key in CHANGEABLE}
    if folder is not None:
        where = _suitable(session, folder, target)
        reason = said.get("same_disk_reason") or (target.value("same_disk_reason") if _is_at(target, where) else "")
        if not _is_on_same_disk(session, where):
            reason = ""
        elif not reason:
            raise TargetOnSameDisk(path=str(where))
        said |= {"folder": str(where), "same_disk_reason": str(reason)}
        if _mark_of(where) != (session.vault.id, target.value("volume")):
            said["volume"] = new_id()  # the former medium is this place no more, wherever it is connected
    kept = validated(session, BACKUP_TARGET, {**target.values, **said}, target.values)
    if folder is not None and "volume" in said:
        _mark(session, Path(str(kept["folder"])), str(kept["volume"]))
    with session.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        return work.replace(target.changed(values=kept))


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


def folder_of(target: Record, vault: str, roots: Sequence[Path] | None = None, platform: str = sys.platform) -> Path:
    """Where the medium is now: at its folder, or under another mount with the same mark (`roots` as in `media.mounts`).

    Raises TargetMissing, TargetUnmarked when something without its mark is at its folder.
    """
    known, volume = Path(str(target.value("folder"))), str(target.value("volume"))
    if _mark_of(known) == (vault, volume):
        return known
    for mount in mounts(roots, platform):
        for place in (mount, *(mount / part for part in tails(str(known)))):
            if _mark_of(place) == (vault, volume):
                return place
    if known.is_dir():
        raise TargetUnmarked(path=str(known), code=target.code)
    raise TargetMissing(path=str(known))


def why_out_of_reach(session: Session, target: Record) -> TargetMissing | None:
    """None when its medium is there now; else TargetMissing, or TargetUnmarked when something without its mark is.

    Looks at disks and the network: on a thread that nobody waits for.
    """
    try:
        folder_of(target, session.vault.id)
    except TargetMissing as error:
        return error
    return None


def connected_media(session: Session) -> list[Path]:
    """What is connected to this computer, can be written and is not the vault's own disk. Looks at disks."""
    found = [each for each in mounts() if each.is_mount() and os.access(each, os.W_OK)]
    return [each for each in found if not _is_on_same_disk(session, each)]


@dataclass(frozen=True)
class Folder:
    """What a folder is that was chosen for a place: `kind` as far as it tells; `problem` is why it would be refused."""

    path: Path
    kind: str
    is_marked: bool = False  # with the mark of the place it was chosen for
    problem: Message | None = None


def look_at(session: Session, folder: Path, target: Record | None = None) -> Folder:
    """What a folder would be as a place, or as the new folder of one. Nothing is written. Looks at disks."""
    kind = suggested_kind(folder)
    try:
        where = _suitable(session, folder, target)
    except CustKeeperError as error:
        return Folder(folder, kind, problem=error.message)
    return Folder(where, kind, target is not None and _mark_of(where) == (session.vault.id, target.value("volume")))


def suggested_kind(folder: Path) -> str:
    """What a folder is, as far as its path and the system tell."""
    where = folder.expanduser().absolute()
    if sync_service(where):
        return "synced"
    if is_on_network(where):
        return "share"
    return "stick" if any(is_inside(where, each) for each in mounts()) else "folder"


def _line(text: str) -> str:
    """One line: it is printed in a list."""
    return " ".join(one_line(text).split())


def _is_at(target: Record, where: Path) -> bool:
    return str(target.value("folder")) == str(where)


def _suitable(session: Session, folder: Path, target: Record | None = None) -> Path:
    where = folder.expanduser().absolute()
    if not where.is_dir():
        raise TargetMissing(path=str(where))
    if is_inside(where, session.vault.folder.path):
        raise TargetInsideVault(path=str(where))
    if not os.access(where, os.W_OK):
        raise TargetUnwritable(path=str(where))
    marked = _mark_of(where)
    if marked is not None and marked[0] != session.vault.id:
        raise TargetTaken(path=str(where))
    for each in session.vault.records.where(BACKUP_TARGET.key):
        if marked == (session.vault.id, each.value("volume")) and (target is None or each.id != target.id):
            raise TargetSetAlready(path=str(where), code=each.code)
    return where


def _is_on_same_disk(session: Session, where: Path) -> bool:
    return is_on_same_disk(where, session.vault.folder.path)


def _mark(session: Session, where: Path, volume: str) -> None:
    said = {"vault": session.vault.id, "volume": volume}
    try:
        write_durably(where / MARK, json.dumps(said, sort_keys=True).encode("ascii"))
    except DiskFull:
        failure: CustKeeperError = TargetFull(path=str(where), needed=1, free=0)
    except DiskFailed:
        failure = TargetGone(path=str(where))
    except PlaceUnwritable:
        failure = TargetUnwritable(path=str(where))
    else:
        return
    raise failure


def _mark_of(where: Path) -> tuple[str, str] | None:
    try:
        with (where / MARK).open("rb") as file:
            said = read_foreign(file.read(4096))
        return words(said["vault"]), words(said["volume"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
