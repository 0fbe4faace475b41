"""Opening the dialog of a hand-over from a page, with what was typed before if it was not recorded."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.gui.desk import Desk
from custkeeper.gui.hand_over_dialog import NEW, HandOverDialog
from custkeeper.gui.showing_dialog import ShowingNow


class HandingOver(QObject):
    """One for each page that has the button. `recorded` is called with the new disclosure's code."""

    def __init__(self, desk: Desk, page: QWidget, recorded: Callable[[str], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._recorded = desk, page, recorded
        self.dialog: HandOverDialog | None = None
        self.showing = ShowingNow(desk, page)

    @property
    def is_allowed(self) -> bool:
        return is_allowed(self._desk.session.role, Action.DISCLOSE)

    def open(self, *items: str) -> None:
        """The dialog, with these items and what a draft holds."""
        session = self._desk.session

        def found() -> tuple[dict[str, Any], date]:
            drafts = (each for each in session.vault.drafts if (each.area, each.record) == (DISCLOSURE.key, NEW))
            return next((each.content.get("typed") or {} for each in drafts), {}), session.today

        self._desk.read(self, found, lambda answer: self._show(list(items), *answer))

    def keep_draft(self) -> None:
        """The vault is about to be locked."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.keep_draft()

    def _show(self, items: list[str], typed: dict[str, Any], today: date) -> None:
        self.dialog = HandOverDialog(self._desk, self._page.window(), items, typed, today)
        self.dialog.recorded.connect(self._recorded)
        self.dialog.to_show.connect(self.showing.open)
        self.dialog.open()
