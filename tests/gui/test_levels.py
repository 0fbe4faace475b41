"""The level at the form: chosen for a new record, changed by an act of its own, never one whose key somebody lacks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.gui.look.level_list import LevelList
from custkeeper.gui.look.palette import LOOK
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.records import add, find, list_records
from custkeeper.services.vault_access import check
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm


@pytest.fixture
def large_text(english: None) -> None:
    LOOK.use("light", 18, "en")


@pytest.fixture
def at_items(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Callable[..., Sitter]:
    """One item, and one that is new to be typed; the keeper has the key of the top level if said."""

    def sit(name: str, code: str, is_keeper_cleared: bool = False) -> Sitter:
        owner = firm.open(OWNER)
        add(owner, "client", {"name": "示例客户"})
        add(owner, "item", {"name": "客户名单", "category": "client-list"})
        if is_keeper_cleared:
            confirm_training(owner, KEEPER, owner.today)
            grant(owner, KEEPER, Level.TOP_SECRET)
        firm.close()
        sitter = at_desk(name)
        sitter.window.go_to("items", code)
        sitter.settle()
        return sitter

    return sit


def levels(sitter: Sitter) -> LevelList:
    found = sitter.see("Level", LevelList)
    assert isinstance(found, LevelList)
    return found


def stored(sitter: Sitter, code: str) -> Record:
    return find(sitter.window.desk.session, "item", code)  # type: ignore[union-attr]


def test_a_new_record_is_stored_at_the_level_chosen_for_it(at_items: Callable[..., Sitter]) -> None:
    sitter = at_items(KEEPER, "new", is_keeper_cleared=True)
    assert sitter.focused() is sitter.named("Name (required)"), "the cursor begins in the first field"
    sitter.press("Space", levels(sitter))
    sitter.reads(f"Only people cleared for Confidential (business) can read it: {', '.join(sorted((OWNER, MANAGER, KEEPER)))}.")
    sitter.press("Down", levels(sitter))
    sitter.reads(f"Only people cleared for Top secret (business) can read it: {', '.join(sorted((OWNER, KEEPER)))}.")
    sitter.fill("Name (required)", "Board list")
    sitter.choose("Category (required)", "Client list")
    sitter.reads("Draft saved")
    sitter.window.lock()
    sitter.unlock(KEEPER)
    sitter.wait(lambda: sitter.named("Name (required)"), "the form")
    sitter.settle()
    assert levels(sitter).level is Level.TOP_SECRET, "the level is part of the draft"
    sitter.press("Ctrl+S")
    sitter.settle()
    assert (stored(sitter, "I0002").level, stored(sitter, "I0002").value("name")) == (Level.TOP_SECRET, "Board list")


def test_another_record_is_read_from_its_top_and_the_cursor_is_in_sight(
    at_items: Callable[..., Sitter], large_text: None
) -> None:
    """With large text a form is longer than the page."""
    sitter = at_items(KEEPER, "I0001")
    note = sitter.see("Note")
    side = next(each for each in sitter.window.findChildren(QScrollArea) if each.isAncestorOf(note))
    side.ensureWidgetVisible(note)
    assert side.verticalScrollBar().value() > 0
    sitter.window.go_to("items", "new")
    sitter.settle()
    name = sitter.see("Name (required)")
    sitter.wait(lambda: not name.visibleRegion().isEmpty(), "the field with the cursor in sight")
    assert not levels(sitter).visibleRegion().isEmpty(), "the form is seen from its top, as far as the cursor allows"


def test_a_level_without_its_key_is_there_and_not_to_be_chosen(at_items: Callable[..., Sitter]) -> None:
    sitter = at_items(KEEPER, "new")
    box = levels(sitter)
    sitter.press("Space", box)
    sitter.reads("Top secret (business): You do not hold its key. An owner or manager who holds it can give it to you.")
    sitter.reads("Public, Internal: New entries here begin at Confidential (business).")
    for key in ("Down", "Up"):
        sitter.press(key, box)
        assert box.level is Level.CONFIDENTIAL
    for share in (0.1, 0.9):
        at = QPoint(box.width() // 2, int(box.height() * share))
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert box.level is Level.CONFIDENTIAL
    assert box.accessibleName() == "Level: Confidential (business)"


def test_the_levels_of_a_new_record_are_one_line_until_they_are_opened(at_items: Callable[..., Sitter]) -> None:
    sitter = at_items(KEEPER, "new", is_keeper_cleared=True)
    box, name = levels(sitter), sitter.see("Name (required)")
    sitter.reads("New item")
    assert box.height() <= name.height() + 4, "no larger than a field"
    assert "New entries here begin at" not in sitter.said()
    at = QPoint(box.width() // 2, box.height() // 2)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    sitter.reads("New entries here begin at")
    sitter.wait(lambda: box.height() > 3 * name.height(), "all four of them")
    assert box.level is Level.CONFIDENTIAL, "opening it chooses nothing"
    at = QPoint(box.width() // 2, int(box.height() * 0.9))
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert box.level is Level.TOP_SECRET
    sitter.wait(lambda: box.height() <= name.height() + 4, "one line again")
    sitter.press("Up", box)
    assert (box.level, box.is_folded) == (Level.CONFIDENTIAL, False), "the keys open it, to be seen at what they stop"
    assert "Only people cleared for Confidential (business)" in box.accessibleDescription()


def test_another_level_is_an_act_that_is_undone_and_done_again(at_items: Callable[..., Sitter]) -> None:
    sitter = at_items(MANAGER, "I0001")
    sitter.fill("Responsible", "Li")
    sitter.press("Down", sitter.see("Client"))  # what stands above the form is drawn anew for it, under the dialog
    sitter.click("Change the level…")
    box = levels(sitter)
    sitter.reads("backups made before keep it at Confidential (business)")
    assert sitter.named("Change the level") is None, "the same level is no change"
    sitter.press("Up", box)
    sitter.reads("Everybody who can open this vault can read it.")
    sitter.click("Change the level")
    sitter.reads("I0001 has the level Internal now.")
    sitter.settle()
    assert (stored(sitter, "I0001").level, stored(sitter, "I0001").value("owner")) == (Level.INTERNAL, "Li")
    sitter.reads("Level changed: Level Confidential (business) → Internal")
    sitter.press("Ctrl+Z")
    sitter.reads("Undone: another level")
    sitter.settle()
    assert stored(sitter, "I0001").level is Level.CONFIDENTIAL
    sitter.click("Redo: another level")
    sitter.reads("Done again: another level")
    sitter.settle()
    assert (stored(sitter, "I0001").level, stored(sitter, "I0001").value("owner")) == (Level.INTERNAL, "Li")
    assert check(sitter.window.desk.session)[1] == []  # type: ignore[union-attr]


def test_who_may_not_change_a_level_reads_who_may(at_items: Callable[..., Sitter]) -> None:
    sitter = at_items(KEEPER, "I0001")
    sitter.reads("Only people cleared for Confidential (business) can read it", "A manager or the owner changes the level.")
    assert sitter.named("Change the level…") is None


def test_a_suggested_level_is_confirmed_with_one_button_and_that_is_undone(
    clients: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("clients", "K00003")
    sitter.settle()

    def is_confirmed() -> bool:
        session = sitter.window.desk.session  # type: ignore[union-attr]
        line = next(each for each in list_records(session, "client") if each.code == "K00003")
        return bool(line.is_confirmed)

    sitter.click("Confirm level")
    sitter.reads("Levels confirmed: 1")
    sitter.settle()
    assert is_confirmed()
    assert sitter.named("Confirm level") is None, "it is confirmed: there is nothing to confirm"
    sitter.press("Ctrl+Z")
    sitter.reads("Undone: another level")
    sitter.settle()
    assert not is_confirmed()
    assert sitter.named("Confirm level")
