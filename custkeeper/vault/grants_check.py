"""The access key grants that lie in the vault, against what the ledger says was given, rotated and by whom.

Reports and changes nothing. What must not be here: opening a grant (`access_keys`).
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import select

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import CONFIDENTIAL_ROLES, Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.access_keys import Grant, grant_mark
from custkeeper.vault.connection import Database
from custkeeper.vault.roster import Roster
from custkeeper.vault.tables import GRANT

_UNHELD = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author gave or changed a key that was not theirs to give.")
_REMOVED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was taken from a person outside the program ({person}).")
_PLANTED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was planted; no ledger entry gave it ({person}).")
_INSIDERS = QT_TRANSLATE_NOOP("ledger", "“insiders of a transfer”")  # stands where else a level's name does
_REPLACED = QT_TRANSLATE_NOOP("ledger", "A key for the level {level} was replaced outside the program ({person}).")

Stated = tuple[str, int, str, str]  # a grant and its mark


class GrantsSaid:
    """What the entries say, heard one by one in their order."""

    def __init__(self, roster: Roster, stated: Iterable[Stated] = ()) -> None:
        self._roster = roster
        self._given: dict[Grant, str] = {(key_id, epoch, person): mark for key_id, epoch, person, mark in stated}
        self._spans: dict[tuple[str, str], list[tuple[int, int | None]]] = {}  # by key id and person: held after, until
        self._founded: dict[str, int] = dict.fromkeys((key_id for key_id, _, _ in self._given), 0)  # by which entry
        self._note_holders(0, {key_id for key_id, _, _ in self._given})

    @property
    def stated(self) -> list[list[str | int]]:
        """Everything held, in a fixed order, for a checkpoint."""
        return [[*each, mark] for each, mark in sorted(self._given.items())]

    def holds_all(self, person: str, keys: Any) -> bool:
        """Whether somebody holds every key that an entry says they read with."""
        if not isinstance(keys, list):
            return False
        newest = {str(key): max((epoch for key_id, epoch, _ in self._given if key_id == key), default=0) for key in keys}
        return all((key, epoch, person) in self._given for key, epoch in newest.items())

    def hear(self, seq: int, event: Event, body: Mapping[str, Any], items: Iterable[tuple[str, str, str]]) -> list[Message]:
        """Take in one entry, whose author was allowed to write it; what is wrong with it. A wrong one counts for nothing."""
        try:
            given, rotated = _grants(body), _rotated(body)
            kept, dropped = _named(body, "kept"), _named(body, "dropped")
        except (ValueError, TypeError):
            return [message(_UNHELD, seq=seq)]
        if "grants" not in body:
            given = self._given_by_older_entries(seq, event, body, items)
        if (
            (given or rotated)
            and event is not Event.VAULT_CREATED
            and not self._may_give(str(body.get("by")), body, given, rotated, self._founds(event, body, given, items))
        ):
            return [message(_UNHELD, seq=seq)]
        for key_id, _, _ in given:
            self._founded.setdefault(key_id, seq)
        self._given |= given
        for key_id, newest in rotated.items():
            self._keep(lambda each, key=key_id, least=newest: each[0] != key or each[1] >= least or each in kept)  # type: ignore[misc]
        self._keep(lambda each: each not in dropped)
        self._note_holders(seq, {key_id for key_id, _, _ in given} | rotated.keys())
        return []

    def _keep(self, is_kept: Callable[[Grant], bool]) -> None:
        self._given = {each: mark for each, mark in self._given.items() if is_kept(each)}

    def held(self, key_id: str, person: str, seq: int) -> bool:
        """Whether a person held a key when they wrote entry `seq`; unknown counts as held."""
        spans = self._spans.get((key_id, person), [])
        is_founding = self._founded.get(key_id) == seq  # who makes a key seals with it in the same entry
        return seq == 1 or any((start < seq or is_founding) and (end is None or seq <= end) for start, end in spans)

    def compare(self, database: Database) -> list[Message]:
        """Grants that lie there and were never given, are not the ones given, and the other way round."""
        rows = database.rows(select(GRANT))
        stored = {(row.key_id, row.epoch, row.person): grant_mark(row.wrapped, row.signature) for row in rows}
        missing = sorted(self._given.keys() - stored.keys())
        problems = [message(_REMOVED, level=_level(each), person=each[2]) for each in missing]
        strange = sorted(stored.keys() - self._given.keys(), key=str)
        problems += [message(_PLANTED, level=_level(each), person=str(each[2])) for each in strange]
        others = sorted(each for each, mark in self._given.items() if mark and stored.get(each, mark) != mark)
        return problems + [message(_REPLACED, level=_level(each), person=each[2]) for each in others]

    def _founds(
        self, event: Event, body: Mapping[str, Any], given: Mapping[Grant, str], items: Iterable[tuple[str, str, str]]
    ) -> str:
        """The transfer's key that an entry makes: one nobody ever had, its author's own, for a transfer it touches."""
        key_id = body.get("founded")
        transfer = transfer_of(key_id)
        is_first = event is Event.INSIDER_ADDED and bool(transfer) and key_id not in self._founded
        is_whole = (str(key_id), 1, str(body.get("by"))) in given and all(each[1] == 1 for each in given if each[0] == key_id)
        return str(key_id) if is_first and is_whole and (transfer, "transfer") in {each[:2] for each in items} else ""

    def _may_give(
        self, author: str, body: Mapping[str, Any], given: Mapping[Grant, str], rotated: Mapping[str, int], founded: str
    ) -> bool:
        if body.get("what") not in _GIVING:
            return False
        # the epoch before counts: who takes a level back makes the next key and gives it to themselves, too
        wanted = {(key_id, epoch) for key_id, epoch, _ in given} | set(rotated.items())
        held = {(key_id, epoch) for key_id, epoch, person in self._given if person == author}
        return all(key_id == founded or {(key_id, epoch), (key_id, epoch - 1)} & held for key_id, epoch in wanted)

    def _given_by_older_entries(
        self, seq: int, event: Event, body: Mapping[str, Any], items: Iterable[tuple[str, str, str]]
    ) -> dict[Grant, str]:
        """The first versions did not name grants and never rotated a key: what an entry gave is known from what it is."""
        if event is Event.VAULT_CREATED:
            return {(level.value, 1, str(body.get("by"))): "" for level in Level if level.is_sealed}
        if event is Event.GRANT_GIVEN:
            return {(str(body.get("key")), 1, str(body.get("to"))): ""}
        people = [record for record, area, _ in items if area == "person"] if event is Event.PERSON_ADDED else []
        added = [self._roster.certificate(person, seq + 1) for person in people]
        return {(Level.CONFIDENTIAL.value, 1, each.person): "" for each in added if each and each.role in CONFIDENTIAL_ROLES}

    def _note_holders(self, seq: int, key_ids: set[str]) -> None:
        for key_id in key_ids:
            newest = max((epoch for key, epoch, _ in self._given if key == key_id), default=0)
            holders = {person for key, epoch, person in self._given if key == key_id and epoch == newest}
            for known, person in self._spans:
                spans = self._spans[known, person]
                if known == key_id and person not in holders and spans[-1][1] is None:
                    spans[-1] = (spans[-1][0], seq)
            for person in holders:
                spans = self._spans.setdefault((key_id, person), [])
                if not spans or spans[-1][1] is not None:
                    spans.append((seq, None))


_GIVING = frozenset(event.value for event in Event if event.needs is Action.MANAGE_PEOPLE and event is not Event.VAULT_CREATED)


def _grants(body: Mapping[str, Any]) -> dict[Grant, str]:
    """Mark by grant; vaults of the first versions say none. Raises ValueError, TypeError."""
    said = body.get("grants", [])
    return {(str(key), int(epoch), str(person)): str(mark) for key, epoch, person, mark in said}


def _named(body: Mapping[str, Any], name: str) -> set[Grant]:
    """Grants without their marks. Raises ValueError, TypeError."""
    return {(str(key), int(epoch), str(person)) for key, epoch, person in body.get(name, [])}


def _rotated(body: Mapping[str, Any]) -> dict[str, int]:
    said = body.get("rotated", {})
    if not isinstance(said, dict):
        raise TypeError
    return {str(key): int(epoch) for key, epoch in said.items()}


def _level(grant: Grant) -> Any:
    if transfer_of(grant[0]):
        return _INSIDERS
    return Level(grant[0]).label if grant[0] in set(Level) else str(grant[0])
