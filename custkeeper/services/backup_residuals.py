"""Who could still open which backup: people who left, passphrases and computers that open the vault no more, levels taken back.

Read off the ledger's key entries alone, so a backup need not be there to be judged. From step 5 on, destroyed records join them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.domain.values import on_the_wall, show_day
from custkeeper.services.backup_targets import targets
from custkeeper.services.session import Session
from custkeeper.vault.connection import Database
from custkeeper.vault.header import Part
from custkeeper.vault.ledger import read_body
from custkeeper.vault.roster import KeyEntry, Parts, key_entries
from custkeeper.vault.tables import LEDGER

_OPEN_TO = QT_TRANSLATE_NOOP(
    "backups", "Backups still open with what {name} knows: {count}. The newest is {code} of {day}. They are kept at: {places}."
)
_THEN = QT_TRANSLATE_NOOP(
    "backups",
    "Remove those that need not be kept, in Backups & tests; keep the others under lock until their time is over. The same holds "
    "for copies made in any other way.",
)
_OPEN_TO_NOBODY = QT_TRANSLATE_NOOP(
    "backups",
    "No backup that is recorded here opens for {name}. Copies made before in any other way, backups too, still open with what "
    "{name} knows: find and destroy those that need not be kept.",
)
_NAMED = QT_TRANSLATE_NOOP("backups", "{place} ({lies})")
_JOINT = QT_TRANSLATE_NOOP("backups", ", ")

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
    for backup, seq in _kept(session):
        then = _then(said, seq)
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


def open_to(session: Session, name: str) -> list[Record]:
    """The backups that somebody could still open if they were revoked now, or can although they were; newest first."""
    session.require(Action.READ)
    said = [(entry.seq, _parts(entry.said)) for entry in key_entries(session.vault.reader)]
    people = {person for person, each in session.names().items() if each == name}
    found = [backup for backup, seq in _kept(session) if people & _then(said, seq).keys()]
    return sorted(found, key=lambda each: str(each.value("made_at")), reverse=True)


def open_to_told(session: Session, name: str, translate: Translate) -> list[Message]:
    """The same in words: how many, the newest, where they are kept, and what is to be done about them."""
    found = open_to(session, name)
    if not found:
        return [message(_OPEN_TO_NOBODY, name=name)]
    kept_at = {str(each.value("kept_at")) for each in found}
    places = [_place_told(each, translate) for each in targets(session, with_retired=True) if each.id in kept_at]
    said: dict[str, str | int] = {"name": name, "count": len(found), "code": found[0].code}
    said["day"] = show_day(on_the_wall(str(found[0].value("made_at"))).date(), translate.language)
    return [message(_OPEN_TO, places=translate(_JOINT).join(places), **said), message(_THEN)]


def _place_told(target: Record, translate: Translate) -> str:
    name, lies = str(target.value("name")), str(target.value("place") or "")
    return translate(_NAMED, place=name, lies=lies) if lies else name


def _kept(session: Session) -> Iterator[tuple[Record, int]]:
    """The backups that may be somewhere, each with the ledger entry it ends with."""
    for backup in session.vault.records.where(BACKUP.key):
        seq = backup.value("head_seq")
        if backup.state in _THERE and isinstance(seq, int):
            yield backup, seq


def _then(said: Sequence[tuple[int, Parts]], seq: int) -> Parts:
    """Whose parts the header had at a ledger entry."""
    return next((parts for at, parts in reversed(said) if at <= seq), {})


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
