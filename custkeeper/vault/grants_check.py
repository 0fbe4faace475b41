"""The access key grants that lie in the vault, against what the ledger says was given, rotated and by whom.

Reports and changes nothing. What must not be here: opening a grant (`access_keys`).
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.access_keys import Grant
from custkeeper.vault.connection import Database
from custkeeper.vault.tables import GRANT

_UNHELD = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author gave a key that they did not hold.")
_REMOVED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was taken from a person outside the program ({person}).")
_PLANTED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was planted; no ledger entry gave it ({person}).")


class GrantsSaid:
    """What the entries say, heard one by one in their order."""

    def __init__(self) -> None:
        self._given: set[Grant] = set()
        self._is_whole = False  # whether the entries tell of every grant: not in vaults that the first versions made

    def hear(self, seq: int, body: Mapping[str, Any]) -> list[Message]:
        """Take in one entry; what is wrong with it."""
        author, given = str(body.get("by")), _grants(body)
        is_founding = body.get("what") == Event.VAULT_CREATED.value
        self._is_whole = self._is_whole or (is_founding and bool(given))
        problems = []
        for key_id, epoch, _ in given:
            held = {(key_id, epoch, author), (key_id, epoch - 1, author)}  # the one before: they rotate the key themselves
            if self._is_whole and not is_founding and not held & self._given:
                problems.append(message(_UNHELD, seq=seq))
        self._given |= given
        kept = _grants(body, "kept")
        for key_id, newest in _rotated(body).items():
            self._given = {each for each in self._given if each[0] != key_id or each[1] >= newest or each in kept}
        self._given -= _grants(body, "dropped")
        return problems

    def compare(self, database: Database) -> list[Message]:
        """Grants that lie there and were never given, and the other way round."""
        stored = {(row.key_id, row.epoch, row.person) for row in database.rows(select(GRANT))}
        problems = [message(_REMOVED, level=_level(each), person=each[2]) for each in sorted(self._given - stored)]
        if self._is_whole:
            problems += [message(_PLANTED, level=_level(each), person=each[2]) for each in sorted(stored - self._given)]
        return problems


def _grants(body: Mapping[str, Any], name: str = "grants") -> set[Grant]:
    said = body.get(name)
    return {(str(key), int(epoch), str(person)) for key, epoch, person in said} if isinstance(said, list) else set()


def _rotated(body: Mapping[str, Any]) -> dict[str, int]:
    said = body.get("rotated")
    return {str(key): int(epoch) for key, epoch in said.items()} if isinstance(said, dict) else {}


def _level(grant: Grant) -> Any:
    return Level(grant[0]).label if grant[0] in set(Level) else grant[0]
