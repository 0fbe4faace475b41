"""The list of one register: searched and sorted on the reading thread, one line of it chosen.

What must not be here: what is shown of the chosen one; the page draws it.
"""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from custkeeper.domain.fields import Area
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.layout import text
from custkeeper.gui.look.table import table_view
from custkeeper.gui.look.words import words
from custkeeper.gui.record_table_model import CODE, ORDERS, TITLE, RecordTableModel
from custkeeper.services.records import Line, list_records

_SHOWN = QT_TRANSLATE_NOOP("window", "{count} in the list")


class RegisterList(QObject):
    """`chosen` carries the line somebody went to, `shown` says with new lines whether the one looked for is among them, and after
    `order_changed` they are to be read anew."""

    chosen = Signal(object)  # Line
    shown = Signal(bool)
    order_changed = Signal()

    def __init__(
        self, desk: Desk, area: Area, model: RecordTableModel, those_wanted: Callable[[list[Line]], list[Line]], parent: QObject
    ) -> None:
        """`those_wanted` chooses the lines to show, on the reading thread."""
        super().__init__(parent)
        self._desk, self._area, self._those_wanted = desk, area, those_wanted
        self._query, self._sort, self._descending = "", CODE, False
        self._asked = 0
        self.model = model
        self.count = text("", "small", "ink2")
        self.view = table_view(model, model.widths(), TITLE, words(area.title))
        self.view.selectionModel().currentRowChanged.connect(self._row_chosen)
        heads = self.view.horizontalHeader()
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(CODE, Qt.SortOrder.AscendingOrder)
        heads.sectionClicked.connect(self._sort_by)

    def narrow(self, query: str) -> None:
        """What is read from now on answers to it."""
        self._query = query

    def read(self, looked_for: str) -> None:
        """The lines as they are now; `looked_for` is the code of the one to choose, or ""."""
        order, query, descending, area = ORDERS[self._sort], self._query, self._descending, self._area.key
        self._asked += 1
        asked = self._asked

        def work() -> tuple[list[Line], int] | None:
            if asked != self._asked:
                return None  # typed on since: only the newest question is worth an answer
            lines = self._those_wanted(list_records(self._desk.session, area, query, order, descending))
            return lines, next((place for place, line in enumerate(lines) if line.code == looked_for), -1) if looked_for else -1

        self._desk.read(self, work, self._show)

    def choose_none(self) -> None:
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())

    def _show(self, found: tuple[list[Line], int] | None) -> None:
        """The lines, and the place of the one looked for or -1; None when newer ones are on their way."""
        if found is None:
            return
        lines, at = found
        self.model.show_lines(lines)
        self.count.setText(words(_SHOWN, count=f"{len(lines):,}"))
        if at >= 0:
            self.view.selectRow(at)
        self.shown.emit(at >= 0)

    def _sort_by(self, section: int) -> None:
        self._descending = not self._descending if section == self._sort else False
        self._sort = section
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(section, order)
        self.order_changed.emit()

    def _row_chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        line = self.model.line_at(now.row()) if now.isValid() else None
        if line is not None:
            self.chosen.emit(line)
