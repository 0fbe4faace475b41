"""Moving a day of a transfer: choose the day, see everything that moves with it and what stays, approve it as one step."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from custkeeper.domain.deal_clock import Anchor, ClockDate, Shift
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import boxed, bullet, button, column, emptied, row, scroller, size_to, text
from custkeeper.gui.look.palette import LOOK, em
from custkeeper.gui.look.table import CELL, Cell, CellDelegate
from custkeeper.gui.look.words import translator, words
from custkeeper.services.access import parse_day
from custkeeper.services.clock_wording import concerns_said, day_or_none, rests_on, thing
from custkeeper.services.deal_clock import ANCHOR_LABELS, MovePreview, move_anchor, preview_move
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
_PAUSE = 200  # ms after the last keystroke until the dates are worked out


class MoveDateDialog(QDialog):
    """`moved` comes after the change is stored."""

    moved = Signal()

    def __init__(self, desk: Desk, transfer: Record, parent: QWidget, anchor: Anchor = Anchor.CLOSING) -> None:
        super().__init__(parent)
        self.desk, self.transfer = desk, transfer
        self.preview: MovePreview | None = None
        self._asked = 0
        title = words(_TITLE, code=transfer.code)
        self.setWindowTitle(title)
        self.setModal(True)
        self.which = combo([(each.value, words(ANCHOR_LABELS[each])) for each in Anchor], anchor.value)
        self.day = line_edit()
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self._body = column(gap=8)
        self.cancel, self.go = button(words(_CANCEL)), button(words(_APPROVE), "primary")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.approve)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self.which.currentIndexChanged.connect(lambda _: self._take_day())
        self.day.textChanged.connect(lambda _: self._ask())
        head = column(text(title, "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        asked = row((field(words(_WHICH), self.which), 1), (field(words(_DAY), self.day), 1), gap=12)
        foot = row(None, self.cancel, self.go, gap=12)
        body = scroller(boxed(self._body))
        self.setLayout(column(head, asked, self.problem, (body, 1), foot, gap=12, margins=(28, 20, 28, 20)))
        size_to(self, 820, 600)
        self._take_day()
        self.day.setFocus()

    @property
    def anchor(self) -> Anchor:
        return Anchor(str(self.which.currentData()))

    def approve(self) -> None:
        """Carry out what is shown."""
        seen, session = self.preview, self.desk.session
        if seen is None:
            return
        self.go.setEnabled(False)
        day = show_day(seen.day, LOOK.language)
        told = words(_DONE, code=seen.transfer.code, anchor=ANCHOR_LABELS[seen.anchor], day=day, count=len(seen.diff.shifts))

        def done(_: Record) -> None:
            self.desk.tell("ok", told)
            self.moved.emit()
            self.accept()

        self.desk.write(self, lambda progress: move_anchor(session, seen), done, _STEP, failed=self._refused)

    def _take_day(self) -> None:
        """The day the chosen anchor stands on, marked, to be typed over."""
        self.day.setText(str(self.transfer.value(self.anchor.value) or ""))
        self.day.selectAll()
        self._ask()

    def _ask(self) -> None:
        self.preview = None
        self.go.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        """Work out what would move, unless what is typed is no day yet."""
        self._asked += 1
        asked, session, anchor, transfer = self._asked, self.desk.session, self.anchor, self.transfer
        self.problem.hide()
        if not self.day.text().strip():
            emptied(self._body)
            return
        try:
            day = parse_day(self.day.text())
        except CustKeeperError as error:
            emptied(self._body)
            self._say(words(error.message))
            return

        def work() -> MovePreview:
            return preview_move(session, newest(session, "transfer", transfer.id) or transfer, anchor, day)

        def show(preview: MovePreview) -> None:
            if asked == self._asked:
                self._show(preview)

        self.desk.read(self, work, show, failed=self._refused)

    def _refused(self, error: CustKeeperError) -> None:
        """The sentence stays; what is shown is worked out anew before it can be approved."""
        self._ask()
        self._timer.stop()
        self._say(words(error.message))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _show(self, preview: MovePreview) -> None:
        self.preview = preview
        emptied(self._body)
        shifts, settled = preview.diff.shifts, preview.diff.settled
        if preview.problem is not None:
            self._say(words(preview.problem.message))
        parts: list[Any] = [bullet("alert", each, "warn") for each in concerns_said(preview, translator())]
        parts.append(text(words(_MOVES, count=len(shifts)) if shifts else words(_NONE), "section", wrap=True))
        parts += [_table(shifts)] if shifts else []
        parts += [text(words(_STAYS), "section", wrap=True), *_signed(settled)] if settled else []
        for part in parts:
            (self._body.addWidget if isinstance(part, QWidget) else self._body.addLayout)(part)
        self._body.addStretch(1)
        self.go.setEnabled(bool(shifts) and preview.problem is None)


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
