"""An unlocked vault: its reader, its one door for writes, its keys. Made by `creation` or `unlocking` only."""

import contextlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

from custkeeper.domain.errors import CustKeeperError, PassphraseNeeded, VaultClosed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message
from custkeeper.vault import key_change
from custkeeper.vault.access_keys import KeyRing, load_key_ring
from custkeeper.vault.attachment_store import AttachmentStore
from custkeeper.vault.connection import Database
from custkeeper.vault.device_slot import DeviceKeys
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.draft_store import Draft, DraftStore, everyday_key, own_key
from custkeeper.vault.errors import UNWRITTEN, OlderCopy, PassphraseRejected
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.ledger import Author, Head, Touched, last_header, read_head
from custkeeper.vault.membership import Secrets, open_root_key
from custkeeper.vault.newer_keys import NewerKeys, newer_keys
from custkeeper.vault.person_keys import PersonKeys
from custkeeper.vault.record_index import Line, RecordIndex, search_rows
from custkeeper.vault.record_store import RecordStore
from custkeeper.vault.slots import STRONG_COST
from custkeeper.vault.unit_of_work import UnitOfWork
from custkeeper.vault.window_lock import WindowLock

Clock = Callable[[], datetime]
PIN = "head"
_MANY = 2000  # changed records from which an index is built anew rather than mended
ROOT_PIN = "root"
FIRM_SECRET = "firm-secret"
_OWN_KEYS = QT_TRANSLATE_NOOP("vault", "your own keys")


def utc_now() -> datetime:
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """UTC to the second, ISO 8601 with Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class OpenVault:
    """What one person holds while the vault is unlocked. `notices` were found while opening and are to be told."""

    folder: VaultFolder
    header: Header
    person: str
    held: PersonKeys | DeviceKeys  # the person's keys, or what this computer opens of them without the passphrase
    vault_key: bytes
    ring: KeyRing
    device: DeviceStore
    firm_secret: bytes
    clock: Clock = utc_now
    notices: list[Message] = field(default_factory=list)
    older_than: Head | None = None  # what this computer has seen, when it is not in this copy
    held_back: set[str] = field(default_factory=set)  # ids of access keys the person has and this computer does not open
    _readers: dict[int, Database] = field(default_factory=dict)
    _writer: Database | None = None
    _lock: WindowLock | None = None
    _indexes: dict[str, RecordIndex] = field(default_factory=dict)
    _index_turn: threading.Lock = field(default_factory=threading.Lock)
    _live_turn: threading.Lock = field(default_factory=threading.Lock)
    _changed_turn: threading.Lock = field(default_factory=threading.Lock)
    _changed: dict[str, set[str]] = field(default_factory=dict)  # ids by area that the indexes do not know of yet
    _next_header: Header | None = None
    _is_closed: bool = False

    @property
    def id(self) -> str:
        return self.header.vault

    @property
    def role(self) -> Role:
        return self.header.people[self.person].certificate.role

    @property
    def is_by_device(self) -> bool:
        """Whether this computer's keyring opened it and no passphrase was typed since."""
        return isinstance(self.held, DeviceKeys)

    @property
    def keys(self) -> PersonKeys:
        """The person's own keys. Raises PassphraseNeeded when only a computer's are there."""
        if isinstance(self.held, DeviceKeys):
            raise PassphraseNeeded(what=_OWN_KEYS)
        return self.held

    @property
    def reader(self) -> Database:
        """The read-only connection of the calling thread: pages, verification, reports. Raises VaultClosed."""
        thread = threading.get_ident()
        with self._live_turn:
            self.require_open()
            live, key = self.header.data, self.vault_key
        known = self._readers.get(thread)
        if known is not None and known.path.name != live and not known.is_in_transaction:
            known.close()
            known = None
        if known is None:
            known = Database.open_reader(self.folder.data(live), key)
            self._keep_reader(thread, known)
        return known

    @property
    def records(self) -> RecordStore:
        return RecordStore(self.reader, self.id, self.ring)

    @property
    def attachments(self) -> AttachmentStore:
        return AttachmentStore(self.reader, self.ring)

    @property
    def head(self) -> Head:
        return read_head(self.reader)

    def holds(self, level: Level) -> bool:
        """Whether this person may read records of `level`."""
        return not level.is_sealed or self.ring.holds(level.value)

    def confirm_identity(self, name: str, passphrase: str) -> None:
        """Ask for the passphrase again before a signature. Raises PassphraseRejected."""
        entry, root_key = open_root_key(self.header, name, Secrets(self.firm_secret, passphrase), STRONG_COST)
        if entry.certificate.person != self.person:
            raise PassphraseRejected
        self.rise(entry, root_key)

    def rise(self, entry: Entry, root_key: bytes) -> None:
        """The passphrase was typed: a session that this computer opened has all of the person's keys from now on."""
        if not self.is_by_device:
            return
        keys, _ = self.header.open_entry(entry, root_key)
        ring, _ = load_key_ring(self.reader, self.header, self.person, keys)
        with self._index_turn:
            self.held, self.ring = keys, ring
            self.held_back.clear()
            self._indexes.clear()

    def index(self, area: str) -> RecordIndex:
        """The list of an area, built at first use and brought up to date after the area changed."""
        with self._index_turn:
            # taken before anything is read: what is committed while this runs is for the next time
            with self._changed_turn:
                changed = self._changed.pop(area, set())
            known = self._indexes.pop(area, None)  # an error below leaves none, and the next call builds it anew
            if known is None or len(changed) > _MANY:
                known = RecordIndex(area, self.id, self.ring, self.records.raw_rows(area))
            elif changed:
                known = known.with_rows(changed, self.records.raw_rows_of(area, changed))
            self._indexes[area] = known
            return known

    def search(self, area: str, query: str, level: str = "") -> list[Line]:
        """As `index(area).search`, which this does when the index is there; otherwise every record is looked at once."""
        if area in self._indexes:
            return self.index(area).search(query, level)
        return search_rows(area, self.id, self.ring, self.records.raw_rows(area), query, level)

    def lock(self, wait: float = 0.0) -> None:
        """Become the one who writes, and settle what an interrupted change of keys left. Raises VaultHeld, VaultClosed."""
        self.require_open()
        if self._lock is None:
            self._lock = WindowLock(self.folder.lock, stamp(self.clock()), wait)
            try:
                self._settle()
            except BaseException:
                self._lock.release()
                self._lock = None
                raise

    def unit_of_work(self, event: Event) -> UnitOfWork:
        """The one door for writes.

        Raises VaultHeld when somebody else writes (after ten seconds, DESIGN §3), OlderCopy, VaultClosed, and PassphraseNeeded
        for what no computer may sign.
        """
        self.require_open()
        if self.older_than is not None and event is not Event.OLDER_COPY_ACCEPTED:
            raise OlderCopy
        device = ""
        if isinstance(self.held, DeviceKeys):
            if not event.may_be_by_device:
                raise PassphraseNeeded(what=event.needs.label if event.needs else event.label)
            device = self.held.public.hex()
        writer = self._open_writer()
        author = Author(self.person, self.held, device)
        return UnitOfWork(writer, self.id, self.ring, author, event, stamp(self.clock()), self._committed, self._given_up)

    @property
    def drafts(self) -> list[Draft]:
        """What this person was typing, newest first."""
        return self._draft_store().all(self.reader)

    def keep_draft(self, area: str, record: str, content: dict[str, Any]) -> None:
        """Keep what is being typed; no ledger entry, because nothing has changed yet."""
        writer = self._open_writer()
        with writer.transaction():
            self._draft_store().write(writer, Draft(area, record, content, stamp(self.clock())))

    def drop_draft(self, area: str, record: str) -> None:
        writer = self._open_writer()
        with writer.transaction():
            self._draft_store().drop(writer, area, record)

    def commit_header(self, work: UnitOfWork, header: Header) -> None:
        """Make `header` part of this unit of work: written beside the live one now, renamed over it after the commit."""
        key_change.prepare(self.folder, header, self.header)
        work.commit_header(header)
        self._next_header = header

    def pin_head(self, head: Head) -> None:
        """Remember the newest head on this computer, so that an older copy of the folder is noticed."""
        self.device.set(self.id, PIN, head.pin)

    def live_on(self, newer: NewerKeys) -> None:
        """Go on with a new data file. Other threads' connections go over at their next use."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._take_over(newer)
        with contextlib.suppress(CustKeeperError):  # the change is made; a disk that fails now is told by the next reading
            self.pin_head(self.head)
        # after this thread's reader went over for the head: Windows keeps the old file for as long as anybody has it open
        self.folder.sweep_data(self.header.data)
        self.folder.sweep_copies()

    def _settle(self) -> None:
        """Finish or drop what a killed change of keys left, and take over what others have changed. Raises AccessRevoked."""
        self._catch_up()  # first: the data file may be another
        committed = last_header(self.reader)
        if committed is not None:
            key_change.settle(self.folder, committed[1])
        self._catch_up()
        if self.older_than is None:  # else a newer data file may be the better one
            self.folder.sweep_data(self.header.data)

    def _take_over(self, newer: NewerKeys) -> None:
        # the old access keys stay until the vault is closed: a page being read meanwhile is still of the old state
        self.ring.add_all(newer.ring)
        with self._live_turn:
            self.vault_key, self.header = newer.vault_key, newer.header

    def _catch_up(self) -> None:
        """Somebody else may have changed the keys since this vault was opened. Raises AccessRevoked."""
        newer = newer_keys(self.folder, self.header, self.person, self.held)
        if newer is not None:
            self._take_over(newer)
            self._indexes.clear()

    def pinned_head(self) -> Head | None:
        return Head.from_pin(self.device.get(self.id, PIN) or "")

    def interrupt(self) -> None:
        """Stop the running write, from another thread; all of it is rolled back."""
        if self._writer is not None:
            self._writer.interrupt()

    def close(self) -> None:
        """For good: whoever asks later, on whatever thread, is refused with VaultClosed."""
        with self._live_turn:
            self._is_closed = True
        for database in (*self._readers.values(), self._writer):
            if database is not None:
                database.close()
        if self._lock is not None:
            self._lock.release()
        self._writer = self._lock = None
        self._readers.clear()
        self._indexes.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def require_open(self) -> None:
        """Raise VaultClosed once it was closed."""
        if self._is_closed:
            raise VaultClosed

    def _keep_reader(self, thread: int, opened: Database) -> None:
        with self._live_turn:
            if not self._is_closed:
                self._readers[thread] = opened
                return
        opened.close()  # the vault was closed while it opened
        raise VaultClosed

    def _open_writer(self) -> Database:
        self.lock(wait=10.0)
        if self._writer is None:
            self._writer = Database.open_writer(self.folder.data(self.header.data), self.vault_key)
        return self._writer

    @property
    def everyday_key(self) -> bytes:
        """What only this person's keys derive, and a computer they let in has."""
        return self.held.drafts if isinstance(self.held, DeviceKeys) else everyday_key(self.held)

    def _draft_store(self) -> DraftStore:
        if isinstance(self.held, DeviceKeys):
            return DraftStore(self.id, self.person, [self.everyday_key])
        # what somebody types who reads the top level or is an insider may be of that kind, and no computer opens that
        keys = [self.everyday_key, own_key(self.held)]
        return DraftStore(self.id, self.person, keys[::-1] if self.ring.newest.keys() - {Level.CONFIDENTIAL.value} else keys)

    def _given_up(self) -> None:
        """The unit of work was rolled back: a header it brought must not go live with the next one."""
        if self._next_header is not None:
            self._next_header = None
            key_change.drop(self.folder)

    def _committed(self, head: Head, touched: Iterable[Touched]) -> None:
        if self._next_header is not None:
            self.header, self._next_header = self._next_header, None
            with contextlib.suppress(*UNWRITTEN):  # the ledger names it, and it lies there for the next writer
                key_change.finish(self.folder, self.header)
        with self._changed_turn:
            for each in touched:
                self._changed.setdefault(each.area, set()).add(each.record)
        self.older_than = None
        with contextlib.suppress(*UNWRITTEN):  # the change is made; the next one pins a newer head
            self.pin_head(head)
