"""The switch “This computer may back up while nobody is there”: what it means, how it stands, on and off by the passphrase.

The keyring is asked on the vault's threads only; while it is silent the panel says that it is being asked.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import column, row, text
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_prompt import PassphrasePrompt
from custkeeper.services.backup_keys import Unattended, allow_unattended, stop_unattended, unattended

_TITLE = QT_TRANSLATE_NOOP("backups", "This computer may back up while nobody is there")
_OFF = QT_TRANSLATE_NOOP("backups", "Off")
_ON = QT_TRANSLATE_NOOP("backups", "On")
_HINT = QT_TRANSLATE_NOOP(
    "backups",
    "For a scheduled “backup make”: its key copies and verifies; what is confidential or top secret stays sealed.",
)
_ASKING = QT_TRANSLATE_NOOP("backups", "Asking this computer's keyring…")
_IS_ON = QT_TRANSLATE_NOOP("backups", "It is on: this computer has the key for backups.")
_IS_OFF = QT_TRANSLATE_NOOP("backups", "It is off: a backup needs somebody who has opened the vault.")
_LINES_ON = (
    (
        "computer",
        QT_TRANSLATE_NOOP("backups", "The key for backups lies in this computer's keyring, never in a file of the vault."),
    ),
    (
        "backup",
        QT_TRANSLATE_NOOP(
            "backups", "With it, backups are copied and verified. What is confidential or top secret stays sealed."
        ),
    ),
    ("people", QT_TRANSLATE_NOOP("backups", "Whoever can read the keyring can read what is public or internal.")),
    ("ledger", QT_TRANSLATE_NOOP("backups", "The ledger says which computer has it.")),
)
_LINES_OFF = (
    ("lock", QT_TRANSLATE_NOOP("backups", "The keyring forgets the key, and the ledger says so.")),
    ("backup", QT_TRANSLATE_NOOP("backups", "Scheduled backups on this computer fail from now on.")),
)
_SWITCH_ON = QT_TRANSLATE_NOOP("backups", "Switch it on")
_SWITCH_OFF = QT_TRANSLATE_NOOP("backups", "Switch it off")
_OFF_TITLE = QT_TRANSLATE_NOOP("backups", "No more backups while nobody is there")
_WAS_ON = QT_TRANSLATE_NOOP("backups", "This computer may make backups by itself now.")
_WAS_OFF = QT_TRANSLATE_NOOP("backups", "This computer makes no backups by itself any more.")


class UnattendedPanel(QWidget):
    """Belongs to the page of the places. `refresh` asks again how it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.prompt: PassphrasePrompt | None = None
        self._is_on = False
        self.switch = Segmented([("", words(_OFF)), ("", words(_ON))], 0, words(_TITLE))
        self.switch.chosen.connect(self._switched)
        self.state = text("", "small", "ink2", wrap=True)
        head, hint = text(words(_TITLE), "section", wrap=True), text(words(_HINT), "small", "ink2", wrap=True)
        self.setLayout(column(head, row(self.switch, None), self.state, hint, gap=6))
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session
        self.state.setText(words(_ASKING))
        self.switch.setEnabled(False)
        self.desk.read(self, lambda: unattended(session), self._show)

    def _show(self, found: Unattended) -> None:
        self._is_on = found.is_on
        self._set(found.is_on)
        self.switch.setEnabled(True)
        self.state.setText(words(found.problem) if found.problem is not None else words(_IS_ON if found.is_on else _IS_OFF))

    def _set(self, is_on: bool) -> None:
        """Show it without asking anything."""
        self.switch.blockSignals(True)
        self.switch.choose(int(is_on))
        self.switch.blockSignals(False)

    def _switched(self, place: int) -> None:
        session = self.desk.session
        if place:
            self._ask(_TITLE, _LINES_ON, _SWITCH_ON, lambda given: allow_unattended(session, given), _WAS_ON)
        else:
            self._ask(_OFF_TITLE, _LINES_OFF, _SWITCH_OFF, lambda given: stop_unattended(session, given), _WAS_OFF)

    def _ask(self, title: Any, lines: Any, does: Any, act: Callable[[str], Any], told: Any) -> None:
        prompt = PassphrasePrompt(words(title), [(icon, words(each)) for icon, each in lines], words(does), self.window())
        self.prompt = prompt

        def done(_: Any) -> None:
            prompt.accept()
            self.desk.tell("ok", words(told))
            self.desk.changed.emit()
            self.refresh()

        def give(passphrase: str) -> None:
            self.desk.write(self, lambda progress: act(passphrase), done, failed=prompt.show_refusal)

        prompt.given.connect(give)
        prompt.rejected.connect(lambda: self._set(self._is_on))
        prompt.open()
