"""Carrying out what is asked of one person's access: the question before what cannot be undone, the work, what is told after."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import CONFIDENTIAL_ROLES, Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text
from custkeeper.gui.access_dialog import AccessDialog
from custkeeper.gui.access_panel import AccessPanel
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.services.access import change_role, confirm_training, grant, parse_day, revoke, set_end, withdraw
from custkeeper.services.backup_residuals import open_to_told
from custkeeper.services.session import Session

_MAKE = QT_TRANSLATE_NOOP("people", "Make {name} {role}?")
_NEW_OWNER = QT_TRANSLATE_NOOP(
    "people", "An owner can do everything, appoint owners, and holds the vault's root key from then on."
)
_NO_OWNER = QT_TRANSLATE_NOOP("people", "{name} is no owner any more. The vault's root key they have held stays known to them.")
_ROLE_TAKES = QT_TRANSLATE_NOOP("people", "This role has no keys: every level {name} holds is taken back.")
_TAKE = QT_TRANSLATE_NOOP("people", "Take {level} back from {name}?")
_REVOKE = QT_TRANSLATE_NOOP("people", "Revoke {name}?")
_NEW_KEYS = QT_TRANSLATE_NOOP("people", "The level gets a new key; everybody else who holds it is given the new one by itself.")
_READ = QT_TRANSLATE_NOOP("people", "What was read or copied before stays with them.")
_SHUT_OUT = QT_TRANSLATE_NOOP(
    "people",
    "{name} cannot open this vault any more: passphrase, recovery code and keys are replaced, the data goes into a new file.",
)
_COPIES = QT_TRANSLATE_NOOP(
    "people", "Copies made before, backups too, still open with what {name} knows. Find and destroy those that need not be kept."
)
_FOR_GOOD = QT_TRANSLATE_NOOP("people", "This cannot be undone. Whoever comes back is added as a new person.")
_TAKES = QT_TRANSLATE_NOOP(
    "people", "It takes some seconds for 100,000 sealed records. Until it ends it can be cancelled: then nothing is changed."
)
_DO_ROLE, _DO_TAKE, _DO_REVOKE = (
    QT_TRANSLATE_NOOP("people", "Give this role"),
    QT_TRANSLATE_NOOP("people", "Take it back"),
    QT_TRANSLATE_NOOP("people", "Revoke"),
)
_RUNNING = QT_TRANSLATE_NOOP("people", "The change of keys")
_GIVEN = QT_TRANSLATE_NOOP("people", "{name} holds the key for {level} now.")
_TAKEN = QT_TRANSLATE_NOOP("people", "{name} holds no key for {level} any more; everybody else has a new one.")
_IS = QT_TRANSLATE_NOOP("people", "{name} is {role} now.")
_ENDS = QT_TRANSLATE_NOOP("people", "{name} can open the vault up to and including {day}.")
_NO_END = QT_TRANSLATE_NOOP("people", "{name} can open the vault without an end date.")
_TRAINED = QT_TRANSLATE_NOOP("people", "Confirmed: {name} passed the training on {day}.")
_REVOKED = QT_TRANSLATE_NOOP("people", "{name} is revoked and the keys are changed. Now see to the copies made before.")

Progress = Callable[[int, int], None]


class AccessActs(QObject):
    """`done` carries which act was carried out; the panel stays closed until the page has read anew.

    `dialog` is the question that stands open, if one does.
    """

    done = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: AccessDialog | None = None

    def serve(self, panel: AccessPanel) -> None:
        """Do what this panel asks for."""
        panel.role_asked.connect(partial(self._ask_role, panel))
        panel.end_asked.connect(partial(self._set_end, panel))
        panel.training_asked.connect(partial(self._confirm_training, panel))
        panel.give_asked.connect(partial(self._give, panel))
        panel.take_asked.connect(partial(self._ask_take, panel))
        panel.revoke_asked.connect(partial(self._ask_revoke, panel))

    def _ask_role(self, panel: AccessPanel, role: Role) -> None:
        line, session = panel.card.line, self.desk.session
        told = words(_IS, name=line.name, role=role.label)
        title = words(_MAKE, name=line.name, role=role.label)
        act = partial(self._carry_out, panel, "role", told, partial(_changed_role, session, line.name, role), title)
        is_losing = role not in CONFIDENTIAL_ROLES and any(level.is_sealed for level in line.keys)
        said: list[Text] = [_ROLE_TAKES, _NEW_KEYS, _READ, _COPIES, _TAKES] if is_losing else []
        said = [*([_NEW_OWNER] if role is Role.OWNER else []), *([_NO_OWNER] if line.role is Role.OWNER else []), *said]
        if said:
            self._ask(title, said, _DO_ROLE, line.name, act)
        else:
            act()

    def _set_end(self, panel: AccessPanel, typed: str) -> None:
        session, name = self.desk.session, panel.card.line.name
        told = words(_ENDS, name=name, day=typed.strip()) if typed.strip() else words(_NO_END, name=name)
        self._carry_out(panel, "end", told, lambda progress: set_end(session, name, parse_day(typed) if typed.strip() else None))

    def _confirm_training(self, panel: AccessPanel, typed: str) -> None:
        session, name = self.desk.session, panel.card.line.name
        told = words(_TRAINED, name=name, day=typed.strip())
        self._carry_out(panel, "trained", told, lambda progress: confirm_training(session, name, parse_day(typed)))

    def _give(self, panel: AccessPanel, level: Level) -> None:
        session, name = self.desk.session, panel.card.line.name
        told = words(_GIVEN, name=name, level=level.label)
        self._carry_out(panel, "levels", told, lambda progress: grant(session, name, level))

    def _ask_take(self, panel: AccessPanel, level: Level) -> None:
        session, name = self.desk.session, panel.card.line.name
        told, title = words(_TAKEN, name=name, level=level.label), words(_TAKE, name=name, level=level.label)
        work = lambda progress: withdraw(session, name, level, progress)  # noqa: E731
        self._ask(
            title,
            [_NEW_KEYS, _READ, _COPIES, _TAKES],
            _DO_TAKE,
            name,
            lambda: self._carry_out(panel, "levels", told, work, title),
        )

    def _ask_revoke(self, panel: AccessPanel) -> None:
        session, name = self.desk.session, panel.card.line.name
        told, title = words(_REVOKED, name=name), words(_REVOKE, name=name)
        work = lambda progress: revoke(session, name, progress)  # noqa: E731
        act = partial(self._carry_out, panel, "revoke", told, work, title)

        def ask(backups: list[Message]) -> None:
            """With the backups that would still open for them; once, however often the button was pressed."""
            if self.dialog is None or not self.dialog.isVisible():
                self._ask(title, [_SHUT_OUT, _NEW_KEYS, _READ, *backups, _TAKES, _FOR_GOOD], _DO_REVOKE, name, act)

        self.desk.read(panel, lambda: open_to_told(session, name, self.desk.translate), ask)

    def _ask(self, title: str, said: Sequence[Text | Message], act: Text, name: str, meant: Callable[[], None]) -> None:
        dialog = AccessDialog(title, [words(each, name=name) for each in said], words(act), self._page.window())
        dialog.accepted.connect(meant)
        self.dialog = dialog
        dialog.open()

    def _carry_out(
        self, panel: AccessPanel, act: str, told: str, work: Callable[[Progress], object], long_title: str = ""
    ) -> None:
        """Refusals stand beside what they are about. With `long_title` progress is shown; cancelled, nothing is written."""
        panel.setEnabled(False)
        if long_title:
            self.desk.running = _RUNNING

        def ended() -> None:
            self.desk.running = None
            self.desk.progressed.emit("", 0, 0)

        def finished(_: object) -> None:
            ended()
            self.desk.tell("ok", told)
            self.desk.changed.emit()
            self.done.emit(act)

        def refused(error: CustKeeperError) -> None:
            ended()
            if isValid(panel):
                panel.setEnabled(True)
                panel.show_refusal(act, words(error.message))
                panel.focus(act)
            else:
                self.desk.failed.emit(error)

        progress = partial(self.desk.progressed.emit, long_title) if long_title else None
        self.desk.write(self, work, finished, failed=refused, progress=progress)


def _changed_role(session: Session, name: str, role: Role, progress: Progress) -> None:
    change_role(session, name, role, progress)
