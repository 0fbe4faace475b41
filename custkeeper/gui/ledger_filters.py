"""What narrows the ledger's list: kind of entry, person, days, a record's code. What must not be here: finding the entries."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, row
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.services.ledger_view import KINDS

_WHAT = QT_TRANSLATE_NOOP("ledger", "What")
_WHO = QT_TRANSLATE_NOOP("ledger", "Who")
_EVERYBODY = QT_TRANSLATE_NOOP("ledger", "Everybody")
_FROM = QT_TRANSLATE_NOOP("ledger", "From")
_TO = QT_TRANSLATE_NOOP("ledger", "To")
_RECORD = QT_TRANSLATE_NOOP("ledger", "Record")
_DAY = QT_TRANSLATE_NOOP("window", "such as 2027-03-01")
_CODE = QT_TRANSLATE_NOOP("ledger", "its code")
_ALL = QT_TRANSLATE_NOOP("ledger", "Show all")


class LedgerFilters(QWidget):
    """`chosen` comes when anything else is asked for; typed fields count when they are left or at Enter."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = combo([(key, words(label)) for key, label in KINDS.items()])
        self.who: QComboBox = combo([("", words(_EVERYBODY))])
        self.first, self.last = line_edit("", words(_DAY)), line_edit("", words(_DAY))
        self.code = line_edit("", words(_CODE))
        self.all = button(words(_ALL))
        self._before = self.asked()
        for box in (self.kind, self.who):
            box.currentIndexChanged.connect(self._changed)
        for edit in (self.first, self.last, self.code):
            edit.editingFinished.connect(self._changed)
        self.all.clicked.connect(self.clear)
        who, what = field(words(_WHO), self.who), field(words(_WHAT), self.kind)
        days = [field(words(_FROM), self.first), field(words(_TO), self.last)]
        record, clear = field(words(_RECORD), self.code), boxed(column(None, self.all))
        if narrow():
            lines = [row((what, 2), (who, 1), gap=12), row(*[(each, 1) for each in (*days, record)], clear, gap=12)]
            self.setLayout(column(*lines, gap=8))
        else:
            self.setLayout(row((what, 4), (who, 3), *[(each, 3) for each in days], (record, 2), clear, gap=12))

    def asked(self) -> tuple[str, str, str, str, str]:
        """Kind, person, first and last day, code: what `ledger_filter` takes."""
        kind, who = str(self.kind.currentData() or ""), str(self.who.currentData() or "")
        return kind, who, self.first.text(), self.last.text(), self.code.text()

    def show_people(self, people: dict[str, str]) -> None:
        """Names by id; who was chosen stays chosen."""
        if [self.who.itemData(place) for place in range(1, self.who.count())] == list(people):
            return
        chosen = self.who.currentData()
        self.who.blockSignals(True)
        while self.who.count() > 1:
            self.who.removeItem(1)
        for person, name in people.items():
            self.who.addItem(name, person)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self.who.blockSignals(False)

    def clear(self) -> None:
        """Everything again."""
        for box in (self.kind, self.who):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        for edit in (self.first, self.last, self.code):
            edit.clear()
        self._changed()

    def _changed(self) -> None:
        if self.asked() != self._before:
            self._before = self.asked()
            self.chosen.emit()
