"""Restoring through the door: a backup is chosen, read and told, a place chosen, and its vault unpacked there.

What must not be here: how it looks (`restore_page`), and opening what was restored (`entrance`).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.errors import CustKeeperError, WriteInterrupted
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.words import words
from custkeeper.gui.parts import Parts
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.restore_page import RestorePage
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.restoring import BackupFacts, backup_facts, free_name, place_named, restore_backup

_CHOOSE = QT_TRANSLATE_NOOP("restoring", "Choose the backup (.ckbackup)")
_FILTER = QT_TRANSLATE_NOOP("restoring", "Backups (*.ckbackup);;All files (*)")
_CHOOSE_FOLDER = QT_TRANSLATE_NOOP("restoring", "Folder to keep the restored vault in")
_NAME = QT_TRANSLATE_NOOP("restoring", "Restored {day}")


class RestoreFlow(QObject):
    """`shown` carries a page, `restored` the new vault and whether its firm secret is to be typed; `left`: somebody went back."""

    shown = Signal(object)
    left = Signal()
    restored = Signal(object, bool)

    def __init__(self, parts: Parts, worker: VaultWorker, prompter: Prompter, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._worker, self._prompter, self._folder = parts, worker, prompter, folder
        self._file = Path()
        self._name = ""
        self._facts: BackupFacts | None = None
        self._page: RestorePage | None = None
        self._job: Job | None = None

    def begin(self, file: Path | None = None) -> None:
        """With a backup, or ask for one; nothing is shown when none is chosen."""
        file = file or self._prompter.choose_file(words(_CHOOSE), words(_FILTER))
        if file is not None:
            self._file, self._facts = file, None
            self.draw_anew()
            self._read()

    def draw_anew(self) -> None:
        """The same page in another look or language."""
        page = self._page = RestorePage(self._file)
        page.dropped.connect(self._take_dropped)
        page.go_asked.connect(self._restore)
        page.named.connect(self._take_name)
        page.folder_asked.connect(self._choose_folder)
        page.other_asked.connect(self.begin)
        page.back_asked.connect(self.left)
        page.cancel_asked.connect(self._cancel)
        self.shown.emit(page)
        if self._facts is not None:
            page.show_facts(self._facts, self._folder, self._name)

    def _read(self) -> None:
        place, file = self._parts.place, self._file

        def told(facts: BackupFacts) -> None:
            self._facts = facts
            self._name = free_name(self._folder, words(_NAME).format(day=facts.made_at[:10]))  # so that folders sort by it
            self._at_page(lambda page: page.show_facts(facts, self._folder, self._name))

        self._at_page(lambda page: page.show_reading(0, 1))
        self._work(
            lambda progress: backup_facts(file, place(file), progress),
            told,
            lambda done, total: self._at_page(lambda page: page.show_reading(done, total)),
        )

    def _restore(self) -> None:
        facts, file, to = self._facts, self._file, place_named(self._folder, self._name)
        if facts is None:
            return
        self._at_page(lambda page: page.show_unpacking(0, 1))
        self._work(
            lambda progress: restore_backup(file, to, progress),
            lambda path: self.restored.emit(path, facts.needs_firm_secret),
            lambda done, total: self._at_page(lambda page: page.show_unpacking(done, total)),
        )

    def _work(self, work: Callable[[Any], Any], done: Callable[[Any], None], progress: Callable[[int, int], None]) -> None:
        job = Job(self, work, done, self._refused, lambda done, total: progress(done, total) if self._job is job else None)
        self._job = job
        self._worker.write(job)

    def _refused(self, error: CustKeeperError) -> None:
        if self._facts is None and isinstance(error, WriteInterrupted):
            self.left.emit()
        else:
            self._at_page(lambda page: page.show_problem(words(error.message)))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _at_page(self, act: Callable[[RestorePage], None]) -> None:
        if self._page is not None:
            act(self._page)

    def _take_name(self, name: str) -> None:
        self._name = name

    def _take_dropped(self, path: Path) -> None:
        """Another backup; while one is read or restored nothing else is taken."""
        if self._page is not None and not self._page.cancel.isVisible():
            self.begin(path)

    def _choose_folder(self) -> None:
        folder = self._prompter.choose_folder(words(_CHOOSE_FOLDER))
        if folder is not None and self._facts is not None and self._page is not None:
            self._folder = folder
            self._page.show_facts(self._facts, folder, self._name)
