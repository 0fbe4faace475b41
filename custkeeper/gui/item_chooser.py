"""Choosing items by searching and ticking: what is ticked stays at the top of the list whatever is searched for."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import column, text
from custkeeper.gui.look.palette import em, font
from custkeeper.gui.look.words import words
from custkeeper.services.hand_over import items_offered
from custkeeper.services.records import Line

_SEARCH = QT_TRANSLATE_NOOP("hand_over", "Find items (name, code, place)")
_ITEMS = QT_TRANSLATE_NOOP("hand_over", "Items to hand over")
_CHOSEN = QT_TRANSLATE_NOOP("hand_over", "Chosen: {codes}")
_NONE_CHOSEN = QT_TRANSLATE_NOOP("hand_over", "Tick what is to be handed over.")
_NO_ITEMS = QT_TRANSLATE_NOOP("hand_over", "There are no items yet. Add them on the page Items first.")
_LINE = QT_TRANSLATE_NOOP("hand_over", "{code}  {name}")
_PAUSE = 200  # ms after the last keystroke until the list is searched
_CODE = Qt.ItemDataRole.UserRole


class ItemChooser(QWidget):
    """`changed` comes when something was ticked or unticked."""

    changed = Signal()

    def __init__(self, desk: Desk, chosen: list[str], name: Text = _ITEMS, hint: Text = _NONE_CHOSEN) -> None:
        super().__init__()
        self._desk, self._hint = desk, hint
        self.chosen = list(chosen)
        self._asked = 0
        self.query = line_edit()
        self.list = QListWidget()
        self.list.setFont(font())
        self.list.setAccessibleName(words(name))
        self.list.setFixedHeight(em(132))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._said = text("", "small", "ink2", wrap=True)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)
        self.query.textChanged.connect(lambda _: self._timer.start())
        self.list.itemChanged.connect(self._ticked)
        self.setLayout(column(field(words(_SEARCH), self.query), self.list, self._said, gap=8))
        self._say()
        self.look()

    @property
    def typed(self) -> str:
        return ",".join(self.chosen)

    def put(self, typed: str) -> None:
        """Tick these, as a draft kept them."""
        self.chosen = [each for each in typed.split(",") if each]
        self._say()
        self.look()
        self.changed.emit()

    def look(self) -> None:
        """Search anew; the newest question counts."""
        self._asked += 1
        asked, session, query, chosen = self._asked, self._desk.session, self.query.text(), tuple(self.chosen)

        def show(lines: list[Line]) -> None:
            if asked == self._asked:
                self._show(lines, query)

        self._desk.read(self, lambda: items_offered(session, query, chosen), show)

    def _show(self, lines: list[Line], query: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for line in lines:
            shown = QListWidgetItem(words(_LINE, code=line.code, name=line.title), self.list)
            shown.setData(_CODE, line.code)
            shown.setCheckState(Qt.CheckState.Checked if line.code in self.chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._say(not lines and not query)

    def _ticked(self, shown: QListWidgetItem) -> None:
        code = str(shown.data(_CODE))
        is_on = shown.checkState() == Qt.CheckState.Checked
        if is_on and code not in self.chosen:
            self.chosen.append(code)
        if not is_on and code in self.chosen:
            self.chosen.remove(code)
        self._say()
        self.changed.emit()

    def _say(self, is_empty: bool = False) -> None:
        chosen = words(_CHOSEN, codes=", ".join(self.chosen)) if self.chosen else words(self._hint)
        self._said.setText(words(_NO_ITEMS) if is_empty else chosen)
