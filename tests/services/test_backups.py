"""Backups as people use them: places, making, taking in, verifying, removing, and who could still open which."""

import json
import shutil
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest

from custkeeper.domain.errors import CustKeeperError, FieldProblem, NotAllowed, RecordUnknown
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Role
from custkeeper.services import access
from custkeeper.services.access import revoke
from custkeeper.services.backup_board import backup_board, is_due
from custkeeper.services.backup_duties import attend, due_places
from custkeeper.services.backup_keys import allow_unattended, stop_unattended, unattended
from custkeeper.services.backup_problems import problem_told
from custkeeper.services.backup_purging import PAST_RETENTION, LastProven, PurgeReasonMissing, past_retention, purge, purge_past
from custkeeper.services.backup_residuals import open_to, open_to_told, residuals
from custkeeper.services.backup_targets import MARK, move_target, set_target, targets
from custkeeper.services.backup_verifying import verify, verify_file
from custkeeper.services.backups import Came, back_up, begin, carry_out, let_wait, take_in
from custkeeper.services.device_unlock import disable, enable
from custkeeper.services.people import change_passphrase
from custkeeper.services.records import add, find
from custkeeper.services.restore_drills import Opener, record_drill, run_drill
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.unattended_backups import back_up_unattended
from custkeeper.services.vault_access import check
from custkeeper.vault.backup_errors import (
    BackupAltered,
    BackupForeign,
    BackupKeyMissing,
    BackupKeyOutdated,
    BackupMissing,
    BackupOfOtherHistory,
    TargetInsideVault,
    TargetMissing,
    TargetOnSameDisk,
    TargetTaken,
)
from custkeeper.vault.backup_log import note_run, noted_runs
from custkeeper.vault.backup_making import Step
from custkeeper.vault.slots import STANDARD_COST
from tests.keyrings import HeldKeyring
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm, copied

SAME_DISK = "the tests have one disk"


@pytest.fixture
def stick(firm: SampleFirm) -> Path:
    folder = firm.folder / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    return firm.open(KEEPER)


@pytest.fixture
def target(at_work: Session, stick: Path) -> Record:
    return set_target(at_work, "blue stick", "stick", stick, "赵工", "safe", 1, SAME_DISK)


def files(stick: Path) -> list[Path]:
    return sorted(stick.glob("*.ckbackup"))


def test_a_backup_is_made_read_back_recorded_and_verified_again(at_work: Session, target: Record, stick: Path) -> None:
    add(at_work, "client", {"name": "杭州示例"}, "K0001")
    head = at_work.vault.head
    steps: list[Step] = []
    made = back_up(at_work, target, lambda step, done, total: steps.append(step))
    assert list(dict.fromkeys(steps)) == [Step.COPY, Step.CHECK, Step.WRITE, Step.READ_BACK]
    (file,) = files(stick)
    assert (made.code, made.state, made.value("file"), made.value("size")) == ("B0001", "made", file.name, file.stat().st_size)
    assert (made.value("head_seq"), made.value("head_hash")) == (head.seq, head.hex)
    assert at_work.firm not in file.name
    assert verify(at_work, made.code).value("verified_at") > made.value("made_at")
    assert check(at_work)[1] == []
    assert {each.name for each in at_work.vault.folder.path.iterdir()} <= {
        *("header.json", "header.copy.json", "lock", "data-1.db", "data-1.db-wal", "data-1.db-shm")
    }, "nothing of it is left in the vault's folder"


def test_nothing_of_the_firm_can_be_read_in_the_file(at_work: Session, target: Record, stick: Path) -> None:
    add(at_work, "client", {"name": "杭州示例客户"}, "K0001")
    back_up(at_work, target)
    raw = files(stick)[0].read_bytes()
    for text in ("杭州示例客户", at_work.firm, KEEPER, "blue stick", str(stick)):
        assert text.encode() not in raw


@pytest.mark.parametrize("refused", [TargetInsideVault, TargetMissing, TargetOnSameDisk, FieldProblem, TargetTaken])
def test_a_place_that_would_not_do_is_refused_and_gets_no_mark(
    at_work: Session, stick: Path, refused: type[CustKeeperError]
) -> None:
    folder, kind, reason = stick, "stick", SAME_DISK
    if refused is TargetInsideVault:
        folder = at_work.vault.folder.path / "backups"
        folder.mkdir()
    elif refused is TargetMissing:
        folder = stick / "gone"
    elif refused is TargetOnSameDisk:
        reason = " "
    elif refused is FieldProblem:
        kind = "cloud"
    else:
        (stick / MARK).write_text(json.dumps({"vault": "f" * 32, "volume": "x"}))
    before = sorted(stick.rglob("*"))
    with pytest.raises(refused):
        set_target(at_work, "blue stick", kind, folder, "赵工", "", 1, reason)
    assert sorted(stick.rglob("*")) == before
    assert at_work.vault.records.count("backup_target") == 0


def test_a_failed_attempt_is_recorded_with_its_reason_and_told_in_words(at_work: Session, target: Record, stick: Path) -> None:
    shutil.rmtree(stick)
    with pytest.raises(TargetMissing) as refused:
        back_up(at_work, target)
    failed = find(at_work, "backup", "B0001")
    assert failed.state == "failed"
    assert problem_told(str(failed.value("problem"))) == refused.value.message


def test_a_renamed_backup_is_found_and_one_that_is_gone_or_altered_is_not_taken(
    at_work: Session, target: Record, stick: Path
) -> None:
    made = back_up(at_work, target)
    (file,) = files(stick)
    renamed = file.rename(stick / "for the safe.ckbackup")
    assert verify(at_work, made.code).state == "made"
    content = bytearray(renamed.read_bytes())
    renamed.unlink()
    with pytest.raises(BackupMissing):
        verify(at_work, made.code)
    assert find(at_work, "backup", made.code).state == "made", "a stick that is not there proves nothing against it"
    content[1000] ^= 1
    file.write_bytes(content)
    with pytest.raises(BackupAltered):
        verify(at_work, made.code)
    failed = find(at_work, "backup", made.code)
    assert failed.state == "failed"
    assert "bytes have changed" in problem_told(str(failed.value("problem"))).text.source


def test_any_file_of_this_vault_can_be_verified_and_none_of_another(
    at_work: Session, target: Record, stick: Path, firm: SampleFirm, made_firm: SampleFirm, tmp_path: Path
) -> None:
    back_up(at_work, target)
    (file,) = files(stick)
    assert verify_file(at_work, file)[1] == []
    other = tmp_path / "other"
    from tests.sample_firm import build_firm

    stranger = SampleFirm(other, build_firm(other)) if other.mkdir() is None else None
    assert stranger is not None
    with pytest.raises(BackupForeign):
        verify_file(stranger.open(OWNER), file)
    stranger.close()


def test_a_backup_of_a_branch_that_this_vault_did_not_take_is_of_another_history(
    firm: SampleFirm, made_firm: SampleFirm, tmp_path: Path
) -> None:
    branch = copied(made_firm, tmp_path / "branch")
    place = tmp_path / "place"
    place.mkdir()
    there = branch.open(KEEPER)
    add(there, "client", {"name": "only in the branch"}, "K0009")
    back_up(there, set_target(there, "place", "folder", place, "赵工", "", 1, SAME_DISK))
    branch.close()
    here = firm.open(KEEPER)
    for number in range(4):
        add(here, "client", {"name": "here"}, f"K000{number}")
    with pytest.raises(BackupOfOtherHistory):
        verify_file(here, files(place)[0])


def test_what_a_window_could_not_record_waits_and_is_taken_in_once(firm: SampleFirm, at_work: Session, target: Record) -> None:
    at_work.close()
    other, waiting = firm.open(OWNER), firm.open(KEEPER)
    other.vault.lock()
    made = back_up(waiting, target, patience=0)
    assert made.code == ""
    began = monotonic()
    assert attend(waiting) == 0
    assert monotonic() - began < 5, "who writes now is not waited for"
    assert waiting.vault.records.count("backup") == 0
    assert backup_board(waiting).waiting == 1
    other.close()
    assert [each.value("sha256") for each in take_in(waiting)] == [made.value("sha256")]
    assert take_in(waiting) == []
    assert attend(waiting) == 0
    assert waiting.vault.records.count("backup") == 1


def test_it_is_made_on_a_thread_of_its_own_while_somebody_writes(at_work: Session, target: Record, stick: Path) -> None:
    from custkeeper.services.backups import begin, carry_out, finish

    errand, came = begin(at_work, target), []
    maker = threading.Thread(target=lambda: came.append(carry_out(errand)))
    maker.start()
    for number in range(30):
        add(at_work, "client", {"name": f"client {number}"}, f"K{number:04d}")
    maker.join()
    made = finish(at_work, came[0])
    assert made is not None
    assert made.state == "made"
    assert verify(at_work, made.code).state == "made"
    assert at_work.vault.records.count("client") == 30


def test_past_their_time_they_go_with_a_record_and_the_last_proven_one_stays(
    firm: SampleFirm, at_work: Session, target: Record, stick: Path
) -> None:
    proven = back_up(at_work, target)
    opener = Opener(KEEPER, PASSPHRASES[KEEPER])
    record_drill(at_work, proven.code, opener, run_drill(at_work, proven, opener))
    for _ in range(2):
        firm.clock.now += timedelta(days=40)
        back_up(at_work, target)
    firm.clock.now += timedelta(days=4)
    same_day = [back_up(at_work, target) for _ in range(2)]
    assert [each.code for each in past_retention(at_work, target)] == [same_day[0].code]
    (gone,) = purge_past(at_work, target)
    assert (gone.code, gone.state, gone.value("purged_because")) == (same_day[0].code, "purged", PAST_RETENTION)
    assert not (stick / str(gone.value("file"))).exists()
    assert len(files(stick)) == 4
    with pytest.raises(LastProven):
        purge(at_work, proven.code, "room")
    with pytest.raises(PurgeReasonMissing):
        purge(at_work, same_day[1].code, "  ")
    assert purge(at_work, same_day[1].code, "stick is full").state == "purged"
    assert len(files(stick)) == 3
    assert check(at_work)[1] == []


def test_what_lies_on_a_stick_that_is_not_there_is_not_said_to_be_removed(at_work: Session, target: Record, stick: Path) -> None:
    made = back_up(at_work, target)
    stick.rename(stick.with_name("pocket"))
    with pytest.raises(TargetMissing):
        purge(at_work, made.code, "room")
    assert find(at_work, "backup", made.code).state == "made"


def test_each_backup_tells_who_left_and_whose_old_passphrase_still_opens_it(
    firm: SampleFirm, at_work: Session, target: Record
) -> None:
    before = back_up(at_work, target)
    assert residuals(at_work) == []
    change_passphrase(at_work, PASSPHRASES[KEEPER], "nine copper kettles at noon", STANDARD_COST)
    between = back_up(at_work, target)
    firm.close()
    owner = firm.open(OWNER)
    still = [each.code for each in open_to(owner, AUDITOR)]
    revoke(owner, AUDITOR)
    after = back_up(owner, target)
    found = {each.backup.code: (each.left, each.former_secrets) for each in residuals(owner)}
    assert found == {before.code: ((AUDITOR,), (KEEPER,)), between.code: ((AUDITOR,), ())}
    assert after.code not in found
    assert still == [each.code for each in open_to(owner, AUDITOR)] == [between.code, before.code], "known before and after"
    purge(owner, between.code, "who left could open it")
    assert [each.code for each in open_to(owner, AUDITOR)] == [before.code], "what is removed opens for nobody"


def test_what_somebody_could_open_is_told_in_both_languages_with_the_places(
    firm: SampleFirm, at_work: Session, target: Record
) -> None:
    tell = {language: Catalogue(ROOT / "i18n", language) for language in ("en", "zh_CN")}
    assert "No backup that is recorded here opens" in tell["en"](open_to_told(at_work, AUDITOR, tell["en"])[0])
    back_up(at_work, target)
    other = firm.folder / "other"
    other.mkdir()
    red = set_target(at_work, "red", "folder", other, "赵工", "", 1, SAME_DISK)
    back_up(at_work, red)
    move_target(at_work, red.code, "retired")
    english, chinese = (tell[language](open_to_told(at_work, AUDITOR, tell[language])[0]) for language in ("en", "zh_CN"))
    assert english.endswith("2. The newest is B0002 of 1 Mar 2026. They are kept at: blue stick (safe), red.")
    assert "2026年3月1日 的 B0002" in chinese
    assert "blue stick（safe）、red" in chinese


def test_one_rule_tells_the_window_and_the_scheduler_what_is_due(
    firm: SampleFirm, at_work: Session, target: Record, stick: Path
) -> None:
    assert due_places(at_work) == [target]
    came = carry_out(begin(at_work, target))
    let_wait(at_work, came)
    assert due_places(at_work) == [], "one that waits to be recorded was made"
    firm.clock.now += timedelta(days=1)
    let_wait(at_work, Came(replace(came.run, at="yesterday or so")))
    assert due_places(at_work) == [target], "a line that nobody can read is no attempt"
    take_in(at_work)
    with (stick / MARK).open("wb"), pytest.raises(TargetMissing):
        back_up(at_work, target)
    runs = noted_runs(at_work.vault.device, at_work.vault.id)
    known = at_work.vault.records.where("backup")
    assert due_places(at_work) == [], "the window leaves a failure until tomorrow"
    assert is_due(target, known, runs, at_work.now), "the scheduler tries again"
    firm.clock.now += timedelta(days=1)
    assert due_places(at_work) == [target]


def test_each_backup_tells_whose_level_was_taken_back_and_which_computer_is_let_in_no_more(
    firm: SampleFirm, held_keyring: HeldKeyring, stick: Path
) -> None:
    firm.use_keyring = True
    session = firm.open(KEEPER)
    target = set_target(session, "blue stick", "stick", stick, "赵工", "", 1, SAME_DISK)
    enable(session, PASSPHRASES[KEEPER])
    let_in = back_up(session, target)
    disable(session, PASSPHRASES[KEEPER])
    firm.close()
    owner = firm.open(OWNER)
    access.withdraw(owner, KEEPER, Level.CONFIDENTIAL)
    without = back_up(owner, target)
    access.grant(owner, KEEPER, Level.CONFIDENTIAL)
    given_anew = back_up(owner, target)
    access.change_role(owner, KEEPER, Role.AUDITOR)
    after = back_up(owner, target)
    found = {each.backup.code: (each.former_secrets, each.levels) for each in residuals(owner)}
    kept = ((KEEPER, Level.CONFIDENTIAL),)
    assert found == {let_in.code: ((KEEPER,), kept), given_anew.code: ((), kept)}
    assert {without.code, after.code}.isdisjoint(found)
    assert check(owner)[1] == []


def test_an_auditor_makes_no_backup_and_the_manager_does(firm: SampleFirm, at_work: Session, target: Record) -> None:
    firm.close()
    with pytest.raises(NotAllowed):
        back_up(firm.open(AUDITOR), target)
    firm.close()
    assert back_up(firm.open(MANAGER), target).state == "made"


def test_unattended_with_the_key_of_this_computer_alone(firm: SampleFirm, held_keyring: HeldKeyring, stick: Path) -> None:
    firm.use_keyring = True
    session = firm.open(KEEPER)
    target = set_target(session, "blue stick", "stick", stick, "赵工", "", 1, SAME_DISK)
    add(session, "client", {"name": "sealed"}, "K0001")
    with pytest.raises(BackupKeyMissing):
        back_up_unattended(firm.place)
    allow_unattended(session, PASSPHRASES[KEEPER])
    assert unattended(session).is_on
    ((place, came),) = back_up_unattended(firm.place)  # the window is open and holds the lock
    assert (place.id, came.error, came.run.way) == (target.id, None, "unattended")
    add(session, "client", {"name": "afterwards"}, "K0002")
    assert attend(session) == 1
    made = find(session, "backup", "B0001")
    assert (made.state, made.value("way"), made.value("file")) == ("made", "unattended", files(stick)[0].name)
    assert verify(session, made.code).state == "made"
    kept = [value for (service, name), value in held_keyring.kept.items() if name == "backup"]
    assert len(kept) == 1
    assert {*json.loads(kept[0])} == {"data", "vault_key", "computer"}, "no access key, no signing key, no slot"


@pytest.fixture
def lone_key(firm: SampleFirm, held_keyring: HeldKeyring, stick: Path) -> SampleFirm:
    """A place for backups every seven days, and this computer's key for them; nobody is there."""
    firm.use_keyring = True
    session = firm.open(KEEPER)
    set_target(session, "blue stick", "stick", stick, "赵工", "", 7, SAME_DISK)
    allow_unattended(session, PASSPHRASES[KEEPER])
    firm.close()
    return firm


def test_unattended_only_what_is_due_is_made_counting_what_waits_to_be_recorded(lone_key: SampleFirm) -> None:
    made = [len(back_up_unattended(lone_key.place, only_due=True)) for _ in range(2)]
    lone_key.clock.now += timedelta(days=6)
    made.append(len(back_up_unattended(lone_key.place, only_due=True)))
    assert attend(lone_key.open(KEEPER)) == 1
    lone_key.close()
    made.append(len(back_up_unattended(lone_key.place, only_due=True)))
    lone_key.clock.now += timedelta(days=1)
    made.append(len(back_up_unattended(lone_key.place, only_due=True)))
    assert made == [1, 0, 0, 0, 1]
    assert len(back_up_unattended(lone_key.place)) == 1
    with pytest.raises(RecordUnknown):
        back_up_unattended(lone_key.place, code="BT0009")


def test_what_is_past_its_time_goes_when_unattended_ones_are_taken_in(lone_key: SampleFirm, stick: Path) -> None:
    for _ in range(3):
        back_up_unattended(lone_key.place)
    assert len(files(stick)) == 3
    session = lone_key.open(KEEPER)
    assert attend(session) == 3
    states = [find(session, "backup", f"B000{number}").state for number in (1, 2, 3)]
    assert states == ["purged", "purged", "made"]
    assert [each.name for each in files(stick)] == [find(session, "backup", "B0003").value("file")]
    assert check(session)[1] == []


def test_a_stick_that_is_away_is_one_failure_a_day_however_often_it_is_tried(lone_key: SampleFirm, stick: Path) -> None:
    stick.rename(stick.with_name("pocket"))
    for _ in range(3):
        ((_, came),) = back_up_unattended(lone_key.place, only_due=True)
        assert isinstance(came.error, TargetMissing)
    session = lone_key.open(KEEPER)
    assert attend(session) == 1
    assert find(session, "backup", "B0001").state == "failed"


def test_a_run_that_the_vault_cannot_keep_does_not_hold_up_the_others(lone_key: SampleFirm) -> None:
    back_up_unattended(lone_key.place)
    session = lone_key.open(KEEPER)
    device, vault = session.vault.device, session.vault.id
    (run,) = noted_runs(device, vault)
    for odd in (
        replace(run, target="f" * 32),
        replace(run, at="yesterday"),
        replace(run, way="x", at="2026-03-01T10:00:00Z"),
        run,
    ):
        note_run(device, vault, odd)
    assert [each.value("sha256") for each in take_in(session)] == [run.sha256]
    assert noted_runs(device, vault) == []
    note_run(device, vault, run)
    assert take_in(session) == [], "it is recorded already"


def test_with_this_computers_key_for_a_person_backups_are_made_looked_at_and_removed(
    firm: SampleFirm, held_keyring: HeldKeyring, stick: Path
) -> None:
    firm.use_keyring = True
    session = firm.open(KEEPER)
    set_target(session, "blue stick", "stick", stick, "赵工", "", 1, SAME_DISK)
    enable(session, PASSPHRASES[KEEPER])
    firm.close()
    let_in = firm.open_by_device(KEEPER)
    (target,) = targets(let_in)
    made = back_up(let_in, target)
    assert verify(let_in, made.code).state == "made"
    assert purge(let_in, made.code, "room").state == "purged"
    assert check(let_in)[1] == []


def test_after_a_change_of_keys_the_key_is_renewed_by_the_next_who_opens(
    firm: SampleFirm, held_keyring: HeldKeyring, stick: Path
) -> None:
    firm.use_keyring = True
    session = firm.open(OWNER)
    set_target(session, "blue stick", "stick", stick, "赵工", "", 1, SAME_DISK)
    allow_unattended(session, PASSPHRASES[OWNER])
    revoke(session, AUDITOR)
    with pytest.raises(BackupKeyOutdated):
        back_up_unattended(firm.place)
    attend(session)
    assert back_up_unattended(firm.place)[0][1].error is None
    assert stop_unattended(session, PASSPHRASES[OWNER])
    with pytest.raises(BackupKeyMissing):
        back_up_unattended(firm.place)
    assert check(session)[1] == []


def test_a_retired_place_gets_no_more_and_its_backups_stay_known(at_work: Session, target: Record) -> None:
    back_up(at_work, target)
    move_target(at_work, target.code, "retired")
    assert backup_board(at_work).places == ()
    assert find(at_work, "backup", "B0001").state == "made"


def test_the_ledger_says_what_was_done_without_names_or_paths(at_work: Session, target: Record, stick: Path) -> None:
    from custkeeper.vault.ledger import read_entry

    back_up(at_work, target)
    body = read_entry(at_work.vault.reader, at_work.vault.head.seq)
    assert body is not None
    assert body.event == Event.BACKUP_RECORDED.value
    assert str(stick) not in str(body)
    assert "blue" not in str(body)
