"""Restore tests killed (kill -9), and with a disk that fails, at every call they make.

The live vault opens and passes its check at the same head, the backup is as it was, nothing of the test stays once the next act
was done, and no fault of this computer's is taken for one of the backup.
"""

import errno
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.conftest import Tally
from tests.faults.forced_backups import CAN_BE_FORCED, KILL, Fault, Forcing, what_is_wrong
from tests.faults.forced_backups import disk as disk
from tests.faults.forced_backups import firm_with_backup as firm_with_backup
from tests.sample_firm import SampleFirm

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not CAN_BE_FORCED, reason="takes Linux and a C compiler"),
]
MODES = {
    "kill -9": Fault(error=KILL),
    "disk full": Fault(error=errno.ENOSPC, stays=True),
    "EIO once": Fault(error=errno.EIO),
}


@pytest.mark.parametrize("mode", MODES)
def test_every_step_forced(
    firm_with_backup: SampleFirm, tmp_path: Path, disk: Path, mode: str, is_long: bool, tally: Tally
) -> None:
    forcing, kind = Forcing(firm_with_backup, "drill", disk, tmp_path), MODES[mode]
    calls = forcing.calls()
    numbers = range(1, calls + 1, 1 if is_long else max(1, calls // 8))
    faults = [Fault(number, kind.error, kind.stays, kind.below) for number in numbers]
    wrong, found = [], Counter[str]()
    for fault, copy, said in forcing.each(faults):
        problem = what_is_wrong("drill", fault, firm_with_backup, copy, said)
        wrong += [f"call {fault.number} of {calls}: {problem}"] if problem else []
        found[said["said"] if said else "killed"] += 1
    told = ", ".join(f"{what} {count}" for what, count in sorted(found.items()))
    tally.figure(f"6 restore test, {mode}", f"{len(faults)} points of {calls} calls: {told}; wrong {len(wrong)}")
    assert wrong == [], "\n".join(wrong)
