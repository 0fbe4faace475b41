"""The bar under a checklist: always says what is missing, who signed what, or that the signature no longer covers the text."""

from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import Strip
from custkeeper.gui.look.layout import PushButton, button, column, glyph, row, text
from custkeeper.gui.look.marks import StateMark
from custkeeper.gui.look.words import words
from custkeeper.services.checklist_sheets import ChecklistSheet, ChecklistSummary

_MISSING = QT_TRANSLATE_NOOP("checklists", "Items to go before it can be submitted: {count}")
_STILL = QT_TRANSLATE_NOOP("checklists", "Still to prove: items {items}")
_COMPLETE = QT_TRANSLATE_NOOP("checklists", "Everything is proven. Submit it for signing.")
_RETURNED = QT_TRANSLATE_NOOP("checklists", "Returned with a comment")
_WAITING = QT_TRANSLATE_NOOP("checklists", "Waiting for a signature")
_WAITING_SUB = QT_TRANSLATE_NOOP("checklists", "Somebody who did not prepare it alone has to sign.")
_SIGNED = QT_TRANSLATE_NOOP("checklists", "Signed by {name} ({role}), {time}")
_SIGNED_SUB = QT_TRANSLATE_NOOP("checklists", "Version {version} · upon ledger #{seq} · {hash}")
_STALE = QT_TRANSLATE_NOOP("checklists", "The old signature is kept but no longer covers this text")
_SUBMIT = QT_TRANSLATE_NOOP("checklists", "Submit")
_SIGN = QT_TRANSLATE_NOOP("checklists", "Sign…")
_REOPEN = QT_TRANSLATE_NOOP("checklists", "Reopen as a new version")
_PRINT = QT_TRANSLATE_NOOP("checklists", "Print…")
_DRAFT_MARK = QT_TRANSLATE_NOOP("checklists", "not finished")


class Signing(Protocol):
    """What the bar's buttons do."""

    def submit(self) -> None: ...

    def open_signing(self) -> None: ...

    def reopen(self) -> None: ...

    def print_it(self) -> None: ...


def sign_off_bar(page: Signing, sheet: ChecklistSheet, summary: ChecklistSummary) -> QWidget:
    """Words at the left, at most one primary action at the right."""
    shown = button(words(_PRINT), "", "printer")
    shown.clicked.connect(page.print_it)
    binding = sheet.signed
    if summary.state == "signed" and binding is not None:
        reopen = button(words(_REOPEN), "primary" if summary.is_stale else "")
        reopen.clicked.connect(page.reopen)
        said = words(_SIGNED, name=binding.signer, role=binding.role, time=binding.declared_time)
        version: dict[str, Any] = {"version": sheet.version, "seq": binding.ledger_seq, "hash": binding.content_hash[:16]}
        title = words(_STALE) if summary.is_stale else said
        sub = said if summary.is_stale else words(_SIGNED_SUB, **version)
        tone, icon_name = ("warn", "history") if summary.is_stale else ("ok", "lock")
        return _strip(glyph(icon_name, tone, 26), title, sub, [shown, reopen], f"{tone}_soft", tone)
    if summary.state == "submitted":
        sign = button(words(_SIGN), "primary", "pen")
        sign.clicked.connect(page.open_signing)
        mark = StateMark("sign", words(_WAITING), 28)
        return _strip(mark, words(_WAITING), words(_WAITING_SUB), [shown, sign], "surface", "line")
    missing = [number for number, _ in summary.unfinished]
    title = words(_MISSING, count=len(missing)) if missing else words(_COMPLETE)
    still = words(_STILL, items=", ".join(missing)) if missing else ""
    sub = " · ".join(each for each in (words(_RETURNED) if summary.state == "returned" else "", still) if each)
    submit = button(words(_SUBMIT), "" if missing else "primary", "pen")
    submit.clicked.connect(page.submit)
    mark = StateMark("unproven" if missing else "done", words(_DRAFT_MARK), 28)
    return _strip(mark, title, sub, [shown, submit], "surface", "line")


def focus_action(bar: QWidget) -> None:
    """The cursor on what comes next: the bar's last button."""
    bar.findChildren(PushButton)[-1].setFocus()


def _strip(mark: QWidget, title: str, sub: str, actions: list[Any], token: str, edge: str) -> Strip:
    lines = [text(title, "strong", wrap=True), *([text(sub, "small", "ink2", wrap=True)] if sub else [])]
    return Strip(row(mark, (column(*lines, gap=0), 1), *actions, gap=12, margins=(28, 11, 28, 12)), token, True, edge)
