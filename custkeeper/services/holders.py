"""Who holds what on a day: what was handed over and has not come back, been destroyed or expired (REQUIREMENTS §B3).

Counted and sorted by open columns; only the lines that are shown are opened, and as lists do, without an entry in the ledger.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.session import Session


@dataclass(frozen=True)
class Holding:
    """One item in somebody's hands. Names are empty when the reader does not hold the key; `return_by` may be empty."""

    disclosure: str
    item: str
    name: str
    party: str
    person: str
    form: str
    copy_number: str
    handed_on: str
    return_by: str
    is_overdue: bool
    is_sealed: bool


@dataclass(frozen=True)
class Holders:
    """All that is out on a day: how much, how much of it overdue, and the lines asked for, the earliest day of return first."""

    day: date
    total: int
    overdue: int
    holdings: list[Holding]


class _Out(NamedTuple):
    return_by: str
    handed_on: str
    code: str
    id: str
    disclosure: str
    item: str


def holders(
    session: Session,
    day: date | None = None,
    start: int = 0,
    limit: int | None = None,
    among: Container[str] | None = None,
) -> Holders:
    """What is out on `day` (today unless said), from line `start`, at most `limit` lines. Raises NotAllowed.

    `among` are the ids of the only disclosures that count, e.g. of one transfer.
    """
    session.require(Action.READ)
    on = day or session.today
    out = sorted(each for each in _out(session, on.isoformat()) if among is None or each.disclosure in among)
    overdue = sum(each.return_by < on.isoformat() for each in out)
    shown = list(islice(out, start, None if limit is None else start + limit))
    return Holders(on, len(out), overdue, list(_told(session, shown, on)))


def _out(session: Session, on: str) -> Iterable[_Out]:
    """What was with somebody at the end of that day; what was voided never was."""
    columns = ("id", "code", "parent", "state", "item", "handed_on", "return_by", "ended_on")
    for identity, code, parent, state, item, handed_on, return_by, ended_on in session.vault.records.open_columns(
        DISCLOSED_ITEM.key, *columns
    ):
        if state != "voided" and handed_on <= on and (ended_on is None or on < ended_on):
            yield _Out(return_by or "9999-12-31", handed_on, code, identity, parent, item)


def _told(session: Session, shown: Sequence[_Out], on: date) -> Iterable[Holding]:
    parts = _by_id(session, DISCLOSED_ITEM.key, [each.id for each in shown])
    disclosures = _by_id(session, DISCLOSURE.key, [each.disclosure for each in shown])
    items = _by_id(session, "item", [each.item for each in shown])
    for each in shown:
        part, disclosure, item = parts[each.id], disclosures[each.disclosure], items.get(each.item)
        return_by = str(part.value("return_by") or "")
        yield Holding(
            disclosure=disclosure.code,
            item=each.code,
            name=str(item.value("name") or "") if item else "",
            party=str(disclosure.value("party") or ""),
            person=str(disclosure.value("recipient") or ""),
            form=str(disclosure.value("form")),
            copy_number=str(part.value("copy_number") or ""),
            handed_on=each.handed_on,
            return_by=return_by,
            is_overdue=bool(return_by) and return_by < on.isoformat(),
            is_sealed=disclosure.is_sealed or part.is_sealed,
        )


def _by_id(session: Session, area: str, ids: Sequence[str]) -> dict[str, Record]:
    return {record.id: record for record in session.vault.records.page(area, list(dict.fromkeys(ids)))}
