"""Qt's part of the start: fonts, style, palette, Qt's own texts, the window."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from custkeeper.gui.entrance import Key, key_of, sample_greeting
from custkeeper.gui.loading import Loading
from custkeeper.gui.look.icons import pixmap
from custkeeper.gui.look.palette import LOOK, SYSTEM, THEMES, font, qpalette, system_theme
from custkeeper.gui.look.style import HouseStyle
from custkeeper.gui.look.words import use_catalogues
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.parts import Parts

if TYPE_CHECKING:
    from custkeeper.services.sample_deal import Played


class Dressing:
    """What keeps the whole application in the look: style, palette, font, Qt's own catalogue."""

    def __init__(self, app: QApplication, parts: Parts) -> None:
        self._app = app
        for face in sorted(parts.fonts.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(face))
        use_catalogues(parts.catalogue)
        self._style = HouseStyle()  # Qt does not keep it alive for Python
        app.setStyle(self._style)
        self._translator = QTranslator()
        self._language = ""
        self.put_on()
        LOOK.changed.connect(self.put_on)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_system)

    def put_on(self) -> None:
        """Take over what `LOOK` says now."""
        self._app.setPalette(qpalette())
        self._app.setFont(font())
        if self._language != LOOK.language:
            self._language = LOOK.language
            QLocale.setDefault(QLocale(LOOK.language))
            QCoreApplication.removeTranslator(self._translator)
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if self._translator.load(QLocale(LOOK.language), "qtbase", "_", folder):
                QCoreApplication.installTranslator(self._translator)

    def follow_system(self) -> None:
        """The system went dark, light or into high contrast: so does the window, unless a theme was chosen."""
        if LOOK.asked == SYSTEM and LOOK.theme != system_theme():
            LOOK.use(SYSTEM, LOOK.points, LOOK.language)


def run_window(parts: Parts, played: "Played | None" = None) -> int:
    """Open the window and stay until it is closed; with `played`, inside the sample firm. Returns the exit code.

    A window that was locked and left alone is closed here too, and a new process takes its place.
    """
    app = QApplication(["CustKeeper"])
    app.setApplicationName("CustKeeper")
    keep = parts.preferences
    theme = keep.get("theme", SYSTEM)
    LOOK.use(theme if theme in THEMES else SYSTEM, keep.get("points", LOOK.points), keep.get("language", parts.language))
    dressing = Dressing(app, parts)
    app.setWindowIcon(pixmap("shield", LOOK.tokens["accent"], 64))
    window = MainWindow(parts)
    window.errors.catch_everything()
    loading = Loading(window)
    window.come_up()
    key: Key | None = key_of(played) if played else None
    window.begin(key, sample_greeting(key) if key else "")
    code = app.exec()
    loading.finish()
    LOOK.changed.disconnect(dressing.put_on)
    sys.excepthook = sys.__excepthook__
    if window.left is not None and window.entrance.path is not None and parts.restart is not None:
        return parts.restart(window.entrance.path, window.left.written())
    return code
