"""A damaged, cut or replayed file is refused or reported, or does no harm; never read as if it were sound (facts: SQLCipher).

Each case is a fresh copy: opened, checked, everything read. What opens without a word must hold exactly what it held.
"""

import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.records import add, edit, find
from custkeeper.services.vault_access import check
from custkeeper.vault.connection import Database
from custkeeper.vault.tables import RECORDS
from tests.sample_firm import MANAGER, OWNER, SampleFirm, copied
from tests.vault.survivors import Killing, Left, everything_in, looked_at, open_by_code

SEED = 20270301
PAGE = 4096
DATA = "data-1.db"
WAL = "data-1.db-wal"
REFUSED, REPORTED, HARMLESS = "refused", "reported", "harmless"
Damage = Callable[[Path], None]


def only_the_vault(firm: SampleFirm, to: Path) -> SampleFirm:
    # without SQLite's shared memory, which it makes anew; Windows bars reading it while it is in use
    shutil.copytree(firm.path, to / firm.path.name, ignore=shutil.ignore_patterns("*-shm"))
    shutil.copytree(firm.folder / "state", to / "state")
    return SampleFirm(to, firm.papers)


def verdict(firm: SampleFirm, truth: Left, name: str = OWNER) -> str:
    """Any error but our own escapes from here, and what passes without a word is held against the truth."""
    try:
        session = open_by_code(firm, name)
        _, problems = check(session)
        whole = everything_in(session)
        is_reported = bool(problems or session.vault.notices)
        head = session.vault.head
    except CustKeeperError:
        return REFUSED
    finally:
        firm.close()
    if is_reported:
        return REPORTED
    assert (head, whole) == (truth.head, truth.whole), "undetected and harmful"
    return HARMLESS


def judge_each(firm: SampleFirm, truth: Left, damages: dict[str, Damage], folder: Path, name: str = OWNER) -> dict[str, str]:
    """The verdict on each damage, every one done to a copy of its own."""
    found = {}
    for damage, do in damages.items():
        copy = only_the_vault(firm, folder / "case")
        do(copy.path)
        found[damage] = verdict(copy, truth, name)
        assert held_open(copy.folder) == [], f"{damage}: refused, and still open"
        shutil.rmtree(copy.folder)
    return found


def held_open(folder: Path) -> list[str]:
    """Files below `folder` that this process has open, where the system says so; Windows itself refuses to remove such."""
    if sys.platform != "linux":
        return []
    return [
        path
        for each in Path("/proc/self/fd").iterdir()
        if each.is_symlink() and (path := _leads_to(each)).startswith(str(folder))
    ]


def _leads_to(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:  # the descriptor of this very listing
        return ""


def flips(file: Path, count: int) -> dict[str, Damage]:
    chance, size = random.Random(SEED), file.stat().st_size

    def flip(place: int, bit: int) -> Damage:
        def do(folder: Path) -> None:
            with (folder / file.name).open("r+b") as opened:
                opened.seek(place)
                value = opened.read(1)[0]
                opened.seek(place)
                opened.write(bytes([value ^ 1 << bit]))

        return do

    drawn = [(chance.randrange(size), chance.randrange(8)) for _ in range(count)]
    return {f"{file.name} {place}.{bit}": flip(place, bit) for place, bit in drawn}


def written(name: str, content: bytes) -> Damage:
    return lambda folder: (folder / name).write_bytes(content) and None


def told(what: str, found: dict[str, str]) -> None:
    counts = Counter(found.values())
    print(f"\n{what}: {len(found)} cases: " + ", ".join(f"{each} {counts[each]}" for each in (REPORTED, REFUSED, HARMLESS)))


@pytest.fixture
def settled(busy_firm: SampleFirm, tmp_path: Path) -> tuple[SampleFirm, Left]:
    """Everything in the data file, no log."""
    firm = copied(busy_firm, tmp_path / "settled")
    truth = looked_at(firm)
    firm.close()
    return firm, truth


@pytest.fixture
def unsettled(busy_firm: SampleFirm, tmp_path: Path) -> tuple[SampleFirm, Left, bytes]:
    """A folder as it lies while a session is open: the newest commits in the log only. Also an older state of that log."""
    firm = copied(busy_firm, tmp_path / "at-work")
    session = firm.open()
    add(session, "client", {"name": "first in the log"}, "W0001")
    older = (firm.path / WAL).read_bytes()
    session.vault.keep_draft("client", "0" * 32, {"name": "half a na"})
    edit(session, find(session, "client", "K0001"), {"contact": "in the log"})
    truth = Left(session.vault.head, everything_in(session), session.vault.header.generation)
    left = only_the_vault(firm, tmp_path / "unsettled")
    firm.close()
    return left, truth, older


def test_bits_flipped_in_the_data_file(settled: tuple[SampleFirm, Left], tmp_path: Path) -> None:
    firm, truth = settled
    found = judge_each(firm, truth, flips(firm.path / DATA, 150), tmp_path)
    told("flips in the data file", found)
    assert HARMLESS not in found.values(), "every page carries a MAC, and a check reads them all"


def test_bits_flipped_in_the_log(unsettled: tuple[SampleFirm, Left, bytes], tmp_path: Path) -> None:
    firm, truth, _ = unsettled
    found = judge_each(firm, truth, flips(firm.path / WAL, 100), tmp_path)
    told("flips in the log", found)
    assert REPORTED in found.values(), "a torn log loses commits, and the pinned head tells"


@pytest.mark.parametrize("is_committed", [False, True], ids=["before the commit", "after the commit"])
def test_bits_flipped_in_the_headers(busy_firm: SampleFirm, tmp_path: Path, is_committed: bool) -> None:
    """Killed in the middle of a change of keys, so that all three files are there."""
    killing = Killing(busy_firm, "key change", tmp_path, busy_firm.firm_secret, busy_firm.papers[OWNER].recovery_code)
    [(_, firm)] = list(killing.killed_at([killing.turn + is_committed], keep=True))
    truth = looked_at(firm, MANAGER)
    firm.close()
    found: dict[str, str] = {}
    for name in ("header.json", "header.copy.json", "header.next"):
        found |= judge_each(firm, truth, flips(firm.path / name, 17), tmp_path, MANAGER)
    told("flips in the headers", found)
    only = {"header.next"} if is_committed else set()
    assert {each.split()[0] for each, what in found.items() if what == REFUSED} == only, "a sound header serves for a damaged one"


def test_a_data_file_that_was_cut(settled: tuple[SampleFirm, Left], tmp_path: Path) -> None:
    firm, truth = settled
    content = (firm.path / DATA).read_bytes()
    sizes = [0, 1, PAGE, PAGE * 2, len(content) // 2, len(content) // 2 // PAGE * PAGE, len(content) - PAGE, len(content) - 1]
    damages = {f"cut at {size}": written(DATA, content[:size]) for size in sizes}
    found = judge_each(firm, truth, damages, tmp_path)
    told("cut data file", found)
    assert HARMLESS not in found.values()


def test_a_log_that_is_gone_or_cut_or_an_older_one(unsettled: tuple[SampleFirm, Left, bytes], tmp_path: Path) -> None:
    firm, truth, older = unsettled
    content = (firm.path / WAL).read_bytes()
    sizes = [0, 1, 32, PAGE, len(older), len(content) // 2, len(content) - PAGE, len(content) - 1]
    damages = {f"cut at {size}": written(WAL, content[:size]) for size in sizes}
    damages["gone"] = lambda folder: (folder / WAL).unlink()
    damages["older"] = written(WAL, older)
    found = judge_each(firm, truth, damages, tmp_path)
    told("lost log", found)
    assert set(found.values()) == {REPORTED}, "the vault opens without what was lost, and the pinned head tells"
    assert judge_each(firm, truth, {"nothing": lambda folder: None}, tmp_path) == {"nothing": HARMLESS}


def read_without_checks(firm: SampleFirm, vault_key: bytes) -> list[tuple[object, ...]]:
    """The control: the rows as the data file's key alone gives them, no ledger and no seal asked."""
    database = Database.open_reader(firm.path / DATA, vault_key)
    try:
        return [tuple(row) for table in RECORDS.values() for row in database.rows(select(table))]
    finally:
        database.close()


def test_an_older_page_put_back_is_noticed_where_its_mac_is_good(settled: tuple[SampleFirm, Left], tmp_path: Path) -> None:
    firm, _ = settled
    older = (firm.path / DATA).read_bytes()
    session = firm.open()
    for code in ("K0001", "K0002", "K0003"):
        edit(session, find(session, "client", code), {"contact": "newer"})
    firm.close()
    truth, key = looked_at(firm), session.vault.vault_key
    firm.close()
    newer, before = (firm.path / DATA).read_bytes(), read_without_checks(firm, key)
    places = [at for at in range(0, len(older), PAGE) if older[at : at + PAGE] != newer[at : at + PAGE]]
    damages = {f"page {at // PAGE + 1}": written(DATA, newer[:at] + older[at : at + PAGE] + newer[at + PAGE :]) for at in places}
    found = judge_each(firm, truth, damages, tmp_path)
    told("older pages put back", found)
    unnoticed = [each for each, do in damages.items() if misreads(firm, key, before, do, tmp_path)]
    print(f"control: {len(unnoticed)} of them change what is read without checks, and nothing is said")
    assert unnoticed
    assert all(found[each] != HARMLESS for each in unnoticed)


def misreads(firm: SampleFirm, key: bytes, before: list[tuple[object, ...]], do: Damage, folder: Path) -> bool:
    copy = only_the_vault(firm, folder / "control")
    do(copy.path)
    try:
        return read_without_checks(copy, key) != before
    except CustKeeperError:
        return False
    finally:
        shutil.rmtree(copy.folder)


def test_a_row_edited_by_somebody_with_the_key_is_noticed_by_the_ledger_alone(settled: tuple[SampleFirm, Left]) -> None:
    firm, _ = settled
    session = open_by_code(firm)
    before = read_without_checks(firm, session.vault.vault_key)
    writer = Database.open_writer(firm.path / DATA, session.vault.vault_key)
    with writer.transaction():
        writer.run(text("UPDATE client SET state = 'former' WHERE code = 'K0002'"))
    writer.close()
    assert read_without_checks(firm, session.vault.vault_key) != before
    assert [dict(each.values)["code"] for each in check(session)[1]] == ["K0002"]
    firm.close()
