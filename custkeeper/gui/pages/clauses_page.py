"""Clauses of a transfer's agreement: their wordings with what changed, the types still missing, and what counsel was asked."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.areas.opinion import OPINION
from custkeeper.domain.clause import UNSIGNED
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.domain.word_diff import Change, Piece
from custkeeper.gui.act_dialog import FieldsDialog, Said
from custkeeper.gui.changed_text_view import ChangedTextView
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import combo, line_edit, text_edit
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, text
from custkeeper.gui.look.marks import Pill
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.services.clauses import ClauseLine, clause_line, diff_of, kind_label, missing_by_transfer, write_version
from custkeeper.services.opinions import OpinionLine, ask, opinions_about, stale_words
from custkeeper.services.records import state_label

_SUBTITLE = QT_TRANSLATE_NOOP("clauses", "Each transfer needs four types. A new text is a new version; the old ones stay.")
_MISSING = QT_TRANSLATE_NOOP("clauses", "{transfer} still needs: {types}")
_WORDING = QT_TRANSLATE_NOOP("clauses", "Wording")
_UNWORDED = QT_TRANSLATE_NOOP("clauses", "No text yet. Write the first version.")
_VERSION = QT_TRANSLATE_NOOP("clauses", "Version {number}, {day}")
_AGAINST = QT_TRANSLATE_NOOP("clauses", "Version {number} against {older}, {day}")
_WHICH = QT_TRANSLATE_NOOP("clauses", "Version to read")
_LEGEND = QT_TRANSLATE_NOOP("clauses", "Underlined: put in. Struck through: taken out.")
_UNTIL = QT_TRANSLATE_NOOP("clauses", "Survives until {day}")
_WRITE = QT_TRANSLATE_NOOP("clauses", "New version…")
_WRITE_TITLE = QT_TRANSLATE_NOOP("clauses", "New version of {code}")
_WRITE_THEN = QT_TRANSLATE_NOOP("clauses", "It cannot be changed afterwards. Opinions about an older version become stale.")
_TEXT = QT_TRANSLATE_NOOP("clauses", "Text")
_KEEP = QT_TRANSLATE_NOOP("clauses", "Record this version")
_COUNSEL = QT_TRANSLATE_NOOP("clauses", "Counsel")
_NOT_ASKED = QT_TRANSLATE_NOOP("clauses", "Counsel has not been asked about this clause.")
_ASK = QT_TRANSLATE_NOOP("clauses", "Ask counsel…")
_ASK_AGAIN = QT_TRANSLATE_NOOP("clauses", "Ask again…")
_ASK_TITLE = QT_TRANSLATE_NOOP("clauses", "Ask counsel about {code}, {version}")
_ASK_THEN = QT_TRANSLATE_NOOP(
    "clauses", "The question is kept with this version. The program records what counsel says; it gives no advice."
)
_WHOM = QT_TRANSLATE_NOOP("clauses", "Which counsel")
_QUESTION = QT_TRANSLATE_NOOP("clauses", "Question")
_ASK_GO = QT_TRANSLATE_NOOP("clauses", "Record the question")
_ASKED = QT_TRANSLATE_NOOP("clauses", "{code} waits for counsel's answer.")
_WRITTEN = QT_TRANSLATE_NOOP("clauses", "{code}: version {version} is recorded.")
_ABOUT = QT_TRANSLATE_NOOP("clauses", "{code}, about {version}")

_WORDING_OF, _QUESTION_OF = "wording", "question"  # where what is typed in each dialog is kept


@dataclass(frozen=True)
class ClauseFacts:
    line: ClauseLine
    opinions: tuple[OpinionLine, ...]


class ClausesPage(RegisterPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "clause")
        self.dialog: FieldsDialog | None = None

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def filters(self) -> list[Any]:
        self._missing = text("", tone="warn", wrap=True)
        self._missing.hide()
        return [self._missing]

    def refresh(self) -> None:
        super().refresh()
        session = self.desk.session
        self.desk.read(self, lambda: missing_by_transfer(session), self._show_missing)

    def read_facts(self, record: Record) -> ClauseFacts:
        session = self.desk.session
        return ClauseFacts(clause_line(session, record), tuple(opinions_about(session, record)))

    def extra_parts(self, record: Record, facts: ClauseFacts) -> list[Any]:
        return [*self._wording(facts.line), Rule(), *self._counsel(facts), Rule()]

    def _show_missing(self, found: dict[str, tuple[str, ...]]) -> None:
        joint = "、" if self.desk.translate.language == "zh_CN" else ", "
        said = [
            words(_MISSING, transfer=code, types=joint.join(words(kind_label(each)) for each in kinds))
            for code, kinds in found.items()
        ]
        self._missing.setText("\n".join(said))
        self._missing.setVisible(bool(said))

    def _wording(self, line: ClauseLine) -> list[Any]:
        parts: list[Any] = [text(words(_WORDING), "strong")]
        if line.until is not None:
            parts.append(text(words(_UNTIL, day=show_day(line.until, self.desk.translate.language)), "small", "ink2", wrap=True))
        parts += self._versions(line) if line.versions else [text(words(_UNWORDED), tone="ink2", wrap=True)]
        if is_allowed(self.desk.session.role, Action.WRITE) and line.clause.state in UNSIGNED:
            write = button(words(_WRITE), "", "pen")
            write.clicked.connect(lambda: self.open_wording(line))
            parts.append(row(write, None))
        return parts

    def _versions(self, line: ClauseLine) -> list[Any]:
        """The newest against the one before it; each other one can be chosen."""
        count = len(line.versions)
        shown = column(gap=4)
        which = combo([(str(number), self._version_said(line, number)) for number in range(count, 0, -1)])
        which.setAccessibleName(words(_WHICH))

        def show() -> None:
            number = int(str(which.currentData()))
            emptied(shown)
            whole = str(line.versions[number - 1].value("text") or "")
            shown.addWidget(ChangedTextView(diff_of(line, newer=number) if number > 1 else [Piece(Change.SAME, whole)]))
            if number > 1:
                shown.addWidget(text(words(_LEGEND), "small", "ink2", wrap=True))

        which.currentIndexChanged.connect(lambda _: show())
        show()
        return [which, boxed(shown)]

    def _version_said(self, line: ClauseLine, number: int) -> str:
        written = date.fromisoformat(str(line.versions[number - 1].value("written_on")))
        day = show_day(written, self.desk.translate.language)
        if number == 1:
            return words(_VERSION, number=number, day=day)
        return words(_AGAINST, number=number, older=number - 1, day=day)

    def _counsel(self, facts: ClauseFacts) -> list[Any]:
        parts: list[Any] = [text(words(_COUNSEL), "strong")]
        if not facts.opinions:
            parts.append(text(words(_NOT_ASKED), tone="ink2", wrap=True))
        for line in reversed(facts.opinions):
            about = words(_ABOUT, code=line.opinion.code, version=line.version.code if line.version else "")
            goes = button(about, "link")
            goes.clicked.connect(lambda _=False, code=line.opinion.code: self.desk.asked_for.emit("opinions", code))
            parts.append(row(goes, None, opinion_pill(line)))
            if why := stale_words(line, self.desk.translate):
                parts.append(text(why, "small", "warn" if line.is_stale else "ink2", wrap=True))
        if is_allowed(self.desk.session.role, Action.WRITE) and facts.line.newest is not None:
            before = _asked_before(facts)
            asks = button(words(_ASK_AGAIN if before is not None else _ASK), "", "info")
            asks.clicked.connect(lambda: self.open_ask(facts.line, before))
            parts.append(row(asks, None))
        return parts

    def open_wording(self, line: ClauseLine) -> None:
        """The newest text to be written over; what was typed in the form is handed over first."""
        self.leave()
        code, session = line.clause.code, self.desk.session
        editor = text_edit(str(line.newest.value("text") or "") if line.newest else "", 11)
        fields = [("text", words(_TEXT), editor)]
        said = Said(words(_WRITE_TITLE, code=code), words(_WRITE_THEN), words(_KEEP))
        act = lambda typed: write_version(session, code, typed["text"])  # noqa: E731
        self._open(said, fields, act, _written(code), Entry("clause", line.clause.id, _WORDING_OF))

    def open_ask(self, line: ClauseLine, before: Record | None) -> None:
        """Again with the question and counsel of the time before, to be changed if need be."""
        self.leave()
        code, session = line.clause.code, self.desk.session
        whom = line_edit(str(before.value("counsel") or "") if before else "")
        question = text_edit(str(before.value("question") or "") if before else "", 6)
        fields = [("counsel", words(_WHOM), whom), ("question", words(_QUESTION), question)]
        title = words(_ASK_TITLE, code=code, version=line.newest.code if line.newest else "")
        again = before.code if before else ""
        act = lambda typed: ask(session, code, typed["question"], typed["counsel"], again)  # noqa: E731
        told = lambda record: words(_ASKED, code=record.code)  # noqa: E731
        said = Said(title, words(_ASK_THEN), words(_ASK_GO))
        self._open(said, fields, act, told, Entry("clause", line.clause.id, _QUESTION_OF))

    def reopen(self, what: str) -> None:
        if what == _WORDING_OF:
            self.open_wording(self._facts.line)
        elif self._facts.line.newest is not None:
            self.open_ask(self._facts.line, _asked_before(self._facts))

    def _open(self, said: Said, fields: Any, act: Any, told: Any, entry: Entry) -> None:
        self.dialog = FieldsDialog(self.desk, said, fields, act, told, self, entry)
        self.dialog.stored.connect(self._acted)
        self.dialog.open()


def _asked_before(facts: ClauseFacts) -> Record | None:
    return next((each.opinion for each in reversed(facts.opinions) if not each.is_superseded), None)


def _written(code: str) -> Any:
    return lambda version: words(_WRITTEN, code=code, version=version.code)


def opinion_pill(line: OpinionLine) -> Pill:
    """Its state, and a warning mark while it is stale."""
    label = state_label(OPINION, line.opinion.state)
    shown = label if isinstance(label, str) else words(label)
    if line.is_stale:
        return Pill(shown, "warn", "history")
    tone = {"asked": "accent", "answered": "warn", "decided": "ok"}.get(line.opinion.state, "ink2")
    mark = {"asked": "clock", "answered": "pen", "decided": "check"}.get(line.opinion.state, "minus")
    return Pill(shown, "ink2" if line.is_superseded else tone, mark)
