"""After somebody came in by their recovery code: a new passphrase is asked for at once, and stays asked for until it is set."""

from collections.abc import Callable

from shiboken6 import isValid

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.gui.shell import Shell
from custkeeper.services.vault_access import Papers

_BY_CODE = QT_TRANSLATE_NOOP("window", "You came in with the recovery code. Set a new passphrase now.")
_SET_NEW = QT_TRANSLATE_NOOP("window", "Set it…")


def offer_new_passphrase(shell: Shell, desk: Desk, code: str, changed: Callable[[Papers], None]) -> None:
    """The dialog, with the code taken over; put off, a bar opens it again. `changed` is told the new recovery sheet."""

    def ask() -> None:
        dialog = PassphraseDialog(desk, shell.window(), code)
        dialog.changed.connect(done)
        dialog.open()

    bar = shell.show_bar("warn", words(_BY_CODE), words(_SET_NEW), ask)

    def done(papers: Papers) -> None:
        if isValid(bar):
            bar.closed.emit()
        changed(papers)

    ask()
