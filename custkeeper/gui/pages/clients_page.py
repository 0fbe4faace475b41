"""Clients and their levels: why a level was suggested, confirming one or many, and importing a list."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.identifiers import reasons
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.import_dialog import ImportDialog
from custkeeper.gui.level_panel import STEP_LEVEL
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import bullet, button, column, row, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.services.clients import confirm_levels
from custkeeper.services.records import Line

_SUBTITLE = QT_TRANSLATE_NOOP("window", "What is marked “to confirm” waits for a manager.")
_IMPORT = QT_TRANSLATE_NOOP("window", "Import…")
_CONFIRM = QT_TRANSLATE_NOOP("window", "Confirm level")
_CONFIRM_MANY = QT_TRANSLATE_NOOP("window", "Confirm the chosen ones")
_WHY = QT_TRANSLATE_NOOP("window", "Why this level")
_NO_FINDING = QT_TRANSLATE_NOOP("window", "No identifier was found; this is the register's default level.")
_ALL = QT_TRANSLATE_NOOP("window", "All")
_TO_CONFIRM = QT_TRANSLATE_NOOP("window", "To confirm")
_SEALED = QT_TRANSLATE_NOOP("window", "Sealed")
_FILTER = QT_TRANSLATE_NOOP("window", "Which clients")
_CONFIRMING = QT_TRANSLATE_NOOP("window", "Confirming levels")
_DONE = QT_TRANSLATE_NOOP("window", "Levels confirmed: {count}")
_ICONS = {"cn-resident-id": "people", "bank-card": "file", "cn-uscc": "agreement", "email": "info", "cn-mobile": "info"}


class ClientsPage(RegisterPage):
    HIDDEN = frozenset({"suggested_level", "detected", "is_level_confirmed"})

    def __init__(self, desk: Desk) -> None:
        self._filter = 0
        self._may_confirm = is_allowed(desk.session.role, Action.REGRADE)
        super().__init__(desk, "client")

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def actions(self) -> list[QWidget]:
        self._import = button(words(_IMPORT), "", "plus")
        self._import.clicked.connect(self.open_import)
        return [self._import]

    def filters(self) -> list[Any]:
        shown = [("", words(each)) for each in (_ALL, _TO_CONFIRM, _SEALED)]
        self._segments = Segmented(shown, self._filter, words(_FILTER))
        self._segments.chosen.connect(self._set_filter)
        many = []
        if self._may_confirm:
            many = [button(words(_CONFIRM_MANY))]
            many[0].clicked.connect(self._confirm_chosen)
        if narrow():
            return [column(row(self._segments, None), row(*many, None))]
        return [row(self._segments, None, *many)]

    def line_filter(self, line: Line) -> bool:
        return (True, line.is_confirmed is False, line.is_sealed)[self._filter]

    def extra_parts(self, record: Record, facts: Any) -> list[Any]:
        lines = str(record.value("detected") or "").splitlines()
        labels = {each.key: each.label for each in CLIENT.fields}
        why = [
            bullet(_ICONS.get(line.partition("|")[0], "info"), words(said))
            for line, said in zip(lines, reasons("\n".join(lines), labels), strict=True)
        ]
        shown: list[Any] = why or [text(words(_NO_FINDING), "small", "ink2", wrap=True)]
        return [*self._confirming(record), text(words(_WHY), "strong"), *shown, Rule()]

    def _confirming(self, record: Record) -> list[Any]:
        """The level it has, confirmed as it is; another one is given with “Change the level…”, which confirms that."""
        if not self._may_confirm or record.value("is_level_confirmed") is not False:
            return []
        confirm = button(words(_CONFIRM), "primary")
        confirm.clicked.connect(lambda: self._confirm([record.code]))
        return [row(confirm, None), Rule()]

    def open_import(self) -> None:
        """The import dialog, then the list anew."""
        dialog = ImportDialog(self.desk, self.window())
        dialog.imported.connect(lambda _: self.refresh())
        dialog.open()

    def _set_filter(self, place: int) -> None:
        self._filter = place
        self.refresh()

    def _confirm_chosen(self) -> None:
        rows = self.view.selectionModel().selectedRows()
        lines = [line for each in rows if (line := self.model.line_at(each.row())) is not None and not line.is_sealed]
        self._confirm([line.code for line in lines])

    def _confirm(self, codes: list[str]) -> None:
        if not codes:
            return
        self.leave()
        session = self.desk.session

        def confirmed(records: list[Record]) -> None:
            self.desk.progressed.emit("", 0, 0)
            self.desk.tell("ok", words(_DONE, count=len(records)))
            self._acted()

        def refused(error: CustKeeperError) -> None:
            self.desk.progressed.emit("", 0, 0)
            self.desk.failed.emit(error)

        advance = partial(self.desk.progressed.emit, words(_CONFIRMING))
        work = lambda progress: confirm_levels(session, codes, None, progress)  # noqa: E731
        self.desk.write(self, work, confirmed, STEP_LEVEL, failed=refused, progress=advance)
