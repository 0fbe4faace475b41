"""What a disk that is full, or failing, is told as, whichever call of a change notices it first: its log, its file, a header."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.forced_backups import CAN_BE_FORCED
from tests.faults.forced_backups import disk as disk
from tests.sample_firm import ROOT

pytestmark = pytest.mark.skipif(not CAN_BE_FORCED, reason="takes Linux and a C compiler")


def test_whichever_write_notices_it_a_full_disk_is_called_full_and_a_failing_one_failing(tmp_path: Path, disk: Path) -> None:
    ended = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "failing_disk_writer.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"LD_PRELOAD": str(disk), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert ended.returncode == 0, ended.stderr
    answers = json.loads(ended.stdout)
    for cause in ("ENOSPC", "EDQUOT"):  # the second is one person's share of a disk that has room
        assert answers[cause].pop() == ["done"]
        assert len(answers[cause]) > 10
        assert {tuple(each) for each in answers[cause]} == {("DiskFull", "")}
    assert answers["EIO"].pop() == ["done"]
    assert {each[0] for each in answers["EIO"]} == {"DiskFailed"}
    assert all("EIO" in each[1] for each in answers["EIO"]), answers["EIO"]
