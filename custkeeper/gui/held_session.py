"""An open session that the window alone works in. What must not be here: who asks for it, and pages."""

import contextlib
from typing import TYPE_CHECKING, Any

from custkeeper.domain.errors import CustKeeperError
from custkeeper.gui.loading import inside

if TYPE_CHECKING:
    from custkeeper.services.session import Session


def opened(*given: Any, **more: Any) -> "Session":
    """As `open_vault`, and the window is the only one on this vault."""
    return held(inside().open_vault(*given, **more))


def held(session: "Session") -> "Session":
    """The window is the only one on this vault; one that came out of a backup says so in its ledger first.

    Raises VaultHeld, saying by whom and since when.
    """
    try:
        session.vault.lock()
    except CustKeeperError:
        session.close()
        raise
    with contextlib.suppress(CustKeeperError):  # then the next who opens it says that
        inside().say_restored(session)
    return session
