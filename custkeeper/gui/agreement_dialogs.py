"""What is done to a signed agreement, each in a dialog of its own: an addendum, revoking, deciding on a breach.

What was typed stays in the dialog until it is recorded. What must not be here: what the acts require (`services.addenda`).
"""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.agreement_terms import AMENDABLE
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.field_editors import Options
from custkeeper.gui.look.fields import field, line_edit, text_edit
from custkeeper.gui.look.layout import boxed, button, column, row, scroller, text
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


class _ActDialog(QDialog):
    """A title, what it means, the fields, and two buttons. `done_with` comes after the act is stored."""

    done_with = Signal()

    def __init__(self, desk: Desk, code: str, said: tuple[str, str, str], kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.code = desk, code
        title, then, act = said
        self.setWindowTitle(title)
        self.setModal(True)
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(act, kind)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._act)
        self._head = column(text(title, "title", wrap=True), text(then, tone="ink2", wrap=True), gap=2)

    def _lay_out(self, body: Any) -> None:
        foot = row(None, self.cancel, self.go, gap=12)
        self.setLayout(column(self._head, body, self.problem, foot, gap=14, margins=(28, 20, 28, 20)))
        self.setMinimumWidth(em(620))

    def work(self) -> Any:
        """The act, on the writing thread; what was typed is taken before. Raises what the use case raises."""
        raise NotImplementedError

    def _act(self) -> None:
        self.problem.hide()
        try:
            work = self.work()
        except CustKeeperError as error:
            self._refused(error)
            return
        self.go.setEnabled(False)
        self.desk.write(self, lambda progress: work(), self._stored, failed=self._refused)

    def _stored(self, _: Record) -> None:
        self.desk.changed.emit()
        self.done_with.emit()
        self.accept()

    def _refused(self, error: CustKeeperError) -> None:
        self.go.setEnabled(True)
        self.problem.setText(words(error.message))
        self.problem.show()


class AddendumDialog(_ActDialog):
    """`agreement` is the one as it is stored, `options` the words for its choices."""

    def __init__(self, desk: Desk, agreement: Record, options: dict[str, Options], parent: QWidget) -> None:
        said = (words(_ADDENDUM, code=agreement.code), words(_ADDENDUM_THEN), words(_RECORD))
        super().__init__(desk, agreement.code, said, "primary", parent)
        values = {key: agreement.value(key) for key in AMENDABLE if agreement.value(key) is not None}
        start = Record("", "addendum", "", agreement.level, "signed", values)
        self.form = RecordForm("addendum", start, options, frozenset({"before", "after"}))
        body = scroller(self.form)
        body.setMinimumHeight(em(420))
        self._lay_out((body, 1))
        self.form.focus("number")

    def work(self) -> Any:
        typed, changed, session = self.form.typed(), self.form.changes(), self.desk.session
        signed = parse_day(typed["signed_on"])
        terms = {key: value for key, value in changed.items() if key in AMENDABLE}
        amendment = (typed["number"], signed, terms, typed["text"])

        def act() -> Record:
            number, day, given, other = amendment
            return amend(session, self.code, Amendment(number, day, typed_values(session, AREAS["addendum"], given), other))

        return act


class RevokeDialog(_ActDialog):
    def __init__(self, desk: Desk, agreement: Record, parent: QWidget) -> None:
        said = (words(_REVOKE, code=agreement.code), words(_REVOKE_THEN), words(_DO_REVOKE))
        super().__init__(desk, agreement.code, said, "danger", parent)
        self.day, self.reason = line_edit(desk.session.today.isoformat()), text_edit()
        self._lay_out(boxed(column(field(words(_FROM), self.day), field(words(_WHY), self.reason), gap=10)))
        self.day.setFocus()

    def work(self) -> Any:
        day, reason, session = parse_day(self.day.text()), self.reason.toPlainText(), self.desk.session
        return lambda: revoke(session, self.code, day, reason)


class BreachDialog(_ActDialog):
    def __init__(self, desk: Desk, agreement: Record, parent: QWidget) -> None:
        said = (words(_DECIDE, code=agreement.code), words(_DECIDE_THEN), words(_DO_DECIDE))
        super().__init__(desk, agreement.code, said, "primary", parent)
        self.decision = text_edit()
        self._lay_out(boxed(column(field(words(_WHAT), self.decision), None)))
        self.decision.setFocus()

    def work(self) -> Any:
        decision, session = self.decision.toPlainText(), self.desk.session
        return lambda: decide_breach(session, self.code, decision)
