"""The step from a session that this computer opened to one with the passphrase: the question, the work, what is told after.

What must not be here: who offers it (Settings, the ledger's card, the bar that says a passphrase is needed).
"""

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_prompt import PassphrasePrompt
from custkeeper.services.device_unlock import type_passphrase

TYPE_PASSPHRASE = QT_TRANSLATE_NOOP("device", "Type your passphrase…")
_TITLE = QT_TRANSLATE_NOOP("device", "Go on with your passphrase")
_LINE = QT_TRANSLATE_NOOP("device", "You came in with this computer's key. With the passphrase you have all your rights again.")
_DOES = QT_TRANSLATE_NOOP("device", "Go on")
_TYPED = QT_TRANSLATE_NOOP("device", "You are in with your passphrase now.")


def ask_passphrase(desk: Desk, parent: QWidget) -> None:
    """Open the question; once it is answered right the desk emits `passphrase_typed`."""
    session = desk.session
    prompt = PassphrasePrompt(words(_TITLE), [("shield", words(_LINE))], words(_DOES), parent)

    def typed(_: object) -> None:
        prompt.accept()
        desk.tell("ok", words(_TYPED))
        desk.changed.emit()
        desk.passphrase_typed.emit()

    def given(passphrase: str) -> None:
        work = lambda progress: type_passphrase(session, passphrase)  # noqa: E731
        desk.write(prompt, work, typed, failed=prompt.show_refusal)

    prompt.given.connect(given)
    prompt.open()
