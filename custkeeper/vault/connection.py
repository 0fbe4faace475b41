"""The SQLCipher file through SQLAlchemy Core: the only module that knows the driver and the dialect.

Measured reasons for the settings are in the README's decisions. No error leaves here with a parameter, a value or a driver's
exception chained to it, because those carry client data.
"""

import contextlib
import errno
import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Executable, Row, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from custkeeper.domain.errors import CustKeeperError, WriteInterrupted
from custkeeper.vault.errors import (
    DatabaseFailed,
    DataFileDamaged,
    DiskFailed,
    DiskFull,
    RowTaken,
    UpgradeFailed,
    VaultReadOnly,
)
from custkeeper.vault.folder import is_full, put_in_place, trouble_writing

Result = TypeVar("Result")
Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]

_SETTINGS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA cipher_memory_security=ON",
    "PRAGMA temp_store=MEMORY",
)
_READER_SETTINGS = (*(each for each in _SETTINGS if "journal_mode" not in each), "PRAGMA query_only=ON")
_SCRATCH = "scratch"
_SCRATCH_SETTINGS = (*_READER_SETTINGS[:-1], "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF")
_UNNAMED = {  # the driver's backup names no codes: these are SQLite's own texts for them (sqlite3_errstr)
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}
_PORTION = 1000  # rows read at a time
_COPIED = 2048  # pages copied between two looks at whether to go on: 8 MiB
_OLDEST_SQLITE = (3, 51, 3)  # older ones carry the WAL-reset corruption bug (facts: security §0.5)


class Database:
    """One connection to the data file. `open_writer` and `open_reader` are the only ways to get one."""

    def __init__(self, path: Path, key: bytes, mode: str) -> None:
        if len(key) != 32:
            raise ValueError("a raw SQLCipher key has 32 bytes")  # any other length would silently be taken as a passphrase
        require_safe_engine()
        self.path = path
        self._key = key
        settings = {"ro": _READER_SETTINGS, _SCRATCH: _SCRATCH_SETTINGS}.get(mode, _SETTINGS)
        engine = create_engine(
            "sqlite://",
            module=driver,
            creator=lambda: _connect(path, key, "rwc" if mode == _SCRATCH else mode, settings),
            poolclass=StaticPool,
            hide_parameters=True,
        )
        begin = "BEGIN" if mode == "ro" else "BEGIN IMMEDIATE"
        event.listen(engine, "begin", lambda connection: connection.connection.driver_connection.execute(begin))
        self._engine = engine
        self._depth = 0
        self._connection: Connection = self._guarded(engine.connect)

    @classmethod
    def create(cls, path: Path, key: bytes) -> "Database":
        """A new data file; the caller has made sure that none is there."""
        return cls(path, key, "rwc")

    @classmethod
    def create_scratch(cls, path: Path, key: bytes) -> "Database":
        """A new data file to be poured into and thrown away afterwards: it need not outlive a power cut."""
        return cls(path, key, _SCRATCH)

    @classmethod
    def open_writer(cls, path: Path, key: bytes) -> "Database":
        return cls(path, key, "rw")

    @classmethod
    def open_reader(cls, path: Path, key: bytes) -> "Database":
        return cls(path, key, "ro")

    @contextmanager
    def transaction(self) -> Iterator["Database"]:
        """Everything inside is saved together or not at all; an interrupt counts as an error. Nests by joining the outer one."""
        if self._depth:
            yield self
            return
        self._guarded(self._connection.begin)
        self._depth += 1
        try:
            yield self
        except BaseException:
            self._depth -= 1
            self._roll_back()
            raise
        self._depth -= 1
        try:
            self._guarded(self._connection.commit)
        except BaseException:
            self._roll_back()
            raise

    @property
    def is_in_transaction(self) -> bool:
        return self._depth > 0

    def rows(self, statement: Executable, parameters: Parameters | None = None) -> Sequence[Row[Any]]:
        """All rows of a query. Outside a transaction the read ends with the call."""
        try:
            return self._guarded(lambda: self._connection.execute(statement, parameters).all())
        finally:
            self._end_read()

    def stream(self, statement: Executable) -> Generator[Sequence[Row[Any]], None, None]:
        """The rows of a query in portions, read from one state of the vault while they are taken."""
        with self.transaction():
            result = self._guarded(lambda: self._connection.execute(statement))
            try:
                while rows := self._guarded(lambda: result.fetchmany(_PORTION)):
                    yield rows
            finally:
                self._guarded(result.close)

    def run(self, statement: Executable, parameters: Parameters | None = None) -> int:
        """Carry out a change inside `transaction()`; the number of rows it touched."""
        if not self._depth:
            raise RuntimeError("writes belong inside a transaction")
        return self._guarded(lambda: self._connection.execute(statement, parameters).rowcount)

    def pragma(self, name: str) -> list[str]:
        """First column of a checking PRAGMA, from the short list that checks need."""
        if name not in {
            "integrity_check",
            "cipher_integrity_check",
            "foreign_key_check",
            "quick_check",
            "wal_checkpoint(TRUNCATE)",
        }:
            raise ValueError("not a PRAGMA of the checks")
        if self._depth:
            raise RuntimeError("a check runs outside transactions")
        raw: Any = self._connection.connection.driver_connection
        return self._guarded(lambda: [str(row[0]) for row in raw.execute(f"PRAGMA {name}").fetchall()])

    def migrate(self, upgrade: Callable[[Connection], None]) -> None:
        """Let Alembic work on the connection in one transaction, committed only when every reference still leads somewhere.

        Foreign keys are not enforced meanwhile: rebuilding a table drops it, and SQLite would carry out ON DELETE for that.
        Raises UpgradeFailed.
        """
        raw: Any = self._connection.connection.driver_connection
        self._guarded(lambda: raw.execute("PRAGMA foreign_keys=OFF"))  # says nothing and does nothing inside a transaction
        try:
            with self.transaction():
                self._guarded(lambda: upgrade(self._connection))
                if self._guarded(lambda: raw.execute("PRAGMA foreign_key_check").fetchone()) is not None:
                    raise UpgradeFailed(what="foreign_key_check")
        finally:
            self._guarded(lambda: raw.execute("PRAGMA foreign_keys=ON"))

    def copy_to(self, path: Path, key: bytes = b"") -> Path:
        """A verified copy of the committed state, under the same key or another, whole or not at all. Raises DiskFull."""
        scratch = path.with_name(path.name + ".tmp")
        scratch.unlink(missing_ok=True)
        try:
            self._copy_into(scratch, key or self._key)
            put_in_place(scratch, path)
        except BaseException:
            for each in (scratch, *(scratch.with_name(scratch.name + end) for end in ("-wal", "-shm"))):
                each.unlink(missing_ok=True)
            raise
        return path

    def _copy_into(self, scratch: Path, key: bytes) -> None:
        copy = Database.create(scratch, key)
        try:
            self.pour_into(copy)
            copy.require_sound()
        finally:
            copy.close()

    def pour_into(self, copy: "Database", progress: Callable[[int, int], None] | None = None) -> None:
        """Copy every page into another, new file; `progress(pages done, of all)` may raise to give it up.

        From inside `transaction()` of a reader it copies that one state: outside, it begins anew whenever somebody writes.
        """
        raw: Any = self._connection.connection.driver_connection
        target: Any = copy._connection.connection.driver_connection
        if progress is None:
            self._guarded(lambda: raw.backup(target))
            return
        self._guarded(lambda: raw.backup(target, pages=_COPIED, progress=lambda _, left, all_: progress(all_ - left, all_)))

    def require_sound(self) -> None:
        """Fold the log in and look through every page. Raises DataFileDamaged."""
        self.pragma("wal_checkpoint(TRUNCATE)")  # the checks read the file, not its WAL (facts: security §0.4)
        for check in ("cipher_integrity_check", "integrity_check"):
            if any(line != "ok" for line in self.pragma(check)):
                raise DataFileDamaged(file=self.path.name)

    def interrupt(self) -> None:
        """Stop what the connection is doing, from another thread; it ends with WriteInterrupted there."""
        raw: Any = self._connection.connection.driver_connection
        raw.interrupt()

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _end_read(self) -> None:
        if not self._depth and self._connection.in_transaction():
            self._roll_back()

    def _roll_back(self) -> None:
        """What failed first is what is told: a failing disk fails at this, too. If it does, nothing can begin anew here."""
        with contextlib.suppress(CustKeeperError):
            self._guarded(self._connection.rollback)

    def _guarded(self, work: Callable[[], Result]) -> Result:
        try:
            return work()
        except (DBAPIError, driver.Error, sqlite3.Error) as error:
            failure = _translated(error, self.path)
        raise failure  # outside the handler, so that the driver's exception is not chained


def require_safe_engine() -> None:
    """Raise DatabaseFailed when the wheel brings an SQLite known to corrupt files, or no SQLCipher at all."""
    if driver.sqlite_version_info < _OLDEST_SQLITE:
        raise DatabaseFailed(code=f"SQLite {driver.sqlite_version}")


def _connect(path: Path, key: bytes, mode: str, settings: tuple[str, ...]) -> Any:
    connection = driver.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=10
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.set_key(f"x'{key.hex()}'")
        for setting in settings:
            connection.execute(setting)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows here, not at the first use
    except BaseException:
        connection.close()  # Windows keeps a file that somebody holds open from being replaced
        raise
    return connection


def _translated(error: BaseException, path: Path) -> CustKeeperError:
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = str(getattr(origin, "sqlite_errorname", "") or _UNNAMED.get(str(origin)) or type(origin).__name__)
    if code == "SQLITE_FULL":
        return DiskFull()
    if code.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        trouble = trouble_writing(path.parent)
        if trouble is not None and is_full(trouble):
            return DiskFull()
        if code.startswith("SQLITE_IOERR"):
            return DiskFailed(code=f"{code}, {errno.errorcode.get(trouble.errno or 0, '?')}" if trouble else code)
    if code in {"SQLITE_NOTADB", "SQLITE_CORRUPT"} or code.startswith("SQLITE_CORRUPT"):
        return DataFileDamaged(file=path.name)
    if code in {"SQLITE_CANTOPEN", "SQLITE_READONLY"}:  # a WAL needs its files beside the data, also to be read
        return VaultReadOnly(path=str(path.parent))
    if code == "SQLITE_INTERRUPT":
        return WriteInterrupted()
    if code == "SQLITE_CONSTRAINT" and str(origin).startswith("UNIQUE"):  # the driver reports no extended codes
        return RowTaken()
    return DatabaseFailed(code=code)
