"""What every page is: a widget with an optional bar at its foot, told when to look again and when it is left."""

from PySide6.QtWidgets import QWidget

from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import keep_entries
from custkeeper.gui.whereabouts import Whereabouts


class Page(QWidget):
    """Base of the pages. `foot` stays in view under the page; `is_searchable` ones filter their own list."""

    is_searchable = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.foot: QWidget | None = None

    def refresh(self) -> None:
        """Something was written: read again what is shown."""

    def search(self, query: str) -> None:
        """The search field changed."""

    def show_subject(self, code: str, field: str = "") -> None:
        """Come here for one record, and one field of it."""

    def show_segment(self, key: str) -> None:
        """Come here for one of the several pages of this tab."""

    def leave(self) -> None:
        """The tab is being left, or Ctrl+S was pressed: hand over what was typed."""

    def keep_draft(self) -> None:
        """The vault is about to be locked: what was typed becomes a draft at once, in rows and dialogs too."""
        keep_entries(self.window())

    def forget(self) -> None:
        """What is shown was changed behind this page, by undo: read the chosen record anew."""

    def whereabouts(self, tab: str) -> Whereabouts:
        """Where to come back to."""
        return Whereabouts(tab)

    def print_it(self) -> None:
        """Ctrl+P."""
        self.desk.asked_for.emit("reports", "")

    def step_back(self) -> None:
        """Esc: from a record to its list."""
