"""Importing 100,000 rows, judged, levels suggested, sealed and in the ledger, against reading and inserting them bare."""

import csv
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from sqlalchemy import Column, MetaData, Table, Text, insert

from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.vault.connection import Database
from tests.benchmarks.conftest import CLIENTS, write_list
from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import in_turns
from tests.sample_firm import KEEPER, SampleFirm, copied

ROUNDS = 3
MOST = 4  # times the bare way (DESIGN §8)
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


def bare(source: Path, folder: Path) -> float:
    """Seconds to read the list and insert its rows into a table without a key, in a file with the vault's own settings."""
    table = Table("bare", MetaData(), *(Column(f"column_{place}", Text) for place in range(6)))
    database = Database.create(folder / "bare.db", os.urandom(32))
    try:
        database.migrate(table.metadata.create_all)
        began = perf_counter()
        with source.open(encoding="utf-8", newline="") as file:
            rows = [dict(zip(table.c.keys(), cells, strict=True)) for cells in list(csv.reader(file))[1:]]
        with database.transaction():
            assert database.run(insert(table), rows)
        return perf_counter() - began
    finally:
        database.close()


def test_an_import_costs_little_more_than_reading_and_inserting(
    made_firm: SampleFirm, figures: Figures, tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = tmp_path_factory.mktemp("list") / "list.csv"
    write_list(source, CLIENTS)

    def in_its_own_folder(work: Callable[[Path], float]) -> float:
        folder = tmp_path_factory.mktemp("import")
        try:
            return work(folder)
        finally:
            shutil.rmtree(folder)

    def ours(folder: Path) -> float:
        firm = copied(made_firm, folder / "firm")
        keeper = firm.open(KEEPER)
        began = perf_counter()
        assert carry_out(keeper, plan_import(keeper, source)) == CLIENTS
        seconds = perf_counter() - began
        firm.close()
        return seconds

    mine, its = in_turns(ROUNDS, lambda: in_its_own_folder(ours), lambda: in_its_own_folder(lambda at: bare(source, at)))
    assert figures.ratio("import with detection and sealing, 100,000 rows x 6", mine, its, MOST).is_met
