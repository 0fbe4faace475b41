"""Bits flipped by the thousand, cuts at any size, and old pages, files and folders put back: refused, told, or without harm.

The judgement is that of tests/vault/test_flipped_bits.py, which has some dozens of each and the control.
"""

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from custkeeper.services.access import revoke
from custkeeper.services.records import add
from tests.faults.conftest import Tally
from tests.sample_firm import KEEPER, MANAGER, SampleFirm, copied
from tests.vault.survivors import Left, open_by_code
from tests.vault.test_flipped_bits import (
    DATA,
    HARMLESS,
    REFUSED,
    REPORTED,
    SEED,
    WAL,
    Damage,
    flips,
    judge_each,
    only_the_vault,
    verdict,
    written,
)
from tests.vault.test_flipped_bits import settled as settled
from tests.vault.test_flipped_bits import (
    test_a_row_edited_by_somebody_with_the_key_is_noticed_by_the_ledger_alone as test_control_without_the_ledger,  # noqa: F401
)
from tests.vault.test_flipped_bits import (
    test_an_older_page_put_back_is_noticed_where_its_mac_is_good as test_older_pages_put_back,  # noqa: F401
)
from tests.vault.test_flipped_bits import unsettled as unsettled

pytestmark = [pytest.mark.faults, pytest.mark.timeout(14400)]
HEADERS = ("header.json", "header.copy.json")


def told(what: str, found: dict[str, str]) -> str:
    counts = Counter(found.values())
    parts = ", ".join(f"{each} {counts[each]}" for each in (REPORTED, REFUSED, HARMLESS))
    return f"{len(found)} {what}: {parts}; undetected and harmful 0"


def test_bits_flipped_in_the_data_file(settled: tuple[SampleFirm, Left], tmp_path: Path, is_long: bool, tally: Tally) -> None:
    firm, truth = settled
    found = judge_each(firm, truth, flips(firm.path / DATA, 6040 if is_long else 40), tmp_path)
    tally.figure("5 data file", told("flips", found))
    assert HARMLESS not in found.values()


def test_bits_flipped_in_the_log(unsettled: tuple[SampleFirm, Left, bytes], tmp_path: Path, is_long: bool, tally: Tally) -> None:
    firm, truth, _ = unsettled
    found = judge_each(firm, truth, flips(firm.path / WAL, 3000 if is_long else 30), tmp_path)
    tally.figure("5 log", told("flips", found))
    assert REPORTED in found.values()


def test_bits_flipped_in_the_headers(settled: tuple[SampleFirm, Left], tmp_path: Path, is_long: bool, tally: Tally) -> None:
    """One of the two at a time: the other serves. Both alike: refused."""
    firm, truth = settled
    found: dict[str, str] = {}
    for name in HEADERS:
        found |= judge_each(firm, truth, flips(firm.path / name, 400 if is_long else 10), tmp_path)
    assert REFUSED not in found.values()
    both: dict[str, Damage] = {}
    for what, flip in flips(firm.path / "header.json", 200 if is_long else 10).items():
        both[f"both {what}"] = lambda folder, flip=flip: (flip(folder), shutil.copy(folder / HEADERS[0], folder / HEADERS[1]))
    refused = judge_each(firm, truth, both, tmp_path)
    assert set(refused.values()) == {REFUSED}
    tally.figure("5 headers", told("flips", found | refused))


def test_files_cut_at_any_size(unsettled: tuple[SampleFirm, Left, bytes], tmp_path: Path, is_long: bool, tally: Tally) -> None:
    firm, truth, _ = unsettled
    chance, found = random.Random(SEED), {}
    for name in (DATA, WAL, *HEADERS):
        content = (firm.path / name).read_bytes()
        sizes = {chance.randrange(len(content)) for _ in range(100 if is_long else 5)}
        found |= judge_each(firm, truth, {f"{name} {size}": written(name, content[:size]) for size in sizes}, tmp_path)
    assert all(verdict != HARMLESS for name, verdict in found.items() if name.startswith((DATA, WAL))), found
    tally.figure("5 truncation", told("cuts", found))


def test_an_old_data_file_beside_a_new_header(busy_firm: SampleFirm, tmp_path: Path, tally: Tally) -> None:
    """After a revocation the old file is put back under the new one's name, and under its own."""
    firm = copied(busy_firm, tmp_path / "firm")
    old = (firm.path / DATA).read_bytes()
    owner = open_by_code(firm)
    revoke(owner, KEEPER)
    truth = Left(owner.vault.head, {}, owner.vault.header.generation)
    live = owner.vault.header.data
    firm.close()
    assert live != DATA
    damages = {"under the new name": written(live, old), "the new one gone": lambda folder: (folder / live).unlink()}
    found = judge_each(firm, truth, damages, tmp_path)
    assert set(found.values()) == {REFUSED}
    beside = only_the_vault(firm, tmp_path / "beside")
    (beside.path / DATA).write_bytes(old)
    session = open_by_code(beside)
    assert session.vault.head == truth.head, "a file that the header does not name is no vault"
    add(session, "client", {"name": "the next write"})
    beside.close()
    assert not (beside.path / DATA).exists(), "and the next writer clears it away"
    tally.figure("5 old data file", f"{len(found)} ways beside a new header: all refused")


def test_an_old_folder_put_back(busy_firm: SampleFirm, tmp_path: Path, tally: Tally) -> None:
    firm = copied(busy_firm, tmp_path / "firm")
    shutil.copytree(firm.path, tmp_path / "old")
    session = open_by_code(firm)
    add(session, "client", {"name": "what the old folder lacks"})
    truth = Left(session.vault.head, {}, session.vault.header.generation)
    firm.close()
    shutil.rmtree(firm.path)
    shutil.copytree(tmp_path / "old", firm.path)
    pinned = verdict(only_the_vault(firm, tmp_path / "pinned"), truth)
    fresh = only_the_vault(firm, tmp_path / "fresh")
    shutil.rmtree(fresh.folder / "state")
    fresh_session = open_by_code(fresh, MANAGER)
    is_silent = not any("older than" in str(each.text) for each in fresh_session.vault.notices)
    fresh.close()
    tally.figure(
        "5 old folder",
        f"on a computer that saw a later head: {pinned}; on one that saw none: {'silent' if is_silent else 'told'}",
    )
    assert pinned == REPORTED
    assert is_silent, "what we do not promise (facts: §1): only a printed head tells there"
