"""Reading the ledger as a stranger would: chain, signatures, policy, and every record against its newest state.

Reports what it finds and changes nothing. The head somebody saw before (a pin, a printed foot) can be held against it. The quick
check begins at a signed checkpoint and looks at what came after; the full one takes nobody's word for anything.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Table, func, select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash, items_digest, may_touch
from custkeeper.domain.roles import is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, message
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.checkpoint import Checkpoint, newest_sound_checkpoint, read_checkpoint
from custkeeper.vault.connection import Database
from custkeeper.vault.content_check import unreadable
from custkeeper.vault.device_entries import LetInComputers, devices_named
from custkeeper.vault.grants_check import GrantsSaid
from custkeeper.vault.header import Header
from custkeeper.vault.history_check import Said, history_problems
from custkeeper.vault.ledger import Head, hash_at, read_body
from custkeeper.vault.ledger_findings import LedgerFindings as LedgerFindings  # what a check gives back
from custkeeper.vault.ledger_time import is_set_back
from custkeeper.vault.person_keys import Certificate, is_signed_by
from custkeeper.vault.record_check import check_records, check_touched
from custkeeper.vault.roster import roster_of
from custkeeper.vault.tables import LEDGER, LEDGER_ITEM, RECORDS

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
_READ_OTHERWISE = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: a record was read in a state the ledger does not know.")
_NO_KEY = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: its author read a sealed record and held no key for its level.")
_CHECKPOINT = QT_TRANSLATE_NOOP("ledger", "Ledger entry {seq}: the check it states was of another history.")


_KEYS_USED = "keys_used"  # by which an entry says with which keys its author read
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
    with database.transaction():
        walk = _Walk(database, header, seen, None)
        entries = _count(database, LEDGER)
        total = entries + sum(_count(database, RECORDS[key]) for key in AREAS)
        walk.go(partial(_forward, progress, 0, total))
        walk.end()
        check_records(database, walk.said, walk.findings, partial(_forward, progress, entries, total))
        if ring is not None:
            walk.findings.problems += history_problems(database, walk.said)
            walk.findings.problems += unreadable(database, header, ring)
    return walk.findings


def check_ledger_quickly(
    database: Database, header: Header, seen: Head | None = None, progress: Progress | None = None
) -> LedgerFindings:
    """Verify what came after the newest sound checkpoint, and the records it touched; everything when there is none."""
    with database.transaction():
        checkpoint = newest_sound_checkpoint(database, roster_of(database, header))
        if checkpoint is None:
            return check_ledger(database, header, seen, progress)
        walk = _Walk(database, header, seen, checkpoint)
        total = max(1, _newest(database) - checkpoint.upto)
        walk.go(partial(_forward, progress, -checkpoint.upto, total))
        walk.end()
        check_touched(database, walk.said, walk.findings)
    return walk.findings


def _forward(progress: Progress | None, before: int, total: int, done: int) -> None:
    if progress is not None:
        progress(before + done, total)


class _Walk:
    """Along the entries, from the first or from a checkpoint. `newest` is each record's state by the ledger."""

    def __init__(self, database: Database, header: Header, seen: Head | None, start: Checkpoint | None) -> None:
        self._database, self._header, self._seen, self._start = database, header, seen, start
        self._seq = start.upto if start else 0
        self._previous = bytes.fromhex(start.upto_hash) if start else GENESIS
        self.findings = LedgerFindings(entries=self._seq, since=self._seq, head=Head(self._seq, self._previous))
        self.findings.latest, self.findings.header = (start.latest, start.header) if start else ("", "")
        self._roster = roster_of(database, header)
        self.findings.problems += self._roster.problems
        self._computers = LetInComputers(devices_named(database, self._seq))
        self.said = Said(GrantsSaid(self._roster, start.held if start else ()))

    def go(self, progress: Callable[[int], None]) -> None:
        """Check every entry; nothing after a broken one can be believed."""
        columns = LEDGER_ITEM.c
        query = select(columns.seq, columns.record, columns.area, columns.state).where(columns.seq > self._seq)
        with closing(self._database.stream(query.order_by(columns.seq, columns.record))) as items:  # also when somebody cancels
            items_of = _items_by_entry(items)
            for row in _entries(self._database, self._seq):
                self._seq += 1
                self.findings.entries = self._seq
                if not self._is_next(row):
                    self._report(_BROKEN)
                    break
                if self._seen and self._seq == self._seen.seq and row.hash != self._seen.hash:
                    self._report(_REWRITTEN)
                self._check_entry(row, items_of(self._seq))
                self._previous = row.hash
                self.findings.head = Head(self._seq, row.hash)
                progress(self._seq)

    def end(self) -> None:
        """Hold the whole against the head seen before and against the header that serves."""
        findings, seen = self.findings, self._seen
        if seen and findings.entries < seen.seq:
            findings.problems.append(message(_ROLLED_BACK, seen=seen.seq, seq=findings.entries))
        if seen and self._start and seen.seq <= self._start.upto and hash_at(self._database, seen.seq) != seen.hash:
            findings.problems.append(message(_REWRITTEN, seq=seen.seq))
        if findings.header != self._header.hash:
            findings.problems.append(message(_HEADER))
        findings.problems += self.said.grants.compare(self._database)
        findings.held = self.said.grants.stated

    def _is_next(self, row: Any) -> bool:
        """Whether a row follows in the chain; SQLite keeps what it is given, so a forger's body may not even be bytes."""
        return (
            isinstance(row.body, bytes)
            and row.seq == self._seq
            and bool(row.hash == entry_hash(self._previous, self._seq, row.body))
        )

    def _check_entry(self, row: Any, items: list[tuple[str, str, str]]) -> None:
        body = read_body(row.body)
        author, event = self._author(row, body), _event(body)
        self.said.hear(body)
        if body.get("digest") != _digest(items) or body.get("count") != len(items) or (row.header or None) != body.get("header"):
            self._report(_ITEMS)
        elif (
            event is not None and not event.is_reading and not all(may_touch(event, area) for area in {each[1] for each in items})
        ):
            self._report(_NOT_ALLOWED, what=event.label)
        if author is not None and event is not None:
            self._check_policy(event, author, body, items)
        if event is not None and event.is_reading:
            self._check_read(items)
        else:
            self.said.change(event, items)
        at = str(body.get("at", ""))
        if is_set_back(at, self.findings.latest):
            self.findings.notices.append(message(_CLOCK, seq=self._seq))
        self.findings.latest = max(at, self.findings.latest)
        self.findings.header = body.get("header", self.findings.header)

    def _author(self, row: Any, body: dict[str, Any]) -> Certificate | None:
        author = self._roster.certificate(str(body.get("by")), self._seq)
        if author is None or not is_signed_by(self._computers.signer(body, author), row.signature, row.hash):
            self._report(_UNSIGNED)
            return None
        if _event(body) is None:
            self._report(_NOT_ALLOWED, what=str(body.get("what", ""))[:40])
        return author

    def _check_policy(self, event: Event, author: Certificate, body: dict[str, Any], items: list[tuple[str, str, str]]) -> None:
        is_misplaced = (event is Event.VAULT_CREATED) != (self._seq == 1)
        if (event.needs is not None and not is_allowed(author.role, event.needs)) or is_misplaced:
            self._report(_NOT_ALLOWED, what=event.label)
            return
        at, latest = str(body.get("at", "")), self.findings.latest
        written = (
            latest if is_set_back(at, latest) else at
        )  # who sets the clock back to before their end wrote after it all the same
        if author.until and written[:10] > author.until:
            self._report(_AFTER_END, day=author.until)
        self.findings.problems += self._computers.judge(self._seq, body, author, event)
        if _KEYS_USED in body and not self.said.grants.holds_all(author.person, body[_KEYS_USED]):
            self._report(_NO_KEY)
        self.findings.problems += self.said.grants.hear(self._seq, event, body, items)
        if event is Event.LEDGER_CHECKED:
            stated = read_checkpoint(self._seq, body)
            known = hash_at(self._database, stated.upto) if stated and stated.upto < self._seq else None
            if stated is None or known is None or known.hex() != stated.upto_hash:
                self._report(_CHECKPOINT)

    def _check_read(self, items: list[tuple[str, str, str]]) -> None:
        """A reading changes nothing: otherwise who may only read could have an altered record taken for the true one."""
        if self._start is not None:
            self._recall([record for record, _, _ in items if record not in self.said.newest])
        if any(self.said.newest.get(record) != (area, state) for record, area, state in items):
            self._report(_READ_OTHERWISE)

    def _recall(self, records: list[str]) -> None:
        """The states that the entries before the checkpoint left some records in."""
        columns = LEDGER_ITEM.c
        before = self._start.upto if self._start else 0
        for place in range(0, len(records), 500):
            known = columns.record.in_(records[place : place + 500]) & (columns.seq <= before)
            query = (
                select(columns.record, columns.area, columns.state, func.max(columns.seq)).where(known).group_by(columns.record)
            )
            self.said.newest |= {row.record: (row.area, row.state) for row in self._database.rows(query)}

    def _report(self, text: Text, **values: str | int | Text) -> None:
        self.findings.problems.append(message(text, seq=self._seq, **values))


def _digest(items: list[tuple[str, str, str]]) -> str:
    """Empty when something stands there that the program never writes."""
    try:
        return items_digest((record, state) for record, _, state in items)
    except (TypeError, ValueError):
        return ""


def _count(database: Database, table: Table) -> int:
    return int(database.rows(select(func.count()).select_from(table))[0][0])


def _newest(database: Database) -> int:
    return int(database.rows(select(func.max(LEDGER.c.seq)))[0][0] or 0)


def _entries(database: Database, after: int) -> Iterable[Any]:
    last = after
    while rows := database.rows(select(LEDGER).where(LEDGER.c.seq > last).order_by(LEDGER.c.seq).limit(_PAGE)):
        yield from rows
        last = rows[-1].seq


def _items_by_entry(portions: Iterable[Sequence[Any]]) -> Callable[[int], list[tuple[str, str, str]]]:
    """(record, area, state) of an entry's items, asked for entry by entry in their order: one reading for all of them."""
    groups = groupby((item for rows in portions for item in rows), key=itemgetter(0))
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


def _event(body: dict[str, Any]) -> Event | None:
    try:
        return Event(body.get("what", ""))
    except ValueError:
        return None
