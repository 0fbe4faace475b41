"""The check of the ledger in the background: quick after unlocking, in full on demand; its progress, its answer, its signature.

It runs on a thread of its own, so that nobody waits for it. What must not be here: how it is shown; the page draws it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.errors import CustKeeperError, PassphraseNeeded, WriteInterrupted
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.ledger_checks import (
    Checkpoint,
    LedgerFindings,
    newest_checkpoint,
    sign_checkpoint,
    verify_ledger,
    verify_quickly,
)
from custkeeper.services.session import Head, Session

_UNSOUND = QT_TRANSLATE_NOOP("ledger", "The check of the ledger found problems: {count}. The first: {first}")
_WAITS = QT_TRANSLATE_NOOP(
    "ledger",
    "Everything is checked; the page Ledger says what was found. To be signed, it waits for your passphrase: you came in with "
    "this computer's key.",
)
_UNSIGNED = QT_TRANSLATE_NOOP("ledger", "The check was not signed in the ledger: {reason}")


@dataclass(frozen=True)
class CheckState:
    """`findings` are the newest answer, `checkpoint` the newest signed full check; `total` is 0 while nothing runs.

    `waits` tells that these findings are signed as soon as the passphrase is typed.
    """

    findings: LedgerFindings | None = None
    checkpoint: Checkpoint | None = None
    is_full: bool = False
    waits: bool = False
    done: int = 0
    total: int = 0


class LedgerWatch(QObject):
    """One for each session. `changed` comes with every step, `signed` after a full check was written in the ledger."""

    changed = Signal()
    signed = Signal(int, str)  # the new head
    told = Signal(str, object)  # tone, sentence
    failed = Signal(object)  # CustKeeperError
    unsigned = Signal(object, str)  # why a full check was not signed (CustKeeperError), and that in a sentence

    def __init__(self, worker: VaultWorker, session: Session) -> None:
        super().__init__()
        self._worker, self._session = worker, session
        self._job: Job | None = None
        self.state = CheckState()

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self, is_full: bool = False) -> None:
        """Begin a check, unless one runs that looks at as much. A full one takes the place of a quick one."""
        if self._job is not None and (self.state.is_full or not is_full):
            return
        self.cancel()
        check = verify_ledger if is_full else verify_quickly
        session = self._session

        def work(progress: Callable[[int, int], None]) -> tuple[LedgerFindings, Checkpoint | None]:
            return check(session, progress), newest_checkpoint(session)

        job = Job(self, work, lambda answer: self._checked(job, *answer), lambda error: self._ended(job, error))
        job.progress = partial(self._advance, job)
        self._job = job
        self._show(is_full=is_full, done=0, total=1)
        self._worker.check(job)

    def cancel(self) -> None:
        """Give up the check that runs; what the one before it found stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._show(total=0)

    def _show(self, **changes: object) -> None:
        self.state = CheckState(**{**self.state.__dict__, **changes})
        self.changed.emit()

    def _advance(self, job: Job, done: int, total: int) -> None:
        if job is self._job and done * 100 // max(1, total) != self.state.done * 100 // max(1, self.state.total):
            self._show(done=done, total=total)

    def _checked(self, job: Job, findings: LedgerFindings, checkpoint: Checkpoint | None) -> None:
        if job is not self._job:
            return
        self._job = None
        self._show(findings=findings, checkpoint=checkpoint, waits=False, total=0)
        if findings.problems and self._session.vault.older_than is None:  # that it is an older copy was told at the door
            first = words(findings.problems[0])
            self.told.emit("danger", words(_UNSOUND, count=len(findings.problems), first=first))
        if self.state.is_full:
            self._sign(findings)

    def sign_what_waits(self) -> None:
        """The passphrase was typed."""
        if self.state.waits and self.state.findings is not None:
            self._sign(self.state.findings)

    def _sign(self, findings: LedgerFindings) -> None:
        session = self._session

        def work(progress: Callable[[int, int], None]) -> tuple[bool, Checkpoint | None, Head]:
            return sign_checkpoint(session, findings), newest_checkpoint(session), session.vault.head

        def signed(answer: tuple[bool, Checkpoint | None, Head]) -> None:
            is_new, checkpoint, head = answer
            self._show(checkpoint=checkpoint, waits=False)
            if is_new:
                self.signed.emit(head.seq, head.hex)

        def refused(error: CustKeeperError) -> None:
            waits = isinstance(error, PassphraseNeeded)
            self._show(waits=waits and findings is self.state.findings)
            self.unsigned.emit(error, words(_WAITS) if waits else words(_UNSIGNED, reason=error.message))

        self._worker.write(Job(self, work, signed, refused))

    def _ended(self, job: Job, error: CustKeeperError) -> None:
        if job is not self._job:
            return
        self._job = None
        self._show(total=0)
        if not isinstance(error, WriteInterrupted):
            self.failed.emit(error)
