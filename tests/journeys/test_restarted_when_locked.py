"""A program that stays locked is really replaced by another: no key in its memory, but the reason, the record and the words."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.sample_firm import KEEPER, PASSPHRASES, ROOT, SampleFirm

PROGRAM = Path(__file__).with_name("somebody_locking.py")
PATIENCE = 120  # seconds for each of the two


@pytest.fixture
def told(firm: SampleFirm) -> dict[str, dict[str, Any]]:
    """What both processes said, by phase."""
    secrets = [KEEPER, PASSPHRASES[KEEPER], firm.firm_secret]
    (firm.folder / "secrets").write_text("\n".join(secrets), encoding="utf-8")
    lines = firm.folder / "told"
    command = [sys.executable, str(PROGRAM), "open", str(firm.path)]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, "SOMEBODY_LOCKING": str(firm.folder)}) as program:
        code = program.wait(PATIENCE)
    # on Windows the second process stands beside the first, which has ended
    end = time.monotonic() + PATIENCE
    while not (lines.exists() and '"back"' in lines.read_text(encoding="utf-8")) and time.monotonic() < end:
        time.sleep(0.05)
    assert code == 0
    return {each["phase"]: each for each in map(json.loads, lines.read_text(encoding="utf-8").splitlines())}


def test_its_successor_has_no_key_and_everything_else(
    told: dict[str, dict[str, Any]], firm: SampleFirm, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(told) == ["open", "locked", "anew", "back"]
    anew, back = told["anew"], told["back"]
    if sys.platform != "win32":
        assert anew["pid"] == told["open"]["pid"], "exec: one process for whoever waits for it"
    assert anew["arguments"] == ["open", str(firm.path)]
    assert anew["environment"] == [], "the ticket is taken"
    assert any("the screen was locked" in each for each in anew["said"])
    assert (back["tab"], back["typed"]) == ("clients", "canary half a na")
    if anew["found"] is None:
        return  # only Linux lets a program look into its own memory
    with capsys.disabled():
        print(f"\nin memory, open: {told['open']['found']}, just locked: {told['locked']['found']}", end=" ")
    assert told["open"]["found"]["vault key"] > 0, "the search finds what is there"
    assert told["open"]["found"]["typed"] > 0
    assert set(anew["found"].values()) == {0}
