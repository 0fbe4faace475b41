"""What happens to what somebody types: drafts, saving, undo, and coming back after a lock or a new look."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from custkeeper.domain.ledger_event import Event
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.record_form import RecordForm
from custkeeper.services.checklists import answer, load, start
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import edit, find, list_records
from tests.at_the_desk import Sitter
from tests.gui.conftest import answer_all
from tests.sample_firm import KEEPER, MANAGER, PASSPHRASES, SampleFirm


@pytest.fixture
def at_clients(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+3")
    sitter.choose_line("K00003")
    return sitter


def stored(sitter: Sitter, code: str, key: str) -> object:
    """As the vault has it."""
    return find(sitter.window.desk.session, "client", code).value(key)  # type: ignore[union-attr]


def entries(sitter: Sitter) -> int:
    """Changes in the ledger; that a record was opened is none."""
    lines = ledger_lines(sitter.window.desk.session, 10_000)  # type: ignore[union-attr]
    return sum(line.what != Event.RECORD_OPENED.label for line in lines)


def text_in(sitter: Sitter, name: str) -> str:
    return str(sitter.see(name).property("text"))


def drafts(sitter: Sitter) -> list[dict[str, str]]:
    return [each.content["typed"] for each in sitter.window.desk.session.vault.drafts]  # type: ignore[union-attr]


def test_what_is_typed_is_a_draft_before_it_is_a_change(at_clients: Sitter) -> None:
    before = entries(at_clients)
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.reads("Draft saved")
    assert drafts(at_clients) == [{"contact": "Ms Zhou"}]
    assert entries(at_clients) == before
    assert stored(at_clients, "K00003", "contact") != "Ms Zhou"


@pytest.mark.parametrize("leaving", ["Ctrl+S", "the button", "another line", "another tab"])
def test_leaving_a_record_makes_it_one_change_and_drops_the_draft(at_clients: Sitter, leaving: str) -> None:
    before = entries(at_clients)
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.fill("Address", "7 Lantern Road")
    if leaving == "Ctrl+S":
        at_clients.press("Ctrl+S")
    elif leaving == "the button":
        at_clients.click("Save")
        QTest.mouseDClick(at_clients.screen.findChild(RecordForm).save, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    elif leaving == "another line":
        at_clients.choose_line("K00004")
    else:
        at_clients.press("Ctrl+4")
    at_clients.settle()
    assert (stored(at_clients, "K00003", "contact"), stored(at_clients, "K00003", "address")) == ("Ms Zhou", "7 Lantern Road")
    assert entries(at_clients) == before + 1
    assert drafts(at_clients) == []


def test_what_is_pasted_is_tidied_once_and_stays_so(at_clients: Sitter) -> None:
    before = entries(at_clients)
    at_clients.fill("Contact", "")
    QApplication.clipboard().setText("周\r\n女士\u202e\x07\U000e0100")
    QTest.keyClick(at_clients.see("Contact"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    at_clients.press("Ctrl+S")
    at_clients.settle()
    assert stored(at_clients, "K00003", "contact") == "周 女士\U000e0100"
    assert text_in(at_clients, "Contact") == "周 女士\U000e0100"
    at_clients.choose_line("K00004")
    at_clients.settle()
    assert entries(at_clients) == before + 1


def test_an_invalid_value_stays_typed_and_a_draft_with_a_sentence_beside_it(at_clients: Sitter) -> None:
    before = entries(at_clients)
    at_clients.fill("Name (required)", "")
    at_clients.press("Backspace")
    at_clients.press("Ctrl+S")
    at_clients.reads("Name")
    at_clients.settle()
    assert entries(at_clients) == before
    assert text_in(at_clients, "Name (required)") == ""
    at_clients.press("Ctrl+4")
    at_clients.settle()
    assert drafts(at_clients) == [{"name": ""}], "left while invalid: a draft, not a loss"


def test_the_save_button_is_there_and_waits_for_something_to_save(at_clients: Sitter) -> None:
    assert at_clients.named("Save") is None, "it cannot be pressed while nothing is typed"
    at_clients.fill("Contact", "Ms Zhou")
    assert at_clients.named("Save") is not None
    at_clients.click("Save")
    at_clients.settle()
    assert at_clients.named("Save") is None
    assert at_clients.focused() is at_clients.see("Contact"), "the mouse leaves the cursor in its field"


def test_what_is_wrong_stands_under_its_field_in_sight_until_it_is_mended(
    firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.resize(1280, 680)
    sitter.window.go_to("agreements", "new")
    sitter.settle()
    assert sitter.see("Kind (required)").property("currentText") == "(choose)", "no kind is taken for granted"
    sitter.choose("Kind (required)", "NDA with a partner")
    sitter.choose("Highest level (required)", "Confidential")
    sitter.fill("Party (required)", "Lantern Ltd")
    sitter.fill("Term (months) (required)", "two years")
    sitter.press("Ctrl+S")
    sitter.reads("Nothing was saved. Please correct: ", "Term (months) must be a number, such as 24")
    sitter.settle()
    first = sitter.see("Categories covered (required)")
    assert first.hasFocus(), "the cursor is in the first field that is wrong"
    under = next(each for each in sitter.screen.findChildren(QLabel) if each.text() == "Categories covered is missing")
    assert under.visibleRegion().boundingRect().height() == under.height(), "and the sentence under it is in sight"
    assert first.accessibleDescription() == "Categories covered is missing"
    sitter.fill("Term (months) (required)", "２４")
    assert "Term (months) must be a number" not in sitter.said().split("Nothing was saved", 1)[0]
    QTest.keyClick(first, Qt.Key.Key_Space)
    sitter.fill("Starts on (required)", "２０２７年３月１日")
    sitter.press("Ctrl+S")
    sitter.reads("NDA0001")
    sitter.settle()
    made = find(sitter.window.desk.session, "agreement", "NDA0001")  # type: ignore[union-attr]
    assert (made.value("start_on"), made.value("term")) == ("2027-03-01", 24)
    assert "Nothing was saved" not in sitter.said()


def test_undo_and_redo_are_named_and_belong_to_their_tab(at_clients: Sitter) -> None:
    was = stored(at_clients, "K00003", "contact")
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.press("Ctrl+S")
    at_clients.settle()
    assert at_clients.named("Undo: change an entry")
    at_clients.press("Ctrl+4")
    at_clients.settle()
    assert at_clients.named("Undo: change an entry") is None, "another tab has its own steps"
    at_clients.press("Ctrl+3")
    at_clients.press("Ctrl+Z")
    at_clients.reads("Undone: change an entry")
    at_clients.settle()
    assert stored(at_clients, "K00003", "contact") == was
    assert text_in(at_clients, "Contact") == (was or "")
    at_clients.click("Redo: change an entry")
    at_clients.reads("Done again: change an entry")
    assert stored(at_clients, "K00003", "contact") == "Ms Zhou"
    for who, can_undo in ((KEEPER, True), (MANAGER, False)):
        at_clients.settle()
        at_clients.window.lock()
        at_clients.unlock(who)
        assert bool(at_clients.named("Undo: change an entry")) is can_undo, "a lock keeps one's own steps, and nobody else's"


def test_the_cursor_stays_in_its_field_after_saving(at_clients: Sitter) -> None:
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.press("Ctrl+S")
    at_clients.settle()
    assert at_clients.focused() is at_clients.named("Contact")
    at_clients.type("ang")
    at_clients.press("Ctrl+S")
    at_clients.settle()
    assert stored(at_clients, "K00003", "contact") == "Ms Zhouang"


def test_what_is_typed_while_a_record_is_being_saved_is_not_lost(at_clients: Sitter) -> None:
    at_clients.fill("Contact", "Ms Zhou")
    QTest.keyClick(at_clients.focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(at_clients.focused(), " Ying")  # before the vault has answered
    at_clients.settle()
    assert text_in(at_clients, "Contact") == "Ms Zhou Ying"
    assert stored(at_clients, "K00003", "contact") == "Ms Zhou"
    at_clients.press("Ctrl+4")
    at_clients.settle()
    assert stored(at_clients, "K00003", "contact") == "Ms Zhou Ying"


def test_what_is_typed_while_a_record_is_read_anew_stays_a_draft_of_that_record(at_clients: Sitter) -> None:
    session = at_clients.window.desk.session  # type: ignore[union-attr]
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.window.page().forget()  # type: ignore[union-attr] # as after an act, or when a step was taken back
    at_clients.reads("Draft saved")
    assert [(each.area, each.record) for each in session.vault.drafts] == [("client", find(session, "client", "K00003").id)]


def test_who_goes_on_to_a_new_record_stays_there_while_the_one_before_is_stored(at_clients: Sitter) -> None:
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.click("New…")
    at_clients.settle()
    assert text_in(at_clients, "Name (required)") == ""
    assert at_clients.focused() is at_clients.named("Name (required)")
    assert stored(at_clients, "K00003", "contact") == "Ms Zhou"


def test_the_form_that_is_left_takes_no_more_typing(at_clients: Sitter) -> None:
    """What is typed before the next one is drawn would go with it."""
    before = at_clients.see("Contact")
    QTest.mouseClick(at_clients.see("New…"), Qt.MouseButton.LeftButton)
    assert at_clients.named("Contact") is None
    QTest.keyClicks(before, "lost")
    assert "lost" not in str(before.property("text"))
    at_clients.settle()
    assert at_clients.named("Contact")


def test_a_new_record_that_is_being_stored_is_not_stored_twice(at_clients: Sitter) -> None:
    at_clients.click("New…")
    at_clients.settle()
    at_clients.fill("Name (required)", "Twice Ltd")
    QTest.keyClick(at_clients.focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(at_clients.focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)  # before the vault has answered
    at_clients.click("New…")
    at_clients.settle()
    session = at_clients.window.desk.session  # type: ignore[union-attr]
    assert len(list_records(session, "client", "Twice Ltd")) == 1
    assert text_in(at_clients, "Name (required)") == ""


def test_a_value_is_shown_as_the_vault_wrote_it_after_saving(at_clients: Sitter) -> None:
    at_clients.fill("Annual fee", "１2,000")
    at_clients.press("Ctrl+S")
    at_clients.settle()
    assert text_in(at_clients, "Annual fee") == "12,000.00"


def test_while_there_is_typing_to_take_back_ctrl_z_belongs_to_the_field(at_clients: Sitter) -> None:
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.press("Ctrl+S")
    at_clients.settle()
    at_clients.press("End")
    at_clients.type("ang")
    at_clients.press("Ctrl+Z")
    at_clients.settle()
    assert stored(at_clients, "K00003", "contact") == "Ms Zhou", "the typing went, not the change"
    assert text_in(at_clients, "Contact") == "Ms Zhou"
    at_clients.press("Ctrl+Z")
    at_clients.reads("Undone: change an entry")


def test_a_line_somebody_else_changed_meanwhile_cannot_be_undone_blindly(clients: SampleFirm, at_clients: Sitter) -> None:
    at_clients.fill("Contact", "Ms Zhou")
    at_clients.press("Ctrl+S")
    at_clients.settle()
    session = at_clients.window.desk.session  # type: ignore[union-attr]
    at_clients.window.desk.write(  # type: ignore[union-attr]
        at_clients.window, lambda progress: edit(session, find(session, "client", "K00003"), {"contact": "Mr Tang"})
    )
    at_clients.settle()
    at_clients.press("Ctrl+Z")
    at_clients.settle()
    assert stored(at_clients, "K00003", "contact") == "Mr Tang", "what was not seen is not overwritten"
    at_clients.reads("K00003 was changed again since, so this step cannot be undone any more. Change it by hand.")


@pytest.mark.parametrize("how", ["by hand", "idle"])
def test_after_a_lock_the_same_record_and_field_are_open_with_what_was_typed(at_clients: Sitter, how: str) -> None:
    before = entries(at_clients)
    at_clients.fill("Contact", "half a na")
    if how == "by hand":
        at_clients.press("Ctrl+L")
    else:
        at_clients.window.lock_timer.pass_seconds(5 * 60)
    at_clients.reads("What was typed is kept as a sealed draft.", "Locked by you" if how == "by hand" else "5 idle minutes")
    at_clients.wait(lambda: not at_clients.window.worker.is_busy)
    assert at_clients.window.desk is None
    at_clients.unlock(KEEPER)
    at_clients.reads("K00003")
    at_clients.wait(lambda: text_in(at_clients, "Contact") == "half a na")
    at_clients.wait(lambda: at_clients.focused() is at_clients.named("Contact"), "the cursor in its field")
    assert entries(at_clients) == before


def test_a_key_or_a_click_keeps_the_vault_open(at_clients: Sitter) -> None:
    for _ in range(3):
        at_clients.window.lock_timer.pass_seconds(4 * 60)
        at_clients.fill("Contact", "a")
    assert at_clients.window.desk is not None


@pytest.mark.parametrize("change", [("dark", 11, "en"), ("light", 18, "en"), ("contrast", 11, "zh_CN")])
def test_a_new_look_or_language_keeps_what_is_typed_and_where(at_clients: Sitter, change: tuple[str, int, str]) -> None:
    before = entries(at_clients)
    at_clients.fill("Contact", "half a na")
    LOOK.use(*change)
    at_clients.settle()
    name = "联系人" if change[2] == "zh_CN" else "Contact"
    at_clients.wait(lambda: at_clients.named(name) and text_in(at_clients, name) == "half a na")
    at_clients.wait(lambda: at_clients.focused() is at_clients.named(name), "the cursor in its field")
    assert entries(at_clients) == before


def test_an_answer_typed_into_the_last_item_counts_when_submit_is_pressed(
    busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    session = busy_firm.open(KEEPER)
    proof = busy_firm.folder / "nda-signed.txt"
    code = start(session, "target_nda", "JADE", ("agreement", "NDA0001")).code
    answer_all(session, code, proof)
    item = load(session, code).answers[0].item.id
    answer(session, code, item, {"status": "open"}, "en")
    busy_firm.close()
    sitter = at_desk(KEEPER)
    sitter.window.go_to("checklists", code)
    sitter.reads("Items to go before it can be submitted: 1", "Still to prove: items 1")
    sitter.fill("Evidence in a sentence", "Checked against the register")
    sitter.click("Submit")
    sitter.reads("Waiting for a signature")


def test_work_is_kept_when_the_window_is_closed_while_typing(clients: SampleFirm, at_clients: Sitter) -> None:
    at_clients.fill("Contact", "half a na")
    at_clients.window.close()
    session = clients.open(KEEPER)
    assert [each.content["typed"] for each in session.vault.drafts] == [{"contact": "half a na"}]
    assert len(list_records(session, "client")) == 214


def test_the_passphrase_is_never_a_draft(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("people")
    sitter.settle()
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.press("Ctrl+L")
    sitter.wait(lambda: not sitter.window.worker.is_busy)
    session = busy_firm.open(MANAGER)
    assert not any(PASSPHRASES[KEEPER] in str(each.content) for each in session.vault.drafts)
