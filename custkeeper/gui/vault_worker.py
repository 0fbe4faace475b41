"""Three threads have the vault: one writes, one reads, one checks it, which takes long; a fourth makes backups and has it not.
The window asks, and gets results or errors on its own thread.

A result is dropped when the widget that asked for it is gone, or when the vault was closed before it was asked.
What must not be here: any use case; callers pass a service to run.
"""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from custkeeper.domain.errors import CustKeeperError, VaultClosed, WriteInterrupted
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.garbage import GarbageCollection

_LOG = logging.getLogger(__name__)


# seconds. Python lets one thread run for 5 ms before another gets its turn, and painting one table takes hundreds of turns:
# with 100,000 clients a search kept the window waiting 220 ms, with this 40 ms and took no longer (tests/benchmarks)
_TURN = 0.00005
_STEPS = 200  # a progress bar has no more
_PAUSE, _MOST_PAUSES = 0.05, 10  # seconds; how often a check waits for others at one step, so that it ends even when they do not


class Unexpected(CustKeeperError):
    """A failure nobody foresaw, told by its type only: its text might quote a client."""

    text = QT_TRANSLATE_NOOP("errors", "Something went wrong that the program did not expect ({kind}). Nothing was changed.")
    exit_code = 4


@dataclass
class Job:
    """One piece of work: `work` runs on the thread; `done`, `failed` and `progress` run on the window's."""

    owner: QObject
    work: Callable[[Callable[[int, int], None]], Any]
    done: Callable[[Any], None]
    failed: Callable[[CustKeeperError], None]
    progress: Callable[[int, int], None] | None = None
    result: Any = None
    error: CustKeeperError | None = field(default=None)
    cancelled: Event = field(default_factory=Event)
    gives_way: bool = True
    shown: int = -1  # the step of its progress that was told last

    def cancel(self) -> None:
        """It ends with WriteInterrupted at its next step, also when it has not begun; at its last step it is too late."""
        self.cancelled.set()

    def require_wanted(self) -> None:
        """Raise WriteInterrupted once it is cancelled."""
        if self.cancelled.is_set():
            raise WriteInterrupted


class _Runner(QThread):
    """Takes jobs in their order until told to stop."""

    finished_job = Signal()
    progressed = Signal(object, int, int)

    def __init__(self, name: str, results: SimpleQueue[Job], way: Event | None = None) -> None:
        """`way` is set while nobody waits; who is given it lets everybody else go first."""
        super().__init__()
        self._way = way
        self.setObjectName(name)
        self.jobs: SimpleQueue[Job | None] = SimpleQueue()
        self.results = results
        self.current: Job | None = None

    def run(self) -> None:
        while (job := self.jobs.get()) is not None:
            self.current = job
            try:
                job.require_wanted()
                job.result = job.work(partial(self._advance, job))
            except CustKeeperError as error:
                job.error = error
            # told by type only, logged by place only; a library's panic is no Exception, and without a thread the window waits
            except BaseException as error:  # noqa: BLE001
                _LOG.exception("unexpected failure")
                job.error = Unexpected(kind=type(error).__name__)
            self.current = None
            self.results.put(job)
            del job  # it may be the last to refer to a widget, which only the window's thread may let go
            self.finished_job.emit()

    def _advance(self, job: Job, done: int, total: int) -> None:
        job.require_wanted()
        for _ in range(_MOST_PAUSES if self._way is not None else 0):
            if self._way is None or self._way.wait(_PAUSE) or job.cancelled.is_set():
                break
        step = done * _STEPS // max(1, total)
        if step != job.shown:  # told for each of 100,000 entries, the window would do nothing else
            job.shown = step
            self.progressed.emit(job, done, total)


class VaultWorker(QObject):
    """The window's way to the vault. `write` and `read` return at once."""

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(_TURN)
        self._garbage = GarbageCollection(self)
        self._results: SimpleQueue[Job] = SimpleQueue()
        self._way = Event()
        self._way.set()
        self._runners = {name: _Runner(name, self._results) for name in ("writer", "reader", "maker")}
        self._runners["checker"] = _Runner("checker", self._results, self._way)
        self._asked_for = 0  # jobs of the writer and the reader that are not done
        self._checks: list[Job] = []
        self._waiting = 0
        for runner in self._runners.values():
            runner.finished_job.connect(self._finish)
            runner.progressed.connect(self._progress)
            runner.start()

    @property
    def is_busy(self) -> bool:
        """Whether any job waits or runs."""
        return self._waiting > 0

    def write(self, job: Job) -> None:
        """Run a job on the thread that owns the writing connection."""
        self._add("writer", job)

    def read(self, job: Job) -> None:
        """Run a job on the thread that owns the reading connection."""
        self._add("reader", job)

    def check(self, job: Job) -> None:
        """Run a job that looks through the whole vault, beside all others; closing the vault cancels it."""
        self._checks.append(job)
        self._add("checker", job)

    def make(self, job: Job) -> None:
        """Run a job that must not touch the open vault, beside all others: nobody waits for it but `stop`."""
        self._add("maker", job)

    def write_after_reads(self, job: Job) -> None:
        """Run a job on the writing thread when the others have ended what was asked of them so far: to close a vault."""
        quiet = [Event(), Event()]
        work = job.work

        def quietly(progress: Callable[[int, int], None]) -> Any:
            for each in quiet:
                each.wait()
            return work(progress)

        job.work = quietly
        for each in self._checks:
            each.cancel()
        self._checks.clear()  # they know the session, and with it keys
        for name, event in zip(("reader", "checker"), quiet, strict=True):
            self._add(name, Job(job.owner, partial(_set, event), lambda _: None, job.failed))
        self._add("writer", job)

    def cancel_shown(self) -> None:
        """Cancel whatever runs with its progress shown."""
        for runner in (self._runners["writer"], self._runners["reader"]):
            if (job := runner.current) is not None and job.progress is not None:
                job.cancel()

    def stop(self) -> None:
        """Let running jobs end and stop the threads."""
        for runner in self._runners.values():
            runner.jobs.put(None)
        for runner in self._runners.values():
            runner.wait()
        self._garbage.stop()

    def _add(self, name: str, job: Job) -> None:
        self._count(1)
        if name in {"writer", "reader"}:
            job.gives_way = False
            self._ask(1)
        self._runners[name].jobs.put(job)

    def _count(self, more: int) -> None:
        self._waiting += more
        self._garbage.is_resting = not self._waiting

    def _ask(self, more: int) -> None:
        self._asked_for += more
        if self._asked_for:
            self._way.clear()
        else:
            self._way.set()

    @Slot()
    def _finish(self) -> None:
        job = self._results.get()
        self._checks = [each for each in self._checks if each is not job]
        self._count(-1)
        if not job.gives_way:
            self._ask(-1)
        came_late = isinstance(job.error, VaultClosed)  # asked after the lock: nobody at the door waits for it
        if came_late or not isValid(job.owner):
            return
        if job.error is not None:
            job.failed(job.error)
        else:
            job.done(job.result)

    @Slot(object, int, int)
    def _progress(self, job: Job, done: int, total: int) -> None:
        if job.progress is not None and isValid(job.owner):
            job.progress(done, total)


def _set(event: Event, progress: Callable[[int, int], None]) -> None:
    event.set()
