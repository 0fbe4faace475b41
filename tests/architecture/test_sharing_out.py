"""A divided run runs every test once, and each of its processes begins with what takes longest."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.sharing_out import LONGEST, shared_out

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Named:
    """All of a test that the sharing out looks at."""

    nodeid: str


SHORT = [Named(f"tests/domain/test_x.py::test_{number}") for number in range(41)]
LONG = [Named(f"{LONGEST[0]}::test_{number}") for number in range(8)]


@pytest.mark.parametrize("processes", [2, 3, 5])
def test_every_process_begins_with_its_share_of_the_longest(processes: int) -> None:
    order = shared_out([*SHORT[:20], *LONG, *SHORT[20:]], processes)  # type: ignore[arg-type]
    assert sorted(each.nodeid for each in order) == sorted(each.nodeid for each in (*SHORT, *LONG))
    begun = 0
    for process in range(processes):
        part = order[begun : begun + (len(order) - begun) // (processes - process)]
        begun += len(part)
        share = len(LONG[process::processes])
        assert [each in LONG for each in part] == [True] * share + [False] * (len(part) - share)


@pytest.mark.parametrize(
    "chosen", [LONG, LONG[:1], LONG[:3] + SHORT[:1], SHORT[:2], []], ids=["all long", "one", "four", "short", "none"]
)
def test_of_a_choice_of_few_none_is_lost(chosen: list[Named]) -> None:
    order = shared_out(chosen, 3)  # type: ignore[arg-type, type-var]
    assert sorted(each.nodeid for each in order) == sorted(each.nodeid for each in chosen)


@pytest.mark.parametrize("name", LONGEST)
def test_the_longest_are_still_called_so(name: str) -> None:
    file, _, test = name.partition("::")
    text = (ROOT / file).read_text(encoding="utf-8")
    assert f"def {test or 'test_'}" in text
