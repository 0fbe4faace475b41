"""Partners: everybody outside the firm, their people, what each holds today and under which agreement."""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.party_person import PARTY_PERSON
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.evidence_dialog import EvidenceDialog
from custkeeper.gui.look.cards import Rule, empty_state
from custkeeper.gui.look.layout import boxed, bullet, button, column, emptied, row, text
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.gui.party_people_panel import PartyPeoplePanel
from custkeeper.services.holders import Holding
from custkeeper.services.parties import PartyFacts, not_registered, party_facts
from custkeeper.services.records import add, edit, move, newest, typed_values

_EMPTY = QT_TRANSLATE_NOOP("party", "No partner yet")
_EMPTY_THEN = QT_TRANSLATE_NOOP(
    "party", "Enter the buyer, counsel and whoever else is given something: “New…” above, then the people of each."
)
_UNKNOWN = QT_TRANSLATE_NOOP("party", "Named in agreements, not entered here yet: {names}. “New…” enters one.")
_HOLDS = QT_TRANSLATE_NOOP("party", "Holds today: {count}")
_HOLDS_NOTHING = QT_TRANSLATE_NOOP("party", "Holds nothing today.")
_HELD = QT_TRANSLATE_NOOP("party", "{disclosure}: {item}, {person}")
_AGREEMENTS = QT_TRANSLATE_NOOP("party", "Agreements")
_NO_AGREEMENT = QT_TRANSLATE_NOOP("party", "No agreement names it, so nothing may be handed over.")
_RECORD_ONE = QT_TRANSLATE_NOOP("party", "Record an agreement")
_STANDS = QT_TRANSLATE_NOOP("party", "{agreement}: {standing}")
_TRANSFERS = QT_TRANSLATE_NOOP("party", "Transfers: {codes}")
_EVIDENCE = QT_TRANSLATE_NOOP("evidence", "Evidence pack…")
_STEP_PERSON = QT_TRANSLATE_NOOP("party", "a person of a partner")
_MOST = 6  # lines of what it holds


class PartiesPage(RegisterPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "party")
        self.people: PartyPeoplePanel | None = None
        self.evidence: EvidenceDialog | None = None

    def filters(self) -> list[Any]:
        self._unknown = text("", "small", "ink2", wrap=True)
        self._unknown.hide()
        return [self._unknown]

    def refresh(self) -> None:
        super().refresh()
        self.desk.read(self, lambda: not_registered(self.desk.session), self._show_unknown)

    def read_facts(self, record: Record) -> PartyFacts:
        return party_facts(self.desk.session, record)

    def extra_parts(self, record: Record, facts: PartyFacts) -> list[Any]:
        self.people = PartyPeoplePanel(self.desk, record, facts, is_allowed(self.desk.session.role, Action.WRITE))
        self.people.saved.connect(self._save_person)
        self.people.moved.connect(self._move_person)
        if self.form is not None:
            self.people.opened.connect(self.form.give_way)
        return [*self._bonds(record, facts), *self._proof(record, facts), Rule(), self.people]

    def _show_hint(self) -> None:
        super()._show_hint()
        if not self.model.rowCount():
            emptied(self._detail)
            self._detail.addWidget(empty_state("partner", words(_EMPTY), words(_EMPTY_THEN)))

    def _show_unknown(self, names: list[str]) -> None:
        self._unknown.setText(words(_UNKNOWN, names=("、" if self.desk.translate.language == "zh_CN" else ", ").join(names)))
        self._unknown.setVisible(bool(names))

    def _bonds(self, party: Record, facts: PartyFacts) -> list[Any]:
        """Its agreements, where each stands; its transfers; and what it holds."""
        parts: list[Any] = [text(words(_AGREEMENTS), "strong")]
        for agreement, stands in facts.agreements:
            goes = button(words(_STANDS, agreement=agreement.code, standing=stands.standing.label), "link")
            goes.clicked.connect(lambda _=False, code=agreement.code: self.desk.asked_for.emit("agreements", code))
            parts.append(row(goes, None))
        if not facts.agreements:
            parts += [bullet("info", words(_NO_AGREEMENT)), *self._first_agreement(party)]
        if facts.transfers:
            parts.append(text(words(_TRANSFERS, codes=", ".join(facts.transfers)), "small", "ink2", wrap=True))
        held = facts.holdings
        parts.append(text(words(_HOLDS, count=len(held)) if held else words(_HOLDS_NOTHING), "strong", wrap=True))
        return [boxed(column(*parts, *[self._held(each) for each in held[:_MOST]], gap=6))]

    def _first_agreement(self, party: Record) -> list[Any]:
        if not is_allowed(self.desk.session.role, Action.WRITE):
            return []
        records = button(words(_RECORD_ONE), "", "plus")
        records.clicked.connect(lambda: self.desk.asked_for.emit("agreements", f"{party.area}:{party.code}"))
        return [row(records, None)]

    def open_evidence(self, party: str, person: str) -> None:
        """All that proves what one of its people got and owes."""
        self.evidence = EvidenceDialog(self.desk, self.window(), party, person)
        self.evidence.open()

    def _proof(self, party: Record, facts: PartyFacts) -> list[Any]:
        """Where there is an agreement there may be something to prove; of a single person the name is known."""
        if not facts.agreements or not is_allowed(self.desk.session.role, Action.PRINT):
            return []
        names = [str(each.value("name") or "") for each in facts.people]
        goes = button(words(_EVIDENCE), "", "report")
        goes.clicked.connect(lambda: self.open_evidence(str(party.value("name")), names[0] if len(names) == 1 else ""))
        return [row(goes, None)]

    def _held(self, holding: Holding) -> QWidget:
        said = words(_HELD, disclosure=holding.disclosure, item=holding.item, person=holding.person)
        return text(said, "small", "danger" if holding.is_overdue else "ink2", wrap=True)

    def _save_person(self, person: Record | None, typed: dict[str, str]) -> None:
        session, party, panel = self.desk.session, self.current, self.people
        if party is None:
            return

        def work() -> Record:
            values = typed_values(session, PARTY_PERSON, typed)
            if person is not None:
                return edit(session, newest(session, PARTY_PERSON.key, person.id) or person, values)
            return add(session, PARTY_PERSON.key, {key: each for key, each in values.items() if each}, parent=party)

        store = panel.draft.until_done(work) if panel is not None and panel.draft is not None else work

        def refused(error: CustKeeperError) -> None:
            if panel is not None and panel is self.people:
                panel.show_problem(words(error.message))

        self.desk.write(self, lambda progress: store(), lambda _: self._reload(), _STEP_PERSON, failed=refused)

    def _move_person(self, person: Record, state: str) -> None:
        session = self.desk.session

        def work(progress: Any) -> Record:
            return move(session, newest(session, PARTY_PERSON.key, person.id) or person, state)

        self.desk.write(self, work, lambda _: self._reload(), _STEP_PERSON)

    def _reload(self) -> None:
        """What was typed into the form is handed over, then everything is read anew."""
        self.leave()
        self.forget()
        self.refresh()
