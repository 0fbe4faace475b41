"""The gate's answer as it is drawn: the verdict, and every reason with the way to where it is mended.

What must not be here: asking the gate, and deciding what may be recorded.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.gate_reason import Reason
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.layout import TOP, boxed, bullet, button, column, glyph, row, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.hand_over import Outlook

_REFUSED = QT_TRANSLATE_NOOP("hand_over", "Not to be handed over. Reasons: {count}")
_OPEN = QT_TRANSLATE_NOOP("hand_over", "Open {code}")
_NEW_AGREEMENT = QT_TRANSLATE_NOOP("hand_over", "New agreement…")
_PEOPLE = QT_TRANSLATE_NOOP("hand_over", "People")
_NEVER = QT_TRANSLATE_NOOP("override", "No signature lets this through.")
_NAMED = QT_TRANSLATE_NOOP("hand_over", "{what}: {reason}")
Mend = Callable[[str, str], None]  # register, code


def gate_answer(outlook: Outlook, mend: Mend, under: list[Any]) -> QWidget:
    """One card. `under` stands below the reasons of a no."""
    if outlook.allowed is not None:
        return _allowed(outlook)
    reasons = outlook.asked.reasons
    parts: list[Any] = [_line("block", "danger", words(_REFUSED, count=len(reasons)), "section")]
    never = outlook.way.never if outlook.way is not None else ()
    for each in reasons:
        parts += [Rule(), _reason(each, mend, each in never)]
    if under:
        parts += [Rule(), *under]
    card = Card(column(*parts, gap=8), pad=16)
    card.setAccessibleName(words(_REFUSED, count=len(reasons)))
    return card


def refusal_of_today(error: DisclosureRefused, head: str, then: str) -> QWidget:
    """What was recorded is refused today: every reason, and what to do about them."""
    reasons = [bullet("minus", words(each.message), "danger") for each in error.reasons]
    card = Card(column(text(head, "strong", wrap=True), *reasons, Rule(), text(then, tone="ink2", wrap=True), gap=8), pad=16)
    card.setAccessibleName(head)
    return card


def _allowed(outlook: Outlook) -> QWidget:
    said = words(outlook.allowed) if outlook.allowed is not None else ""
    parts: list[Any] = [_line("check", "ok", said, "section")]
    if outlook.problem is not None:
        parts.append(_line("alert", "warn", words(outlook.problem.message), "body"))
    card = Card(column(*parts, gap=8), "ok", pad=16)
    card.setAccessibleName(said)
    return card


def _line(icon: str, tone: str, said: str, role: str) -> Any:
    return row((glyph(icon, tone, 20), 0, TOP), (text(said, role, tone if role == "section" else "ink", wrap=True), 1), gap=10)


def _reason(reason: Reason, mend: Mend, is_never: bool) -> QWidget:
    area, code = reason.mended_in
    shown = words(_NEW_AGREEMENT) if code == "new" else words(_OPEN, code=code) if code else words(_PEOPLE)
    said = words(reason.message)
    goes = button(shown, "", "chevron", name=words(_NAMED, what=shown, reason=said))
    goes.setToolTip(words(AREAS[area].title))
    goes.clicked.connect(lambda: mend(area, code))
    mark = glyph("minus", "danger")
    told = column(text(said, wrap=True), *([text(words(_NEVER), "small", "ink2", wrap=True)] if is_never else []), gap=2)
    if narrow():
        return boxed(column(row((mark, 0, TOP), (told, 1), gap=10), row(goes, None), gap=6))
    return boxed(row((mark, 0, TOP), (told, 1), (goes, 0, TOP), gap=10))
