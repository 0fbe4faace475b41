"""Every way the program says no, as one tree of exceptions whose sentences are written for the person at the desk.

What lives here: the families and the errors the rules raise. What must not: client values. An error carries codes, field
names, paths and counts, never what a client record says.
"""

from collections.abc import Sequence
from typing import ClassVar

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Value, joined, message


class CustKeeperError(Exception):
    """Base of all refusals. `exit_code` is what a command ends with (DESIGN §6)."""

    text: ClassVar[Text]
    exit_code: ClassVar[int] = 3

    def __init__(self, **values: Value | Text | Message) -> None:
        super().__init__(type(self).__name__)
        self.values = values

    @property
    def message(self) -> Message:
        """The sentence to show, not yet translated."""
        return message(self.text, **self.values)


class CheckFailed(CustKeeperError):
    """A check ran to its end and found a problem."""

    exit_code = 1


class BadInput(CustKeeperError):
    """What was typed or given cannot be used; nothing was changed."""

    exit_code = 2


class Refused(CustKeeperError):
    """A secret, a permission or a rule says no; nothing was changed."""

    exit_code = 3


class VaultUnusable(CustKeeperError):
    """The file is damaged, foreign, newer, or held by somebody else."""

    exit_code = 4


class FieldProblem(BadInput):
    """A record's values break its declaration; every problem at once, and in `found` each with its field's key."""

    text = QT_TRANSLATE_NOOP("errors", "Nothing was saved. Please correct: {problems}")

    def __init__(self, found: Sequence[tuple[str, Message]]) -> None:
        self.found = tuple(found)
        super().__init__(problems=joined([problem for _, problem in found]))


class NotAllowed(Refused):
    text = QT_TRANSLATE_NOOP("errors", "Your role ({role}) may not do this: {action}. Ask a manager or the owner.")


class RecordUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no {area} with the code {code}. List them to see the codes in use.")


class RecordSealed(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} is sealed at the level {level}; you do not hold its key. An owner or manager who holds it can give it to you.",
    )


class KnownToInsiders(RecordSealed):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} is known to the insiders of its transfer only, and you are none of them. Whoever works on it, such as counsel or "
        "personnel, has to be on its insider list: ask one of its insiders who may change people's access.",
    )


class CodeTaken(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The code {code} is already used by another {area}. Choose another code.")


class MoveUnknown(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} cannot go from “{state}” to “{target}”.")


class WriteInterrupted(VaultUnusable):
    text = QT_TRANSLATE_NOOP("errors", "The work was interrupted; nothing of it was saved.")


class PassphraseNeeded(Refused):
    """`what` is an action or an event in words."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "You came in with this computer's key, and this needs your passphrase ({what}). "
        "Type it in Settings, or open the vault with it.",
    )


class VaultClosed(VaultUnusable):
    """Whoever closed it has ended the work in it; nothing opens it again but its secrets."""

    text = QT_TRANSLATE_NOOP("errors", "The vault is closed, so nothing more is read or written. Unlock it and do this again.")
