"""The parent's side of `failing_backups`: acts on copies of a firm that has a backup, and the judgement of what is left.

Lives here: the library loaded before libc, the copies, the judgement. Must not: which points, and what one act alone promises.
"""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.records import add
from custkeeper.services.vault_access import Place, check, open_vault
from custkeeper.vault.backup_file import SUFFIX, read_backup
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.restoring import restore
from tests.faults.failing_backups import OLDER, RESTORED, STICK, made
from tests.sample_firm import OWNER, ROOT, SampleFirm, copied
from tests.vault.survivors import KEPT_FILES, open_by_code

HERE = Path(__file__).parent
KILL = 0
CAN_BE_FORCED = sys.platform == "linux" and shutil.which("gcc") is not None
AT_ONCE = 25  # copies that lie on the disk together; a process more for each would cost more than the acts
HEAD = "head"  # the file that says where the ledger stood
VAULT, WHOLE = "Firm.ckvault", ""  # the part of a firm's folder in which calls are counted


@pytest.fixture(scope="session")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library to load before libc."""
    library = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    command = ["gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(HERE / "failing_disk.c"), "-ldl"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        pytest.skip(f"the library cannot be compiled: {ended.stderr[-200:]}")
    return library


@pytest.fixture(scope="session")
def firm_with_backup(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """A backup of an earlier day lies on the stick; the vault has moved on since."""
    firm = copied(made_firm, tmp_path_factory.mktemp("backed up") / "firm")
    (firm.folder / STICK).mkdir()
    (firm.folder / RESTORED).mkdir()
    session = open_by_code(firm)
    add(session, "client", {"name": "杭州示例有限公司"}, "K0001")
    made(session, firm.folder).file.path.rename(firm.folder / STICK / OLDER)
    add(session, "client", {"name": "宁波示例"}, "K0002")
    (firm.folder / HEAD).write_text(session.vault.head.hex, encoding="ascii")
    firm.close()
    return firm


@dataclass(frozen=True)
class Fault:
    """The `number` of a call, its errno or KILL, whether all later ones fail as well, and in what part of the folder."""

    number: int = 0
    error: int = KILL
    stays: bool = False
    below: str = WHOLE


class Forcing:
    """One act, on copies of a firm with a backup."""

    def __init__(self, firm: SampleFirm, act: str, disk: Path, folder: Path) -> None:
        self.firm, self.act, self._disk, self._folder = firm, act, disk, folder

    def calls(self, below: str = WHOLE) -> int:
        """How many calls the act makes there."""
        copy = copied(self.firm, self._folder / f"{self.act} counted {below}")
        [said] = self._answers([(copy, Fault(below=below))])
        shutil.rmtree(copy.folder)
        assert said
        assert (said["said"], said["goes_on"]) == ("done", "")
        return int(said["calls"])

    def each(self, faults: Sequence[Fault]) -> Iterator[tuple[Fault, SampleFirm, dict[str, Any] | None]]:
        """The firm as each left it, and the answer: None of a process that died. A copy is gone after its turn."""
        for at in range(0, len(faults), AT_ONCE):
            some = faults[at : at + AT_ONCE]
            copies = [copied(self.firm, self._folder / f"{self.act} {number}") for number in range(len(some))]
            answers = self._answers(list(zip(copies, some, strict=True)))
            for fault, copy, said in zip(some, copies, answers, strict=True):
                yield fault, copy, said
                copy.close()
                shutil.rmtree(copy.folder)

    def _answers(self, cases: list[tuple[SampleFirm, Fault]]) -> list[dict[str, Any] | None]:
        secrets = {"firm_secret": self.firm.firm_secret, "recovery_code": self.firm.papers[OWNER].recovery_code}
        lines = []
        for firm, fault in cases:
            forced = asdict(fault) | {"below": str(firm.folder / fault.below)}
            lines.append(json.dumps({"act": self.act, "job": {"folder": str(firm.folder), **secrets}, "forced": forced}))
        ended = subprocess.run(
            [sys.executable, str(HERE / "failing_backups.py")],
            input="\n".join(lines) + "\n",
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=os.environ | {"LD_PRELOAD": str(self._disk), "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert ended.returncode == 0, ended.stderr
        return [json.loads(line) if line else None for line in ended.stdout.splitlines()]


def what_is_wrong(act: str, fault: Fault, firm: SampleFirm, copy: SampleFirm, said: dict[str, Any] | None) -> str:
    """Empty when nothing is lost, nothing is taken for what it is not, and the next act goes on and leaves nothing behind."""
    try:
        if said is None:
            assert fault.error == KILL, "the process died"
        else:
            assert not said["said"].startswith("crash"), said["said"]
            assert not said["goes_on"], said["goes_on"]
        _judge_the_stick(act, fault, firm, copy, said)
        _judge_the_restored(act, copy, said)
        _judge_the_vault(firm, copy)
    except (AssertionError, CustKeeperError) as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _judge_the_stick(act: str, fault: Fault, firm: SampleFirm, copy: SampleFirm, said: dict[str, Any] | None) -> None:
    stick = copy.folder / STICK
    assert (stick / OLDER).read_bytes() == (firm.folder / STICK / OLDER).read_bytes(), "the older backup is not what it was"
    session = open_by_code(copy)
    names = {each.name for each in stick.iterdir()} - {OLDER}
    backups = {each for each in names if each.endswith(SUFFIX)}
    for each in sorted(backups):
        assert verify_file(session, stick / each)[1] == []
    is_made = act.startswith("make") and (said is None or said["said"] == "done")
    assert len(backups) <= is_made if said is None else len(backups) == is_made + 1, f"{said}: {sorted(names)}"
    left = names - backups
    assert all(each.endswith(f"{SUFFIX}.part") for each in left), "no half-written one has a backup's name"
    assert not left or said is None or fault.error == errno.EIO, f"left half-written: {left}"


def _judge_the_restored(act: str, copy: SampleFirm, said: dict[str, Any] | None) -> None:
    if act != "restore":
        return
    path, file = copy.folder / RESTORED / VAULT, read_backup(copy.folder / STICK / OLDER)
    if said is not None:
        assert path.exists() == (said["said"] == "done"), said["said"]
    if not path.exists():
        restore(file, path)
    assert [each.name for each in path.parent.iterdir()] == [VAULT], "what a killed one left is gone with the next"
    place = Place(path, DeviceStore(copy.folder / "other state", use_keyring=False), copy.content, copy.clock)
    session = open_vault(place, OWNER, recovery_code=copy.papers[OWNER].recovery_code, firm_secret=copy.firm_secret)
    assert (session.vault.head.seq, session.vault.head.hex) == (file.manifest.head_seq, file.manifest.head_hash)
    assert check(session)[1] == []
    session.close()


def _judge_the_vault(firm: SampleFirm, copy: SampleFirm) -> None:
    session = copy.opened[-1]
    assert session.vault.notices == []
    assert session.vault.head.hex == (firm.folder / HEAD).read_text(encoding="ascii")
    assert check(session)[1] == []
    made(session, copy.folder)
    copy.close()
    left = {each.name for each in copy.path.iterdir()} - KEPT_FILES - {"data-1.db", "data-1.db-wal", "data-1.db-shm"}
    assert left == set(), f"what a killed one left is gone with the next: {left}"
