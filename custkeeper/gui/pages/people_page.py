"""People: who can open the vault, what each may do and read, changing that, and adding somebody.

What must not be here: one person's fields (`access_panel`) and what they do (`access_acts`), the list's lines (`people_list`).
"""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.access_acts import AccessActs
from custkeeper.gui.access_matrix_view import access_matrix_view
from custkeeper.gui.access_panel import AccessPanel
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import NEW, Entry, EntryDraft, keep_entries
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import beside, boxed, button, column, emptied, heading, row, scroller, text, unscrolled
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.paper_saving import save_papers
from custkeeper.gui.people_list import people_lines
from custkeeper.gui.person_form import PersonForm
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.access_matrix import MatrixLine, access_matrix
from custkeeper.services.access_review import TEMPLATE, current_review
from custkeeper.services.checklists import start
from custkeeper.services.people import PersonLine, add_person, list_people
from custkeeper.services.person_cards import PersonCard, person_card
from custkeeper.services.unsaved_sheets import noted
from custkeeper.services.vault_access import Papers

_TITLE = QT_TRANSLATE_NOOP("people", "People")
_SUBTITLE = QT_TRANSLATE_NOOP("people", "Who can open this vault, and which sealed levels each person holds the key of.")
_VIEW = QT_TRANSLATE_NOOP("people", "Shown")
_SEGMENTS = (QT_TRANSLATE_NOOP("people", "People"), QT_TRANSLATE_NOOP("people", "Access matrix"))
_PRINT = QT_TRANSLATE_NOOP("people", "Print the matrix…")
_REVIEW = QT_TRANSLATE_NOOP("people", "Access review…")
_ADD = QT_TRANSLATE_NOOP("people", "Add somebody")
_ADD_FORM = QT_TRANSLATE_NOOP("people", "Add somebody…")
_BACK = QT_TRANSLATE_NOOP("people", "Back to the list")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("people", "Only an owner or a manager adds people.")
_ADDED = QT_TRANSLATE_NOOP("people", "{name} can open the vault now. Save the recovery sheet to print it.")
_SHEET = QT_TRANSLATE_NOOP("people", "Recovery sheet of {name}")
_SHEET_NOTE = QT_TRANSLATE_NOOP("people", "It is shown only now. Print it, hand it over, then delete the file.")
_SHEET_UNSAVED = QT_TRANSLATE_NOOP(
    "people",
    "The recovery sheet of {name} is not saved yet. It waits on the page People until the vault is locked; without it a "
    "forgotten passphrase cannot be helped.",
)
_SAVE = QT_TRANSLATE_NOOP("people", "Save the sheet…")
_SAVED = QT_TRANSLATE_NOOP("people", "Saved in {folder}. Print it, then delete the file.")
_PEOPLE, _MATRIX = 0, 1
_TO_MATRIX = "matrix"


class PeoplePage(Page):
    """`show_subject` takes a person's code, or `matrix`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._code = ""
        self.acts = AccessActs(desk, self)
        self.acts.done.connect(self._changed)
        self._act = ""
        self.may_manage = is_allowed(desk.session.role, Action.MANAGE_PEOPLE)
        self.panel: AccessPanel | None = None
        self.form: PersonForm | None = None
        self.draft: EntryDraft | None = None  # of the panel's days or of somebody new
        self._lines, self._matrix = column(gap=0), column(gap=0)
        self._paper_box, self._side = column(gap=0), column(gap=16)
        self._listing = Card(column(boxed(self._lines), None, gap=0), flat=True)
        self.segments = Segmented([("", words(each)) for each in _SEGMENTS], _PEOPLE, words(_VIEW))
        self.segments.chosen.connect(lambda _: self.refresh())
        self.add, self.print = button(words(_ADD_FORM), "", "plus"), button(words(_PRINT), "", "printer")
        self.add.clicked.connect(lambda: self._choose(""))
        if not self.may_manage:
            self.add.hide()
        self.print.clicked.connect(self.print_it)
        self._papers = boxed(self._paper_box)
        self._papers.hide()
        self._body = scroller(boxed(beside(self._listing, self._papers, boxed(self._side), width=400)))
        self._matrix_body = scroller(boxed(self._matrix))
        self.review = button(words(_REVIEW), "", "audit")
        self.review.clicked.connect(self._open_review)
        if not is_allowed(desk.session.role, Action.PREPARE):
            self.review.hide()
        actions = (self.print, self.review, self.add)
        head = heading(words(_TITLE), words(_SUBTITLE), *(() if narrow() else actions))
        if narrow():  # beside them the sentence would have no room
            head = column(head, row(*actions, None), gap=8)
        self.setLayout(column(head, unscrolled(row(self.segments, None)), (self._body, 1), (self._matrix_body, 1), gap=12))
        if desk.unsaved_sheet is not None:
            self.show_papers(desk.unsaved_sheet)
        self._show_side(None)
        self.refresh()

    def refresh(self) -> None:
        session, code, is_matrix = self.desk.session, self._code, self.segments.current == _MATRIX
        self._body.setVisible(not is_matrix)
        self._matrix_body.setVisible(is_matrix)
        self.print.setVisible(is_matrix)
        if is_matrix:
            self.desk.read(self, lambda: access_matrix(session), self._show_matrix)
            return

        def work() -> tuple[list[PersonLine], Any, PersonCard | None]:
            people = list_people(session)
            mine = next((each.code for each in people if each.name == session.name), "")
            wanted = code or ("" if self.may_manage else mine)
            known = wanted if any(each.code == wanted for each in people) else ""
            return people, session.today, person_card(session, known) if known else None

        self.desk.read(self, work, lambda found: self._show(*found))

    def show_subject(self, code: str, field: str = "") -> None:
        self.segments.choose(_MATRIX if code == _TO_MATRIX else _PEOPLE)
        if code != _TO_MATRIX:
            self._choose(code)

    def whereabouts(self, tab: str) -> Whereabouts:
        return Whereabouts(tab, self._code if self.segments.current == _PEOPLE else _TO_MATRIX)

    def print_it(self) -> None:
        code = self._code if self.segments.current == _PEOPLE else ""
        self.desk.asked_for.emit("reports", f"key-card:{code}" if code else "access-matrix:all")

    def step_back(self) -> None:
        if self._code:
            self._choose("")

    def leave(self) -> None:
        """A sheet that was never saved cannot be shown again once the vault is locked."""
        if self.desk.unsaved_sheet is not None:
            self.desk.tell("warn", words(_SHEET_UNSAVED, name=self.desk.unsaved_sheet.person))

    def show_papers(self, papers: Papers) -> None:
        """A recovery sheet that has to be saved now: it is never shown again."""
        emptied(self._paper_box)
        self.desk.unsaved_sheet = papers
        save = button(words(_SAVE), "primary", "printer")
        said = text(words(_SHEET_NOTE), "small", wrap=True)

        def saved(folder: str) -> None:
            if self.desk.unsaved_sheet is papers:
                self.desk.unsaved_sheet = None
            said.setText(words(_SAVED, folder=folder))

        save.clicked.connect(lambda: save_papers(self, self.desk, papers, False, saved))
        content = column(text(words(_SHEET, name=papers.person), "section", wrap=True), said, row(save, None), gap=8)
        self._paper_box.addWidget(Card(content, "warn", pad=16))
        self._papers.show()
        save.setFocus()

    def _open_review(self) -> None:
        """The quarterly review that is under way, else a new one with an item for each person."""
        session = self.desk.session

        def opened(code: str) -> None:
            self.desk.changed.emit()
            self.desk.asked_for.emit("checklists", code)

        work = lambda progress: current_review(session) or start(session, TEMPLATE, "").code  # noqa: E731
        self.desk.write(self, work, opened)

    def _changed(self, act: str) -> None:
        self._act = act
        self.refresh()

    def _choose(self, code: str) -> None:
        self._code = code
        self.refresh()

    def _show_matrix(self, lines: list[MatrixLine]) -> None:
        emptied(self._matrix)
        self._matrix.addWidget(access_matrix_view(lines))

    def _show(self, people: list[PersonLine], today: Any, card: PersonCard | None) -> None:
        emptied(self._lines)
        for each in people_lines(people, self.desk.session.name, today, self._choose):
            self._lines.addWidget(each)
        if card is None or self.panel is None or self.panel.card != card:
            self._show_side(card)
        if self.panel is not None:
            self.panel.setEnabled(True)
            self.panel.focus(self._act)
        self._act = ""

    def _show_side(self, card: PersonCard | None) -> None:
        """The chosen person, else the form to add somebody; with large text instead of the list."""
        keep_entries(self)
        typed = self.panel.typed() if self.panel is not None and card and self.panel.card.line.code == card.line.code else {}
        if card is None and self.form is not None:
            return
        emptied(self._side)
        self.panel = self.form = None
        self._listing.setVisible(card is None or not narrow() or not self._code)
        if card is not None:
            self._side.addWidget(Card(column(*self._way_back(), self._panel_of(card, typed), gap=8)))
        elif self.may_manage:
            self.form = PersonForm(self.desk.session.firm)
            self.form.add_asked.connect(self._add)
            self._keep_typing(Entry("person", NEW, "form"), {"name": self.form.name, "role": self.form.role}, self.form)
            self._side.addWidget(Card(column(text(words(_ADD), "section"), self.form, gap=10)))
        if not self.may_manage:
            self._side.addWidget(Card(column(text(words(_NOT_ALLOWED), tone="ink2", wrap=True)), "ink2"))

    def _way_back(self) -> list[Any]:
        if not narrow() or not self._code:
            return []
        back = button(words(_BACK), "link", "undo")
        back.clicked.connect(self.step_back)
        return [row(back, None)]

    def _panel_of(self, card: PersonCard, typed: dict[str, str]) -> AccessPanel:
        panel = AccessPanel(card, self.desk.session.role)
        if panel.editors:
            self._keep_typing(Entry("person", card.line.code, "access"), panel.editors, panel)
        panel.take(typed)
        self.acts.serve(panel)
        panel.card_asked.connect(lambda: self.desk.asked_for.emit("reports", f"key-card:{card.line.code}"))
        self.panel = panel
        return panel

    def _keep_typing(self, entry: Entry, editors: dict[str, QWidget], part: QWidget) -> None:
        """The passphrase somebody new types is kept nowhere."""
        self.draft = EntryDraft(self.desk, entry, editors, part)
        self.draft.put_back.connect(lambda sentence: self.desk.tell("accent", sentence))

    def _add(self, name: str, role: Role, passphrase: str) -> None:
        session = self.desk.session
        work = lambda: noted(session, add_person(session, name, role, passphrase))  # noqa: E731
        store = self.draft.until_done(work) if self.draft is not None else work
        self.desk.write(self, lambda progress: store(), self._added, failed=self._refused)

    def _added(self, papers: Papers) -> None:
        if self.form is not None:
            self.form.clear()
        if self.draft is not None:
            self.draft.forget()
        self.desk.tell("ok", words(_ADDED, name=papers.person))
        self.desk.changed.emit()
        self.show_papers(papers)
        self.refresh()

    def _refused(self, error: CustKeeperError) -> None:
        if self.form is not None:
            self.form.show_problem(words(error.message))
