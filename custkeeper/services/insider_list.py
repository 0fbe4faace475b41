"""The insider list of a transfer as it stands: who is on it, and since when. Acts are in `insiders`.

Only insiders read it: its rows lie under the transfer's own key.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from custkeeper.domain.access_key import transfer_key, transfer_of
from custkeeper.domain.record import Record
from custkeeper.services.session import Session
from custkeeper.vault.unit_of_work import UnitOfWork

LISTED, REMOVED = "listed", "removed"


@dataclass(frozen=True)
class InsiderLine:
    """One row in words; `holds_key`: a person of the firm who can open what belongs to the transfer. Days are ISO 8601.

    `until` is the last day there was, and of who is still listed the last day there is to be.
    """

    code: str
    name: str
    is_of_the_firm: bool
    holds_key: bool
    since: str
    until: str
    reason: str
    told_on: str
    trained_on: str
    state: str

    def is_past(self, day: date) -> bool:
        """Whether somebody is still listed, and that was to end before `day`."""
        return self.state == LISTED and bool(self.until) and self.until < day.isoformat()


def has_list(session: Session, transfer: str) -> bool:
    """Whether a transfer has a key of its own: the header names it, which only a signed entry makes."""
    return transfer_key(transfer) in session.vault.header.keys


def is_insider(session: Session, transfer: str) -> bool:
    return session.vault.ring.holds(transfer_key(transfer))


def rows(session: Session, transfer: str) -> list[Record]:
    """Everybody who was ever listed, by code; rows one cannot open are left out."""
    return [each for each in session.vault.records.where("insider", parent=transfer) if not each.is_sealed]


def end_listings(session: Session, work: UnitOfWork, person: str, key_ids: Iterable[str], day: date) -> None:
    """Whoever loses a transfer's key is taken off its list in the same change."""
    for transfer in filter(None, map(transfer_of, key_ids)):
        for row in work.records.where("insider", parent=transfer, state=LISTED):
            if row.value("person") == person:
                work.replace(row.changed(state=REMOVED).with_values(until=max(day.isoformat(), str(row.value("since")))))
