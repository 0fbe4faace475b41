"""Who could still open which backup: people who left, passphrases and computers that open the vault no more, levels taken back.

Read off the ledger's key entries alone, so a backup need not be there to be judged. From step 5 on, destroyed records join them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.session import Session
from custkeeper.vault.connection import Database
from custkeeper.vault.header import Part
from custkeeper.vault.ledger import read_body
from custkeeper.vault.roster import KeyEntry, Parts, key_entries
from custkeeper.vault.tables import LEDGER

_LEVELS = {level.value: level for level in Level}
Change = tuple[int, str, Level]  # ledger entry, person, level

_THERE = frozenset({"made", "proven", "failed", "missing"})  # what is not removed may be somewhere


@dataclass(frozen=True)
class Residual:
    """One backup, and whom it still knows: names of those who left, and of those whose old passphrase or computer opens it.

    `levels` are people who held the key of a level then and do not any more.
    """

    backup: Record
    left: tuple[str, ...]
    former_secrets: tuple[str, ...]
    levels: tuple[tuple[str, Level], ...] = ()


def residuals(session: Session) -> list[Residual]:
    """The backups that still know somebody they should not, newest first."""
    session.require(Action.READ)
    entries = key_entries(session.vault.reader)
    said, losses = [(entry.seq, _parts(entry.said)) for entry in entries], _losses(entries)
    given = _given(session.vault.reader) if losses else []
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
        held = {
            (who, level) for at, who, level in losses if who in now and seq < at and not _is_newer(given, who, level, seq, at)
        }
        levels = tuple(sorted((names.get(who, who), level) for who, level in held))
        if left or changed or levels:
            found.append(Residual(backup, left, changed, levels))
    return sorted(found, key=lambda each: str(each.backup.value("made_at")), reverse=True)


def _losses(entries: Sequence[KeyEntry]) -> list[Change]:
    """Every level that was taken back from somebody."""
    found: list[Change] = []
    for entry in entries:
        said = entry.said
        keys = [said.get("key")] if said.get("what") == Event.GRANT_WITHDRAWN.value else said.get("lost")
        found += [(entry.seq, str(said.get("to")), _LEVELS[key]) for key in keys or [] if key in _LEVELS]
    return found


def _given(database: Database) -> list[Change]:
    """Every level that somebody was given by hand; looked for only when one was ever taken back."""
    rows = database.rows(
        select(LEDGER.c.seq, LEDGER.c.body).where(func.instr(LEDGER.c.body, Event.GRANT_GIVEN.value.encode()) > 0)
    )
    said = [(row.seq, read_body(row.body)) for row in rows]
    return [(seq, str(each.get("to")), _LEVELS[each["key"]]) for seq, each in said if each.get("key") in _LEVELS]


def _is_newer(given: Sequence[Change], who: str, level: Level, backup: int, lost: int) -> bool:
    """Whether they were given it only after the backup, so that it does not open that level for them."""
    return any((who, level) == (person, key) and backup < at < lost for at, person, key in given)


def _parts(said: dict[str, object]) -> Parts:
    parts = said.get("parts")
    return {str(person): [str(each) for each in hashes] for person, hashes in parts.items()} if isinstance(parts, dict) else {}


def _own(parts: Parts, person: str) -> str:
    return parts[person][Part.OWN] if len(parts[person]) > Part.OWN else ""
