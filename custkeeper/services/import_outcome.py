"""How an import ended when nobody saw it end: the vault was locked meanwhile, or the program was killed.

That one began is noted among the sealed drafts of whoever began it; how it ended is read off the ledger.
"""

import contextlib
from dataclasses import dataclass

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.services.client_import import ImportPlan, Progress, carry_out
from custkeeper.services.session import Session
from custkeeper.vault.ledger import read_entry

_AREA, _ONE = "client_import", "newest"  # in the table of drafts; no register has this name
_MOST = 200  # entries looked through: it was the next one, unless others wrote at the same time


@dataclass(frozen=True)
class ImportOutcome:
    """`imported` is None when nothing was written."""

    imported: int | None
    left_out: int


def carry_out_noted(session: Session, plan: ImportPlan, progress: Progress | None = None) -> int:
    """As `carry_out`, after it was noted that the import began; `outcome_seen` takes the note away."""
    vault = session.vault
    with contextlib.suppress(CustKeeperError):  # the import does not depend on it
        vault.keep_draft(_AREA, _ONE, {"after": vault.head.seq, "left_out": plan.rejected_rows})
    return carry_out(session, plan, progress)


def import_outcome(session: Session) -> ImportOutcome | None:
    """Of the import whose end was not seen; None when there is none."""
    vault = session.vault
    note = next((each.content for each in vault.drafts if each.area == _AREA), None)
    if note is None:
        return None
    first = note["after"] + 1
    for seq in range(first, min(vault.head.seq, first + _MOST) + 1):
        entry = read_entry(vault.reader, seq)
        if entry is not None and entry.event is Event.CLIENTS_IMPORTED and entry.author == session.person:
            return ImportOutcome(entry.count, note["left_out"])
    return ImportOutcome(None, note["left_out"])


def outcome_seen(session: Session) -> None:
    """It was told."""
    session.vault.drop_draft(_AREA, _ONE)
