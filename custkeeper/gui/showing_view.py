"""The items of one disclosure over the whole screen, for the eyes of the person it names; nothing else of the firm is seen.

Its end goes into the ledger however it comes: by Esc, by the button, by the lock, by the end of the program. What must not be
here: asking the gate, which is done before this opens (`showing_dialog`).
"""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, scroller, text
from custkeeper.gui.look.palette import em
from custkeeper.gui.look.watermark import Watermark
from custkeeper.gui.look.words import words
from custkeeper.gui.showing_parts import CoveredName, about_item, page_label, piece_of_text
from custkeeper.services.on_screen import Showing, ShownFile, ShownItem, end_showing
from custkeeper.services.page_pictures import Picture, page_picture

_WINDOW = QT_TRANSLATE_NOOP("window", "CustKeeper")
_END = QT_TRANSLATE_NOOP("showing", "End")
_PLACE = QT_TRANSLATE_NOOP("showing", "Item {item} of {items} · page {page} of {pages}")
_ITEM_BACK = QT_TRANSLATE_NOOP("showing", "Item before")
_ITEM_ON = QT_TRANSLATE_NOOP("showing", "Next item")
_PAGE_BACK = QT_TRANSLATE_NOOP("showing", "Page before")
_PAGE_ON = QT_TRANSLATE_NOOP("showing", "Next page")
_KEYS = QT_TRANSLATE_NOOP("showing", "Arrow keys left and right: items. Page Up and Page Down: pages. Esc ends.")
_MOMENT = QT_TRANSLATE_NOOP("showing", "One moment…")
_PAGE = QT_TRANSLATE_NOOP("showing", "Page {page} of {pages} of {code}")
_WIDEST = 1100  # px at 11 pt a page is drawn wide: read from a chair beside
_STEP = 120  # px at 11 pt that an arrow key scrolls


class ShowingView(QDialog):
    """`item` and `page` say where it stands; page 0 of an item is what is told of it, then come its files.

    `ended` comes when its end is written.
    """

    ended = Signal()

    def __init__(self, desk: Desk, showing: Showing, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self._showing, self._is_over = desk, showing, False
        self.item, self.page, self._asked = 0, 0, 0
        self._sheet: QWidget | None = None
        self.setWindowTitle(words(_WINDOW))  # no number, no name: the task bar shows it to everybody
        self.setModal(True)
        self.place = text("", "large", "ink2")
        self.end = button(words(_END), "", "close")
        self.end.clicked.connect(self.reject)
        self.mark = Watermark(showing.mark, self, self._page_on_screen)
        self._name = column(gap=0)
        self._body = column(gap=0)
        self.area: QScrollArea = scroller(boxed(self._body))
        self.area.verticalScrollBar().valueChanged.connect(lambda _: self.mark.update())
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.turns = {
            "Left": self._turn(_ITEM_BACK, -1, 0),
            "Right": self._turn(_ITEM_ON, 1, 0),
            "PgUp": self._turn(_PAGE_BACK, 0, -1),
            "PgDown": self._turn(_PAGE_ON, 0, 1),
        }
        self._lay_out()
        self._bind_keys()
        self.setGeometry(parent.window().screen().geometry())
        parent.window().installEventFilter(self)
        self._show_place()

    def go(self, items: int, pages: int) -> None:
        """So many items or pages on; past the first or last nothing happens. Names are covered again."""
        item, page = self.item + items, 0 if items else self.page + pages
        if 0 <= item < len(self._showing.items) and 0 <= page < len(_pages(self._showing.items[item])):
            self.item, self.page = item, page
            self._show_place()

    def done(self, result: int) -> None:
        """However it ends: what was shown is forgotten, and the end written before the vault can be closed."""
        if not self._is_over:
            self._is_over = True
            self.parentWidget().window().removeEventFilter(self)
            session, code = self.desk.session, self._showing.disclosure
            self._showing = Showing("", "", (), ())
            self._sheet = None
            for each in (self._name, self._body):
                emptied(each)
            self.mark.forget()
            self._marked.setText("")
            self.desk.write(self, lambda progress: end_showing(session, code), lambda _: self.ended.emit())
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The window closes, and the vault with it: what is shown ends before."""
        if event.type() == QEvent.Type.Close:
            self.reject()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        top = self.place.geometry().bottom()  # over all that is shown; what the keys are is no content
        self.mark.setGeometry(0, top, self.width(), self.area.geometry().bottom() - top)
        self.mark.raise_()
        if self._sheet is not None:
            self._show_place()

    def _lay_out(self) -> None:
        head = row(self.place, None, self.end, gap=16)
        self._marked = text(self._showing.mark, "small", "ink2", wrap=True)
        knobs = row(*self.turns.values(), None, gap=8)
        foot = column(knobs, self._marked, text(words(_KEYS), "small", "ink2", wrap=True), gap=6)
        self.setLayout(column(head, self._name, (self.area, 1), foot, gap=12, margins=(40, 24, 40, 20)))

    def _turn(self, shown: Any, items: int, pages: int) -> Any:
        knob = button(words(shown))
        knob.clicked.connect(lambda: self.go(items, pages))
        return knob

    def _bind_keys(self) -> None:
        acts: dict[str, Any] = {key: knob.click for key, knob in self.turns.items()}
        acts |= {"Up": lambda: self._scroll(-1), "Down": lambda: self._scroll(1), "Ctrl+L": self.desk.lock_asked.emit}
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _scroll(self, by: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + by * em(_STEP))

    def _show_place(self) -> None:
        item = self._showing.items[self.item]
        pages = _pages(item)
        count = len(self._showing.items)
        self.place.setText(words(_PLACE, item=self.item + 1, items=count, page=self.page + 1, pages=len(pages)))
        for key, is_there in (
            ("Left", self.item > 0),
            ("Right", self.item + 1 < count),
            ("PgUp", self.page > 0),
            ("PgDown", self.page + 1 < len(pages)),
        ):
            self.turns[key].setEnabled(is_there)
        self._asked += 1
        self._sheet = None
        emptied(self._name)
        self.area.verticalScrollBar().setValue(0)
        if self.page == 0:
            self._show_part(about_item(item))
            self._focus_cover()
            return
        file, within = pages[self.page]
        self._name.addLayout(row(text(item.code, "title", "ink2"), (CoveredName(file.name, "title"), 1), gap=16))
        if file.pdf:
            self._draw(file, within, len(pages))
        else:
            self._show_part(piece_of_text(file.pieces[within]))
        self.setFocus()

    def _focus_cover(self) -> None:
        first = next(iter(self.area.findChildren(CoveredName)), None)
        if first is not None:
            first.cover.setFocus()

    def _draw(self, file: ShownFile, within: int, pages: int) -> None:
        """A page is drawn beside the window's thread, as wide as the screen lets it be."""
        asked, scale = self._asked, self.devicePixelRatioF()
        width = round(min(self.area.viewport().width(), em(_WIDEST)) * scale)
        name = words(_PAGE, page=self.page + 1, pages=pages, code=self._showing.items[self.item].code)

        def show(picture: Picture) -> None:
            if asked == self._asked and not self._is_over:
                sheet = page_label(picture, scale, name)
                self._show_part(sheet)
                self._sheet = sheet

        self._show_part(text(words(_MOMENT), "large", "ink2"))
        self.desk.read(self, lambda: page_picture(file.pdf, within, max(width, 1)), show)

    def _show_part(self, part: QWidget) -> None:
        emptied(self._body)
        self._body.addWidget(part)
        self.mark.update()

    def _page_on_screen(self) -> QRect:
        """Where a page lies within the mark, which it carries by itself; empty when none does."""
        if self._sheet is None:
            return QRect()
        view, pixmap = self.area.viewport(), self._sheet.pixmap()  # type: ignore[attr-defined]
        size = pixmap.deviceIndependentSize().toSize()
        left = (self._sheet.width() - size.width()) // 2
        page = QRect(self._sheet.mapTo(self, QPoint(left, 0)), size)
        return page.intersected(QRect(view.mapTo(self, QPoint(0, 0)), view.size())).translated(-self.mark.pos())


def _pages(item: ShownItem) -> list[Any]:
    """None for what is told of it, then (file, number within it)."""
    files = [(each, within) for each in item.files for within in range(each.pages or len(each.pieces))]
    return [None, *files]
