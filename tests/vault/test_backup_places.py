"""Whatever becomes of the place a backup is written to, or of the vault's own disk: it is said, and what lay there is as it was.

Calls that fail one by one are in tests/faults/test_backups.py; here are real media and folders.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.access import revoke
from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import BackupStopped, NoRoomToRestore, TargetFull, TargetGone, TargetMissing, TargetUnwritable
from custkeeper.vault.backup_file import read_backup, write_backup
from custkeeper.vault.backup_making import Made, Progress, Source, Step, make_backup
from custkeeper.vault.errors import DiskFull, HeaderOutdated, VaultExists
from custkeeper.vault.restoring import restore
from custkeeper.vault.scratch_folder import scratch_folder
from tests.sample_firm import AUDITOR, SampleFirm
from tests.small_disk import SmallDisk
from tests.vault.losing_disk import LosingDisk
from tests.vault.survivors import open_by_code


def made(session: Session, target: Path, progress: Progress | None = None) -> Made:
    vault = session.vault
    return make_backup(Source(vault.folder, vault.header, vault.vault_key, session.now), target, progress)


def at(step: Step, act: Callable[[], object]) -> Progress:
    """Something that happens once when that step is under way."""
    waiting = [act]

    def progress(now: Step, done: int, total: int) -> None:
        if now is step and waiting:
            waiting.pop()()

    return progress


@pytest.fixture
def session(firm: SampleFirm) -> Session:
    return open_by_code(firm)


@pytest.fixture
def stick(session: Session, tmp_path: Path) -> Path:
    """A place with a backup of an earlier day."""
    folder = tmp_path / "stick"
    folder.mkdir()
    made(session, folder).file.path.rename(folder / "older.ckbackup")
    return folder


def test_a_full_place_is_said_with_its_megabytes_and_keeps_what_it_has(
    session: Session, stick: Path, small_disk: SmallDisk
) -> None:
    older = Path(shutil.copy(stick / "older.ckbackup", small_disk.path))
    for room in (300 << 10, 8 << 10, 0):
        small_disk.fill(room)
        with pytest.raises(TargetFull) as refused:
            made(session, small_disk.path)
        assert (refused.value.values["needed"], refused.value.values["free"]) == (5, 1 if room else 0)
        small_disk.empty()
        assert [each.name for each in small_disk.path.iterdir()] == ["older.ckbackup"]
    assert older.read_bytes() == (stick / "older.ckbackup").read_bytes()
    assert made(session, small_disk.path).findings == ()


def test_the_vaults_own_disk_being_full_stops_each_of_them_and_leaves_nothing(
    firm: SampleFirm, small_disk: SmallDisk, tmp_path: Path
) -> None:
    moved = SampleFirm(Path(shutil.copytree(firm.folder, small_disk.path / "firm")), firm.papers)
    session, target = open_by_code(moved), tmp_path / "stick"
    target.mkdir()
    backup = made(session, target).file
    names = {each.name for each in moved.path.iterdir()}
    for room in (300 << 10, 20 << 10, 0):
        small_disk.fill(room)
        for act in (
            lambda: made(session, target),
            lambda: verify_file(session, backup.path),
            lambda: restore(backup, small_disk.path / "Back.ckvault"),
        ):
            with pytest.raises((DiskFull, NoRoomToRestore)):
                act()
        small_disk.empty()
        assert {each.name for each in moved.path.iterdir()} == names
        assert {each.name for each in small_disk.path.iterdir()} == {"firm"}
        assert [each.name for each in target.iterdir()] == [backup.path.name]
    assert verify_file(session, backup.path)[1] == []
    session.close()


def test_a_place_that_cannot_be_written_to_is_said(session: Session, small_disk: SmallDisk) -> None:
    small_disk.make_read_only()
    with pytest.raises(TargetUnwritable):
        made(session, small_disk.path)
    small_disk.make_writable()
    assert list(small_disk.path.iterdir()) == []


def test_a_place_that_is_not_there_or_is_a_file_is_said(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for place in (tmp_path / "gone", tmp_path / "file", tmp_path / "file" / "folder"):
        with pytest.raises(TargetMissing):
            made(session, place)


@pytest.mark.parametrize("step", [Step.COPY, Step.WRITE])
def test_a_place_that_goes_away_meanwhile_is_said(session: Session, stick: Path, tmp_path: Path, step: Step) -> None:
    pulled, older = tmp_path / "pulled out", (stick / "older.ckbackup").read_bytes()
    with pytest.raises(TargetGone):
        made(session, stick, at(step, lambda: stick.rename(pulled)))
    assert not stick.exists()
    assert (pulled / "older.ckbackup").read_bytes() == older
    assert [each.name for each in pulled.iterdir() if not each.name.endswith(".part")] == ["older.ckbackup"]
    assert not list(session.vault.folder.path.glob("backup-*"))
    pulled.rename(stick)
    assert made(session, stick).findings == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no folder away while a file in it is open")
def test_a_place_that_a_file_takes_meanwhile_is_said(session: Session, stick: Path) -> None:
    def replace() -> None:
        shutil.rmtree(stick)
        stick.write_bytes(b"somebody's own")

    with pytest.raises(TargetGone):
        made(session, stick, at(Step.WRITE, replace))
    assert stick.read_bytes() == b"somebody's own"


def test_a_stick_unmounted_meanwhile_gets_nothing_and_neither_does_the_folder_under_it(
    session: Session, small_disk: SmallDisk
) -> None:
    def pull() -> None:
        subprocess.run(["umount", "--lazy", str(small_disk.path)], check=True)

    with pytest.raises(TargetGone):
        made(session, small_disk.path, at(Step.WRITE, pull))
    assert list(small_disk.path.iterdir()) == []
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(small_disk.path)], check=True)  # the fixture unmounts it


@pytest.mark.parametrize("step", Step)
def test_stopped_at_any_step_it_leaves_nothing(session: Session, stick: Path, step: Step) -> None:
    def stop() -> None:
        raise BackupStopped

    names = {each.name for each in session.vault.folder.path.iterdir()}
    with pytest.raises(BackupStopped):
        made(session, stick, at(step, stop))
    assert [each.name for each in stick.iterdir()] == ["older.ckbackup"]
    assert {each.name for each in session.vault.folder.path.iterdir()} == names


def test_a_damaged_vault_is_said_and_makes_no_backup(session: Session, stick: Path) -> None:
    data = session.vault.folder.data(session.vault.header.data)
    sound, session_source = data.read_bytes(), Source(session.vault.folder, session.vault.header, session.vault.vault_key, "")
    refusals = set()
    for page in range(3, len(sound) // 4096, 9):
        data.write_bytes(sound[: page * 4096 + 900] + bytes([sound[page * 4096 + 900] ^ 1]) + sound[page * 4096 + 901 :])
        with pytest.raises(CustKeeperError) as refused:
            make_backup(session_source, stick)
        refusals.add(type(refused.value).__name__)
    data.write_bytes(sound)
    assert refusals == {"DataFileDamaged"}
    assert [each.name for each in stick.iterdir()] == ["older.ckbackup"]


def test_a_data_file_that_a_change_of_keys_left_lying_is_not_what_is_backed_up(session: Session, stick: Path) -> None:
    """Windows takes no file away while somebody reads it: the one of the old keys lies there for a while, whole and fitting."""
    vault = session.vault
    old, was = Source(vault.folder, vault.header, vault.vault_key, session.now), vault.folder.data(vault.header.data)
    kept = was.read_bytes()
    revoke(session, AUDITOR, "left")
    was.write_bytes(kept)
    with pytest.raises(HeaderOutdated):
        make_backup(old, stick)
    assert made(session, stick).file.manifest.generation == vault.header.generation > old.header.generation


def test_two_backups_of_one_second_do_not_meet(session: Session, stick: Path) -> None:
    vault, source = session.vault, Source(session.vault.folder, session.vault.header, session.vault.vault_key, session.now)
    inner: list[Made] = []
    outer = make_backup(source, stick, at(Step.WRITE, lambda: inner.append(make_backup(source, stick))))
    assert outer.file.path != inner[0].file.path
    assert all(verify_file(session, each.file.path)[1] == [] for each in (outer, inner[0]))
    assert len(list(stick.iterdir())) == 3
    assert vault.header == source.header


def test_half_written_ones_go_after_a_day_and_only_those_of_this_vault(session: Session, stick: Path) -> None:
    ours = f".CustKeeper-{session.vault.id[:8]}-20260101-090000.ckbackup.part"
    names = [ours, ours.replace("090000", "100000"), ".CustKeeper-00000000-20260101-090000.ckbackup.part", "notes.part"]
    for name in names:
        (stick / name).write_bytes(b"PK\x03\x04")
        os.utime(stick / name, (1, 1))
    os.utime(stick / names[1])
    path = made(session, stick).file.path
    assert {each.name for each in stick.iterdir()} == {"older.ckbackup", path.name, *names[1:]}


def test_a_scratch_folder_is_swept_when_its_maker_is_dead_and_not_before(session: Session, stick: Path) -> None:
    vault = session.vault.folder.path
    dead = vault / "backup-dead"
    dead.mkdir()
    (dead / "data-1.db").write_bytes(b"half")
    with scratch_folder(vault) as alive:
        assert not dead.exists()
        made(session, stick)
        assert alive.exists(), "somebody else is at work in it"
    assert not list(vault.glob("backup-*"))


def test_a_restore_never_goes_over_anything(session: Session, stick: Path, tmp_path: Path) -> None:
    file = read_backup(stick / "older.ckbackup")
    for name, make in (("empty", Path.mkdir), ("file", Path.touch)):
        make(tmp_path / name)
        with pytest.raises(VaultExists):
            restore(file, tmp_path / name)
    with pytest.raises(VaultExists):
        restore(file, session.vault.folder.path)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no fsync for folders; NTFS journals the names")
@pytest.mark.parametrize("honours_fsync", [True, False])
def test_whenever_the_power_fails_a_backups_name_means_a_whole_one(session: Session, stick: Path, honours_fsync: bool) -> None:
    """Without fsync, the control, it does not."""
    file = read_backup(stick / "older.ckbackup")
    data = stick.parent / "data"
    file.take_out(data)
    disk, torn = LosingDisk(stick, honours_fsync), 0
    with pytest.MonkeyPatch.context() as patch:
        disk.watch(patch)
        write_backup(stick / "new.ckbackup", data, file.header_bytes, lambda size, sha256: file.manifest)
        disk.cut()
    cut = stick.parent / "cut"
    cut.mkdir()
    for _, state in disk.cuts:
        assert state["older.ckbackup"] == (stick / "older.ckbackup").read_bytes()
        for name in [each for each in state if each.endswith(".ckbackup")]:
            (cut / name).write_bytes(state[name])
            torn += not is_whole(cut / name)
    how = "honoured" if honours_fsync else "ignored"
    print(f"\npower cuts: {len(disk.cuts)} states, {torn} with a torn backup (fsync {how})")
    assert len(disk.cuts) >= 5
    assert (torn == 0) == honours_fsync


def is_whole(path: Path) -> bool:
    try:
        read_backup(path)
    except CustKeeperError:
        return False
    return True
