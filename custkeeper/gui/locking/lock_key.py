"""Ctrl+L where the frame's own key does not reach: in a dialog, which keeps the keys of the window behind it away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from custkeeper.gui.locking.lock_source import BY_HAND, LockSource


class LockKey(LockSource):
    """Sees every key as the application's event filter, and takes this one while a dialog is open."""

    def start(self) -> None:
        QApplication.instance().installEventFilter(self)

    def stop(self) -> None:
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_L or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        if QApplication.activeModalWidget() is None:
            return False
        QTimer.singleShot(0, self, lambda: self.asked.emit(BY_HAND))  # the dialog goes only when its key is dealt with
        return True
