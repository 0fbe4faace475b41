"""What is done to a signed agreement, each in a dialog of its own: an addendum, revoking, deciding on a breach.

What was typed stays in the dialog until it is recorded. What must not be here: what the acts require (`services.addenda`).
"""

from PySide6.QtWidgets import QWidget

from custkeeper.domain.agreement_terms import AMENDABLE
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.field_editors import Options
from custkeeper.gui.look.fields import field, line_edit, text_edit
from custkeeper.gui.look.layout import scroller
from custkeeper.gui.look.palette import em
from custkeeper.gui.look.words import words
from custkeeper.gui.record_form import RecordForm
from custkeeper.services.access import parse_day
from custkeeper.services.addenda import Amendment, amend, revoke
from custkeeper.services.breaches import decide_breach
from custkeeper.services.records import typed_values

_CANCEL = QT_TRANSLATE_NOOP("agreement_act", "Leave it as it is")
_ADDENDUM = QT_TRANSLATE_NOOP("agreement_act", "Addendum to {code}")
_ADDENDUM_THEN = QT_TRANSLATE_NOOP(
    "agreement_act", "Change what the signed addendum changes; the rest stays. What stood there before is kept."
)
_RECORD = QT_TRANSLATE_NOOP("agreement_act", "Record the addendum")
_REVOKE = QT_TRANSLATE_NOOP("agreement_act", "Revoke {code}")
_REVOKE_THEN = QT_TRANSLATE_NOOP(
    "agreement_act", "From that day on nothing may be handed over under it. What survives goes on. This cannot be undone."
)
_FROM = QT_TRANSLATE_NOOP("agreement_act", "First day without it (such as 2027-03-01)")
_WHY = QT_TRANSLATE_NOOP("agreement_act", "Reason")
_DO_REVOKE = QT_TRANSLATE_NOOP("agreement_act", "Revoke")
_DECIDE = QT_TRANSLATE_NOOP("agreement_act", "Decide on the breach of {code}")
_DECIDE_THEN = QT_TRANSLATE_NOOP(
    "agreement_act", "It was signed after the first disclosure. Your name and today's date are kept with the decision."
)
_WHAT = QT_TRANSLATE_NOOP("agreement_act", "What follows")
_DO_DECIDE = QT_TRANSLATE_NOOP("agreement_act", "Record the decision")

ADDENDUM, REVOKE, BREACH = "addendum", "revoke", "breach"  # what each is called where its typing is kept


class AddendumDialog(ActDialog):
    """`agreement` is the one as it is stored, `options` the words for its choices."""

    def __init__(self, desk: Desk, agreement: Record, options: dict[str, Options], parent: QWidget) -> None:
        said = Said(words(_ADDENDUM, code=agreement.code), words(_ADDENDUM_THEN), words(_RECORD), words(_CANCEL))
        super().__init__(desk, said, parent)
        self.code = agreement.code
        values = {key: agreement.value(key) for key in AMENDABLE if agreement.value(key) is not None}
        start = Record("", "addendum", "", agreement.level, "signed", values)
        self.form = RecordForm("addendum", start, options, frozenset({"before", "after"}), has_save=False)
        body = scroller(self.form)
        body.setMinimumHeight(em(420))
        self.lay_out((body, 1), width=620)
        self.keep_typing(Entry("agreement", agreement.id, ADDENDUM), self.form.editors)
        self.form.focus("number")

    def decide(self) -> None:
        typed, changed, session = self.form.typed(), self.form.changes(), self.desk.session
        given = {key: value for key, value in changed.items() if key in AMENDABLE}

        def work() -> Record:
            signed, terms = parse_day(typed["signed_on"]), typed_values(session, AREAS["addendum"], given)
            return amend(session, self.code, Amendment(typed["number"], signed, terms, typed["text"]))

        self.carry_out(work, lambda _: "")


class RevokeDialog(ActDialog):
    def __init__(self, desk: Desk, agreement: Record, parent: QWidget) -> None:
        title = words(_REVOKE, code=agreement.code)
        super().__init__(desk, Said(title, words(_REVOKE_THEN), words(_DO_REVOKE), words(_CANCEL), "danger"), parent)
        self.code = agreement.code
        self.day, self.reason = line_edit(desk.session.today.isoformat()), text_edit()
        self.lay_out(field(words(_FROM), self.day), field(words(_WHY), self.reason), width=620)
        self.keep_typing(Entry("agreement", agreement.id, REVOKE), {"day": self.day, "reason": self.reason})
        self.day.setFocus()

    def decide(self) -> None:
        day, reason, session = self.day.text(), self.reason.toPlainText(), self.desk.session
        self.carry_out(lambda: revoke(session, self.code, parse_day(day), reason), lambda _: "")


class BreachDialog(ActDialog):
    def __init__(self, desk: Desk, agreement: Record, parent: QWidget) -> None:
        title = words(_DECIDE, code=agreement.code)
        super().__init__(desk, Said(title, words(_DECIDE_THEN), words(_DO_DECIDE), words(_CANCEL)), parent)
        self.code = agreement.code
        self.decision = text_edit()
        self.lay_out(field(words(_WHAT), self.decision), width=620)
        self.keep_typing(Entry("agreement", agreement.id, BREACH), {"decision": self.decision})
        self.decision.setFocus()

    def decide(self) -> None:
        decision, session = self.decision.toPlainText(), self.desk.session
        self.carry_out(lambda: decide_breach(session, self.code, decision), lambda _: "")
