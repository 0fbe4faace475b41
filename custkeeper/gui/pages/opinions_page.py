"""Counsel's opinions: what was asked about which wording, what was answered and decided, and whether it still holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.opinion import OPINION
from custkeeper.domain.opinion import HIGHEST_RISK, LOWEST_RISK
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.word_diff import Piece
from custkeeper.gui.act_dialog import FieldsDialog, Said
from custkeeper.gui.changed_text_view import ChangedTextView
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.cards import Band, Rule
from custkeeper.gui.look.fields import combo, line_edit, text_edit
from custkeeper.gui.look.layout import boxed, button, column, row, text
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.clauses_page import opinion_pill
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.services.access import parse_day
from custkeeper.services.opinions import (
    OpinionLine,
    answer,
    changes_since,
    decide,
    opinion_line,
    stale_words,
)
from custkeeper.services.showing import shown_fields

_SUBTITLE = QT_TRANSLATE_NOOP(
    "opinions", "Ask from the clause itself. The program records what counsel says; it gives no advice."
)
_CHOOSE = QT_TRANSLATE_NOOP("window", "(choose)")
_SHOWN = ("clause", "version", "asked_before", "counsel", "asked_on", "asked_by", "question")
_ANSWERED = ("answer", "outcome", "risk", "answered_on", "answer_kept_by", "decision", "decided_by", "decided_on")
_SINCE = QT_TRANSLATE_NOOP("opinions", "What changed in the text since")
_TO_CLAUSE = QT_TRANSLATE_NOOP("opinions", "To the clause…")
_ANSWER = QT_TRANSLATE_NOOP("opinions", "Record the answer…")
_ANSWER_TITLE = QT_TRANSLATE_NOOP("opinions", "Counsel's answer to {code}")
_ANSWER_THEN = QT_TRANSLATE_NOOP("opinions", "What counsel said, in counsel's words if you have them.")
_ANSWER_GO = QT_TRANSLATE_NOOP("opinions", "Record the answer")
_ANSWER_DAY = QT_TRANSLATE_NOOP("opinions", "Answered on (such as 2027-03-01; today when empty)")
_DECIDE = QT_TRANSLATE_NOOP("opinions", "Decide…")
_DECIDE_TITLE = QT_TRANSLATE_NOOP("opinions", "Decide on {code}")
_DECIDE_THEN = QT_TRANSLATE_NOOP("opinions", "Your decision is signed into the ledger under your name and cannot be undone.")
_DECIDE_GO = QT_TRANSLATE_NOOP("opinions", "Record my decision")
_DONE = QT_TRANSLATE_NOOP("opinions", "{code} is recorded.")

_ANSWER_OF, _DECISION_OF = "answer", "decision"  # where what is typed in each dialog is kept


@dataclass(frozen=True)
class OpinionFacts:
    line: OpinionLine
    fields: tuple[tuple[str, str], ...]  # key, value in words
    since: tuple[Piece, ...]


class OpinionsPage(RegisterPage):
    HIDDEN = frozenset(OPINION.by_key)  # nothing of it is typed over: it is asked, answered and decided

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, OPINION.key)
        self._new.hide()
        self.dialog: FieldsDialog | None = None

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def start_new(self, given: Mapping[str, str] | None = None) -> None:
        """A question belongs to a clause."""
        self.desk.asked_for.emit("clauses", "")

    def read_facts(self, record: Record) -> OpinionFacts:
        session, translate = self.desk.session, self.desk.translate
        line = opinion_line(session, record)
        shown = tuple((field.key, value) for field, value in shown_fields(session, record, translate) if field.key != "version")
        version = (("version", line.version.code),) if line.version else ()
        return OpinionFacts(line, (*shown, *version), changes_since(session, line))

    def extra_parts(self, record: Record, facts: OpinionFacts) -> list[Any]:
        said = dict(facts.fields)
        parts: list[Any] = [row(opinion_pill(facts.line), None)]
        if why := stale_words(facts.line, self.desk.translate):
            parts.append(Band(column(text(why, wrap=True)), "warn" if facts.line.is_stale else "ink2"))
        parts += [*self._buttons(record, facts.line), Rule()]  # what to do stands before what to read
        parts += [_named(key, said[key]) for key in (*_SHOWN, *_ANSWERED) if said.get(key)]
        if facts.since:
            parts += [Rule(), text(words(_SINCE), "strong", wrap=True), ChangedTextView(facts.since)]
        return [*parts, Rule()]

    def _buttons(self, record: Record, line: OpinionLine) -> list[Any]:
        role, knobs = self.desk.session.role, []
        if record.state == "asked" and is_allowed(role, Action.WRITE):
            knobs.append(button(words(_ANSWER), "primary", "pen"))
            knobs[-1].clicked.connect(lambda: self.open_answer(record))
        is_current = not line.is_stale and not line.is_superseded
        if record.state == "answered" and is_current and is_allowed(role, Action.SIGN):
            knobs.append(button(words(_DECIDE), "primary", "pen"))
            knobs[-1].clicked.connect(lambda: self.open_decide(record))
        if line.clause is not None:
            goes = button(words(_TO_CLAUSE), "", "chevron")
            goes.clicked.connect(lambda: self.desk.asked_for.emit("clauses", line.clause.code))
            knobs.append(goes)
        return [row(each, None) for each in knobs]

    def open_answer(self, record: Record) -> None:
        session, code = self.desk.session, record.code
        outcomes = [("", words(_CHOOSE)), *((each.key, words(each.label)) for each in OPINION.by_key["outcome"].choices)]
        risks = [("", words(_CHOOSE)), *((str(each), str(each)) for each in range(LOWEST_RISK, HIGHEST_RISK + 1))]
        fields = [
            ("text", words(OPINION.by_key["answer"].label), text_edit("", 6)),
            ("outcome", words(OPINION.by_key["outcome"].label), combo(outcomes)),
            ("risk", words(OPINION.by_key["risk"].label), combo(risks)),
            ("day", words(_ANSWER_DAY), line_edit()),
        ]
        title = words(_ANSWER_TITLE, code=code)

        def act(given: dict[str, str]) -> Record:
            day = parse_day(given["day"]) if given["day"].strip() else None
            return answer(session, code, given["text"], given["outcome"], int(given["risk"] or 0), day)

        said = Said(title, words(_ANSWER_THEN), words(_ANSWER_GO))
        self._open(said, fields, act, Entry(OPINION.key, record.id, _ANSWER_OF), self._read_first("question"))

    def open_decide(self, record: Record) -> None:
        session, code = self.desk.session, record.code
        fields = [("decision", words(OPINION.by_key["decision"].label), text_edit("", 6))]
        title = words(_DECIDE_TITLE, code=code)
        said = Said(title, words(_DECIDE_THEN), words(_DECIDE_GO))
        entry = Entry(OPINION.key, record.id, _DECISION_OF)
        read = self._read_first("question", "answer", "outcome", "risk")
        self._open(said, fields, lambda given: decide(session, code, given["decision"]), entry, read)

    def reopen(self, what: str) -> None:
        if self.current is not None:
            (self.open_answer if what == _ANSWER_OF else self.open_decide)(self.current)

    def _read_first(self, *keys: str) -> list[QWidget]:
        """What was asked and answered, in the dialog too: nobody decides on what they do not see."""
        said = dict(self._facts.fields) if isinstance(self._facts, OpinionFacts) else {}
        return [_named(key, said[key]) for key in keys if said.get(key)]

    def _open(self, said: Said, fields: Any, act: Any, entry: Entry, about: Sequence[QWidget]) -> None:
        told = lambda record: words(_DONE, code=record.code)  # noqa: E731
        self.dialog = FieldsDialog(self.desk, said, fields, act, told, self, entry, about)
        self.dialog.stored.connect(self._acted)
        self.dialog.open()

    def _acted(self) -> None:
        self.forget()
        self.refresh()


def _named(key: str, value: str) -> Any:
    """A field and its value, one under the other, as text: it is read here, never typed over."""
    return boxed(column(text(words(OPINION.by_key[key].label), "small", "ink2", wrap=True), text(value, wrap=True), gap=0))
