"""A page with a list and, beside it, one of what stands in the list; with large text there is room for one of the two.

What must not be here: what is listed, and what is shown of it.
"""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, Rule, empty_state
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, scroller, unscrolled
from custkeeper.gui.look.palette import em, narrow, sp
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page

_BACK = QT_TRANSLATE_NOOP("window", "Back to the list")


class ListingPage(Page):
    """A subclass makes `view` and calls `_lay_out_list`, once."""

    view: QTableView

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._detail = column(gap=8)
        self.detail = Card(self._detail)

    def _lay_out_list(self, filters: list[Any], foot: QWidget | None = None, width: int = 400) -> list[Any]:
        """The filters, and the list beside the place of the one that is chosen, for the page's column under its heading."""
        below = [Rule(), foot] if foot is not None else []
        self._listing = Card(column((self.view, 1), *below, gap=0), flat=True)
        self._listing.layout().setContentsMargins(1, sp(4), 1, 1)
        self._listing.setMinimumHeight(em(240))
        self._side = scroller(self.detail)
        if not narrow():
            self._side.setFixedWidth(em(width))
        self._filters = boxed(unscrolled(*filters))
        parts = ((self._listing, 1), (self._side, 1)) if narrow() else ((self._listing, 1), self._side)
        both = column(*parts, gap=0) if narrow() else row(*parts, gap=16)
        return [self._filters, (boxed(both), 1)]

    def _show_either(self, is_detail: bool) -> None:
        """With large text one of the two; else both are there."""
        if narrow():
            self._side.setVisible(is_detail)
            self._listing.setVisible(not is_detail)
            self._filters.setVisible(not is_detail)

    def _show_empty(self, icon: str, why: str, then: str) -> None:
        """Nothing is chosen: why, and what to do."""
        emptied(self._detail)
        self._show_either(is_detail=False)
        self._detail.addWidget(empty_state(icon, why, then))

    def _choose_none(self) -> None:
        """The list as it is when one comes to it, with the keyboard in it."""
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())
        self._show_hint()
        self.view.setFocus()

    def _show_hint(self) -> None:
        """What stands there while nothing is chosen."""

    def _way_back(self) -> list[Any]:
        if not narrow():
            return []
        back = button(words(_BACK), "link", "undo")
        back.clicked.connect(self.step_back)
        return [row(back, None)]
