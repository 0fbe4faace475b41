"""The way in: who, passphrase, and only when it is missing the firm secret. Says why it is locked and that drafts are safe."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.drop_page import DropPage
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, glyph, row, scroller, text
from custkeeper.gui.look.palette import em
from custkeeper.gui.look.words import words

_WHO = QT_TRANSLATE_NOOP("unlock", "Who are you")
_PASSPHRASE = QT_TRANSLATE_NOOP("unlock", "Passphrase")
_CODE = QT_TRANSLATE_NOOP("unlock", "Recovery code from your recovery sheet")
_SECRET = QT_TRANSLATE_NOOP("unlock", "Firm secret from the firm card")
_SECRET_HINT = QT_TRANSLATE_NOOP("unlock", "Asked once on each computer. Type it, or choose its file.")
_OPEN = QT_TRANSLATE_NOOP("unlock", "Open the vault")
_FORGOT = QT_TRANSLATE_NOOP("unlock", "Forgot the passphrase?")
_REMEMBERED = QT_TRANSLATE_NOOP("unlock", "Use the passphrase")
_OTHER = QT_TRANSLATE_NOOP("unlock", "Open another vault…")
RESTORE = QT_TRANSLATE_NOOP("unlock", "Restore from a backup…")
_NO_NETWORK = QT_TRANSLATE_NOOP("unlock", "No network. Without passphrase or recovery code nobody can open it, including us.")
_NEW = QT_TRANSLATE_NOOP("unlock", "New vault or sample firm…")
_SECRET_FILE = QT_TRANSLATE_NOOP("unlock", "Choose its file…")
_BY_DEVICE = QT_TRANSLATE_NOOP("unlock", "Unlock with this computer")
_ASKING = QT_TRANSLATE_NOOP("unlock", "Asking this computer's keyring…")
_OPENING = QT_TRANSLATE_NOOP("unlock", "Opening…")
_NAME_MISSING = QT_TRANSLATE_NOOP("unlock", "Type your name as it stands in the vault, and your passphrase.")


class UnlockPage(DropPage):
    """One vault's door. `open_asked` carries name, passphrase, recovery code and firm secret, as typed.

    `named` says who stands there, so that somebody can find out whether this computer opens it for them; `device_asked` carries
    name and firm secret.
    """

    open_asked = Signal(str, str, str, str)
    device_asked = Signal(str, str)
    named = Signal(str)
    other_asked = Signal()
    new_asked = Signal()
    secret_asked = Signal()
    restore_asked = Signal()

    def __init__(self, path: Path, name: str, why: str = "") -> None:
        super().__init__()
        self.name = line_edit(name)
        self.passphrase = line_edit(is_secret=True)
        self.code = line_edit()
        self.secret = line_edit()
        self._passphrase_box = field(words(_PASSPHRASE), self.passphrase)
        self._code_box = field(words(_CODE), self.code)
        self.secret_file = button(words(_SECRET_FILE))
        self.secret_file.clicked.connect(self.secret_asked)
        self._secret_box = boxed(
            column(field(words(_SECRET), self.secret, words(_SECRET_HINT)), row(self.secret_file, None), gap=4)
        )
        self._code_box.hide()
        self._secret_box.hide()
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self.go = button(words(_OPEN), "primary", "lock")
        self.go.setSizePolicy(self.go.sizePolicy().Policy.Expanding, self.go.sizePolicy().Policy.Fixed)
        self.go.clicked.connect(self._ask)
        self.device = button(words(_BY_DEVICE), "", "computer")
        self.device.setSizePolicy(self.go.sizePolicy())
        self.device.clicked.connect(self._ask_device)
        self.device.hide()
        self.name.textEdited.connect(self.device.hide)
        self.name.editingFinished.connect(lambda: self.named.emit(self.name.text()))
        self.forgot = button(words(_FORGOT), "link")
        self.forgot.clicked.connect(self._switch)
        self.other = button(words(_OTHER), "link")
        self.other.clicked.connect(self.other_asked)
        self.restore = button(words(RESTORE), "link")
        self.restore.clicked.connect(self.restore_asked)
        self.new = button(words(_NEW), "link")
        self.new.clicked.connect(self.new_asked)
        for edit in (self.name, self.passphrase, self.code, self.secret):
            edit.returnPressed.connect(self._ask)
        self._lay_out(path, why)
        (self.passphrase if name else self.name).setFocus()

    def offer_device(self, name: str) -> None:
        """This computer may open it for them, if they still stand there."""
        if name == self.name.text():
            self.device.show()

    def focus_first(self) -> None:
        """The page was put into the window just now: the cursor where typing begins."""
        (self.passphrase if self.name.text() else self.name).setFocus()

    def ask_secret(self) -> None:
        """This computer does not keep the firm secret: it is asked for at once."""
        self._secret_box.show()

    @property
    def typed(self) -> tuple[str, str, str, str]:
        """Name, passphrase, recovery code, firm secret, as they stand."""
        return self.name.text(), self.passphrase.text(), self.code.text(), self.secret.text()

    def take(self, typed: tuple[str, str, str, str]) -> None:
        """Put back what was typed before the page was drawn anew."""
        for edit, value in zip((self.name, self.passphrase, self.code, self.secret), typed, strict=True):
            edit.setText(value)
        if typed[2]:
            self._switch()
        self._secret_box.setVisible(bool(typed[3]) or not self._secret_box.isHidden())

    def show_refusal(self, error: CustKeeperError, needs_secret: bool) -> None:
        """Say what to do, keep the name, and ask for the firm secret if that is what is missing."""
        self._rest(is_working=False)
        self.show_problem(words(error.message))
        if needs_secret:
            self._secret_box.show()
            self.secret.setFocus()
        else:
            target: QLineEdit = self.code if self._code_box.isVisible() else self.passphrase
            target.setFocus()
            target.selectAll()

    def show_problem(self, sentence: str) -> None:
        """Above the button; what is typed stays."""
        self.problem.setText(sentence)
        self.problem.show()

    def _ask(self) -> None:
        by_code = self._code_box.isVisible()
        secret = self.code.text() if by_code else self.passphrase.text()
        if not self.name.text().strip() or not secret:
            self.show_problem(words(_NAME_MISSING))
            return
        self._rest(is_working=True)
        self.go.setText(words(_OPENING))
        passphrase, code = ("", secret) if by_code else (secret, "")
        self.open_asked.emit(self.name.text(), passphrase, code, self.secret.text())

    def _ask_device(self) -> None:
        self._rest(is_working=True)
        self.device.setText(words(_ASKING))
        self.device_asked.emit(self.name.text(), self.secret.text())

    def _rest(self, is_working: bool) -> None:
        """While it is being opened nothing else is asked for."""
        for each, shown in ((self.go, _OPEN), (self.device, _BY_DEVICE)):
            each.setEnabled(not is_working)
            each.setText(words(shown))
        if is_working:
            self.problem.hide()

    def _switch(self) -> None:
        by_code = not self._code_box.isVisible()
        self._code_box.setVisible(by_code)
        self._passphrase_box.setVisible(not by_code)
        self.forgot.setText(words(_REMEMBERED if by_code else _FORGOT))
        target = self.code if by_code else self.passphrase
        (target if self.name.text() else self.name).setFocus()

    def _lay_out(self, path: Path, why: str) -> None:
        said = column(text(path.stem, "section"), text(path.name, "small", "ink2"), gap=0)
        head = row(glyph("shield", "accent", 36), said, None, gap=12)
        note = (
            [Card(row(glyph("clock", "accent", 18), (text(why, "small", wrap=True), 1), gap=10), "accent", pad=12)] if why else []
        )
        links = column(row(self.forgot, None), row(self.other, None), row(self.restore, None), row(self.new, None), gap=0)
        fields = [field(words(_WHO), self.name), self._passphrase_box, self._code_box, self._secret_box]
        card = Card(column(head, 6, *note, 4, *fields, self.problem, 4, self.go, self.device, 2, links, gap=8), pad=28)
        card.setFixedWidth(em(460))
        below = text(words(_NO_NETWORK), "small", "ink2", wrap=True)
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = column((boxed(row()), 4), row(None, card, None), below, (boxed(row()), 6), gap=16, margins=(24, 24, 24, 24))
        scrolled = scroller(boxed(inner))
        scrolled.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setLayout(column(scrolled, gap=0))
