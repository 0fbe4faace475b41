"""Restoring for good: into a new folder and never over anything, said in the ledger once, and older copies told as such."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from custkeeper.domain.errors import WriteInterrupted
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.ledger_checks import accept_older_copy, verify_ledger
from custkeeper.services.ledger_entry import ledger_entry
from custkeeper.services.records import add, find
from custkeeper.services.restored_note import say_restored
from custkeeper.services.restoring import backup_facts, free_name, place_named, restore_backup, restore_problem
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault import restoring
from custkeeper.vault.backup_errors import BackupAltered, BackupContradicts, BackupMissing, NoRoomToRestore
from custkeeper.vault.backup_file import Manifest, read_backup, write_backup
from custkeeper.vault.creation import clear_unfinished
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import DiskFull, OlderCopy, PlaceUnsuitable, VaultExists
from tests.at_the_desk import CATALOGUES
from tests.links import link_to_nothing
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, become, copied
from tests.small_disk import SmallDisk


@pytest.fixture(scope="session")
def made_backed_up(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """The firm with one client and a backup; one more client came after it."""
    firm = copied(made_firm, tmp_path_factory.mktemp("backed-up") / "firm")
    (firm.folder / "stick").mkdir()
    keeper = firm.open(KEEPER)
    add(keeper, "client", {"name": "杭州示例"}, "K0001")
    back_up(keeper, set_target(keeper, "stick", "stick", firm.folder / "stick", "赵工", "safe", 1, "one disk"))
    add(keeper, "client", {"name": "后来的客户"}, "K0002")
    firm.close()
    return firm


@pytest.fixture
def backed_up(firm: SampleFirm, made_backed_up: SampleFirm) -> SampleFirm:
    return become(firm, made_backed_up)


@pytest.fixture
def file(backed_up: SampleFirm) -> Path:
    return next((backed_up.folder / "stick").glob("*.ckbackup"))


@pytest.fixture
def to(backed_up: SampleFirm) -> Path:
    return backed_up.folder / "new" / "Restored.ckvault"


def opened(firm: SampleFirm, path: Path, name: str, state: str = "state") -> Session:
    place = replace(firm.place, path=path, device=DeviceStore(firm.folder / state, use_keyring=False))
    session = open_vault(place, name, PASSPHRASES[name], firm_secret=firm.firm_secret)
    firm.opened.append(session)
    return session


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def told(session: Session, seq: int) -> dict[str, str]:
    entry = ledger_entry(session, seq, CATALOGUES["en"])
    assert entry is not None
    what = entry.what if isinstance(entry.what, str) else entry.what.source
    return {"what": what} | {name.source: value for name, value in entry.facts}


def test_on_another_computer_it_opens_with_that_days_passphrase_and_the_ledger_says_where_it_came_from(
    backed_up: SampleFirm, file: Path, to: Path
) -> None:
    before = everything_in(backed_up.path)
    facts = backup_facts(file, replace(backed_up.place, device=DeviceStore(backed_up.folder / "elsewhere", use_keyring=False)))
    assert (facts.people, facts.older, facts.needs_firm_secret) == (4, None, True)
    assert restore_backup(file, to) == to
    session = opened(backed_up, to, KEEPER, "elsewhere")
    assert facts.root == backed_up.papers[OWNER].root, "as on the firm card"
    assert session.vault.head.seq == facts.head_seq
    assert find(session, "client", "K0001").value("name") == "杭州示例"
    assert say_restored(session)
    said = told(session, facts.head_seq + 1)
    assert said["what"] == "Vault restored from a backup"
    assert said["Backup it came from (SHA-256)"] == read_backup(file).sha256
    assert said["This copy ended at entry"] == str(facts.head_seq)
    assert not say_restored(session), "once"
    assert not session.vault.folder.restored.exists()
    findings, problems = check(session)
    assert (problems, findings.problems) == ([], [])
    assert everything_in(backed_up.path) == before, "the live vault is as it was"


def test_who_may_not_write_leaves_the_note_for_the_next(backed_up: SampleFirm, file: Path, to: Path) -> None:
    restore_backup(file, to)
    assert not say_restored(opened(backed_up, to, AUDITOR, "elsewhere"))
    assert say_restored(opened(backed_up, to, KEEPER, "elsewhere"))


def test_killed_between_the_entry_and_the_note_it_is_not_said_twice(backed_up: SampleFirm, file: Path, to: Path) -> None:
    restore_backup(file, to)
    session = opened(backed_up, to, KEEPER, "elsewhere")
    note = (to / "restored.json").read_bytes()
    say_restored(session)
    head = session.vault.head
    (to / "restored.json").write_bytes(note)
    say_restored(session)
    assert session.vault.head == head
    assert not session.vault.folder.restored.exists()


@pytest.mark.parametrize("word", ["free text", "0" * 64])
def test_a_note_that_the_ledger_contradicts_is_not_believed(backed_up: SampleFirm, file: Path, to: Path, word: str) -> None:
    restore_backup(file, to)
    note = to / "restored.json"
    note.write_text(json.dumps(json.loads(note.read_bytes()) | {"head_hash": word}), encoding="utf-8")
    session = opened(backed_up, to, KEEPER, "elsewhere")
    head = session.vault.head
    assert not say_restored(session)
    assert (session.vault.head, note.exists()) == (head, False)


@pytest.mark.parametrize("kind", ["vault", "file", "empty folder", "dangling link"])
def test_nothing_that_is_there_is_touched(backed_up: SampleFirm, file: Path, to: Path, kind: str) -> None:
    to.parent.mkdir()
    if kind == "vault":
        shutil.copytree(backed_up.path, to)
    elif kind == "file":
        to.write_text("mine", encoding="utf-8")
    elif kind == "empty folder":
        to.mkdir()
    else:
        link_to_nothing(to)
    before = everything_in(to.parent)
    with pytest.raises(VaultExists):
        restore_backup(file, to)
    assert everything_in(to.parent) == before
    assert to.is_symlink() or to.exists()


def test_not_into_another_vault_nor_a_synchronised_folder(backed_up: SampleFirm, file: Path) -> None:
    before = everything_in(backed_up.path)
    for place in (backed_up.path / "deep" / "New.ckvault", backed_up.folder / "OneDrive" / "New.ckvault"):
        with pytest.raises(PlaceUnsuitable):
            restore_backup(file, place)
        assert restore_problem(place) is not None
        assert not place.parent.exists()
    assert everything_in(backed_up.path) == before


def test_while_it_unpacks_another_programs_sweep_leaves_it_alone(backed_up: SampleFirm, file: Path, to: Path) -> None:
    swept = 0

    def sweep(done: int, total: int) -> None:
        nonlocal swept
        building = list(to.parent.glob(".*.unfinished")) if to.parent.exists() else []
        clear_unfinished(to.parent)
        assert all(each.exists() for each in building)
        swept += len(building)

    restore_backup(file, to, sweep)
    assert swept
    assert opened(backed_up, to, KEEPER, "elsewhere").vault.head.seq


def test_what_a_killed_restore_left_goes_with_the_next_and_nothing_else(backed_up: SampleFirm, file: Path, to: Path) -> None:
    left, other = to.parent / ".Restored.ckvault.1a2b3c4d.unfinished", to.parent / ".Firm.ckvault.1a2b3c4e.unfinished"
    for folder in (left, other):
        folder.mkdir(parents=True)
        for name in ("data-1.db", "header.json", "restored.json.tmp", "lock"):
            (folder / name).write_bytes(b"half")
    (other / "notes.txt").write_text("somebody's", encoding="utf-8")
    restore_backup(file, to)
    assert sorted(each.name for each in to.parent.iterdir()) == [other.name, to.name]


def test_stopped_it_leaves_nothing(backed_up: SampleFirm, file: Path, to: Path) -> None:
    def stop(done: int, total: int) -> None:
        if to.parent.exists():  # the first progress is of reading
            raise WriteInterrupted

    with pytest.raises(WriteInterrupted):
        restore_backup(file, to, stop)
    assert not list(to.parent.iterdir())


def test_a_disk_that_fills_up_meanwhile_is_told_and_nothing_is_left(
    backed_up: SampleFirm, file: Path, small_disk: SmallDisk
) -> None:
    def fill(done: int, total: int) -> None:
        if list(small_disk.path.iterdir()):  # it unpacks
            small_disk.fill(0)

    with pytest.raises(DiskFull):
        restore_backup(file, small_disk.path / "Restored.ckvault", fill)
    assert [each.name for each in small_disk.path.iterdir()] == ["ballast"]
    small_disk.empty()
    restore_backup(file, small_disk.path / "Restored.ckvault")


def test_too_little_room_is_told_before_anything_is_written(backed_up: SampleFirm, file: Path, small_disk: SmallDisk) -> None:
    small_disk.fill(100_000)
    to = small_disk.path / "Restored.ckvault"
    with pytest.raises(NoRoomToRestore) as refused:
        restore_backup(file, to)
    assert f"There is not enough room to restore to {to.parent}" in CATALOGUES["en"](refused.value.message)
    assert [each.name for each in small_disk.path.iterdir()] == ["ballast"]


@pytest.mark.parametrize("what", ["pulled", "altered", "torn"])
def test_a_backup_that_goes_away_or_changes_meanwhile_is_told_as_that(
    backed_up: SampleFirm, file: Path, to: Path, what: str
) -> None:
    known = read_backup(file)
    raw = file.read_bytes()
    if what == "pulled":
        file.unlink()
    else:
        file.write_bytes(raw[:5000] + bytes([raw[5000] ^ 1]) + raw[5001:] if what == "altered" else raw[:5000])
    with pytest.raises(BackupMissing if what == "pulled" else BackupAltered):
        restoring.restore(known, to)
    assert not list(to.parent.iterdir())


def test_what_a_backup_says_of_itself_is_shown_only_when_it_is_a_moment(backed_up: SampleFirm, file: Path) -> None:
    known, raw = read_backup(file), backed_up.folder / "data"
    known.take_out(raw)
    for made in ("<b>yesterday</b>", "2026-99-99T00:00:00Z", "9999-12-31T23:59:59Z", "x" * 9000):
        lying = backed_up.folder / "lying.ckbackup"
        lying.unlink(missing_ok=True)

        def manifest(size: int, digest: str, made: str = made) -> Manifest:
            return replace(known.manifest, made_at=made)

        write_backup(lying, raw, known.header_bytes, manifest)
        with pytest.raises(BackupContradicts):
            backup_facts(lying, backed_up.place)


def test_a_suggested_name_is_never_taken(tmp_path: Path) -> None:
    assert free_name(tmp_path, "Restored") == "Restored"
    place_named(tmp_path, "Restored").mkdir()
    link_to_nothing(place_named(tmp_path, "Restored 2"))
    assert free_name(tmp_path, "Restored") == "Restored 3"


@pytest.fixture
def older(backed_up: SampleFirm, file: Path, to: Path) -> Path:
    """Restored on the computer that has seen what came after the backup."""
    facts = backup_facts(file, backed_up.place)
    assert facts.older is not None
    backed_up.open(KEEPER)  # it has seen the newest entry
    backed_up.close()
    restore_backup(file, to)
    return to


def test_on_a_computer_that_has_seen_newer_it_takes_nothing_until_somebody_goes_on_with_it(
    backed_up: SampleFirm, file: Path, older: Path
) -> None:
    keeper = opened(backed_up, older, KEEPER)
    ended = keeper.vault.head.seq
    assert keeper.vault.older_than is not None
    assert not say_restored(keeper)
    with pytest.raises(OlderCopy):
        add(keeper, "client", {"name": "x"}, "K0009")
    keeper.close()
    manager = opened(backed_up, older, MANAGER)
    seen = accept_older_copy(manager)
    assert seen is not None
    digest = read_backup(file).sha256
    accepted, restored = told(manager, ended + 1), told(manager, ended + 2)
    assert accepted["what"] == "Older copy accepted"
    assert accepted["Backup it came from (SHA-256)"] == digest
    assert (accepted["Entry seen before"], accepted["This copy ended at entry"]) == (str(seen.seq), str(ended))
    assert (restored["what"], restored["Backup it came from (SHA-256)"]) == ("Vault restored from a backup", digest)
    assert manager.vault.head.seq == ended + 2
    add(manager, "client", {"name": "又录一次"}, "K0002")
    assert not verify_ledger(manager).problems
    manager.close()
    assert opened(backed_up, older, OWNER).vault.notices == []


def test_of_two_vaults_of_one_kind_on_a_computer_each_says_what_it_has_not(backed_up: SampleFirm, older: Path) -> None:
    live = backed_up.open(KEEPER)
    assert (live.vault.older_than, live.vault.notices) == (None, [])
    live.close()
    restored = opened(backed_up, older, MANAGER)
    assert "This is an older copy" in restored.vault.notices[0].text.source
    accept_older_copy(restored)
    restored.close()
    left_behind = backed_up.open(KEEPER)
    assert [each.text.source.partition(" are ")[0] for each in left_behind.vault.notices] == [
        "This copy of the vault and the one last worked in on this computer"
    ], "it ends later than what was seen, and is another all the same"
    with pytest.raises(OlderCopy):
        add(left_behind, "client", {"name": "x"}, "K0009")
    assert find(left_behind, "client", "K0002").value("name") == "后来的客户", "nothing of it is lost"
    left_behind.close()
    assert opened(backed_up, older, KEEPER).vault.notices == [], "the one that was gone on with stays the one"


def test_a_computer_that_forgot_nothing_needs_no_firm_card(backed_up: SampleFirm, file: Path, older: Path) -> None:
    assert not backup_facts(file, backed_up.place).needs_firm_secret
    session = open_vault(replace(backed_up.place, path=older), KEEPER, PASSPHRASES[KEEPER])
    backed_up.opened.append(session)
    assert session.vault.folder.path == older
