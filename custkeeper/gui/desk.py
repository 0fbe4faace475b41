"""What every page is handed: the session, the worker, and the ways to tell, ask and go elsewhere."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.errors import CustKeeperError, PassphraseNeeded
from custkeeper.domain.text import Text, Translate
from custkeeper.gui.backup_catch_up import CatchUp
from custkeeper.gui.backup_maker import BackupMaker
from custkeeper.gui.ledger_watch import LedgerWatch
from custkeeper.gui.look.words import translator
from custkeeper.gui.parts import Parts
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.session import Head, Session
from custkeeper.services.vault_access import Papers


class Desk(QObject):
    """One unlocked session as the pages see it. Signals go to the main window."""

    told = Signal(str, object)  # tone, sentence
    failed = Signal(object)  # CustKeeperError
    asked_for = Signal(str, str)  # tab key, code of what to show there
    saved = Signal(object, int)  # words of the undoable step, its ledger entry
    noted = Signal(int, str)  # the ledger's new head: sequence number and hash
    changed = Signal()  # something was written: counts and footer are out of date
    progressed = Signal(str, int, int)  # words, done, total; total 0 ends it
    lock_asked = Signal()  # from where the frame's own key does not reach
    close_refused = Signal(str)  # why the window stays open
    passphrase_typed = Signal()  # a session that this computer opened has all of the person's rights from now on
    setting_changed = Signal()  # of those kept in the preferences, not in `LOOK`

    def __init__(self, parts: Parts, worker: VaultWorker, session: Session, prompter: Prompter) -> None:
        super().__init__()
        self.parts, self.worker, self.session, self.prompter = parts, worker, session, prompter
        self._noted = 0
        self.watch = LedgerWatch(worker, session)
        self.watch.told.connect(self.told)
        self.watch.failed.connect(self.failed)
        self.watch.signed.connect(self.noted)
        self.passphrase_typed.connect(self.watch.sign_what_waits)
        self.maker = BackupMaker(worker, session)
        self.maker.told.connect(self.told)
        self.maker.failed.connect(self.failed)
        self.maker.recorded.connect(self._recorded)
        self.catch_up = CatchUp(worker, session, self.maker, parts.preferences)
        self.catch_up.attended.connect(self._recorded)
        self.is_closed = False  # locked: pages that are going away ask nothing more
        self.unsaved_sheet: Papers | None = None  # a recovery sheet that was not saved yet: it cannot be shown again
        self.running: Text | None = None  # what must end before the window may close

    @property
    def translate(self) -> Translate:
        return translator()

    def begin_duties(self) -> None:
        """What is done by itself in an open vault: the check of the ledger, and backups that are due."""
        if not self.is_closed:  # whoever locks at once may do so before the lists are there
            self.watch.start()
            self.catch_up.start()

    def close(self) -> None:
        """The vault is about to be closed: nothing more is asked, and what runs by itself stops."""
        self.is_closed = True
        self.watch.cancel()
        self.catch_up.stop()
        self.maker.close()

    def tell(self, tone: str, sentence: str) -> None:
        self.told.emit(tone, sentence)

    def read(
        self,
        owner: QObject,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        progress: Callable[[int, int], None] | None = None,
        failed: Callable[[CustKeeperError], None] | None = None,
    ) -> None:
        """Ask the vault something; the answer comes to `done`, a refusal to the message bar unless `failed` takes it.

        That the passphrase is needed comes to both, because the bar has the button for it. With `progress`, `work` takes it.
        """
        if self.is_closed:
            return
        job = work if progress is not None else lambda advance: work()
        self.worker.read(Job(owner, job, done, self._refusals(failed), progress))

    def write(
        self,
        owner: QObject,
        work: Callable[[Callable[[int, int], None]], Any],
        done: Callable[[Any], None] | None = None,
        step: Text | None = None,
        failed: Callable[[CustKeeperError], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Job | None:
        """Change something; `step` names it for undo. Refusals go to the message bar unless `failed` takes them, as with `read`.

        The job, to cancel it; None when the vault is closed already.
        """
        if self.is_closed:
            return None

        def counted(advance: Callable[[int, int], None]) -> tuple[Any, Head]:
            return work(advance), self.session.vault.head

        def finished(answer: tuple[Any, Head]) -> None:
            result, head = answer
            if head.seq != self._noted:
                self._noted = head.seq
                self.noted.emit(head.seq, head.hex)
            if step is not None:
                self.changed.emit()
                self.saved.emit(step, head.seq)
            if done is not None:
                done(result)

        job = Job(owner, counted, finished, self._refusals(failed), progress)
        self.worker.write(job)
        return job

    def _recorded(self, seq: int, head: str) -> None:
        """Something was written that nobody typed."""
        self._noted = seq
        self.noted.emit(seq, head)
        self.changed.emit()

    def _refusals(self, failed: Callable[[CustKeeperError], None] | None) -> Callable[[CustKeeperError], None]:
        def refused(error: CustKeeperError) -> None:
            if failed is not None:
                failed(error)
            if failed is None or isinstance(error, PassphraseNeeded):
                self.failed.emit(error)

        return refused
