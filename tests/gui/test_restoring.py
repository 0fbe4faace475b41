"""Restoring through the real window: the backup is told, a place chosen, and every refusal stands where it belongs."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.parts import Parts
from custkeeper.gui.restore_page import RestorePage
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, become, copied

NEW = "quiet harbour under seven stars"
Desk = Callable[[], Sitter]


@pytest.fixture(scope="session")
def made_stick(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """The firm with a backup, and one client that came after it."""
    firm = copied(made_firm, tmp_path_factory.mktemp("stick") / "firm")
    (firm.folder / "stick").mkdir()
    (firm.folder / "new").mkdir()
    keeper = firm.open(KEEPER)
    back_up(keeper, set_target(keeper, "stick", "stick", firm.folder / "stick", "赵工", "safe", 1, "one disk"))
    add(keeper, "client", {"name": "后来的客户"}, "K0001")
    firm.close()
    return firm


@pytest.fixture
def home(firm: SampleFirm, made_stick: SampleFirm) -> SampleFirm:
    return become(firm, made_stick)


@pytest.fixture
def file(home: SampleFirm) -> Path:
    return next((home.folder / "stick").glob("*.ckbackup"))


@pytest.fixture
def at_door(home: SampleFirm, parts_for: Callable[[SampleFirm], Parts], sit_at: Callable[[Parts], Sitter], english: None) -> Desk:
    """At the door of the live vault, whose computer has seen everything."""
    return lambda: sit_at(parts_for(home))


@pytest.fixture
def at_first_run(tmp_path: Path, parts_for: Callable[[Path], Parts], sit_at: Callable[[Parts], Sitter], english: None) -> Sitter:
    """At a computer that knows nothing."""
    sitter = sit_at(parts_for(tmp_path / "fresh"))
    sitter.click("Next")
    return sitter


def ask_for(sitter: Sitter, file: Path, folder: Path) -> RestorePage:
    """Choose a backup and the folder for its vault."""
    sitter.answers.files.append(file)
    sitter.answers.folders.append(folder)
    sitter.click("Restore from a backup…")
    sitter.click("Change…")
    page: Any = sitter.window.entrance.page
    assert isinstance(page, RestorePage)
    return page


def drop(sitter: Sitter, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page: Any = sitter.window.entrance.page
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(20, 20), copy, data, left, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), copy, data, left, none))


def test_a_computer_that_knows_nothing_is_told_what_the_backup_is_and_opens_it(
    at_first_run: Sitter, home: SampleFirm, file: Path
) -> None:
    s, folder = at_first_run, home.folder / "new"
    ask_for(s, file, folder)
    s.reads(file.name, "1 Mar 2026", "People who can open it", home.papers[OWNER].root, "Compare it with the firm card")
    assert "this computer has seen" not in s.said()
    s.click("Restore the vault")
    s.reads("Restored from the backup.")
    s.settle()  # the door puts the cursor where one begins
    s.fill("Firm secret from the firm card", home.firm_secret)
    s.fill("Who are you", KEEPER)
    s.fill("Passphrase", PASSPHRASES[KEEPER])
    s.press("Enter")
    s.wait(lambda: s.window.shell is not None)
    s.settle()
    session = s.window.desk.session  # type: ignore[union-attr]
    assert session.vault.folder.path == folder / "Restored 2026-03-01.ckvault"
    assert not session.vault.folder.restored.exists(), "the ledger says it now"
    assert not verify_ledger(session).problems


def test_where_more_was_seen_it_is_told_before_and_after_and_going_on_is_two_signed_entries(
    at_door: Desk, home: SampleFirm, file: Path
) -> None:
    home.open(KEEPER)
    home.close()
    s = at_door()
    ask_for(s, file, home.folder / "new")
    s.reads("what was done since is not in it")
    s.click("Restore the vault")
    s.reads("Restored from the backup.")
    assert s.named("Firm secret from the firm card") is None, "this computer keeps it"
    s.unlock(MANAGER)
    s.reads("This is an older copy of the vault")
    s.window.go_to("ledger")
    s.settle()
    s.click("Go on with this copy")
    s.settle()
    session = s.window.desk.session  # type: ignore[union-attr]
    said = [str(getattr(line.what, "source", line.what)) for line in ledger_lines(session, 2)]
    assert said == ["Vault restored from a backup", "Older copy accepted"]
    assert not session.vault.folder.restored.exists()
    s.choose_line(f"#{session.vault.head.seq}")
    s.reads("Backup it came from (SHA-256)")
    assert not verify_ledger(session).problems


def test_a_backup_dropped_onto_the_door_is_told(at_door: Desk, file: Path) -> None:
    s = at_door()
    drop(s, file)
    s.reads("Restore from a backup", "Root fingerprint")


def test_dropped_onto_the_first_run_too(at_first_run: Sitter, file: Path) -> None:
    drop(at_first_run, file)
    at_first_run.reads("Root fingerprint")


def bad(file: Path, kind: str) -> Path:
    raw = file.read_bytes()
    made = file.with_name(f"{kind}.ckbackup")
    made.write_bytes({"cut": raw[:-900], "altered": raw[:900] + b"!" + raw[901:], "strange": b"hello" * 999}[kind])
    return made


@pytest.mark.parametrize(
    ("kind", "sentence"), [("cut", "is cut short"), ("altered", "is not as it was written"), ("strange", "is not a backup of")]
)
def test_a_bad_backup_is_refused_with_its_sentence_and_another_can_be_chosen(
    at_door: Desk, file: Path, kind: str, sentence: str
) -> None:
    s = at_door()
    s.answers.files += [bad(file, kind), file]
    s.click("Restore from a backup…")
    s.reads(sentence)
    assert s.named("Restore the vault") is None
    s.click("Choose another backup…")
    s.reads("Root fingerprint")
    assert sentence not in s.said()


def test_a_place_that_will_not_do_is_said_while_typing_and_nothing_typed_is_lost(
    at_door: Desk, home: SampleFirm, file: Path
) -> None:
    s = at_door()
    ask_for(s, file, home.folder / "new")
    (home.folder / "new" / "Ours.ckvault").mkdir()
    s.fill("Name of the restored vault", "Ours")
    s.reads("There is already something at")
    assert s.named("Restore the vault") is None
    s.fill("Name of the restored vault", "Ours 2")
    assert "There is already something at" not in s.said()
    s.answers.folders.append(home.folder / "OneDrive")
    s.click("Change…")
    s.reads("synchronised with the internet")
    s.answers.folders.append(home.path)
    s.click("Change…")
    s.reads("inside another vault's own folder")
    page: Any = s.window.entrance.page
    assert page.problem.text() in s.said()
    assert s.see("Name of the restored vault").text() == "Ours 2"  # type: ignore[attr-defined]
    assert not (home.folder / "OneDrive").exists()


def test_what_fails_while_restoring_is_said_and_can_be_tried_again(at_door: Desk, home: SampleFirm, file: Path) -> None:
    s = at_door()
    ask_for(s, file, home.folder / "new")
    away = file.rename(home.folder / "away")
    s.click("Restore the vault")
    s.reads("There is no backup at")
    assert not list((home.folder / "new").iterdir())
    away.rename(file)
    s.click("Restore the vault")
    s.reads("Restored from the backup.")


def test_cancelled_it_leaves_nothing_and_can_be_tried_again(at_door: Desk, home: SampleFirm, file: Path) -> None:
    s = at_door()
    page = ask_for(s, file, home.folder / "new")
    page.go.click()  # and at once, before the vault's thread answers
    page.cancel.click()
    s.reads("The work was interrupted")
    assert not list((home.folder / "new").iterdir())
    s.click("Restore the vault")
    s.reads("Restored from the backup.")


def test_back_leads_to_the_door_it_came_from(at_door: Desk, home: SampleFirm, file: Path) -> None:
    s = at_door()
    s.click("Restore from a backup…")  # and no file chosen
    assert isinstance(s.window.entrance.page, UnlockPage)
    ask_for(s, file, home.folder / "new")
    s.click("Back")
    door: Any = s.window.entrance.page
    assert isinstance(door, UnlockPage)
    assert s.window.entrance.path == home.path


def test_another_look_keeps_what_was_read_and_typed(at_door: Desk, home: SampleFirm, file: Path) -> None:
    s = at_door()
    ask_for(s, file, home.folder / "new")
    s.fill("Name of the restored vault", "Ours")
    LOOK.use("light", 11, "zh_CN")
    s.reads("根密钥指纹", home.papers[OWNER].root)
    assert s.see("恢复出的保险库名称").text() == "Ours"  # type: ignore[attr-defined]
    s.click("恢复保险库")
    s.reads("已从备份恢复")
    assert (home.folder / "new" / "Ours.ckvault" / "header.json").exists()
    shutil.rmtree(home.folder / "new")


def test_an_older_one_opened_by_the_recovery_sheet_is_gone_on_with_and_the_new_passphrase_set_then(
    at_door: Desk, home: SampleFirm, file: Path
) -> None:
    s = at_door()
    ask_for(s, file, home.folder / "new")
    s.click("Restore the vault")
    s.reads("Restored from the backup.")
    s.click("Forgot the passphrase?")
    s.fill("Who are you", MANAGER)
    s.fill("Recovery code from your recovery sheet", home.papers[MANAGER].recovery_code)
    s.press("Enter")
    s.fill("Passphrase", NEW)
    s.fill("The same again", NEW)
    s.click("Change the passphrase")
    s.reads("This is an older copy of the vault, so nothing is written to it.")
    s.click("Cancel")
    s.window.go_to("ledger")
    s.settle()
    s.click("Go on with this copy")
    s.settle()
    s.click("Set it…")
    s.fill("Passphrase", NEW)
    s.fill("The same again", NEW)
    s.click("Change the passphrase")
    s.settle()
    s.press("Ctrl+L")
    s.unlock(MANAGER, passphrase=NEW)
    session = s.window.desk.session  # type: ignore[union-attr]
    said = [str(getattr(line.what, "source", line.what)) for line in ledger_lines(session, 4)]
    said = [each for each in said if each != "Backup recorded"]  # by itself, because one was due
    assert said[:3] == ["Passphrase changed", "Vault restored from a backup", "Older copy accepted"]
