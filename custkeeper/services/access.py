"""Changing who may do and read what: role, end date, training, taking a level back, revoking somebody.

What must not be here: making people and their passphrases (`people`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.errors import BadInput, CustKeeperError, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import CONFIDENTIAL_ROLES, Action, Role, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message
from custkeeper.domain.typed_days import typed_day
from custkeeper.services.insider_list import end_listings
from custkeeper.services.key_changes import Progress, keys_lost_with, keys_of, marks, require_held, rotate_without
from custkeeper.services.session import Session
from custkeeper.vault.access_keys import depending_on, holders
from custkeeper.vault.errors import LastOwner, OwnAccess, OwnersOnly, PersonUnknown, TrainingMissing
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.membership import certify, open_vault_root, wrap_vault_root
from custkeeper.vault.new_data_file import move
from custkeeper.vault.person_keys import Certificate
from custkeeper.vault.slots import person_handle
from custkeeper.vault.unit_of_work import UnitOfWork


class DayInFuture(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} has not come yet. Give the day it happened.")


class DayPast(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} is past. Revoke the person instead: that changes the keys, too.")


class OwnKeyFromThem(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "This person gave you your own key, so you cannot end their right to give keys. Ask an owner to do it."
    )


class DayUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a day. Write it as 2027-03-01.")


@dataclass(frozen=True)
class Revoked:
    """What revoking did: the levels whose keys were changed, and the code names of the transfers whose were."""

    name: str
    levels: tuple[Level, ...]
    transfers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Barred:
    """What one person cannot change of another's access, each with its sentence; None and no entry where they can."""

    everything: Message | None
    end: Message | None
    revoke: Message | None
    levels: dict[Level, Message]


def parse_day(typed: str) -> date:
    """A day as people type it. Raises DayUnreadable."""
    day = typed_day(typed)
    if day is None:
        raise DayUnreadable(typed=typed[:40])
    return day


def barred(session: Session, name: str) -> Barred:
    """Why fields and buttons are closed, before anybody presses them; each act asks again. Writes nothing.

    Raises PersonUnknown.
    """
    entry = entry_of(session, name)
    held = _levels_of(session, entry.certificate.person)

    def change_level(level: Level) -> None:
        session.vault.ring.current(level)
        if level not in held:
            _require_trained(session, entry, name, level)

    def end() -> None:
        if entry.certificate.role is Role.OWNER:
            _require_another_owner(session, entry, name)

    def revoke_keys() -> None:
        end()
        require_held(session, keys_of(session, entry.certificate.person))

    whys = {level: _why_not(lambda level=level: change_level(level)) for level in Level if level.is_sealed}  # type: ignore[misc]
    return Barred(
        _why_not(lambda: _require_entitled(session, entry, name)),
        _why_not(end),
        _why_not(revoke_keys),
        {level: why for level, why in whys.items() if why is not None},
    )


def grant(session: Session, name: str, level: Level) -> None:
    """Give a person the key of a level one holds oneself. Raises NotAllowed, PersonUnknown, KeyNotHeld, TrainingMissing."""
    session.require(Action.MANAGE_PEOPLE)
    session.vault.lock(wait=10.0)  # and so know what others have changed
    vault, entry = session.vault, entry_of(session, name)
    if entry.certificate.person in holders(vault.reader).get(level.value, set()):
        return
    vault.ring.current(level)
    _require_trained(session, entry, name, level)
    with vault.unit_of_work(Event.GRANT_GIVEN) as work:
        work.grant(entry.certificate, level)
        work.note(to=entry.certificate.person, key=level.value)


def withdraw(session: Session, name: str, level: Level, progress: Progress | None = None) -> None:
    """Take a level back: everybody else who holds it is given a new key, and every record key goes over to it.

    Transfers of that level are lost with it. What the person read or copied before, they keep.
    Raises NotAllowed, PersonUnknown, OwnAccess, KeyNotHeld, NotAnInsider, OwnersOnly.
    """
    entry = other(session, name)
    vault, person = session.vault, entry.certificate.person
    vault.ring.current(level)
    if person not in holders(vault.reader).get(level.value, set()):
        return
    lost = keys_lost_with(session, person, level)
    require_held(session, lost)
    with vault.unit_of_work(Event.GRANT_WITHDRAWN) as work:
        rotations = rotate_without(session, work, lost, person, progress)
        end_listings(session, work, person, lost, session.today)
        work.note(to=person, key=level.value)
        vault.commit_header(work, vault.header.next(keys=marks(session, rotations)))


def change_role(session: Session, name: str, role: Role, progress: Progress | None = None) -> None:
    """Give a person another role. A role without the key of `confidential` loses it as by `withdraw`; one with it is given it.

    Raises NotAllowed, PersonUnknown, OwnAccess, OwnersOnly, LastOwner, KeyNotHeld.
    """
    entry = other(session, name)
    vault, old = session.vault, entry.certificate
    if old.role is role:
        return
    if Role.OWNER in (role, old.role) and session.role is not Role.OWNER:
        raise OwnersOnly
    held = keys_of(session, old.person)
    lost = held if role not in CONFIDENTIAL_ROLES else []
    fresh = certify(vault.header, old, role, old.until, vault.person, vault.keys)
    record = _person(session, entry)
    with vault.unit_of_work(Event.PERSON_CHANGED) as work:
        rotations = rotate_without(session, work, lost, old.person, progress)
        end_listings(session, work, old.person, lost, session.today)
        if role in CONFIDENTIAL_ROLES and Level.CONFIDENTIAL not in held:
            work.grant(fresh, Level.CONFIDENTIAL)
        if not is_allowed(role, Action.MANAGE_PEOPLE):
            _give_anew(session, work, old.person, lost)
        work.replace(record.with_values(role=role.value))
        work.note(to=old.person, role=role.value, lost=list(lost))
        header = _recertified(session, entry, fresh)
        vault.commit_header(work, replace(header, keys=marks(session, rotations)))


def set_end(session: Session, name: str, day: date | None) -> None:
    """The last day a person can open the vault; None for no end. It acts by itself, on every copy from now on.

    Raises NotAllowed, PersonUnknown, OwnAccess, OwnersOnly, LastOwner, DayPast.
    """
    entry = other(session, name)
    if day is not None and day < session.today:
        raise DayPast(day=day.isoformat())
    if day is not None and entry.certificate.role is Role.OWNER:
        _require_another_owner(session, entry, name)
    until = day.isoformat() if day else ""
    vault, old = session.vault, entry.certificate
    if old.until == until:
        return
    fresh = certify(vault.header, old, old.role, until, vault.person, vault.keys)
    record = _person(session, entry)
    with vault.unit_of_work(Event.PERSON_CHANGED) as work:
        work.replace(record.with_values(until=until or None))
        work.note(to=old.person, until=until)
        vault.commit_header(work, _recertified(session, entry, fresh))


def confirm_training(session: Session, name: str, day: date) -> None:
    """A dated fact, confirmed by who may manage people: somebody else's, never one's own. Raises DayInFuture and the like."""
    entry = other(session, name)
    if day > session.today:
        raise DayInFuture(day=day.isoformat())
    record = _person(session, entry)
    with session.vault.unit_of_work(Event.TRAINING_CONFIRMED) as work:
        work.replace(record.with_values(trained_on=day.isoformat()))
        work.note(to=entry.certificate.person, on=day.isoformat())


def revoke(session: Session, name: str, progress: Progress | None = None) -> Revoked:
    """End somebody's access for good: new keys for the levels they held, and a new data file under a new key.

    Copies made before (backups, copied folders) still open with their old passphrase: nothing can change those.
    Raises NotAllowed, PersonUnknown, OwnAccess, OwnersOnly, LastOwner, KeyNotHeld, DiskFull.
    """
    entry = other(session, name)
    vault, person = session.vault, entry.certificate.person
    if entry.certificate.role is Role.OWNER:
        _require_another_owner(session, entry, name)
    lost, levels = keys_of(session, person), _levels_of(session, person)
    require_held(session, lost)
    codes = [each.code for key_id in lost if (each := vault.records.get("transfer", transfer_of(key_id)))]
    record = _person(session, entry)

    def change(work: UnitOfWork, header: Header) -> Header:
        rotations = rotate_without(session, work, lost, person, progress)
        end_listings(session, work, person, lost, session.today)
        work.forget_drafts(person)
        work.replace(record.changed(state="left"))
        work.note(to=person)
        people = {each: kept for each, kept in header.people.items() if each != person}
        former = {**header.former, person: entry.certificate}
        return replace(header, people=people, former=former, keys=marks(session, rotations))

    move(vault, Event.PERSON_REVOKED, change)
    return Revoked(name, tuple(levels), tuple(codes))


def entry_of(session: Session, name: str) -> Entry:
    """A person's part of the header. Raises PersonUnknown."""
    vault = session.vault
    entry = vault.header.entry_by_handle(person_handle(name, vault.firm_secret, vault.id))
    if entry is None:
        raise PersonUnknown(name=name)
    return entry


def other(session: Session, name: str) -> Entry:
    """Somebody else, whose access this person may change."""
    session.require(Action.MANAGE_PEOPLE)
    session.vault.lock(wait=10.0)
    entry = entry_of(session, name)
    _require_entitled(session, entry, name)
    return entry


def _require_entitled(session: Session, entry: Entry, name: str) -> None:
    """Raise NotAllowed, OwnAccess, LastOwner or OwnersOnly unless this person may change that one's access."""
    session.require(Action.MANAGE_PEOPLE)
    if entry.certificate.person == session.person:
        if entry.certificate.role is Role.OWNER:
            _require_another_owner(session, entry, name)
        raise OwnAccess
    if entry.certificate.role is Role.OWNER and session.role is not Role.OWNER:
        raise OwnersOnly


def _require_trained(session: Session, entry: Entry, name: str, level: Level) -> None:
    if level is Level.TOP_SECRET and not _person(session, entry).value("trained_on"):
        raise TrainingMissing(name=name)


def _why_not(ask: Callable[[], object]) -> Message | None:
    try:
        ask()
    except CustKeeperError as refused:
        return refused.message
    return None


def _require_another_owner(session: Session, entry: Entry, name: str) -> None:
    """One whose access has no end: the vault must never be without."""
    certificates = [each.certificate for each in session.vault.header.people.values() if each is not entry]
    if not any(each.role is Role.OWNER and not each.until for each in certificates):
        raise LastOwner(name=name)


def _person(session: Session, entry: Entry) -> Record:
    record = session.vault.records.get("person", entry.certificate.person)
    if record is None:
        raise PersonUnknown(name="?")
    return record


def _levels_of(session: Session, person: str) -> list[Level]:
    held = holders(session.vault.reader)
    return [level for level in Level if person in held.get(level.value, set())]


def _give_anew(session: Session, work: UnitOfWork, giver: str, rotated: Iterable[str]) -> None:
    """What counts only because of somebody who may give no more: from this person, or it would count no more, either.

    Raises KeyNotHeld, OwnKeyFromThem.
    """
    vault, done = session.vault, set(rotated)
    depending = depending_on(vault.reader, vault.header.certificates, giver)
    if session.role is not Role.OWNER and any(receiver == session.person for _, receiver in depending):
        raise OwnKeyFromThem
    for key_id, receiver in depending:
        if key_id not in done and receiver in vault.header.people:
            work.grant(vault.header.people[receiver].certificate, key_id)
    work.drop_former_grants(giver)


def _recertified(session: Session, entry: Entry, fresh: Certificate) -> Header:
    vault = session.vault
    root = entry.root_key
    if fresh.role is not Role.OWNER:
        root = None
    elif root is None:
        root = wrap_vault_root(vault.header, fresh, open_vault_root(vault.header, vault.person, vault.keys))
    people = {**vault.header.people, fresh.person: replace(entry, certificate=fresh, root_key=root)}
    return vault.header.next(people=people, past=(*vault.header.past, entry.certificate))
