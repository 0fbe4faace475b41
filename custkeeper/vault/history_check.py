"""Every state a record ever had, held against the versions the vault keeps: an edited, removed or replayed past is noticed.

Also whether who changed a sealed record held its key then, whether a level changed by a re-grading only, and whether a stage
that begins with an act began with it. Reports and changes nothing. What must not be here: the chain (`ledger_check`).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from sqlalchemy import Integer, func, literal_column, select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Area
from custkeeper.domain.ledger_event import Event, led_into
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.connection import Database
from custkeeper.vault.grants_check import GrantsSaid
from custkeeper.vault.sealing import Row, state_hash
from custkeeper.vault.tables import ATTACHMENT, EARLIER, LEDGER_ITEM, RECORDS

_HISTORY = QT_TRANSLATE_NOOP("ledger", "{area} {code}: an earlier version was altered, removed or put in outside the program.")
_WITHOUT_KEY = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author did not hold the key of what they changed ({code}).")
_LEVEL = QT_TRANSLATE_NOOP(
    "ledger", "Ledger entry {seq}: the level of {code} was changed by something that does not change levels."
)
_STAGE = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: {code} was put into a state that only another kind of entry leads to.")

Files = Sequence[tuple[str, str]]


State = tuple[str, str]  # area, state


@dataclass
class Said:
    """What the ledger said, entry by entry: each record's newest state and the kind of entry that led to it."""

    grants: GrantsSaid
    newest: dict[str, State] = field(default_factory=dict)
    led_by: dict[str, Event] = field(default_factory=dict)
    sealed: dict[str, list[tuple[int, str]]] = field(default_factory=dict)  # by record: put under which key by which entry
    _by: list[tuple[str, str]] = field(default_factory=list)  # author and kind of each entry

    def hear(self, body: Mapping[str, Any]) -> None:
        self._by.append((str(body.get("by")), str(body.get("what"))))
        said = body.get("sealed")
        for key_id, records in said.items() if isinstance(said, dict) else ():
            for record in records if isinstance(records, list) else ():
                self.sealed.setdefault(str(record), []).append((len(self._by), str(key_id)))

    def sealed_by(self, record: str, seq: int) -> set[str]:
        """The access key that a record was put under before entry `seq`, by somebody who held it."""
        before = [(at, key_id) for at, key_id in self.sealed.get(record, []) if at < seq]
        return {key_id for at, key_id in before[-1:] if self.grants.held(key_id, self.author(at), at)}

    def change(self, event: Event | None, items: Sequence[tuple[str, str, str]]) -> None:
        """An entry that is no reading left these records in these states."""
        self.newest.update((record, (area, state)) for record, area, state in items)
        if event is not None:
            self.led_by.update((record, event) for record, _, _ in items)

    def author(self, seq: int) -> str:
        return self._by[seq - 1][0] if 0 < seq <= len(self._by) else ""

    def what(self, seq: int) -> str:
        return self._by[seq - 1][1] if 0 < seq <= len(self._by) else ""


def history_problems(database: Database, said: Said) -> list[Message]:
    """What is wrong with the past of the records that have one. Inside the caller's transaction."""
    problems: list[Message] = []
    earlier, items, files = _earlier(database), _items(database), _files(database)
    for area, current in _with_a_past(database, {*earlier, *items}):
        record = current["id"]
        versions = [*earlier.pop(record, []), current]
        if record in items and _state(area, current, files.get(record, [])) != items[record][-1][1]:
            continue  # altered: told by `ledger_check`
        if not _is_whole(area, versions, items.get(record), files.get(record, [])):
            problems.append(message(_HISTORY, area=area.singular, code=str(current["code"])))
        else:
            problems += _overreached(area, versions, said)
            problems += _begun_in_a_later_state(area, versions[0], items.get(record))
    for rows in earlier.values():  # of records that are not there: deleted ones are told by the ledger, planted ones here
        if rows[0]["id"] not in said.newest:
            known = AREAS.get(str(rows[0]["area"]))
            problems.append(message(_HISTORY, area=known.singular if known else "?", code=str(rows[0].get("code"))))
    return problems


def _overreached(area: Area, versions: Sequence[Row], said: Said) -> Iterator[Message]:
    for before, after in pairwise(versions):
        seq, code = int(before["replaced_by"]), str(after["code"])
        keys = {str(each["key_id"]) for each in (before, after) if each["key_id"] is not None}
        keys |= said.sealed_by(str(after["id"]), seq)
        if not all(said.grants.held(key_id, said.author(seq), seq) for key_id in keys):
            yield message(_WITHOUT_KEY, seq=seq, code=code)
        if before["level"] != after["level"] and said.what(seq) != Event.RECORD_REGRADED.value:
            yield message(_LEVEL, seq=seq, code=code)
        act = led_into(area.key, str(before["state"]), str(after["state"]))
        if act is not None and said.what(seq) != act.value:
            yield message(_STAGE, seq=seq, code=code)


def _begun_in_a_later_state(area: Area, first: Row, items: Sequence[tuple[int, str]] | None) -> Iterator[Message]:
    """A record that was entered in a state which only an act leads to."""
    if items and led_into(area.key, area.first_state, str(first["state"])) is not None:
        yield message(_STAGE, seq=items[0][0], code=str(first["code"]))


def _is_whole(area: Area, versions: Sequence[Row], items: Sequence[tuple[int, str]] | None, files: Files) -> bool:
    """Each version has its number, each item is the state of the version of its time, with the files there were by then."""
    if [each["rev"] for each in versions] != list(range(1, len(versions) + 1)):
        return False
    if items is None:
        return len(versions) == 1
    turns = [each["replaced_by"] for each in versions[:-1]]
    if turns != sorted(set(turns)) or not {*turns} <= {seq for seq, _ in items[1:]}:
        return False
    place = 0
    for seq, state in items:
        place = sum(turn <= seq for turn in turns)
        if all(_state(area, versions[place], files[:count]) != state for count in range(len(files), -1, -1)):
            return False
    return place == len(versions) - 1


def _state(area: Area, row: Row, files: Files) -> str:
    whole = {each.key: None for each in area.open_fields} | {"area": area.key} | row  # columns that came later are empty
    try:
        return state_hash(area, whole, files)
    except (TypeError, ValueError, KeyError):
        return ""


def _earlier(database: Database) -> dict[str, list[Row]]:
    out: dict[str, list[Row]] = {}
    for rows in database.stream(select(EARLIER).order_by(EARLIER.c.record, EARLIER.c.rev)):
        for row in rows:
            out.setdefault(row.record, []).append({**row._mapping, **_open_columns(row.open_columns), "id": row.record})
    return out


def _open_columns(raw: object) -> Row:
    try:
        value = json.loads(str(raw))
    except (ValueError, RecursionError):
        return {}
    return {str(key): each for key, each in value.items()} if isinstance(value, dict) else {}


def _items(database: Database) -> dict[str, list[tuple[int, str]]]:
    """The items of records that have more than one."""
    columns = LEDGER_ITEM.c
    several = select(columns.record).group_by(columns.record).having(func.count() > 1)
    query = select(columns.record, columns.seq, columns.state).where(columns.record.in_(several)).order_by(columns.seq)
    out: dict[str, list[tuple[int, str]]] = {}
    for rows in database.stream(query):
        for row in rows:
            out.setdefault(row.record, []).append((row.seq, row.state))
    return out


def _files(database: Database) -> dict[str, list[tuple[str, str]]]:
    """In the order in which they came: SQLite numbers rows upwards."""
    out: dict[str, list[tuple[str, str]]] = {}
    rowid = literal_column("rowid", Integer)
    for row in database.rows(select(ATTACHMENT.c.record, ATTACHMENT.c.id, ATTACHMENT.c.cipher_hash).order_by(rowid)):
        out.setdefault(row.record, []).append((row.id, row.cipher_hash))
    return out


def _with_a_past(database: Database, known: set[str]) -> Iterator[tuple[Area, Row]]:
    for key, table in RECORDS.items():
        for rows in database.stream(select(table)):
            for row in rows:
                if row.id in known or row.rev != 1:
                    yield AREAS[key], dict(row._mapping)
