"""Places for backups: refused ones, media known again anywhere, lost marks, changes, synchronised folders, several at once."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from custkeeper.domain.errors import CustKeeperError, FieldProblem, NotAllowed, WriteInterrupted
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.services.backup_board import backup_board
from custkeeper.services.backup_looking import look, look_for, record_seen
from custkeeper.services.backup_purging import purge, purge_past
from custkeeper.services.backup_targets import MARK, change_target, folder_of, set_target, suggested_kind
from custkeeper.services.backup_verifying import path_of, verify_file
from custkeeper.services.backups import back_up
from custkeeper.services.place_notes import Reach, folder_notes, place_notes, sight
from custkeeper.services.records import find
from custkeeper.services.restore_drills import Opener, record_drill, run_drill
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check
from custkeeper.vault.backup_errors import (
    BackupMissing,
    TargetFull,
    TargetInsideVault,
    TargetMissing,
    TargetOnSameDisk,
    TargetSetAlready,
    TargetUnmarked,
    TargetUnwritable,
)
from tests.links import link_to
from tests.sample_firm import AUDITOR, KEEPER, PASSPHRASES, SampleFirm
from tests.small_disk import SmallDisk

SAME_DISK = "the tests have one disk"


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    return firm.open(KEEPER)


@pytest.fixture
def stick(firm: SampleFirm) -> Path:
    return folder(firm.folder / "stick")


@pytest.fixture
def target(at_work: Session, stick: Path) -> Record:
    return placed(at_work, stick)


@pytest.fixture
def disk(small_disk: SmallDisk) -> Iterator[SmallDisk]:
    yield small_disk
    small_disk.make_writable()


def folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


def placed(session: Session, where: Path, kind: str = "stick", days: int = 1, reason: str = SAME_DISK) -> Record:
    return set_target(session, where.name, kind, where, "赵工", "safe", days, reason)


def notes(session: Session, target: Record) -> list[str]:
    return [each.text.source for each in place_notes(target, session.vault.id, session.vault.folder.path)]


def test_several_places_each_have_their_own_interval(firm: SampleFirm, at_work: Session) -> None:
    daily, weekly = (placed(at_work, folder(firm.folder / name), days=days) for name, days in (("daily", 1), ("weekly", 7)))
    for each in (daily, weekly):
        back_up(at_work, each)
    firm.clock.now += timedelta(days=3)
    standing = {each.target.code: (each.standing.due - at_work.today).days for each in backup_board(at_work).places}
    assert standing == {daily.code: -2, weekly.code: 4}
    assert [each.standing.is_late for each in backup_board(at_work).places] == [True, False]


def test_a_place_inside_the_vault_is_refused_through_a_link_as_well(firm: SampleFirm, at_work: Session) -> None:
    link = link_to(folder(at_work.vault.folder.path / "deep"), firm.folder / "harmless")
    with pytest.raises(TargetInsideVault):
        placed(at_work, link)
    assert not (link / MARK).exists()


def test_one_folder_is_one_place(at_work: Session, target: Record, stick: Path) -> None:
    with pytest.raises(TargetSetAlready) as refused:
        placed(at_work, stick)
    assert refused.value.values["code"] == target.code
    assert folder_of(target, at_work.vault.id) == stick, "the first one's mark is as it was"


def test_a_read_only_medium_is_refused_when_set_and_a_failure_when_a_backup_is_made(at_work: Session, disk: SmallDisk) -> None:
    target = placed(at_work, disk.path, reason="")
    disk.make_read_only()
    with pytest.raises(TargetUnwritable):
        back_up(at_work, target)
    assert find(at_work, "backup", "B0001").state == "failed"
    with pytest.raises(TargetUnwritable):
        change_target(at_work, target.code, {}, disk.path)
    disk.make_writable()
    assert back_up(at_work, target).state == "made"


def test_a_full_stick_gets_no_mark_and_no_record(at_work: Session, disk: SmallDisk) -> None:
    disk.fill(leave=0)
    with pytest.raises(TargetFull):
        placed(at_work, disk.path, reason="")
    assert at_work.vault.records.count("backup_target") == 0
    assert not (disk.path / MARK).exists()
    disk.empty()
    assert placed(at_work, disk.path, reason="").code == "BT0001"


def test_a_place_that_now_lies_on_the_vaults_own_disk_is_told_and_asks_for_a_reason(
    firm: SampleFirm, at_work: Session, disk: SmallDisk
) -> None:
    link, here = link_to(disk.path, firm.folder / "place"), folder(firm.folder / "here")
    target = placed(at_work, link, reason="")
    assert notes(at_work, target) == []
    shutil.copy(link / MARK, here / MARK)  # as after the medium's content was copied to the vault's disk
    link.unlink()
    link_to(here, link)
    assert back_up(at_work, target).state == "made"
    assert ["on the vault's own disk now" in each for each in notes(at_work, target)] == [True]
    with pytest.raises(TargetOnSameDisk):
        change_target(at_work, target.code, {}, link)
    told = change_target(at_work, target.code, {"same_disk_reason": "until the stick is repaired"}, link)
    assert notes(at_work, told) == []
    back = change_target(at_work, target.code, {}, disk.path)
    assert not back.value("same_disk_reason"), "a reason holds for its folder only"


@pytest.mark.parametrize(
    ("system", "before", "after", "roots"),
    [
        ("win32", "E/backups", "F/backups", ["E", "F"]),
        ("darwin", "Volumes/BLUE/backups", "Volumes/BLUE 1/backups", ["Volumes"]),
        ("linux", "media/anna/BLUE/backups", "media/bo/BLUE/backups", ["media"]),
        ("linux", "mnt/stick", "media/anna/stick", ["mnt", "media"]),
    ],
)
def test_a_stick_is_known_again_by_its_mark_wherever_it_is_connected(
    firm: SampleFirm, at_work: Session, system: str, before: str, after: str, roots: list[str]
) -> None:
    target = placed(at_work, folder(firm.folder / before))
    (firm.folder / after).parent.mkdir(parents=True, exist_ok=True)
    (firm.folder / before).rename(firm.folder / after)
    assert folder_of(target, at_work.vault.id, [firm.folder / each for each in roots], system) == firm.folder / after


def test_two_sticks_with_the_same_path_are_not_taken_for_each_other(firm: SampleFirm, at_work: Session) -> None:
    media = folder(firm.folder / "media")
    blue = placed(at_work, folder(media / "USB"))
    (media / "USB").rename(media / "pocket")
    red = placed(at_work, folder(media / "USB"))
    assert folder_of(red, at_work.vault.id, [media], "darwin") == media / "USB"
    assert folder_of(blue, at_work.vault.id, [media], "darwin") == media / "pocket"
    shutil.rmtree(media / "pocket")
    with pytest.raises(TargetUnmarked):
        folder_of(blue, at_work.vault.id, [media], "darwin")


def test_a_stick_whose_mark_was_deleted_is_set_again_with_the_same_record(at_work: Session, target: Record, stick: Path) -> None:
    made = back_up(at_work, target)
    (stick / MARK).unlink()
    with pytest.raises(TargetUnmarked) as refused:
        back_up(at_work, target)
    assert refused.value.values["code"] == target.code
    mended = change_target(at_work, target.code, {}, stick)
    assert (mended.id, mended.code) == (target.id, target.code)
    assert path_of(at_work, made).parent == stick
    assert back_up(at_work, mended).state == "made"
    assert check(at_work)[1] == []


def test_a_place_is_changed_in_words_and_moved_to_another_medium(firm: SampleFirm, at_work: Session, target: Record) -> None:
    old = Path(str(target.value("folder")))
    changed = change_target(at_work, target.code, {"name": " red ", "keeper": "李工", "interval_days": 7})
    assert [changed.value(each) for each in ("name", "keeper", "interval_days", "place")] == ["red", "李工", 7, "safe"]
    assert folder_of(changed, at_work.vault.id) == old
    moved = change_target(at_work, target.code, {"same_disk_reason": SAME_DISK}, folder(firm.folder / "new"))
    assert folder_of(moved, at_work.vault.id) == firm.folder / "new"
    shutil.rmtree(firm.folder / "new")
    with pytest.raises(TargetMissing):
        folder_of(moved, at_work.vault.id, [firm.folder], "darwin")  # the former medium is connected, and is this place no more


@pytest.mark.parametrize("values", [{"name": ""}, {"keeper": "  "}, {"kind": "cloud"}])
def test_a_change_that_would_not_do_changes_nothing(at_work: Session, target: Record, values: dict[str, str]) -> None:
    with pytest.raises(FieldProblem):
        change_target(at_work, target.code, values)
    assert find(at_work, "backup_target", target.code).values == target.values


def test_what_is_no_word_of_a_place_is_not_changed_by_it(at_work: Session, target: Record) -> None:
    change_target(at_work, target.code, {"volume": "x", "since": "2020-01-01", "folder": "/", "place": "desk"})
    kept = find(at_work, "backup_target", target.code)
    assert {**kept.values, "place": "safe"} == target.values


def test_an_auditor_changes_no_place_and_writes_no_mark(firm: SampleFirm, at_work: Session, target: Record, stick: Path) -> None:
    mark = (stick / MARK).read_bytes()
    firm.close()
    auditor = firm.open(AUDITOR)
    for act in (lambda: change_target(auditor, target.code, {"name": "mine"}, stick), lambda: look_for(auditor)):
        with pytest.raises(NotAllowed):
            act()
    assert (stick / MARK).read_bytes() == mark


def test_a_synchronised_folder_is_suggested_as_one_and_told_when_it_is_not(firm: SampleFirm, at_work: Session) -> None:
    synced = folder(firm.folder / "坚果云" / "backups")
    assert suggested_kind(synced) == "synced"
    assert suggested_kind(firm.folder) == "folder"
    target = placed(at_work, synced, "folder")
    assert ["synchronised" in each for each in notes(at_work, target)] == [True]
    assert notes(at_work, change_target(at_work, target.code, {"kind": "synced"})) == []


def test_conflict_copies_are_told_and_neither_counted_nor_removed(at_work: Session, stick: Path) -> None:
    target = placed(at_work, stick, "synced")
    made = back_up(at_work, target)
    file = path_of(at_work, made)
    copies = [file.with_name(f"{file.stem}{tail}.ckbackup") for tail in (" (conflicted copy 2026-03-01)", " (1)", "(冲突)")]
    for each in copies:
        shutil.copy(file, each)
    assert ["synchronising program" in each for each in notes(at_work, target)] == [True]
    assert len(backup_board(at_work).places[0].backups) == 1
    purge_past(at_work, target)
    purge(at_work, made.code, "room")
    assert not file.exists()
    assert all(each.exists() for each in copies)
    other = back_up(at_work, target)
    path_of(at_work, other).rename(stick / "x (2).ckbackup")
    with pytest.raises(BackupMissing):
        path_of(at_work, other)
    assert verify_file(at_work, copies[0])[1] == [], "somebody who names it can look it through"


def test_what_is_not_there_is_missing_until_it_is_found_again_as_it_was(
    firm: SampleFirm, at_work: Session, target: Record
) -> None:
    proven, made = back_up(at_work, target), back_up(at_work, target)
    opener = Opener(KEEPER, PASSPHRASES[KEEPER])
    record_drill(at_work, proven.code, opener, run_drill(at_work, proven, opener))
    head = at_work.vault.head.seq
    assert look_for(at_work).missing == ()
    assert at_work.vault.head.seq == head, "nothing changed, so nothing is written"
    pocket = folder(firm.folder / "pocket")
    for each in (proven, made):
        path_of(at_work, each).rename(pocket / str(each.value("file")))
    assert [each.state for each in look_for(at_work).missing] == ["missing", "missing"]
    assert backup_board(at_work).places[0].standing.last_good is None
    for file in pocket.iterdir():
        file.rename(Path(str(target.value("folder"))) / f"again {file.name}")
    assert {each.code: each.state for each in look_for(at_work, target).found} == {proven.code: "proven", made.code: "made"}
    assert check(at_work)[1] == []


def test_what_changed_after_a_look_stays_as_somebody_left_it(at_work: Session, target: Record, stick: Path) -> None:
    first, second = back_up(at_work, target), back_up(at_work, target)
    for each in (first, second):
        path_of(at_work, each).rename(stick.parent / str(each.value("file")))
    seen = look(at_work)
    assert [each.state for each in at_work.vault.records.where("backup")] == ["made", "made"], "a look alone records nothing"
    with at_work.vault.unit_of_work(Event.BACKUP_PURGED) as work:
        work.replace(first.changed(state="purged").with_values(purged_because="room"))
    kept = record_seen(at_work, seen)
    assert [each.code for each in kept.missing] == [second.code]
    assert [each.state for each in at_work.vault.records.where("backup")] == ["purged", "missing"]
    again = look(at_work)
    assert ([each.code for each in again.still_missing], again.missing, again.there) == ([second.code], (), 0)


def test_a_look_counts_its_steps_and_ends_where_it_is_stopped(at_work: Session, target: Record) -> None:
    for _ in range(3):
        back_up(at_work, target)
    steps: list[tuple[int, int]] = []

    def advance(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 2:
            raise WriteInterrupted

    with pytest.raises(WriteInterrupted):
        look(at_work, advance=advance)
    assert steps == [(1, 3), (2, 3)]


def test_backups_that_nobody_recorded_are_told_and_left_alone(at_work: Session, target: Record, stick: Path) -> None:
    made = back_up(at_work, target)
    assert look(at_work).notes == ()
    strange = shutil.copy(path_of(at_work, made), stick / "from somewhere.ckbackup")
    path_of(at_work, made).rename(stick / "renamed.ckbackup")
    (note,) = look(at_work).notes
    assert dict(note.values) == {"path": str(stick), "count": 1, "file": "renamed.ckbackup"}, "one of the two is the recorded one"
    assert Path(strange).exists()


def test_a_place_is_seen_where_it_is_elsewhere_unmarked_or_away(
    firm: SampleFirm, at_work: Session, target: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = sight(at_work, target)
    assert (found.reach, found.folder, found.is_on_vaults_disk, found.notes) == (Reach.HERE, stick, True, ())
    elsewhere = folder(firm.folder / "media") / "stick"
    stick.rename(elsewhere)
    assert sight(at_work, target).reach is Reach.AWAY
    with monkeypatch.context() as connected:
        connected.setattr("custkeeper.services.backup_targets.mounts", lambda *_: iter([elsewhere]))
        assert (sight(at_work, target).reach, sight(at_work, target).folder) == (Reach.ELSEWHERE, elsewhere)
    folder(stick)
    assert sight(at_work, target).reach is Reach.UNMARKED
    here, there = (folder_notes(at_work, each, target)[0] for each in (stick, elsewhere))
    assert (here.is_marked, there.is_marked, here.problem, there.problem) == (False, True, None, None)
    assert not (stick / MARK).exists(), "looking marks nothing"


def test_a_place_that_is_not_connected_says_nothing_against_its_backups(at_work: Session, target: Record, stick: Path) -> None:
    made = back_up(at_work, target)
    stick.rename(stick.with_name("pocket"))
    assert [each.code for each in look_for(at_work).out_of_reach] == [target.code]
    assert find(at_work, "backup", made.code).state == "made"
    assert purge_past(at_work, target) == []


def test_older_ones_stay_when_the_newer_are_not_where_the_records_say(firm: SampleFirm, at_work: Session, target: Record) -> None:
    first = back_up(at_work, target)
    firm.clock.now += timedelta(hours=1)
    second = back_up(at_work, target)
    path_of(at_work, second).unlink()
    assert purge_past(at_work, target) == []
    assert path_of(at_work, first).exists()
    assert find(at_work, "backup", second.code).state == "missing"


def test_of_several_to_remove_those_that_went_are_recorded_when_one_does_not_go(
    at_work: Session, target: Record, small_disk: SmallDisk
) -> None:
    made = [back_up(at_work, target) for _ in range(4)]
    stuck = path_of(at_work, made[1])
    subprocess.run(["mount", "--bind", str(stuck), str(stuck)], check=True)  # not even root can unlink it now
    try:
        with pytest.raises(TargetUnwritable):
            purge_past(at_work, target)
    finally:
        subprocess.run(["umount", str(stuck)], check=True)
    assert [find(at_work, "backup", each.code).state for each in made] == ["purged", "made", "made", "made"]
    assert [each.code for each in purge_past(at_work, target)] == [made[1].code, made[2].code]
    assert check(at_work)[1] == []


def test_nothing_is_removed_by_who_cannot_record_it(firm: SampleFirm, at_work: Session, target: Record) -> None:
    made = back_up(at_work, target)
    file = path_of(at_work, made)
    at_work.vault.older_than = at_work.vault.head  # an older copy of the vault may not be written
    with pytest.raises(CustKeeperError):
        purge(at_work, made.code, "room")
    assert file.exists()


def test_a_file_name_out_of_the_log_leads_nowhere_else(at_work: Session, target: Record, stick: Path) -> None:
    made = back_up(at_work, target)
    outside = stick.parent / "outside.ckbackup"
    shutil.copy(path_of(at_work, made), outside)
    path_of(at_work, made).unlink()
    strange = made.with_values(file=f"..{os.sep}outside.ckbackup")
    with pytest.raises(BackupMissing):
        path_of(at_work, strange)
    mark = made.with_values(file=MARK)
    with pytest.raises(BackupMissing):
        path_of(at_work, mark)
    assert json.loads((stick / MARK).read_bytes())["vault"] == at_work.vault.id
