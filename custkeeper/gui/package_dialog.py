"""What leaves the house for the recipient of a disclosure: their copy as PDF, or the same copy sealed under a passphrase.

The passphrase of a package is shown once, here, and is gone when this closes. Making it is `services.hand_out`.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import grouped
from custkeeper.gui.desk import Desk
from custkeeper.gui.gate_answer import refusal_of_today
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.fields import combo, field
from custkeeper.gui.look.layout import add_part, boxed, bullet, button, column, emptied, row, scroller, size_to, text
from custkeeper.gui.look.words import words
from custkeeper.services.disclosure_list import DisclosureSheet
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.hand_out import HandedFile, Package, make_copy, make_package
from custkeeper.services.papers import save_file

_COPY_TITLE = QT_TRANSLATE_NOOP("package", "Copy for the recipient: {code}")
_PACKAGE_TITLE = QT_TRANSLATE_NOOP("package", "Sealed package: {code}")
_COPY_SAID = QT_TRANSLATE_NOOP("package", "A PDF with the recipient's name, the day and the number on every page.")
_PACKAGE_SAID = QT_TRANSLATE_NOOP(
    "package", "The recipient's copy, their name on every page, locked with a new passphrase that is shown once."
)
_WHOM = QT_TRANSLATE_NOOP("package", "For {person}, {party}")
_ITEM = QT_TRANSLATE_NOOP("package", "{code}  {name}")
_GATE = QT_TRANSLATE_NOOP("package", "The gate is asked again, as of today. What is made goes into the ledger.")
_FORM = QT_TRANSLATE_NOOP("package", "Form of the package")
_FORMS = (
    ("zip", QT_TRANSLATE_NOOP("package", "ZIP: opens with 7-Zip, not with the Explorer of Windows")),
    ("pdf", QT_TRANSLATE_NOOP("package", "PDF: opens with every PDF reader")),
)
_SAVE = QT_TRANSLATE_NOOP("package", "Save as…")
_CANCEL = QT_TRANSLATE_NOOP("package", "Cancel")
_CLOSE = QT_TRANSLATE_NOOP("package", "Close")
_PDF = QT_TRANSLATE_NOOP("package", "PDF (*.pdf)")
_ZIP = QT_TRANSLATE_NOOP("package", "ZIP (*.zip)")
_MAKING = QT_TRANSLATE_NOOP("package", "Asking the gate and making the pages. This takes a moment…")
_REFUSED = QT_TRANSLATE_NOOP("package", "Today the gate says no, so nothing was made")
_MEND = QT_TRANSLATE_NOOP("package", "What was handed over stays recorded. Mend the reasons, or ask for it back with a letter.")
_WRITTEN = QT_TRANSLATE_NOOP("package", "Saved: {path}")
_HASH = QT_TRANSLATE_NOOP("package", "SHA-256, also on the receipt: {hash}")
_COPY_HASH = QT_TRANSLATE_NOOP("package", "SHA-256, kept with the disclosure: {hash}")
_LEFT_OUT = QT_TRANSLATE_NOOP("package", "Left out, because no name can be put on its pages: {name}. Attach it as a PDF.")
_MISSING = QT_TRANSLATE_NOOP("package", "Not in the font, printed as □: {characters}")
_PASSPHRASE = QT_TRANSLATE_NOOP("package", "Passphrase of the package")
_SHOWN_ONCE = QT_TRANSLATE_NOOP(
    "package", "Shown this once and kept nowhere. Tell it another way than the package: by telephone, or on paper by hand."
)
_COPY = QT_TRANSLATE_NOOP("package", "Copy the passphrase")
_COPIED = QT_TRANSLATE_NOOP("package", "Copied. It leaves the clipboard after 15 seconds.")
_READ_OUT = QT_TRANSLATE_NOOP("package", "{what}: {value}")
COPY, PACKAGE = "copy", "package"


@dataclass(frozen=True)
class _Made:
    """What was written, whichever it was; a copy has no passphrase, a package tells of no missing characters."""

    path: Path
    sha256: str
    left_out: tuple[str, ...]
    missing: tuple[str, ...] = ()
    passphrase: str = ""


class PackageDialog(QDialog):
    """`what` is `COPY` or `PACKAGE`."""

    def __init__(self, desk: Desk, parent: QWidget, sheet: DisclosureSheet, what: str) -> None:
        super().__init__(parent)
        self.desk, self._sheet, self._what = desk, sheet, what
        self._is_making = False
        title, said = (_COPY_TITLE, _COPY_SAID) if what == COPY else (_PACKAGE_TITLE, _PACKAGE_SAID)
        shown = words(title, code=sheet.record.code)
        self.setWindowTitle(shown)
        self.setModal(True)
        self.form = combo([(key, words(each)) for key, each in _FORMS])
        self.cancel, self.go = button(words(_CANCEL)), button(words(_SAVE), "primary")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.make)
        self._answer = column(gap=8)
        form = [field(words(_FORM), self.form)] if what == PACKAGE else []
        self._form = boxed(column(*form, gap=0))
        head = column(text(shown, "title", wrap=True), text(words(said), tone="ink2", wrap=True), gap=2)
        body = scroller(boxed(column(self._about(), self._form, self._answer, None, gap=12)))
        foot = row(None, self.cancel, self.go, gap=12)
        self.setLayout(column(head, (body, 1), foot, gap=12, margins=(28, 20, 28, 20)))
        size_to(self, 680, 560)
        self.go.setFocus()
        self.finished.connect(self._forget)

    def make(self) -> None:
        """Ask where to, then make and write it; the place is asked first, so that nothing is made that nobody keeps."""
        code, form = self._sheet.record.code, str(self.form.currentData()) if self._what == PACKAGE else "pdf"
        filters = words(_ZIP if form == "zip" else _PDF)
        path = self.desk.prompter.save_file(self.windowTitle(), f"{self._what}-{code}.{form}", filters)
        if path is None or self._is_making:
            return
        self._set_making(True)
        self._show(text(words(_MAKING), tone="ink2", wrap=True))
        work = partial(self._work, path if path.suffix else path.with_suffix(f".{form}"), form)
        self.desk.write(self, lambda progress: work(), self._show_made, failed=self._refused)

    def reject(self) -> None:
        """Not while it is being made: its passphrase would be lost."""
        if not self._is_making:
            super().reject()

    def _work(self, path: Path, form: str) -> _Made:
        session, press, language = self.desk.session, self.desk.parts.press, self.desk.translate.language
        code = self._sheet.record.code
        made: HandedFile | Package
        if self._what == COPY:
            made = make_copy(session, press, code, language)
            told = _Made(path, made.sha256, made.left_out, made.missing)
        else:
            made = make_package(session, press, code, language, form)
            told = _Made(path, made.sha256, made.left_out, passphrase=made.passphrase)
        save_file(path, made.content)
        return told

    def _about(self) -> QWidget:
        sheet = self._sheet
        lines = [
            text(words(_ITEM, code=each.code, name=each.name), tone="ink2", wrap=True)
            for each in sheet.parts
            if each.state == "out"
        ]
        whom = text(words(_WHOM, person=sheet.recipient, party=sheet.party), "strong", wrap=True)
        return Card(column(whom, *lines, Rule(), bullet("shield", words(_GATE)), gap=6), pad=16)

    def _show_made(self, made: _Made) -> None:
        self._set_making(False)
        self._form.hide()
        self.go.hide()
        self.cancel.setText(words(_CLOSE))
        notes = [bullet("alert", words(_LEFT_OUT, name=each), "warn") for each in made.left_out]
        if made.missing:
            notes.append(bullet("alert", words(_MISSING, characters=", ".join(made.missing)), "warn"))
        told = _HASH if made.passphrase else _COPY_HASH  # a receipt names the package, not the copy
        digest = text(words(told, hash=grouped(made.sha256, 8)), "small", "ink2", wrap=True)
        written = bullet("check", words(_WRITTEN, path=str(made.path)), "ok")
        secret = [self._secret(made.passphrase)] if made.passphrase else []
        self._show(boxed(column(*secret, written, digest, *notes, gap=8)))
        self.desk.changed.emit()

    def _secret(self, passphrase: str) -> QWidget:
        shown = text(passphrase, "number", wrap=True)
        shown.setAccessibleName(words(_READ_OUT, what=words(_PASSPHRASE), value=passphrase))
        copy, copied = button(words(_COPY)), text("", "small", "ink2", wrap=True)

        def put() -> None:
            QGuiApplication.clipboard().setText(passphrase)
            copied.setText(words(_COPIED))

        copy.clicked.connect(put)
        parts = [text(words(_PASSPHRASE), "small_strong"), shown, row(copy, (copied, 1), gap=12)]
        return Card(column(*parts, bullet("incident", words(_SHOWN_ONCE), "warn"), gap=8), "warn", pad=16)

    def _refused(self, error: CustKeeperError) -> None:
        self._set_making(False)
        if not isinstance(error, DisclosureRefused):
            self._show(bullet("alert", words(error.message), "danger"))
            return
        self._show(refusal_of_today(error, words(_REFUSED), words(_MEND)))

    def _show(self, part: Any) -> None:
        emptied(self._answer)
        add_part(self._answer, part)

    def _set_making(self, is_making: bool) -> None:
        self._is_making = is_making
        for each in (self.go, self.cancel, self.form):
            each.setEnabled(not is_making)

    def _forget(self, _: int) -> None:
        """Qt keeps a closed dialog for as long as the window; the passphrase goes now."""
        emptied(self._answer)
