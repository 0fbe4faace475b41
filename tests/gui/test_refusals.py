"""What the program does not do, it says in words a person can act on, and nothing typed is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTableWidget

from custkeeper.domain.levels import Level
from custkeeper.gui.parts import Parts
from custkeeper.services.checklists import start, submit
from custkeeper.services.clients import confirm_levels
from custkeeper.services.records import list_records
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.slots import new_firm_secret, print_secret
from tests.at_the_desk import Sitter, until_something_happens
from tests.gui.conftest import answer_all
from tests.sample_firm import AUDITOR, DATA, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

NEW = "seven quiet lanterns float again"


@pytest.fixture
def at_unlock(
    firm: SampleFirm, parts_for: Callable[[SampleFirm], Parts], sit_at: Callable[[Parts], Sitter], english: None
) -> Sitter:
    firm.open(KEEPER).close()  # the computer knows the firm secret
    return sit_at(parts_for(firm))


def try_to_enter(sitter: Sitter, name: str = KEEPER, passphrase: str = PASSPHRASES[KEEPER]) -> None:
    sitter.fill("Who are you", name)
    sitter.fill("Passphrase", passphrase)
    sitter.click("Open the vault")


def still_typed(sitter: Sitter, name: str) -> str:
    return str(sitter.see(name).property("text"))


def held(firm: SampleFirm) -> None:
    firm.open(OWNER).vault.lock()


def test_a_held_vault_opens_as_soon_as_the_other_has_closed_it(firm: SampleFirm, at_unlock: Sitter) -> None:
    held(firm)
    try_to_enter(at_unlock)
    at_unlock.reads("The vault is open at", "since 1 Mar 2026", "Close it there first.")
    firm.close()
    at_unlock.click("Open the vault")
    at_unlock.wait(lambda: at_unlock.window.shell)


def test_a_wrong_passphrase_and_an_unknown_name_get_the_same_words(at_unlock: Sitter) -> None:
    for name, passphrase in ((KEEPER, "not this one at all"), ("Nobody", PASSPHRASES[KEEPER])):
        try_to_enter(at_unlock, name, passphrase)
        at_unlock.reads("This name and passphrase do not open the vault. Check the name, Caps Lock and the keyboard language.")
        assert still_typed(at_unlock, "Who are you") == name
    try_to_enter(at_unlock)
    at_unlock.wait(lambda: at_unlock.window.shell)


def test_the_firm_secret_is_asked_for_only_where_it_is_missing(firm: SampleFirm, at_unlock: Sitter, tmp_path: Path) -> None:
    assert at_unlock.named("Firm secret from the firm card") is None
    stranger = DeviceStore(tmp_path / "other-pc", use_keyring=False)
    place = at_unlock.window.parts.place
    at_unlock.window.parts.place = lambda path: type(firm.place)(path, stranger, place(path).content, firm.clock)
    try_to_enter(at_unlock)
    at_unlock.reads("This PC does not have this firm's secret yet")
    foreign = tmp_path / "another firm"
    foreign.write_text(print_secret(new_firm_secret()), encoding="utf-8")
    at_unlock.answers.files.append(foreign)
    at_unlock.click("Choose its file…")
    at_unlock.click("Open the vault")
    at_unlock.reads("This firm secret belongs to another vault.")
    assert still_typed(at_unlock, "Passphrase") == PASSPHRASES[KEEPER], "only the firm secret has to be typed again"
    at_unlock.fill("Firm secret from the firm card", firm.firm_secret.lower())
    at_unlock.press("Enter")
    at_unlock.wait(lambda: at_unlock.window.shell)
    at_unlock.reads("fingerprint")  # a first opening on a computer asks to compare it


def test_a_file_without_a_firm_secret_is_told(firm: SampleFirm, at_unlock: Sitter, tmp_path: Path) -> None:
    at_unlock.window.entrance.page.take(("", "", "", "AAAA"))  # type: ignore[union-attr]
    picture = tmp_path / "card.png"
    picture.write_bytes(b"\x89PNG\xff\xfe")
    at_unlock.answers.files.append(picture)
    at_unlock.click("Choose its file…")
    at_unlock.reads("card.png holds no firm secret")
    assert still_typed(at_unlock, "Firm secret from the firm card") == "AAAA"


def test_forgot_the_passphrase_the_recovery_code_opens_and_a_new_one_is_asked_for(firm: SampleFirm, at_unlock: Sitter) -> None:
    at_unlock.fill("Who are you", KEEPER)
    at_unlock.click("Forgot the passphrase?")
    at_unlock.fill("Recovery code from your recovery sheet", firm.papers[OWNER].recovery_code)
    at_unlock.press("Enter")
    at_unlock.reads("Use the newest recovery sheet of this person.")
    at_unlock.fill("Recovery code from your recovery sheet", firm.papers[KEEPER].recovery_code.lower())
    at_unlock.press("Enter")
    at_unlock.reads("Your recovery code is taken over")
    at_unlock.see("Passphrase")


def dropped(sitter: Sitter, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page = sitter.window.entrance.page
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(20, 20), copy, data, left, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), copy, data, left, none))
    QApplication.processEvents()


def test_a_vault_dropped_on_the_door_is_the_one_to_open(firm: SampleFirm, at_unlock: Sitter, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("no vault", encoding="utf-8")
    dropped(at_unlock, letter)
    at_unlock.reads("letter.txt is not a vault. Choose or drop a folder that ends in .ckvault.")
    moved = tmp_path / "desktop" / "Moved.ckvault"
    moved.parent.mkdir()
    firm.path.rename(moved)
    dropped(at_unlock, moved / "header.json")
    at_unlock.reads("Moved.ckvault")
    try_to_enter(at_unlock)
    at_unlock.wait(lambda: at_unlock.window.shell)


# --- making a vault -------------------------------------------------------------------------------------------------


@pytest.fixture
def at_first_run(tmp_path: Path, parts_for: Callable[[Path], Parts], sit_at: Callable[[Parts], Sitter], english: None) -> Sitter:
    sitter = sit_at(parts_for(tmp_path))
    sitter.click("Next")
    sitter.click("Make our own vault")
    return sitter


def name_the_firm(sitter: Sitter, folder: Path) -> None:
    sitter.answers.folders.append(folder)
    sitter.click("Change…")
    sitter.fill("Name of the firm", "Example Trading")
    sitter.fill("Your name", "Wang")


@pytest.mark.parametrize("service", ["OneDrive - Firm", "坚果云"])
def test_a_sync_folder_is_refused_before_a_passphrase_is_thought_of(at_first_run: Sitter, tmp_path: Path, service: str) -> None:
    (tmp_path / service).mkdir()
    name_the_firm(at_first_run, tmp_path / service)
    at_first_run.reads(
        "it is inside a folder that is synchronised with the internet", "Choose a folder on this computer's own disk."
    )
    assert at_first_run.named("Next") is None
    at_first_run.answers.folders.append(tmp_path)
    at_first_run.click("Change…")
    assert still_typed(at_first_run, "Name of the firm") == "Example Trading"
    assert still_typed(at_first_run, "Your name") == "Wang"
    at_first_run.click("Next")


def test_a_taken_place_is_told_and_nothing_there_is_touched(at_first_run: Sitter, tmp_path: Path) -> None:
    taken = tmp_path / "Example Trading.ckvault"
    taken.write_text("something else", encoding="utf-8")
    name_the_firm(at_first_run, tmp_path)
    at_first_run.reads("Choose a new name; nothing was overwritten.")
    at_first_run.fill("Name of the firm", "Example Trading 2")
    at_first_run.click("Next")
    assert taken.read_text(encoding="utf-8") == "something else"


def test_an_unwritable_folder_is_told_and_what_was_typed_stays(at_first_run: Sitter, tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"  # no folder can be made in it, whoever one is
    in_the_way.write_text("", encoding="utf-8")
    name_the_firm(at_first_run, in_the_way)
    at_first_run.click("Next")
    at_first_run.fill("Passphrase", NEW)
    at_first_run.fill("The same again", NEW)
    at_first_run.click("Make the vault")
    at_first_run.reads("Nothing can be written to", "Choose a folder you may write to")
    assert still_typed(at_first_run, "Passphrase") == NEW
    at_first_run.click("Back")
    at_first_run.answers.folders.append(tmp_path)
    at_first_run.click("Change…")
    assert still_typed(at_first_run, "Your name") == "Wang"
    at_first_run.click("Next")
    at_first_run.click("Make the vault")
    at_first_run.reads("Print the two papers")
    assert (tmp_path / "Example Trading.ckvault" / "header.json").exists()


def test_a_weak_passphrase_gets_a_reason_while_it_is_typed(at_first_run: Sitter, tmp_path: Path) -> None:
    name_the_firm(at_first_run, tmp_path)
    at_first_run.click("Next")
    at_first_run.fill("Passphrase", "short")
    assert at_first_run.named("Make the vault") is None
    at_first_run.fill("Passphrase", NEW)
    at_first_run.fill("The same again", NEW[:-1])
    at_first_run.reads("The two are not the same yet.")
    assert at_first_run.named("Make the vault") is None
    at_first_run.type(NEW[-1])
    at_first_run.see("Make the vault")


def test_who_goes_on_while_the_sample_firm_is_made_is_not_called_back(at_first_run: Sitter) -> None:
    page: Any = at_first_run.window.entrance.page
    for step in (1, 0):
        page.show_step(step)
        until_something_happens()
    page.show_making(1, 16)
    assert page.step == 0


def test_the_recovery_code_must_be_typed_back_right(at_first_run: Sitter, tmp_path: Path) -> None:
    name_the_firm(at_first_run, tmp_path)
    at_first_run.click("Next")
    at_first_run.fill("Passphrase", NEW)
    at_first_run.fill("The same again", NEW)
    at_first_run.click("Make the vault")
    at_first_run.answers.folders.append(tmp_path / "papers")
    at_first_run.click("Save the papers to print…")
    papers = at_first_run.wait(lambda: at_first_run.window.entrance.first_run.answers.papers)
    code = papers.recovery_code
    at_first_run.fill("Type the recovery code from your paper", code[:3])
    at_first_run.reads("Right so far: 3")
    at_first_run.type("!" if code[3].isalnum() else code[3])
    at_first_run.fill("Type the recovery code from your paper", ("A" if code[0] != "A" else "B") + code[1:])
    at_first_run.reads("Something differs after character 0.")
    assert at_first_run.named("Next") is None
    at_first_run.fill("Type the recovery code from your paper", code)
    at_first_run.reads("The code is right.")
    at_first_run.click("Next")


# --- checklists -----------------------------------------------------------------------------------------------------


def test_an_unfinished_checklist_says_which_items_are_missing(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("checklists", "CL0002")
    sitter.settle()
    sitter.reads("Still to prove: items 1, 2, 3")
    sitter.click("Submit")
    sitter.reads("It cannot be submitted yet. Finish these items first: 1, 2, 3")


def test_an_answer_without_its_evidence_says_what_is_needed_and_keeps_what_was_typed(
    busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("checklists", "CL0002")
    sitter.settle()
    sitter.fill("Reason", "no file yet")
    sitter.click("Keep this answer")
    sitter.settle()
    sitter.reads("cannot be ticked yet: it needs an attached file.")
    assert still_typed(sitter, "Reason") == "no file yet"


def test_signing_what_one_prepared_names_who_can_sign(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    session = busy_firm.open(MANAGER)
    code = start(session, "partner_nda", "JADE").code
    answer_all(session, code, busy_firm.folder / "nda-signed.txt")
    submit(session, code)
    busy_firm.close()
    sitter = at_desk(MANAGER)
    sitter.window.go_to("checklists", code)
    sitter.settle()
    sitter.click("Sign…")
    sitter.fill("Note, or the comment to return it with", "all seen")
    sitter.fill("Your passphrase", PASSPHRASES[MANAGER])
    sitter.click("Sign")
    sitter.reads("You prepared this checklist yourself, so somebody else must sign it", OWNER)
    assert still_typed(sitter, "Note, or the comment to return it with") == "all seen"


def test_a_wrong_passphrase_signs_nothing_and_keeps_the_note(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("checklists", "CL0003")
    sitter.settle()
    sitter.click("Sign…")
    sitter.fill("Note, or the comment to return it with", "all seen")
    sitter.fill("Your passphrase", "something else entirely")
    sitter.press("Enter")
    sitter.reads("do not open the vault")
    assert still_typed(sitter, "Note, or the comment to return it with") == "all seen"
    sitter.fill("Your passphrase", PASSPHRASES[MANAGER])
    sitter.press("Enter")
    sitter.reads("CL0003 is signed.")


def test_a_returned_checklist_shows_its_comment_to_who_prepared_it(
    busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("checklists", "CL0003")
    sitter.settle()
    sitter.click("Sign…")
    sitter.click("Return with this comment")
    sitter.reads("Write what has to change before you return it.")
    sitter.fill("Note, or the comment to return it with", "clause 4 is missing")
    sitter.click("Return with this comment")
    sitter.reads("Returned with a comment")
    sitter.press("Ctrl+L")
    sitter.unlock(KEEPER)
    sitter.window.go_to("today")
    sitter.reads("clause 4 is missing")


# --- lists ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    path = tmp_path / "long.csv"
    lines = [f"Example Trading {number} Ltd,person{number}@example.com" for number in range(4000)]
    path.write_text("\n".join(["Name,Email", *lines]), encoding="utf-8")
    return path


@pytest.fixture
def importing(firm: SampleFirm, at_desk: Callable[[str], Sitter], long_list: Path) -> Sitter:
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+3")
    sitter.click("Import…")
    sitter.answers.files.append(long_list)
    sitter.click("Choose a file…")
    sitter.see("Import 4000")
    return sitter


def test_the_window_does_not_close_on_a_running_import(importing: Sitter) -> None:
    importing.click("Import 4000")
    assert importing.window.close() is False
    importing.reads("The import is still running. Wait for it, or cancel it first; then close the window.")
    importing.reads("4,000 in the list")
    assert importing.window.desk.running is None  # type: ignore[union-attr]


def test_a_cancelled_import_leaves_nothing_behind_and_the_dialog_as_it_was(firm: SampleFirm, importing: Sitter) -> None:
    importing.click("Import 4000")
    importing.click("Cancel")
    importing.reads("The work was interrupted; nothing of it was saved.")
    assert list_records(importing.window.desk.session, "client") == []  # type: ignore[union-attr]
    importing.click("Import 4000")
    importing.reads("4,000 in the list")


def test_a_faulty_cell_is_mended_in_place_and_the_file_stays_as_it_is(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    source = DATA / "clients-with-faults-utf8-bom.csv"
    before = source.read_bytes()
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+3")
    sitter.click("Import…")
    sitter.answers.files.append(source)
    sitter.click("Choose a file…")
    dialog = sitter.screen
    plan = sitter.wait(lambda: dialog.plan)  # type: ignore[attr-defined]
    bad = plan.rejected_rows
    fault = next(each for each in plan.rejected if each.column == "客户名称")
    table = dialog.findChildren(QTableWidget)[0]
    at = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == str(fault.row))
    table.setCurrentCell(at, 2)
    table.setFocus()
    sitter.press("F2", table)
    sitter.type("Mended Trading Ltd")
    sitter.press("Enter")
    sitter.wait(lambda: dialog.plan is not plan)  # type: ignore[attr-defined]
    assert dialog.plan.rejected_rows == bad - 1  # type: ignore[attr-defined]
    assert source.read_bytes() == before


def test_an_unreadable_list_is_told_and_another_can_be_chosen(
    firm: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path
) -> None:
    picture = tmp_path / "clients.csv"
    picture.write_bytes(bytes(range(256)) * 20)
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+3")
    sitter.click("Import…")
    sitter.answers.files += [picture, DATA / "clients-gb18030.csv"]
    sitter.click("Choose a file…")
    sitter.reads("clients.csv")
    assert sitter.named("Import 0") is None
    sitter.click("Choose a file…")
    sitter.click("Import 214")
    sitter.reads("214 in the list")


# --- sealed ---------------------------------------------------------------------------------------------------------


def test_the_auditor_sees_that_a_sealed_client_exists_and_never_its_name(
    busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    session = busy_firm.open(OWNER)
    name = next(line.title for line in list_records(session, "client") if line.code == "K00002")
    busy_firm.close()
    assert name
    sitter = at_desk(AUDITOR)
    sitter.press("Ctrl+3")
    sitter.choose_line("K00002")
    sitter.reads("Sealed: you do not hold the key for this level. An owner or manager who holds it can give it to you.")
    page = sitter.window.pages["clients"].shown
    model = page.model  # type: ignore[attr-defined]
    shown = [str(model.data(model.index(row, column))) for row in range(model.rowCount()) for column in range(4)]
    assert name not in shown
    assert name not in sitter.said()
    sitter.press("Ctrl+F")
    sitter.type(name[:4])
    sitter.press("Enter")
    sitter.settle()
    assert "K00002" not in sitter.said()


def test_somebody_who_may_not_change_anything_is_told_so(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    confirm_levels(busy_firm.open(OWNER), ["K00001"], Level.INTERNAL)
    busy_firm.close()
    sitter = at_desk(AUDITOR)
    before = sitter.window.desk.session.vault.head.seq  # type: ignore[union-attr]
    sitter.window.go_to("clients", "K00001")
    sitter.settle()
    sitter.fill("Contact", "somebody else")
    sitter.press("Ctrl+S")
    sitter.settle()
    sitter.reads("may not")
    assert still_typed(sitter, "Contact") == "somebody else"
    assert sitter.window.desk.session.vault.head.seq == before  # type: ignore[union-attr]


def test_levels_of_many_clients_are_confirmed_at_once(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    sitter.press("Ctrl+3")
    sitter.see("Which clients").setFocus()
    sitter.press("Right")
    sitter.settle()
    page = sitter.window.pages["clients"].shown
    left = page.model.rowCount()  # type: ignore[attr-defined]
    page.view.setFocus()  # type: ignore[attr-defined]
    sitter.press("Ctrl+A", page.view)  # type: ignore[attr-defined]
    sitter.click("Confirm the chosen ones")
    sitter.reads(f"Levels confirmed: {left}", "0 in the list")
