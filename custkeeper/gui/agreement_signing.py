"""Signing an agreement on this laptop: how far it is, who signed, and the ways to sign. A part of the agreements page.

What must not be here: the page's own parts; the dialog (`guest_signing_dialog`).
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.strokes import Strokes
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.guest_signing_dialog import GuestSigningDialog
from custkeeper.gui.look.layout import bullet, button, column, row
from custkeeper.gui.look.marks import Pill
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.guest_sheets import SignatureLine, SignedSides
from custkeeper.services.guest_signatures import SigningText, is_signed, sign_as_guest, sign_by_passphrase, signing_text

_SO_FAR = QT_TRANSLATE_NOOP("guest_signing", "{there} of {needed} signed here")
_SIGN_HERE = QT_TRANSLATE_NOOP("guest_signing", "Sign here…")
_SIGN_OWN = QT_TRANSLATE_NOOP("guest_signing", "Sign with your passphrase…")
_CERTIFICATE = QT_TRANSLATE_NOOP("guest_signing", "Certificate…")
_LINE = QT_TRANSLATE_NOOP("guest_signing", "{name}, {capacity}: {time}; countersigned by {witness}")
_OWN_LINE = QT_TRANSLATE_NOOP("guest_signing", "{name}, {capacity}: {time}; with their own passphrase")
_STALE = QT_TRANSLATE_NOOP("guest_signing", "{line}. Signed on an older text: {changes}")
_CHANGE = QT_TRANSLATE_NOOP("guest_signing", "{label} {before} → {after}")
_FAULTY = QT_TRANSLATE_NOOP("guest_signing", "{line}. This signature is not valid; check the vault.")
_KEPT = QT_TRANSLATE_NOOP("guest_signing", "The signature on {code} is kept. The other side signs next.")
_COMPLETE = QT_TRANSLATE_NOOP("guest_signing", "{code} is signed by both sides, as of today.")


class AgreementSigning:
    """Opens the dialog for a guest or for the account holder, and keeps what comes of it; `done` is called after."""

    def __init__(self, desk: Desk, page: QWidget, done: Callable[[], None]) -> None:
        self._desk, self._page, self._done = desk, page, done
        self.dialog: GuestSigningDialog | None = None

    def parts(self, record: Record, sides: SignedSides) -> list[Any]:
        """What stands on the page; nothing for an agreement that nobody signed here and nobody can."""
        if not sides.lines and not sides.is_open:
            return []
        parts: list[Any] = [_line(each) for each in sides.lines]
        if sides.lines:
            is_whole = sides.there >= sides.needed
            said = words(_SO_FAR, there=min(sides.there, sides.needed), needed=sides.needed)
            certificate = button(words(_CERTIFICATE), "link")
            certificate.clicked.connect(lambda: self._desk.asked_for.emit("reports", f"nda-certificate:{record.code}"))
            parts.insert(0, row(Pill(said, "ok" if is_whole else "warn", "check" if is_whole else "clock"), certificate, None))
        if sides.is_open:
            here, own = button(words(_SIGN_HERE), "", "pen"), button(words(_SIGN_OWN), "", "lock")
            here.clicked.connect(lambda: self.open_guest(record.code))
            own.clicked.connect(lambda: self._open(record.code, self._desk.session.name))
            parts.append(column(row(here, None), row(own, None)))
        return parts

    def open_guest(self, code: str) -> None:
        """The dialog for somebody who has no account."""
        self._open(code, "")

    def _open(self, code: str, own_name: str) -> None:
        """What was typed is handed over first: it belongs to the text. The reading of it is in the ledger."""
        leave = getattr(self._page, "leave", None)
        if leave is not None:
            leave()
        session, catalogue, language = self._desk.session, self._desk.parts.catalogue, LOOK.language

        def show(seen: SigningText) -> None:
            self.dialog = GuestSigningDialog(seen, self._page, own_name)
            self.dialog.signed.connect(self._sign)
            self.dialog.open()

        self._desk.write(self._page, lambda progress: signing_text(session, "agreement", code, catalogue, language), show)

    def _sign(self, name: str, capacity: str, strokes: Strokes, passphrase: str) -> None:
        dialog, session, catalogue = self.dialog, self._desk.session, self._desk.parts.catalogue
        if dialog is None:
            return
        seen, is_own = dialog.seen, dialog.is_own

        def work(progress: Any) -> bool:
            if is_own:
                sign_by_passphrase(session, seen, capacity, passphrase, catalogue)
            else:
                sign_as_guest(session, seen, name, capacity, strokes, passphrase, catalogue)
            return is_signed(session, seen)

        def kept(is_complete: bool) -> None:
            dialog.accept()
            self._desk.tell("ok", words(_COMPLETE if is_complete else _KEPT, code=seen.code))
            self._desk.changed.emit()
            self._done()

        self._desk.write(dialog, work, kept, failed=dialog.show_refusal)


def _line(each: SignatureLine) -> Any:
    said = {"name": each.name, "capacity": each.capacity, "time": each.declared_time, "witness": each.witness}
    line = words(_LINE if each.strokes else _OWN_LINE, **said)
    if not each.is_valid:
        return bullet("alert", words(_FAULTY, line=line), "danger")
    if each.stale:
        changes = "; ".join(words(_CHANGE, label=change.label, before=change.before, after=change.after) for change in each.stale)
        return bullet("history", words(_STALE, line=line, changes=changes), "warn")
    return bullet("pen", line, "ok")
