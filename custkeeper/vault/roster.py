"""Who was entitled to what at which ledger entry, read off the ledger's key entries.

Each key entry names the SHA-256 of every part of the header it commits. Replaying them shows whose certificate was in force when,
and whether anybody changed a part that was not theirs: a leaver who still has the old keys, or a person who edits files by hand,
cannot make themselves anything. What must not be here: ordinary entries (`ledger_check`).
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.connection import Database
from custkeeper.vault.header import Header
from custkeeper.vault.person_keys import ROOT, Certificate, is_signed_by
from custkeeper.vault.tables import LEDGER

_UNSIGNED = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: a change of keys that was not signed by somebody known.")
_NOT_THEIRS = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author was not entitled to change somebody else's access.")
_UNCERTIFIED = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: it brought in a certificate that its author could not give.")
_UNNAMED = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: it does not say whose access it changed.")
_OTHERWISE = QT_TRANSLATE_NOOP("ledger", "The vault's header is not what its last change of keys (entry {seq}) says.")

Parts = dict[str, list[str]]


@dataclass(frozen=True)
class KeyEntry:
    """A ledger entry that committed a header; `previous` is the hash of the entry before it."""

    seq: int
    body: bytes
    hash: bytes
    signature: bytes
    previous: bytes

    @property
    def said(self) -> dict[str, Any]:
        try:
            value = json.loads(self.body)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


def key_entries(database: Database) -> list[KeyEntry]:
    """All of them, oldest first: a firm has some dozens."""
    query = select(LEDGER.c.seq, LEDGER.c.body, LEDGER.c.hash, LEDGER.c.signature)
    rows = database.rows(query.where(LEDGER.c.header.is_not(None)).order_by(LEDGER.c.seq))
    before = {row.seq - 1 for row in rows}
    previous = {row.seq: row.hash for row in database.rows(select(LEDGER.c.seq, LEDGER.c.hash).where(LEDGER.c.seq.in_(before)))}
    return [KeyEntry(row.seq, row.body, row.hash, row.signature, previous.get(row.seq - 1, GENESIS)) for row in rows]


class Roster:
    """The certificates in force at each entry. `problems` say what in the key entries does not fit."""

    def __init__(self, header: Header, entries: Sequence[KeyEntry]) -> None:
        self.problems: list[Message] = []
        self._known = {each.hash: each for each in header.every_certificate}
        self._seqs: list[int] = []
        self._in_force: list[dict[str, Certificate]] = []
        named = [each for each in entries if _parts(each)]
        self._founding = self._first(header, named[0] if named else None)
        parts: Parts = {}
        for entry in entries:
            parts = self._replay(entry, parts)
        if parts and parts != header.parts():
            self.problems.append(message(_OTHERWISE, seq=entries[-1].seq))

    def certificate(self, person: str, seq: int) -> Certificate | None:
        """The one in force when entry `seq` was written; None for somebody unknown then, or gone."""
        place = bisect_left(self._seqs, seq) - 1
        return (self._in_force[place] if place >= 0 else self._founding).get(person)

    def _first(self, header: Header, entry: KeyEntry | None) -> dict[str, Certificate]:
        """Who is believed before any key entry names certificates: vaults made by the first versions, and the founding itself."""
        if entry is not None and entry.seq == 1:
            return self._named(_parts(entry))
        return {each.person: each for each in reversed(header.every_certificate)}

    def _replay(self, entry: KeyEntry, before: Parts) -> Parts:
        author = self.certificate(str(entry.said.get("by")), entry.seq)
        event = _event(entry)
        is_chained = entry.hash == entry_hash(entry.previous, entry.seq, entry.body)
        if author is None or event is None or not is_chained or not is_signed_by(author.signing, entry.signature, entry.hash):
            self.problems.append(message(_UNSIGNED, seq=entry.seq))
            return before
        after = _parts(entry)
        if not after:
            if before:
                self.problems.append(message(_UNNAMED, seq=entry.seq))
            return before
        if before and (problem := self._problem(author, event, before, after)):
            self.problems.append(message(problem, seq=entry.seq))
        self._seqs.append(entry.seq)
        self._in_force.append(self._named(after))
        return after

    def _problem(self, author: Certificate, event: Event, before: Parts, after: Parts) -> Any:
        changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        fresh = [parts[0] for name, parts in after.items() if name and parts[0] != before.get(name, [""])[0]]
        if event.needs is None:
            return _NOT_THEIRS if fresh or changed - {author.person} else None
        if event.needs is not Action.MANAGE_PEOPLE or not is_allowed(author.role, Action.MANAGE_PEOPLE):
            return _NOT_THEIRS
        return None if all(self._could_give(author, each) for each in fresh) else _UNCERTIFIED

    def _could_give(self, author: Certificate, certificate: str) -> bool:
        given = self._known.get(certificate)
        return given is not None and (given.by == author.person or (given.by == ROOT and author.role is Role.OWNER))

    def _named(self, parts: Parts) -> dict[str, Certificate]:
        found: Iterable[tuple[str, Certificate | None]] = (
            (name, self._known.get(each[0])) for name, each in parts.items() if name
        )
        return {name: certificate for name, certificate in found if certificate is not None and certificate.person == name}


def _parts(entry: KeyEntry) -> Parts:
    parts = entry.said.get("parts")
    if not isinstance(parts, dict) or not all(isinstance(each, list) and each for each in parts.values()):
        return {}
    return {str(name): [str(one) for one in each] for name, each in parts.items()}


def _event(entry: KeyEntry) -> Event | None:
    try:
        return Event(entry.said.get("what", ""))
    except ValueError:
        return None
