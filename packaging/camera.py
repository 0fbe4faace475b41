"""Waits for the window and takes its picture. What is shown in it is `shots` and `deal_scenes`."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication, QWidget

from custkeeper.gui.main_window import MainWindow

PATIENCE = 30  # seconds for the vault to answer


class Camera:
    """Waits until the window has nothing left to do, then saves what it shows."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self._folder, self._app = folder, app
        self.variant = ""

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Let Qt work until it is so. Raises TimeoutError."""
        end = monotonic() + PATIENCE
        while not is_done():
            self._app.processEvents()
            if monotonic() > end:
                raise TimeoutError
        self._app.processEvents()

    def settle(self, window: MainWindow) -> None:
        for _ in range(6):
            self.wait(lambda: not window.worker.is_busy)

    def take(self, widget: QWidget, name: str) -> None:
        self._app.processEvents()
        widget.grab().save(str(self._folder / f"{name}-{self.variant}.png"))
