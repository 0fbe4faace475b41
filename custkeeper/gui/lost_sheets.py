"""After unlocking: recovery sheets that were on the screen when the vault was closed, and the way to new ones."""

from functools import partial

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.gui.shell import Shell
from custkeeper.services.unsaved_sheets import UnsavedSheet, forget

_OWN = QT_TRANSLATE_NOOP(
    "people",
    "Your recovery sheet was not saved before the vault was closed. Its code cannot be shown again, and your old sheet opens "
    "nothing any more. Change your passphrase once more: that makes a new sheet.",
)
_CHANGE = QT_TRANSLATE_NOOP("people", "New sheet: change the passphrase…")
_OTHERS = QT_TRANSLATE_NOOP(
    "people",
    "The recovery sheet of {name} was not saved before the vault was closed, and its code cannot be shown again. {name} makes a "
    "new one: unlock, Settings, change the passphrase.",
)
_KNOWN = QT_TRANSLATE_NOOP("people", "{name} knows")


def tell_lost_sheets(shell: Shell, desk: Desk, sheets: list[UnsavedSheet]) -> None:
    """A bar for each, after each unlocking: one's own until a sheet is saved, somebody else's until it is said that they know."""
    for sheet in sheets:
        if sheet.is_own:
            bar = shell.show_bar("warn", words(_OWN), words(_CHANGE), partial(desk.asked_for.emit, "passphrase", ""))
        else:
            known = partial(_known, desk, sheet)
            bar = shell.show_bar("warn", words(_OTHERS, name=sheet.name), words(_KNOWN, name=sheet.name), known)
        bar.acted.connect(bar.closed)


def _known(desk: Desk, sheet: UnsavedSheet) -> None:
    session = desk.session
    desk.write(desk, lambda progress: forget(session, sheet.name))
