"""Settings of this computer's user: language, look, text size, lock, captures; one's own passphrase and this computer's key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.backup_catch_up import BACKED_UP_WHEN_DUE
from custkeeper.gui.desk import Desk
from custkeeper.gui.device_unlock_panel import DeviceUnlockPanel
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import Segmented, combo, field, tick_box
from custkeeper.gui.look.layout import boxed, button, column, heading, row, scroller, text
from custkeeper.gui.look.palette import LARGEST, LOOK, SMALLEST, SYSTEM, em, font
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.safeguards import IDLE_MINUTES, KEPT_FROM_CAPTURE

_TITLE = QT_TRANSLATE_NOOP("settings", "Settings")
_SUBTITLE = QT_TRANSLATE_NOOP("settings", "They hold on this computer, for you, and act at once.")
_LANGUAGE = QT_TRANSLATE_NOOP("settings", "Language")
_LOOK = QT_TRANSLATE_NOOP("settings", "How it looks")
_THEME = QT_TRANSLATE_NOOP("settings", "Colours")
_THEMES = (
    (SYSTEM, QT_TRANSLATE_NOOP("settings", "System")),
    ("light", QT_TRANSLATE_NOOP("settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("settings", "High contrast")),
)
_SIZE = QT_TRANSLATE_NOOP("settings", "Text size: {points} pt")
_SIZE_NAME = QT_TRANSLATE_NOOP("settings", "Text size in points")
_SIZE_HINT = QT_TRANSLATE_NOOP("settings", "Also by Ctrl+= and Ctrl+-")
_LOCK = QT_TRANSLATE_NOOP("settings", "Lock")
_IDLE = QT_TRANSLATE_NOOP("settings", "Lock after idle time")
_MINUTES = QT_TRANSLATE_NOOP("settings", "{count} min")
_LOCK_HINT = QT_TRANSLATE_NOOP(
    "settings",
    "It also locks with the screen, when the computer sleeps, and when its clock jumps. Drafts are kept sealed; after unlocking "
    "you are back where you were. Ctrl+L locks at once.",
)
_CAPTURE = QT_TRANSLATE_NOOP("settings", "Keep this window out of screenshots and shared screens")
_CAPTURE_HINT = QT_TRANSLATE_NOOP(
    "settings", "Switch it off for a meeting where this screen is projected or shared, and on again afterwards."
)
_BACKUPS = QT_TRANSLATE_NOOP("settings", "Backups")
_WHEN_DUE = QT_TRANSLATE_NOOP("settings", "Back up by itself when due")
_WHEN_DUE_HINT = QT_TRANSLATE_NOOP(
    "settings", "When you open the vault, each place whose medium is connected gets its backup in the background. Work goes on."
)
_ACCESS = QT_TRANSLATE_NOOP("settings", "Your access")
_PASSPHRASE = QT_TRANSLATE_NOOP("settings", "Change your passphrase…")
_IDLE_CHOICES = (1, 2, 5, 10, 15, 30)


class SettingsPage(Page):
    """The main window watches `LOOK` and the preferences; of all this only the computer's key is in the vault."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        keep = desk.parts.preferences
        self.language = combo([("zh_CN", "简体中文"), ("en", "English")], LOOK.language)
        self.language.currentIndexChanged.connect(lambda _: LOOK.use(LOOK.asked, LOOK.points, str(self.language.currentData())))
        themes = [key for key, _ in _THEMES]
        self.theme = Segmented([("", words(name)) for _, name in _THEMES], themes.index(LOOK.asked), words(_THEME))
        self.theme.chosen.connect(lambda place: LOOK.use(themes[place], LOOK.points, LOOK.language))
        self.points = QSlider(Qt.Orientation.Horizontal)
        self.points.setRange(SMALLEST, LARGEST)
        self.points.setPageStep(1)
        self.points.setValue(LOOK.points)
        self.points.setAccessibleName(words(_SIZE_NAME))
        self.points.setFont(font())
        self._size_said = text(words(_SIZE, points=LOOK.points), "small_strong")
        self.points.valueChanged.connect(self._resize)
        self.points.sliderReleased.connect(lambda: LOOK.use(LOOK.asked, self.points.value(), LOOK.language))
        minutes = [(str(each), words(_MINUTES, count=each)) for each in _IDLE_CHOICES]
        self.idle = combo(minutes, str(keep.get(*IDLE_MINUTES)))
        self.idle.currentIndexChanged.connect(lambda _: self._keep(IDLE_MINUTES[0], int(self.idle.currentData())))
        self.passphrase = button(words(_PASSPHRASE), "", "lock")
        self.device = DeviceUnlockPanel(desk)
        self.passphrase.clicked.connect(lambda: desk.asked_for.emit("passphrase", ""))
        sizes = boxed(column(self._size_said, self.points, text(words(_SIZE_HINT), "small", "ink2", wrap=True), gap=4))
        themes_box = boxed(column(text(words(_THEME), "small_strong"), row(self.theme, None), gap=4))
        lock = [field(words(_IDLE), self.idle, words(_LOCK_HINT)), *self._capture()]
        cards = [
            Card(column(text(words(_LOOK), "section"), field(words(_LANGUAGE), self.language), themes_box, sizes, gap=14)),
            Card(column(text(words(_LOCK), "section"), *lock, gap=14)),
            Card(column(text(words(_BACKUPS), "section"), self._backups(), gap=14)),
            Card(column(text(words(_ACCESS), "section"), row(self.passphrase, None), self.device, gap=14)),
        ]
        for card in cards:
            card.setMaximumWidth(em(640))
        body = scroller(boxed(column(*cards, None, gap=12)))
        self.setLayout(column(heading(words(_TITLE), words(_SUBTITLE)), (body, 1), gap=12))

    def refresh(self) -> None:
        self.device.refresh()

    def _capture(self) -> list[QWidget]:
        """Only where the system can keep a window out of captures."""
        if self.desk.parts.surroundings.hide is None:
            return []
        self.capture = tick_box(words(_CAPTURE))
        self.capture.setChecked(self.desk.parts.preferences.get(*KEPT_FROM_CAPTURE))
        self.capture.toggled.connect(lambda is_on: self._keep(KEPT_FROM_CAPTURE[0], is_on))
        return [boxed(column(self.capture, text(words(_CAPTURE_HINT), "small", "ink2", wrap=True), gap=4))]

    def _backups(self) -> QWidget:
        self.when_due = tick_box(words(_WHEN_DUE))
        self.when_due.setChecked(self.desk.parts.preferences.get(*BACKED_UP_WHEN_DUE))
        self.when_due.toggled.connect(lambda is_on: self._keep(BACKED_UP_WHEN_DUE[0], is_on))
        return boxed(column(self.when_due, text(words(_WHEN_DUE_HINT), "small", "ink2", wrap=True), gap=4))

    def _keep(self, setting: str, value: int | bool) -> None:
        """From now on, not from the next start."""
        self.desk.parts.preferences.set(setting, value)
        self.desk.setting_changed.emit()

    def _resize(self, points: int) -> None:
        """Keys act at once; a drag when the handle is let go, so that it does not move away under the mouse."""
        self._size_said.setText(words(_SIZE, points=points))
        if not self.points.isSliderDown():
            LOOK.use(LOOK.asked, points, LOOK.language)
