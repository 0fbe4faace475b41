"""The frame round every page: tabs down the left, search and actions on top, message bars, footer."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import InlineBar, Strip
from custkeeper.gui.look.icons import icon
from custkeeper.gui.look.layout import boxed, button, column, emptied, glyph, row, text, unscrolled
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import LOOK, em, font, narrow, sp
from custkeeper.gui.look.words import words
from custkeeper.gui.tabs import Tab, TabColumn

_SEARCH = QT_TRANSLATE_NOOP("window", "Search; Enter searches everything (Ctrl+F)")
_SEARCH_NAME = QT_TRANSLATE_NOOP("window", "Search everything")
_LOCK = QT_TRANSLATE_NOOP("window", "Lock now")
_UNDO = QT_TRANSLATE_NOOP("window", "Undo: {step}")
_REDO = QT_TRANSLATE_NOOP("window", "Redo: {step}")
_NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("window", "Nothing to undo")
_NOTHING_TO_REDO = QT_TRANSLATE_NOOP("window", "Nothing to redo")
_SAVED = QT_TRANSLATE_NOOP("window", "Saved")
_DRAFT = QT_TRANSLATE_NOOP("window", "Draft saved")
_CANCEL = QT_TRANSLATE_NOOP("window", "Cancel")
_MOST_BARS = 3


class Shell(QWidget):
    """Built anew when theme, size or language change; the main window keeps what must outlive that."""

    tab_chosen = Signal(str)
    searched = Signal(str)
    search_entered = Signal(str)
    lock_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    help_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, tabs: list[Tab], chosen: str, facts: dict[str, str]) -> None:
        super().__init__()
        self.tabs = TabColumn(tabs, chosen)
        self.tabs.tab_chosen.connect(self.tab_chosen)
        self.search = self._search_field()
        self.pages = QStackedWidget()
        self.bars = unscrolled(gap=8)
        self.bars_box = boxed(self.bars)
        self.bars_box.hide()
        self._progress_line = unscrolled()
        self.progress_box = boxed(self._progress_line)
        self.progress_box.hide()
        self.foot = boxed(column(gap=0))
        self.fact_labels = {key: text(value, "small", "ink2") for key, value in facts.items()}
        body = column(self.bars_box, self.progress_box, (self.pages, 1), gap=8)
        body.setContentsMargins(sp(28), sp(20), sp(16), sp(12))
        right = column(self._top_bar(), (boxed(body), 1), self.foot, self._footer(), gap=0)
        self.setLayout(row(self.tabs, (boxed(right), 1), gap=0))
        self._keys()

    def show_page(self, page: QWidget, foot: QWidget | None) -> None:
        """Put a page into the frame; `foot` stays in view under it. Good news of the page before is over."""
        if page is not self.pages.currentWidget():
            self._close_bars(lambda old: old.tone == "ok")
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        layout = self.foot.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().setParent(None)
        if foot is not None and layout is not None:
            layout.addWidget(foot)
            foot.show()

    def show_bar(self, tone: str, shown: str, action: str = "", act: Callable[[], object] | None = None) -> InlineBar:
        """A message under the top bar, newest last; at most three, the same sentence once, of good news the newest only."""
        self._close_bars(lambda old: old.tone == "ok" or old.shown == shown)
        if self.bars.count() >= _MOST_BARS:
            self._close_bar(self.bars.itemAt(0).widget())
        bar = InlineBar(tone, shown, action, act)
        bar.closed.connect(lambda: self._close_bar(bar))
        self.bars.addWidget(bar)
        self.bars_box.show()
        return bar

    def close_bars_with(self, action: str) -> None:
        """What the button of these asks for is done."""
        self._close_bars(lambda old: old.action == action)

    def close_newest_bar(self) -> bool:
        """Esc: True when there was one."""
        if not self.bars.count():
            return False
        self._close_bar(self.bars.itemAt(self.bars.count() - 1).widget())
        return True

    def show_progress(self, shown: str, done: int, total: int) -> None:
        """A filling bar with words and Cancel; `total` 0 takes it away."""
        if total == 0:
            self.progress_box.hide()
            emptied(self._progress_line)
            return
        if not self._progress_line.count():
            cancel = button(words(_CANCEL))
            cancel.clicked.connect(self.cancel_asked)
            self._progress_bar, self._progress_words = Bar(done, total), text(shown)
            self._progress_line.addLayout(row(self._progress_words, (self._progress_bar, 1), cancel, gap=12))
            self.progress_box.show()
        self._progress_words.setText(f"{shown}  {done:,} / {total:,}")
        self._progress_bar.show_progress(done, total)

    def show_steps(self, undo: str, redo: str) -> None:
        """What the undo and redo buttons would do; empty disables them."""
        for knob, step, text_, nothing in (
            (self.undo, undo, _UNDO, _NOTHING_TO_UNDO),
            (self.redo, redo, _REDO, _NOTHING_TO_REDO),
        ):
            shown = words(text_, step=step) if step else words(nothing)
            knob.setEnabled(bool(step))
            knob.setAccessibleName(shown)
            knob.setToolTip(shown)

    def show_saved(self, is_draft: bool) -> None:
        self._saved.setText(words(_DRAFT if is_draft else _SAVED))
        self._saved_box.show()

    def show_fact(self, key: str, shown: str) -> None:
        """One fact of the footer: vault, person, ledger, lock."""
        if key in self.fact_labels:
            self.fact_labels[key].setText(shown)

    def _close_bars(self, which: Callable[[InlineBar], bool]) -> None:
        for place in reversed(range(self.bars.count())):
            old = self.bars.itemAt(place).widget()
            if isinstance(old, InlineBar) and which(old):
                self._close_bar(old)

    def _close_bar(self, bar: QWidget | None) -> None:
        if bar is not None:
            self.bars.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.bars_box.setVisible(self.bars.count() > 0)

    def _search_field(self) -> QLineEdit:
        edit = QLineEdit()
        edit.setPlaceholderText(words(_SEARCH))
        edit.setAccessibleName(words(_SEARCH_NAME))
        edit.setFont(font())
        edit.setMinimumWidth(em(160 if narrow() else 380))
        edit.addAction(icon("search", LOOK.tokens["ink2"], em(18)), QLineEdit.ActionPosition.LeadingPosition)
        edit.textChanged.connect(self.searched)
        edit.returnPressed.connect(lambda: self.search_entered.emit(edit.text()))
        return edit

    def _top_bar(self) -> Strip:
        self._saved = text("", "small", "ink2")
        # its room is kept, so that laying out the whole window anew is not what a keystroke costs
        self._saved.setFixedWidth(max(self._saved.fontMetrics().horizontalAdvance(words(each)) for each in (_DRAFT, _SAVED)))
        self._saved_box = boxed(row(glyph("check", "ok", 16), self._saved, gap=4))
        policy = self._saved_box.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._saved_box.setSizePolicy(policy)
        self._saved_box.hide()
        self.undo = button("", "quiet", "undo", name=words(_NOTHING_TO_UNDO))
        self.redo = button("", "quiet", "redo", name=words(_NOTHING_TO_REDO))
        self.lock = button("" if narrow() else words(_LOCK), "", "lock", name=words(_LOCK))
        for knob, signal in ((self.undo, self.undo_asked), (self.redo, self.redo_asked), (self.lock, self.lock_asked)):
            knob.clicked.connect(signal)
        self.show_steps("", "")
        gap: list[Any] = [] if narrow() else [None]
        parts = [(self.search, 1 if narrow() else 0), *gap, self._saved_box, 4, self.undo, self.redo, self.lock]
        return Strip(row(*parts, gap=8, margins=(28, 10, 28, 10)), "surface", False)

    def _footer(self) -> Strip:
        """Vault, person; ledger head, lock countdown. The vault's name is the first to go when room is short."""
        icons = {"vault": "shield", "person": "people", "ledger": "ledger", "lock": "lock"}
        shown = [key for key in icons if key in self.fact_labels and not (narrow() and key == "vault")]
        parts: list[Any] = []
        for key in shown:
            parts += [None] if key == "ledger" else []
            parts.append(boxed(row(glyph(icons[key], "ink2", 14), self.fact_labels[key], gap=5)))
        return Strip(row(*parts, gap=20, margins=(28, 5, 28, 6)), "sidebar", True)

    def _keys(self) -> None:
        pairs: list[tuple[Any, Callable[[], Any]]] = [
            (QKeySequence.StandardKey.Find, self._focus_search),
            (QKeySequence("Ctrl+L"), self.lock_asked.emit),
            (QKeySequence.StandardKey.HelpContents, self.help_asked.emit),
        ]
        pairs += [(QKeySequence(f"Ctrl+{place}"), partial(self.tabs.choose_nth, place)) for place in range(1, 10)]
        for keys, act in pairs:
            QShortcut(keys, self).activated.connect(act)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
