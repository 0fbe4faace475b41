"""Why a vault locks, and the one interface behind which every system's own way of telling it lies.

What must not be here: anything of one system.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, message


@dataclass(frozen=True)
class LockReason:
    """`key` names it where no sentence may stand: in what one process leaves for the next."""

    key: str
    text: Text

    def told(self, minutes: int) -> Message:
        """The sentence at the door. `minutes` of idle time are named where they are the reason."""
        return message(self.text, minutes=minutes)


IDLE = LockReason(
    "idle", QT_TRANSLATE_NOOP("window", "Locked after {minutes} idle minutes. What was typed is kept as a sealed draft.")
)
BY_HAND = LockReason("by_hand", QT_TRANSLATE_NOOP("window", "Locked by you. What was typed is kept as a sealed draft."))
SCREEN = LockReason(
    "screen", QT_TRANSLATE_NOOP("window", "Locked because the screen was locked. What was typed is kept as a sealed draft.")
)
SLEEP = LockReason(
    "sleep", QT_TRANSLATE_NOOP("window", "Locked because the computer went to sleep. What was typed is kept as a sealed draft.")
)
CLOCK = LockReason(
    "clock",
    QT_TRANSLATE_NOOP(
        "window", "Locked because the computer slept or its clock was set. What was typed is kept as a sealed draft."
    ),
)
REASONS = {each.key: each for each in (IDLE, BY_HAND, SCREEN, SLEEP, CLOCK)}


class LockSource(QObject):
    """Listens from `start` to `stop` and tells by `asked` that the vault must be locked now.

    Where the system has no such thing it says nothing, and raises nothing: the others are still there.
    """

    asked = Signal(object)  # LockReason

    def start(self) -> None:
        """Begin to listen."""

    def stop(self) -> None:
        """Listen no more."""
