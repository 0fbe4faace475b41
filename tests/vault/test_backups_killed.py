"""A backup killed, or with a failing disk, at some of its steps: nothing is lost and nothing taken for a backup that is none.

Every step is forced in tests/faults/test_backups.py.
"""

import errno
from pathlib import Path

import pytest

from tests.faults.failing_backups import STICK
from tests.faults.forced_backups import CAN_BE_FORCED, KILL, Fault, Forcing, what_is_wrong
from tests.faults.forced_backups import disk as disk
from tests.faults.forced_backups import firm_with_backup as firm_with_backup
from tests.sample_firm import SampleFirm

pytestmark = pytest.mark.skipif(not CAN_BE_FORCED, reason="takes Linux and a C compiler")


@pytest.mark.parametrize("act", ["make", "verify", "restore"])
def test_whatever_happens_in_the_middle_nothing_is_lost(
    firm_with_backup: SampleFirm, tmp_path: Path, disk: Path, act: str
) -> None:
    forcing = Forcing(firm_with_backup, act, disk, tmp_path)
    calls = forcing.calls()
    faults = [Fault(calls // 2, KILL), Fault(calls - 4, KILL), Fault(calls // 3, errno.ENOSPC, stays=True)]
    wrong = [what_is_wrong(act, fault, firm_with_backup, copy, said) for fault, copy, said in forcing.each(faults)]
    assert wrong == [""] * len(faults)


def test_a_backup_written_under_its_own_name_is_found_out(firm_with_backup: SampleFirm, tmp_path: Path, disk: Path) -> None:
    """The control: no half-written name, no rename."""
    forcing = Forcing(firm_with_backup, "make in place", disk, tmp_path)
    fault = Fault(forcing.calls(STICK) - 2, KILL, below=STICK)
    for _, copy, said in forcing.each([fault]):
        assert said is None
        assert "BackupCutShort" in what_is_wrong("make", fault, firm_with_backup, copy, said)
