"""Looking which recorded backups lie where they should: first on any thread, then kept on the vault's.

What must not be here: reading a backup through (`backup_verifying`), removing one (`backup_purging`), what else is to be told of
a place (`place_notes`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.conflict_copies import is_conflict_copy
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.backup_targets import folder_of, targets
from custkeeper.services.backup_verifying import lies_at
from custkeeper.services.place_notes import place_notes
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import TargetMissing, TargetUnmarked
from custkeeper.vault.backup_file import SUFFIX
from custkeeper.vault.backup_log import noted_runs

_UNKNOWN = QT_TRANSLATE_NOOP(
    "backups",
    "{path} holds backups that no line of the list tells of: {count}, such as {file}. They are never removed by themselves; "
    "remove what nobody needs.",
)

_THERE = frozenset({"made", "proven"})
_LOOKED_FOR = _THERE | {"missing"}

Advance = Callable[[int, int], None]


@dataclass(frozen=True)
class Sighting:
    """What was looked for and not found, what was found again, and the places whose medium is not connected.

    `unmarked` are those of them where something without the mark is; `notes` are to be told of the others.
    """

    missing: tuple[Record, ...] = ()
    found: tuple[Record, ...] = ()
    still_missing: tuple[Record, ...] = ()
    out_of_reach: tuple[Record, ...] = ()
    unmarked: tuple[Record, ...] = ()
    there: int = 0  # backups that lie where they should, those found again among them
    notes: tuple[Message, ...] = ()


def look_for(session: Session, target: Record | None = None) -> Sighting:
    """Look for every recorded backup, or those of one place: recorded as missing, or as what it was before when found again.

    Looks at disks and the network. Raises NotAllowed, VaultHeld, OlderCopy.
    """
    return record_seen(session, look(session, target))


def look(session: Session, target: Record | None = None, advance: Advance | None = None) -> Sighting:
    """The first half of `look_for`, on any thread that may read the vault: nothing is recorded yet. `advance` may stop it.

    Raises NotAllowed, and what `advance` raises.
    """
    session.require(Action.BACK_UP)
    away, unmarked, reached = [], [], []
    for each in [target] if target is not None else targets(session, with_retired=True):
        try:
            reached.append((each, folder_of(each, session.vault.id)))
        except TargetMissing as error:
            away.append(each)
            unmarked += [each] if isinstance(error, TargetUnmarked) else []
    wanted = [(folder, backup) for each, folder in reached for backup in _wanted(session, each)]
    paths: dict[str, Path | None] = {}
    for done, (folder, backup) in enumerate(wanted, 1):
        paths[backup.id] = lies_at(folder, backup)
        if advance is not None:
            advance(done, len(wanted))
    there = [each for _, each in wanted if paths[each.id] is not None]
    gone = [each for _, each in wanted if paths[each.id] is None]
    known = {path.name for path in paths.values() if path is not None}
    return Sighting(
        missing=tuple(each for each in gone if each.state in _THERE),
        found=tuple(each for each in there if each.state not in _THERE),
        still_missing=tuple(each for each in gone if each.state not in _THERE),
        out_of_reach=tuple(away),
        unmarked=tuple(unmarked),
        there=len(there),
        notes=tuple(note for each, folder in reached for note in _notes(session, each, folder, known)),
    )


def record_seen(session: Session, seen: Sighting) -> Sighting:
    """The other half, on the vault's thread. What somebody changed meanwhile stays as they left it.

    Raises NotAllowed, VaultHeld, OlderCopy.
    """
    session.require(Action.BACK_UP)
    missing = [each.changed(state="missing") for each in _unchanged(session, seen.missing)]
    found = [each.changed(state="proven" if each.value("proven_on") else "made") for each in _unchanged(session, seen.found)]
    if missing or found:
        with session.vault.unit_of_work(Event.BACKUP_VERIFIED) as work:
            missing, found = [work.replace(each) for each in missing], [work.replace(each) for each in found]
    return replace(seen, missing=tuple(missing), found=tuple(found))


def _wanted(session: Session, target: Record) -> list[Record]:
    return [each for each in session.vault.records.where(BACKUP.key, kept_at=target.id) if each.state in _LOOKED_FOR]


def _unchanged(session: Session, seen: tuple[Record, ...]) -> list[Record]:
    now = session.vault.records.page(BACKUP.key, [each.id for each in seen])
    states = {each.id: each.state for each in seen}
    return [each for each in now if each.state == states[each.id]]


def _notes(session: Session, target: Record, folder: Path, known: set[str]) -> list[Message]:
    """What is to be told of a place, and of backups in it that nobody knows of: a crash left them, or another computer."""
    told = place_notes(target, session.vault.id, session.vault.folder.path)
    recorded = {str(each.value("file") or "") for each in session.vault.records.where(BACKUP.key, kept_at=target.id)}
    waiting = {each.file for each in noted_runs(session.vault.device, session.vault.id)}
    names = {each.name for each in folder.glob(f"*{SUFFIX}") if not is_conflict_copy(each.name)}
    if strange := sorted(names - known - recorded - waiting):
        told.append(message(_UNKNOWN, path=str(folder), count=len(strange), file=strange[0]))
    return told
