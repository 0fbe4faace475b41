"""A person's key card: whose key is which, on paper, signed by hand by the person and by somebody who knows them.

What lives here: its words and layout. What must not: any secret; the card may be copied, filed and shown.
"""

from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import grouped
from custkeeper.reports.blocks import HandLines, Heading, band, facts, title_block
from custkeeper.reports.indicators import Chip
from custkeeper.reports.look import BODY, STRONG, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import Typesetter

_FINGERPRINT = QT_TRANSLATE_NOOP("key_card", "Fingerprint of the signing key")
_PERSON = QT_TRANSLATE_NOOP("key_card", "Person")
_CODE = QT_TRANSLATE_NOOP("key_card", "Code")
_ROLE = QT_TRANSLATE_NOOP("key_card", "Role")
_LEVELS = QT_TRANSLATE_NOOP("key_card", "Keys held")
_UNTIL = QT_TRANSLATE_NOOP("key_card", "Access ends on")
_TRAINED = QT_TRANSLATE_NOOP("key_card", "Training passed on")
_BY = QT_TRANSLATE_NOOP("key_card", "Certified by")
_FIRM = QT_TRANSLATE_NOOP("key_card", "Firm")
_VAULT = QT_TRANSLATE_NOOP("key_card", "Vault id")
_ROOT = QT_TRANSLATE_NOOP("key_card", "Fingerprint of the vault's root key")
_USE = QT_TRANSLATE_NOOP(
    "key_card",
    "Whatever carries this key's signature in the vault was signed by this person. There is no secret on this card.",
)
_OWN = QT_TRANSLATE_NOOP("key_card", "By the person: this is my key; nobody else knows my passphrase")
_OTHER = QT_TRANSLATE_NOOP("key_card", "By an owner or a manager: I know this person and gave these keys")
_BY_HAND = QT_TRANSLATE_NOOP("key_card", "Signature by hand")
_DATE = QT_TRANSLATE_NOOP("key_card", "Date")


@dataclass(frozen=True)
class KeyCard:
    """What is printed of one person, in words. Fingerprints are hex."""

    person: str
    code: str
    role: str
    state: str
    levels: str
    until: str
    trained_on: str
    certified_by: str
    fingerprint: str
    vault: str
    root: str


def key_card_report(head: ReportHead, card: KeyCard, data: dict[str, Any], translate: Translate) -> ReportFile:
    """One page, to be signed by hand. Raises FontsMissing."""
    setter = Typesetter(translate)
    named: list[tuple[Text, str]] = [
        (_PERSON, card.person),
        (_CODE, card.code),
        (_ROLE, card.role),
        (_LEVELS, card.levels),
        (_UNTIL, card.until),
        (_TRAINED, card.trained_on),
        (_BY, card.certified_by),
        (_FIRM, head.firm),
        (_VAULT, grouped(card.vault)),
        (_ROOT, grouped(card.root.replace(" ", ""))),
    ]
    key = [setter.block(setter.label(_FINGERPRINT), BODY), setter.block(grouped(card.fingerprint.replace(" ", "")), STRONG)]
    framed = band(key, Tone.QUIET)
    framed.spaceAfter = 12
    parts: list[Any] = [*title_block(head, setter, Chip(setter.clean(card.state, 60), Tone.QUIET, top=6)), framed]
    parts += [facts([(setter.label(name), value) for name, value in named], setter, name_width=150)]
    parts += [setter.block(setter.label(_USE), BODY, space_before=10)]
    for title in (_OWN, _OTHER):
        parts += [Heading(setter.label(title)), HandLines([setter.label(_BY_HAND), setter.label(_DATE)])]
    return print_report(head, parts, setter, data)
