"""A restore test at the real window: by passphrase and by sheet, stopped, refused, failed; its certificate and its checklist."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from custkeeper.gui.drill_dialog import DrillDialog
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.checklists import load
from custkeeper.services.records import add, find
from custkeeper.vault.errors import VaultHeld
from tests.at_the_desk import Sitter
from tests.reports.printed import text
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, SampleFirm, become, copied


@pytest.fixture(scope="module")
def made_backed_up(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    firm = copied(made_firm, tmp_path_factory.mktemp("backed up") / "firm")
    stick = firm.folder / "stick"
    stick.mkdir()
    keeper = firm.open(KEEPER)
    add(keeper, "client", {"name": "杭州示例有限公司"}, "K0001")
    back_up(keeper, set_target(keeper, "blue stick", "stick", stick, "赵工", "the safe", 1, "the tests have one disk"))
    firm.close()
    return firm


@pytest.fixture
def sitter(firm: SampleFirm, made_backed_up: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    become(firm, made_backed_up)
    return at_desk(KEEPER)


@pytest.fixture
def dialog(sitter: Sitter) -> DrillDialog:
    desk = sitter.window.desk
    made = DrillDialog(desk, find(desk.session, "backup", "B0001"), sitter.window)
    made.open()
    sitter.settle()
    return made


def shown(dialog: DrillDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))


def left_in(firm: SampleFirm) -> list[str]:
    return [each.name for each in firm.path.iterdir() if each.name.startswith("backup-")]


def test_it_passes_by_passphrase_and_shows_counts_times_and_what_comes_next(
    firm: SampleFirm, sitter: Sitter, dialog: DrillDialog, tmp_path: Path
) -> None:
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.click("Start the test")
    assert dialog.cancel.text() == "Stop"
    sitter.wait(lambda: dialog.drill)
    sitter.settle()
    session = sitter.window.desk.session
    assert find(session, "restore_drill", "RT0001").state == "passed"
    said = shown(dialog)
    for each in ("RT0001 passed", "Records opened", "Ledger verified", "up to entry", "Unlock it", "How long it took"):
        assert each in said
    assert dialog.passphrase.text() == ""
    sitter.answers.saves.append(tmp_path / "certificate")
    sitter.click("Save certificate…")
    sitter.settle()
    assert "RT0001" in text((tmp_path / "certificate.pdf").read_bytes())
    sitter.click("Have it signed…")
    sitter.settle()
    assert not dialog.isVisible()
    checklist = load(session, "CL0001")
    assert (checklist.template.id, checklist.subject and checklist.subject.code) == ("backup_restore", "RT0001")
    assert left_in(firm) == []


def test_it_passes_by_recovery_sheet_and_firm_card(firm: SampleFirm, sitter: Sitter, dialog: DrillDialog) -> None:
    sitter.choose("Open it by", "Recovery sheet and firm card")
    sitter.click("Start the test")
    assert "Type what opens the backup first." in shown(dialog)
    sitter.fill("Name on the recovery sheet", OWNER)
    sitter.fill("Recovery code", firm.papers[OWNER].recovery_code)
    sitter.fill("Firm secret, from the firm card", firm.firm_secret)
    dialog.elsewhere.setChecked(True)
    sitter.click("Start the test")
    sitter.wait(lambda: dialog.drill)
    drill = find(sitter.window.desk.session, "restore_drill", "RT0001")
    assert (drill.state, drill.value("way"), drill.value("on_another_computer")) == ("passed", "recovery", True)


def test_a_mistyped_passphrase_is_said_in_the_dialog_and_nothing_is_recorded(
    firm: SampleFirm, sitter: Sitter, dialog: DrillDialog
) -> None:
    sitter.fill("Passphrase", "mistyped")
    sitter.click("Start the test")
    sitter.settle()
    assert dialog.problem.isVisible()
    assert dialog.go.isVisible()
    assert sitter.window.desk.session.vault.records.count("restore_drill") == 0
    assert left_in(firm) == []


def test_a_failed_one_says_why(made_backed_up: SampleFirm, sitter: Sitter, dialog: DrillDialog) -> None:
    (file,) = (made_backed_up.folder / "stick").glob("*.ckbackup")  # where the record says the stick is
    good = file.read_bytes()
    file.write_bytes(good[:5000] + bytes([good[5000] ^ 1]) + good[5001:])
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.click("Start the test")
    sitter.wait(lambda: dialog.drill)
    sitter.settle()
    file.write_bytes(good)
    assert "RT0001 failed" in shown(dialog)
    assert "some of its bytes have changed" in shown(dialog)


@pytest.mark.parametrize("how", ["stop", "lock"])
def test_stopped_or_locked_meanwhile_nothing_is_recorded_and_its_copy_is_gone(
    firm: SampleFirm, sitter: Sitter, dialog: DrillDialog, how: str
) -> None:
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.click("Start the test")
    if how == "stop":
        sitter.click("Stop")
    else:
        sitter.window.lock()
    sitter.settle()
    if how == "stop":
        sitter.reads("The test was stopped. Nothing was recorded")
    assert left_in(firm) == []
    assert not dialog.drill
    firm.close()
    assert firm.open(KEEPER).vault.records.count("restore_drill") == 0


def test_a_result_that_cannot_be_stored_now_is_kept_and_stored_at_the_next_try(
    sitter: Sitter, dialog: DrillDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise VaultHeld

    with monkeypatch.context() as patched:
        patched.setattr(type(sitter.window.desk.session.vault), "unit_of_work", held)
        sitter.fill("Passphrase", PASSPHRASES[KEEPER])
        sitter.click("Start the test")
        sitter.wait(lambda: dialog.problem.isVisible())
    assert dialog.go.text() == "Record the result"
    sitter.click("Record the result")
    sitter.wait(lambda: dialog.drill)
    assert find(sitter.window.desk.session, "restore_drill", "RT0001").state == "passed"
