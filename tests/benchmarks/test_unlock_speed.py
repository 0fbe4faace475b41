"""From the passphrase to a painted Today page, with 100,000 sealed clients and with 1,000."""

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from custkeeper.vault.slots import STANDARD_COST, spend_the_same_time
from tests.at_the_desk import Sitter
from tests.benchmarks.figures import Figures
from tests.sample_firm import KEEPER, PASSPHRASES, SampleFirm

ROUNDS = 7
MOST_SECONDS, MOST_RATIO = 0.5, 1.5  # after the KDF; of the same with few clients (DESIGN §8)
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


class TodayPainted(QObject):
    """Notes the moment at which a label of the Today page was painted, which has none before its answer has come."""

    def __init__(self, sitter: Sitter) -> None:
        super().__init__()
        self._window = sitter.window
        self.at = 0.0
        self._loop = QEventLoop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QLabel) and not self.at:
            today: QWidget | None = self._window.pages.get("today")
            if today is not None and today.isAncestorOf(watched):
                QTimer.singleShot(0, self._note)  # when all that belongs to this paint event is drawn
        return False

    def wait(self) -> float:
        """The moment, waited for in the window's own event loop."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._loop.exec()
        app.removeEventFilter(self)
        return self.at

    def _note(self) -> None:
        self.at = self.at or perf_counter()
        self._loop.quit()


def kdf_seconds() -> float:
    began = perf_counter()
    spend_the_same_time(PASSPHRASES[KEEPER], bytes(16), STANDARD_COST)
    return perf_counter() - began


def unlock(sitter: Sitter, firm: SampleFirm) -> float:
    """Seconds from the passphrase being handed over to the painted page; then all is let settle and locked again."""
    page: Any = sitter.window.entrance.page
    painted, began = TodayPainted(sitter), perf_counter()
    page.open_asked.emit(KEEPER, PASSPHRASES[KEEPER], "", firm.firm_secret)
    seconds = painted.wait() - began
    sitter.waits_for_checks = False  # it takes seconds with 100,000 records
    sitter.settle()
    sitter.window.lock()
    sitter.settle()
    return seconds


def test_today_is_there_soon_however_many_clients(
    big_firm: SampleFirm, small_firm: SampleFirm, parts_for: Any, sit_at: Callable[..., Sitter], english: None, figures: Figures
) -> None:
    sides = [(sit_at(parts_for(firm)), firm) for firm in (big_firm, small_firm)]
    kdf: list[float] = []
    taken: list[list[float]] = [[], []]
    for _ in range(ROUNDS + 1):
        kdf.append(kdf_seconds())
        for (sitter, firm), seconds in zip(sides, taken, strict=True):
            seconds.append(unlock(sitter, firm))
    derived = median(kdf[1:])
    big, small = (median(seconds[1:]) - derived for seconds in taken)
    note = f"the KDF, {derived * 1000:.0f} ms (median of the same rounds), is taken off"
    first = figures.bound("passphrase to painted Today, 100,000 sealed", big, MOST_SECONDS, note=note)
    second = figures.ratio("the same against 1,000 clients", big, small, MOST_RATIO)
    assert first.is_met
    assert second.is_met
