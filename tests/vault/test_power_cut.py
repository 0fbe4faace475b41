"""A power cut in the middle of a change of keys, simulated for the header's files: the header the ledger names is always there.

The data file's own durability is SQLite's (WAL, synchronous=FULL); only the order of the two is at stake here.
"""

import os
import shutil
from pathlib import Path

import pytest

from custkeeper.vault import key_change
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from tests.sample_firm import SampleFirm
from tests.vault.losing_disk import LosingDisk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no fsync for folders; NTFS journals the names")
HEADERS = ("header.json", "header.copy.json")


def cuts_of_a_change(made_firm: SampleFirm, folder: Path, honours_fsync: bool) -> tuple[Header, LosingDisk]:
    folder.mkdir()
    for name in HEADERS:
        shutil.copy(made_firm.path / name, folder / name)
    vault = VaultFolder(folder)
    old = Header.from_bytes(vault.header.read_bytes())
    new, disk = old.next(), LosingDisk(folder, honours_fsync)
    with pytest.MonkeyPatch.context() as patch:
        disk.watch(patch)
        disk.moment = old.hash
        key_change.prepare(vault, new, old)
        disk.cut()
        disk.moment = new.hash  # the ledger's commit, which SQLite makes durable before it returns
        key_change.finish(vault, new)
        disk.cut()
    return old, disk


def settles(folder: Path, state: dict[str, bytes], committed: str) -> bool:
    """Whether the next writer finds the committed header, and leaves it in both places and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in state.items():
        (folder / name).write_bytes(content)
    key_change.settle(VaultFolder(folder), committed)
    left = {each.name: each.read_bytes() for each in folder.iterdir()}
    sound = [name for name, content in left.items() if key_change.read_if_sound(VaultFolder(folder), lambda it=content: it)]
    return set(left) == set(sound) == set(HEADERS) and {Header.from_bytes(each).hash for each in left.values()} == {committed}


def test_whenever_the_power_fails_the_committed_header_is_there(made_firm: SampleFirm, tmp_path: Path) -> None:
    old, disk = cuts_of_a_change(made_firm, tmp_path / "vault", honours_fsync=True)
    failed = [state for committed, state in disk.cuts if not settles(tmp_path / "cut", state, committed)]
    befores = sum(committed == old.hash for committed, _ in disk.cuts)
    assert failed == []
    assert 0 < befores < len(disk.cuts)
    print(f"\npower cuts: {len(disk.cuts)} states, {befores} before the commit, {len(disk.cuts) - befores} after; lost 0")


def test_without_fsync_the_header_is_lost(made_firm: SampleFirm, tmp_path: Path) -> None:
    """The control: the same writer on a disk that does nothing at an fsync."""
    _, disk = cuts_of_a_change(made_firm, tmp_path / "vault", honours_fsync=False)
    lost = sum(not settles(tmp_path / "cut", state, committed) for committed, state in disk.cuts)
    print(f"\ncontrol without fsync: header lost in {lost} of {len(disk.cuts)} states")
    assert lost
