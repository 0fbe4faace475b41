"""Backups that are due make themselves, once somebody has opened the vault: at opening, after each waking, and every hour.

Waking is an opening, too: the vault is locked while the computer sleeps. What must not be here: how one is made.
"""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from custkeeper.domain.record import Record
from custkeeper.gui.backup_maker import BackupMaker
from custkeeper.gui.parts import Preferences
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.backup_duties import attend, due_places
from custkeeper.services.session import Head, Session

BACKED_UP_WHEN_DUE = ("is_backed_up_when_due", True)  # a preference and what holds until it is chosen
_EVERY = 3_600_000  # ms


class CatchUp(QObject):
    """One for each session. `attended` carries the ledger's new head when something was recorded that had waited."""

    attended = Signal(int, str)

    def __init__(self, worker: VaultWorker, session: Session, maker: BackupMaker, keep: Preferences) -> None:
        super().__init__()
        self._worker, self._session, self._maker, self._keep = worker, session, maker, keep
        self._is_closed = False
        self._begun: set[str] = set()  # on this day, also those that were cancelled, of which the vault knows nothing
        self._day: date | None = None
        maker.begun.connect(self._begun.add)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Whether it looks by itself from time to time."""
        return self._timer.isActive()

    def start(self) -> None:
        """The vault was opened: what waited is taken in first. The keyring is asked, so it is the vault's thread that does it."""
        session = self._session

        def work(progress: object) -> Head | None:
            return session.vault.head if attend(session) else None

        def done(head: Head | None) -> None:
            if head is not None:
                self.attended.emit(head.seq, head.hex)
            if not self._is_closed:
                self._timer.start()
            self.look()

        self._worker.write(Job(self, work, done, lambda error: self.look()))

    def stop(self) -> None:
        """The vault is about to be closed: what is asked for is answered, and nothing more is asked."""
        self._is_closed = True
        self._timer.stop()

    def look(self) -> None:
        """Make what is due, unless the person wants to be asked."""
        if self._keep.get(*BACKED_UP_WHEN_DUE) and not self._is_closed:
            session = self._session
            due = Job(self, lambda progress: (due_places(session), session.today), self._found, lambda error: None)
            self._worker.read(due)

    def _found(self, found: tuple[list[Record], date]) -> None:
        """Each is begun once a day. A medium that was not there an hour ago may be there now: looking for it is no attempt."""
        due, today = found
        if today != self._day:
            self._day = today
            self._begun.clear()
        self._maker.start([each for each in due if each.id not in self._begun], is_asked=False)
