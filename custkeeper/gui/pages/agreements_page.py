"""Agreements: where each stands today, its terms, the signed file, and what may be done to a signed one."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from custkeeper.domain.agreement_terms import OF_ACTS, TERMS, is_signed
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.standing import Standing, StandingOn
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.agreement_dialogs import ADDENDUM, BREACH, REVOKE, AddendumDialog, BreachDialog, RevokeDialog
from custkeeper.gui.agreement_signing import AgreementSigning
from custkeeper.gui.agreement_table_model import AgreementTableModel
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import DropZone, Rule
from custkeeper.gui.look.layout import bullet, button, column, row, text
from custkeeper.gui.look.marks import Pill
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.naming_dialog import NAME, NamingDialog
from custkeeper.gui.overrides_panel import VOID, VoidDialog, override_lines
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.gui.paper_signing_dialog import PAPER, PaperSigningDialog
from custkeeper.gui.recipients_panel import RecipientsPanel
from custkeeper.gui.record_details import Details
from custkeeper.services.agreement_view import AgreementView, agreement_view
from custkeeper.services.agreements import attach_signed_file, standings
from custkeeper.services.records import list_records

_SUBTITLE = QT_TRANSLATE_NOOP("window", "What each one allows today, and until when.")
_ADD_FILE = QT_TRANSLATE_NOOP("window", "Add the signed file…")
_DROP = QT_TRANSLATE_NOOP("window", "or drop it here")
_UNTIL = QT_TRANSLATE_NOOP("window", "until {day}")
_DUTIES = QT_TRANSLATE_NOOP("window", "Duties until: {day}")
_ATTACHED = QT_TRANSLATE_NOOP("window", "Sealed into the vault: {name}. The original stays where it is.")
_TERMS = QT_TRANSLATE_NOOP("window", "Signed terms")
_LOCKED = QT_TRANSLATE_NOOP("window", "Signed terms are not edited. A signed addendum changes them.")
_ADDENDA = QT_TRANSLATE_NOOP("window", "Addenda")
_ADDENDUM = QT_TRANSLATE_NOOP("window", "Addendum…")
_REVOKE = QT_TRANSLATE_NOOP("window", "Revoke…")
_ON_PAPER = QT_TRANSLATE_NOOP("window", "Signed on paper…")
_DECIDE = QT_TRANSLATE_NOOP("window", "Decide…")
_TONES = {
    Standing.IN_FORCE: "ok",
    Standing.EXPIRING: "warn",
    Standing.SURVIVING: "ink2",
    Standing.NOT_STARTED: "ink2",
    Standing.UNSIGNED: "warn",
    Standing.ENDED: "ink2",
    Standing.REVOKED: "danger",
}

_ACTS: dict[str, Any] = {
    ADDENDUM: AddendumDialog,
    REVOKE: RevokeDialog,
    BREACH: BreachDialog,
    PAPER: PaperSigningDialog,
    NAME: NamingDialog,
}


class AgreementsPage(RegisterPage):
    HIDDEN = OF_ACTS | {"signed_on"}
    NO_MOVES = frozenset({"signed"})  # becoming signed is an act

    def __init__(self, desk: Desk) -> None:
        self.dialog: QDialog | None = None
        self._options: dict[str, Any] = {}
        self.signing = AgreementSigning(desk, self, self._acted)
        super().__init__(desk, "agreement")

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def show_subject(self, code: str, field: str = "") -> None:
        """As in every register; and `party:CODE` for a new one with this partner."""
        area, _, partner = code.partition(":")
        if not partner:
            super().show_subject(code, field)
            return
        session = self.desk.session

        def titles() -> list[str]:
            """As the form offers them: a line of a list is no opening of its record."""
            return [each.title for each in list_records(session, area) if each.code == partner and not each.is_sealed]

        self.desk.read(self, titles, lambda found: self.start_new({"party": next(iter(found), "")}))

    def read_facts(self, record: Record) -> AgreementView:
        return agreement_view(self.desk.session, record, self.desk.translate)

    def extra_parts(self, record: Record, facts: AgreementView) -> list[Any]:
        parts: list[Any] = [*self._standing(facts)]
        parts += [bullet("alert", each, "danger") for each in facts.said.breach]
        may_write, may_sign = (is_allowed(self.desk.session.role, each) for each in (Action.WRITE, Action.SIGN))
        if facts.is_breach_open and may_sign:
            parts.append(row(self._opens(_DECIDE, "", BreachDialog), None))
        if not is_signed(record):
            paper = [row(self._opens(_ON_PAPER, "", PaperSigningDialog, "agreement"), None)] if may_write else []
            return [*parts, *self._named(record, facts), *self.signing.parts(record, facts.sides), *paper, self._file()]
        parts += [bullet("pen", each) for each in facts.said.signed]
        parts += override_lines(facts.overrides, may_sign, self.open_voiding)
        if record.state == "signed" and may_write:
            knobs = [self._opens(_ADDENDUM, "", AddendumDialog), self._opens(_REVOKE, "danger", RevokeDialog)]
            parts.append(column(*[row(each, None) for each in knobs], gap=8) if narrow() else row(*knobs, None))
        parts += [*self._named(record, facts), *self.signing.parts(record, facts.sides)]
        return [*parts, self._file(), *self._terms(facts), Rule()]

    def list_model(self) -> AgreementTableModel:
        return AgreementTableModel()

    def _lines_shown(self, is_there: bool) -> None:
        super()._lines_shown(is_there)
        session, model = self.desk.session, self.model
        if isinstance(model, AgreementTableModel):
            self.desk.read(self, lambda: standings(session), model.show_standings)

    def _draw(self, record: Record | None, details: Details) -> None:
        """The form of a signed agreement has what stays editable; its terms stand above, to read."""
        self.HIDDEN_LATER = TERMS if record is not None and is_signed(record) else frozenset()
        self._options = details.options
        super()._draw(record, details)

    def _standing(self, facts: AgreementView) -> list[Any]:
        until = words(_UNTIL, day=facts.said.last_day) if facts.stands.last_day else ""
        parts: list[Any] = [row(self._standing_pill(facts.stands), text(until, "small", "ink2"), None)]
        parts.append(text(words(_DUTIES, day=facts.said.duties), "small", "ink2", wrap=True))
        parts += [bullet("clock", facts.said.reminder, "warn")] if facts.said.reminder else []
        return [*parts, *([bullet("lock", facts.said.binds_us)] if facts.said.binds_us else [])]

    def _named(self, record: Record, facts: AgreementView) -> list[Any]:
        """Whom it names, between two rules: without a name the gate lets nothing through."""
        return [Rule(), RecipientsPanel(self.desk, record, facts, self._name_changed, self.open_naming), Rule()]

    def _name_changed(self) -> None:
        """What was typed into the form is handed over, then everything is read anew."""
        self.leave()
        self._acted()

    def _standing_pill(self, stands: StandingOn) -> Pill:
        tone = _TONES[stands.standing]
        mark = {"ok": "check", "warn": "clock", "danger": "alert", "ink2": "minus"}[tone]
        return Pill(words(stands.standing.label), tone, mark)

    def _terms(self, facts: AgreementView) -> list[Any]:
        parts: list[Any] = [Rule(), text(words(_TERMS), "strong"), text(words(_LOCKED), "small", "ink2", wrap=True)]
        for label, value in facts.terms:
            parts.append(column(text(label, "small", "ink2", wrap=True), text(value, wrap=True), gap=0))
        if facts.said.addenda:
            parts += [Rule(), text(words(_ADDENDA), "strong")]
            for said, changes in facts.said.addenda:
                parts += [text(said, wrap=True), *(bullet("chevron", each) for each in changes)]
        return parts

    def _opens(self, label: Any, kind: str, act: Any, mark: str = "") -> Any:
        opens = button(words(label), kind, mark)
        opens.clicked.connect(lambda: self.open_act(act))
        return opens

    def open_naming(self, name: str = "") -> None:
        """Somebody new in a signed one, or somebody again."""
        self.open_act(lambda desk, record, page: NamingDialog(desk, record, page, name))

    def open_voiding(self, override: str) -> None:
        """Why an override of the gate under it is voided."""
        self.open_act(lambda desk, record, page: VoidDialog(desk, record, override, page))

    def open_act(self, act: Any) -> None:
        """What was typed is handed over first: the act is a change of its own."""
        if self.current is None:
            return
        self.leave()
        more = (self._options,) if act is AddendumDialog else ()
        dialog = act(self.desk, self.current, *more, self)
        dialog.stored.connect(self._acted)
        self.dialog = dialog
        dialog.open()

    def reopen(self, what: str) -> None:
        if what.startswith(VOID):
            self.open_voiding(what.removeprefix(VOID))
        else:
            self.open_act(_ACTS[what])

    def _file(self) -> DropZone:
        add = button(words(_ADD_FILE), "", "plus")
        add.clicked.connect(self._choose_file)
        drop = DropZone(row(add, (text(words(_DROP), "small", "ink2", wrap=True), 1), gap=10))
        drop.dropped.connect(self._attach)
        return drop

    def _choose_file(self) -> None:
        path = self.desk.prompter.choose_file(words(_ADD_FILE))
        if path is not None:
            self._attach([path])

    def _attach(self, paths: list[Path]) -> None:
        if self.current is None:
            return
        session, code = self.desk.session, self.current.code

        def work(progress: Any) -> str:
            for path in paths:
                attach_signed_file(session, code, path)
            return ", ".join(path.name for path in paths)

        def attached(names: str) -> None:
            self.desk.tell("ok", words(_ATTACHED, name=names))
            self.desk.changed.emit()
            self.refresh()

        self.desk.write(self, work, attached)
