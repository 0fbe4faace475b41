"""Every file choice and print dialog of the window: one port, so that tests answer it and nothing else opens dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

_DOTS = 300  # an inch; a printer's own 1200 would make half a gigabyte of each page and the window stand still for seconds


class Prompter:
    """Asks the person at the desk. A test gives the window another object with the same methods."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)  # or the last one used

    def choose_file(self, title: str, filters: str = "") -> Path | None:
        """One existing file, or None."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, self._folder, filters)
        return self._remembered(chosen)

    def choose_files(self, title: str) -> list[Path]:
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder)
        return [path for each in chosen if (path := self._remembered(each)) is not None]

    def choose_folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, title, self._folder)
        return self._remembered(chosen)

    def save_file(self, title: str, suggested: str, filters: str = "") -> Path | None:
        """Where to write; the system's own dialog asks before overwriting."""
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path(self._folder) / suggested), filters)
        return self._remembered(chosen)

    def _remembered(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._folder = str(Path(chosen).parent)
        return Path(chosen)

    def print_pages(self, title: str, count: int, page: Callable[[int, int], QImage]) -> bool:
        """The system's print dialog, then every page as the picture that `page(number, width in px)` gives."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, count)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        first, last = printer.fromPage() or 1, printer.toPage() or count
        painter = QPainter(printer)
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            area = painter.viewport()
            picture = page(number, round(area.width() * min(1.0, _DOTS / printer.resolution())))
            area.setHeight(min(area.height(), round(picture.height() * area.width() / picture.width())))
            painter.drawImage(area, picture)
        return painter.end()
