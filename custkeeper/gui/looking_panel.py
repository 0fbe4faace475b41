"""Looking whether the backups still lie where they should: asked for on the page of places, shown while it runs, told in words.

First what waited on this computer is recorded, then the media are looked at beside all other work, then it is kept. What must
not be here: reading a backup through (`backup_list_page` does), where they go.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError, WriteInterrupted
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.layout import TOP, bullet, button, column, emptied, row, text
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job
from custkeeper.services.backup_looking import Sighting, look, record_seen
from custkeeper.services.backups import take_in

_TITLE = QT_TRANSLATE_NOOP("backups", "Are they still there?")
_MEANS = QT_TRANSLATE_NOOP(
    "backups", "Looks at every connected place for the backups of the list. None is read through; “Verify” does that."
)
_LOOK = QT_TRANSLATE_NOOP("backups", "Look where they lie")
_LOOKING = QT_TRANSLATE_NOOP("backups", "Looking where they lie: {done} of {total}")
_BEGINNING = QT_TRANSLATE_NOOP("backups", "Looking which places are connected")
_CANCEL = QT_TRANSLATE_NOOP("backups", "Cancel")
_STOPPED = QT_TRANSLATE_NOOP("backups", "It was stopped before the end, so nothing of it was recorded.")
_ALL_THERE = QT_TRANSLATE_NOOP("backups", "Where they should be: all {count} that were looked for.")
_THERE = QT_TRANSLATE_NOOP("backups", "Where they should be: {count}.")
_NONE = QT_TRANSLATE_NOOP("backups", "No connected place should hold a backup.")
_TAKEN = QT_TRANSLATE_NOOP("backups", "New in the list, made while the vault could not be written: {codes}.")
_FOUND = QT_TRANSLATE_NOOP("backups", "Found again: {codes}.")
_MISSING = QT_TRANSLATE_NOOP("backups", "Not found, and listed as such from now on: {codes}.")
_STILL = QT_TRANSLATE_NOOP("backups", "Still not found: {codes}.")
_THEN = QT_TRANSLATE_NOOP(
    "backups",
    "If they were moved, copy them back and look again, or say by “Change…” where the place is now. Else back up anew.",
)
_UNMARKED = QT_TRANSLATE_NOOP(
    "backups",
    "Not looked at, because what is there does not carry the place's mark: {places}. Connect the right medium; if this is it, "
    "press “Change…” beside the place.",
)
_AWAY = QT_TRANSLATE_NOOP("backups", "Not connected, so not looked at: {places}.")
_MORE = QT_TRANSLATE_NOOP("backups", "{codes} and {count} more")
_JOINT = QT_TRANSLATE_NOOP("backups", ", ")
_MOST_CODES = 6
_SHOWN_AFTER = 500  # ms: what takes less is over before anybody has read that it runs


class LookingPanel(QWidget):
    """`looked` comes when something may have changed in the list."""

    looked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._timer.timeout.connect(self._show_progress)
        self.go, self.cancel = button(words(_LOOK), "", "search"), button(words(_CANCEL), "quiet")
        self.go.clicked.connect(lambda: self.begin())
        self.cancel.clicked.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._state, self._bar, self._answer = text("", wrap=True), Bar(0, 1), column(gap=6)
        head = column(text(words(_TITLE), "section", wrap=True), text(words(_MEANS), "small", "ink2", wrap=True), gap=2)
        top = column(head, row(self.go, None), gap=8) if narrow() else row((head, 1), (self.go, 0, TOP), gap=12)
        self._running = QWidget()
        self._running.setLayout(column(row((self._state, 1), self.cancel, gap=12), self._bar, gap=6))
        self._running.hide()
        self.setLayout(column(top, self._running, self._answer, gap=8))

    def begin(self) -> None:
        """Look, unless it is under way."""
        if self._job is not None:
            return
        session = self.desk.session
        self.go.setEnabled(False)
        emptied(self._answer)
        self._state.setText(words(_BEGINNING))
        self._bar.show_progress(0, 1)
        self._timer.start()
        self._job = self.desk.write(self, lambda progress: take_in(session), self._look, failed=self._refused)

    def _look(self, taken: Sequence[Record]) -> None:
        session = self.desk.session
        work: Callable[[Any], Sighting] = lambda advance: look(session, advance=advance)  # noqa: E731
        self._job = Job(self, work, lambda seen: self._keep(taken, seen), self._refused, self._advance)
        self.desk.worker.check(self._job)

    def _keep(self, taken: Sequence[Record], seen: Sighting) -> None:
        session = self.desk.session
        done = lambda kept: self._tell(taken, kept)  # noqa: E731
        self._job = self.desk.write(self, lambda progress: record_seen(session, seen), done, failed=self._refused)

    def _advance(self, done: int, total: int) -> None:
        self._state.setText(words(_LOOKING, done=done, total=total))
        self._bar.show_progress(done, total)

    def _show_progress(self) -> None:
        self._running.setVisible(self._job is not None)

    def _rest(self) -> None:
        self._job = None
        self._timer.stop()
        self._running.hide()
        self.go.setEnabled(True)

    def _refused(self, error: CustKeeperError) -> None:
        self._rest()
        is_stopped = isinstance(error, WriteInterrupted)
        self._say("info" if is_stopped else "alert", words(_STOPPED) if is_stopped else words(error.message), "ink2")
        self.looked.emit()  # what waited may be recorded all the same

    def _tell(self, taken: Sequence[Record], kept: Sighting) -> None:
        self._rest()
        gone = [*kept.missing, *kept.still_missing]
        if kept.there:
            self._say("check", words(_THERE if gone else _ALL_THERE, count=kept.there), "ok")
        elif not gone:
            self._say("minus", words(_NONE), "ink2")
        for icon, said, records, tone in (
            ("check", _FOUND, kept.found, "ok"),
            ("plus", _TAKEN, taken, "accent"),
            ("incident", _MISSING, kept.missing, "warn"),
            ("clock", _STILL, kept.still_missing, "warn"),
        ):
            if records:
                self._say(icon, words(said, codes=_codes(records)), tone)
        if gone:
            self._say("info", words(_THEN), "ink2")
        away = [each for each in kept.out_of_reach if each not in kept.unmarked]
        for icon, said, places, tone in (("incident", _UNMARKED, kept.unmarked, "warn"), ("minus", _AWAY, away, "ink2")):
            if places:
                self._say(icon, words(said, places=words(_JOINT).join(str(each.value("name")) for each in places)), tone)
        for note in kept.notes:
            self._say("info", words(note), "warn")
        self.desk.changed.emit()
        self.looked.emit()

    def _say(self, icon: str, sentence: str, tone: str) -> None:
        self._answer.addLayout(bullet(icon, sentence, tone))


def _codes(records: Sequence[Record]) -> str:
    """The newest, and how many more."""
    newest = sorted((each.code for each in records), reverse=True)
    shown = words(_JOINT).join(newest[:_MOST_CODES])
    more = len(newest) - _MOST_CODES
    return words(_MORE, codes=shown, count=more) if more > 0 else shown
