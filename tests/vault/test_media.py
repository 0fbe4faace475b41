"""Where sticks are connected on each system, looked for in real folders laid out as that system does."""

import os
from pathlib import Path

import pytest

from custkeeper.vault.media import is_inside, is_on_same_disk, mounts, tails
from tests.links import link_to
from tests.small_disk import SmallDisk


def made(*folders: Path) -> None:
    for each in folders:
        each.mkdir(parents=True)


def test_windows_has_letters_a_mac_has_volumes_and_linux_a_folder_of_each_person(tmp_path: Path) -> None:
    made(tmp_path / "E", tmp_path / "Volumes" / "BLUE" / "inner", tmp_path / "media" / "anna" / "BLUE")
    assert list(mounts([tmp_path / "E", tmp_path / "F"], "win32")) == [tmp_path / "E"]
    assert list(mounts([tmp_path / "Volumes"], "darwin")) == [tmp_path / "Volumes" / "BLUE"]
    found = list(mounts([tmp_path / "media", tmp_path / "none"], "linux"))
    assert found == [tmp_path / "media" / "anna", tmp_path / "media" / "anna" / "BLUE"]


@pytest.mark.parametrize(
    ("known", "parts"),
    [
        ("E:\\backups\\firm", ["backups/firm", "firm"]),
        ("E:\\", []),
        ("\\\\server\\share\\backups", ["backups"]),
        ("/media/anna/BLUE/backups", ["media/anna/BLUE/backups", "anna/BLUE/backups", "BLUE/backups", "backups"]),
        ("/mnt/../etc", ["mnt/etc", "etc"]),
    ],
)
def test_a_folder_is_looked_for_below_every_mount_whatever_system_wrote_its_path(known: str, parts: list[str]) -> None:
    assert [each.as_posix() for each in tails(known)] == parts


def test_inside_is_what_the_disk_says_also_through_a_link(tmp_path: Path) -> None:
    vault = tmp_path / "Firm.ckvault"
    made(vault / "deep" / "deeper", tmp_path / "Firm.ckvault.backups")
    link = link_to(vault / "deep", tmp_path / "harmless")
    assert is_inside(vault, vault)
    assert is_inside(link / "deeper", vault)
    assert not is_inside(tmp_path / "Firm.ckvault.backups", vault)
    assert not is_inside(tmp_path, vault)


def test_another_disk_is_another_disk(tmp_path: Path, small_disk: SmallDisk) -> None:
    assert is_on_same_disk(tmp_path, tmp_path)
    assert not is_on_same_disk(tmp_path, small_disk.path)
    assert not is_on_same_disk(tmp_path, tmp_path / "gone")
    assert os.path.ismount(small_disk.path)
