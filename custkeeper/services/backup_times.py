"""Which state of the vault a backup holds, by the ledger's signed entries, and whether the time it says of itself fits to them.

A list of contents is nobody's signature: whoever has the file can seal it anew and let an old backup look new. The entries in it
are signed. What must not be here: anything else that is wrong with a backup (`backup_verifying`).
"""

from dataclasses import dataclass
from datetime import datetime

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.restored_note import came_from
from custkeeper.services.session import Session
from custkeeper.vault.ledger_time import CLOCKS_DIFFER, instants_from
from custkeeper.vault.open_vault import stamp

_BEFORE = QT_TRANSLATE_NOOP(
    "backups",
    "It says that it was made {made}, which is before its newest entry ({newest}): the clock of the computer that made it stood "
    "wrong, or somebody changed what it says of itself. Go by the entry.",
)
_AFTER = QT_TRANSLATE_NOOP(
    "backups",
    "It says that it was made {made}, but what was entered in the vault at {following} is not in it: it is older than it says. "
    "The clock of the computer that made it stood wrong, or somebody changed what it says of itself. Go by the entry.",
)
_AHEAD = QT_TRANSLATE_NOOP(
    "backups",
    "It says that it was made {made}, which is still to come: a clock stands wrong, or somebody changed what it says of itself. "
    "Go by its newest entry ({newest}).",
)
_RESTORED = QT_TRANSLATE_NOOP(
    "backups",
    "This vault comes out of a backup. Its newest entry is of {newest}: nothing that was done later is in it, whatever the "
    "backup says of itself. Look for a newer backup if you expected more.",
)


@dataclass(frozen=True)
class StateOf:
    """`newest`: declared time of the newest entry in it, UTC, ISO 8601; `doubt` of the time that the backup says."""

    newest: str
    doubt: Message | None


def state_of(session: Session, head_seq: int, made_at: str) -> StateOf:
    """What this vault's ledger says of a backup of its history that ends with an entry and says that it was made at a time.

    From below the backup's newest entry bounds that time, from above the vault's next one, which is not in it, and this
    computer's clock. What remains: within those bounds, and where no later entry is known, the time is believed.
    """
    newest, following = instants_from(session.vault.reader, head_seq)
    said = {"made": _shown(made_at), "newest": _shown(newest)}
    if _is_later(newest, made_at):
        return StateOf(newest, message(_BEFORE, **said))
    if following and _is_later(made_at, following):
        return StateOf(newest, message(_AFTER, made=_shown(made_at), following=_shown(following)))
    return StateOf(newest, message(_AHEAD, **said) if _is_later(made_at, session.now) else None)


def restored_state(session: Session) -> Message | None:
    """For who opens a vault that was taken out of a backup, until the ledger says so: of what time its state is."""
    found = came_from(session)
    if found is None:
        return None
    newest, _ = instants_from(session.vault.reader, found.head_seq)
    return message(_RESTORED, newest=_shown(newest))


def _is_later(one: str, other: str) -> bool:
    """By more than the clocks of two healthy computers differ; what is no time is never in order."""
    try:
        return datetime.fromisoformat(one) - datetime.fromisoformat(other) > CLOCKS_DIFFER
    except (ValueError, TypeError):
        return True


def _shown(instant: str) -> str:
    try:
        is_ours = stamp(datetime.fromisoformat(instant)) == instant
    except (ValueError, OverflowError, TypeError):
        is_ours = False
    return instant.replace("T", " ").replace("Z", " UTC") if is_ours else "?"
