"""What is left of a vault after a fault, and whether that is a valid state. The parent's side of `dying_writer`.

Lives here: killing on copies, reading everything, the judgement. Must not: expectations of one kind of work.
"""

import atexit
import hashlib
import itertools
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest
from sqlalchemy import select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.services.records import add
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import is_signature_valid
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault.ledger import Head, hash_at
from custkeeper.vault.sealing import Row
from custkeeper.vault.tables import ATTACHMENT
from tests.sample_firm import OWNER, ROOT, SampleFirm, copied

PROGRAM = Path(__file__).with_name("dying_writer.py")
KEPT_FILES = {"header.json", "header.copy.json", "lock"}
Whole = dict[str, Any]


def open_by_code(firm: SampleFirm, name: str = OWNER) -> Session:
    """Unlock with the recovery code, which costs no Argon2."""
    code = firm.papers[name].recovery_code
    session = open_vault(firm.place, name, recovery_code=code, firm_secret=firm.firm_secret)
    firm.opened.append(session)
    return session


def everything_in(session: Session) -> Whole:
    """All a person can read, by a name that begins with its kind. Files by their content, sign-offs with their validity."""
    vault, whole = session.vault, Whole()
    with_files = {row.record for row in vault.reader.rows(select(ATTACHMENT.c.record))}
    for area in AREAS:
        rows = {row["id"]: row for row in vault.records.raw_rows(area)}
        for record in vault.records.page(area, list(rows)):
            whole[f"{area} {record.id}"] = record
            if record.rev > 1:
                earlier = vault.records.earlier(area, record.id)
                whole |= {f"earlier {record.id} {each.rev}": (seq, each) for seq, each in earlier}
            if record.id in with_files:
                whole |= _files_of(session, rows[record.id])
            if area == "sign_off":
                checklist = vault.records.get("checklist", record.parent)
                whole[f"signature {record.id}"] = checklist and is_signature_valid(session, checklist, record)
    for draft in vault.drafts:
        whole[f"draft {draft.area} {draft.record}"] = draft
    return whole


def _files_of(session: Session, row: Row) -> Whole:
    whole = Whole()
    for file in session.vault.attachments.of_record(row):
        if file.is_sealed:  # put under a key that this person does not hold
            whole[f"file {file.id}"] = file
            continue
        content = hashlib.sha256(session.vault.attachments.content(file.id, row)).hexdigest()
        whole[f"file-{content} {file.id}"] = (file, content == file.sha256)
    return whole


def difference(before: Whole, after: Whole) -> Counter[str]:
    """What came, went and changed, counted by kind: `+client`, `-draft`, `~checklist`."""
    marks = [("+", after.keys() - before.keys()), ("-", before.keys() - after.keys())]
    marks.append(("~", {name for name in before.keys() & after.keys() if before[name] != after[name]}))
    return Counter(mark + name.split()[0] for mark, names in marks for name in names)


@dataclass(frozen=True)
class Left:
    """What a vault held when it was opened after a fault."""

    head: Head
    whole: Whole
    generation: int

    def is_before(self, before: "Left") -> bool:
        return self.head == before.head and self.generation == before.generation and not difference(before.whole, self.whole)


def looked_at(firm: SampleFirm, name: str = OWNER) -> Left:
    """Open, check, read everything. Asserts that a check finds nothing and that opening has nothing to say."""
    session = open_by_code(firm, name)
    assert session.vault.notices == []
    _, problems = check(session)
    assert problems == []
    return Left(session.vault.head, everything_in(session), session.vault.header.generation)


def goes_on(firm: SampleFirm, also_kept: Sequence[str] = ()) -> None:
    """After a fault: the next write works, the check still finds nothing, and no scratch file stays."""
    session = firm.opened[-1]
    seq = session.vault.head.seq
    add(session, "client", {"name": "the next write"}, "NEXT")
    assert session.vault.head.seq == seq + 1
    _, problems = check(session)
    assert problems == []
    firm.close()
    left = {each.name for each in firm.path.iterdir() if not any(each.match(pattern) for pattern in also_kept)}
    assert left == KEPT_FILES | {session.vault.header.data}
    assert [each.name for each in (firm.folder / "state").iterdir()] == [f"{session.vault.id}.json"]


def judged(firm: SampleFirm, before: Left, turned: Counter[str], name: str = OWNER) -> bool:
    """Whether the change was made: all of it or nothing of it, nothing else, and work goes on. False: nothing of it."""
    left = looked_at(firm, name)
    is_after = not left.is_before(before)
    if is_after:
        assert left.head.seq == before.head.seq + 1
        assert hash_at(firm.opened[-1].vault.reader, before.head.seq) == before.head.hash
        assert difference(before.whole, left.whole) == turned
    goes_on(firm)
    return is_after


class Killing:
    """One kind of work, killed on fresh copies of a firm."""

    def __init__(self, firm: SampleFirm, work: str, folder: Path, secret: str = "", code: str = "") -> None:
        self.firm = firm
        self.work = work
        self._folder = folder
        self._secrets = {"firm_secret": secret, "recovery_code": code}
        self.finished = copied(firm, folder / "finished")
        [self.calls] = self._run([self._job(self.finished, 0)])

    @property
    def turn(self) -> int:
        """The number of the one call that counts: killed before it nothing has happened, killed after it everything.

        The commit of the transaction; where a new data file is made, the rename of the header that names it.
        """
        if "backup" in self.calls:
            after = self.calls.index("commit")
            return self.calls.index("os.replace", self.calls.index("os.replace", after) + 1) + 1
        assert self.calls.count("commit") == 1
        return self.calls.index("commit") + 1

    def all_points(self) -> list[int]:
        """The numbers of the calls to die before: all of them but the inner ones of a run of statements in one transaction."""
        numbers: list[int] = []
        for name, run in itertools.groupby(enumerate(self.calls, start=1), key=lambda each: each[1]):
            inside = [number for number, _ in run]
            numbers += inside if name not in {"execute", "executemany"} else sorted({*inside[::12], *inside[-1:]})
        return numbers

    def points(self) -> list[int]:
        """Every one where a child costs little, which is where a process can be forked; else a spread."""
        return self.all_points() if hasattr(os, "fork") else self.some_points()

    def some_points(self) -> list[int]:
        """A spread, and always the calls around each commit, each rename and the last close."""
        turns = {"commit", "os.replace", "os.rename", "connection.close"}
        near = {number + step for number, name in enumerate(self.calls, start=1) if name in turns for step in (0, 1)}
        return sorted(near & set(range(1, len(self.calls) + 1)) | set(self.all_points()[::6]))

    def killed_at(self, points: Sequence[int], keep: bool = False) -> Iterator[tuple[int, SampleFirm]]:
        """The firm as each kill left it. Each copy is gone after its turn, unless it is to be kept."""
        copies = {number: copied(self.firm, self._folder / f"killed-{number}") for number in points}
        told = self._run([self._job(copy, number) for number, copy in copies.items()])
        assert told == [[]] * len(points), "every child died by its own hand"
        for number, copy in copies.items():
            yield number, copy
            copy.close()
            if not keep:
                shutil.rmtree(copy.folder)

    def killed_after(self, seconds: Sequence[float]) -> Iterator[tuple[bool, SampleFirm]]:
        """Whether the work had come to its end by then, and the firm as the kill left it. Where there is `fork` only."""
        for number, each in enumerate(seconds):
            copy = copied(self.firm, self._folder / f"timed-{number}")
            [told] = self._run([self._job(copy, 0, each)])
            yield told != [], copy
            copy.close()
            shutil.rmtree(copy.folder)

    def _job(self, firm: SampleFirm, dies_before: int, dies_after: float = 0.0) -> dict[str, Any]:
        timing = {"dies_before": dies_before, "dies_after": dies_after}
        return {"work": self.work, "folder": str(firm.folder), **timing, **self._secrets}

    def _run(self, jobs: list[dict[str, Any]]) -> list[list[str]]:
        return carried_out(jobs)


class Writers:
    """`dying_writer`, started once: it forks for each job and does none itself, so every job finds it as the first one did."""

    running: ClassVar[subprocess.Popen[str] | None] = None

    @classmethod
    def ask(cls, job: dict[str, Any]) -> list[str]:
        """The calls that a process of the job's own made, none when it died. The test fails with what one said that failed."""
        if cls.running is None:
            cls.running = subprocess.Popen(
                [sys.executable, str(PROGRAM)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                cwd=ROOT,
            )
        assert cls.running.stdin is not None
        assert cls.running.stdout is not None
        cls.running.stdin.write(json.dumps(job) + "\n")
        cls.running.stdin.flush()
        line = cls.running.stdout.readline()
        if not line.startswith("["):
            cls.running.stdin.close()  # no more jobs: it ends
            pytest.fail(line + cls.running.stdout.read())
        told: list[str] = json.loads(line)
        return told

    @classmethod
    def end(cls) -> None:
        if cls.running is not None:
            with cls.running:
                cls.running.kill()
            cls.running = None


atexit.register(Writers.end)


def carried_out(jobs: list[dict[str, Any]]) -> list[list[str]]:
    """Jobs of `dying_writer` one after the other, each in a process of its own: the calls each made, none when it died."""
    try:
        return [Writers.ask(job) for job in jobs]
    except BaseException:
        Writers.end()  # an answer that nobody waited for must not be taken for the next one's
        raise
