"""Who held which access key when an entry was written, as the entries before it tell: nobody reads above their keys.

An entry that gives or takes keys names them in its body: `granted` and `withdrawn` are lists of [person, key id]. Older entries
do not, and what they gave is known from what they are. What must not be here: reading the chain.
"""

from collections.abc import Iterable
from typing import Any

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import CONFIDENTIAL_ROLES, Action, is_allowed
from custkeeper.vault.person_keys import Certificate

GRANTED, WITHDRAWN, KEYS_USED = "granted", "withdrawn", "keys_used"
_SEALED = [level.value for level in Level if level.is_sealed]


class Holdings:
    """The keys people hold after each entry that is followed."""

    def __init__(self, certificates: dict[str, Certificate], held: Iterable[tuple[str, str]] = ()) -> None:
        self._certificates = certificates
        self._held = set(held)

    @property
    def stated(self) -> list[list[str]]:
        """Person and key id of everything held, in a fixed order, for a checkpoint."""
        return [[person, key] for person, key in sorted(self._held)]

    def holds_all(self, person: str, keys: Any) -> bool:
        """Whether somebody holds every key that an entry says they read with."""
        return isinstance(keys, list) and all((person, str(key)) in self._held for key in keys)

    def follow(self, event: Event, author: Certificate, body: dict[str, Any], items: Iterable[tuple[str, str, str]]) -> None:
        """Take in what one entry gave and took; only those who manage people can."""
        if event is Event.VAULT_CREATED:
            self._held |= {(author.person, key) for key in _SEALED}
        if GRANTED not in body and event not in {Event.PERSON_ADDED, Event.GRANT_GIVEN} and WITHDRAWN not in body:
            return
        if not is_allowed(author.role, Action.MANAGE_PEOPLE):
            return
        self._held |= _pairs(body.get(GRANTED))
        if GRANTED not in body:
            self._held |= self._given_by_older_entries(event, body, items)
        self._held -= _pairs(body.get(WITHDRAWN))

    def _given_by_older_entries(
        self, event: Event, body: dict[str, Any], items: Iterable[tuple[str, str, str]]
    ) -> set[tuple[str, str]]:
        if event is Event.GRANT_GIVEN:
            return {(str(body.get("to")), str(body.get("key")))}
        people = [record for record, area, _ in items if area == "person"] if event is Event.PERSON_ADDED else []
        known = [self._certificates[person] for person in people if person in self._certificates]
        return {(each.person, Level.CONFIDENTIAL.value) for each in known if each.role in CONFIDENTIAL_ROLES}


def _pairs(value: Any) -> set[tuple[str, str]]:
    """Lists of two texts; what is anything else says nothing."""
    listed = value if isinstance(value, list) else []
    return {(str(each[0]), str(each[1])) for each in listed if isinstance(each, list) and len(each) == 2}
