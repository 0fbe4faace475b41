"""Every backup, and one beside the list: what it holds, why it failed, who could still open it; verifying, testing, removing.

What must not be here: the restore test itself (`drill_dialog`), where backups go (`backups_page`).
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton, QWidget

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.errors import CustKeeperError, WriteInterrupted
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import grouped, show_value
from custkeeper.gui.act_dialog import FieldsDialog, Said
from custkeeper.gui.backup_words import TONES, moment_in_words, seconds_in_words, size_in_words, state_in_words
from custkeeper.gui.desk import Desk
from custkeeper.gui.drill_dialog import DrillDialog
from custkeeper.gui.entry_draft import Entry, kept_beside, kept_rows
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import text_edit
from custkeeper.gui.look.layout import add_part, boxed, bullet, button, column, emptied, heading, row, text
from custkeeper.gui.look.marks import Bar, Pill
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.table import Cell, table_view
from custkeeper.gui.look.words import translator, words
from custkeeper.gui.pages.listing_page import ListingPage
from custkeeper.gui.row_table_model import Row, RowTableModel
from custkeeper.gui.vault_worker import Job
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.backup_overview import BackupLine, Overview, backup_overview
from custkeeper.services.backup_problems import problem_told
from custkeeper.services.backup_purging import PAST_RETENTION, purge
from custkeeper.services.backup_verifying import Looked, look_through, record_verified
from custkeeper.services.backups import BackupStopped

_TITLE = QT_TRANSLATE_NOOP("backups", "Backups")
_SUBTITLE = QT_TRANSLATE_NOOP("backups", "{count} in all, {proven} proven by a restore test, {failed} failed.")
_HEADS = (
    QT_TRANSLATE_NOOP("backups", "No."),
    QT_TRANSLATE_NOOP("backups", "Made"),
    QT_TRANSLATE_NOOP("backups", "Place"),
    QT_TRANSLATE_NOOP("backups", "State"),
    QT_TRANSLATE_NOOP("backups", "Size"),
    QT_TRANSLATE_NOOP("backups", "Up to entry"),
)
_NUMBER = QT_TRANSLATE_NOOP("backups", "#{seq}")
_CHOOSE = QT_TRANSLATE_NOOP("backups", "Choose a backup to see it here.")
_CHOOSE_THEN = QT_TRANSLATE_NOOP("backups", "It can be verified, tested and removed from here.")
_EMPTY = QT_TRANSLATE_NOOP("backups", "There is no backup yet")
_EMPTY_THEN = QT_TRANSLATE_NOOP("backups", "Set a place for them, then back up now.")
_NAMED = QT_TRANSLATE_NOOP("backups", "{code}, {place}")
_VERIFY = QT_TRANSLATE_NOOP("backups", "Verify")
_VERIFYING = QT_TRANSLATE_NOOP("backups", "Verifying {code}: the medium is read to its end")
_STOP = QT_TRANSLATE_NOOP("backups", "Cancel")
_SOUND = QT_TRANSLATE_NOOP("backups", "{code} is whole and sound, and of this vault's history.")
_DRILL = QT_TRANSLATE_NOOP("backups", "Restore test…")
_REMOVE = QT_TRANSLATE_NOOP("backups", "Remove…")
_REMOVE_TITLE = QT_TRANSLATE_NOOP("backups", "Remove {code}")
_REMOVE_THEN = QT_TRANSLATE_NOOP("backups", "Its file is deleted from the medium; its line stays here. This cannot be undone.")
_WHY = QT_TRANSLATE_NOOP("backups", "Why it is removed")
_REMOVED = QT_TRANSLATE_NOOP("backups", "{code} is removed.")
_PAST = QT_TRANSLATE_NOOP("backups", "Removed by the rule: 7 daily, 5 weekly and 12 monthly ones are kept.")
_KNOWS = QT_TRANSLATE_NOOP("backups", "Who could still open it")
_LEFT = QT_TRANSLATE_NOOP("backups", "{names}: left since, and could open this backup with what was known then.")
_FORMER = QT_TRANSLATE_NOOP("backups", "{names}: an earlier passphrase, sheet or computer still opens this backup.")
_LEVEL = QT_TRANSLATE_NOOP("backups", "{name}: held the key for {level} then, and does not any more.")
_ENTRY = QT_TRANSLATE_NOOP("backups", "Ledger entry #{seq}")
_JOINT = QT_TRANSLATE_NOOP("backups", ", ")
REMOVE = "remove"  # what is typed while one is removed waits under this name
_GONE = frozenset({"purged"})
_SHOWN = ("way", "verified_at", "proven_on", "file", "sha256")


class BackupListPage(ListingPage):
    """Every backup, and what may be done with the one that is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.code = ""
        self.dialog: Any = None
        self._found: Overview | None = None
        self._drafts: Sequence[Any] = ()
        self._job: Job | None = None  # a backup that is looked through
        self._head = column(gap=0)
        self.model = RowTableModel(_HEADS, _widest())
        self.view = table_view(self.model, self.model.widths(), 2, words(_TITLE))
        self.view.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.setLayout(column(self._head, *self._lay_out_list([], width=440), gap=12))
        self._head.addLayout(heading(words(_TITLE), words(_CHOOSE_THEN)))
        self._show_hint()
        desk.maker.ended.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session
        self.desk.read(self, lambda: (backup_overview(session), session.vault.drafts), lambda both: self._show(*both))

    def show_subject(self, code: str, field: str = "") -> None:
        self.code = code
        self.refresh()

    def whereabouts(self, tab: str) -> Whereabouts:
        return Whereabouts(tab, self.code)

    def step_back(self) -> None:
        self.code = ""
        self._choose_none()

    def ask_drill(self, backup_code: str) -> None:
        """Begin a restore test of a backup."""
        backup = self._chosen(backup_code)
        if backup is not None:
            self.dialog = DrillDialog(self.desk, backup, self)
            self.dialog.stored.connect(self.refresh)
            self.dialog.finished.connect(lambda _: self.refresh())
            self.dialog.open()

    def _chosen(self, code: str) -> Record | None:
        lines = self._found.lines if self._found is not None else ()
        return next((each.backup for each in lines if each.backup.code == code), None)

    def verify(self, code: str) -> None:
        """Look it through beside everything else; what is found is recorded."""
        session = self.desk.session

        def work(advance: Callable[[int, int], None]) -> Looked:
            def tell(_: object, done: int, total: int) -> None:
                try:
                    advance(done, total)
                except WriteInterrupted:
                    raise BackupStopped from None

            return look_through(session, code, tell)

        self._job = Job(self, work, self._looked, self._not_looked, self._advance)
        self.desk.worker.check(self._job)
        self._draw()

    def reopen(self, what: str) -> None:
        """Go on with what was typed into a dialog about the chosen one."""
        if what == REMOVE:
            self.open_remove(self.code)

    def open_remove(self, code: str) -> None:
        """Ask why, then remove the file."""
        session, backup = self.desk.session, self._chosen(code)
        if backup is None:
            return
        said = Said(words(_REMOVE_TITLE, code=code), words(_REMOVE_THEN), words(_REMOVE), kind="danger")
        fields = [("why", words(_WHY), text_edit())]
        told = lambda record: words(_REMOVED, code=record.code)  # noqa: E731
        entry = Entry(BACKUP.key, backup.id, REMOVE)
        self.dialog = FieldsDialog(self.desk, said, fields, lambda given: purge(session, code, given["why"]), told, self, entry)
        self.dialog.stored.connect(self.refresh)
        self.dialog.open()

    def _looked(self, looked: Looked) -> None:
        session, code = self.desk.session, looked.backup.code

        def ended(error: CustKeeperError | None) -> None:
            self._job = None
            if error is not None:
                self.desk.failed.emit(error)
            else:
                self.desk.tell("ok", words(_SOUND, code=code))
            self.desk.changed.emit()
            self.refresh()

        self.desk.write(self, lambda progress: record_verified(session, looked), lambda _: ended(None), failed=ended)

    def _not_looked(self, error: CustKeeperError) -> None:
        self._job = None
        if not isinstance(error, BackupStopped | WriteInterrupted):
            self.desk.failed.emit(error)
        self._draw()

    def _advance(self, done: int, total: int) -> None:
        self._bar.show_progress(done, total)

    def _show(self, found: Overview, drafts: Sequence[Any]) -> None:
        self._found, self._drafts = found, drafts
        emptied(self._head)
        states = [each.backup.state for each in found.lines]
        counts = {each: states.count(each) for each in ("proven", "failed")}
        said = words(_SUBTITLE, count=len(states), **counts) if states else words(_EMPTY_THEN)
        self._head.addLayout(heading(words(_TITLE), said))
        code = self.code  # filling the list chooses nothing
        self.model.show_rows([_row(each) for each in found.lines])
        self.code = code
        if (at := self.model.row_of(code)) >= 0:
            self.view.selectRow(at)
        self._draw()

    def _row_chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        code = self.model.key_at(now.row()) if now.isValid() else ""
        if code and code != self.code:
            self.code = code
            self._draw()

    def _draw(self) -> None:
        line = next((each for each in self._found.lines if each.backup.code == self.code), None) if self._found else None
        if line is None:
            self._show_hint()
            return
        emptied(self._detail)
        self._show_either(is_detail=True)
        for part in [*self._way_back(), *self._parts(line), None]:
            add_part(self._detail, part)

    def _parts(self, line: BackupLine) -> list[Any]:
        backup = line.backup
        name = words(_NAMED, code=backup.code, place=line.place)
        state = Pill(state_in_words(backup), TONES[backup.state], _ICONS[backup.state])
        parts: list[Any] = [row((text(name, "section", wrap=True), 1), state, gap=12)]
        parts.append(text(_made_said(backup), "small", "ink2", wrap=True))
        if kept := str(backup.value("problem") or ""):
            parts.append(bullet("alert", words(problem_told(kept)), "danger"))
        parts += kept_rows(self.desk, kept_beside(self._drafts, BACKUP.key, backup.id), self.reopen)
        parts += [*self._acts(backup), *_knowing(line), Rule()]
        parts += [_named(key, backup) for key in _SHOWN if backup.value(key)]
        if isinstance(seq := backup.value("head_seq"), int):
            goes = button(words(_ENTRY, seq=seq), "link", "ledger")
            goes.clicked.connect(lambda: self.desk.asked_for.emit("ledger", str(seq)))
            parts.append(_pair(words(BACKUP.by_key["head_seq"].label), row(goes, None)))
        if because := str(backup.value("purged_because") or ""):
            said = words(_PAST) if because == PAST_RETENTION else because
            parts.append(_pair(words(BACKUP.by_key["purged_because"].label), text(said, wrap=True)))
        return parts

    def _acts(self, backup: Record) -> list[Any]:
        """What may be done with it now; while it is looked through, how far that is."""
        if not is_allowed(self.desk.session.role, Action.BACK_UP) or backup.state in _GONE:
            return []
        if self._job is not None:
            self._bar = Bar(0, 1)
            stop = button(words(_STOP), "quiet")
            stop.clicked.connect(self._job.cancel)
            return [row((text(words(_VERIFYING, code=backup.code), wrap=True), 1), stop, gap=12), self._bar]
        knobs: list[QPushButton] = []
        if backup.value("file"):
            knobs += [button(words(_VERIFY), "", "shield")]
            knobs[-1].clicked.connect(lambda: self.verify(backup.code))
            knobs += [button(words(_DRILL), "", "history")]
            knobs[-1].clicked.connect(lambda: self.ask_drill(backup.code))
            knobs += [button(words(_REMOVE), "link")]
            knobs[-1].clicked.connect(lambda: self.open_remove(backup.code))
        return [column(*[row(each, None) for each in knobs], gap=8) if narrow() else row(*knobs, None)] if knobs else []

    def _show_hint(self) -> None:
        why, then = (_CHOOSE, _CHOOSE_THEN) if self.model.rowCount() else (_EMPTY, _EMPTY_THEN)
        self._show_empty("backup", words(why), words(then))


_ICONS = {"made": "check", "proven": "shield", "failed": "alert", "missing": "clock", "purged": "minus"}


def _made_said(backup: Record) -> str:
    size, seconds = backup.value("size"), backup.value("seconds")
    parts = [_moment(backup)]
    parts += [size_in_words(size)] if isinstance(size, int) else []
    parts += [seconds_in_words(seconds)] if isinstance(seconds, int) and backup.value("file") else []
    return " · ".join(parts)


def _knowing(line: BackupLine) -> list[Any]:
    if line.knows is None or line.backup.state in _GONE:
        return []
    parts: list[Any] = [Rule(), text(words(_KNOWS), "strong")]
    for said, names in ((_LEFT, line.knows.left), (_FORMER, line.knows.former_secrets)):
        if names:
            parts.append(bullet("people", words(said, names=words(_JOINT).join(names)), "warn"))
    parts += [bullet("people", words(_LEVEL, name=name, level=level.label), "warn") for name, level in line.knows.levels]
    return parts


def _named(key: str, backup: Record) -> QWidget:
    field = BACKUP.by_key[key]
    value = show_value(field, backup.value(key), translator())
    if key == "sha256":
        value = grouped(value, 8)
    return _pair(words(field.label), text(value, wrap=True))


def _pair(name: str, value: Any) -> QWidget:
    return boxed(column(text(name, "small", "ink2", wrap=True), value, gap=0))


def _row(line: BackupLine) -> Row:
    backup = line.backup
    size, seq = backup.value("size"), backup.value("head_seq")
    cells = [Cell(backup.code), Cell(_moment(backup)), Cell(line.place), Cell(state_in_words(backup), tone=TONES[backup.state])]
    cells.append(Cell(size_in_words(size) if isinstance(size, int) else "", is_right=True))
    cells.append(Cell(words(_NUMBER, seq=seq) if isinstance(seq, int) else "", is_right=True))
    return backup.code, cells


def _moment(backup: Record) -> str:
    return moment_in_words(datetime.fromisoformat(str(backup.value("made_at"))))


def _widest() -> list[list[Cell]]:
    states = [Cell(words(each.label), tone="danger") for each in BACKUP.states]
    sizes = [Cell(size_in_words(9_999_900_000), is_right=True)]
    return [
        [Cell("B8888")],
        [Cell(moment_in_words(datetime(2026, 12, 28, 20, 8, tzinfo=UTC)))],
        [Cell("")],
        states,
        sizes,
        [Cell(words(_NUMBER, seq=888_888))],
    ]
