"""What holds for every page and dialog: everything has a name, the keyboard reaches everything, nothing is cut off."""

from collections.abc import Callable
from threading import get_ident

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from custkeeper.gui.look.layout import WrapLabel, room_for
from custkeeper.gui.look.palette import LOOK, em
from tests.at_the_desk import Sitter, all_of, name_of
from tests.gui.conftest import DIALOGS, DOORS, PAGES, SUBJECTS, show

INSIDE = [*PAGES, *SUBJECTS, *DIALOGS]
SIZES = [("en", 11), ("zh_CN", 11), ("en", 18), ("en", 24), ("zh_CN", 24)]


def nameless(shown: QWidget) -> list[str]:
    """Widgets a screen reader could say nothing about."""
    found = []
    for each in all_of(shown):
        operable = each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each, QScrollArea)
        if operable and each.focusProxy() is None and not name_of(each).strip():
            found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return found


def unreached(sitter: Sitter, shown: QWidget) -> list[str]:
    """Widgets that can be operated and that Tab never comes to."""
    wanted = {
        each
        for each in all_of(shown)
        if each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is shown.window()
    }
    reached: set[QWidget] = set()
    shown.window().activateWindow()
    QTest.qWaitForWindowActive(shown.window())
    for _ in range(len(wanted) * 2 + 10):
        QTest.keyClick(sitter.focused(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is not None:
            reached.add(now)
    return [f"{type(each).__name__} {name_of(each)!r}" for each in wanted - reached]


def clipped(shown: QWidget) -> list[str]:
    """What does not fit: needed size against given size, pages wider than their frame, dialogs larger than the screen."""
    found = []
    if isinstance(shown, QDialog) and room_for(shown).expandedTo(shown.size()) != room_for(shown):
        found.append(f"{shown.width()}×{shown.height()} on {room_for(shown).width()}×{room_for(shown).height()}")
    for each in all_of(shown):
        words = getattr(each, "text", str)() if isinstance(each, QLabel | QAbstractButton) else ""
        need, given = each.sizeHint(), each.size()
        if isinstance(each, WrapLabel):
            if words and each.heightForWidth(given.width()) > given.height() + 1:
                found.append(f"height of {words!r}: {each.heightForWidth(given.width())} > {given.height()}")
        elif (isinstance(each, QLabel | QAbstractButton) and words) or isinstance(each, QComboBox | QLineEdit):
            limit = need.width() if isinstance(each, QLabel | QAbstractButton) else 0
            if limit > given.width() + 1 or need.height() > given.height() + 1:
                found.append(f"{words or name_of(each)!r}: {need.width()}×{need.height()} in {given.width()}×{given.height()}")
        if (
            isinstance(each, QScrollArea)
            and each.widget()
            and each.widget().minimumSizeHint().width() > each.viewport().width() + 1
        ):
            found.append(f"page {each.widget().minimumSizeHint().width()} wide in {each.viewport().width()}")
        if isinstance(each, QTableView):
            found += cut_headings(each)
        outer = each.parentWidget()
        inside_scroll = any(isinstance(up, QAbstractScrollArea) for up in parents(each))
        if outer is not None and not each.isWindow() and not inside_scroll and each.geometry().right() > outer.width():
            found.append(f"{type(each).__name__} {words!r} sticks out of {type(outer).__name__}")
    return found


def cut_headings(view: QTableView) -> list[str]:
    model, head = view.model(), view.horizontalHeader()
    shown = [str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())]
    need = [head.fontMetrics().horizontalAdvance(each) for each in shown]
    seen = [place for place in range(len(shown)) if not view.isColumnHidden(place)]
    return [f"heading {shown[place]!r}" for place in seen if need[place] > view.columnWidth(place)]


def parents(widget: QWidget) -> list[QWidget]:
    found = []
    while (widget := widget.parentWidget()) is not None:  # type: ignore[assignment]
        found.append(widget)
    return found


@pytest.mark.parametrize("what", DOORS)
def test_everything_has_a_name_at_the_door(at_door: Callable[[str], Sitter], what: str) -> None:
    assert nameless(at_door(what).window) == []


def test_everything_inside_has_a_name_is_not_cut_off_and_is_reached_by_the_keyboard(opened: Sitter) -> None:
    """One walk, because opening what is looked at is nearly all of its time; at its end, on which thread the vault was read."""
    found = {}
    for what in INSIDE:
        shown = show(opened, what)
        take_their_places()
        problems = {"nameless": nameless(shown), "cut off": clipped(shown), "unreached": unreached(opened, shown)}
        found |= {(what, problem): where for problem, where in problems.items() if where}
        close_dialogs(opened)
    assert found == {}
    assert get_ident() not in opened.window.desk.session.vault._readers, "the window's own thread never reads the vault"  # type: ignore[union-attr]


@pytest.mark.parametrize("what", DOORS)
def test_the_keyboard_reaches_everything_at_the_door(at_door: Callable[[str], Sitter], what: str) -> None:
    sitter = at_door(what)
    assert unreached(sitter, sitter.window) == []


@pytest.mark.parametrize(("language", "points"), SIZES[1:])  # the first is looked at above
def test_nothing_is_cut_off_inside(opened: Sitter, language: str, points: int) -> None:
    LOOK.use("light", points, language)
    opened.settle()
    found = {}
    for what in INSIDE:
        if language == "zh_CN" and what == "signing":
            continue  # opened by its English button
        shown = show(opened, what)
        take_their_places()
        if problems := clipped(shown):
            found[what] = problems
        close_dialogs(opened)
    assert found == {}


@pytest.mark.parametrize("what", DOORS)
@pytest.mark.parametrize(("language", "points"), SIZES)
def test_nothing_is_cut_off_at_the_door(at_door: Callable[[str], Sitter], what: str, language: str, points: int) -> None:
    sitter = at_door(what)
    LOOK.use("light", points, language)
    QApplication.processEvents()
    QTest.qWait(1)
    assert clipped(sitter.window) == []


def take_their_places() -> None:
    """What was read just now may have made a part higher; each layout above it hears of that at the next turn."""
    QApplication.processEvents()
    for _ in range(4):  # no timers among these: the lock's countdown, told between two turns, was measured before it had its room
        QApplication.sendPostedEvents()


def close_dialogs(sitter: Sitter) -> None:
    if sitter.screen is not sitter.window:
        sitter.screen.close()
    QApplication.processEvents()


def test_the_wizard_goes_on_by_enter_alone(at_door: Callable[[str], Sitter]) -> None:
    sitter = at_door("language")
    sitter.wait(lambda: sitter.focused() is sitter.named("Language"))
    sitter.press("Tab")
    sitter.press("Enter")
    sitter.wait(lambda: sitter.focused() is sitter.named("Make our own vault"))
    sitter.press("Enter")
    sitter.wait(lambda: sitter.focused() is sitter.named("Your name") or sitter.focused() is sitter.named("Name of the firm"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_with_the_focus_and_no_other(at_door: Callable[[str], Sitter], key: Qt.Key) -> None:
    sitter = at_door("language")
    sitter.see("Next").setFocus()
    QTest.keyClick(sitter.focused(), key)
    sitter.see("Open the sample firm").setFocus()
    sitter.see("Back").setFocus()
    QTest.keyClick(sitter.focused(), key)
    sitter.reads("Choose the language")


@pytest.mark.parametrize("tab", ["clients", "items", "agreements", "disclosures", "holders", "offboarding", "incident"])
def test_names_in_a_list_are_read_in_a_small_window_too(opened: Sitter, tab: str) -> None:
    """1136: a laptop of 1700 pixels at 150 %. Opened in the smallest, made wider, and small again."""
    for width in (900, 1136, 1360, 900):
        opened.window.resize(width, 700)
        show(opened, tab)
        [view] = [each for each in opened.window.page().findChildren(QTableView) if each.isVisible()]  # type: ignore[union-attr]
        header = view.horizontalHeader()
        names = next(
            place for place in range(header.count()) if header.sectionResizeMode(place) is QHeaderView.ResizeMode.Stretch
        )
        assert view.columnWidth(names) >= em(120), width
        assert not view.isColumnHidden(0), width
