"""Copies that synchronising programs make are known by their names; a backup's own name and a person's are not taken for one."""

import pytest

from custkeeper.domain.conflict_copies import is_conflict_copy

NAME = "CustKeeper-1a2b3c4d-20270226-183000"


@pytest.mark.parametrize(
    "tail",
    [
        " (李敏's conflicted copy 2027-02-26)",
        " (conflicted copy 2027-02-26 183000)",
        ".sync-conflict-20270226-183000-ABCDEFG",
        "(冲突_李敏_2027-02-26 18-30-00)",
        "_冲突文件_李敏_20270226183000",
        "（衝突副本）",
        " (1)",
        "(12)",
        "-DESKTOP-4F2A9",
        "-2-LAPTOP",
    ],
)
def test_a_copy_of_a_synchronising_program(tail: str) -> None:
    assert is_conflict_copy(f"{NAME}{tail}.ckbackup")


@pytest.mark.parametrize(
    "name", [NAME, f"{NAME}-2", f"{NAME}-13", "for the safe", "第3份 备份", f"{NAME} für den Tresor", "2027 (March)"]
)
def test_a_backup_by_its_own_name_or_a_persons(name: str) -> None:
    assert not is_conflict_copy(f"{name}.ckbackup")
