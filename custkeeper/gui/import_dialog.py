"""Importing a list: choose it, see every row judged, say which column is which, import the good rows in one undoable step."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.client_columns import FIELDS
from custkeeper.domain.client_rows import Fault
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, DropZone
from custkeeper.gui.look.fields import combo
from custkeeper.gui.look.layout import boxed, button, column, emptied, row, scroller, size_to, text
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import colour, em, font
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job
from custkeeper.services.client_import import ImportPlan, plan_import
from custkeeper.services.import_outcome import carry_out_noted, outcome_seen

_TITLE = QT_TRANSLATE_NOOP("import", "Import a client list")
_SUBTITLE = QT_TRANSLATE_NOOP("import", "Nothing is written until you say so. CSV (UTF-8 or GB18030) and XLSX.")
_CHOOSE = QT_TRANSLATE_NOOP("import", "Choose a file…")
_DROP = QT_TRANSLATE_NOOP("import", "or drop it here")
_COLUMNS = QT_TRANSLATE_NOOP("import", "Which column is which")
_KEPT = QT_TRANSLATE_NOOP("import", "keep as further column")
_COUNTS = QT_TRANSLATE_NOOP("import", "Good rows {good}, bad rows {bad}, kept with a warning {warned}")
_BAD = QT_TRANSLATE_NOOP("import", "Bad rows")
_WARNED = QT_TRANSLATE_NOOP("import", "Kept with a warning")
_MEND = QT_TRANSLATE_NOOP(
    "import", "Type the right value over the cell, then Enter: the row is judged anew. Your file stays as it is."
)
_CELL = QT_TRANSLATE_NOOP("import", "Cell")
_ROW = QT_TRANSLATE_NOOP("import", "Row")
_COLUMN = QT_TRANSLATE_NOOP("import", "Column")
_REASON = QT_TRANSLATE_NOOP("import", "Reason")
_IMPORT = QT_TRANSLATE_NOOP("import", "Import {count}")
_CANCEL = QT_TRANSLATE_NOOP("import", "Cancel")
_RUNNING = QT_TRANSLATE_NOOP("import", "The import")
_STEP = QT_TRANSLATE_NOOP("import", "import a list")
_DONE = QT_TRANSLATE_NOOP("import", "Clients imported: {count}. Rows left out: {bad}.")
_CODE = QT_TRANSLATE_NOOP("import", "Code")
_LEVEL = QT_TRANSLATE_NOOP("import", "Level")
_CELL_AT = 2
_MOST_FAULTS = 500  # shown
_FILTER = "CSV, XLSX (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls)"


class ImportDialog(QDialog):
    """Stays open while it works; Cancel stops the work and writes nothing."""

    imported = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.path: Path | None = None
        self.plan: ImportPlan | None = None
        self.maps: dict[int, QComboBox] = {}
        self._mapping: list[str] = []
        self._mended: dict[tuple[int, str], str] = {}
        self._is_working = False
        self._job: Job | None = None
        self.setWindowTitle(words(_TITLE))
        self.setModal(True)
        self.choose = button(words(_CHOOSE), "primary", "file")
        self.choose.clicked.connect(self._choose)
        drop = DropZone(row(self.choose, (text(words(_DROP), "small", "ink2", wrap=True), 1), gap=12))
        drop.dropped.connect(lambda paths: self.read_list(paths[0]))
        self.problem = text("", "body", "danger", wrap=True)
        self.problem.hide()
        self._body = column(gap=10)
        desk.close_refused.connect(self._say)
        self.bar = Bar(0, 1)
        self.bar.hide()
        self.cancel, self.go = button(words(_CANCEL)), button(words(_IMPORT, count=0), "primary")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.carry_out)
        self.go.setEnabled(False)
        head = column(text(words(_TITLE), "title", wrap=True), text(words(_SUBTITLE), tone="ink2", wrap=True), gap=2)
        foot = row((boxed(row((self.bar, 1))), 1), self.cancel, self.go, gap=12)
        self.setLayout(column(head, drop, self.problem, (scroller(boxed(self._body)), 1), foot, gap=12, margins=(28, 20, 28, 20)))
        size_to(self, 980, 680)

    def read_list(self, path: Path) -> None:
        """Judge a list and show what would happen."""
        self.path = path
        self.maps, self._mapping, self._mended = {}, [], {}
        self._judge()

    def reject(self) -> None:
        """Cancel: a running import is stopped and rolled back; otherwise the dialog closes."""
        if self._is_working:
            if self._job is not None:
                self._job.cancel()
                self.desk.session.vault.interrupt()  # a statement that takes long
            return
        super().reject()

    def carry_out(self) -> None:
        """Import the good rows as one undoable step."""
        plan, session = self.plan, self.desk.session
        if plan is None:
            return
        self._work_begins()

        def done(count: int) -> None:
            self._work_ends()
            self.desk.write(self, lambda progress: outcome_seen(session))  # not when it is locked: then it is told later
            self.desk.tell("ok", words(_DONE, count=count, bad=plan.rejected_rows))
            self.imported.emit(count)
            self.accept()

        def failed(error: CustKeeperError) -> None:
            self.desk.write(self, lambda progress: outcome_seen(session))
            self._failed(error)

        work = lambda progress: carry_out_noted(session, plan, progress)  # noqa: E731
        self._job = self.desk.write(self, work, done, _STEP, failed=failed, progress=self.bar.show_progress)

    def _work_begins(self) -> None:
        self._is_working = True
        self.desk.running = _RUNNING
        self.go.setEnabled(False)
        self.bar.show()

    def _work_ends(self) -> None:
        self._is_working = False
        self.desk.running = None
        self.bar.hide()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _choose(self) -> None:
        path = self.desk.prompter.choose_file(words(_TITLE), _FILTER)
        if path is not None:
            self.read_list(path)

    def _judge(self) -> None:
        session, path, mapping, mended = self.desk.session, self.path, self._mapping, dict(self._mended)
        if path is None:
            return
        self.go.setEnabled(False)
        work = lambda progress: plan_import(session, path, mapping, mended=mended)  # noqa: E731
        self.desk.write(self, work, self._show_plan, failed=self._failed)

    def _failed(self, error: CustKeeperError) -> None:
        self._work_ends()
        self._say(words(error.message))
        if self.desk.is_closed:  # the door has the sentence then
            self.desk.failed.emit(error)
        self.go.setEnabled(self.plan is not None)

    def _show_plan(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.problem.hide()
        emptied(self._body)
        for notice in plan.notices:
            self._body.addWidget(text(words(notice), "small", "ink2", wrap=True))
        warned = len({fault.row for fault in plan.warnings})
        self._body.addWidget(
            text(words(_COUNTS, good=len(plan.records), bad=plan.rejected_rows, warned=warned), "strong", wrap=True)
        )
        self._body.addWidget(self._mapping_card(plan))
        for title, hint, faults in ((_BAD, _MEND, plan.rejected), (_WARNED, None, plan.warnings)):
            if faults:
                self._body.addWidget(text(words(title), "section"))
                if hint is not None:
                    self._body.addWidget(text(words(hint), "small", "ink2", wrap=True))
                self._body.addWidget(self._fault_table(plan, faults[:_MOST_FAULTS], words(title)))
        self._body.addStretch(1)
        self.go.setText(words(_IMPORT, count=len(plan.records)))
        self.go.setEnabled(bool(plan.records))

    def _mapping_card(self, plan: ImportPlan) -> QWidget:
        options = [("", words(_KEPT)), *((key, words(_field_label(key))) for key in FIELDS)]
        rows: list[Any] = []
        for place, heading in enumerate(plan.table.header):
            box = combo(options, plan.columns.get(place, ""))
            box.setAccessibleName(heading)
            box.currentIndexChanged.connect(lambda _: self._remap())
            self.maps[place] = box
            sample = next(
                (each.cells[place] for each in plan.table.rows[:20] if place < len(each.cells) and each.cells[place]), ""
            )
            name, shown = text(heading, "small_strong"), text(sample[:40], "small", "ink2")
            name.setMinimumWidth(em(140))
            rows.append(row((name, 2), (box, 3), (shown, 4), gap=12))
        return Card(column(text(words(_COLUMNS), "section"), *rows, gap=6), pad=16)

    def _remap(self) -> None:
        chosen = {place: str(box.currentData()) for place, box in self.maps.items()}
        self._mapping = [f"{key}={place + 1}" for place, key in chosen.items() if key]
        self.maps = {}
        self._judge()

    def _fault_table(self, plan: ImportPlan, faults: list[Fault], name: str) -> QTableWidget:
        """Row, column, the cell as it stands (typed over in place), reason."""
        table = QTableWidget(len(faults), 4)
        table.setFont(font("small"))
        table.setAccessibleName(name)
        table.setHorizontalHeaderLabels([words(each) for each in (_ROW, _COLUMN, _CELL, _REASON)])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        cells = {row.number: row.cells for row in plan.table.rows}
        places = {heading: place for place, heading in enumerate(plan.table.header)}
        readonly = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        for at, fault in enumerate(faults):
            place, row_ = places.get(fault.column, -1), cells.get(fault.row, [])
            cell = row_[place] if 0 <= place < len(row_) else ""
            for to, shown in enumerate((str(fault.row), fault.column, cell, words(fault.problem))):
                item = QTableWidgetItem(shown)
                item.setForeground(colour("ink"))
                item.setToolTip(shown)
                item.setFlags(readonly | Qt.ItemFlag.ItemIsEditable if to == _CELL_AT and place >= 0 else readonly)
                table.setItem(at, to, item)
        table.itemChanged.connect(lambda item: self._mend(faults[item.row()], item.text()))
        table.setColumnWidth(0, em(56))
        table.setColumnWidth(1, em(160))
        table.setColumnWidth(_CELL_AT, em(240))
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(em(34) * min(8, len(faults) + 1) + em(8))
        return table

    def _mend(self, fault: Fault, typed: str) -> None:
        """A cell was typed anew: judge the list again with it."""
        self._mended[fault.row, fault.column] = typed
        self._judge()


def _field_label(key: str) -> Text:
    if key == "code":
        return _CODE
    if key == "level":
        return _LEVEL
    return AREAS["client"].by_key[key].label
