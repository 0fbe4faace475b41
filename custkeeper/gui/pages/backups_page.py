"""Places for backups: how all of it stands in one sentence, every place with its 90 days, making one now.

What must not be here: the list of the backups themselves (`backup_list_page`), how one is made (`backup_maker`).
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.backup_maker import Making
from custkeeper.gui.backup_words import day_in_words, moment_in_words, seconds_in_words, span_in_words
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import kept_beside, kept_rows
from custkeeper.gui.look.cards import Card, empty_state
from custkeeper.gui.look.layout import TOP, boxed, button, column, emptied, row, scroller, text, unscrolled
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.looking_panel import LookingPanel
from custkeeper.gui.pages.page import Page
from custkeeper.gui.place_card import PlaceCard, legend
from custkeeper.gui.place_dialog import PlaceDialog
from custkeeper.gui.unattended_panel import UnattendedPanel
from custkeeper.services.backup_board import BackupBoard, PlaceBoard
from custkeeper.services.backup_overview import Overview, backup_overview
from custkeeper.services.backup_targets import move_target
from custkeeper.services.backups import Step

_TITLE = QT_TRANSLATE_NOOP("backups", "Backups & tests")
_READING = QT_TRANSLATE_NOOP("backups", "Where backups go, how fresh they are, and whether they restore.")
_NO_PLACE = QT_TRANSLATE_NOOP("backups", "No place for backups is set yet")
_NO_PLACE_THEN = QT_TRANSLATE_NOOP(
    "backups", "Choose a stick, another disk or a folder in the network. From then on backups are made by themselves when due."
)
_NEVER = QT_TRANSLATE_NOOP("backups", "No backup was made yet. Back up now; it takes seconds, and work goes on meanwhile.")
_STANDS = QT_TRANSLATE_NOOP("backups", "Last good backup: {moment}, {place}. Next due: {day}, {next}.")
_LATE = QT_TRANSLATE_NOOP("backups", "No backup for {count} days. The last good one: {moment}, {place}.")
_SET = QT_TRANSLATE_NOOP("backups", "Set a place…")
_MAKE = QT_TRANSLATE_NOOP("backups", "Back up now")
_CANCEL = QT_TRANSLATE_NOOP("backups", "Cancel")
_STEPS = {
    Step.COPY: QT_TRANSLATE_NOOP("backups", "{place}: copying the vault as it is now"),
    Step.CHECK: QT_TRANSLATE_NOOP("backups", "{place}: checking the copy"),
    Step.WRITE: QT_TRANSLATE_NOOP("backups", "{place}: writing it"),
    Step.READ_BACK: QT_TRANSLATE_NOOP("backups", "{place}: reading it back"),
}
_RPO = QT_TRANSLATE_NOOP("backups", "Longest time without a good backup in 90 days (RPO)")
_RTO = QT_TRANSLATE_NOOP("backups", "The last passed restore test took (RTO)")
_TESTED = QT_TRANSLATE_NOOP("backups", "Next restore test due")
_UNKNOWN = QT_TRANSLATE_NOOP("backups", "Not known yet")
_UNTESTED = QT_TRANSLATE_NOOP("backups", "Not tested yet")
_TEST_LATE = QT_TRANSLATE_NOOP("backups", "{day}, overdue")
_AFTER_FIRST = QT_TRANSLATE_NOOP("backups", "After the first backup")
_WAITING = QT_TRANSLATE_NOOP(
    "backups", "Backups made while the vault could not be written: {count}. They are recorded at the next opening."
)
_RETIRED = QT_TRANSLATE_NOOP("backups", "Retired places")
_USE_AGAIN = QT_TRANSLATE_NOOP("backups", "Use again")
_USE_AGAIN_NAME = QT_TRANSLATE_NOOP("backups", "Use again: {place}")
_WAS_RETIRED = QT_TRANSLATE_NOOP("backups", "{place} is retired. What lies there stays there.")
_IS_USED = QT_TRANSLATE_NOOP("backups", "{place} is in use again.")
NEW = "new"  # to come here for setting a place


class BackupsPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.dialog: PlaceDialog | None = None
        self._found: Overview | None = None
        self._drafts: Sequence[Any] = ()
        self._may_act = is_allowed(desk.session.role, Action.BACK_UP)
        self.set_place, self.make = button(words(_SET), "", "plus"), button(words(_MAKE), "primary", "backup")
        self.set_place.clicked.connect(lambda: self.open_place())
        self.make.clicked.connect(lambda: self.make_now())
        self._sentence, self._body = text(words(_READING), tone="ink2", wrap=True), column(gap=12)
        self._said, self._bar = text("", wrap=True), Bar(0, 1)
        self._cancel = button(words(_CANCEL), "quiet")
        self._cancel.clicked.connect(lambda: desk.maker.cancel())
        self._progress = Card(column(row((self._said, 1), self._cancel, gap=12), self._bar, gap=6), pad=16)
        self.unattended = UnattendedPanel(desk)
        self.looking = LookingPanel(desk)
        self.looking.looked.connect(self.refresh)
        self._looking = Card(column(self.looking))
        self._looking.hide()
        whole = scroller(boxed(column(self._progress, boxed(self._body), self._looking, self._own_card(), None, gap=12)))
        title, knobs = column(text(words(_TITLE), "title", wrap=True), self._sentence, gap=2), (self.set_place, self.make)
        head = column(title, row(*knobs, None), gap=8) if narrow() else row((title, 1), *[(each, 0, TOP) for each in knobs])
        self.setLayout(column(unscrolled(head), (whole, 1), gap=12))
        desk.maker.changed.connect(self._show_making)
        desk.maker.ended.connect(self.refresh)
        self._show_making()
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session
        self.desk.read(self, lambda: (backup_overview(session), session.vault.drafts), lambda both: self._show(*both))

    def show_subject(self, code: str, field: str = "") -> None:
        """`new` sets a place; a backup is shown in the list of them."""
        if code == NEW:
            self.open_place()
        elif code.startswith("B") and not code.startswith("BT"):
            self.desk.asked_for.emit("backup-list", code)

    def open_place(self, target: Record | None = None) -> None:
        """Ask for a new place, or how this one is to be."""
        self.dialog = PlaceDialog(self.desk, self, target)
        # after what it kept or threw away, which the writing thread does
        self.dialog.finished.connect(lambda _: self.desk.write(self, lambda progress: None, lambda _: self.refresh()))
        self.dialog.open()

    def make_now(self, *targets: Record) -> None:
        """At these places, or at all in use."""
        if self._found is not None:
            self.desk.maker.start(list(targets) or [each.target for each in self._found.board.places])

    def _own_card(self) -> QWidget:
        self._unattended = Card(column(self.unattended))
        self._unattended.setVisible(self._may_act)
        return self._unattended

    def _show(self, found: Overview, drafts: Sequence[Any]) -> None:
        self._found, self._drafts = found, drafts
        emptied(self._body)
        places = found.board.places
        self._sentence.setText(_sentence(found.board) if places else words(_READING))
        self.make.setVisible(bool(places) and self._may_act)
        self.set_place.setVisible(self._may_act and bool(places))
        self._looking.setVisible(self._may_act and bool(found.lines))
        if not places:
            self._body.addWidget(Card(column(self._empty())))
        else:
            self._body.addWidget(_facts(found.board))
            self._body.addWidget(legend())
            for each in places:
                self._body.addWidget(self._card(each, len(places) == 1))
        if found.board.waiting:
            self._body.addWidget(text(words(_WAITING, count=found.board.waiting), "small", "ink2", wrap=True))
        if found.retired:
            self._body.addWidget(self._retired(found.retired))

    def _empty(self) -> QWidget:
        knobs = []
        if self._may_act:
            sets = button(words(_SET), "primary", "plus")
            sets.clicked.connect(lambda: self.open_place())
            knobs.append(sets)
        return empty_state("backup", words(_NO_PLACE), words(_NO_PLACE_THEN), *knobs)

    def _card(self, place: PlaceBoard, is_single: bool) -> PlaceCard:
        change = partial(self.open_place, place.target)
        kept = kept_beside(self._drafts, BACKUP_TARGET.key, place.target.id)
        card = PlaceCard(place, self._may_act, is_single, kept_rows(self.desk, kept, lambda _: change()))
        card.change_asked.connect(change)
        card.make_asked.connect(partial(self.make_now, place.target))
        card.retire_asked.connect(partial(self._move, place.target, "retired"))
        return card

    def _retired(self, targets: tuple[Record, ...]) -> QWidget:
        rows: list[Any] = [text(words(_RETIRED), "section")]
        for each in targets:
            name = str(each.value("name"))
            uses = button(words(_USE_AGAIN), "link", name=words(_USE_AGAIN_NAME, place=name))
            uses.clicked.connect(partial(self._move, each, "in_use"))
            rows.append(row((text(name, wrap=True), 1), *([uses] if self._may_act else []), gap=12))
        return Card(column(*rows, gap=6))

    def _move(self, target: Record, state: str, *_: object) -> None:
        session, said = self.desk.session, _WAS_RETIRED if state == "retired" else _IS_USED

        def done(_: Record) -> None:
            self.desk.tell("ok", words(said, place=str(target.value("name"))))
            self.desk.changed.emit()
            self.refresh()

        self.desk.write(self, lambda progress: move_target(session, target.code, state), done)

    def _show_making(self) -> None:
        maker = self.desk.maker
        state: Making = maker.state
        self._progress.setVisible(maker.is_running)
        self.make.setEnabled(not maker.is_running)
        self._said.setText(words(_STEPS[state.step], place=state.place))
        self._bar.show_progress(state.done, state.total)


def _sentence(board: BackupBoard) -> str:
    good = [each for each in board.places if each.standing.last_good is not None]
    if not good:
        return words(_NEVER)
    last = max(good, key=lambda each: each.standing.last_good.timestamp() if each.standing.last_good else 0)
    following = min(board.places, key=lambda each: each.standing.due)
    moment = moment_in_words(last.standing.last_good) if last.standing.last_good else ""
    said = {"moment": moment, "place": str(last.target.value("name"))}
    if all(each.standing.is_late for each in board.places):
        return words(_LATE, count=board.days_without or 0, **said)
    return words(_STANDS, day=day_in_words(following.standing.due), next=str(following.target.value("name")), **said)


def _facts(board: BackupBoard) -> QWidget:
    """What a loss would cost, and how long coming back took: measured, never promised."""
    gap = board.longest_gap
    facts = [
        (words(_RPO), span_in_words(gap) if gap is not None else words(_UNKNOWN), "ink"),
        (words(_RTO), seconds_in_words(board.rto) if board.rto is not None else words(_UNTESTED), "ink"),
        (words(_TESTED), *_test_due(board)),
    ]
    shown = [
        boxed(column(text(value, "strong", tone, wrap=True), text(name, "small", "ink2", wrap=True), None, gap=2))
        for name, value, tone in facts
    ]
    return Card(column(*shown, gap=12) if narrow() else row(*[(each, 1) for each in shown], gap=24))


def _test_due(board: BackupBoard) -> tuple[str, str]:
    if not any(each.backups for each in board.places):
        return words(_AFTER_FIRST), "ink"
    day = day_in_words(board.drill_due)
    return (words(_TEST_LATE, day=day), "danger") if board.is_drill_late else (day, "ink")
