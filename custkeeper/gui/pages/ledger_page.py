"""The ledger, read only: who did what when, newest first, and whether all of it still fits together."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.values import show_instant
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.layout import boxed, button, column, heading, row, text, unscrolled
from custkeeper.gui.look.palette import LOOK, narrow, sp
from custkeeper.gui.look.table import CELL, Cell, cell_width, table_view
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.record_table_model import Index
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.ledger_view import LedgerLine, ledger_lines

_TITLE = QT_TRANSLATE_NOOP("ledger", "Ledger")
_SUBTITLE = QT_TRANSLATE_NOOP(
    "ledger", "Every change, signed by its author and chained to the one before. Nothing here can be edited."
)
_CHECK = QT_TRANSLATE_NOOP("ledger", "Check it now")
_SOUND = QT_TRANSLATE_NOOP("ledger", "Checked: entries {entries}, records {records}, all sound.")
_NOTICED = QT_TRANSLATE_NOOP(
    "ledger", "Checked: entries {entries}, records {records}, all sound. Worth a look: {count}. The first: {first}"
)
_UNSOUND = QT_TRANSLATE_NOOP("ledger", "The check found problems: {count}. The first: {first}")
_CHECKING = QT_TRANSLATE_NOOP("ledger", "Checking the ledger")
_SHOWN = QT_TRANSLATE_NOOP("ledger", "Newest {shown} of {count}")
_HEADS: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("ledger", "No."),
    QT_TRANSLATE_NOOP("ledger", "What"),
    QT_TRANSLATE_NOOP("ledger", "When"),
    QT_TRANSLATE_NOOP("ledger", "Who"),
    QT_TRANSLATE_NOOP("ledger", "Records"),
    QT_TRANSLATE_NOOP("ledger", "Hash"),
)
_MOST = 1000


class LedgerTableModel(QAbstractTableModel):
    """Entries as read; a narrow window drops hash and count."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[LedgerLine] = []

    def show_lines(self, lines: list[LedgerLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(_HEADS) - (3 if narrow() else 0)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words(_HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        cell = self._cell(self._lines[index.row()], index.column())
        return cell if role == CELL else cell.shown

    def widths(self) -> list[int]:
        example = LedgerLine(888888, "2027-12-28T20:08:08+00:00", "王王王王王", "", 888888, "0" * 64)
        cells = [self._cell(example, place) for place in range(self.columnCount())]
        return [max(cell_width(cell), cell_width(Cell(words(head))) + sp(8)) for cell, head in zip(cells, _HEADS, strict=False)]

    def _cell(self, line: LedgerLine, column: int) -> Cell:
        what = line.what if isinstance(line.what, str) else words(line.what)
        when = show_instant(line.at, LOOK.language)
        shown = (f"#{line.seq}", what, when, line.who, f"{line.count:,}", line.hash[:16])[column]
        return Cell(shown, is_right=column == 4)


class LedgerPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = LedgerTableModel()
        self.view = table_view(self.model, self.model.widths(), 1, words(_TITLE))
        self.check = button(words(_CHECK), "", "shield")
        self.check.clicked.connect(self._check)
        self._count = text("", "small", "ink2")
        foot = boxed(row(self._count, None, margins=(12, 8, 16, 8)))
        listing = Card(column((self.view, 1), Rule(), foot, gap=0), flat=True)
        listing.layout().setContentsMargins(1, sp(4), 1, 1)
        self.setLayout(column(heading(words(_TITLE), words(_SUBTITLE), self.check), (boxed(unscrolled((listing, 1))), 1), gap=12))
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session
        self.desk.read(self, lambda: ledger_lines(session, _MOST), self._show)

    def _show(self, lines: list[LedgerLine]) -> None:
        self.model.show_lines(lines)
        self._count.setText(words(_SHOWN, shown=f"{len(lines):,}", count=f"{lines[0].seq if lines else 0:,}"))

    def _check(self) -> None:
        session = self.desk.session
        self.check.setEnabled(False)

        def checked(findings: Any) -> None:
            self.check.setEnabled(True)
            self.desk.progressed.emit("", 0, 0)
            if findings.problems:
                first = words(findings.problems[0])
                self.desk.tell("danger", words(_UNSOUND, count=len(findings.problems), first=first))
                return
            counts = {"entries": findings.entries, "records": findings.records}
            if findings.notices:
                first = words(findings.notices[0])
                self.desk.tell("warn", words(_NOTICED, **counts, count=len(findings.notices), first=first))
            else:
                self.desk.tell("ok", words(_SOUND, **counts))

        told = words(_CHECKING)
        advance = lambda done, total: self.desk.progressed.emit(told, done, total)  # noqa: E731
        self.desk.read(self, lambda progress: verify_ledger(session, progress), checked, advance)
