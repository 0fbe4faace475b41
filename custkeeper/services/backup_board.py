"""How the backups stand, for the page, the command and Today: every place, its days, what is due, what a loss would cost."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.backup_standing import Attempt, PlaceStanding, drill_due, longest_gap, place_standing
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.backup_targets import targets
from custkeeper.services.session import Session
from custkeeper.vault.backup_log import Run, noted_runs


@dataclass(frozen=True)
class PlaceBoard:
    """One target with its backups, newest first."""

    target: Record
    backups: tuple[Record, ...]
    standing: PlaceStanding


@dataclass(frozen=True)
class BackupBoard:
    """`waiting` counts runs that this computer noted and the vault does not know yet; `rto` is seconds, None before any test."""

    places: tuple[PlaceBoard, ...]
    drills: tuple[Record, ...]  # newest first
    drill_due: date
    is_drill_late: bool
    rto: int | None
    waiting: int
    longest_gap: timedelta | None  # without a good backup at any place, within 90 days, up to now (RPO); None without any

    @property
    def days_without(self) -> int | None:
        """Whole days since the newest good backup anywhere; None when there never was one."""
        days = [each.standing.days for each in self.places if each.standing.days is not None]
        return min(days) if days else None


def backup_board(session: Session) -> BackupBoard:
    """Everything computed now, from the vault's records; no medium is looked at."""
    session.require(Action.READ)
    by_target: dict[str, list[Record]] = {}
    for each in session.vault.records.where(BACKUP.key):
        by_target.setdefault(str(each.value("kept_at")), []).append(each)
    now = datetime.fromisoformat(session.now).astimezone()
    places = tuple(_place(target, by_target.get(target.id, []), now) for target in targets(session))
    found = session.vault.records.where(RESTORE_DRILL.key)
    drills = tuple(sorted(found, key=lambda each: str(each.value("tested_at")), reverse=True))
    passed = [each for each in drills if each.state == "passed"]
    first = min((_made(each).date() for group in by_target.values() for each in group), default=session.today)
    due = drill_due([_day(each, "tested_at") for each in passed], first)
    rto = passed[0].value("seconds") if passed else None
    tried = [_attempt(each) for group in by_target.values() for each in group]
    return BackupBoard(
        places=places,
        drills=drills,
        drill_due=due,
        is_drill_late=bool(by_target) and due < session.today,
        rto=rto if isinstance(rto, int) else None,
        waiting=len(noted_runs(session.vault.device, session.vault.id)),
        longest_gap=longest_gap(sorted(each.made for each in tried if each.is_good), now),
    )


def is_due(target: Record, backups: Sequence[Record], runs: Sequence[Run], at: str, is_once_a_day: bool = False) -> bool:
    """Whether a place's next backup is to be made at a time (UTC, ISO 8601); runs that wait to be recorded count, too.

    Once a day: after a failure it waits until tomorrow. A window that is open all day asks so; a scheduler tries each time.
    """
    attempts = [*map(_attempt, backups), *_waiting(target, runs)]
    standing = _standing(target, attempts, datetime.fromisoformat(at).astimezone())
    return standing.is_due and not (is_once_a_day and standing.is_tried)


def _place(target: Record, backups: Sequence[Record], now: datetime) -> PlaceBoard:
    newest = sorted(backups, key=lambda each: (str(each.value("made_at")), each.code), reverse=True)
    return PlaceBoard(target, tuple(newest), _standing(target, [_attempt(each) for each in backups], now))


def _standing(target: Record, attempts: Sequence[Attempt], now: datetime) -> PlaceStanding:
    interval = target.value("interval_days")
    since = date.fromisoformat(str(target.value("since")))
    return place_standing(attempts, since, interval if isinstance(interval, int) else 1, now)


def _attempt(backup: Record) -> Attempt:
    size = backup.value("size")
    return Attempt(
        made=_made(backup),
        is_good=bool(backup.value("sha256")) and not backup.value("problem"),
        is_proven=bool(backup.value("proven_on")),
        is_there=backup.state in {"made", "proven"},
        size=size if isinstance(size, int) else 0,
    )


def _waiting(target: Record, runs: Sequence[Run]) -> Iterator[Attempt]:
    """Any program of this person can write the list they come from: a time that is none is no attempt."""
    for each in runs:
        with contextlib.suppress(ValueError, OverflowError, OSError):
            if each.target == target.id:
                made = datetime.fromisoformat(each.at).astimezone()
                yield Attempt(made=made, is_good=bool(each.file) and not each.problem, size=each.size)


def _made(backup: Record) -> datetime:
    return datetime.fromisoformat(str(backup.value("made_at"))).astimezone()


def _day(record: Record, field: str) -> date:
    return datetime.fromisoformat(str(record.value(field))).astimezone().date()
