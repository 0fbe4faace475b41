"""Reading the ledger as a stranger would: chain, signatures, policy, and every record against its newest state.

Reports what it finds and changes nothing. The head somebody saw before (a pin, a printed foot) can be held against it.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import func, select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash, items_digest
from custkeeper.domain.roles import is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.attachment_store import is_as_stored
from custkeeper.vault.connection import Database
from custkeeper.vault.device_entries import LetInComputers
from custkeeper.vault.grants_check import GrantsSaid
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Head
from custkeeper.vault.ledger_time import is_set_back
from custkeeper.vault.person_keys import Certificate, is_signed_by
from custkeeper.vault.record_store import stored_rows
from custkeeper.vault.roster import Roster, key_entries
from custkeeper.vault.sealing import state_hash
from custkeeper.vault.tables import ATTACHMENT, LEDGER, LEDGER_ITEM

_PAGE = 1000

_BROKEN = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: the chain is broken; an entry was changed or removed.")
_UNSIGNED = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: the signature is not its author's.")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author was not allowed to do this ({what}).")
_ITEMS = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: the list of records it touched was altered.")
_ROLLED_BACK = QT_TRANSLATE_NOOP(
    "ledger", "The vault is older than what this computer has seen (entry {seen}, now {seq}): an old copy was put back."
)
_REWRITTEN = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq} is not the one this computer has seen: the history was rewritten.")
_HEADER = QT_TRANSLATE_NOOP("ledger", "The vault's header is not the one the ledger's last key entry names.")
_AFTER_END = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: written after its author's access had ended ({day}).")
_CLOCK = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: the clock was set back before it was written.")
_ALTERED = QT_TRANSLATE_NOOP("ledger", "{area} {code}: altered outside the program; it is not in its last recorded state.")
_UNKNOWN = QT_TRANSLATE_NOOP("ledger", "{area} {code}: the ledger does not know this record.")
_DELETED = QT_TRANSLATE_NOOP("ledger", "A record of the register {area} was deleted outside the program ({record}).")


@dataclass
class LedgerFindings:
    """What was found. `notices` are not faults: a laptop's clock may be set back by its owner, and is flagged."""

    entries: int = 0
    records: int = 0
    problems: list[Message] = field(default_factory=list)
    notices: list[Message] = field(default_factory=list)


Progress = Callable[[int, int], None]


def check_ledger(
    database: Database, header: Header, seen: Head | None = None, progress: Progress | None = None
) -> LedgerFindings:
    """Verify everything, inside one read transaction. `progress(done, total)` is called as it goes."""
    findings = LedgerFindings()
    with database.transaction():
        total = int(database.rows(select(func.count()).select_from(LEDGER))[0][0])
        newest = _check_chain(database, header, seen, findings, lambda done: progress(done, total) if progress else None)
        _check_records(database, newest, findings)
    return findings


def _check_chain(
    database: Database, header: Header, seen: Head | None, findings: LedgerFindings, progress: Callable[[int], None]
) -> dict[str, tuple[str, str]]:
    newest: dict[str, tuple[str, str]] = {}
    items_of = _items_by_entry(database)
    roster, grants, computers = Roster(header, key_entries(database)), GrantsSaid(), LetInComputers()
    findings.problems += roster.problems
    previous, latest, committed = GENESIS, "", None
    for row in _entries(database):
        findings.entries += 1
        seq, body = findings.entries, _body(row.body)
        if row.seq != seq or row.hash != entry_hash(previous, seq, row.body):
            findings.problems.append(message(_BROKEN, seq=seq))
            break  # nothing after a break can be believed
        if seen and seq == seen.seq and row.hash != seen.hash:
            findings.problems.append(message(_REWRITTEN, seq=seq))
        findings.problems += _entry_problems(seq, row, body, roster.certificate(str(body.get("by")), seq), computers)
        findings.problems += grants.hear(seq, body)
        items = items_of(seq)
        digest = items_digest((record, state) for record, _, state in items)
        if body.get("digest") != digest or body.get("count") != len(items):
            findings.problems.append(message(_ITEMS, seq=seq))
        newest.update((record, (area, state)) for record, area, state in items)
        at = str(body.get("at", ""))
        if is_set_back(at, latest):
            findings.notices.append(message(_CLOCK, seq=seq))
        previous, latest, committed = row.hash, max(at, latest), body.get("header", committed)
        progress(seq)
    if seen and findings.entries < seen.seq:
        findings.problems.append(message(_ROLLED_BACK, seen=seen.seq, seq=findings.entries))
    if committed != header.hash:
        findings.problems.append(message(_HEADER))
    findings.problems += grants.compare(database)
    return newest


def _entry_problems(
    seq: int, row: Any, body: dict[str, Any], author: Certificate | None, computers: LetInComputers
) -> list[Message]:
    """Whether the author, or a computer they let in, signed it and was allowed to: by the certificate they had then."""
    if author is None or not is_signed_by(computers.signer(body, author), row.signature, row.hash):
        return [message(_UNSIGNED, seq=seq)]
    try:
        event = Event(body.get("what", ""))
    except ValueError:
        return [message(_NOT_ALLOWED, seq=seq, what=str(body.get("what", ""))[:40])]
    problems = []
    if event.needs is not None and not is_allowed(author.role, event.needs):
        problems.append(message(_NOT_ALLOWED, seq=seq, what=event.label))
    problems += computers.judge(seq, body, author, event)
    if author.until and str(body.get("at", ""))[:10] > author.until:
        problems.append(message(_AFTER_END, seq=seq, day=author.until))
    if (row.header or None) != body.get("header"):
        problems.append(message(_ITEMS, seq=seq))
    return problems


def _check_records(database: Database, newest: dict[str, tuple[str, str]], findings: LedgerFindings) -> None:
    waiting = dict(newest)
    files: dict[str, list[tuple[str, str]]] = {}
    for row in database.rows(select(ATTACHMENT)):
        # a file whose bytes are others makes its record another than the ledger knows
        files.setdefault(row.record, []).append((row.id, row.cipher_hash if is_as_stored(database, row) else ""))
    for key, area in AREAS.items():
        for stored in stored_rows(database, key):
            findings.records += 1
            known = waiting.pop(stored["id"], None)
            if known is None:
                findings.problems.append(message(_UNKNOWN, area=area.singular, code=stored["code"]))
            elif known != (key, state_hash(area, stored, files.get(stored["id"], []))):
                findings.problems.append(message(_ALTERED, area=area.singular, code=stored["code"]))
    for record, (area_key, _) in waiting.items():
        title = AREAS[area_key].title if area_key in AREAS else area_key
        findings.problems.append(message(_DELETED, area=title, record=record))


def _entries(database: Database) -> Iterable[Any]:
    last = 0
    while rows := database.rows(select(LEDGER).where(LEDGER.c.seq > last).order_by(LEDGER.c.seq).limit(_PAGE)):
        yield from rows
        last = rows[-1].seq


def _items_by_entry(database: Database) -> Callable[[int], list[tuple[str, str, str]]]:
    """(record, area, state) of an entry's items, asked for entry by entry in their order: one reading for all of them."""
    columns = LEDGER_ITEM.c
    query = select(columns.seq, columns.record, columns.area, columns.state).order_by(columns.seq, columns.record)
    groups = groupby((item for rows in database.stream(query) for item in rows), key=itemgetter(0))
    waiting = next(groups, None)

    def of_entry(seq: int) -> list[tuple[str, str, str]]:
        nonlocal waiting
        found: list[tuple[str, str, str]] = []
        while waiting is not None and waiting[0] <= seq:
            if waiting[0] == seq:
                found = [(item.record, item.area, item.state) for item in waiting[1]]
            waiting = next(groups, None)
        return found

    return of_entry


def _body(raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
