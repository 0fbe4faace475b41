"""Who holds what on a day: what was handed over and has not come back, been destroyed or expired (REQUIREMENTS §B3).

What was only shown on screen is never held; it is told beside, as seen. Counted and sorted by open columns; only
the lines that are shown are opened, and as lists do, without an entry in the ledger.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.search_text import fold
from custkeeper.services.records import Line, list_records
from custkeeper.services.session import Session

SEALED = "-"  # the group of what the reader holds no key of
_NEVER = "9999-12-31"  # what has no day of return comes last


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
    """All that is out on a day: how much, how much of it overdue, and the lines asked for, the earliest day of return first.

    `seen` are the lines of what was only shown until that day, the newest first, of `seen_total`.
    """

    day: date
    total: int
    overdue: int
    holdings: list[Holding]
    seen_total: int = 0
    seen: list[Holding] = field(default_factory=list)


@dataclass(frozen=True)
class HolderGroup:
    """All that one party holds, or all that is out of one item. `name` is empty when the reader does not hold the key.

    `key` names the group to `holdings_of`; `earliest` is the first day of return, or empty. `seen` counts what was only shown:
    a group may have nothing else.
    """

    key: str
    code: str
    name: str
    total: int
    overdue: int
    earliest: str
    seen: int = 0


@dataclass(frozen=True)
class HolderMap:
    """Who holds what on a day, in groups: overdue ones first, then by the earliest day of return; who only saw something last."""

    day: date
    total: int
    overdue: int
    groups: list[HolderGroup]


class By(StrEnum):
    PARTY = "party"
    ITEM = "item"


class _Out(NamedTuple):
    """A piece that is out, or that was only seen."""

    return_by: str
    handed_on: str
    code: str
    id: str
    disclosure: str
    item: str
    is_seen: bool


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
    found = [each for each in _with_somebody(session, on.isoformat()) if among is None or each.disclosure in among]
    return _listed(session, found, on, start, limit)


def holder_map(session: Session, day: date | None = None, by: By = By.PARTY, search: str = "") -> HolderMap:
    """Who holds what on `day` (today unless said), of what matches `search` by party, person or item. Raises NotAllowed.

    Names come from the lists in memory; no record is opened.
    """
    session.require(Action.READ)
    on = day or session.today
    found = _found(session, on, search)
    names, today = _names(session, by), on.isoformat()
    groups: dict[str, list[_Out]] = {}
    for each in found:
        groups.setdefault(_key(each, by, names), []).append(each)
    told = [_group(key, parts, by, names, today) for key, parts in groups.items()]
    told.sort(key=lambda each: (not each.overdue, not each.total, each.earliest or _NEVER, each.name, each.code))
    return HolderMap(on, sum(each.total for each in told), sum(each.overdue for each in told), told)


def holdings_of(
    session: Session, key: str, day: date | None = None, by: By = By.PARTY, search: str = "", limit: int | None = None
) -> Holders:
    """The lines of one group of `holder_map`, the earliest day of return first, at most `limit`. Raises NotAllowed."""
    session.require(Action.READ)
    on = day or session.today
    names = _names(session, by)
    return _listed(session, [each for each in _found(session, on, search) if _key(each, by, names) == key], on, 0, limit)


def fill_names(session: Session) -> None:
    """Get the lists ready that names are taken from: with 10,000 disclosures the first `holder_map` would take 0.7 s."""
    for area in (DISCLOSURE.key, "item"):
        session.vault.index(area)


def out_of_items(session: Session) -> dict[str, list[str]]:
    """The items of which something is out today, by id: the day of return of each piece, the earliest first, empty ones last."""
    out: dict[str, list[str]] = {}
    for each in sorted(_with_somebody(session, session.today.isoformat())):
        if each.is_seen:
            continue
        out.setdefault(each.item, []).append("" if each.return_by == _NEVER else each.return_by)
    return out


def _names(session: Session, by: By) -> dict[str, Line]:
    return {line.id: line for line in list_records(session, DISCLOSURE.key if by is By.PARTY else "item")}


def _key(part: _Out, by: By, names: Mapping[str, Line]) -> str:
    """Of a party its name, so that all disclosures to it are one group; of an item its id."""
    if by is By.ITEM:
        return part.item
    line = names.get(part.disclosure)
    return (" ".join(fold(line.title).split()) if line else "") or SEALED


def _group(key: str, parts: Sequence[_Out], by: By, names: Mapping[str, Line], today: str) -> HolderGroup:
    line = names.get(parts[0].item if by is By.ITEM else parts[0].disclosure)
    held = [each for each in parts if not each.is_seen]
    earliest = min((each.return_by for each in held), default=_NEVER)
    return HolderGroup(
        key=key,
        code=parts[0].code if by is By.ITEM else "",
        name=line.title if line else "",
        total=len(held),
        overdue=sum(each.return_by < today for each in held),
        earliest="" if earliest == _NEVER else earliest,
        seen=len(parts) - len(held),
    )


def _found(session: Session, on: date, search: str) -> list[_Out]:
    out = list(_with_somebody(session, on.isoformat()))
    if not search.strip():
        return out
    wanted = {line.id for area in (DISCLOSURE.key, "item") for line in list_records(session, area, search)}
    return [each for each in out if each.disclosure in wanted or each.item in wanted]


def _listed(session: Session, found: Sequence[_Out], on: date, start: int, limit: int | None) -> Holders:
    out = sorted(each for each in found if not each.is_seen)
    seen = sorted((each for each in found if each.is_seen), key=lambda each: (each.handed_on, each.code), reverse=True)
    end = None if limit is None else start + limit
    held, looked = (list(_told(session, each[start:end], on)) for each in (out, seen))
    overdue = sum(each.return_by < on.isoformat() for each in out)
    return Holders(on, len(out), overdue, held, len(seen), looked)


def _with_somebody(session: Session, on: str) -> Iterable[_Out]:
    """What was with somebody at the end of that day, and what somebody had only seen by then; what was voided is neither."""
    columns = ("id", "code", "parent", "state", "item", "handed_on", "return_by", "ended_on")
    for identity, code, parent, state, item, handed_on, return_by, ended_on in session.vault.records.open_columns(
        DISCLOSED_ITEM.key, *columns
    ):
        if state == "voided" or handed_on > on:
            continue
        if state == SHOWN or ended_on is None or on < ended_on:
            yield _Out(return_by or _NEVER, handed_on, code, identity, parent, item, state == SHOWN)


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
