"""What the fault suites share: short or long, and the one table of what each found.

`python3 run.py faults [--long]` runs them; the long form is asked for by CUSTKEEPER_FAULTS=long.
"""

import os
from dataclasses import dataclass, field

import pytest

from tests.cli.conftest import as_person as as_person
from tests.cli.conftest import run as run
from tests.vault.conftest import busy_firm as busy_firm

_TALLY = pytest.StashKey["Tally"]()


@dataclass
class Tally:
    """Figures, one a suite, and the insider's table."""

    figures: list[str] = field(default_factory=list)
    rows: list[tuple[str, str, int, int, str]] = field(default_factory=list)

    def figure(self, suite: str, text: str) -> None:
        """`text` says what was done how often, and what was lost."""
        self.figures.append(f"{suite}: {text}")
        print(f"\n{suite}: {text}")

    def row(self, who: str, what: str, verify: int, check: int, told: str) -> None:
        """One attack by an insider: exit codes of `ledger verify` and `vault check`, and the sentence."""
        self.rows.append((who, what, verify, check, told))

    def table(self) -> str:
        """Everything of this run as text."""
        lines = list(self.figures)
        if self.rows:
            noticed = sum(bool(verify or check) for _, _, verify, check, _ in self.rows)
            lines += ["", f"insider with the vault's key: {len(self.rows)} attacks, {len(self.rows) - noticed} unnoticed"]
            lines += ["verify check  attack (by): what the next person is told"]
            lines += [f"{verify:>6} {check:>5}  {what} ({who}): {told}" for who, what, verify, check, told in self.rows]
        return "\n".join(lines)


@pytest.fixture(autouse=True)
def _nothing_remembered(stretched_each_time: None, compiled_each_time: None) -> None:
    """The suites run against what the product does."""


@pytest.fixture
def is_long() -> bool:
    """Whether the full figures are wanted: hours of kills rather than some minutes."""
    return os.environ.get("CUSTKEEPER_FAULTS") == "long"


@pytest.fixture
def tally(pytestconfig: pytest.Config) -> Tally:
    return pytestconfig.stash.setdefault(_TALLY, Tally())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The table of the run; workers of a divided run have each their own and say nothing here."""
    found = config.stash.get(_TALLY, None)
    if found is not None:
        terminalreporter.section("faults")
        terminalreporter.line(found.table())
