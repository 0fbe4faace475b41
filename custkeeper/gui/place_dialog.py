"""Setting a place for backups: which folder or medium, who keeps it, where it lies, how often. A refusal stands in the dialog.

A place on the vault's own disk is taken when it is said why. What must not be here: what else makes a place unsuitable.
"""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import BadInput, CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import combo, field, line_edit, text_edit
from custkeeper.gui.look.layout import add_part, boxed, button, column, row, scroller
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job
from custkeeper.services.backup_targets import TargetOnSameDisk, connected_media, set_target

_TITLE = QT_TRANSLATE_NOOP("backups", "Set a place for backups")
_MEANS = QT_TRANSLATE_NOOP(
    "backups",
    "Best is a medium that is not always connected. The file is sealed: without a passphrase of the vault nobody reads it.",
)
_GO = QT_TRANSLATE_NOOP("backups", "Use this place")
_FOLDER = QT_TRANSLATE_NOOP("backups", "Folder or medium")
_CHOOSE = QT_TRANSLATE_NOOP("backups", "Choose…")
_CHOOSE_TITLE = QT_TRANSLATE_NOOP("backups", "Where backups go")
_CONNECTED = QT_TRANSLATE_NOOP("backups", "Connected: {path}")
_PLACE = QT_TRANSLATE_NOOP("backups", "Where the medium lies (such as: safe in room 2)")
_WHY = QT_TRANSLATE_NOOP("backups", "Why the vault's own disk will do")
_SET = QT_TRANSLATE_NOOP("backups", "{name} is a place for backups now.")
_MOST_MEDIA = 3


class DaysNotANumber(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” is no number of days. Type 1 for a backup each day, 7 for one a week.")


class FolderMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Choose the folder or the medium first.")


class PlaceDialog(ActDialog):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, Said(words(_TITLE), words(_MEANS), words(_GO)), parent)
        kinds = [(each.key, words(each.label)) for each in BACKUP_TARGET.by_key["kind"].choices]
        self.folder, self.name, self.kind = line_edit(), line_edit(), combo(kinds, "stick")
        self.keeper, self.lies, self.days = line_edit(desk.session.name), line_edit(), line_edit("1")
        self.reason = text_edit(lines=2)
        choose = button(words(_CHOOSE), "", "drive")
        choose.clicked.connect(self.choose_folder)
        where = row((field(words(_FOLDER), self.folder), 1), boxed(column(None, choose)), gap=8)
        self._media = column(gap=2)
        self._reason = field(words(_WHY), self.reason)
        self._reason.hide()
        named = [(key, field(words(BACKUP_TARGET.by_key[key].label), editor)) for key, editor in self._plain()]
        name, kind, keeper, days = [each for _, each in named]
        lies = field(words(_PLACE), self.lies)
        pairs = [(name, kind), (keeper, days)]
        lines = [row(*[(each, 1) for each in pair], gap=12) if not narrow() else column(*pair, gap=12) for pair in pairs]
        parts = column(where, self._media, self._reason, lines[0], lines[1], lies, None, gap=12)
        self.lay_out((scroller(boxed(parts)), 1), width=640, height=620)
        self.folder.setFocus()
        session = desk.session
        desk.worker.make(Job(self, lambda progress: connected_media(session), self._offer, lambda error: None))

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

    def decide(self) -> None:
        typed = {"name": self.name.text(), "kind": str(self.kind.currentData()), "keeper": self.keeper.text()}
        folder, days, session = self.folder.text().strip(), self.days.text().strip(), self.desk.session
        typed |= {"place": self.lies.text(), "same_disk_reason": self.reason.toPlainText()}

        def work() -> Record:
            if not folder:
                raise FolderMissing
            if not days.isdecimal():
                raise DaysNotANumber(typed=days)
            return set_target(session, folder=Path(folder), interval_days=int(days), **typed)

        self.carry_out(work, lambda target: words(_SET, name=str(target.value("name"))))

    def refused(self, error: CustKeeperError) -> None:
        """On the same disk it may be kept all the same: the field to say why appears."""
        super().refused(error)
        if isinstance(error, TargetOnSameDisk):
            self._reason.show()
            self.reason.setFocus()

    def _plain(self) -> list[tuple[str, QWidget]]:
        return [("name", self.name), ("kind", self.kind), ("keeper", self.keeper), ("interval_days", self.days)]

    def _offer(self, media: list[Path]) -> None:
        for each in media[:_MOST_MEDIA]:
            uses = button(words(_CONNECTED, path=str(each)), "link")
            uses.clicked.connect(partial(self.take, each))
            add_part(self._media, row(uses, None))
