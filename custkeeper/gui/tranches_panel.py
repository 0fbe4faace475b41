"""The tranches on a transfer's page: which items wait, planning a tranche, releasing one with a day and a reason."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.item_chooser import ItemChooser
from custkeeper.gui.look.fields import field, line_edit, text_edit
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.palette import LOOK
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

PLAN, RELEASE = "tranche", "release-"  # where what is typed for a new one is kept, and for releasing the one of a code


class TranchesPanel(QWidget):
    """`changed` comes after something was stored."""

    changed = Signal()

    def __init__(self, desk: Desk, transfer: Record, lines: Sequence[TrancheLine], today: date) -> None:
        super().__init__()
        self.desk, self.transfer, self._today, self._lines = desk, transfer, today, lines
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
        self._open(ReleaseDialog(self.desk, self.transfer, line, self._today, self.window()))

    def reopen(self, what: str) -> None:
        """The dialog whose typing was kept; of a tranche that is gone there is none."""
        if what == PLAN:
            self.open_planning()
        for each in self._lines:
            if what == f"{RELEASE}{each.tranche.code}":
                self.open_release(each)

    def _open(self, dialog: ActDialog) -> None:
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


class ReleaseDialog(ActDialog):
    """On which day and why; a manager's act, never undone."""

    def __init__(self, desk: Desk, transfer: Record, line: TrancheLine, today: date, parent: QWidget) -> None:
        self.code = line.tranche.code
        means = words(_RELEASE_MEANS, items=_listed(line.items))
        super().__init__(desk, Said(words(_RELEASE_TITLE, code=self.code), means, words(_DO_RELEASE), words(_CANCEL)), parent)
        self.day, self.reason = line_edit(today.isoformat()), text_edit(lines=2)
        self.lay_out(field(words(_DAY), self.day), field(words(_REASON), self.reason), None, width=600)
        self.keep_typing(Entry("transfer", transfer.id, f"{RELEASE}{self.code}"), {"day": self.day, "reason": self.reason})
        self.reason.setFocus()

    def decide(self) -> None:
        session, code, day, reason = self.desk.session, self.code, self.day.text(), self.reason.toPlainText()
        told = words(_IS_RELEASED, code=code)
        self.carry_out(lambda: release_tranche(session, code, reason, parse_day(day)), lambda _: told)


class PlanDialog(ActDialog):
    """Which items wait, and until what is so."""

    def __init__(self, desk: Desk, transfer: Record, parent: QWidget) -> None:
        self.code = transfer.code
        said = Said(words(_NEW_TITLE, code=self.code), words(_NEW_MEANS), words(_PLAN), words(_CANCEL))
        super().__init__(desk, said, parent)
        self.items, self.condition = ItemChooser(desk, [], _ITEMS, _TICK), text_edit(lines=2)
        self.lay_out(self.items, field(words(_CONDITION), self.condition), None, width=600)
        self.keep_typing(Entry("transfer", transfer.id, PLAN), {"items": self.items, "condition": self.condition})

    def decide(self) -> None:
        session, code, items, condition = self.desk.session, self.code, tuple(self.items.chosen), self.condition.toPlainText()

        def told(planned: Record) -> str:
            return words(_IS_PLANNED, code=planned.code)

        self.carry_out(lambda: plan_tranche(session, code, items, condition), told, _STEP)


def _listed(items: Sequence[str]) -> str:
    return ("、" if LOOK.language == "zh_CN" else ", ").join(items)
