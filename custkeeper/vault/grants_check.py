"""The access key grants that lie in the vault, against what the ledger says was given, rotated and by whom.

Reports and changes nothing. What must not be here: opening a grant (`access_keys`).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import CONFIDENTIAL_ROLES
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.connection import Database
from custkeeper.vault.roster import Roster
from custkeeper.vault.tables import GRANT

_UNHELD = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author gave a key that they did not hold.")
_REMOVED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was taken from a person outside the program ({person}).")
_PLANTED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was planted; no ledger entry gave it ({person}).")

Grant = tuple[str, int, str]  # key id, epoch, person


class GrantsSaid:
    """Who holds which key by what the entries say, heard one by one in their order; `held` is what those before said."""

    def __init__(self, roster: Roster, held: Iterable[Grant] = ()) -> None:
        self._roster = roster
        self._given: set[Grant] = set(held)

    @property
    def stated(self) -> list[list[str | int]]:
        """Everything held, in a fixed order, for a checkpoint."""
        return [list(each) for each in sorted(self._given)]

    def holds_all(self, person: str, keys: Any) -> bool:
        """Whether somebody holds every key that an entry says they read with."""
        held = {key_id for key_id, _, holder in self._given if holder == person}
        return isinstance(keys, list) and all(str(key) in held for key in keys)

    def hear(self, seq: int, event: Event, body: Mapping[str, Any], items: Iterable[tuple[str, str, str]]) -> list[Message]:
        """Take in one entry, whose author was allowed to write it; what is wrong with it."""
        author = str(body.get("by"))
        given = _grants(body) if "grants" in body else self._given_by_older_entries(seq, event, body, items)
        problems = []
        for key_id, epoch, _ in given:
            held = {(key_id, epoch, author), (key_id, epoch - 1, author)}  # the one before: they rotate the key themselves
            if event is not Event.VAULT_CREATED and not held & self._given:
                problems.append(message(_UNHELD, seq=seq))
        self._given |= given
        for key_id, newest in _rotated(body).items():
            self._given = {each for each in self._given if each[0] != key_id or each[1] >= newest}
        return problems

    def compare(self, database: Database) -> list[Message]:
        """Grants that lie there and were never given, and the other way round."""
        stored = {(row.key_id, row.epoch, row.person) for row in database.rows(select(GRANT))}
        problems = [message(_REMOVED, level=_level(each), person=each[2]) for each in sorted(self._given - stored)]
        return problems + [message(_PLANTED, level=_level(each), person=each[2]) for each in sorted(stored - self._given)]

    def _given_by_older_entries(
        self, seq: int, event: Event, body: Mapping[str, Any], items: Iterable[tuple[str, str, str]]
    ) -> set[Grant]:
        """The first versions did not name grants and never rotated a key: what an entry gave is known from what it is."""
        if event is Event.VAULT_CREATED:
            return {(level.value, 1, str(body.get("by"))) for level in Level if level.is_sealed}
        if event is Event.GRANT_GIVEN:
            return {(str(body.get("key")), 1, str(body.get("to")))}
        people = [record for record, area, _ in items if area == "person"] if event is Event.PERSON_ADDED else []
        added = [self._roster.certificate(person, seq + 1) for person in people]
        return {(Level.CONFIDENTIAL.value, 1, each.person) for each in added if each and each.role in CONFIDENTIAL_ROLES}


def _grants(body: Mapping[str, Any]) -> set[Grant]:
    said = body.get("grants")
    return {(str(key), int(epoch), str(person)) for key, epoch, person in said} if isinstance(said, list) else set()


def _rotated(body: Mapping[str, Any]) -> dict[str, int]:
    said = body.get("rotated")
    return {str(key): int(epoch) for key, epoch in said.items()} if isinstance(said, dict) else {}


def _level(grant: Grant) -> Any:
    return Level(grant[0]).label if grant[0] in set(Level) else grant[0]
