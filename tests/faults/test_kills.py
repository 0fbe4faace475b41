"""kill -9: of what a writer acknowledged nothing is lost, and of a change of keys exactly one valid state is left.

The forced kills are those of tests/vault/test_killed.py, at every call instead of some. Random ones hit what is between calls.
"""

import json
import os
import random
import shutil
import time
from collections import Counter
from pathlib import Path

import pytest

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.vault_access import check
from tests.benchmarks.conftest import write_list
from tests.faults.conftest import Tally
from tests.sample_firm import MANAGER, OWNER, PASSPHRASES, SampleFirm, copied
from tests.vault.dying_writer import NEW_PASSPHRASE, row_name
from tests.vault.survivors import Killing, Left, carried_out, difference, judged, looked_at, open_by_code
from tests.vault.test_killed import OLD_VAULT, everything_after_migration, killing_of
from tests.vault.test_old_passphrase import opens

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a thousand new interpreters take hours; tests/vault has some kills"),
]
SEED = 20270301
AT_ONCE = 25  # kills between two looks at the vault
WORKS = ("revocation", "taking back", "role change", "key change", "import", "attachment", "signature")


def rows_lost(firm: SampleFirm) -> tuple[int, int, int]:
    """Of the acknowledged rows: how many there are, are missing, are not what was written. A check must find nothing."""
    acknowledged = (firm.folder / "acknowledged").read_text(encoding="utf-8").split()
    session = open_by_code(firm)
    records = {each.code: each for each in session.vault.records.where("client")}
    assert check(session)[1] == []
    torn = [each for each in records.values() if each.code.startswith("W") and each.value("name") != row_name(each.code)]
    firm.close()
    return len(acknowledged), sum(code not in records for code in acknowledged), len(torn)


def kill_writers(firm: SampleFirm, work: str, kills: int) -> None:
    chance = random.Random(SEED)
    secrets = {"firm_secret": firm.firm_secret, "recovery_code": firm.papers[OWNER].recovery_code}
    job = {"work": work, "folder": str(firm.folder), **secrets}
    assert all(told == [] for told in carried_out([job | {"dies_after": chance.uniform(0.005, 0.25)} for _ in range(kills)]))


def test_no_acknowledged_row_is_lost(made_firm: SampleFirm, tmp_path: Path, is_long: bool, tally: Tally) -> None:
    firm, kills, rows = copied(made_firm, tmp_path / "firm"), 1000 if is_long else 50, 0
    for turn in range(kills // AT_ONCE):
        if turn % 8 == 7:  # start anew, so that reading everything stays short
            shutil.rmtree(firm.folder)
            firm = copied(made_firm, tmp_path / "firm")
        kill_writers(firm, "rows", AT_ONCE)
        told, lost, torn = rows_lost(firm)
        assert (lost, torn) == (0, 0)
        rows = max(rows, told)
    tally.figure("1 kill -9 in writes", f"{kills} kills, {rows} rows acknowledged at most at once; lost 0, torn 0")
    assert rows


def test_a_writer_that_acknowledges_too_soon_is_found_out(made_firm: SampleFirm, tmp_path: Path, tally: Tally) -> None:
    firm = copied(made_firm, tmp_path / "firm")
    kill_writers(firm, "rows told too soon", AT_ONCE)
    _, lost, _ = rows_lost(firm)
    tally.figure("1 control", f"a writer that acknowledges before the commit lost {lost} rows in {AT_ONCE} kills")
    assert lost


@pytest.mark.parametrize("work", WORKS)
def test_every_step_of_a_change_killed(busy_firm: SampleFirm, tmp_path: Path, work: str, is_long: bool, tally: Tally) -> None:
    killing = killing_of(busy_firm, work, tmp_path)
    before, finished = looked_at(busy_firm, MANAGER), looked_at(killing.finished, MANAGER)
    busy_firm.close()
    killing.finished.close()
    turned, found = difference(before.whole, finished.whole), Counter[bool]()
    for number, firm in killing.killed_at(points(killing, is_long)):
        is_made = judged(firm, before, turned, MANAGER)
        assert is_made == (number > killing.turn), killing.calls[number - 1]
        if work == "key change":
            assert (opens(firm, PASSPHRASES[OWNER]), opens(firm, NEW_PASSPHRASE)) == (not is_made, is_made)
        found[is_made] += 1
    told = f"{found.total()} kills at {len(killing.calls)} calls: before {found[False]}, after {found[True]}, neither 0"
    tally.figure(f"2 {work} killed", told)


def test_every_step_of_a_migration_killed(tmp_path: Path, is_long: bool, tally: Tally) -> None:
    shutil.copytree(OLD_VAULT, tmp_path / "old")
    secrets = json.loads((OLD_VAULT / "secrets.json").read_text(encoding="utf-8"))
    secret, code = secrets["firm_secret"], secrets["recovery_codes"][OWNER]
    killing = Killing(SampleFirm(tmp_path / "old", {}), "migration", tmp_path, secret, code)
    whole, numbers = everything_after_migration(killing.finished, secret, code), points(killing, is_long)
    for _, copy in killing.killed_at(numbers):
        assert everything_after_migration(copy, secret, code) == whole
    tally.figure("2 migration killed", f"{len(numbers)} kills at {len(killing.calls)} calls, all whole")


def points(killing: Killing, is_long: bool) -> list[int]:
    return list(range(1, len(killing.calls) + 1)) if is_long else killing.some_points()[::3]


@pytest.fixture(scope="module")
def full_firm(busy_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """With 5,000 sealed clients, so that the long steps are long: the copy, and every record key wrapped anew."""
    firm = copied(busy_firm, tmp_path_factory.mktemp("full") / "firm")
    write_list(firm.folder / "many.csv", 5000)
    owner = open_by_code(firm)
    assert carry_out(owner, plan_import(owner, firm.folder / "many.csv")) == 5000
    firm.close()
    return firm


@pytest.mark.parametrize("work", ["revocation", "taking back"])
def test_the_long_steps_killed_at_any_time(full_firm: SampleFirm, tmp_path: Path, work: str, is_long: bool, tally: Tally) -> None:
    began = time.perf_counter()
    killing = killing_of(full_firm, work, tmp_path)
    lasts = time.perf_counter() - began
    before, finished = looked_at(full_firm, MANAGER), looked_at(killing.finished, MANAGER)
    full_firm.close()
    killing.finished.close()
    turned, chance, found = difference(before.whole, finished.whole), random.Random(SEED), Counter[bool]()
    for is_finished, firm in killing.killed_after([chance.uniform(0.01, lasts) for _ in range(130 if is_long else 5)]):
        is_made = judged(firm, before, turned, MANAGER)
        assert is_made or not is_finished
        found[is_made] += 1
    told = f"{found.total()} kills at random times, 5,000 records: before {found[False]}, after {found[True]}, neither 0"
    tally.figure(f"2 {work}, long steps", told)


@pytest.mark.parametrize("work", ["key change in place", "record in two steps"])
def test_writers_that_cheat_are_found_out(busy_firm: SampleFirm, tmp_path: Path, work: str, tally: Tally) -> None:
    killing = killing_of(busy_firm, work, tmp_path)
    before, finished = looked_at(busy_firm, MANAGER), looked_at(killing.finished, MANAGER)
    busy_firm.close()
    killing.finished.close()
    caught, numbers = 0, killing.some_points()
    for _, firm in killing.killed_at(numbers):
        caught += is_found_out(firm, before, difference(before.whole, finished.whole))
    tally.figure("2 control", f"{work}: {caught} of {len(numbers)} kills found out")
    assert caught


def is_found_out(firm: SampleFirm, before: Left, turned: Counter[str]) -> bool:
    try:
        judged(firm, before, turned, MANAGER)
    except (AssertionError, CustKeeperError):
        return True
    return False
