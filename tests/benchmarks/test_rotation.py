"""Taking a level back and revoking: seconds with 100,000 sealed clients, and whether the time grows in line with them."""

from collections.abc import Callable
from time import perf_counter

import pytest

from custkeeper.domain.levels import Level
from custkeeper.services.access import grant, revoke, withdraw
from tests.benchmarks.conftest import CLIENTS
from tests.benchmarks.figures import Figures
from tests.sample_firm import KEEPER, OWNER, SampleFirm, copied

MOST_SECONDS = 3.0  # rotating a level over 100,000 records, on the machine class of facts/security.md
MOST_GROWTH = 1.25  # of the time a record takes, between a quarter of them and all
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


def seconds(firm: SampleFirm, act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


def test_rotating_a_level(big_firm: SampleFirm, firm_of: Callable[[int], SampleFirm], figures: Figures) -> None:
    spent = {}
    for clients, firm in ((CLIENTS // 4, firm_of(CLIENTS // 4)), (CLIENTS, big_firm)):
        owner = firm.open(OWNER)
        rounds = []
        for _ in range(3):
            rounds.append(seconds(firm, lambda owner=owner: withdraw(owner, KEEPER, Level.CONFIDENTIAL)))  # type: ignore[misc]
            grant(owner, KEEPER, Level.CONFIDENTIAL)
        spent[clients] = min(rounds)
        firm.close()
    growth = spent[CLIENTS] / CLIENTS / (spent[CLIENTS // 4] / (CLIENTS // 4))
    note = f"a quarter of them {spent[CLIENTS // 4]:.2f} s: {growth:.2f} of the time for each record"
    assert figures.bound("rotating a level over 100,000 records", spent[CLIENTS], MOST_SECONDS, "s", note).is_met
    assert growth <= MOST_GROWTH


def test_revoking(big_firm: SampleFirm, figures: Figures, tmp_path_factory: pytest.TempPathFactory) -> None:
    firm = copied(big_firm, tmp_path_factory.mktemp("revoked") / "firm")
    owner = firm.open(OWNER)
    spent = seconds(firm, lambda: revoke(owner, KEEPER))
    size = firm.path.joinpath(owner.vault.header.data).stat().st_size / 1e6
    firm.close()
    figures.bound(
        "revoking with 100,000 records (told, no promise)", spent, 60.0, "s", f"{size:.0f} MB copied and looked through"
    )
