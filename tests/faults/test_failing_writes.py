"""Whichever write of a change fails, it is told in a sentence, nothing is half made, and the same session goes on afterwards.

Every call counts that the data file, its log, the headers and their names see: write, pwrite, fsync, ftruncate, rename.
"""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.faults.conftest import Tally
from tests.faults.failing_writer import WORKS
from tests.faults.forced_backups import CAN_BE_FORCED
from tests.faults.forced_backups import disk as disk
from tests.sample_firm import MANAGER, OWNER, ROOT, SampleFirm, copied
from tests.vault.survivors import Left, difference, looked_at

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not CAN_BE_FORCED, reason="takes Linux and a C compiler"),
]
HERE = Path(__file__).parent
MODES = {"EIO once": (errno.EIO, False), "ENOSPC until it is over": (errno.ENOSPC, True)}
LONG_MODES = MODES | {"EIO until it is over": (errno.EIO, True), "ENOSPC once": (errno.ENOSPC, False)}


class Failing:
    """One work, with a fault, on copies of a firm."""

    def __init__(self, firm: SampleFirm, work: str, disk: Path, folder: Path) -> None:
        self.firm, self.work, self._disk, self._folder = firm, work, disk, folder
        self.finished = copied(firm, folder / "finished")
        self.calls = int(self.answers([(self.finished, (0, 0, False))])[0]["calls"])

    def answers(self, cases: list[tuple[SampleFirm, tuple[int, int, bool]]]) -> list[dict[str, Any]]:
        secrets = {"firm_secret": self.firm.firm_secret, "recovery_code": self.firm.papers[OWNER].recovery_code}
        lines = []
        for firm, (number, error, stays) in cases:
            fault = {"number": number, "error": error, "stays": stays}
            lines.append(json.dumps({"work": self.work, "job": {"folder": str(firm.folder), **secrets}, "fault": fault}))
        ended = subprocess.run(
            [sys.executable, str(HERE / "failing_writer.py")],
            input="\n".join(lines) + "\n",
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=os.environ | {"LD_PRELOAD": str(self._disk), "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert ended.returncode == 0, ended.stderr
        return [json.loads(line) for line in ended.stdout.splitlines()]

    def each(self, numbers: list[int], mode: tuple[int, bool]) -> list[tuple[int, SampleFirm, dict[str, Any]]]:
        copies = [copied(self.firm, self._folder / f"{mode[0]}-{mode[1]}-{number}") for number in numbers]
        answers = self.answers([(copy, (number, *mode)) for number, copy in zip(numbers, copies, strict=True)])
        return list(zip(numbers, copies, answers, strict=True))


def what_is_wrong(said: dict[str, Any], left: Left, before: Left, turned: Counter[str]) -> str:
    """Empty when the answer is true: what is said to be done is there whole, and of what is refused there is nothing."""
    if said["said"].startswith("crash") or said["goes_on"]:
        return f"{said['said']}; afterwards: {said['goes_on'] or 'goes on'}"
    made = difference(before.whole, left.whole)
    made["+client"] -= 1  # the one written after the fault
    is_made, is_unmade = +made == +turned, not +made
    steps = left.head.seq - before.head.seq - 1
    if said["said"] == "done":
        return "" if is_made and steps == 1 else f"said to be done, and is not: {made}"
    return "" if is_unmade and steps == 0 else f"{said['said']}, and yet: {made}, {steps} entries"


@pytest.mark.parametrize("work", [each for each in WORKS if each != "swallowed"])
def test_whichever_write_fails(busy_firm: SampleFirm, tmp_path: Path, disk: Path, work: str, is_long: bool, tally: Tally) -> None:
    failing = Failing(busy_firm, work, disk, tmp_path)
    before, wrong, found, cases = looked_at(busy_firm, MANAGER), [], Counter[str](), 0
    busy_firm.close()
    turned = difference(before.whole, looked_at(failing.finished, MANAGER).whole)
    turned["+client"] -= 1
    failing.finished.close()
    assert failing.calls > 5
    numbers = list(range(1, failing.calls + 1)) if is_long else list(range(1, failing.calls + 1, max(1, failing.calls // 9)))
    for mode, fault in (LONG_MODES if is_long else MODES).items():
        for number, copy, said in failing.each(numbers, fault):
            cases += 1
            found[said["said"]] += 1
            problem = what_is_wrong(said, looked_at(copy, MANAGER), before, turned)
            wrong += [f"{mode}, call {number} of {failing.calls}: {problem}"] if problem else []
            copy.close()
            shutil.rmtree(copy.folder)
    said_how = ", ".join(f"{what} {count}" for what, count in sorted(found.items()))
    tally.figure(f"4 {work}, a write failing", f"{cases} faults in {failing.calls} calls: {said_how}; wrong {len(wrong)}")
    assert wrong == [], "\n".join(wrong)


def test_a_writer_that_swallows_the_error_is_found_out(busy_firm: SampleFirm, tmp_path: Path, disk: Path, tally: Tally) -> None:
    failing = Failing(busy_firm, "swallowed", disk, tmp_path)
    before = looked_at(busy_firm, MANAGER)
    busy_firm.close()
    turned = difference(before.whole, looked_at(failing.finished, MANAGER).whole)
    turned["+client"] -= 1
    failing.finished.close()
    [(_, copy, said)] = failing.each([failing.calls // 2], MODES["EIO once"])
    problem = what_is_wrong(said, looked_at(copy, MANAGER), before, turned)
    copy.close()
    tally.figure("4 control", f"a writer that swallows the error: {problem[:60]}")
    assert problem
