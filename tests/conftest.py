"""What holds for every test: no network, no screen, honest settings, and the static checks' result in the last lines.

Lives here: only that. Fixtures of a layer live in the conftest of its folder.
"""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

_NO_NETWORK = Path(__file__).parent / "architecture" / "no_network"
sys.path.append(str(_NO_NETWORK))

import network_guard  # noqa: E402  # found only now

pytest_plugins = [
    *("tests.sharing_out", "tests.stretching", "tests.compiling"),
    *("tests.sample_firm", "tests.whole_deal", "tests.at_the_desk", "tests.small_disk", "tests.keyrings"),
]

network_guard.install()
# Programs that tests start are barred as well: Python imports sitecustomize from this folder first.
os.environ["PYTHONPATH"] = os.pathsep.join([str(_NO_NETWORK), str(Path(__file__).parent.parent)])
os.environ["PYTHONUTF8"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two shared cores make deadlines lie, and a red run must be red again; `--hypothesis-profile=search` looks further.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True)
hypothesis.settings.register_profile("search", deadline=None, max_examples=1000, print_blob=True)
hypothesis.settings.load_profile("steady")


def pytest_collection_finish() -> None:
    """The garbage collector need not look again and again at the modules and the tests themselves, which stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _network_untouched() -> Iterator[None]:
    """An attempt fails the test even when the code that made it swallowed the error."""
    network_guard.ATTEMPTS.clear()
    yield
    assert not network_guard.ATTEMPTS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """run.py tells what its checks found: right above pytest's closing line, where nobody overlooks it."""
    if failed := os.environ.get("CUSTKEEPER_FAILED_CHECKS"):
        terminalreporter.section("static checks FAILED", red=True)
        terminalreporter.line(f"{failed}: see above the tests, or run `run.py check`")
