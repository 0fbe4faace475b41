"""Backups in the background of an open vault: made on a thread of their own while people go on working, one place after another.

The vault is asked before and told afterwards, on its own thread. Locking or closing stops what is not written yet; what was
written by then is recorded, or waits on this computer. What must not be here: which places are due (`backup_catch_up`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.errors import CustKeeperError, WriteInterrupted
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.backup_purging import purge_past
from custkeeper.services.backup_targets import TargetUnmarked, why_out_of_reach
from custkeeper.services.backups import BackupStopped, Came, Errand, Step, begin, carry_out, finish, let_wait
from custkeeper.services.session import Head, Session

_STEPS = tuple(Step)
_PART = 1000  # of a step, so that all of them share one bar
_MADE = QT_TRANSLATE_NOOP("backups", "Backed up and read back: {places}.")
_NONE = QT_TRANSLATE_NOOP("backups", "No backup was made.")
_REMOVED = QT_TRANSLATE_NOOP("backups", "Older backups removed because their time is over: {count}.")
_ABSENT = QT_TRANSLATE_NOOP("backups", "Not connected: {places}. Connect what is missing, then back up again.")
_UNMARKED = QT_TRANSLATE_NOOP(
    "backups",
    "Not used, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, press "
    "“Change…” beside the place.",
)
_THEN = QT_TRANSLATE_NOOP("backups", "{said} {more}")
_JOINT = QT_TRANSLATE_NOOP("backups", ", ")


@dataclass(frozen=True)
class Making:
    """What is being made; no place while nothing is. `done` of `total` over all steps."""

    place: str = ""
    step: Step = Step.COPY
    done: int = 0
    total: int = len(_STEPS) * _PART


@dataclass
class _Round:
    """Several places, one after another. `is_asked` tells that somebody waits for the answer."""

    waiting: list[Record]
    is_asked: bool
    is_single: bool
    made: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    removed: int = 0
    has_failed: bool = False


@dataclass(frozen=True)
class _Stored:
    removed: int
    problem: CustKeeperError | None
    head: Head


class BackupMaker(QObject):
    """One for each session. `changed` comes with every step, `ended` after the last place."""

    changed = Signal()
    ended = Signal()
    begun = Signal(str)  # a place's id: its medium is there
    told = Signal(str, object)  # tone, sentence
    failed = Signal(object)  # CustKeeperError
    recorded = Signal(int, str)  # the new head

    def __init__(self, worker: VaultWorker, session: Session) -> None:
        super().__init__()
        self._worker, self._session = worker, session
        self._round: _Round | None = None
        self._job: Job | None = None
        self._door = Lock()  # between the thread that makes and a lock of the vault
        self._is_closed = False
        self._held: Came | None = None  # made, and not handed on yet
        self.state = Making()

    @property
    def is_running(self) -> bool:
        return self._round is not None

    def picture(self, state: Making | None) -> None:
        """For pictures: as if this were being made, or nothing any more."""
        self._round = _Round([], is_asked=False, is_single=True) if state is not None else None
        self._show(state or Making())

    def start(self, targets: Sequence[Record], is_asked: bool = True) -> bool:
        """Back up at these places, unless some are under way; whether it began.

        When it was not asked for, a place that is not connected is no attempt, and nothing is told.
        """
        if self.is_running or self._is_closed or not targets:
            return False
        self._round = _Round(list(targets), is_asked, len(targets) == 1)
        self._next(self._round)
        return True

    def cancel(self) -> None:
        """Give up the one under way and those that wait; nothing of it is left."""
        if self._round is not None:
            self._round.waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """The vault is about to be closed: stop. What is read back already is recorded before, or waits on this computer."""
        with self._door:
            self._is_closed = True
            held, self._held = self._held, None
        self.cancel()
        if held is not None:
            self._worker.write(Job(self, lambda progress: self._keep(held), lambda _: None, lambda error: None))

    def _next(self, now: _Round) -> None:
        if not now.waiting:
            self._end(now)
            return
        target = now.waiting.pop(0)
        self._show(Making(str(target.value("name"))))
        looked = partial(self._looked, now, target)
        self._make(now, lambda progress: why_out_of_reach(self._session, target), looked)

    def _make(self, now: _Round, work: Callable[..., Any], done: Callable[[Any], None], progress: Any = None) -> None:
        self._job = Job(self, work, done, partial(self._refused, now), progress)
        self._worker.make(self._job)

    def _looked(self, now: _Round, target: Record, why_not: CustKeeperError | None) -> None:
        """A single place that was asked for is tried all the same: that it was not there is a failure to remember."""
        if why_not is None or (now.is_asked and now.is_single):
            self._begin(now, target)
        else:
            (now.unmarked if isinstance(why_not, TargetUnmarked) else now.absent).append(str(target.value("name")))
            self._next(now)

    def _begin(self, now: _Round, target: Record, is_again: bool = False) -> None:
        if self._is_closed:
            return
        session = self._session
        done = partial(self._carry_out, now, target, is_again)
        self._worker.write(Job(self, lambda progress: begin(session, target), done, partial(self._refused, now)))

    def _carry_out(self, now: _Round, target: Record, is_again: bool, errand: Errand) -> None:
        def work(advance: Callable[[int, int], None]) -> Came:
            def tell(step: Step, done: int, total: int) -> None:
                try:
                    advance(_STEPS.index(step) * _PART + done * _PART // max(1, total), len(_STEPS) * _PART)
                except WriteInterrupted:
                    raise BackupStopped from None

            came = carry_out(errand, tell)
            self._hold(came)
            return came

        if self._is_closed:
            return
        self.begun.emit(target.id)
        self._make(now, work, partial(self._came, now, target, is_again), self._advance)

    def _hold(self, came: Came) -> None:
        """On the thread that makes: if the vault was locked meanwhile, nobody will fetch it any more."""
        with self._door:
            if not self._is_closed:
                self._held = came
                return
        let_wait(self._session, came)

    def _came(self, now: _Round, target: Record, is_again: bool, came: Came) -> None:
        with self._door:
            if self._is_closed:
                return  # `close` has seen to it
            self._held = None
        self._job = None
        if came.is_outdated and not is_again:
            self._begin(now, target, is_again=True)
            return
        done = partial(self._stored, now, target, came)
        self._worker.write(Job(self, lambda progress: self._store(target, came), done, partial(self._refused, now)))

    def _store(self, target: Record, came: Came) -> _Stored:
        """On the vault's thread: keep it, then remove what is past its time."""
        self._keep(came)
        removed, problem = 0, came.error
        if came.error is None and not came.run.problem:
            try:
                removed = len(purge_past(self._session, target))
            except CustKeeperError as error:
                problem = error
        return _Stored(removed, problem, self._session.vault.head)

    def _keep(self, came: Came) -> None:
        try:
            finish(self._session, came)
        except CustKeeperError:
            let_wait(self._session, came)
            raise

    def _stored(self, now: _Round, target: Record, came: Came, stored: _Stored) -> None:
        self.recorded.emit(stored.head.seq, stored.head.hex)
        now.removed += stored.removed
        if came.error is None:
            now.made.append(str(target.value("name")))
        if stored.problem is not None:
            self._fail(now, stored.problem)
        self._next(now)

    def _refused(self, now: _Round, error: CustKeeperError) -> None:
        """It could not be begun, was stopped, or not kept."""
        self._job = None
        if isinstance(error, WriteInterrupted):
            error = BackupStopped()
        self._fail(now, error)
        self._next(now)

    def _fail(self, now: _Round, error: CustKeeperError) -> None:
        now.has_failed = True
        if self._is_closed or not now.is_asked:
            return  # the page and Today say it
        if isinstance(error, BackupStopped):
            self.told.emit("accent", words(error.message))
        else:
            self.failed.emit(error)

    def _end(self, now: _Round) -> None:
        self._round, self._job = None, None
        self._show(Making())
        if now.is_asked and not self._is_closed:
            self._tell(now)
        self.ended.emit()

    def _tell(self, now: _Round) -> None:
        """Amber when a place was left out: its last backup is the older for it."""
        is_lacking = bool(now.absent or now.unmarked)
        if not now.made and (now.has_failed or not is_lacking):
            return
        joint = words(_JOINT)
        said = words(_MADE, places=joint.join(now.made)) if now.made else words(_NONE)
        if now.removed:
            said = words(_THEN, said=said, more=words(_REMOVED, count=now.removed))
        for sentence, places in ((_ABSENT, now.absent), (_UNMARKED, now.unmarked)):
            if places:
                said = words(_THEN, said=said, more=words(sentence, places=joint.join(places)))
        self.told.emit("warn" if is_lacking else "ok", said)

    def _advance(self, done: int, total: int) -> None:
        step = _STEPS[min(done // _PART, len(_STEPS) - 1)]
        self._show(replace(self.state, step=step, done=done, total=total))

    def _show(self, state: Making) -> None:
        self.state = state
        self.changed.emit()
