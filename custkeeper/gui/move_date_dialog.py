"""Moving a day of a transfer: choose the day, see everything that moves with it and what stays, approve it as one step."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from custkeeper.domain.clock_date import Anchor, ClockDate
from custkeeper.domain.clock_diff import Shift
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import combo, field
from custkeeper.gui.look.layout import bullet, row, text
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.table import CELL, Cell, CellDelegate
from custkeeper.gui.look.words import translator, words
from custkeeper.gui.previewed_act import PreviewedAct
from custkeeper.services.access import parse_day
from custkeeper.services.clock_wording import concerns_said, day_or_none, rests_on, thing
from custkeeper.services.date_moving import MovePreview, move_anchor, preview_move
from custkeeper.services.records import newest

_TITLE = QT_TRANSLATE_NOOP("move_date", "Move a date of {code}")
_SUBTITLE = QT_TRANSLATE_NOOP("move_date", "Nothing is written until you approve. It is one step, and one undo takes it back.")
_WHICH = QT_TRANSLATE_NOOP("move_date", "Which date")
_DAY = QT_TRANSLATE_NOOP("move_date", "New day (such as 2027-03-01)")
_MOVES = QT_TRANSLATE_NOOP("move_date", "These dates move: {count}")
_NONE = QT_TRANSLATE_NOOP("move_date", "No date moves: this is the day it stands on.")
_STAYS = QT_TRANSLATE_NOOP("move_date", "Signed or done, and therefore stays")
_WHAT = QT_TRANSLATE_NOOP("move_date", "What")
_FROM = QT_TRANSLATE_NOOP("move_date", "From")
_TO = QT_TRANSLATE_NOOP("move_date", "To")
_BASIS = QT_TRANSLATE_NOOP("move_date", "Counted")
_SIGNED = QT_TRANSLATE_NOOP("move_date", "{thing}: {day}")
_GONE = QT_TRANSLATE_NOOP("move_date", "falls away")
_CANCEL = QT_TRANSLATE_NOOP("move_date", "Cancel")
_APPROVE = QT_TRANSLATE_NOOP("move_date", "Approve and move")
_STEP = QT_TRANSLATE_NOOP("move_date", "move a date")
_DONE = QT_TRANSLATE_NOOP("move_date", "{code}: {anchor} is on {day} now. Dates moved: {count}.")


class MoveDateDialog(PreviewedAct):
    def __init__(self, desk: Desk, transfer: Record, parent: QWidget, anchor: Anchor = Anchor.CLOSING) -> None:
        said = Said(words(_TITLE, code=transfer.code), words(_SUBTITLE), words(_APPROVE), words(_CANCEL))
        super().__init__(desk, said, parent)
        self.transfer = transfer
        self.preview: MovePreview | None
        self.which = combo([(each.value, words(each.label)) for each in Anchor], anchor.value)
        self.which.currentIndexChanged.connect(lambda _: self._take_day())
        asked = row((field(words(_WHICH), self.which), 1), (field(words(_DAY), self.day), 1), gap=12)
        self.lay_out(asked, (self.body, 1), width=820, height=600)
        self._take_day()
        self.day.setFocus()

    @property
    def anchor(self) -> Anchor:
        return Anchor(str(self.which.currentData()))

    def question(self) -> Callable[[], MovePreview] | None:
        if not self.day.text().strip():
            return None
        session, anchor, transfer, day = self.desk.session, self.anchor, self.transfer, parse_day(self.day.text())
        return lambda: preview_move(session, newest(session, "transfer", transfer.id) or transfer, anchor, day)

    def decide(self) -> None:
        """Carry out what is shown."""
        seen, session = self.preview, self.desk.session
        if seen is None:
            return
        day = show_day(seen.day, LOOK.language)
        told = words(_DONE, code=seen.transfer.code, anchor=seen.anchor.label, day=day, count=len(seen.diff.shifts))
        self.carry_out(lambda: move_anchor(session, seen), lambda _: told, _STEP)

    def drawn(self, seen: MovePreview) -> list[Any]:
        shifts, settled = seen.diff.shifts, seen.diff.settled
        parts: list[Any] = [bullet("alert", each, "warn") for each in concerns_said(seen, translator())]
        parts.append(text(words(_MOVES, count=len(shifts)) if shifts else words(_NONE), "section", wrap=True))
        parts += [_table(shifts)] if shifts else []
        parts += [text(words(_STAYS), "section", wrap=True), *_signed(settled)] if settled else []
        return parts

    def may_decide(self, seen: MovePreview) -> bool:
        return super().may_decide(seen) and bool(seen.diff.shifts)

    def _take_day(self) -> None:
        """The day the chosen anchor stands on, marked, to be typed over."""
        self.day.setText(str(self.transfer.value(self.anchor.value) or ""))
        self.day.selectAll()
        self.ask()


def _signed(settled: Sequence[ClockDate]) -> list[Any]:
    said = (words(_SIGNED, thing=thing(each, translator()), day=day_or_none(each.day, translator())) for each in settled)
    return [bullet("check", each) for each in said]


def _table(shifts: Sequence[Shift]) -> QTableWidget:
    """What, from, to, and what it is counted from; as tall as its rows, for the dialog scrolls."""
    table = QTableWidget(len(shifts), 4)
    table.setAccessibleName(words(_MOVES, count=len(shifts)))
    table.setHorizontalHeaderLabels([words(each) for each in (_WHAT, _FROM, _TO, _BASIS)])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setItemDelegate(CellDelegate(table))
    for at, each in enumerate(shifts):
        to = day_or_none(each.after, translator()) if each.after else words(_GONE)
        shown = (thing(each.what, translator()), day_or_none(each.before, translator()), to, rests_on(each.what, translator()))
        for place, words_ in enumerate(shown):
            item = QTableWidgetItem(words_)
            item.setData(CELL, Cell(words_))
            item.setToolTip(words_)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(at, place, item)
        table.setRowHeight(at, em(34))
    table.horizontalHeader().setFixedHeight(em(34))
    for place, width in ((1, 130), (2, 130), (3, 190)):
        table.setColumnWidth(place, em(width))
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setFixedHeight(em(34) * (len(shifts) + 1) + em(4))
    return table
