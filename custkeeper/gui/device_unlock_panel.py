"""The switch “Unlock on this computer without passphrase”: what it means, how it stands, on and off.

The keyring is asked on the vault's threads only; while it is silent the panel says that it is being asked.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui import let_in_names
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_prompt import PassphrasePrompt
from custkeeper.gui.passphrase_step import TYPE_PASSPHRASE, ask_passphrase
from custkeeper.services.device_unlock import DeviceUnlock, device_unlock, disable, enable

_TITLE = QT_TRANSLATE_NOOP("device", "Unlock on this computer without passphrase")
_OFF = QT_TRANSLATE_NOOP("device", "Off")
_ON = QT_TRANSLATE_NOOP("device", "On")
_HINT = QT_TRANSLATE_NOOP(
    "device",
    "For a computer that only you use. Whoever sits at it logged in as you can then open the vault, and your other programs can "
    "read the key. What is top secret stays closed without the passphrase.",
)
_ASKING = QT_TRANSLATE_NOOP("device", "Asking this computer's keyring…")
_IS_ON = QT_TRANSLATE_NOOP("device", "It is on: the door offers “Unlock with this computer”.")
_IS_OFF = QT_TRANSLATE_NOOP("device", "It is off: the passphrase is asked each time.")
_ELSEWHERE = QT_TRANSLATE_NOOP("device", "Other computers of yours that do not ask for it: {count}.")
_EVERYWHERE = QT_TRANSLATE_NOOP("device", "Switch it off on all of them…")
_LINES_ON = (
    ("computer", QT_TRANSLATE_NOOP("device", "The key lies in this computer's keyring, never in a file.")),
    ("people", QT_TRANSLATE_NOOP("device", "Whoever sits here logged in as you opens the vault with one click.")),
    (
        "info",
        QT_TRANSLATE_NOOP("device", "Your other programs can read the key: a keyring keeps out other users only."),
    ),
    (
        "shield",
        QT_TRANSLATE_NOOP(
            "device", "What is top secret stays closed. Signing, access, printing and export still ask for the passphrase."
        ),
    ),
    ("undo", QT_TRANSLATE_NOOP("device", "A new passphrase or a change of the vault's keys switches it off.")),
)
_LINES_OFF = (
    ("lock", QT_TRANSLATE_NOOP("device", "The vault forgets this computer's key, and then so does its keyring.")),
    ("backup", QT_TRANSLATE_NOOP("device", "Copies made meanwhile, backups too, still know the key.")),
)
_LINES_EVERYWHERE = (
    ("lock", QT_TRANSLATE_NOOP("device", "None of your computers opens this vault without the passphrase any more.")),
    (
        "backup",
        QT_TRANSLATE_NOOP(
            "device",
            "Who has such a computer and an older copy of the vault can still read what is not top secret, "
            "until the vault's keys are changed.",
        ),
    ),
)
_SWITCH_ON = QT_TRANSLATE_NOOP("device", "Switch it on")
_SWITCH_OFF = QT_TRANSLATE_NOOP("device", "Switch it off")
_OFF_TITLE = QT_TRANSLATE_NOOP("device", "Ask for the passphrase again")
_WAS_ON = QT_TRANSLATE_NOOP("device", "This computer opens the vault for you now. Ctrl+L locks it as before.")
_WAS_OFF = QT_TRANSLATE_NOOP("device", "The passphrase is asked again. Copies made meanwhile, backups too, still know the key.")
_BY_DEVICE = QT_TRANSLATE_NOOP(
    "device",
    "You came in with this computer's key: what is top secret is closed; signing, access, printing and export wait.",
)

Lines = tuple[tuple[str, Any], ...]


class DeviceUnlockPanel(QWidget):
    """Belongs to Settings. `refresh` asks again how it stands."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.prompt: PassphrasePrompt | None = None
        self._found = DeviceUnlock(False, 0)
        self.switch = Segmented([("", words(_OFF)), ("", words(_ON))], 0, words(_TITLE))
        self.switch.chosen.connect(self._switched)
        self.state = text("", "small", "ink2", wrap=True)
        self.elsewhere = text("", "small", "ink2", wrap=True)
        self.everywhere = button(words(_EVERYWHERE), "link")
        self.everywhere.clicked.connect(lambda: self._ask(_OFF_TITLE, _LINES_EVERYWHERE, _SWITCH_OFF, self._disable_everywhere))
        self.come_in = text(words(_BY_DEVICE), "small", "ink2", wrap=True)
        self.passphrase = button(words(TYPE_PASSPHRASE), "", "lock")
        self.passphrase.clicked.connect(lambda: ask_passphrase(desk, self.window()))
        desk.passphrase_typed.connect(self.refresh)
        head = text(words(_TITLE), "small_strong", wrap=True)
        hint = text(words(_HINT), "small", "ink2", wrap=True)
        others = row(self.everywhere, None)
        raised = column(self.come_in, row(self.passphrase, None), gap=6)
        self.setLayout(column(head, row(self.switch, None), self.state, hint, self.elsewhere, others, raised, gap=6))
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session
        self._say(words(_ASKING))
        self.switch.setEnabled(False)
        for each in (self.elsewhere, self.everywhere):
            each.hide()
        for each in (self.come_in, self.passphrase):
            each.setVisible(session.vault.is_by_device)
        self.desk.read(self, lambda: device_unlock(session), self._show)

    def _show(self, found: DeviceUnlock) -> None:
        self._found = found
        self._set(found.is_on)
        self.switch.setEnabled(True)
        self._say(words(found.problem) if found.problem is not None else words(_IS_ON if found.is_on else _IS_OFF))
        self.elsewhere.setText(words(_ELSEWHERE, count=found.elsewhere))
        for each in (self.elsewhere, self.everywhere):
            each.setVisible(found.elsewhere > 0)

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)

    def _set(self, is_on: bool) -> None:
        """Show it without asking anything."""
        self.switch.blockSignals(True)
        self.switch.choose(int(is_on))
        self.switch.blockSignals(False)

    def _switched(self, place: int) -> None:
        if place:
            self._ask(_TITLE, _LINES_ON, _SWITCH_ON, self._enable)
        else:
            self._ask(_OFF_TITLE, _LINES_OFF, _SWITCH_OFF, self._disable)

    def _ask(self, title: Any, lines: Lines, does: Any, act: Callable[[str], None]) -> None:
        said = [(icon, words(sentence)) for icon, sentence in lines]
        self.prompt = PassphrasePrompt(words(title), said, words(does), self.window())
        self.prompt.given.connect(act)
        self.prompt.rejected.connect(lambda: self._set(self._found.is_on))
        self.prompt.open()

    def _enable(self, passphrase: str) -> None:
        session = self.desk.session
        self._carry_out(lambda: enable(session, passphrase), _WAS_ON, let_in_names.remember)

    def _disable(self, passphrase: str) -> None:
        session = self.desk.session
        self._carry_out(lambda: disable(session, passphrase), _WAS_OFF, let_in_names.forget)

    def _disable_everywhere(self, passphrase: str) -> None:
        session = self.desk.session
        self._carry_out(lambda: disable(session, passphrase, everywhere=True), _WAS_OFF, let_in_names.forget)

    def _carry_out(self, work: Callable[[], Any], said: Any, note: Callable[..., None]) -> None:
        desk, prompt = self.desk, self.prompt
        if prompt is None:
            return

        def done(_: Any) -> None:
            note(desk.parts.preferences, desk.session.vault.folder.path, desk.session.name)
            prompt.accept()
            desk.tell("ok", words(said))
            desk.changed.emit()
            self.refresh()

        desk.write(self, lambda progress: work(), done, failed=prompt.show_refusal)
