"""Search as you type among 100,000 sealed clients, and one page of a sorted list."""

from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import pytest

from custkeeper.services.records import CODE, LEVEL, STATE, TITLE, list_records
from custkeeper.services.session import Session
from tests.benchmarks.figures import Figures
from tests.sample_firm import KEEPER, SampleFirm

# A firm's name, a district, pinyin, initials, somebody's number, a code, two words at once.
QUERIES = (
    "静安伟王贸易",
    "信息科技",
    "浦东 物流",
    "jinganweiwang",
    "yiliaoqixie",
    "shjawwmy",
    "13900012345",
    "k012345",
    "c4711@ex",
)
PAGE = 200  # lines
MOST_TYPED, MOST_PAGE = 0.050, 0.020  # seconds (DESIGN §8)
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(600)]


def seconds(work: Callable[[], Any]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


@pytest.fixture
def session(big_firm: SampleFirm) -> Any:
    session = big_firm.open(KEEPER)
    list_records(session, "client")  # the index is there when one types
    yield session
    big_firm.close()


def test_search_as_you_type(session: Session, figures: Figures) -> None:
    prefixes = [query[:end] for query in QUERIES for end in range(1, len(query) + 1)]
    assert list_records(session, "client", "shjawwmy")
    taken = [seconds(lambda typed=typed: list_records(session, "client", typed)) for _ in range(3) for typed in prefixes]
    note = f"{len(prefixes)} prefixes of {len(QUERIES)} queries, three times; median {median(taken) * 1000:.0f} ms"
    p95 = quantiles(taken, n=20)[-1]
    assert figures.bound("search as you type, 100,000 sealed, p95", p95 * 1000, MOST_TYPED * 1000, "ms", note).is_met


def test_a_page_of_a_sorted_list(session: Session, figures: Figures) -> None:
    taken = []
    for order in (CODE, TITLE, LEVEL, STATE):
        for is_descending in (False, True):
            ids = [line.id for line in list_records(session, "client", "", order, is_descending)]
            pages = [ids[start : start + PAGE] for start in range(0, len(ids), len(ids) // 25)]
            taken += [seconds(lambda page=page: session.vault.records.page("client", page)) for page in pages]
    note = f"{PAGE} records read and opened, at {len(taken)} places of lists in every order; median {median(taken) * 1000:.1f} ms"
    p95 = quantiles(taken, n=20)[-1]
    assert figures.bound("a page of a sorted list, p95", p95 * 1000, MOST_PAGE * 1000, "ms", note).is_met
