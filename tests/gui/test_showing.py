"""Showing on screen at the real window: from recording to Esc, what is seen and what is not, the gate's no, the lock."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from custkeeper.domain.ledger_event import Event
from custkeeper.gui.locking.lock_source import IDLE
from custkeeper.gui.showing_dialog import ShowingDialog, ShowingNow
from custkeeper.gui.showing_view import ShowingView
from custkeeper.services.addenda import revoke
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.hand_out_sheets import hand_outs
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.naming import Naming, name_later
from custkeeper.services.records import add, find, move
from tests.at_the_desk import CATALOGUES, Sitter, name_of
from tests.gate_cases import ANN, DAY, add_agreements
from tests.gui.conftest import page_of
from tests.hostile_texts import MARKUP
from tests.sample_firm import AUDITOR, KEEPER, OWNER, SampleFirm, become, copied

SECRET, FILE = "List of Nine Rivers Ltd", "nine-rivers.pdf"
NO = "Today the gate says no, so nothing was shown"


def attach(session: Any, code: str, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        work.attach(find(session, "item", code), path)


@pytest.fixture(scope="module")
def made_ready(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    folder = tmp_path_factory.mktemp("ready")
    firm = copied(made_firm, folder / "firm")
    owner = firm.open(OWNER)
    add_agreements(owner)
    firm.clock.now = firm.clock.now.replace(month=3, day=10)
    for code, name in (("LIST", SECRET), ("PRICES", "Prices")):
        add(owner, "item", {"name": name, "category": "client-list", "owner": "inside"}, code)
    with pikepdf.new() as pdf:
        for _ in range(2):
            pdf.add_blank_page(page_size=(595, 842))
        out = io.BytesIO()
        pdf.save(out)
    attach(owner, "LIST", folder / FILE, out.getvalue())
    attach(owner, "LIST", folder / "words.txt", b"row <b>17")
    disclose(owner, HandOver(["LIST", "PRICES"], "Good Ltd", ANN, form="shown"), CATALOGUES["en"])
    firm.close()
    return firm


@pytest.fixture
def ready(firm: SampleFirm, made_ready: SampleFirm) -> SampleFirm:
    """Two items that may be shown to the named person, one of them with a file of two pages and a text; recorded as D0001."""
    return become(firm, made_ready)


@pytest.fixture
def at_showing(ready: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    return at(at_desk, KEEPER)


def at(at_desk: Callable[[str], Sitter], name: str) -> Sitter:
    sitter = at_desk(name)
    sitter.window.go_to("disclosures", "D0001")
    sitter.settle()
    return sitter


def showing_of(sitter: Sitter) -> ShowingNow:
    found: ShowingNow = page_of(sitter.window, "disclosures").handing.showing
    return found


def begin(sitter: Sitter) -> ShowingView:
    sitter.click("Show now…")
    sitter.wait(lambda: isinstance(sitter.screen, ShowingDialog))
    sitter.click("Show now")
    sitter.settle()
    view = sitter.wait(lambda: isinstance(sitter.screen, ShowingView) and sitter.screen, "the view")
    sitter.settle()
    return view  # type: ignore[no-any-return]


def kept(firm: SampleFirm) -> list[dict[str, Any]]:
    made = hand_outs(find(firm.open(OWNER), "disclosure", "D0001"))
    firm.close()
    return made


def everything(view: QWidget) -> str:
    """All that is to be read, or told by a screen reader, anywhere in the view."""
    said = [name_of(each) for each in view.findChildren(QWidget) if each.isVisible()]
    said += [each.text() for each in view.findChildren(QLabel) if each.isVisible()]
    return " | ".join([*said, view.windowTitle()])


def test_only_the_items_fill_the_screen_with_the_viewers_name_and_names_are_covered(at_showing: Sitter) -> None:
    view = begin(at_showing)
    assert view.isFullScreen()
    assert view.isModal()
    assert QApplication.activeModalWidget() is view
    said = everything(view)
    assert view.windowTitle() == "CustKeeper"
    assert f"{ANN} | Good Ltd | 10 Mar 2026 | D0001" in said
    for part in ("LIST", "Item 1 of 2", "page 1 of 4", "Client list", "Name covered: press to show it"):
        assert part in said, part
    for hidden in (SECRET, FILE, "inside", "Jade", "上海示例"):
        assert hidden not in said, hidden
    at_showing.press("Space")  # the first cover has the focus
    assert SECRET in everything(view)
    assert FILE not in everything(view)
    view.reject()


def test_arrow_keys_go_between_items_and_page_keys_through_their_files(at_showing: Sitter) -> None:
    view = begin(at_showing)
    at_showing.press("Left")
    assert (view.item, view.page) == (0, 0), "before the first is nothing"
    at_showing.press("PageDown")
    sheet = at_showing.wait(lambda: view._sheet)
    assert sheet.pixmap().width() > 300
    assert FILE not in everything(view)
    at_showing.click("Name covered: press to show it")
    at_showing.reads(FILE)
    for _ in range(2):
        at_showing.press("PageDown")
    at_showing.reads("row <b>17", "page 4 of 4")
    at_showing.press("PageDown")
    assert view.page == 3, "after the last is nothing"
    at_showing.press("Right")
    at_showing.reads("PRICES", "Item 2 of 2 · page 1 of 1")
    at_showing.press("Left")
    at_showing.reads("Item 1 of 2 · page 1 of 4")
    assert SECRET not in everything(view), "covered again"
    view.reject()


def test_esc_ends_it_and_the_window_is_back(at_showing: Sitter, ready: SampleFirm) -> None:
    view = begin(at_showing)
    at_showing.press("Space")
    at_showing.press("Escape")
    at_showing.settle()
    assert not view.isVisible()
    assert at_showing.screen is at_showing.window
    at_showing.reads(f"Shown on screen by {KEEPER} from 10 Mar 2026")
    assert "no end is recorded" not in at_showing.said()
    [line] = kept(ready)
    assert line["at"] < line["until"]
    told = [entry.what for entry in ledger_lines(ready.open(OWNER))]
    assert told[:2] == [Event.SHOWING_ENDED.label, Event.SHOWING_STARTED.label]
    left = " ".join(each.text() + each.accessibleName() for each in view.findChildren(QLabel))
    assert SECRET not in left, "Qt keeps a closed dialog; what was shown goes now"


@pytest.mark.parametrize("how", ["key", "idle", "closing"])
def test_the_lock_and_the_end_of_the_program_end_it_at_once(at_showing: Sitter, ready: SampleFirm, how: str) -> None:
    view = begin(at_showing)
    if how == "key":
        QTest.keyClick(view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif how == "idle":
        at_showing.window.lock_timer.pass_seconds(at_showing.window.lock_timer.minutes * 60)
    else:
        at_showing.window.close()
    assert not view.isVisible()
    assert at_showing.window.desk is None
    if how != "closing":
        at_showing.settle()
        assert at_showing.window.shell is None, "at the door"
    assert "until" in kept(ready)[0], "its end was written before the vault was closed"


def test_what_begins_while_the_vault_is_locked_is_not_shown_and_ends(at_showing: Sitter, ready: SampleFirm) -> None:
    at_showing.click("Show now…")
    dialog = at_showing.wait(lambda: isinstance(at_showing.screen, ShowingDialog) and at_showing.screen)
    dialog.decide()
    at_showing.window.lock(IDLE)
    at_showing.settle()
    assert not any(isinstance(each, ShowingView) and each.isVisible() for each in QApplication.topLevelWidgets())
    assert [("until" in line) for line in kept(ready)] == [True]


def test_a_no_of_today_is_told_with_every_reason_and_nothing_is_shown(
    ready: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    session = ready.open(OWNER)
    move(session, find(session, "item", "PRICES"), "on_hold")
    revoke(session, "NDA0001", session.today, "the talks ended")
    ready.close()
    sitter = at(at_desk, KEEPER)
    sitter.click("Show now…")
    sitter.click("Show now")
    sitter.settle()
    sitter.reads(NO, "PRICES is on hold", "revoked", "Mend the reasons")
    assert isinstance(sitter.screen, ShowingDialog)
    assert showing_of(sitter).view is None
    sitter.click("Cancel")
    assert kept(ready) == []


def test_from_the_hand_over_it_is_recorded_and_then_shown(at_showing: Sitter, ready: SampleFirm) -> None:
    at_showing.click("Hand over…")
    dialog = at_showing.wait(lambda: page_of(at_showing.window, "disclosures").handing.dialog)
    dialog.chooser.chosen[:] = ["PRICES"]
    dialog.chooser.look()
    dialog.back_by.setText("2026-05-01")
    for edit, given in ((dialog.party, "Good Ltd"), (dialog.person, ANN), (dialog.day, DAY)):
        edit.setText(given)
    assert not dialog.show_them.isVisible()
    at_showing.choose("Form", "Shown on screen")
    assert not dialog.back_by.isVisible(), "nothing comes back"
    at_showing.reads("It is only seen on this screen")
    at_showing.wait(lambda: dialog.outlook is not None)
    at_showing.click("Record, then show…")
    at_showing.settle()
    at_showing.wait(lambda: isinstance(at_showing.screen, ShowingDialog))
    at_showing.click("Show now")
    at_showing.settle()
    view = at_showing.wait(lambda: isinstance(at_showing.screen, ShowingView) and at_showing.screen)
    assert "D0002" in everything(view)
    view.reject()
    at_showing.settle()
    made = find(ready.open(OWNER), "disclosure", "D0002")
    assert (made.state, made.value("return_by")) == ("shown", None)


def test_the_map_tells_it_as_seen_and_it_is_not_returned(at_showing: Sitter) -> None:
    at_showing.reads("Seen on screen on 10 Mar 2026, not held", "Entered by mistake…")
    for absent in ("Returned…", "Copy for the recipient…", "Sealed package…", "Receipt…"):
        assert at_showing.named(absent) is None, absent
    at_showing.window.go_to("holders")
    at_showing.settle()
    at_showing.reads("Out on 10 Mar 2026: 0, overdue: 0.")
    view = page_of(at_showing.window, "holders").view
    view.selectRow(0)
    at_showing.settle()
    at_showing.reads("Only seen on screen, not held", "seen on 10 Mar 2026, not held", f"{ANN}, Good Ltd")


def test_on_another_day_and_for_who_may_not_there_is_no_button(ready: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    auditor = at(at_desk, AUDITOR)
    assert auditor.named("Show now…") is None
    auditor.window.close()
    ready.clock.now = ready.clock.now.replace(day=11)
    sitter = at(at_desk, KEEPER)
    assert sitter.named("Show now…") is None
    sitter.reads("It was to be shown on its own day only")


def test_a_hostile_name_is_words_over_the_whole_screen(ready: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    """The mark is seen in every part of the view; a name that is markup or turns letters round is drawn as words."""
    session = ready.open(OWNER)
    person = " ".join(MARKUP)[:200]
    name_later(session, "NDA0001", Naming(person, "notice", "N1", session.today))
    disclose(session, HandOver(["PRICES"], "Good Ltd", person, form="shown"), CATALOGUES["en"])
    ready.close()
    sitter = at_desk(KEEPER)
    sitter.window.go_to("disclosures", "D0002")
    sitter.settle()
    view = begin(sitter)
    assert "\u202e" not in view.mark.accessibleName()
    assert "<b>unclosed" in view.mark.accessibleName()
    assert not any(each in everything(view) for each in ("\u202e", "\x00", "\x1b"))
    picture = view.mark.grab().toImage()
    ground = QColor(picture.pixel(0, 0))
    assert all(drawn_in(picture, column, row, ground) for column in range(4) for row in range(4))
    view.reject()


def drawn_in(picture: Any, column: int, row: int, ground: QColor) -> bool:
    """Whether something is drawn in this sixteenth of it."""
    width, height = picture.width() // 4, picture.height() // 4
    part = picture.copy(column * width, row * height, width, height)
    return any(part.pixelColor(x, y) != ground for x in range(0, width, 2) for y in range(0, height, 2))
