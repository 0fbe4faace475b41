"""Restore tests as people run them: what passes, what fails and why, what is no failed test, and that nothing else is touched."""

import shutil
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from custkeeper.domain.canonical import canonical
from custkeeper.domain.errors import CustKeeperError, NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Role
from custkeeper.services.backup_board import backup_board
from custkeeper.services.backup_problems import problem_told
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import BackupStopped, Came, back_up, finish
from custkeeper.services.drill_outcome import DrillStep, Outcome
from custkeeper.services.people import add_person, change_passphrase
from custkeeper.services.records import add, edit, find, regrade
from custkeeper.services.restore_drills import Opener, record_drill, run_drill
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault import attachment_store
from custkeeper.vault.backup_errors import (
    BackupAltered,
    BackupCutShort,
    BackupForeign,
    BackupMissing,
    BackupNewer,
    BackupNotYours,
    BackupOfOtherHistory,
    NotABackup,
    TargetMissing,
)
from custkeeper.vault.backup_file import read_backup
from custkeeper.vault.backup_log import Run
from custkeeper.vault.connection import Database
from custkeeper.vault.errors import FirmSecretForeign, PassphraseRejected, RecoveryCodeRejected
from custkeeper.vault.slots import STANDARD_COST
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, build_firm, copied
from tests.vault.forged_backups import Good, flipped

SAME_DISK = "the tests have one disk"
NEW_PASSPHRASE = "nine copper kettles at noon"
LATER, LATER_PASSPHRASE = "孙新", "a new broom behind the door"


@pytest.fixture(scope="module")
def made_drill(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """A firm with a backup on a stick: sealed clients, one of them changed once, and a file with one."""
    firm = copied(made_firm, tmp_path_factory.mktemp("drills") / "firm")
    stick = firm.folder / "stick"
    stick.mkdir()
    keeper = firm.open(KEEPER)
    for number in range(6):
        add(keeper, "client", {"name": f"杭州示例{number}"}, f"K000{number}")
    edit(keeper, find(keeper, "client", "K0001"), {"name": "杭州示例一号"})
    paper = firm.folder / "contract.txt"
    paper.write_text("the signed contract", encoding="utf-8")
    with keeper.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        work.attach(find(keeper, "client", "K0002"), paper)
    target = set_target(keeper, "blue stick", "stick", stick, "赵工", "the safe", 1, SAME_DISK)
    back_up(keeper, target)
    firm.close()
    return firm


@pytest.fixture
def firm(made_drill: SampleFirm, tmp_path: Path) -> Any:
    firm = copied(made_drill, tmp_path / "firm")
    session = firm.open(KEEPER)
    # the copy's stick lies at another path: the record says where the medium is looked for first
    target = find(session, "backup_target", "BT0001")
    with session.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        work.replace(target.with_values(folder=str(firm.folder / "stick")))
    firm.close()
    yield firm
    firm.close()


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    return firm.open(KEEPER)


@pytest.fixture
def backup(at_work: Session) -> Record:
    return find(at_work, "backup", "B0001")


@pytest.fixture
def file(firm: SampleFirm) -> Path:
    (found,) = (firm.folder / "stick").glob("*.ckbackup")
    return found


BY_PASSPHRASE = Opener(KEEPER, PASSPHRASES[KEEPER])


def by_sheet(firm: SampleFirm, name: str = KEEPER) -> Opener:
    return Opener(name, recovery_code=firm.papers[name].recovery_code, firm_secret=firm.firm_secret)


def everything(firm: SampleFirm) -> dict[str, bytes]:
    """Every file of the vault, of this computer's memory and of the stick, byte for byte; the shared memory of readers apart."""
    files = (each for each in firm.folder.rglob("*") if each.is_file() and not each.name.endswith("-shm"))
    return {str(each.relative_to(firm.folder)): each.read_bytes() for each in files}


@pytest.mark.parametrize("way", ["passphrase", "recovery"])
def test_a_good_backup_passes_everything_is_opened_and_the_backup_is_proven(
    firm: SampleFirm, at_work: Session, backup: Record, way: str
) -> None:
    opener = BY_PASSPHRASE if way == "passphrase" else by_sheet(firm)
    steps: list[DrillStep] = []
    outcome = run_drill(at_work, backup, opener, lambda step, done, total: steps.append(step))
    assert outcome.problems == []
    assert list(dict.fromkeys(steps)) == list(DrillStep)
    assert set(outcome.seconds) == {each.value for each in DrillStep}
    counts = outcome.counts
    assert counts["client"] == 6
    assert (outcome.sealed, outcome.earlier, outcome.files) == (0, counts["earlier_version"], 1)
    assert outcome.earlier >= 1
    assert outcome.compared == outcome.sample == outcome.opened
    assert outcome.ledger == outcome.head_seq == backup.value("head_seq")
    drill = record_drill(at_work, backup.code, opener, outcome, on_another_computer=True, note=" from the safe ")
    assert (drill.code, drill.state, drill.value("way"), drill.value("note")) == ("RT0001", "passed", way, "from the safe")
    assert (drill.value("tester"), drill.value("on_another_computer")) == (at_work.person, True)
    proven = find(at_work, "backup", backup.code)
    assert (proven.state, proven.value("proven_on")) == ("proven", at_work.today.isoformat())
    assert check(at_work)[1] == []


def test_what_was_found_comes_back_as_it_was_kept() -> None:
    whole = Outcome("x.ckbackup", "ab" * 32, 7, "cd" * 32, "2026-03-01T09:00:00Z", {"client": 3}, 3, 1, 2, 1, 4, 3, 3, 7)
    whole.seconds = {"take_out": 0.5}
    whole.add(BackupAltered(file="x.ckbackup").message)
    whole.add(BackupAltered(file="x.ckbackup").message)
    assert Outcome.from_text(whole.to_text()) == whole
    assert len(whole.problems) == 1
    assert Outcome.from_text("[]") == Outcome.from_text("nonsense") == Outcome.from_text('{"opened": "x"}') == Outcome()


def test_a_test_changes_no_byte_of_the_vault_of_this_computer_or_of_the_backup(
    firm: SampleFirm, at_work: Session, backup: Record
) -> None:
    before = everything(firm)
    assert run_drill(at_work, backup, by_sheet(firm)).is_passed
    assert everything(firm) == before


def test_nothing_that_this_computer_remembers_helps_and_nothing_is_remembered(
    firm: SampleFirm, at_work: Session, backup: Record
) -> None:
    shutil.rmtree(firm.folder / "state")
    assert run_drill(at_work, backup, by_sheet(firm)).is_passed
    assert not (firm.folder / "state").exists()


def test_a_file_that_is_not_what_is_sealed_about_it_fails_the_test(
    firm: SampleFirm, at_work: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a program that went wrong would have sealed it: the ciphertext is whole, and the ledger knows no better."""
    with monkeypatch.context() as patched:
        patched.setattr(attachment_store, "canonical", lambda about: canonical(about | {"sha256": "0" * 64}))
        with at_work.vault.unit_of_work(Event.FILE_ATTACHED) as work:
            work.attach(find(at_work, "client", "K0004"), firm.folder / "contract.txt")
    made = back_up(at_work, find(at_work, "backup_target", "BT0001"))
    outcome = run_drill(at_work, made, by_sheet(firm))
    assert [each.text.source for each in outcome.problems] == ["A file of {area} {code} in the backup is not what it was."]
    assert (dict(outcome.problems[0].values)["code"], outcome.files) == ("K0004", 1)


def test_what_the_tester_may_not_read_stays_sealed_and_is_counted(firm: SampleFirm, at_work: Session) -> None:
    at_work.close()
    owner = firm.open(OWNER)
    add_person(owner, LATER, Role.STAFF, LATER_PASSPHRASE, STANDARD_COST)
    # the first has an earlier version, the second a file
    regrade(owner, [find(owner, "client", "K0001"), find(owner, "client", "K0002")], Level.TOP_SECRET)
    edit(owner, find(owner, "client", "K0001"), {"name": "the biggest client"})
    made = back_up(owner, find(owner, "backup_target", "BT0001"))
    owner.close()
    staff = open_vault(firm.place, LATER, LATER_PASSPHRASE, firm_secret=firm.firm_secret)
    firm.opened.append(staff)
    outcome = run_drill(staff, find(staff, "backup", made.code), Opener(LATER, LATER_PASSPHRASE))
    assert outcome.problems == []
    assert (outcome.sealed, outcome.files) == (2, 0)
    assert outcome.earlier_sealed >= 1
    assert outcome.compared == outcome.sample == outcome.opened


def test_a_record_changed_since_is_compared_with_what_it_was(at_work: Session, backup: Record) -> None:
    for number in range(6):
        edit(at_work, find(at_work, "client", f"K000{number}"), {"name": f"renamed {number}"})
    outcome = run_drill(at_work, backup, BY_PASSPHRASE)
    assert outcome.problems == []
    assert outcome.compared == outcome.sample == outcome.opened


def test_a_vault_that_knows_a_record_otherwise_is_found_by_the_comparison(at_work: Session, backup: Record) -> None:
    """An edit by hand in the live vault, which no entry tells of: the sample differs."""
    with Database.open_writer(at_work.vault.reader.path, at_work.vault.vault_key).transaction() as writer:
        writer.run(sa.text("UPDATE client SET code = 'K0099' WHERE code = 'K0003'"))
    outcome = run_drill(at_work, backup, BY_PASSPHRASE)
    assert [each.text.source for each in outcome.problems] == ["{area} {code} reads otherwise in the backup than in the vault."]
    assert dict(outcome.problems[0].values)["code"] == "K0003"
    drill = record_drill(at_work, backup.code, BY_PASSPHRASE, outcome)
    told = problem_told(str(drill.value("problem")))
    assert told == outcome.problems[0]


def test_a_former_passphrase_opens_the_backup_of_its_time_and_the_new_one_does_not(at_work: Session, backup: Record) -> None:
    change_passphrase(at_work, PASSPHRASES[KEEPER], NEW_PASSPHRASE, STANDARD_COST)
    before = at_work.vault.head
    with pytest.raises(PassphraseRejected):
        run_drill(at_work, backup, Opener(KEEPER, NEW_PASSPHRASE))
    assert at_work.vault.head == before
    assert run_drill(at_work, backup, BY_PASSPHRASE).is_passed


@pytest.mark.parametrize(
    ("opener", "refused"),
    [
        (Opener(KEEPER, "mistyped"), PassphraseRejected),
        (Opener("nobody here", PASSPHRASES[KEEPER]), PassphraseRejected),
        (Opener(KEEPER, recovery_code="000G-40R4-0M30-E209-185G-R38E-1W81-24GK-P0"), RecoveryCodeRejected),
    ],
)
def test_a_mistyped_secret_is_no_failed_test_and_changes_nothing(
    firm: SampleFirm, at_work: Session, backup: Record, opener: Opener, refused: type[CustKeeperError]
) -> None:
    before = everything(firm)
    with pytest.raises(CustKeeperError) as error:
        run_drill(at_work, backup, opener)
    assert isinstance(error.value, refused)
    assert everything(firm) == before
    assert find(at_work, "backup", backup.code).state == "made"


def test_the_firm_card_of_another_firm_is_refused(firm: SampleFirm, at_work: Session, backup: Record) -> None:
    sheet = by_sheet(firm)
    other = "000G-40R4-0M30-E209-185G-R38E-1WB1"
    with pytest.raises(CustKeeperError) as error:
        run_drill(at_work, backup, Opener(KEEPER, recovery_code=sheet.recovery_code, firm_secret=other))
    assert isinstance(error.value, FirmSecretForeign)


def test_who_was_not_in_the_vault_then_is_told_so_and_can_use_a_sheet_of_somebody_who_was(
    firm: SampleFirm, at_work: Session, backup: Record
) -> None:
    at_work.close()
    owner = firm.open(OWNER)
    add_person(owner, LATER, Role.KEEPER, LATER_PASSPHRASE, STANDARD_COST)
    owner.close()
    later = open_vault(firm.place, LATER, LATER_PASSPHRASE, firm_secret=firm.firm_secret)
    firm.opened.append(later)
    with pytest.raises(BackupNotYours):
        run_drill(later, backup, Opener(LATER, LATER_PASSPHRASE))
    assert run_drill(later, backup, by_sheet(firm, OWNER)).is_passed


def _cut(firm: SampleFirm, file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def _flip(firm: SampleFirm, file: Path) -> None:
    file.write_bytes(flipped(file.read_bytes(), 5000))


def _no_backup(firm: SampleFirm, file: Path) -> None:
    file.write_bytes(b"not at all")


def _good(firm: SampleFirm, file: Path) -> Good:
    session = firm.opened[-1]
    return Good(file, file, file, file, session.vault.vault_key, firm.folder / "forging")


def _edit_and_seal(firm: SampleFirm, file: Path) -> None:
    """Somebody with the data file's key changes a record in the backup, and makes all its seals right."""
    file.write_bytes(_good(firm, file).worked_over("UPDATE client SET code = 'K0099' WHERE code = 'K0003'"))


def _swap_for_older(firm: SampleFirm, file: Path) -> None:
    """Another good backup of this vault lies under its name."""
    session = firm.opened[-1]
    back_up(session, find(session, "backup_target", "BT0001"))
    (other,) = (each for each in file.parent.glob("*.ckbackup") if each != file)
    other.replace(file)


@pytest.mark.parametrize(
    ("damage", "refused"),
    [
        (_cut, BackupCutShort),
        (_flip, BackupAltered),
        (_no_backup, NotABackup),
        (_edit_and_seal, BackupAltered),
        (_swap_for_older, BackupAltered),
    ],
)
def test_a_damaged_or_swapped_backup_is_a_failed_test_and_the_backup_fails(
    firm: SampleFirm,
    at_work: Session,
    backup: Record,
    file: Path,
    damage: Callable[[SampleFirm, Path], None],
    refused: type[CustKeeperError],
) -> None:
    damage(firm, file)
    outcome = run_drill(at_work, backup, BY_PASSPHRASE)
    assert [each.text for each in outcome.problems] == [refused.text]
    assert outcome.opened == 0
    drill = record_drill(at_work, backup.code, BY_PASSPHRASE, outcome)
    assert (drill.state, problem_told(str(drill.value("problem")))) == ("failed", outcome.problems[0])
    failed = find(at_work, "backup", backup.code)
    assert (failed.state, failed.value("proven_on")) == ("failed", None)
    assert problem_told(str(failed.value("problem"))) == outcome.problems[0]
    assert backup_board(at_work).rto is None
    assert [each.name for each in firm.path.iterdir() if each.name.startswith("backup-")] == []
    assert check(at_work)[1] == []


def _recorded(session: Session, path: Path) -> Record:
    """A backup as the vault would know it, had a program made it as it lies there."""
    file = read_backup(path)
    said = file.manifest
    run = Run(
        target=find(session, "backup_target", "BT0001").id,
        at=said.made_at,
        way="person",
        file=path.name,
        size=file.size,
        sha256=file.sha256,
        head_seq=said.head_seq,
        head_hash=said.head_hash,
        generation=said.generation,
        seconds=1,
        problem="",
    )
    kept = finish(session, Came(run))
    assert kept is not None
    return kept


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE client SET code = 'K0099' WHERE code = 'K0003'",
        "UPDATE client SET payload = randomblob(length(payload)) WHERE code = 'K0003'",
        "UPDATE earlier_version SET payload = randomblob(length(payload)) WHERE area = 'client'",
        "UPDATE earlier_version SET open_columns = replace(open_columns, 'K0001', 'K0007') WHERE area = 'client'",
        "UPDATE attachment_chunk SET content = randomblob(length(content))",
        "DROP TRIGGER ledger_no_update; UPDATE ledger SET signature = randomblob(64) WHERE seq = 3",
    ],
)
def test_an_edit_by_hand_is_found_even_in_a_backup_that_was_recorded_with_it(
    firm: SampleFirm, at_work: Session, file: Path, statement: str
) -> None:
    forged = file.with_name("CustKeeper-forged.ckbackup")
    forged.write_bytes(_good(firm, file).worked_over(statement))
    outcome = run_drill(at_work, _recorded(at_work, forged), BY_PASSPHRASE)
    assert outcome.problems


def test_a_backup_of_another_vault_in_its_place_is_not_it(
    firm: SampleFirm, at_work: Session, backup: Record, file: Path, foreign_backup: Path
) -> None:
    shutil.copy(foreign_backup, file)
    outcome = run_drill(at_work, backup, BY_PASSPHRASE)
    assert [each.text for each in outcome.problems] == [BackupForeign.text]


@pytest.fixture(scope="module")
def foreign_backup(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("foreign")
    stranger = SampleFirm(folder, build_firm(folder))
    stick = folder / "stick"
    stick.mkdir()
    session = stranger.open(OWNER)
    back_up(session, set_target(session, "s", "stick", stick, "x", "", 1, SAME_DISK))
    stranger.close()
    return next(stick.glob("*.ckbackup"))


def test_a_backup_of_a_branch_fails_because_the_vault_did_not_go_that_way(
    firm: SampleFirm, made_drill: SampleFirm, tmp_path: Path, at_work: Session
) -> None:
    branch = copied(made_drill, tmp_path / "branch")
    there = branch.open(KEEPER)
    target = find(there, "backup_target", "BT0001")
    with there.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        target = work.replace(target.with_values(folder=str(branch.folder / "stick")))
    add(there, "client", {"name": "only in the branch"}, "K0077")
    made = back_up(there, target)
    branch.close()
    for number in range(4):
        add(at_work, "client", {"name": "here"}, f"K009{number}")
    mine = firm.folder / "stick" / "CustKeeper-branch.ckbackup"
    shutil.copy(branch.folder / "stick" / str(made.value("file")), mine)
    outcome = run_drill(at_work, _recorded(at_work, mine), BY_PASSPHRASE)
    assert BackupOfOtherHistory.text in [each.text for each in outcome.problems]


@pytest.mark.parametrize("step", list(DrillStep))
def test_stopped_in_the_middle_nothing_is_recorded_and_nothing_stays(
    firm: SampleFirm, at_work: Session, backup: Record, step: DrillStep
) -> None:
    before = everything(firm)

    def stop(now: DrillStep, done: int, total: int) -> None:
        if now is step:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        run_drill(at_work, backup, by_sheet(firm), stop)
    assert everything(firm) == before
    assert at_work.vault.records.count("restore_drill") == 0
    assert run_drill(at_work, backup, by_sheet(firm)).is_passed


def test_it_runs_on_a_thread_of_its_own_while_another_window_writes(firm: SampleFirm, at_work: Session, backup: Record) -> None:
    at_work.close()
    tester, other = firm.open(MANAGER), firm.open(KEEPER)
    found: list[Outcome] = []
    opener = Opener(MANAGER, PASSPHRASES[MANAGER])
    thread = threading.Thread(target=lambda: found.append(run_drill(tester, backup, opener)))
    thread.start()
    for number in range(20):
        add(other, "client", {"name": f"client {number}"}, f"N{number:04d}")
    edit(other, find(other, "client", "K0003"), {"name": "meanwhile"})
    thread.join()
    assert found[0].problems == []
    other.close()
    assert record_drill(tester, backup.code, opener, found[0]).state == "passed"


def test_one_that_is_not_there_and_one_that_never_was_are_no_failed_test(
    firm: SampleFirm, at_work: Session, backup: Record, file: Path
) -> None:
    file.rename(firm.folder / "pocket")
    with pytest.raises(BackupMissing):
        run_drill(at_work, backup, BY_PASSPHRASE)
    shutil.rmtree(firm.folder / "stick")
    with pytest.raises(TargetMissing):
        run_drill(at_work, backup, BY_PASSPHRASE)
    with pytest.raises(TargetMissing):
        back_up(at_work, find(at_work, "backup_target", "BT0001"))
    attempt = find(at_work, "backup", "B0002")
    assert attempt.state == "failed"
    with pytest.raises(BackupMissing):
        run_drill(at_work, attempt, BY_PASSPHRASE)
    assert find(at_work, "backup", backup.code).state == "made"


def test_one_by_a_newer_version_waits_for_that_version(firm: SampleFirm, at_work: Session, backup: Record, file: Path) -> None:
    file.write_bytes(_good(firm, file).says(format=99))
    with pytest.raises(BackupNewer):
        run_drill(at_work, backup, BY_PASSPHRASE)


def test_a_failed_one_that_was_copied_again_passes_and_is_proven(
    firm: SampleFirm, at_work: Session, backup: Record, file: Path
) -> None:
    good = file.read_bytes()
    _flip(firm, file)
    record_drill(at_work, backup.code, BY_PASSPHRASE, run_drill(at_work, backup, BY_PASSPHRASE))
    file.write_bytes(good)
    again = find(at_work, "backup", backup.code)
    record_drill(at_work, backup.code, BY_PASSPHRASE, run_drill(at_work, again, BY_PASSPHRASE))
    proven = find(at_work, "backup", backup.code)
    assert (proven.state, proven.value("problem")) == ("proven", None)
    assert [each.state for each in backup_board(at_work).drills] == ["passed", "failed"]


def test_an_auditor_tests_no_backup(firm: SampleFirm, at_work: Session, backup: Record) -> None:
    at_work.close()
    auditor = firm.open(AUDITOR)
    with pytest.raises(NotAllowed):
        run_drill(auditor, backup, Opener(AUDITOR, PASSPHRASES[AUDITOR]))
    with pytest.raises(NotAllowed):
        record_drill(auditor, backup.code, BY_PASSPHRASE, Outcome())


def test_a_test_is_due_a_quarter_after_the_last_that_passed(firm: SampleFirm, at_work: Session, backup: Record) -> None:
    board = backup_board(at_work)
    assert (board.drill_due, board.is_drill_late) == (at_work.today, False)
    failed = Outcome()
    failed.add(BackupAltered(file="x").message)
    record_drill(at_work, backup.code, BY_PASSPHRASE, failed)
    firm.clock.now += timedelta(days=1)
    assert backup_board(at_work).is_drill_late
    day = at_work.today
    record_drill(at_work, backup.code, BY_PASSPHRASE, Outcome(seconds={"unlock": 83.6}))
    board = backup_board(at_work)
    assert (board.rto, board.is_drill_late) == (84, False)
    assert 89 <= (board.drill_due - day).days <= 92
    firm.clock.now += timedelta(days=93)
    assert backup_board(at_work).is_drill_late
