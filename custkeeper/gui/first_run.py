"""The first start, one decision a page: language, sample or own vault, who, passphrase, papers and
typing the code back, a second person, where backups go."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.drop_page import DropPage
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.fields import combo, line_edit
from custkeeper.gui.look.fields import field as named
from custkeeper.gui.look.layout import boxed, button, column, emptied, glyph, row, scroller, text
from custkeeper.gui.look.marks import Bar, StateMark
from custkeeper.gui.look.palette import LOOK, em, narrow, sp
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_fields import PassphraseFields
from custkeeper.gui.person_form import PersonForm
from custkeeper.gui.unlock_page import RESTORE
from custkeeper.services.papers import safe_name
from custkeeper.services.vault_access import Papers, place_problem

_FIRST_RUN = QT_TRANSLATE_NOOP("first_run", "First run")
_STEPS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("first_run", "Language"),
    QT_TRANSLATE_NOOP("first_run", "Sample or own vault"),
    QT_TRANSLATE_NOOP("first_run", "Firm and name"),
    QT_TRANSLATE_NOOP("first_run", "Passphrase"),
    QT_TRANSLATE_NOOP("first_run", "Papers"),
    QT_TRANSLATE_NOOP("first_run", "Second person"),
    QT_TRANSLATE_NOOP("first_run", "Backup place"),
)
_LANGUAGE = QT_TRANSLATE_NOOP("first_run", "Choose the language")
_LANGUAGE_SUB = QT_TRANSLATE_NOOP("first_run", "It can be changed at any time in Settings.")
_KIND = QT_TRANSLATE_NOOP("first_run", "Learn on a sample, or start for real?")
_KIND_SUB = QT_TRANSLATE_NOOP("first_run", "The sample firm is invented and can be deleted like any folder.")
_SAMPLE = QT_TRANSLATE_NOOP("first_run", "Open the sample firm")
_OWN = QT_TRANSLATE_NOOP("first_run", "Make our own vault")
_EXISTING = QT_TRANSLATE_NOOP("first_run", "Open a vault that exists…")
_WHO = QT_TRANSLATE_NOOP("first_run", "Whose vault is it?")
_WHO_SUB = QT_TRANSLATE_NOOP("first_run", "The first person becomes the owner and can add the others.")
_FIRM = QT_TRANSLATE_NOOP("first_run", "Name of the firm")
_NAME = QT_TRANSLATE_NOOP("first_run", "Your name")
_PLACE = QT_TRANSLATE_NOOP("first_run", "Where the vault is kept")
_CHANGE = QT_TRANSLATE_NOOP("first_run", "Change…")
_PASS = QT_TRANSLATE_NOOP("first_run", "Choose your passphrase")
_PASS_SUB = QT_TRANSLATE_NOOP("first_run", "It opens the vault and signs. Nobody can read it out of the vault, not even we.")
_PAPERS = QT_TRANSLATE_NOOP("first_run", "Print the two papers")
_PAPERS_SUB = QT_TRANSLATE_NOOP(
    "first_run",
    "Forgot the passphrase, or a new computer? Only these papers help. Keep them apart from the computer; never take a photo.",
)
_SAVE = QT_TRANSLATE_NOOP("first_run", "Save the papers to print…")
_SAVED = QT_TRANSLATE_NOOP("first_run", "Saved in {folder}. Print them, lock them away, then delete the files.")
_TYPE_BACK = QT_TRANSLATE_NOOP("first_run", "Type the recovery code from your paper")
_RIGHT = QT_TRANSLATE_NOOP("first_run", "The code is right.")
_PREFIX = QT_TRANSLATE_NOOP("first_run", "Right so far: {right} of {total} characters")
_WRONG = QT_TRANSLATE_NOOP("first_run", "Something differs after character {right}.")
_BACK = QT_TRANSLATE_NOOP("first_run", "Back")
_NEXT = QT_TRANSLATE_NOOP("first_run", "Next")
_MAKE = QT_TRANSLATE_NOOP("first_run", "Make the vault")
_SECOND = QT_TRANSLATE_NOOP("first_run", "Who is the second person?")
_SECOND_SUB = QT_TRANSLATE_NOOP(
    "first_run", "Nobody signs what only they prepared: a second person signs, and can open the vault when you cannot."
)
_LATER = QT_TRANSLATE_NOOP("first_run", "Later: Today reminds you")
_BACKUPS = QT_TRANSLATE_NOOP("first_run", "Choose where backups go")
_BACKUPS_SUB = QT_TRANSLATE_NOOP(
    "first_run", "A stick, another disk or a folder in the network: when this computer fails or is stolen, only a backup helps."
)
_BACKUPS_HOW = QT_TRANSLATE_NOOP(
    "first_run", "Backups are sealed and made by themselves when due. The program tests them, too, so that you know they restore."
)
_SET_PLACE = QT_TRANSLATE_NOOP("first_run", "Start working and set the place…")
_ADDED = QT_TRANSLATE_NOOP("first_run", "{name} can open the vault now. Save the recovery sheet: it is shown only this once.")
_MAKING = QT_TRANSLATE_NOOP(
    "first_run", "Making the sample firm: its people, 214 invented clients, an agreement, a signed checklist"
)
_KIND_STEP, _PAPERS_STEP = 1, 4
_STATE = QT_TRANSLATE_NOOP("first_run", "Step {step}: {name}")


@dataclass
class Answers:
    """What was typed so far; going back loses nothing."""

    folder: str
    firm: str = ""
    name: str = ""
    passphrase: str = ""
    again: str = ""
    code: str = ""
    papers: Papers | None = field(default=None)
    papers_folder: str = ""
    second_papers: Papers | None = field(default=None)
    second_folder: str = ""

    @property
    def path(self) -> Path:
        """Where the vault will be."""
        return Path(self.folder) / f"{safe_name(self.firm.strip(' .') or 'CustKeeper')}.ckvault"


class FirstRun(DropPage):
    """The wizard. The main window carries out what it asks for."""

    language_chosen = Signal(str)
    sample_asked = Signal()
    existing_asked = Signal()
    restore_asked = Signal()
    place_asked = Signal()
    create_asked = Signal()
    papers_asked = Signal()
    person_given = Signal(str, object, str)
    finished = Signal(bool)  # whether a place for backups is to be set now

    def __init__(self, answers: Answers, step: int = 0) -> None:
        super().__init__()
        self.answers = answers
        self.focus_target: QWidget | None = None
        self.step = step
        self._rail, self._main = column(gap=12), column(gap=8)
        rail = boxed(self._rail)
        rail.setFixedWidth(em(200) if not narrow() else em(60))
        main = scroller(boxed(self._main))
        main.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        card = Card(row(rail, 8, (main, 1), gap=24), pad=32)
        card.setMaximumWidth(em(860))
        card.setMaximumHeight(em(620))
        card.setMinimumHeight(min(em(470), 640))
        self.setLayout(
            column(
                (boxed(row()), 0 if narrow() else 1),
                (row((boxed(row()), 1), (card, 8), (boxed(row()), 1)), 8),
                (boxed(row()), 0 if narrow() else 2),
                margins=(16, 16, 16, 16),
            )
        )
        self.show_step(step)

    def show_step(self, step: int) -> None:
        """Draw one page of the wizard."""
        self.step = step
        self.setAcceptDrops(step < _PAPERS_STEP)  # after that a vault is made, and its papers come first
        emptied(self._rail)
        emptied(self._main)
        self._draw_rail()
        self.back, self.next = button(words(_BACK)), button(words(_NEXT), "primary")
        self.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.next.clicked.connect(lambda: self.show_step(self.step + 1))
        (self._language, self._kind, self._who, self._passphrase, self._papers, self._second, self._backups)[step]()
        QTimer.singleShot(0, self, self.focus_first)  # only what is on the screen can have the focus

    def show_papers(self, papers: Papers) -> None:
        """The vault is made: go on to its papers."""
        self.answers.papers = papers
        self.show_step(4)

    def papers_are_in(self, folder: str) -> None:
        """They were saved: the code can be typed back, or the work started."""
        if self.answers.second_papers is None:
            self.answers.papers_folder = folder
        else:
            self.answers.second_folder = folder
        self.show_step(self.step)

    def focus_first(self) -> None:
        """The page was put into the window just now: the cursor where typing begins."""
        if self.focus_target is not None:
            self.focus_target.setFocus()

    def person_refused(self, sentence: str) -> None:
        """Why the second person could not be added; what was typed stays."""
        self.person.show_problem(sentence)

    def _focus(self, widget: QWidget) -> None:
        self.focus_target = widget

    def show_making(self, done: int, total: int) -> None:
        """The sample firm is being made; told where it was asked for, if somebody is still there."""
        if self.step != _KIND_STEP:
            return
        self.making.setVisible(True)
        self.making_bar.setVisible(True)
        self.making_bar.show_progress(done, total)

    def show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.next.setEnabled(True)

    def _draw_rail(self) -> None:
        if not narrow():
            self._rail.addWidget(text(words(_FIRST_RUN), "section"))
        for place, name in enumerate(_STEPS):
            state = "done" if place < self.step else "current" if place == self.step else "open"
            mark = StateMark(state, words(_STATE, step=place + 1, name=name))
            label = text(words(name), "strong" if state == "current" else "body", "ink2" if state == "open" else "ink")
            self._rail.addLayout(row(mark, *([] if narrow() else [label]), None, gap=12))
        self._rail.addStretch(1)

    def _page(self, title: Text, subtitle: Text, *parts: Any, foot: bool = True) -> None:
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        for part in (
            text(words(title), "title", wrap=True),
            text(words(subtitle), tone="ink2", wrap=True),
            4,
            *parts,
            self.problem,
        ):
            if isinstance(part, int):
                self._main.addSpacing(sp(part))
            elif isinstance(part, QWidget):
                self._main.addWidget(part)
            else:
                self._main.addLayout(part)
        self._main.addStretch(1)
        if foot:
            self._main.addWidget(Rule())
            self._main.addLayout(row(*([self.back] if 0 < self.step < 4 else []), None, self.next, margins=(0, 4, 0, 0)))

    def _language(self) -> None:
        box = combo([("zh_CN", "简体中文"), ("en", "English")], LOOK.language)
        box.currentIndexChanged.connect(lambda _: self.language_chosen.emit(box.currentData()))
        self._page(_LANGUAGE, _LANGUAGE_SUB, named(words(_STEPS[0]), box))
        self._focus(box)

    def _kind(self) -> None:
        own, sample = button(words(_OWN), "primary", "shield"), button(words(_SAMPLE), "", "today")
        existing = button(words(_EXISTING), "link")
        own.clicked.connect(lambda: self.show_step(2))

        def play() -> None:
            sample.setEnabled(False)
            self.show_making(0, 1)
            self.sample_asked.emit()

        sample.clicked.connect(play)
        existing.clicked.connect(self.existing_asked)
        restore = button(words(RESTORE), "link")
        restore.clicked.connect(self.restore_asked)
        self.making, self.making_bar = text(words(_MAKING), "small", "ink2", wrap=True), Bar(0, 1)
        self.making.hide()
        self.making_bar.hide()
        parts = (row(own, None), row(sample, None), self.making, self.making_bar, 8, row(existing, None), row(restore, None))
        self._page(_KIND, _KIND_SUB, *parts, foot=False)
        self._main.addLayout(row(self.back, None))
        self._focus(own)

    def _who(self) -> None:
        firm, name, place = line_edit(self.answers.firm), line_edit(self.answers.name), line_edit(str(self.answers.path))
        change = button(words(_CHANGE))
        change.clicked.connect(self.place_asked)
        place.setReadOnly(True)

        def typed() -> None:
            self.answers.firm, self.answers.name = firm.text(), name.text()
            place.setText(str(self.answers.path))
            problem = place_problem(self.answers.path)
            self.show_problem(words(problem) if problem is not None else "")
            self.next.setEnabled(bool(firm.text().strip() and name.text().strip()) and problem is None)

        for edit in (firm, name):
            edit.textChanged.connect(typed)
            edit.returnPressed.connect(self.next.click)
        where = row((named(words(_PLACE), place), 1), column(None, change), gap=8)
        self._page(_WHO, _WHO_SUB, named(words(_FIRM), firm), named(words(_NAME), name), where)
        typed()
        self._focus(name if firm.text() and not name.text() else firm)

    def _passphrase(self) -> None:
        pair = PassphraseFields([self.answers.firm, self.answers.name], self.answers.passphrase, self.answers.again)
        self.next.setText(words(_MAKE))
        self.next.clicked.disconnect()
        self.next.clicked.connect(self._create)

        def typed() -> None:
            self.answers.passphrase, self.answers.again = pair.once.text(), pair.again.text()
            self.next.setEnabled(pair.is_ready)

        pair.changed.connect(typed)
        pair.again.returnPressed.connect(self.next.click)
        self._page(_PASS, _PASS_SUB, pair)
        typed()
        self._focus(pair.once)

    def _create(self) -> None:
        self.next.setEnabled(False)
        self.create_asked.emit()

    def _papers(self) -> None:
        save = button(words(_SAVE), "" if self.answers.papers_folder else "primary", "printer")
        save.clicked.connect(self.papers_asked)
        folder = self.answers.papers_folder
        where = [row(glyph("check", "ok", 16), (text(words(_SAVED, folder=folder), "small", wrap=True), 1))] if folder else []
        code, said = line_edit(self.answers.code), text("", "small", "ink2", wrap=True)
        code.setEnabled(bool(folder))

        def typed() -> None:
            self.answers.code = code.text()
            self.next.setEnabled(self._code_said(code.text(), said))

        code.textChanged.connect(typed)
        self._page(_PAPERS, _PAPERS_SUB, row(save, None), *where, 6, named(words(_TYPE_BACK), code), said)
        typed()
        self._focus(code if folder else save)

    def _second(self) -> None:
        papers, folder = self.answers.second_papers, self.answers.second_folder
        if papers is None:
            self.person = PersonForm(self.answers.firm)
            self.person.add_asked.connect(self.person_given)
            self.next.setText(words(_LATER))
            self.next.setProperty("kind", "")
            self._page(_SECOND, _SECOND_SUB, self.person)
            self._focus(self.person.name)
            return
        save = button(words(_SAVE), "" if folder else "primary", "printer")
        save.clicked.connect(self.papers_asked)
        where = [row(glyph("check", "ok", 16), (text(words(_SAVED, folder=folder), "small", wrap=True), 1))] if folder else []
        self._page(_SECOND, _SECOND_SUB, text(words(_ADDED, name=papers.person), wrap=True), row(save, None), *where)
        self.next.setEnabled(bool(folder))
        self._focus(self.next if folder else save)

    def _backups(self) -> None:
        sets = button(words(_SET_PLACE), "primary", "drive")
        sets.clicked.connect(lambda: self.finished.emit(True))
        self.next.setText(words(_LATER))
        self.next.setProperty("kind", "")
        self.next.clicked.disconnect()
        self.next.clicked.connect(lambda: self.finished.emit(False))
        self._page(_BACKUPS, _BACKUPS_SUB, text(words(_BACKUPS_HOW), tone="ink2", wrap=True), 4, row(sets, None))
        self._focus(sets)

    def _code_said(self, typed: str, said: Any) -> bool:
        """Compare what is typed back with the paper, without showing the code."""
        wanted = (self.answers.papers.recovery_code if self.answers.papers else "").replace("-", "")
        given = "".join(each for each in typed.upper() if each.isalnum()).replace("O", "0").replace("I", "1").replace("L", "1")
        right = next(
            (at for at, pair in enumerate(zip(given, wanted, strict=False)) if pair[0] != pair[1]), min(len(given), len(wanted))
        )
        if given == wanted and wanted:
            said.setText(words(_RIGHT))
            return True
        said.setText(words(_PREFIX, right=right, total=len(wanted)) if right == len(given) else words(_WRONG, right=right))
        return False
