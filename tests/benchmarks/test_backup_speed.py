"""A backup with its verification against the bare acts: the backup API, both checks, one SHA-256, a bare ledger verification.

And its memory: a vault of 200 MB is copied, written and read back in portions.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as driver

from custkeeper.services.session import Session
from custkeeper.vault.backup_making import Source, make_backup
from custkeeper.vault.connection import Database
from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import Ended, in_turns, run_program
from tests.benchmarks.test_ledger_speed import bare
from tests.sample_firm import KEEPER, SampleFirm, copied

ROUNDS = 3
MOST = 1.3  # times the bare way (DESIGN §8)
LARGE = 200 << 20  # bytes of data
MOST_MEMORY = 48.0  # MB more than for an empty vault: portions of 1 MB, pages of the database's own caches
PROGRAM = """
import json, sys
from pathlib import Path
from custkeeper.vault.backup_making import Source, make_backup
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
said = json.loads(sys.stdin.read())
folder = VaultFolder(Path(said["vault"]))
header = Header.from_bytes(folder.header.read_bytes())
made = make_backup(Source(folder, header, bytes.fromhex(said["key"]), "2027-03-01T09:00:00Z"), Path(said["target"]))
print(made.file.size)
"""
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


@pytest.fixture
def session(big_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    firm = copied(big_firm, tmp_path_factory.mktemp("backed up") / "firm")
    yield firm.open(KEEPER)
    firm.close()


def source_of(session: Session) -> Source:
    return Source(session.vault.folder, session.vault.header, session.vault.vault_key, session.now)


def connected(path: Path, key: bytes) -> Any:
    connection = driver.connect(str(path), isolation_level=None)
    connection.set_key(f"x'{key.hex()}'")
    return connection


def bare_backup(session: Session, target: Path) -> None:
    """With the driver's own settings, straight to the target."""
    vault, copy = session.vault, target / "bare.db"
    copy.unlink(missing_ok=True)
    live = connected(vault.folder.data(vault.header.data), vault.vault_key)
    with closing(live), closing(connected(copy, vault.vault_key)) as other:
        live.backup(other)
    for check in ("cipher_integrity_check", "integrity_check"):
        with closing(connected(copy, vault.vault_key)) as other:
            assert [row[0] for row in other.execute(f"PRAGMA {check}") if row[0] != "ok"] == []
    with copy.open("rb") as file:
        hashlib.file_digest(file, "sha256")
    bare(session)


def test_a_backup_costs_little_more_than_the_bare_acts(session: Session, figures: Figures, tmp_path: Path) -> None:
    def ours() -> None:
        made = make_backup(source_of(session), tmp_path)
        assert made.findings == ()
        made.file.path.unlink()

    spent, baseline = in_turns(ROUNDS, ours, lambda: bare_backup(session, tmp_path))
    size = (tmp_path / "bare.db").stat().st_size / 1e6
    note = f"{size:.0f} MB, 100,000 records; ours counts, writes to the place, reads back; the baseline copies straight there"
    assert figures.ratio("backup incl. verification", spent, baseline, MOST, note=note).is_met


def backed_up_by_a_program(session: Session, target: Path) -> Ended:
    target.mkdir()
    said = {"vault": str(session.vault.folder.path), "key": session.vault.vault_key.hex(), "target": str(target)}
    return run_program([sys.executable, "-c", PROGRAM], json.dumps(said))


def test_a_vault_of_200_mb_is_not_held_in_memory(made_firm: SampleFirm, tmp_path: Path, figures: Figures) -> None:
    firm = copied(made_firm, tmp_path / "firm")
    session = firm.open(KEEPER)
    small = backed_up_by_a_program(session, tmp_path / "small")
    data = session.vault.folder.data(session.vault.header.data)
    with closing(Database.open_writer(data, session.vault.vault_key)) as writer, writer.transaction():
        for number in range(LARGE >> 18):
            values = {"key": f"k{number}", "value": "x" * (1 << 18)}
            writer.run(sa.text("INSERT INTO meta (key, value) VALUES (:key, :value)"), values)
    large = backed_up_by_a_program(session, tmp_path / "large")
    firm.close()
    assert int(large.output) > LARGE
    more, note = (
        (large.peak - small.peak) / 1e6,
        f"{int(large.output) / 1e6:.0f} MB; {small.peak / 1e6:.0f} MB for an empty vault",
    )
    assert figures.bound("memory of a backup, more than for an empty vault", more, MOST_MEMORY, "MB", note).is_met
