"""How the tests are shared out over the processes of a divided run, so that no core waits: neither on the way nor at the end.

Lives here: the number of processes, and the order. Must not: leave out a test; what is run is the same in any order.
"""

import os

import pytest

# The longest, by the beginnings of their names: seconds each, where the middle one takes a tenth of one.
LONGEST = (
    "tests/vault/test_killed.py",
    "tests/vault/test_flipped_bits.py",
    "tests/vault/test_old_passphrase.py::test_a_change_killed",
    "tests/vault/test_power_cut.py",
    "tests/journeys/test_the_deal.py",
    "tests/journeys/test_two_signers.py",
    "tests/journeys/test_first_day.py",
    "tests/journeys/test_leaver_and_incident.py",
    "tests/gui/test_every_page.py::test_nothing_is_cut_off_inside",
    "tests/gui/test_every_page.py::test_everything_inside",
)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: whoever waits for a disk, a timer, a keyring or a child leaves its core to another."""
    return _cores() + 1


@pytest.hookimpl(trylast=True)  # after what is not run was taken out
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In a divided run the longest tests begin; each process finds its share of them at the head of its part."""
    processes = getattr(config, "workerinput", {}).get("workercount", 1)
    if processes > 1:
        items[:] = shared_out(items, processes)


def shared_out(items: list[pytest.Item], processes: int) -> list[pytest.Item]:
    """The same items in parts of the length that `--dist worksteal` gives each process first."""
    longest = [each for each in items if each.nodeid.startswith(LONGEST)]
    others = [each for each in items if not each.nodeid.startswith(LONGEST)]
    order: list[pytest.Item] = []
    for process in range(processes):
        part = (len(items) - len(order)) // (processes - process)
        mine = longest[process::processes][:part]
        filling, others = others[: part - len(mine)], others[part - len(mine) :]
        order += mine + filling
    placed = set(order)
    return order + [each for each in items if each not in placed]  # of a choice of few tests some find no room above


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
