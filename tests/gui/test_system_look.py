"""The window follows the system's dark mode until a person chooses, keeps its own style everywhere, and lies where Qt says."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from custkeeper.app import paths
from custkeeper.gui.application import Dressing
from custkeeper.gui.look.palette import LOOK, SYSTEM, THEMES
from custkeeper.gui.look.style import HouseStyle
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER


@pytest.fixture
def scheme(dressed: Dressing) -> Iterator[Callable[[Qt.ColorScheme], None]]:
    """Qt's own switch for what the system asks for."""

    def turn(to: Qt.ColorScheme) -> None:
        QGuiApplication.styleHints().setColorScheme(to)
        QApplication.processEvents()
        if QGuiApplication.styleHints().colorScheme() != to and to != Qt.ColorScheme.Unknown:
            pytest.skip("this platform plugin knows no dark mode; `run.py windows test` has one that does")

    yield turn
    QGuiApplication.styleHints().unsetColorScheme()
    LOOK.use("light", 11, "zh_CN")


def test_dark_and_light_are_followed_while_nothing_is_chosen(scheme: Callable[[Qt.ColorScheme], None]) -> None:
    LOOK.use(SYSTEM, 11, "en")
    scheme(Qt.ColorScheme.Dark)
    assert (LOOK.asked, LOOK.theme) == (SYSTEM, "dark")
    assert QApplication.palette().window().color().name().upper() == THEMES["dark"]["canvas"]
    scheme(Qt.ColorScheme.Light)
    assert LOOK.theme == "light"
    assert QApplication.palette().window().color().name().upper() == THEMES["light"]["canvas"]


def test_a_theme_that_was_chosen_stays(scheme: Callable[[Qt.ColorScheme], None]) -> None:
    LOOK.use("contrast", 11, "en")
    for to in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        scheme(to)
        assert LOOK.theme == "contrast"


def test_the_choice_is_made_in_the_settings_and_kept(at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    for theme in (SYSTEM, "dark"):
        sitter.window.go_to("settings")
        sitter.settle()
        segments = sitter.see("Colours")
        segments.choose([SYSTEM, "light", "dark", "contrast"].index(theme))  # type: ignore[attr-defined]
        sitter.settle()
        assert LOOK.asked == theme
        assert sitter.window.parts.preferences.get("theme", "") == theme


def test_the_houses_style_wins_over_the_systems(dressed: Dressing) -> None:
    assert isinstance(QApplication.style(), HouseStyle)


def test_the_state_folder_is_where_qt_puts_it() -> None:
    if sys.platform not in {"win32", "darwin"}:
        pytest.skip("Linux keeps state apart from data, which Qt does not")
    QCoreApplication.setApplicationName("CustKeeper")
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    assert paths.state_folder() == Path(QStandardPaths.writableLocation(place))


def test_shortcuts_are_qts_own_so_that_a_mac_has_cmd() -> None:
    """Qt reads “Ctrl” as Cmd on a Mac; “Meta” would be its Control key."""
    sources = (Path(__file__).resolve().parents[2] / "custkeeper" / "gui").rglob("*.py")
    assert not [each.name for each in sources if "Meta+" in each.read_text(encoding="utf-8")]
    assert QKeySequence("Ctrl+L") == QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_L)
