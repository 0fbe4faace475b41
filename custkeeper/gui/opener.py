"""Opening sealed records from a page: at once when the ledger has the opening already, else after its entry is written.

The newest wish counts: one that still waits for whoever is writing is given up. What must not be here: what is shown then.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from custkeeper.domain.errors import CustKeeperError
from custkeeper.gui.desk import Desk
from custkeeper.gui.vault_worker import Job


class Opener:
    """One for each page. `at_once` and `with_entry` run on the vault's threads; both give what `done` takes, or None."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        self._desk, self._owner = desk, owner
        self._asked = 0
        self._job: Job | None = None

    def open(
        self,
        at_once: Callable[[], Any],
        with_entry: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[CustKeeperError], None],
    ) -> None:
        """Show what `done` draws, or tell by `failed` why it stays closed; neither when something else was asked for since."""
        self.give_up()
        asked = self._asked

        def only_newest(then: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda answer: then(answer) if asked == self._asked else None

        def opened(answer: Any) -> None:
            if answer is not None:  # gone meanwhile: there is nothing to show
                done(answer)

        def looked(found: Any) -> None:
            if found is not None:
                done(found)
            else:
                write = lambda progress: with_entry()  # noqa: E731
                self._job = self._desk.write(self._owner, write, only_newest(opened), failed=only_newest(failed))

        self._desk.read(self._owner, at_once, only_newest(looked), failed=only_newest(failed))

    def give_up(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None
