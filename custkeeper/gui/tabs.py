"""The tab column: groups, icons, counts. Arrow keys move, Ctrl+1…9 jump. Only tabs whose pages exist are given."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.layout import column, glyph, row, text
from custkeeper.gui.look.palette import LOOK, RADIUS, colour, em, font, narrow, sp
from custkeeper.gui.look.style import rounded
from custkeeper.gui.look.words import words

_TAB = Qt.ItemDataRole.UserRole
_MAIN = QT_TRANSLATE_NOOP("window", "Main tabs")


@dataclass
class Tab:
    """A tab, or (with no key) the name of a group."""

    key: str
    icon: str
    title: Text | None
    count: int = 0
    is_overdue: bool = False


# The tab, or the page of one, where the records of an area are shown and typed; drafts, Today and the search lead there.
_OWN_TABS = {
    "client": "clients",
    "item": "items",
    "disclosure": "disclosures",
    "agreement": "agreements",
    "clause": "clauses",
    "opinion": "opinions",
    "transfer": "transfers",
    "checklist": "checklists",
    "checklist_item": "checklists",
    "person": "people",
    "party": "parties",
    "backup_target": "backups",
    "backup": "backups",
    "restore_drill": "backups",
}
TAB_OF_AREA = _OWN_TABS | {area.key: area.key for area in AREAS.values() if area.group is not None}


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: Any, index: Any) -> QSize:  # noqa: N802
        tab: Tab = index.data(_TAB)
        return QSize(10, em(32 if tab.key else 30 if tab.title and not narrow() else 10))

    def paint(self, p: QPainter, option: Any, index: Any) -> None:
        tab, rect = index.data(_TAB), option.rect
        if not tab.key:
            p.setFont(font("small"))
            p.setPen(colour("ink2"))
            shown = words(tab.title) if tab.title and not narrow() else ""
            p.drawText(rect.adjusted(sp(12), 0, 0, -em(3)), Qt.AlignmentFlag.AlignBottom, shown)
            return
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        strong = on and LOOK.theme == "contrast"
        ink = "on_accent" if strong else "accent" if on else "ink"
        box = rect.adjusted(0, 1, 0, -1)
        self._paint_ground(p, box, option, on, strong, ink)
        size = em(18)
        p.drawPixmap(
            box.left() + sp(12), box.center().y() - size // 2 + 1, pixmap(tab.icon, LOOK.tokens[ink if on else "ink2"], size)
        )
        if narrow():
            return
        p.setFont(font("strong" if on else "body"))
        p.setPen(colour("on_accent" if strong else "ink"))
        p.drawText(box.adjusted(sp(12) + size + sp(10), -1, 0, -1), Qt.AlignmentFlag.AlignVCenter, words(tab.title))
        if tab.count:
            self._paint_count(p, box, tab, strong)

    def _paint_ground(self, p: QPainter, box: QRect, option: Any, on: bool, strong: bool, ink: str) -> None:
        if on:
            rounded(p, box, colour("accent" if strong else "surface"), None if strong else colour("line"))
            rounded(p, QRect(box.left() + em(3), box.top() + em(7), em(3), box.height() - em(14)), colour(ink), radius=1.5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(p, box, colour("hover"))
        if on and option.state & QStyle.StateFlag.State_HasFocus:
            rounded(p, box, None, colour("focus"), 2, RADIUS)

    def _paint_count(self, p: QPainter, box: QRect, tab: Tab, strong: bool) -> None:
        shown = str(tab.count)
        width = max(em(22), QFontMetrics(font("small_strong")).horizontalAdvance(shown) + em(12))
        pill = QRect(box.right() - sp(8) - width, box.center().y() - em(10) + 1, width, em(20))
        if tab.is_overdue:
            rounded(p, pill, colour("on_accent" if strong else "danger"), radius=em(10))
        ink = ("accent" if strong else "surface") if tab.is_overdue else ("on_accent" if strong else "ink2")
        p.setFont(font("small_strong" if tab.is_overdue else "small"))
        p.setPen(colour(ink))
        p.drawText(pill.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, shown)


class TabColumn(QWidget):
    """The tabs down the left side. With large text it shows icons only; names stay for screen readers and as tool tips."""

    tab_chosen = Signal(str)

    def __init__(self, tabs: list[Tab], chosen: str) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setAccessibleName(words(_MAIN))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setMouseTracking(True)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_tabs(tabs, chosen)
        self._list.currentItemChanged.connect(self._changed)
        self._list.itemClicked.connect(self._changed)  # the open tab too: back from the search
        name = [text("CustKeeper", "section")] if not narrow() else []
        brand = row(glyph("shield", "accent", 24), *name, None, gap=8, margins=(12, 0, 0, 0))
        self.setLayout(column(brand, (self._list, 1), gap=12, margins=(12, 16, 12, 8)))
        metrics = QFontMetrics(font("strong"))
        widest = max(metrics.horizontalAdvance(words(tab.title)) for tab in tabs if tab.key and tab.title)
        self.setFixedWidth(em(18) + sp(72) if narrow() else widest + em(18 + 22) + sp(12 + 10 + 8 + 16 + 24))

    def show_tabs(self, tabs: list[Tab], chosen: str) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for tab in tabs:
            item = QListWidgetItem(words(tab.title) if tab.title else "", self._list)
            item.setData(_TAB, tab)
            if not tab.key:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                continue
            item.setToolTip(words(tab.title) if tab.title else "")
            if tab.key == chosen:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def mark(self, key: str) -> None:
        """Show which tab is open without choosing it anew; a page without a tab leaves the one one came from."""
        self._list.blockSignals(True)
        for at in range(self._list.count()):
            if self._list.item(at).data(_TAB).key == key:
                self._list.setCurrentRow(at)
        self._list.blockSignals(False)
        self._list.viewport().update()

    def show_count(self, key: str, count: int, is_overdue: bool) -> None:
        """The number at a tab."""
        for at in range(self._list.count()):
            tab: Tab = self._list.item(at).data(_TAB)
            if tab.key == key:
                self._list.item(at).setData(_TAB, replace(tab, count=count, is_overdue=is_overdue))

    def choose_nth(self, place: int) -> None:
        """Ctrl+1 … Ctrl+9: the nth tab."""
        items = [self._list.item(at) for at in range(self._list.count()) if self._list.item(at).data(_TAB).key]
        if 0 < place <= len(items):
            self._list.setCurrentItem(items[place - 1])

    def paintEvent(self, event: Any) -> None:  # noqa: N802
        p = QPainter(self)
        p.fillRect(self.rect(), colour("sidebar"))
        p.fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))

    def _changed(self, item: QListWidgetItem | None, _: Any = None) -> None:
        if item is not None:
            self.tab_chosen.emit(item.data(_TAB).key)
