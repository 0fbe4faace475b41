"""Somebody with the vault's key and a raw SQLCipher shell: what they can do by hand, and what the next person to open is told.

Lives here: the tools and the verdict. Must not: single attacks (`attacks_on_*`).
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

import sqlcipher3.dbapi2 as driver

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.text import Message, resolve
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.vault_access import check
from custkeeper.vault.access_keys import _context, _statement, grant_mark
from custkeeper.vault.attachment_store import AttachmentStore
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import CertificateForged
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.ledger import Author, Touched, append
from custkeeper.vault.person_keys import unwrap, wrap_for
from custkeeper.vault.sealing import state_hash
from tests.sample_firm import KEEPER, OWNER, SampleFirm
from tests.vault.survivors import open_by_code

AT = "2027-01-01T00:00:00Z"


class Insider:
    """One person's vault key, own keys and header, without any of the program's manners."""

    def __init__(self, firm: SampleFirm, name: str = KEEPER) -> None:
        session = open_by_code(firm, name)
        vault = session.vault
        self.firm, self.name = firm, name
        self.id, self.person, self.keys, self.ring = vault.id, vault.person, vault.keys, vault.ring
        self.key, self.header, self.folder = vault.vault_key, vault.header, vault.folder
        self.names = {each: person for person, each in session.names().items()}
        firm.close()
        self.raw = driver.connect(str(self.folder.data(self.header.data)), isolation_level=None)
        self.raw.execute("PRAGMA cipher_log_level=NONE")
        self.raw.set_key(f"x'{self.key.hex()}'")
        for (trigger,) in self.raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self.raw.execute(f"DROP TRIGGER {trigger}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.raw.close()

    def sql(self, statement: str, *values: Any) -> list[Any]:
        done = self.raw.execute(statement, values)
        found: list[Any] = done.fetchall()
        return found or [done.rowcount]

    def change(self, statement: str, *values: Any) -> None:
        """As `sql`, and it must have changed something: an attack that misses proves nothing."""
        assert self.raw.execute(statement, values).rowcount > 0, statement

    def row(self, area: str, code: str) -> dict[str, Any]:
        cursor = self.raw.execute(f"SELECT * FROM {area} WHERE code = ?", (code,))
        return dict(zip([each[0] for each in cursor.description], cursor.fetchone(), strict=True))

    def rows(self, table: str) -> list[dict[str, Any]]:
        cursor = self.raw.execute(f"SELECT * FROM {table}")
        return [dict(zip([each[0] for each in cursor.description], values, strict=True)) for values in cursor.fetchall()]

    def put(self, area: str, row: dict[str, Any]) -> None:
        names = ", ".join(row)
        self.change(f"INSERT OR REPLACE INTO {area} ({names}) VALUES ({', '.join('?' * len(row))})", *row.values())

    def own_entry(self, event: Event, touched: tuple[tuple[str, str], ...] = (), at: str = AT, **details: Any) -> None:
        """A ledger entry of one's own, in good order: chained, signed, with the states as they lie there now."""
        self.entry_by(self.person, event, touched, at, **details)

    def entry_by(
        self, person: str, event: Event, touched: tuple[tuple[str, str], ...] = (), at: str = AT, **details: Any
    ) -> None:
        """The same in the name of `person`; the signature is one's own all the same."""
        database = Database.open_writer(self.folder.data(self.header.data), self.key)
        try:
            with database.transaction():
                states = [self._state(database, area, code) for area, code in touched]
                append(database, Author(person, self.keys), event, at, states, details)
        finally:
            database.close()

    def _state(self, database: Database, area: str, code: str) -> Touched:
        row = self.row(area, code)
        return Touched(row["id"], area, state_hash(AREAS[area], row, AttachmentStore(database, self.ring).states(row["id"])))

    def replace_header(self, header: Header) -> None:
        """Both files, and no ledger entry."""
        for path in (self.folder.header, self.folder.header_copy):
            path.write_bytes(header.to_bytes())

    def commit_header(self, header: Header, event: Event = Event.PASSPHRASE_CHANGED) -> None:
        """Both files and a key entry of one's own that names them."""
        self.own_entry(event, header=header.hash, generation=header.generation, parts=header.parts())
        self.replace_header(header)

    def entry_of(self, name: str) -> Entry:
        return self.header.people[self.names[name]]

    def with_entry(self, name: str, **changes: Any) -> Header:
        person = self.names[name]
        return self.header.next(people={**self.header.people, person: replace(self.header.people[person], **changes)})

    def without(self, name: str) -> Header:
        return self.header.next(people={each: entry for each, entry in self.header.people.items() if each != self.names[name]})

    def with_certificate(self, name: str, **changes: Any) -> Header:
        """Another certificate for somebody, vouched for and signed by oneself; the former one is kept as it should be."""
        old = self.entry_of(name).certificate
        fresh = replace(old, by=self.person, **changes).signed(self.keys.signing)
        return replace(self.with_entry(name, certificate=fresh), past=(*self.header.past, old))

    def plant(self, name: str, key_id: str, epoch: int, key: bytes = b"") -> None:
        """A grant of a key one knows to somebody, signed by oneself."""
        person = self.names[name]
        wrapped = wrap_for(
            self.entry_of(name).certificate.opening, key or os.urandom(32), _context(self.id, key_id, epoch, person)
        )
        signature = self.keys.signing.sign(_statement(self.id, key_id, epoch, person, wrapped, self.person))
        self.change(
            "INSERT OR REPLACE INTO access_key_grant VALUES (?,?,?,?,?,?)", key_id, epoch, person, wrapped, self.person, signature
        )

    def opens(self, grant: Any) -> bytes | None:
        """The key in somebody's grant, if one's own private key opens it."""
        key_id, epoch, person, wrapped = grant
        try:
            return unwrap(self.keys, wrapped, _context(self.id, key_id, epoch, person))
        except CertificateForged:
            return None

    def grant(self, key_id: str, epoch: int, to: str) -> list[Any]:
        """What an entry says of a grant that lies there; `to` by name or id."""
        person = self.names.get(to, to)
        where = "WHERE key_id = ? AND epoch = ? AND person = ?"
        [row] = self.sql(f"SELECT wrapped, signature FROM access_key_grant {where}", key_id, epoch, person)
        return [key_id, epoch, person, grant_mark(*row)]


@dataclass(frozen=True)
class Attack:
    """Who does what by hand. `told`: a piece of the sentence that the next person is told, or of the error's name."""

    what: str
    do: Callable[[Insider], None]
    told: str
    who: str = KEEPER
    before: Callable[[SampleFirm], None] = field(default=lambda firm: None)
    victim: str = OWNER


@dataclass(frozen=True)
class Told:
    """What the next person to open was told: the exit codes of `ledger verify` and `vault check`, and the sentences."""

    verify: int
    check: int
    sentences: tuple[str, ...]

    @property
    def is_noticed(self) -> bool:
        return bool(self.verify or self.check)


def told_to(firm: SampleFirm, name: str = OWNER) -> Told:
    """Open as somebody and run both checks. Any error but our own escapes: a crash is no report."""
    try:
        session = open_by_code(firm, name)
    except CustKeeperError as refused:
        return Told(refused.exit_code, refused.exit_code, (spoken(refused.message), type(refused).__name__))
    finally:
        opened = firm.opened[-1:]
    try:
        codes, sentences = [], [spoken(each) for each in session.vault.notices]
        for question in (lambda: verify_ledger(session).problems, lambda: check(session)[1]):
            try:
                found = question()
                codes.append(1 if found else 0)
                sentences += [spoken(each) for each in found]
            except CustKeeperError as refused:
                codes.append(refused.exit_code)
                sentences += [spoken(refused.message), type(refused).__name__]
        return Told(codes[0], codes[1], tuple(dict.fromkeys(sentences)))
    finally:
        for each in opened:
            each.close()
        firm.opened.clear()


def spoken(message: Message) -> str:
    """In English, with its values."""
    return resolve(message, lambda text: text.source, {})


def lies_open(firm: SampleFirm, insider: Insider, canary: str) -> list[str]:
    """Tables and columns whose bytes hold `canary` in clear, as the vault's key alone gives them; also the folder's files."""
    wanted, found = canary.encode("utf-8"), []
    for (table,) in insider.sql("SELECT name FROM sqlite_master WHERE type = 'table'"):
        cursor = insider.raw.execute(f"SELECT * FROM {table}")
        for row in cursor.fetchall():
            for column, value in zip(cursor.description, row, strict=True):
                raw = value if isinstance(value, bytes) else str(value).encode("utf-8")
                if wanted in raw or canary.encode("ascii", "backslashreplace") in raw:
                    found.append(f"{table}.{column[0]}")
    files: list[Path] = [each for each in firm.path.iterdir() if each.is_file()]
    return found + [each.name for each in files if wanted in each.read_bytes()]
