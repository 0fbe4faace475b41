"""What is done about backups when somebody opens the vault on this computer: nothing that waits is forgotten, nobody is asked."""

import contextlib
from dataclasses import dataclass

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.services.backup_keys import renew_key
from custkeeper.services.backups import take_in
from custkeeper.services.restored_note import say_restored
from custkeeper.services.session import Session


@dataclass(frozen=True)
class Attended:
    """How many runs were taken in, and whether the ledger now says that this vault came out of a backup."""

    taken_in: int = 0
    said_restored: bool = False


def attend(session: Session) -> Attended:
    """Take in what this computer's backups came to, say a restore, renew the backup key. Asks the keyring: not on the window's
    thread. What cannot be done now, because another window writes or this is an older copy, waits for the next opening.
    """
    if not is_allowed(session.role, Action.BACK_UP):
        return Attended()
    renew_key(session)
    said, taken = False, 0
    with contextlib.suppress(CustKeeperError):
        said = say_restored(session)
        taken = len(take_in(session))
    return Attended(taken, said)
