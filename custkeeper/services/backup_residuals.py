"""Who could still open which backup: people who have left, and passphrases and computers that open the vault no more.

Read off the ledger's key entries alone, so a backup need not be there to be judged. From step 5 on, destroyed records join them.
"""

from dataclasses import dataclass

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.session import Session
from custkeeper.vault.header import Part
from custkeeper.vault.roster import Parts, key_entries

_THERE = frozenset({"made", "proven", "failed", "missing"})  # what is not removed may be somewhere


@dataclass(frozen=True)
class Residual:
    """One backup, and whom it still knows: names of those who left, and of those whose old passphrase or computer opens it."""

    backup: Record
    left: tuple[str, ...]
    former_secrets: tuple[str, ...]


def residuals(session: Session) -> list[Residual]:
    """The backups that still know somebody they should not, newest first."""
    session.require(Action.READ)
    said = [(entry.seq, _parts(entry.said)) for entry in key_entries(session.vault.reader)]
    now, names = session.vault.header.parts(), session.names()
    found = []
    for backup in session.vault.records.where(BACKUP.key):
        seq = backup.value("head_seq")
        if backup.state not in _THERE or not isinstance(seq, int):
            continue
        then = next((parts for at, parts in reversed(said) if at <= seq), {})
        people = [person for person in then if person]
        left = tuple(sorted(names.get(each, each) for each in people if each not in now))
        changed = tuple(sorted(names.get(each, each) for each in people if each in now and _own(then, each) != _own(now, each)))
        if left or changed:
            found.append(Residual(backup, left, changed))
    return sorted(found, key=lambda each: str(each.backup.value("made_at")), reverse=True)


def _parts(said: dict[str, object]) -> Parts:
    parts = said.get("parts")
    return {str(person): [str(each) for each in hashes] for person, hashes in parts.items()} if isinstance(parts, dict) else {}


def _own(parts: Parts, person: str) -> str:
    return parts[person][Part.OWN] if len(parts[person]) > Part.OWN else ""
