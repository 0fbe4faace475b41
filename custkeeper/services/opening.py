"""The one way into a vault, for the window and the commands: it is unlocked, and the duties of the door are done in their order.

What must not be here: what a duty does, for each has a module of its own; words, for each door tells in its own; and what nobody
should wait for at the door, because it asks the keyring and looks at disks (`backup_duties.attend`).
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import Message
from custkeeper.services.device_unlock import keeps_top_secret_closed
from custkeeper.services.restored_note import say_restored
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place, open_vault

# In this order. Each does nothing where there is nothing to do; what is refused now, because somebody else writes, is done by the
# next who comes in. A change of keys that was cut off is no duty of the door: whoever becomes the writer settles it first.
_DUTIES: tuple[Callable[[Session], object], ...] = (say_restored,)


@dataclass(frozen=True)
class Opened:
    """An open session, and what there is to tell of its opening."""

    session: Session
    notices: tuple[Message, ...]  # what was found on the way
    is_top_secret_closed: bool  # this computer's key opened it, and the person reads more than that


def open_session(
    place: Place,
    name: str,
    passphrase: str = "",
    recovery_code: str = "",
    firm_secret: str = "",
    by_device: bool = False,
    is_alone: bool = False,
) -> Opened:
    """Unlock and come in. Raises what `unlock` refuses, and VaultHeld as `come_in` does."""
    return come_in(open_vault(place, name, passphrase, recovery_code, firm_secret, by_device), is_alone)


def come_in(session: Session, is_alone: bool = False) -> Opened:
    """Carry out the duties of the door; a session that does not get through is closed.

    `is_alone`, as the window wants it: nobody else writes until this session is closed. Raises VaultHeld then, saying by whom and
    since when.
    """
    try:
        if is_alone:
            session.vault.lock()
        for duty in _DUTIES:
            with contextlib.suppress(CustKeeperError):
                duty(session)
    except BaseException:
        session.close()
        raise
    return Opened(session, tuple(session.vault.notices), keeps_top_secret_closed(session))
