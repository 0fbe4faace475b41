"""A backup with its verification against the bare acts: the backup API, both checks, one SHA-256, a bare ledger verification."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from custkeeper.services.session import Session
from custkeeper.vault.backup_making import Source, make_backup
from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import in_turns
from tests.benchmarks.test_ledger_speed import bare
from tests.sample_firm import KEEPER, SampleFirm, copied

ROUNDS = 3
MOST = 1.3  # times the bare way (DESIGN §8)
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
