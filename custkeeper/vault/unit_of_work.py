"""The one door for writes: a change and its ledger entry are saved together or not at all.

Used as `with vault.unit_of_work(Event.RECORD_CHANGED) as work:`; leaving the block without an error commits.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import delete, func, select

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Area
from custkeeper.domain.ledger_event import Event, may_lead_to, may_touch
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.vault.access_keys import Giver, KeyRing, give
from custkeeper.vault.attachment_store import Attachment, AttachmentStore
from custkeeper.vault.belonging import Belonging, astray
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import PartUnsealed
from custkeeper.vault.header import Header
from custkeeper.vault.key_rotation import Progress, Rotation, rotate
from custkeeper.vault.ledger import Author, Head, Touched, append, read_head
from custkeeper.vault.person_keys import Certificate
from custkeeper.vault.record_store import RecordStore
from custkeeper.vault.sealing import Row, state_hash, wrapping_key
from custkeeper.vault.tables import DRAFT, GRANT

BATCH = 1000


class UnitOfWork:
    """One transaction by one author. After it, `head` is the ledger's new head."""

    def __init__(
        self,
        database: Database,
        vault: str,
        ring: KeyRing,
        author: Author,
        event: Event,
        at: str,
        committed: Callable[[Head, Iterable[Touched]], None],
        given_up: Callable[[], None],
    ) -> None:
        self._database = database
        self._vault = vault
        self._ring = ring
        self._author = author
        self._event = event
        self._at = at
        self._committed = committed
        self._given_up = given_up
        self._stack = ExitStack()
        self._touched: dict[str, Touched] = {}
        self._seen: dict[str, Touched] = {}  # read, not changed
        self._keys_used: set[str] = set()
        self._earlier: list[tuple[str, Row]] = []
        self._details: dict[str, Any] = {}
        self._fresh: list[tuple[str, int]] = []  # access keys made here: gone again if this comes to nothing
        self._hidden: dict[str, str] = {}  # key id by record whose past goes under that key
        self._carried: dict[str, str] = {}  # area by record that was put under its transfer's key without a change of its own
        self.records = RecordStore(database, vault, ring)
        self.attachments = AttachmentStore(database, ring)
        self.head: Head | None = None

    def __enter__(self) -> Self:
        self._stack.push(self._ended)  # the first in is the last out: it is told how the transaction ended
        self._stack.enter_context(self._database.transaction())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> bool | None:
        if kind is None:
            try:
                self._write_entry()
            except BaseException as failure:
                self._stack.__exit__(type(failure), failure, failure.__traceback__)
                raise
        return self._stack.__exit__(kind, error, trace)

    def _ended(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is not None:
            for key_id, epoch in self._fresh:
                self._ring.drop(key_id, epoch)
            self._given_up()
        elif self.head is not None:
            carried = [Touched(record, area, "") for record, area in self._carried.items()]  # lists show them otherwise now
            self._committed(self.head, [*self._touched.values(), *carried])

    @property
    def at(self) -> str:
        """The declared time of this change, UTC, ISO 8601."""
        return self._at

    @property
    def base(self) -> Head:
        """The head this change stands on: what a sign-off signs."""
        return read_head(self._database)

    def add(self, record: Record) -> Record:
        """Store a new record."""
        self.add_many([record])
        return record

    def add_many(self, records: Sequence[Record], progress: Callable[[int], None] | None = None) -> None:
        """Store new records of one area; `progress(stored)` after each batch."""
        for start in range(0, len(records), BATCH):
            batch = records[start : start + BATCH]
            area = AREAS[batch[0].area]
            for row in self.records.insert(batch):
                self._touched[row["id"]] = Touched(row["id"], area.key, state_hash(area, row))
            if progress:
                progress(start + len(batch))

    def replace(self, record: Record) -> Record:
        """Store the next revision of a record and keep what it was; with another level others' drafts go.

        One that comes under a transfer's key takes with it what it was, and whatever belongs to it.
        Raises RecordChangedSince, KeyNotHeld.
        """
        before, row = self.records.replace(record)
        if before["level"] != row["level"]:
            self._drop_others_drafts(record.id)
        if before["key_id"] != row["key_id"] or before["record_key"] != row["record_key"]:
            self.attachments.rewrap(before, row)
        self._earlier.append((record.area, before))
        self._touch(record.area, row)
        if transfer_of(row["key_id"]) and row["key_id"] != wrapping_key(before):
            self.hide_past(record.id, row["key_id"])
            self.carry(record.area, record.id)
        return record.changed(rev=row["rev"])

    def carry(self, area: str, record: str) -> None:
        """Put whatever belongs to a record under the key of its transfer, if that has one, the past included.

        Keys only: revisions, signatures and what the ledger knows of each stay. What no key seals is stored anew, sealed.
        Raises KeyNotHeld, NotAnInsider, PartSealed, PartUnsealed, InsidersLackLevel.
        """
        belonging = Belonging(self._database)
        for part, row, key_id in astray(self._database, area, record):
            belonging.require_level(key_id, Level(row["level"]))
            self._put_under(part, row, key_id)

    def _put_under(self, area: Area, row: Row, key_id: str) -> None:
        if row["key_id"] is not None:
            self.records.put_under(area.key, row, key_id)
            self.hide_past(row["id"], key_id)
            self._carried[row["id"]] = area.key
            self._details.setdefault("sealed", {}).setdefault(key_id, []).append(row["id"])
        elif may_touch(self._event, area.key) and may_lead_to(self._event, area.key, row["state"]):
            self._seal(area.key, row["id"])
        else:
            raise PartUnsealed(area=area.singular, code=str(row["code"]), level=Level.CONFIDENTIAL.label)

    def _seal(self, area: str, record: str) -> None:
        known = self.records.get(area, record)
        if known is not None:
            self.replace(known)

    def attach(self, record: Record, path: Path) -> Attachment:
        """Seal a file from disk to a record."""
        owner = self._owner(record)
        attachment = self.attachments.add(record.area, owner, path)
        self._touch(record.area, owner)
        return attachment

    def attach_made(self, record: Record, name: str, content: bytes) -> Attachment:
        """Seal a file to a record that was made in memory and never lay on the disk."""
        owner = self._owner(record)
        attachment = self.attachments.add_made(record.area, owner, name, content)
        self._touch(record.area, owner)
        return attachment

    def read(self, area: str, ids: Sequence[str], progress: Callable[[int], None] | None = None) -> None:
        """Put records into the entry as they stand, because somebody reads them; `progress(read)` after each batch."""
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            files = self.attachments.states_of(batch)
            for row in self.records.raw_rows_of(area, batch):
                self._seen[row["id"]] = Touched(row["id"], area, state_hash(AREAS[area], row, files.get(row["id"], [])))
                if row["key_id"] is not None:
                    self._keys_used.add(str(wrapping_key(row)))
            if progress:
                progress(start + len(batch))

    def grant(self, to: Certificate, key_id: str) -> None:
        """Pass an access key on, by a level or another key's id. Raises KeyNotHeld."""
        epoch, key = self._ring.current(key_id)
        self.give(to, str(key_id), epoch, key)

    def found(self, key_id: str, key: bytes, author: Certificate) -> None:
        """Make an access key; the author is the first who holds it. What is stored from now on is sealed by its area's rule."""
        self._hold(key_id, 1, key)
        self.give(author, key_id, 1, key)
        self._details["founded"] = key_id

    def hide_past(self, record: str, key_id: str) -> None:
        """Whatever the record was before can be opened with this access key only. Others' drafts of it go."""
        self._hidden[record] = key_id
        self._drop_others_drafts(record)

    def _drop_others_drafts(self, record: str) -> None:
        self._database.run(delete(DRAFT).where(DRAFT.c.record == record, DRAFT.c.person != self._author.person))

    def _hold(self, key_id: str, epoch: int, key: bytes) -> None:
        self._ring.add(key_id, epoch, key)
        self._fresh.append((key_id, epoch))

    def give(self, to: Certificate, key_id: str, epoch: int, key: bytes) -> None:
        """Write a grant and name it in the entry, so that a grant taken out or planted by hand is noticed."""
        given = (GRANT.c.key_id == key_id, GRANT.c.epoch == epoch, GRANT.c.person == to.person)
        self._database.run(delete(GRANT).where(*given))  # there is one when it is given anew by somebody still entitled
        mark = give(self._database, Giver(self._vault, self._author.person, self._author.keys), to, key_id, epoch, key)
        self._details.setdefault("grants", []).append([key_id, epoch, to.person, mark])

    def rotate(self, ring: KeyRing, rotation: Rotation, holders: Iterable[Certificate], progress: Progress | None = None) -> None:
        """Put every record key under a new access key, which only `holders` are given. `ring` opens the old ones."""
        rotate(self._database, ring, rotation, progress)
        self._hold(rotation.key_id, rotation.epoch, rotation.key)
        for each in holders:
            self.give(each, rotation.key_id, rotation.epoch, rotation.key)
        self._details.setdefault("rotated", {})[rotation.key_id] = rotation.epoch
        if rotation.kept:
            self._details.setdefault("kept", []).extend(list(each) for each in rotation.kept)

    def drop_former_grants(self, giver: str) -> None:
        """Take out what somebody gave of keys that were rotated since: who may give no more does not vouch, either."""
        other = GRANT.alias()
        newest = select(func.max(other.c.epoch)).where(other.c.key_id == GRANT.c.key_id).scalar_subquery()
        former = (GRANT.c.granted_by == giver, GRANT.c.epoch < newest)
        dropped = self._database.rows(select(GRANT.c.key_id, GRANT.c.epoch, GRANT.c.person).where(*former))
        if dropped:
            self._database.run(delete(GRANT).where(*former))
            self._details["dropped"] = [[each.key_id, each.epoch, each.person] for each in dropped]

    def forget_drafts(self, person: str) -> None:
        self._database.run(delete(DRAFT).where(DRAFT.c.person == person))

    def commit_header(self, header: Header) -> None:
        """Make a header part of this change: its entry names it, its parts and computers let in. The file is `key_change`'s."""
        self.note(header=header.hash, generation=header.generation, parts=header.parts())
        if header.devices:
            self.note(devices=header.devices)

    def note(self, **details: Any) -> None:
        """Add ids, counts and hashes to the ledger entry; never names or free text."""
        self._details |= details

    def _owner(self, record: Record) -> Row:
        row = self.records.raw_row(record.area, record.id)
        if row is None:
            raise LookupError("the record must be stored before a file is attached to it")
        return row

    def _touch(self, area: str, row: Row) -> None:
        state = state_hash(AREAS[area], row, self.attachments.states(row["id"]))
        self._touched[row["id"]] = Touched(row["id"], area, state)

    def _write_entry(self) -> None:
        if self._keys_used:  # a check asks whether the reader held them then
            self._details["keys_used"] = sorted(self._keys_used)
        touched = list((self._seen | self._touched).values())
        self.head = append(self._database, self._author, self._event, self._at, touched, self._details)
        for area, before in self._earlier:
            self.records.keep_earlier(area, before, self.head.seq)
        for record, key_id in self._hidden.items():
            self.records.hide_earlier(record, key_id)
