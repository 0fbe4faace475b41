"""A backup while another process commits without pause: it ends, having copied every page once, is of one state, and verifies."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.session import Session
from custkeeper.vault.backup_making import Source, Step, make_backup
from custkeeper.vault.connection import Database
from tests.sample_firm import OWNER, ROOT, SampleFirm
from tests.vault.survivors import PROGRAM, open_by_code

PAGES = 16  # copied between two looks, instead of 2048: this vault is small
MEGABYTE = 1 << 20


class Writer:
    """A process that adds clients for ever; `rows` were acknowledged."""

    def __init__(self, firm: SampleFirm) -> None:
        secrets = {"firm_secret": firm.firm_secret, "recovery_code": firm.papers[OWNER].recovery_code}
        job = {"work": "rows", "folder": str(firm.folder), "dies_after": 240.0, **secrets}
        self._told = firm.folder / "acknowledged"
        self._process = subprocess.Popen([sys.executable, PROGRAM, "alone"], stdin=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()

    @property
    def rows(self) -> int:
        return self._told.read_bytes().count(b"\n") if self._told.exists() else 0

    def goes_on(self) -> int:
        """Wait for a commit more; the rows there are then."""
        before = self.rows
        while (now := self.rows) == before:
            assert self._process.poll() is None
        return now

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def writer(firm: SampleFirm) -> Iterator[Writer]:
    writer = Writer(firm)
    yield writer
    writer.end()


def source_of(session: Session) -> Source:
    return Source(session.vault.folder, session.vault.header, session.vault.vault_key, session.now)


def test_it_ends_having_copied_every_page_once_and_is_of_one_state(
    firm: SampleFirm, writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custkeeper.vault.connection._COPIED", PAGES)
    session, looks = open_by_code(firm), list[tuple[int, int]]()
    before = session.vault.reader.rows(sa.text("SELECT (SELECT count(*) FROM client), (SELECT max(seq) FROM ledger)"))[0]
    begun, ended, at_first = writer.goes_on(), 0, 0

    def progress(step: Step, done: int, total: int) -> None:
        nonlocal ended, at_first
        if step is Step.COPY:
            at_first = at_first or writer.rows
            looks.append((done, total))
            ended = writer.goes_on()  # a commit, at least, between any two looks

    made = make_backup(source_of(session), tmp_path, progress)
    assert made.findings == ()
    pages = {total for _, total in looks}
    assert len(pages) == 1
    assert [done for done, _ in looks] == [*range(PAGES, looks[-1][1], PAGES), looks[-1][1]], "every page once: 0 restarts"
    assert ended - begun >= len(looks) > 3
    said = made.file.manifest
    copied = said.counts["client"] - before[0]
    assert said.head_seq - before[1] == copied, "one entry, one client: the counts are of one state"
    # the writer acknowledges after it committed: one more may be there
    assert begun <= said.counts["client"] <= at_first + 1, "of the moment the copy began"
    assert verify_file(session, made.file.path)[1] == []
    print(f"\n{looks[-1][1]} pages copied once, {ended - begun} commits meanwhile, 0 restarts")


def test_without_one_reading_it_would_begin_anew_at_every_commit(
    firm: SampleFirm, writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the same copy outside a transaction."""
    monkeypatch.setattr("custkeeper.vault.connection._COPIED", PAGES)
    session, looks = open_by_code(firm), list[int]()
    writer.goes_on()

    class Enough(Exception):
        pass

    def progress(done: int, total: int) -> None:
        looks.append(done)
        writer.goes_on()
        if len(looks) == 6:
            raise Enough

    with closing(Database.create_scratch(tmp_path / "copy.db", session.vault.vault_key)) as copy, pytest.raises(Enough):
        session.vault.reader.pour_into(copy, progress)
    assert looks != sorted(set(looks)), f"it began anew: {looks}"


def test_the_log_does_not_go_on_growing_afterwards(firm: SampleFirm, tmp_path: Path) -> None:
    session = open_by_code(firm)
    data = session.vault.folder.data(session.vault.header.data)
    log, sizes = data.with_name(data.name + "-wal"), list[int]()

    with closing(Database.open_writer(data, session.vault.vault_key)) as writer:

        def commit(key: str) -> None:
            with writer.transaction():
                values = {"key": key, "value": "x" * MEGABYTE}
                writer.run(sa.text("INSERT OR REPLACE INTO meta (key, value) VALUES (:key, :value)"), values)
            sizes.append(log.stat().st_size)

        def progress(step: Step, done: int, total: int) -> None:
            if step is Step.COPY:
                for number in range(6):  # past the size at which the log is folded in
                    commit(f"k{number}")

        make_backup(source_of(session), tmp_path, progress)
        assert sizes[5] > 6 * MEGABYTE, "while it copied nothing could be folded in"
        for _ in range(10):
            commit("k")
    print(f"\nthe log: {sizes[5] / MEGABYTE:.1f} MB when the copy ended, {sizes[-1] / MEGABYTE:.1f} MB ten commits later")
    assert sizes[-1] <= sizes[5] + 2 * MEGABYTE
