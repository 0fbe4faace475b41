"""A register of 10,000 Chinese rows as PDF, against a plain LongTable of Paragraphs with the same font and data."""

import sys
from pathlib import Path

import pytest

from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import Ended, programs_in_turns, run_program

_DRIVER = Path(__file__).resolve().parent / "print_register.py"
ROWS, ROUNDS = 10_000, 3
MOST_TIME, MOST_MEMORY = 1 / 3, 200  # of the LongTable's; MB (DESIGN §8)
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(600)]


def test_a_long_register_is_printed_soon_and_in_little_memory(figures: Figures, tmp_path: Path) -> None:
    def printing(how: str) -> Ended:
        return run_program([sys.executable, _DRIVER, how, str(ROWS), tmp_path / f"{how}.pdf"])

    ours, plain = programs_in_turns(ROUNDS, lambda: printing("ours"), lambda: printing("plain"))
    note = f"whole processes; the LongTable held {plain.peak / 1e6:.0f} MB; ours with header, foot, marks and its data attached"
    time = figures.ratio("10,000-row Chinese register PDF: time", ours.seconds, plain.seconds, MOST_TIME, note=note)
    memory = figures.bound("10,000-row Chinese register PDF: peak memory", ours.peak / 1e6, MOST_MEMORY, "MB")
    assert time.is_met
    assert memory.is_met
