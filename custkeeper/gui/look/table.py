"""Tables of records: a delegate that paints every cell from its value, and a view set up the house's way."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from custkeeper.domain.levels import Level
from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.marks import LEVEL_TONES, STATE_ICON, paint_pill, pill_size
from custkeeper.gui.look.palette import LOOK, colour, em, font, sp
from custkeeper.gui.look.words import words

CELL = Qt.ItemDataRole.UserRole
_LEAST_NAME = 150  # what the stretching column keeps, at 11 pt: nine Chinese characters


@dataclass(frozen=True)
class Cell:
    """A cell: its words, and how it is painted. `level` makes it a badge, `tone` a chip, `is_sealed` a lock with words."""

    shown: str
    level: Level | None = None
    tone: str = ""
    is_sealed: bool = False
    is_right: bool = False


def level_cell(level: Level) -> Cell:
    return Cell(words(level.label), level=level)


class CellDelegate(QStyledItemDelegate):
    """Paints cells; the chosen row is a tint plus a bar at the left edge."""

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        cell: Cell | None = index.data(CELL)
        rect: QRect = option.rect
        view: Any = option.widget
        chosen = view.selectionModel().isRowSelected(index.row())
        _paint_ground(p, rect, chosen, index.column() == 0)
        if cell is None:
            return  # the page is still on its way
        inner = rect.adjusted(sp(12), 0, -sp(4), 0)
        if cell.level is not None or cell.tone:
            _paint_chip(p, inner, cell)
            return
        if cell.is_sealed:
            p.drawPixmap(inner.left(), rect.center().y() - em(8), pixmap("lock", LOOK.tokens["secret"], em(16)))
            inner = inner.adjusted(em(16) + sp(6), 0, 0, 0)
        p.setFont(font("strong" if index.column() == 1 and chosen else "body"))
        p.setPen(colour("ink" if index.column() < 2 and not cell.is_sealed else "ink2"))
        shown = p.fontMetrics().elidedText(cell.shown, Qt.TextElideMode.ElideRight, inner.width())
        side = Qt.AlignmentFlag.AlignRight if cell.is_right else Qt.AlignmentFlag.AlignLeft
        p.drawText(inner.adjusted(0, -1, -sp(8) if cell.is_right else 0, -1), Qt.AlignmentFlag.AlignVCenter | side, shown)


def _paint_ground(p: QPainter, rect: QRect, chosen: bool, is_first: bool) -> None:
    p.fillRect(rect, colour("accent_soft" if chosen else "surface"))
    p.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
    if chosen and is_first:
        p.fillRect(QRect(rect.left(), rect.top(), em(4), rect.height()), colour("accent"))
    if chosen and LOOK.theme == "contrast":
        p.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colour("accent"))
        p.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour("accent"))


def _paint_chip(p: QPainter, inner: QRect, cell: Cell) -> None:
    tone = LEVEL_TONES[cell.level] if cell.level is not None else cell.tone
    mark = cell.level if cell.level is not None else STATE_ICON[tone]
    size = pill_size(cell.shown, mark)
    place = QRect(inner.left(), inner.top() + (inner.height() - size.height()) // 2, size.width(), size.height())
    paint_pill(p, place, cell.shown, tone, mark, outline="calm" if tone in {"ok", "ink2"} and cell.level is None else False)


def cell_width(cell: Cell) -> int:
    """Room a cell needs."""
    if cell.level is not None or cell.tone:
        return pill_size(cell.shown, "x").width() + sp(12) + sp(10)
    return QFontMetrics(font("body")).horizontalAdvance(cell.shown) + sp(12) + sp(14)


class _ListView(QTableView):
    """In a small window the last columns go away before names are cut to nothing; what they say stands beside the list, too."""

    def __init__(self, widths: list[int], stretch: int) -> None:
        super().__init__()
        self._widths, self._stretch = widths, stretch

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        room = self.viewport().width() - em(_LEAST_NAME)
        for place, width in enumerate(self._widths):
            if place != self._stretch:
                room -= width
                self.setColumnHidden(place, room < 0 and place > 0)


def table_view(model: Any, widths: list[int], stretch: int, name: str) -> QTableView:
    """A view of a paged model. `widths` are measured by the caller from the words a column can hold, never from all its rows."""
    view = _ListView(widths, stretch)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setItemDelegate(CellDelegate(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(em(38))
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setFixedHeight(em(36))
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(False)
    header.setMinimumSectionSize(em(40))
    for place, width in enumerate(widths):
        view.setColumnWidth(place, width)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    return view
