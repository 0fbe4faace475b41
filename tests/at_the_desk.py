"""Somebody at the real window, offscreen: finds what is on the screen by its accessible name, clicks and types, nothing else.

Lives here: the person, the window they sit at, and answers to the system's dialogs. Must not: reach past the window.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QTableView, QWidget

from custkeeper.app.preferences import Preferences
from custkeeper.gui.application import Dressing
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.parts import Parts
from custkeeper.services.report_making import Press
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore
from tests.sample_firm import CONTENT, PASSPHRASES, ROOT, SampleFirm

PATIENCE = 20  # seconds until a wish must have come true
CATALOGUES = {language: Catalogue(ROOT / "i18n", language) for language in ("zh_CN", "en")}


def until_something_happens() -> None:
    """Until the window has had an event, 5 ms at most; what Qt was told to delete is deleted.

    Asleep for fixed times, the tests of the window spent more of a run waiting for answers that were there than working.
    """
    wake = QTimer()
    wake.start(5)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    wake.stop()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def name_of(widget: QWidget) -> str:
    """What a screen reader says it is."""
    return widget.accessibleName() or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@dataclass
class DialogAnswers:
    """What the person answers to the system's file dialogs, in order; stands in for `Prompter`."""

    files: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    saves: list[Path] = field(default_factory=list)

    def choose_file(self, title: str, filters: str = "") -> Path | None:
        return self.files.pop(0) if self.files else None

    def choose_files(self, title: str) -> list[Path]:
        return [self.files.pop(0)] if self.files else []

    def choose_folder(self, title: str) -> Path | None:
        return self.folders.pop(0) if self.folders else None

    def save_file(self, title: str, suggested: str, filters: str = "") -> Path | None:
        return self.saves.pop(0) if self.saves else None


class Sitter:
    """Clicks and keys are counted, for the figure of how long the main job takes."""

    def __init__(self, window: MainWindow, answers: DialogAnswers) -> None:
        self.window, self.answers = window, answers
        self.clicks = self.keys = 0
        self.waits_for_checks = True  # whether `settle` sees the check of the ledger through, which begins at each unlocking

    @property
    def screen(self) -> QWidget:
        """The topmost of the program's windows."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app.activeModalWidget() or self.window

    def wait(self, wish: Callable[[], Any], what: str = "") -> Any:
        """Until the wish is true; its value."""
        end = monotonic() + PATIENCE
        while not (value := wish()):
            until_something_happens()
            if monotonic() > end:
                raise AssertionError(f"waited in vain: {what or wish}; on the screen: {self.said()}")
        return value

    def settle(self) -> None:
        """Until the vault has answered everything that was asked."""

        def is_quiet() -> bool:
            if not self.waits_for_checks and self.window.desk is not None and self.window.desk.watch.is_running:
                self.window.desk.watch.cancel()
            return not self.window.worker.is_busy

        for _ in range(4):
            self.wait(is_quiet, "the vault to answer")
            QApplication.processEvents()

    def named(self, name: str, kind: type[QWidget] = QWidget) -> QWidget | None:
        """The visible, enabled widget with this accessible name, or whose name begins so."""
        found = [
            each
            for each in self.screen.findChildren(kind)
            if each.isVisible() and each.isEnabled() and not isinstance(each, QLabel)
        ]
        names = {each: name_of(each) for each in found}
        exact = [each for each in found if names[each] == name]
        return next(iter(exact or [each for each in found if names[each].startswith(name)]), None)

    def see(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        widget: QWidget = self.wait(lambda: self.named(name, kind), f"a widget named {name!r}")
        return widget

    def click(self, name: str) -> None:
        """A button, by the mouse."""
        self.clicks += 1
        widget = self.see(name, QAbstractButton)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Into what has the focus; Chinese as an input method commits it."""
        self.keys += len(text)
        target = self.focused()
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)
        QApplication.processEvents()

    def fill(self, name: str, text: str) -> None:
        """Click into a field and type."""
        self.clicks += 1
        widget = self.see(name)
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        self.wait(lambda: self.window.isActiveWindow() or self.screen.isActiveWindow())
        self.press("Ctrl+A")
        self.type(text)

    def choose(self, name: str, shown: str) -> None:
        """An entry of a combo box, by its first letters or the arrow keys."""
        self.clicks += 1
        box = self.see(name, QComboBox)
        assert isinstance(box, QComboBox)
        box.setFocus()
        place = next(at for at in range(box.count()) if box.itemText(at).startswith(shown))
        while box.currentIndex() != place:
            self.press("Down" if box.currentIndex() < place else "Up", box)
            box = self.see(name, QComboBox)
            assert isinstance(box, QComboBox)

    def press(self, keys: str, target: QWidget | None = None) -> None:
        """A key, or a key with Ctrl."""
        self.keys += 1
        modifier = Qt.KeyboardModifier.NoModifier
        *held, key = keys.split("+") if keys not in {"Ctrl++"} else ["Ctrl", "+"]
        for each in held:
            modifier |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[each]
        special = {"=": Qt.Key.Key_Equal, "-": Qt.Key.Key_Minus, "Enter": Qt.Key.Key_Return}
        code = special.get(key) or getattr(Qt.Key, f"Key_{key}")
        QTest.keyClick(target or self.focused(), code, modifier)
        QApplication.processEvents()

    def choose_line(self, code: str) -> None:
        """A line of the list, by the mouse."""
        self.clicks += 1

        def place() -> tuple[QTableView, int] | None:
            for view in self.screen.findChildren(QTableView):
                model = view.model()
                for row in range(model.rowCount()) if view.isVisible() else ():
                    if model.data(model.index(row, 0)) == code:
                        return view, row
            return None

        view, row = self.wait(place, f"the line {code}")
        at = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at))
        self.settle()

    def focused(self) -> QWidget:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.activeWindow() is not self.screen:  # a window manager would do this when a dialog closes
            self.screen.activateWindow()
            QTest.qWaitForWindowActive(self.screen)
        return app.focusWidget() or self.screen

    def said(self) -> str:
        """Every word on the screen."""
        shown = [each.text() for each in self.screen.findChildren(QLabel) if each.isVisible() and each.text()]
        shown += [each.text() for each in self.screen.findChildren(QAbstractButton) if each.isVisible() and each.text()]
        return " | ".join(shown)

    def reads(self, *parts: str) -> None:
        """These words are on the screen, or come soon."""
        for part in parts:
            self.wait(lambda part=part: part in self.said(), f"the words {part!r}")

    def unlock(self, name: str, firm: SampleFirm | None = None, passphrase: str = "") -> None:
        """Through the door; with the sample firm's passphrase unless it was changed."""
        self.wait(lambda: self.window.shell is None and self.window.entrance.page)
        page: Any = self.window.entrance.page
        page.name.setText(name)
        page.passphrase.setText(passphrase or PASSPHRASES[name])
        if firm is not None:
            page.secret.setText(firm.firm_secret)
        page.go.click()
        self.wait(lambda: self.window.shell is not None, "the shell")
        self.settle()


@pytest.fixture(scope="session")
def parts_for() -> Callable[[SampleFirm | Path], Parts]:
    """The window's parts, with everything it remembers inside the test's folder."""
    press = Press(ROOT / "resources" / "fonts", CATALOGUES.__getitem__)

    def make(home: SampleFirm | Path) -> Parts:
        folder = home.folder if isinstance(home, SampleFirm) else home
        device = home.device if isinstance(home, SampleFirm) else DeviceStore(folder / "state", use_keyring=False)
        clock = {"clock": home.clock} if isinstance(home, SampleFirm) else {}
        return Parts(
            place=lambda path: Place(path, device, CONTENT, **clock),
            catalogue=CATALOGUES.__getitem__,
            make_press=lambda: press,
            sample=ROOT / "resources" / "sample",
            fonts=ROOT / "resources" / "fonts",
            preferences=Preferences(folder / "preferences.json"),
            language="zh_CN",
            help=ROOT / "resources" / "help",
            vault=home.path if isinstance(home, SampleFirm) else None,
        )

    return make


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, parts_for: Callable[[Path], Parts], tmp_path_factory: pytest.TempPathFactory) -> Dressing:
    return Dressing(qapp, parts_for(tmp_path_factory.mktemp("look")))


@pytest.fixture
def english(dressed: Dressing) -> Iterator[None]:
    LOOK.use("light", 11, "en")
    yield
    LOOK.use("light", 11, "zh_CN")


@pytest.fixture
def sit_at(dressed: Dressing) -> Iterator[Callable[[Parts], Sitter]]:
    """Opens windows and closes them after the test."""
    windows: list[MainWindow] = []

    def sit(parts: Parts) -> Sitter:
        answers = DialogAnswers()
        window = MainWindow(parts, answers)  # type: ignore[arg-type]
        windows.append(window)
        window.resize(1360, 860)
        window.show()
        window.begin()
        QTest.qWaitForWindowActive(window)
        QApplication.processEvents()
        return Sitter(window, answers)

    yield sit
    for window in windows:
        for dialog in window.findChildren(QDialog):
            dialog.close()
        if window.desk is not None:
            window.desk.running = None
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def at_desk(
    firm: SampleFirm, parts_for: Callable[[SampleFirm], Parts], sit_at: Callable[[Parts], Sitter], english: None
) -> Callable[[str], Sitter]:
    """In English, in the sample firm's vault, as somebody."""

    def sit(name: str) -> Sitter:
        sitter = sit_at(parts_for(firm))
        sitter.unlock(name, firm)
        return sitter

    return sit


def all_of(window: QObject, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """Every visible widget of a kind."""
    return [each for each in window.findChildren(kind) if each.isVisible()]
