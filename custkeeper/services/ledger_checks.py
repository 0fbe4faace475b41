"""Checking the ledger and saying so in it: the full check, the quick one from a signed checkpoint, going on with an older copy.

What must not be here: what is checked; `vault.ledger_check` does that and changes nothing.
"""

import contextlib
from collections.abc import Callable

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.services.guest_checks import faulty_signatures
from custkeeper.services.restored_note import came_from, say_restored
from custkeeper.services.session import Session
from custkeeper.vault.checkpoint import Checkpoint as Checkpoint  # as the window shows it
from custkeeper.vault.checkpoint import checkpoint_body
from custkeeper.vault.checkpoint import newest_checkpoint as _newest
from custkeeper.vault.ledger import Head
from custkeeper.vault.ledger_check import LedgerFindings as LedgerFindings
from custkeeper.vault.ledger_check import check_ledger, check_ledger_quickly
from custkeeper.vault.older_copy import statement
from custkeeper.vault.roster import roster_of

Progress = Callable[[int, int], None]


def verify_ledger(session: Session, progress: Progress | None = None) -> LedgerFindings:
    """The whole ledger, every record against it, the head this computer has seen, and signatures made on the spot."""
    vault = session.vault
    findings = check_ledger(vault.reader, vault.header, _expected(session), progress)
    findings.problems += faulty_signatures(session)
    return findings


def verify_quickly(session: Session, progress: Progress | None = None) -> LedgerFindings:
    """What came after the newest checkpoint that found no problem, and the records it touched; everything when there is none."""
    vault = session.vault
    return check_ledger_quickly(vault.reader, vault.header, _expected(session), progress)


def newest_checkpoint(session: Session) -> Checkpoint | None:
    """The newest full check that somebody who may has signed, whatever it found."""
    return _newest(session.vault.reader, roster_of(session.vault.reader, session.vault.header))


def sign_checkpoint(session: Session, findings: LedgerFindings, wait: bool = True) -> bool:
    """Sign in the ledger how far a full check went and what it found; whether there was anything to sign.

    Nobody signs whose role may not, and nothing when the newest entry is such a statement by the same person already. Without
    `wait`, VaultHeld is raised at once.
    """
    vault = session.vault
    if findings.since or not is_allowed(session.role, Action.CHECK_LEDGER) or vault.older_than is not None:
        return False
    before = newest_checkpoint(session)
    if before and (before.seq, before.author) == (vault.head.seq, session.person) and before.problems == len(findings.problems):
        return False
    if not wait:
        vault.lock()
    with vault.unit_of_work(Event.LEDGER_CHECKED) as work:
        head, counts = findings.head, (len(findings.problems), len(findings.notices), findings.records)
        work.note(**checkpoint_body(head.seq, head.hex, *counts, findings.held, findings.latest, findings.header))
    return True


def accept_older_copy(session: Session) -> Head | None:
    """Go on with an older copy by a signed entry that says what is lost; what was seen, or None when it is no older copy.

    One that came out of a backup names it, and the entry that it was restored follows. Raises NotAllowed.
    """
    session.require(Action.MANAGE_PEOPLE)
    seen = session.vault.older_than
    if seen is not None:
        source = came_from(session)
        named = {"backup": source.sha256} if source is not None else {}
        with session.vault.unit_of_work(Event.OLDER_COPY_ACCEPTED) as work:
            work.note(**statement(session.vault.reader, seen), **named)
        with contextlib.suppress(CustKeeperError):  # then the next who opens it says that
            say_restored(session)
    return seen


def _expected(session: Session) -> Head | None:
    return session.vault.pinned_head()
