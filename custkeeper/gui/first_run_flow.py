"""The first run through the door: carries out what its pages ask for, until there is a vault of one's own or a sample firm.

What must not be here: how it looks (`first_run`), and going into what was made (`entrance`).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from shiboken6 import isValid

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.first_run import Answers, FirstRun
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.gui.parts import Parts
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.opening import Opened, come_in
from custkeeper.services.papers import write_papers
from custkeeper.services.people import add_person
from custkeeper.services.sample_deal import SampleDeal
from custkeeper.services.vault_access import Papers, create, place_problem

_CHOOSE_PLACE = QT_TRANSLATE_NOOP("first_run", "Folder to keep the vault in")
_CHOOSE_PAPERS = QT_TRANSLATE_NOOP("first_run", "Folder to save the papers in")
_PLACE_STEP = 2
_SAMPLE_STEPS = 16  # lines the play tells


class FirstRunFlow(QObject):
    """`shown` carries a page, `made` what was opened, its owner and whether a place for backups is to be set now, `played` a
    sample firm, `refused` what could not be done. The other three lead to a vault that there is already.
    """

    shown = Signal(object)
    made = Signal(object, str, bool)
    played = Signal(object)
    refused = Signal(object)  # CustKeeperError
    existing_asked = Signal()
    restore_asked = Signal()
    dropped = Signal(object)

    def __init__(self, parts: Parts, worker: VaultWorker, prompter: Prompter, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._worker, self._prompter = parts, worker, prompter
        self.answers = _none_yet()
        self._page: FirstRun | None = None
        self._opened: Opened | None = None  # made, and its first run goes on

    def show_step(self, step: int) -> None:
        """The wizard at one of its pages, with what was answered so far."""
        page = self._page = FirstRun(self.answers, step)
        page.language_chosen.connect(lambda language: LOOK.use(LOOK.asked, LOOK.points, language))
        page.sample_asked.connect(self._play_sample)
        page.existing_asked.connect(self.existing_asked)
        page.restore_asked.connect(self.restore_asked)
        page.dropped.connect(self.dropped)
        page.place_asked.connect(self._choose_place)
        page.create_asked.connect(self._create)
        page.papers_asked.connect(self._save_papers)
        page.person_given.connect(self._add_person)
        page.finished.connect(self._finish)
        self.shown.emit(page)

    def draw_anew(self) -> None:
        """The same page in another look or language."""
        if self._page is not None:
            self.show_step(self._page.step)

    def show_refusal(self, error: CustKeeperError) -> None:
        self._at_page(lambda page: page.show_problem(words(error.message)))

    def _choose_place(self) -> None:
        folder = self._prompter.choose_folder(words(_CHOOSE_PLACE))
        if folder is not None:
            self.answers.folder = str(folder)
            self.show_step(_PLACE_STEP)

    def _create(self) -> None:
        given = self.answers
        place = self._parts.place(given.path)

        def work(progress: Any) -> tuple[Opened, Papers]:
            session, papers = create(place, given.firm, given.name, given.passphrase)
            return come_in(session, is_alone=True), papers

        def made(answer: tuple[Opened, Papers]) -> None:
            self._opened, papers = answer
            given.passphrase = given.again = ""
            self._at_page(lambda page: page.show_papers(papers))

        self._work(work, made)

    def _save_papers(self) -> None:
        papers = self.answers.second_papers or self.answers.papers
        folder = self._prompter.choose_folder(words(_CHOOSE_PAPERS))
        if folder is None or papers is None:
            return
        press, language, with_card = self._parts.press, LOOK.language, self.answers.second_papers is None
        self._work(
            lambda progress: write_papers(press, papers, folder, language, with_card),
            lambda _: self._at_page(lambda page: page.papers_are_in(str(folder))),
        )

    def _add_person(self, name: str, role: Role, passphrase: str) -> None:
        if self._opened is None:
            return
        session = self._opened.session

        def added(papers: Papers) -> None:
            self.answers.second_papers = papers
            self._at_page(lambda page: page.show_step(page.step))

        def refused(error: CustKeeperError) -> None:
            self._at_page(lambda page: page.person_refused(words(error.message)))

        self._work(lambda progress: add_person(session, name, role, passphrase), added, refused)

    def _finish(self, sets_place: bool) -> None:
        opened, name = self._opened, self.answers.name
        if opened is not None:
            self._opened, self.answers = None, _none_yet()
            self.made.emit(opened, name, sets_place)

    def _play_sample(self) -> None:
        parts, language = self._parts, LOOK.language
        folder = _free_folder(Path(vaults_folder()) / "CustKeeper 示例")
        told = 0

        def work(progress: Callable[[int, int], None]) -> Any:
            def tell(*_: Any, **__: Any) -> None:
                nonlocal told
                told += 1
                progress(min(told, _SAMPLE_STEPS), _SAMPLE_STEPS)

            return SampleDeal(parts.place, parts.press, parts.sample, folder, language, tell, lambda error: None).play()

        def advance(done: int, total: int) -> None:
            self._at_page(lambda page: page.show_making(done, total))

        self._work(work, self.played.emit, progress=advance)

    def _work(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[CustKeeperError], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self._worker.write(Job(self, work, done, failed or self.refused.emit, progress))

    def _at_page(self, act: Callable[[FirstRun], None]) -> None:
        """Unless somebody went on to another way in meanwhile."""
        if self._page is not None and isValid(self._page):
            act(self._page)


def vaults_folder() -> str:
    """Documents, unless it is synchronised with the internet, as it often is on Windows; then the home folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    usable = documents and place_problem(Path(documents) / "CustKeeper.ckvault", is_new=False) is None
    return documents if usable else str(Path.home())


def _none_yet() -> Answers:
    return Answers(folder=vaults_folder())


def _free_folder(wanted: Path) -> Path:
    numbered = (wanted if place == 1 else wanted.with_name(f"{wanted.name} {place}") for place in range(1, 1000))
    return next(each for each in numbered if not each.exists())
