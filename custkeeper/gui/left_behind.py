"""After unlocking: what the lock or the end of the program took from the screen before somebody could see or save it."""

from dataclasses import dataclass
from functools import partial

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.gui.shell import Shell
from custkeeper.services.import_outcome import ImportOutcome, import_outcome, outcome_seen
from custkeeper.services.session import Session
from custkeeper.services.unsaved_sheets import UnsavedSheet, forget, unsaved_sheets

_OWN = QT_TRANSLATE_NOOP(
    "people",
    "Your recovery sheet was not saved before the vault was closed and cannot be shown again; the old one opens nothing any "
    "more. Changing your passphrase makes a new one.",
)
_CHANGE = QT_TRANSLATE_NOOP("people", "Change it…")
_OTHERS = QT_TRANSLATE_NOOP(
    "people",
    "The recovery sheet of {name} was not saved before the vault was closed and cannot be shown again. {name} makes a new one by "
    "changing the passphrase, in Settings.",
)
_KNOWN = QT_TRANSLATE_NOOP("people", "{name} knows")
_IMPORTED = QT_TRANSLATE_NOOP(
    "import", "The import ended after the vault was closed. Clients imported: {count}. Rows left out: {bad}."
)
_NOT_IMPORTED = QT_TRANSLATE_NOOP(
    "import", "The import of a list was cut off when the vault was closed; nothing of it was written. Import it again."
)


@dataclass(frozen=True)
class LeftBehind:
    sheets: list[UnsavedSheet]
    imported: ImportOutcome | None


def left_behind(session: Session) -> LeftBehind:
    return LeftBehind(unsaved_sheets(session), import_outcome(session))


def tell_left_behind(shell: Shell, desk: Desk, found: LeftBehind) -> None:
    """The import is told once."""
    _tell_sheets(shell, desk, found.sheets)
    if found.imported is None:
        return
    session, outcome = desk.session, found.imported
    if outcome.imported is None:
        shell.show_bar("warn", words(_NOT_IMPORTED))
    else:  # no good news that another page takes away: it was not seen yet
        shell.show_bar("accent", words(_IMPORTED, count=f"{outcome.imported:,}", bad=f"{outcome.left_out:,}"))
    desk.write(desk, lambda progress: outcome_seen(session))


def _tell_sheets(shell: Shell, desk: Desk, sheets: list[UnsavedSheet]) -> None:
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
