"""Vaults with 100,000 and with 1,000 sealed clients, made once a run, and the one table all figures go into.

`python3 run.py bench` runs these and names the file for the figures in CUSTKEEPER_FIGURES.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.services.client_import import carry_out, plan_import
from tests.benchmarks.figures import Figures
from tests.sample_firm import KEEPER, SampleFirm, build_firm

CLIENTS = 100_000
FEW_CLIENTS = 1_000
_FIGURES = pytest.StashKey[Figures]()
_FAMILY, _GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂"
_DISTRICTS, _TRADES = ("静安", "浦东", "徐汇", "嘉定", "闵行", "松江"), ("贸易", "物流", "餐饮管理", "信息科技", "医疗器械")


def write_list(path: Path, count: int) -> None:
    """Invented clients with a contact, an address of mail and a phone number each."""
    with path.open("w", encoding="utf-8") as file:
        file.write("客户编号,客户名称,联系人,邮箱,手机,备注\n")
        for number in range(count):
            family, given = _FAMILY[number % len(_FAMILY)], _GIVEN[number // 7 % len(_GIVEN)]
            firm = f"上海{_DISTRICTS[number % 6]}{given}{family}{_TRADES[number % 5]}有限公司"
            phone = f"139{number:08d}"
            file.write(f"K{number:06d},{firm}{number},{family}{given},c{number}@example.com,{phone},报税资料在三楼文件柜\n")


@pytest.fixture(autouse=True)
def _nothing_remembered(stretched_each_time: None, compiled_each_time: None) -> None:
    """Figures are of what people wait for."""


@pytest.fixture(scope="session")
def firm_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], SampleFirm]:
    """A new firm with that many clients, all sealed; its list lies beside the vault."""

    def make(clients: int) -> SampleFirm:
        folder = tmp_path_factory.mktemp("firm")
        firm = SampleFirm(folder, build_firm(folder))
        write_list(folder / "list.csv", clients)
        keeper = firm.open(KEEPER)
        assert carry_out(keeper, plan_import(keeper, folder / "list.csv")) == clients
        firm.close()
        return firm

    return make


@pytest.fixture(scope="session")
def big_firm(firm_of: Callable[[int], SampleFirm]) -> SampleFirm:
    return firm_of(CLIENTS)


@pytest.fixture(scope="session")
def small_firm(firm_of: Callable[[int], SampleFirm]) -> SampleFirm:
    return firm_of(FEW_CLIENTS)


@pytest.fixture
def figures(pytestconfig: pytest.Config) -> Figures:
    """Where a benchmark writes what it measured."""
    return pytestconfig.stash.setdefault(_FIGURES, Figures())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """All figures of the run as one table, and as JSON where run.py wants it."""
    found = config.stash.get(_FIGURES, None)
    if found is None:
        return
    terminalreporter.section("figures")
    terminalreporter.line(found.table())
    if file := os.environ.get("CUSTKEEPER_FIGURES"):
        found.write(Path(file))
