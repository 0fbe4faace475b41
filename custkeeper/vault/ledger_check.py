"""Reading the ledger as a stranger would: chain, signatures, policy, and every record against its newest state.

Reports what it finds and changes nothing. The head somebody saw before (a pin, a printed foot) can be held against it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import func, select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Area
from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash, items_digest, may_lead_to, may_touch
from custkeeper.domain.roles import is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.attachment_store import is_as_stored
from custkeeper.vault.connection import Database
from custkeeper.vault.content_check import unreadable
from custkeeper.vault.header import Header
from custkeeper.vault.history_check import Newest, Said, history_problems
from custkeeper.vault.ledger import Head, read_body
from custkeeper.vault.ledger_time import is_set_back
from custkeeper.vault.person_keys import Certificate, is_signed_by
from custkeeper.vault.record_store import stored_rows
from custkeeper.vault.roster import Roster, key_entries
from custkeeper.vault.sealing import Row, state_hash
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
_NOT_LED_TO = QT_TRANSLATE_NOOP("ledger", "{area} {code}: no ledger entry led to its state; its newest one says: {what}.")
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
    database: Database,
    header: Header,
    seen: Head | None = None,
    progress: Progress | None = None,
    ring: KeyRing | None = None,
) -> LedgerFindings:
    """Verify everything, inside one read transaction. `progress(done, total)` is called as it goes.

    With a ring the earlier versions are held against the ledger, too, and whatever those keys open is opened.
    """
    findings = LedgerFindings()
    with database.transaction():
        total = int(database.rows(select(func.count()).select_from(LEDGER))[0][0])
        said = _check_chain(database, header, seen, findings, lambda done: progress(done, total) if progress else None)
        _check_records(database, said.newest, findings)
        if ring is not None:
            findings.problems += history_problems(database, said)
            findings.problems += unreadable(database, header, ring)
    return findings


def _check_chain(
    database: Database, header: Header, seen: Head | None, findings: LedgerFindings, progress: Callable[[int], None]
) -> Said:
    said = Said()
    items_of = _items_by_entry(database)
    roster, grants = Roster(header, key_entries(database)), said.grants
    findings.problems += roster.problems
    previous, latest, committed = GENESIS, "", None
    for row in _entries(database):
        findings.entries += 1
        seq, body = findings.entries, read_body(row.body)
        if row.seq != seq or not isinstance(row.body, bytes) or row.hash != entry_hash(previous, seq, row.body):
            findings.problems.append(message(_BROKEN, seq=seq))
            break  # nothing after a break can be believed
        if seen and seq == seen.seq and row.hash != seen.hash:
            findings.problems.append(message(_REWRITTEN, seq=seq))
        findings.problems += _entry_problems(seq, row, body, roster.certificate(str(body.get("by")), seq), latest)
        findings.problems += grants.hear(seq, body)
        items = items_of(seq)
        findings.problems += _item_problems(seq, body, items)
        said.hear(seq, body, items)
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
    return said


def _item_problems(seq: int, body: dict[str, Any], items: list[tuple[str, str, str]]) -> list[Message]:
    """Whether these are the records the entry was signed over, and of registers such an entry may touch."""
    try:
        digest = items_digest((record, state) for record, _, state in items)
    except (TypeError, ValueError):
        digest = ""
    if body.get("digest") != digest or body.get("count") != len(items):
        return [message(_ITEMS, seq=seq)]
    what = str(body.get("what"))
    event = Event(what) if what in set(Event) else None
    is_wrong = event is not None and not all(may_touch(event, area) for area in {area for _, area, _ in items})
    return [message(_NOT_ALLOWED, seq=seq, what=event.label)] if event is not None and is_wrong else []


def _entry_problems(seq: int, row: Any, body: dict[str, Any], author: Certificate | None, latest: str) -> list[Message]:
    """Whether the author signed it and was allowed to: by the certificate they had then."""
    if author is None or not is_signed_by(author.signing, row.signature, row.hash):
        return [message(_UNSIGNED, seq=seq)]
    try:
        event = Event(body.get("what", ""))
    except ValueError:
        return [message(_NOT_ALLOWED, seq=seq, what=str(body.get("what", ""))[:40])]
    problems = []
    if (event.needs is not None and not is_allowed(author.role, event.needs)) or (event is Event.VAULT_CREATED) != (seq == 1):
        problems.append(message(_NOT_ALLOWED, seq=seq, what=event.label))
    at = str(body.get("at", ""))
    written = latest if is_set_back(at, latest) else at  # who sets the clock back to before their end wrote after it all the same
    if author.until and written[:10] > author.until:
        problems.append(message(_AFTER_END, seq=seq, day=author.until))
    if (row.header or None) != body.get("header"):
        problems.append(message(_ITEMS, seq=seq))
    return problems


def _check_records(database: Database, newest: dict[str, Newest], findings: LedgerFindings) -> None:
    waiting = dict(newest)
    files: dict[str, list[tuple[str, str]]] = {}
    for row in database.rows(select(ATTACHMENT)):
        # a file whose bytes are others makes its record another than the ledger knows
        files.setdefault(row.record, []).append((row.id, row.cipher_hash if is_as_stored(database, row) else ""))
    for key, area in AREAS.items():
        for stored in stored_rows(database, key):
            findings.records += 1
            known = waiting.pop(stored["id"], None)
            code = str(stored["code"])
            if known is None:
                findings.problems.append(message(_UNKNOWN, area=area.singular, code=code))
            elif (known.area, known.state) != (key, _state(area, stored, files.get(stored["id"], []))):
                findings.problems.append(message(_ALTERED, area=area.singular, code=code))
            elif not may_lead_to(known.event, key, stored["state"]):
                findings.problems.append(message(_NOT_LED_TO, area=area.singular, code=code, what=known.event.label))
    for record, lost in waiting.items():
        title = AREAS[lost.area].title if lost.area in AREAS else str(lost.area)
        findings.problems.append(message(_DELETED, area=title, record=str(record)))


def _state(area: Area, stored: Row, files: list[tuple[str, str]]) -> str:
    """Empty when something of it is of a kind that the program never writes."""
    try:
        return state_hash(area, stored, files)
    except (TypeError, ValueError):
        return ""


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
