"""The tranches on a transfer's page: which items wait, planning a tranche, releasing one with a day and a reason."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.item_chooser import ItemChooser
from custkeeper.gui.look.fields import field, line_edit, text_edit
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.tranches import TrancheLine, plan_tranche, release_tranche

_TITLE = QT_TRANSLATE_NOOP("tranches", "Data tranches")
_NONE = QT_TRANSLATE_NOOP(
    "tranches", "No tranche yet: nothing is held back. Items put into one stay shut at the gate until it is released."
)
_WAITS = QT_TRANSLATE_NOOP("tranches", "{code}, not released: {items}")
_WAITS_FOR = QT_TRANSLATE_NOOP("tranches", "{code}, not released: {items}. Until: {condition}")
_RELEASED = QT_TRANSLATE_NOOP("tranches", "{code}, released {day}: {items}")
_RELEASE = QT_TRANSLATE_NOOP("tranches", "Release…")
_RELEASE_NAME = QT_TRANSLATE_NOOP("tranches", "Release {code}")
_NEW = QT_TRANSLATE_NOOP("tranches", "New tranche…")
_RELEASE_TITLE = QT_TRANSLATE_NOOP("tranches", "Release {code}")
_RELEASE_MEANS = QT_TRANSLATE_NOOP(
    "tranches",
    "The gate no longer holds these back: {items}. The agreements still decide who may have them. It cannot be undone.",
)
_DAY = QT_TRANSLATE_NOOP("tranches", "Released on (such as 2027-03-01)")
_REASON = QT_TRANSLATE_NOOP("tranches", "Reason (kept with the tranche)")
_CANCEL = QT_TRANSLATE_NOOP("tranches", "Cancel")
_DO_RELEASE = QT_TRANSLATE_NOOP("tranches", "Release")
_IS_RELEASED = QT_TRANSLATE_NOOP("tranches", "{code} is released.")
_NEW_TITLE = QT_TRANSLATE_NOOP("tranches", "New tranche of {code}")
_NEW_MEANS = QT_TRANSLATE_NOOP("tranches", "Its items stay shut at the gate until a manager releases it.")
_ITEMS = QT_TRANSLATE_NOOP("tranches", "Items that wait")
_TICK = QT_TRANSLATE_NOOP("tranches", "Tick what has to wait.")
_CONDITION = QT_TRANSLATE_NOOP("tranches", "What has to be so before it is released")
_PLAN = QT_TRANSLATE_NOOP("tranches", "Let them wait")
_IS_PLANNED = QT_TRANSLATE_NOOP("tranches", "{code}: its items wait until it is released.")
_STEP = QT_TRANSLATE_NOOP("tranches", "a new tranche")


class TranchesPanel(QWidget):
    """`changed` comes after something was stored."""

    changed = Signal()

    def __init__(self, desk: Desk, transfer: Record, lines: Sequence[TrancheLine], today: date) -> None:
        super().__init__()
        self.desk, self.transfer, self._today = desk, transfer, today
        self.dialog: QDialog | None = None
        self._is_going_on = transfer.state != "broken"
        parts: list[Any] = [text(words(_TITLE), "strong")]
        parts += [self._line(each) for each in lines] or [text(words(_NONE), tone="ink2", wrap=True)]
        if self._is_going_on and is_allowed(desk.session.role, Action.WRITE):
            new = button(words(_NEW), "", "plus")
            new.clicked.connect(self.open_planning)
            parts.append(row(new, None))
        self.setLayout(column(*parts, gap=8))

    def open_planning(self) -> None:
        self._open(PlanDialog(self.desk, self.transfer, self.window()))

    def open_release(self, line: TrancheLine) -> None:
        self._open(ReleaseDialog(self.desk, line, self._today, self.window()))

    def _open(self, dialog: "_TrancheDialog") -> None:
        dialog.stored.connect(self.changed)
        self.dialog = dialog
        dialog.open()

    def _line(self, line: TrancheLine) -> Any:
        code, items = line.tranche.code, _listed(line.items)
        on, condition = str(line.tranche.value("released_on") or ""), str(line.tranche.value("condition") or "")
        if line.tranche.state == "released":
            day = show_day(date.fromisoformat(on), LOOK.language) if on else ""
            return text(words(_RELEASED, code=code, day=day, items=items), tone="ink2", wrap=True)
        waits = (
            words(_WAITS_FOR, code=code, items=items, condition=condition) if condition else words(_WAITS, code=code, items=items)
        )
        said = text(waits, wrap=True)
        if not self._is_going_on or not is_allowed(self.desk.session.role, Action.SIGN):
            return said
        release = button(words(_RELEASE), "link", name=words(_RELEASE_NAME, code=code))
        release.clicked.connect(lambda: self.open_release(line))
        return row((said, 1), release)


class _TrancheDialog(QDialog):
    """What both have: a refusal stands in it, what was typed stays. `stored` comes after it is stored."""

    stored = Signal()

    def __init__(self, desk: Desk, title: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(title)
        self.setModal(True)
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(act, "primary")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.decide)

    def lay_out(self, title: str, means: str, *fields: QWidget) -> None:
        head = column(text(title, "title", wrap=True), text(means, tone="ink2", wrap=True), gap=2)
        foot = row(None, self.cancel, self.go, gap=12)
        self.setLayout(column(head, *fields, self.problem, None, foot, gap=12, margins=(28, 20, 28, 20)))
        self.setMinimumWidth(em(600))

    def decide(self) -> None:
        raise NotImplementedError

    def is_stored(self, told: str) -> None:
        self.desk.tell("ok", told)
        self.desk.changed.emit()
        self.stored.emit()
        self.accept()

    def refused(self, error: CustKeeperError) -> None:
        self.go.setEnabled(True)
        self.problem.setText(words(error.message))
        self.problem.show()


class ReleaseDialog(_TrancheDialog):
    """On which day and why; a manager's act, never undone."""

    def __init__(self, desk: Desk, line: TrancheLine, today: date, parent: QWidget) -> None:
        self.code = line.tranche.code
        title = words(_RELEASE_TITLE, code=self.code)
        super().__init__(desk, title, words(_DO_RELEASE), parent)
        self.day, self.reason = line_edit(today.isoformat()), text_edit(lines=2)
        means = words(_RELEASE_MEANS, items=_listed(line.items))
        self.lay_out(title, means, field(words(_DAY), self.day), field(words(_REASON), self.reason))
        self.reason.setFocus()

    def decide(self) -> None:
        session, code, typed, reason = self.desk.session, self.code, self.day.text(), self.reason.toPlainText()
        self.go.setEnabled(False)

        def work(_: object) -> Record:
            return release_tranche(session, code, reason, parse_day(typed))

        self.desk.write(self, work, lambda _: self.is_stored(words(_IS_RELEASED, code=code)), failed=self.refused)


class PlanDialog(_TrancheDialog):
    """Which items wait, and until what is so."""

    def __init__(self, desk: Desk, transfer: Record, parent: QWidget) -> None:
        self.code = transfer.code
        title = words(_NEW_TITLE, code=self.code)
        super().__init__(desk, title, words(_PLAN), parent)
        self.items, self.condition = ItemChooser(desk, [], _ITEMS, _TICK), text_edit(lines=2)
        self.lay_out(title, words(_NEW_MEANS), self.items, field(words(_CONDITION), self.condition))

    def decide(self) -> None:
        session, code, items, condition = self.desk.session, self.code, tuple(self.items.chosen), self.condition.toPlainText()
        self.go.setEnabled(False)

        def done(planned: Record) -> None:
            self.is_stored(words(_IS_PLANNED, code=planned.code))

        self.desk.write(self, lambda _: plan_tranche(session, code, items, condition), done, _STEP, failed=self.refused)


def _listed(items: Sequence[str]) -> str:
    return ("、" if LOOK.language == "zh_CN" else ", ").join(items)
