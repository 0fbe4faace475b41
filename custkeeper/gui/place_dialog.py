"""Setting a place for backups, or changing one: which folder or medium, who keeps it, where it lies, how often.

A refusal stands in the dialog. A place on the vault's own disk is taken when it is said why. A changed one says whether its
medium is there, and is mended here when its mark was lost. What must not be here: what makes a place unsuitable.
"""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import BadInput, CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.fields import combo, field, line_edit, text_edit, tick_box
from custkeeper.gui.look.layout import add_part, boxed, bullet, button, column, emptied, row, scroller
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job
from custkeeper.services.backup_targets import Folder, TargetOnSameDisk, change_target, connected_media, set_target
from custkeeper.services.place_notes import Reach, Sight, folder_notes, sight

_TITLE = QT_TRANSLATE_NOOP("backups", "Set a place for backups")
_MEANS = QT_TRANSLATE_NOOP(
    "backups",
    "Best is a medium that is not always connected. The file is sealed: without a passphrase of the vault nobody reads it.",
)
_GO = QT_TRANSLATE_NOOP("backups", "Use this place")
_CHANGE_TITLE = QT_TRANSLATE_NOOP("backups", "Change {place}")
_CHANGE_MEANS = QT_TRANSLATE_NOOP("backups", "Its backups and its history stay with it.")
_CHANGE_GO = QT_TRANSLATE_NOOP("backups", "Save the change")
_FOLDER = QT_TRANSLATE_NOOP("backups", "Folder or medium")
_CHOOSE = QT_TRANSLATE_NOOP("backups", "Choose…")
_CHOOSE_TITLE = QT_TRANSLATE_NOOP("backups", "Where backups go")
_CONNECTED = QT_TRANSLATE_NOOP("backups", "Connected: {path}")
_MEND = QT_TRANSLATE_NOOP("backups", "This is the right medium: mark it again")
_PLACE = QT_TRANSLATE_NOOP("backups", "Where the medium lies (such as: safe in room 2)")
_WHY = QT_TRANSLATE_NOOP("backups", "Why the vault's own disk will do")
_SET = QT_TRANSLATE_NOOP("backups", "{name} is a place for backups now.")
_CHANGED = QT_TRANSLATE_NOOP("backups", "{name} is changed.")
_MARKED = QT_TRANSLATE_NOOP("backups", "The mark of this place is there: it is the same medium, and its backups are found again.")
_OTHER = QT_TRANSLATE_NOOP(
    "backups",
    "There is no mark of this place: it gets one when you save, and the former medium is this place no more. Copy the backups "
    "over from there, so that they stay in the list.",
)
_MOST_MEDIA = 3
CHANGE = "change"  # what is typed while a place is changed waits under this name
_REACH = {
    Reach.HERE: ("check", "ok"),
    Reach.ELSEWHERE: ("drive", "accent"),
    Reach.UNMARKED: ("incident", "warn"),
    Reach.AWAY: ("clock", "warn"),
}


class DaysNotANumber(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” is no number of days. Type 1 for a backup each day, 7 for one a week.")


class FolderMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Choose the folder or the medium first.")


class PlaceDialog(ActDialog):
    """For a new place, or for `target` as it stands."""

    def __init__(self, desk: Desk, parent: QWidget, target: Record | None = None) -> None:
        said = Said(words(_TITLE), words(_MEANS), words(_GO))
        if target is not None:
            title = words(_CHANGE_TITLE, place=str(target.value("name")))
            said = Said(title, words(_CHANGE_MEANS), words(_CHANGE_GO))
        super().__init__(desk, said, parent)
        self.target = target
        self._known = self._told_of = _value(target, "folder")
        self._sight: Sight | None = None
        self._is_kind_chosen = False
        self._asked_why = ""  # the folder of which it was asked why it will do
        self._make_editors()
        self._told, self._media = column(gap=4), column(gap=2)
        self._reason = field(words(_WHY), self.reason)
        self._reason.setVisible(bool(self.reason.toPlainText()))
        self._lay_out()
        if target is not None:
            self.keep_typing(Entry(BACKUP_TARGET.key, target.id, CHANGE), self._editors())
        if self.draft is not None:
            self.draft.put_back.connect(lambda _: self._show_put_back())
        self.kind.activated.connect(self._keep_kind)
        self.folder.textChanged.connect(lambda _: self._show_sight())
        self.folder.editingFinished.connect(self._look)
        (self.name if target is not None else self.folder).setFocus()
        session = desk.session
        desk.worker.make(Job(self, lambda progress: connected_media(session), self._offer, lambda error: None))
        if target is not None:
            desk.worker.make(Job(self, lambda progress: sight(session, target), self._found, lambda error: None))

    def choose_folder(self) -> None:
        """By the system's own dialog."""
        path = self.desk.prompter.choose_folder(words(_CHOOSE_TITLE))
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """This folder; its name is the place's until another is typed."""
        self.folder.setText(str(path))
        if not self.name.text().strip():
            self.name.setText(path.name or str(path))
        self._look()

    def decide(self) -> None:
        typed = {"name": self.name.text(), "kind": str(self.kind.currentData()), "keeper": self.keeper.text()}
        typed |= {"place": self.lies.text(), "interval_days": self.days.text().strip()}
        folder, target, session = self.folder.text().strip(), self.target, self.desk.session
        is_moved = folder != self._known or self.mend.isChecked()
        if target is not None:  # what somebody else changed meanwhile stays
            typed = {key: value for key, value in typed.items() if value != _value(target, key)}
        reason = self._reason_given(folder)
        if is_moved or reason != _value(target, "same_disk_reason"):
            typed["same_disk_reason"] = reason
        if target is not None and not typed and not is_moved:
            self.give_up()
            return

        def work() -> Record:
            if not folder:
                raise FolderMissing
            given: dict[str, Any] = dict(typed)
            if "interval_days" in given:
                given["interval_days"] = _days(typed["interval_days"])
            if target is None:
                return set_target(session, folder=Path(folder), **given)
            return change_target(session, target.code, given, Path(folder) if is_moved else None)

        said = _SET if target is None else _CHANGED
        self.carry_out(work, lambda record: words(said, name=str(record.value("name"))))

    def refused(self, error: CustKeeperError) -> None:
        """On the same disk it may be kept all the same: the field to say why appears."""
        super().refused(error)
        if isinstance(error, TargetOnSameDisk):
            self._asked_why = self.folder.text().strip()
            self._reason.show()
            self.reason.setFocus()

    def _reason_given(self, folder: str) -> str:
        """Why the former folder would do says nothing about another one: there it counts when it was asked for or typed anew."""
        reason = self.reason.toPlainText()
        is_former = folder != self._known and folder != self._asked_why and reason == _value(self.target, "same_disk_reason")
        return "" if is_former else reason

    def _make_editors(self) -> None:
        target, kinds = self.target, [(each.key, words(each.label)) for each in BACKUP_TARGET.by_key["kind"].choices]
        self.folder, self.name = line_edit(self._known), line_edit(_value(target, "name"))
        self.kind = combo(kinds, _value(target, "kind") or "stick")
        self.keeper = line_edit(_value(target, "keeper") if target is not None else self.desk.session.name)
        self.lies, self.days = line_edit(_value(target, "place")), line_edit(_value(target, "interval_days") or "1")
        self.reason = text_edit(_value(target, "same_disk_reason"), lines=2)
        self.mend = tick_box(words(_MEND))
        self.mend.hide()

    def _lay_out(self) -> None:
        choose = button(words(_CHOOSE), "", "drive")
        choose.clicked.connect(self.choose_folder)
        where = row((field(words(_FOLDER), self.folder), 1), boxed(column(None, choose)), gap=8)
        named = [(key, field(words(BACKUP_TARGET.by_key[key].label), editor)) for key, editor in self._plain()]
        name, kind, keeper, days = [each for _, each in named]
        lies = field(words(_PLACE), self.lies)
        pairs = [(name, kind), (keeper, days)]
        lines = [row(*[(each, 1) for each in pair], gap=12) if not narrow() else column(*pair, gap=12) for pair in pairs]
        told = column(self._told, self._media, self.mend, gap=4)
        parts = column(where, told, self._reason, lines[0], lines[1], lies, None, gap=12)
        self.lay_out((scroller(boxed(parts)), 1), width=640, height=620)

    def _plain(self) -> list[tuple[str, QWidget]]:
        return [("name", self.name), ("kind", self.kind), ("keeper", self.keeper), ("interval_days", self.days)]

    def _editors(self) -> dict[str, QWidget]:
        return dict(self._plain()) | {"folder": self.folder, "place": self.lies, "same_disk_reason": self.reason}

    def _offer(self, media: list[Path]) -> None:
        for each in media[:_MOST_MEDIA]:
            uses = button(words(_CONNECTED, path=str(each)), "link")
            uses.clicked.connect(partial(self.take, each))
            add_part(self._media, row(uses, None))

    def _found(self, found: Sight) -> None:
        self._sight = found
        self._show_sight()

    def _show_put_back(self) -> None:
        self._reason.setVisible(bool(self.reason.toPlainText()))
        self._look()

    def _show_sight(self) -> None:
        """How its own medium is found, while its own folder stands there; of any other folder nothing until it was looked at."""
        emptied(self._told)
        is_own = self._sight is not None and self.folder.text().strip() == self._known
        is_unmarked = is_own and self._sight is not None and self._sight.reach is Reach.UNMARKED
        self.mend.setVisible(is_unmarked)
        if not is_unmarked:
            self.mend.setChecked(False)
        if self._sight is not None and is_own:
            self._told_of = self._known
            self._tell(words(self._sight.said), *_REACH[self._sight.reach])
            self._tell_notes(self._sight.notes)
            if self._sight.is_on_vaults_disk:
                self._reason.show()

    def _look(self) -> None:
        """What the chosen folder is, once for each."""
        path, target, session = self.folder.text().strip(), self.target, self.desk.session
        if path and path not in {self._told_of, self._known}:
            self._told_of = path
            work = lambda progress: folder_notes(session, Path(path), target)  # noqa: E731
            self.desk.worker.check(Job(self, work, partial(self._tell_folder, path), lambda error: None))

    def _tell_folder(self, path: str, answer: tuple[Folder, tuple[Message, ...]]) -> None:
        if self.folder.text().strip() != path:
            return
        found, notes = answer
        if not self._is_kind_chosen:
            self._suggest(found.kind)
        emptied(self._told)
        if found.problem is not None:
            self._tell(words(found.problem), "alert", "danger")
        elif self.target is not None:
            self._tell(words(_MARKED), "check", "ok") if found.is_marked else self._tell(words(_OTHER), "info", "warn")
        self._tell_notes(notes)

    def _suggest(self, kind: str) -> None:
        if self.draft is not None:
            self.draft.fill("kind", kind)
        else:
            self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    def _keep_kind(self, *_: Any) -> None:
        self._is_kind_chosen = True

    def _tell_notes(self, notes: tuple[Message, ...]) -> None:
        for each in notes:
            self._tell(words(each), "info", "warn")

    def _tell(self, sentence: str, icon: str, tone: str) -> None:
        self._told.addLayout(bullet(icon, sentence, tone))


def _value(target: Record | None, key: str) -> str:
    """As it stands in an editor; empty for a new place."""
    return str(target.value(key) or "") if target is not None else ""


def _days(typed: str) -> int:
    if not typed.isdecimal():
        raise DaysNotANumber(typed=typed)
    return int(typed)
