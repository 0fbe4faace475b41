"""What this computer's backups came to is not lost by a power cut, nor by being taken in."""

from dataclasses import replace
from pathlib import Path

from custkeeper.vault.backup_log import Run, forget_runs, note_run, noted_runs
from custkeeper.vault.device_store import DeviceStore

VAULT = "0" * 32
FIRST = Run("t1", "2027-03-01T09:00:00Z", "unattended", "a.ckbackup", 4096)
SECOND, THIRD = replace(FIRST, at="2027-03-02T09:00:00Z"), replace(FIRST, at="2027-03-03T09:00:00Z", problem="{}")


def test_a_line_left_half_written_costs_no_other(tmp_path: Path) -> None:
    device = DeviceStore(tmp_path, use_keyring=False)
    note_run(device, VAULT, FIRST)
    note_run(device, VAULT, SECOND)
    [file] = tmp_path.glob("*.jsonl")
    file.write_bytes(file.read_bytes()[:-20])
    note_run(device, VAULT, THIRD)
    assert noted_runs(device, VAULT) == [FIRST, THIRD]


def test_what_was_noted_meanwhile_stays(tmp_path: Path) -> None:
    device = DeviceStore(tmp_path, use_keyring=False)
    for run in (FIRST, SECOND):
        note_run(device, VAULT, run)
    forget_runs(device, VAULT, [FIRST])
    note_run(device, VAULT, THIRD)
    assert noted_runs(device, VAULT) == [SECOND, THIRD]
    forget_runs(device, VAULT, [SECOND, THIRD])
    assert noted_runs(device, VAULT) == []
    assert list(tmp_path.iterdir()) == []
