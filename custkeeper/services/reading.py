"""The one door to a sealed record's values for somebody's eyes: its opening is written in the ledger first. No entry, no opening.

List rows do not count, and the same person and record within ten minutes is one entry; the ledger itself says when it was opened
last. What must not be here: lists, and reading on behalf of a change, which is an entry of its own.
"""

from datetime import datetime, timedelta

from custkeeper.domain.errors import CustKeeperError, VaultUnusable
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.records import find
from custkeeper.services.session import Session
from custkeeper.vault.ledger import newest_entries_touching

ONE_OPENING = timedelta(minutes=10)


class NotOpened(VaultUnusable):
    """The ledger could not take the entry; `reason` says why."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} was not opened: each opening of a sealed record is written in the ledger first, and that failed. {reason}",
    )


def show_record(session: Session, area: str, code: str) -> Record:
    """The record with this code, for showing. Raises NotAllowed, RecordUnknown, NotOpened."""
    return opened(session, find(session, area, code))


def open_record(session: Session, area: str, record: str) -> Record | None:
    """The record with this id, for showing; None when it is gone. Writes. Raises NotAllowed, NotOpened."""
    found = session.vault.records.get(area, record)
    return found if found is None else opened(session, found)


def open_without_entry(session: Session, area: str, record: str) -> Record | None:
    """The record with this id if showing it needs no new entry, else None: never waits for whoever is writing."""
    found = session.vault.records.get(area, record)
    return None if found is None or needs_entry(session, found) else found


def opened(session: Session, record: Record) -> Record:
    """The same record, its opening in the ledger. Raises NotAllowed, NotOpened."""
    session.require(Action.READ)
    if needs_entry(session, record):
        try:
            with session.vault.unit_of_work(Event.RECORD_OPENED) as work:
                work.read(record.area, [record.id])
        except CustKeeperError as error:
            raise NotOpened(code=record.code, reason=error.message) from None
    return record


def needs_entry(session: Session, record: Record) -> bool:
    """Whether this person is about to see sealed values that the ledger does not say they opened in the last ten minutes."""
    if not record.level.is_sealed or record.is_sealed:
        return False
    now = datetime.fromisoformat(session.now)
    for entry in newest_entries_touching(session.vault.reader, record.id):
        age = _age(entry.at, now)
        if age is None or age > ONE_OPENING:
            return True
        # what is dated later than now was written before the clock was set back, and vouches for nothing
        if entry.event is Event.RECORD_OPENED and entry.author == session.person and age >= timedelta(0):
            return False
    return True


def _age(at: str, now: datetime) -> timedelta | None:
    """None for what is no time: the check of the ledger reports such an entry."""
    try:
        return now - datetime.fromisoformat(at)
    except (ValueError, TypeError):
        return None
