"""Who was entitled to what at which ledger entry, read off the ledger's key entries.

Each key entry names the SHA-256 of every part of the header it commits. Replaying them shows whose certificate was in force when,
and whether anybody changed a part that was not theirs: a leaver who still has the old keys, or a person who edits files by hand,
cannot make themselves anything. What must not be here: ordinary entries (`ledger_check`).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.connection import Database
from custkeeper.vault.header import Header, Part
from custkeeper.vault.ledger import read_body
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
        return read_body(self.body)


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
        if (
            author is None
            or event is None
            or not _is_chained(entry)
            or not is_signed_by(author.signing, entry.signature, entry.hash)
        ):
            self.problems.append(message(_UNSIGNED, seq=entry.seq))
            return before
        is_founder = author.by == ROOT and author.role is Role.OWNER
        if (event is Event.VAULT_CREATED) != (entry.seq == 1) or (entry.seq == 1 and not is_founder):
            self.problems.append(message(_NOT_THEIRS, seq=entry.seq))
            return before
        after = _parts(entry)
        if not after:
            if before:
                self.problems.append(message(_UNNAMED, seq=entry.seq))
            return before
        problem = self._problem(author, event, before, after) if before else None
        if problem is not None:
            self.problems.append(message(problem, seq=entry.seq))
        self._seqs.append(entry.seq)
        self._in_force.append(self._named(after))
        return after

    def _problem(self, author: Certificate, event: Event, before: Parts, after: Parts) -> Any:
        changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        fresh = [name for name in after if name and _at(after, name, Part.CERTIFICATE) != _at(before, name, Part.CERTIFICATE)]
        if event.needs is None:
            return _NOT_THEIRS if fresh or changed - {author.person} else None
        if event.needs is not Action.MANAGE_PEOPLE or not is_allowed(author.role, Action.MANAGE_PEOPLE):
            return _NOT_THEIRS
        if before[""][1:] != after.get("", [])[1:] or any(self._is_anothers(author, name, before, after) for name in changed):
            return _NOT_THEIRS
        # nobody certifies themselves: a manager could else take their own end date off
        is_given = author.person not in fresh and all(self._could_give(author, after[name][0]) for name in fresh)
        return None if is_given else _UNCERTIFIED

    def _is_anothers(self, author: Certificate, name: str, before: Parts, after: Parts) -> bool:
        """Whether a changed part was not the author's to change, whatever their role: slots are each person's own, an owner and
        the vault root's key are owners' business.
        """
        if not name:
            return False
        if name != author.person and name in before and name in after and _differs(before, after, name, Part.OWN):
            return True
        if author.role is Role.OWNER:
            return False
        held = self._known.get(_at(before, name, Part.CERTIFICATE))
        is_owner = held is not None and held.role is Role.OWNER
        return (is_owner and _differs(before, after, name, Part.CERTIFICATE)) or _differs(before, after, name, Part.ROOT_KEY)

    def _could_give(self, author: Certificate, certificate: str) -> bool:
        given = self._known.get(certificate)
        return given is not None and (given.by == author.person or (given.by == ROOT and author.role is Role.OWNER))

    def _named(self, parts: Parts) -> dict[str, Certificate]:
        found: Iterable[tuple[str, Certificate | None]] = (
            (name, self._known.get(each[0])) for name, each in parts.items() if name
        )
        return {name: certificate for name, certificate in found if certificate is not None and certificate.person == name}


def roster_of(database: Database, header: Header) -> Roster:
    return Roster(header, key_entries(database))


def _at(parts: Parts, name: str, part: Part) -> str:
    """SHA-256 of one part; empty when there is none."""
    return next(iter(parts.get(name, [])[part : part + 1]), "")


def _differs(before: Parts, after: Parts, name: str, part: Part) -> bool:
    return _at(before, name, part) != _at(after, name, part)


def _is_chained(entry: KeyEntry) -> bool:
    try:
        return entry.hash == entry_hash(entry.previous, entry.seq, entry.body)
    except TypeError:
        return False


def _parts(entry: KeyEntry) -> Parts:
    parts = entry.said.get("parts")
    if not isinstance(parts, dict) or "" not in parts or not all(isinstance(each, list) and each for each in parts.values()):
        return {}
    return {str(name): [str(one) for one in each] for name, each in parts.items()}


def _event(entry: KeyEntry) -> Event | None:
    try:
        return Event(entry.said.get("what", ""))
    except ValueError:
        return None
