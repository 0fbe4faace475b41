"""Under the reasons of a no: a signed override that covers it, or the way to sign one.

What must not be here: deciding what may be overridden (`services.override_offers`).
"""

from collections.abc import Callable
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.look.layout import bullet, button, row, text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.hand_over import Outlook
from custkeeper.services.override_offers import Offer

_OVERRIDE = QT_TRANSLATE_NOOP("override", "Override…")
_MAY_SIGN = QT_TRANSLATE_NOOP("override", "You may sign that these reasons are let through; somebody else then records it.")
_COVERED = QT_TRANSLATE_NOOP("override", "Override {code}, signed by {signer}, lets this through until {day}.")
_OWN = QT_TRANSLATE_NOOP("override", "You signed it yourself, so somebody else records the hand-over, in “Hand over…”: {others}.")
_RECORD_UNDER = QT_TRANSLATE_NOOP("override", "Record under override {code}")


def way_parts(found: Outlook, sign: Callable[[], object], record_under: Callable[[str], object]) -> list[Any]:
    """Made anew for every answer; nothing when there is no way."""
    way = found.way
    if way is None:
        return []
    if way.offer is not None:
        return _offered(way.offer, found, record_under)
    if not way.may_sign:
        return []
    goes = button(words(_OVERRIDE), "", "pen")
    goes.clicked.connect(sign)
    return [text(words(_MAY_SIGN), tone="ink2", wrap=True), row(goes, None)]


def _offered(offer: Offer, found: Outlook, record_under: Callable[[str], object]) -> list[Any]:
    said = words(_COVERED, code=offer.code, signer=offer.signer, day=show_day(offer.until, LOOK.language))
    parts: list[Any] = [bullet("shield", said, "ok")]
    if offer.others:
        return [*parts, text(words(_OWN, others=", ".join(offer.others)), tone="ink2", wrap=True)]
    if found.problem is not None:
        parts.append(bullet("alert", words(found.problem.message), "warn"))
    goes = button(words(_RECORD_UNDER, code=offer.code), "primary")
    goes.setEnabled(bool(found.may_record_under))
    goes.clicked.connect(lambda: record_under(offer.code))
    return [*parts, row(goes, None)]
