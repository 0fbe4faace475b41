"""Verifying a recorded backup: what is wrong with it is recorded; a medium that is away is not its fault."""

from pathlib import Path

import pytest

from custkeeper.services.backup_targets import set_target
from custkeeper.services.backup_verifying import verify
from custkeeper.services.backups import back_up
from custkeeper.services.records import find
from custkeeper.vault.backup_errors import BackupAltered, BackupMissing, TargetMissing
from tests.sample_firm import OWNER, SampleFirm


def test_only_what_is_wrong_with_a_backup_is_recorded_against_it(firm: SampleFirm, tmp_path: Path) -> None:
    session, stick, away = firm.open(OWNER), tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    target = set_target(session, "Stick", "stick", stick, "陈静", same_disk_reason="a test")
    backup = back_up(session, target)
    entries, path = session.vault.head.seq, stick / str(backup.value("file"))
    stick.rename(away)
    with pytest.raises(TargetMissing):
        verify(session, backup.code)
    away.rename(stick)
    raw = path.read_bytes()
    path.unlink()
    with pytest.raises(BackupMissing):
        verify(session, backup.code)
    assert (session.vault.head.seq, find(session, "backup", backup.code).state) == (entries, backup.state)
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    with pytest.raises(BackupAltered):
        verify(session, backup.code)
    assert find(session, "backup", backup.code).state == "failed"
