"""That a vault came out of a backup: its note, held against the ledger, and the signed entry that takes the note's place.

What must not be here: restoring (`restoring`), and what older copies are (`ledger_checks`).
"""

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.services.session import Session
from custkeeper.vault.ledger import hash_at
from custkeeper.vault.ledger_search import signed_entries
from custkeeper.vault.restoring import Restored, forget_restored, restored_from
from custkeeper.vault.roster import roster_of


def came_from(session: Session) -> Restored | None:
    """The backup this vault was taken out of, until that is in its ledger. A note that this ledger contradicts is none."""
    found = restored_from(session.vault.folder)
    if found is None or hash_at(session.vault.reader, found.head_seq) != bytes.fromhex(found.head_hash):
        return None
    return found


def say_restored(session: Session) -> bool:
    """Put into the ledger that this vault came out of a backup, once; whether that was done now.

    While it is an older copy than this computer has seen, accepting it comes first (`ledger_checks.accept_older_copy`). Waits for
    nobody: raises VaultHeld at once, and the next who opens it says it.
    """
    folder = session.vault.folder
    if not folder.restored.exists() or session.vault.older_than is not None or not is_allowed(session.role, Action.BACK_UP):
        return False
    session.vault.lock()
    found = came_from(session)
    if found is not None and not _is_said(session, found):
        with session.vault.unit_of_work(Event.VAULT_RESTORED) as work:
            work.note(backup=found.sha256, ends=found.head_seq, ends_hash=found.head_hash)
    forget_restored(folder)
    return found is not None


def _is_said(session: Session, found: Restored) -> bool:
    """Whether somebody said it and was killed before the note was gone."""
    reader = session.vault.reader
    said = signed_entries(reader, roster_of(reader, session.vault.header), Event.VAULT_RESTORED)
    return any(seq > found.head_seq and body.get("backup") == found.sha256 for seq, body in said)
