"""Backups killed (kill -9), and with a disk that fails, at every call that making, verifying and restoring make.

The live vault opens and passes its check, older backups are as they were, a new one is there whole or not at all, and the next
clears what was left. Some dozen of the same points are forced in tests/vault/test_backups_killed.py.
"""

import errno
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.conftest import Tally
from tests.faults.failing_backups import STICK
from tests.faults.forced_backups import CAN_BE_FORCED, KILL, WHOLE, Fault, Forcing, what_is_wrong
from tests.faults.forced_backups import disk as disk
from tests.faults.forced_backups import firm_with_backup as firm_with_backup
from tests.sample_firm import SampleFirm

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not CAN_BE_FORCED, reason="takes Linux and a C compiler"),
]
ACTS = ("make", "verify", "restore")
MODES = {
    "kill -9": Fault(error=KILL),
    "disk full": Fault(error=errno.ENOSPC, stays=True),
    "EIO once": Fault(error=errno.EIO),
    "stick removed": Fault(error=errno.EIO, stays=True, below=STICK),
    "stick full": Fault(error=errno.ENOSPC, stays=True, below=STICK),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("act", ACTS)
def test_every_step_forced(
    firm_with_backup: SampleFirm, tmp_path: Path, disk: Path, act: str, mode: str, is_long: bool, tally: Tally
) -> None:
    forcing, kind = Forcing(firm_with_backup, act, disk, tmp_path), MODES[mode]
    if kind.below != WHOLE and act != "make":
        return  # nothing is written there
    calls = forcing.calls(kind.below)
    numbers = range(1, calls + 1, 1 if is_long else max(1, calls // 8))
    faults = [Fault(number, kind.error, kind.stays, kind.below) for number in numbers]
    wrong, found = [], Counter[str]()
    for fault, copy, said in forcing.each(faults):
        problem = what_is_wrong(act, fault, firm_with_backup, copy, said)
        wrong += [f"call {fault.number} of {calls}: {problem}"] if problem else []
        found[said["said"] if said else "killed"] += 1
    told = ", ".join(f"{what} {count}" for what, count in sorted(found.items()))
    tally.figure(f"6 backup {act}, {mode}", f"{len(faults)} points of {calls} calls: {told}; wrong {len(wrong)}")
    assert wrong == [], "\n".join(wrong)


def test_a_backup_written_under_its_own_name_is_found_out(
    firm_with_backup: SampleFirm, tmp_path: Path, disk: Path, tally: Tally
) -> None:
    """The control: no half-written name, no rename."""
    forcing = Forcing(firm_with_backup, "make in place", disk, tmp_path)
    calls = forcing.calls(STICK)
    faults = [Fault(number, KILL, below=STICK) for number in range(max(1, calls - 6), calls + 1)]
    wrong = [what_is_wrong("make", fault, firm_with_backup, copy, said) for fault, copy, said in forcing.each(faults)]
    tally.figure("6 control", f"a backup written in place: {sum(map(bool, wrong))} of {len(faults)} kills found out")
    assert any(wrong)
