"""Putting people on a transfer's insider list and taking them off, which is giving them its key and changing it.

The first insider makes the key: the transfer and whatever belongs to it come under it in the same change, their past too.
What must not be here: what a level or a role brings (`access`).
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from custkeeper.domain.access_key import transfer_key
from custkeeper.domain.areas.insider import INSIDER
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.access import DayInFuture, entry_of, other
from custkeeper.services.codes import next_code
from custkeeper.services.insider_list import LISTED, REMOVED, InsiderLine, has_list, rows
from custkeeper.services.key_changes import Progress, marks, rotate_without
from custkeeper.services.records import find, sealed, validated
from custkeeper.services.session import Session
from custkeeper.vault.access_keys import holders
from custkeeper.vault.belonging import astray
from custkeeper.vault.errors import OwnAccess
from custkeeper.vault.header import Entry
from custkeeper.vault.sealing import new_id
from custkeeper.vault.slots import KEY_SIZE
from custkeeper.vault.unit_of_work import UnitOfWork


class AlreadyListed(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{name} is on the insider list of {code} already.")


class NotListed(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{name} is not on the insider list of {code}. “insider list” shows who is.")


class LevelFirst(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{name} does not hold the key of the level {level}, which {code} or something of it has. "
        "Give that first, then put them on the list.",
    )


class EndIsPast(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{day} is past. Take {name} off the list instead: that changes the key, too.")


class EndBeforeStart(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{name} is an insider since {since}; the end cannot be before that day.")


@dataclass(frozen=True)
class Listing:
    """Who becomes an insider, why and since when; `is_outside`: not of the firm, listed without a key. No day: today.

    `until` is the last day they are to be on the list, if that is known: a key does not end by itself, so the clock tells it.
    """

    name: str
    reason: str
    since: date | None = None
    told_on: date | None = None
    trained_on: date | None = None
    is_outside: bool = False
    until: date | None = None


def add_insider(session: Session, code: str, wanted: Listing) -> Record:
    """Put somebody on the list. With the first one the key is made, and whoever makes it is an insider, too.

    Raises NotAllowed, RecordUnknown, PersonUnknown, AlreadyListed, LevelFirst, NotAnInsider, RecordSealed, FieldProblem,
    DayInFuture, EndIsPast, PartSealed, PartUnsealed.
    """
    session.require(Action.MANAGE_PEOPLE)
    vault = session.vault
    vault.lock(wait=10.0)  # and so know what others have changed
    transfer = find(session, "transfer", code)
    key_id, is_first = transfer_key(transfer.id), not has_list(session, transfer.id)
    if is_first and transfer.is_sealed:
        raise sealed(transfer)
    if not is_first:
        vault.ring.current(key_id)
    entry = None if wanted.is_outside else entry_of(session, wanted.name)
    _require_may_be_listed(session, transfer, wanted, entry)
    people = [(wanted, entry)]
    if is_first and (entry is None or entry.certificate.person != session.person):
        founder = Listing(session.name, wanted.reason, wanted.since)
        people.insert(0, (founder, vault.header.people[session.person]))
    values = [_values(session, each, its_entry) for each, its_entry in people]
    held = holders(vault.reader).get(key_id, set())
    with vault.unit_of_work(Event.INSIDER_ADDED) as work:
        if is_first:
            _make_key(session, work, transfer, key_id)
        else:
            work.carry(transfer.area, transfer.id)  # what an older version of the program left under its level
        _require_levels(session, work, transfer, entry)
        added = [_listed(work, transfer, each) for each in values]
        if entry is not None and entry.certificate.person not in held | {session.person}:
            work.grant(entry.certificate, key_id)
        work.note(to=entry.certificate.person if entry else added[-1].id, key=key_id)
        if is_first:
            vault.commit_header(work, vault.header.next(keys=marks(session, ())))
    return added[-1]


def remove_insider(session: Session, code: str, who: str, day: date | None = None, progress: Progress | None = None) -> Record:
    """Take somebody off, by name or by the row's code; a person of the firm loses the key, and the others have a new one.

    What they read or copied before, they keep. Raises NotAllowed, RecordUnknown, NotAnInsider, NotListed, OwnAccess, OwnersOnly,
    DayInFuture, EndBeforeStart.
    """
    session.require(Action.MANAGE_PEOPLE)
    vault = session.vault
    vault.lock(wait=10.0)
    transfer = find(session, "transfer", code)
    key_id = transfer_key(transfer.id)
    vault.ring.current(key_id)
    row = _listed_row(session, transfer, who)
    until = _until(session, row, day)
    person = str(row.value("person") or "")
    if person == session.person:
        raise OwnAccess
    if person in vault.header.people:
        other(session, str(row.value("name")))
    held = person in holders(vault.reader).get(key_id, set())
    with vault.unit_of_work(Event.INSIDER_REMOVED) as work:
        rotations = rotate_without(session, work, [key_id] if held else [], person, progress)
        work.carry(transfer.area, transfer.id)
        ended = work.replace(row.changed(state=REMOVED).with_values(until=until.isoformat()))
        work.note(to=person or row.id, key=key_id)
        if held:
            vault.commit_header(work, vault.header.next(keys=marks(session, rotations)))
    return ended


def set_listing_end(session: Session, code: str, who: str, day: date | None) -> Record:
    """The last day somebody is to be on the list, by name or by the row's code; None for no such day.

    No key ends by itself on it: the deal clock says that somebody has to take them off. Raises NotAllowed, RecordUnknown,
    NotAnInsider, NotListed, EndIsPast.
    """
    session.require(Action.MANAGE_PEOPLE)
    vault = session.vault
    vault.lock(wait=10.0)
    transfer = find(session, "transfer", code)
    vault.ring.current(transfer_key(transfer.id))
    row = _listed_row(session, transfer, who)
    _require_to_come(session, str(row.value("name")), day)
    until = day.isoformat() if day else None
    if row.value("until") == until:
        return row
    with vault.unit_of_work(Event.PERSON_CHANGED) as work:
        work.note(to=str(row.value("person") or "") or row.id)
        return work.replace(row.with_values(until=until))


def seal_belongings(session: Session, code: str) -> int:
    """Put what belongs to a transfer with a list under its key, as far as an older version of the program has not; how much.

    Raises NotAllowed, RecordUnknown, NotAnInsider, PartSealed, PartUnsealed, InsidersLackLevel.
    """
    session.require(Action.WRITE)
    vault = session.vault
    vault.lock(wait=10.0)
    transfer = find(session, "transfer", code)
    vault.ring.current(transfer_key(transfer.id))
    count = astray_of(session, transfer)
    if count:
        with vault.unit_of_work(Event.INSIDERS_SEALED) as work:
            work.carry(transfer.area, transfer.id)
            work.note(key=transfer_key(transfer.id))
    return count


def astray_of(session: Session, transfer: Record) -> int:
    """How much of what belongs to a transfer with a list does not lie under its key."""
    return sum(1 for _ in astray(session.vault.reader, transfer.area, transfer.id))


def insiders(session: Session, code: str) -> list[InsiderLine]:
    """Everybody who is or was on the list, by code; empty without a list. Raises NotAllowed, RecordUnknown, NotAnInsider."""
    session.require(Action.READ)
    return lines(session, find(session, "transfer", code))


def lines(session: Session, transfer: Record) -> list[InsiderLine]:
    if not has_list(session, transfer.id):
        return []
    session.vault.ring.current(transfer_key(transfer.id))
    held = holders(session.vault.reader).get(transfer_key(transfer.id), set())
    return [_line(each, held) for each in rows(session, transfer.id)]


def _line(row: Record, held: set[str]) -> InsiderLine:
    person = str(row.value("person") or "")
    words = {each: str(row.value(each) or "") for each in ("since", "until", "reason", "told_on", "trained_on")}
    return InsiderLine(row.code, str(row.value("name")), bool(person), person in held, state=row.state, **words)


def _listed_row(session: Session, transfer: Record, who: str) -> Record:
    for each in rows(session, transfer.id):
        if each.state == LISTED and who in (each.code, each.value("name")):
            return each
    raise NotListed(name=who, code=transfer.code)


def _require_to_come(session: Session, name: str, until: date | None) -> None:
    if until is not None and until < session.today:
        raise EndIsPast(name=name, day=until.isoformat())


def _make_key(session: Session, work: UnitOfWork, transfer: Record, key_id: str) -> None:
    own = session.vault.header.people[session.person].certificate
    work.found(key_id, os.urandom(KEY_SIZE), own)
    work.replace(transfer)


def _require_may_be_listed(session: Session, transfer: Record, wanted: Listing, entry: Entry | None) -> None:
    name = " ".join(wanted.name.split())
    person = entry.certificate.person if entry else ""
    for row in rows(session, transfer.id):
        is_same = row.value("person") == person if person else not row.value("person") and row.value("name") == name
        if row.state == LISTED and is_same:
            raise AlreadyListed(name=name, code=transfer.code)
    _require_level(session, transfer, entry, transfer.level)


def _require_levels(session: Session, work: UnitOfWork, transfer: Record, entry: Entry | None) -> None:
    """Some of what belongs to a transfer may be of a higher level than itself."""
    for level in work.records.levels_under(transfer_key(transfer.id)):
        _require_level(session, transfer, entry, level)


def _require_level(session: Session, transfer: Record, entry: Entry | None, level: Level) -> None:
    if entry is None or not level.is_sealed:
        return
    if entry.certificate.person not in holders(session.vault.reader).get(level.value, set()):
        name = str(session.people()[entry.certificate.person].value("name"))
        raise LevelFirst(name=name, level=level.label, code=transfer.code)


def _values(session: Session, wanted: Listing, entry: Entry | None) -> dict[str, object]:
    person = entry.certificate.person if entry else None
    known = session.vault.records.get("person", person) if person else None
    days = {"since": wanted.since or session.today, "told_on": wanted.told_on, "trained_on": wanted.trained_on}
    for day in days.values():
        if day is not None and day > session.today:
            raise DayInFuture(day=day.isoformat())
    values: dict[str, object] = {key: day.isoformat() for key, day in days.items() if day is not None}
    if known is not None and wanted.trained_on is None:
        values["trained_on"] = known.value("trained_on")
    name = str(known.value("name")) if known is not None else " ".join(wanted.name.split())
    _require_to_come(session, name, wanted.until)
    values |= {"until": wanted.until.isoformat()} if wanted.until else {}
    return validated(session, INSIDER, values | {"name": name, "person": person, "reason": wanted.reason.strip()})


def _listed(work: UnitOfWork, transfer: Record, values: dict[str, object]) -> Record:
    taken: Sequence[Record] = work.records.where("insider", parent=transfer.id)
    code = next_code(INSIDER, {each.code for each in taken})
    return work.add(Record(new_id(), "insider", code, transfer.level, LISTED, dict(values), parent=transfer.id))


def _until(session: Session, row: Record, day: date | None) -> date:
    until = day or session.today
    if until > session.today:
        raise DayInFuture(day=until.isoformat())
    if until.isoformat() < str(row.value("since")):
        raise EndBeforeStart(name=str(row.value("name")), since=str(row.value("since")))
    return until
