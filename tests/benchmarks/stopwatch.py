"""Measuring two sides fairly: in turns, so that whatever else the machine does hits both, and by the median.

Lives here: time in this process, and time and memory of another one. Must not: know what is measured.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
_LAUNCHER = Path(__file__).resolve().parent / "launcher.py"


def in_turns(rounds: int, *sides: Callable[[], Any]) -> list[float]:
    """The median seconds of each side; a side's own preparation is not counted when it returns its seconds as a float."""
    taken: list[list[float]] = [[] for _ in sides]
    for _ in range(rounds):
        for side, seconds in zip(sides, taken, strict=True):
            gc.collect()  # what the other side left is not paid for here
            began = perf_counter()
            told = side()
            seconds.append(told if isinstance(told, float) else perf_counter() - began)
    return [median(seconds) for seconds in taken]


@dataclass(frozen=True)
class Ended:
    """A program that has ended."""

    seconds: float
    peak: float  # bytes, the most it held in memory
    output: str


def run_program(command: Sequence[str | Path], typed: str = "", changes: Mapping[str, str] | None = None) -> Ended:
    """Run a program to its end; it must succeed. `changes` go into its environment, `typed` to its standard input."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **(changes or {})}
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        launched = [sys.executable, "-I", str(_LAUNCHER), str(told), *map(str, command)]
        done = subprocess.run(launched, input=typed, env=environment, capture_output=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
        facts = json.loads(told.read_text(encoding="utf-8"))
    assert facts["code"] == 0, done.stderr
    return Ended(facts["seconds"], facts["peak"], done.stdout)


def programs_in_turns(rounds: int, *sides: Callable[[], Ended]) -> list[Ended]:
    """Each side's median time and median memory."""
    ended: list[list[Ended]] = [[] for _ in sides]
    for _ in range(rounds):
        for side, runs in zip(sides, ended, strict=True):
            runs.append(side())
    return [Ended(median(r.seconds for r in runs), median(r.peak for r in runs), runs[-1].output) for runs in ended]
