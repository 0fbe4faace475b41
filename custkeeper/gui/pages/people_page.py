"""People: who can open the vault, which keys they hold, and adding somebody."""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.layout import beside, boxed, button, column, emptied, glyph, heading, row, scroller, text
from custkeeper.gui.look.marks import Pill, level_badge
from custkeeper.gui.look.palette import em, narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.paper_saving import save_papers
from custkeeper.gui.person_form import PersonForm
from custkeeper.services.people import PersonLine, add_person, list_people
from custkeeper.services.vault_access import Papers

_TITLE = QT_TRANSLATE_NOOP("people", "People")
_SUBTITLE = QT_TRANSLATE_NOOP("people", "Who can open this vault, and which sealed levels each person holds the key of.")
_ADD = QT_TRANSLATE_NOOP("people", "Add somebody")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("people", "Only an owner or a manager adds people.")
_NO_KEYS = QT_TRANSLATE_NOOP("people", "no key: sealed records stay closed")
_YOU = QT_TRANSLATE_NOOP("people", "you")
_ADDED = QT_TRANSLATE_NOOP("people", "{name} can open the vault now. Save the recovery sheet to print it.")
_SHEET = QT_TRANSLATE_NOOP("people", "Recovery sheet of {name}")
_SHEET_NOTE = QT_TRANSLATE_NOOP("people", "It is shown only now. Print it, hand it over, then delete the file.")
_SAVE = QT_TRANSLATE_NOOP("people", "Save the sheet…")
_SAVED = QT_TRANSLATE_NOOP("people", "Saved in {folder}. Print it, then delete the file.")


class PeoplePage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines = column(gap=0)
        listing = Card(column(boxed(self._lines), None, gap=0), flat=True)
        self._paper_box = column(gap=0)
        self.form: PersonForm | None = None
        side: list[QWidget] = [boxed(self._paper_box)]
        if is_allowed(desk.session.role, Action.MANAGE_PEOPLE):
            self.form = PersonForm(desk.session.firm)
            self.form.add_asked.connect(self._add)
            side.append(Card(column(text(words(_ADD), "section"), self.form, gap=10)))
        else:
            side.append(Card(column(text(words(_NOT_ALLOWED), tone="ink2", wrap=True)), "ink2"))
        body = scroller(boxed(beside(listing, *side, width=360)))
        self.setLayout(column(heading(words(_TITLE), words(_SUBTITLE)), (body, 1), gap=12))
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session
        self.desk.read(self, lambda: list_people(session), self._show)

    def _show(self, people: list[PersonLine]) -> None:
        emptied(self._lines)
        me = self.desk.session.name
        for place, person in enumerate(people):
            if place:
                self._lines.addWidget(Rule(20))
            self._lines.addWidget(self._line(person, person.name == me))

    def _line(self, person: PersonLine, is_me: bool) -> QWidget:
        name = text(person.name, "strong", wrap=True)
        role = text(words(person.role.label), "small", "ink2")
        sealed = [level for level in person.keys if level.is_sealed]
        keys: list[Any] = [level_badge(level) for level in sealed] or [text(words(_NO_KEYS), "small", "ink2", wrap=True)]
        you = [Pill(words(_YOU), "accent", "people")] if is_me else []
        code = text(person.code, "small", "ink2")
        code.setMinimumWidth(em(34))
        who = column(name, role, gap=0)
        held = row(*keys, None) if sealed else row((keys[0], 1))
        if narrow():
            return boxed(column(row(code, (who, 1), *you, gap=12), held, gap=4, margins=(20, 8, 20, 8)))
        return boxed(row(glyph("people"), code, (who, 2), *you, (held, 2), gap=12, margins=(20, 8, 20, 8)))

    def _add(self, name: str, role: Role, passphrase: str) -> None:
        session = self.desk.session
        work = lambda progress: add_person(session, name, role, passphrase)  # noqa: E731
        self.desk.write(self, work, self._added, failed=self._refused)

    def _added(self, papers: Papers) -> None:
        if self.form is not None:
            self.form.clear()
        self.desk.tell("ok", words(_ADDED, name=papers.person))
        self.desk.changed.emit()
        self.show_papers(papers)
        self.refresh()

    def show_papers(self, papers: Papers) -> None:
        """A recovery sheet that has to be saved now: it is never shown again."""
        emptied(self._paper_box)
        save = button(words(_SAVE), "primary", "printer")
        said = text(words(_SHEET_NOTE), "small", wrap=True)
        save.clicked.connect(
            lambda: save_papers(self, self.desk, papers, False, lambda folder: said.setText(words(_SAVED, folder=folder)))
        )
        content = column(text(words(_SHEET, name=papers.person), "section", wrap=True), said, row(save, None), gap=8)
        self._paper_box.addWidget(Card(content, "warn", pad=16))
        save.setFocus()

    def _refused(self, error: CustKeeperError) -> None:
        if self.form is not None:
            self.form.show_problem(words(error.message))
