"""Finding personal identifiers in client data, and the level they suggest.

A right check digit and a possible date decide; a region table is a hint at most, because the library's is never
complete. Resident
IDs are tried before credit codes (3.3 % of valid IDs would pass as one), those before cards. Only kind, place and mask are kept.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from stdnum import iban, luhn
from stdnum.cn import uscc

from custkeeper.domain.levels import Level, highest
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, message

_OLDEST_YEAR = 1900
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)  # GB 11643-1999, ISO 7064 MOD 11-2
_ID_CHECKS = "10X98765432"
_NEAR = 16  # characters before a number in which its word must stand
_CARD_WORDS = re.compile(r"卡号|账号|帐号|账户|银行|card|account|a/c", re.IGNORECASE)
_PASSPORT_WORDS = re.compile(r"护照|passport", re.IGNORECASE)
# One cheap look before any careful one: a run of 11 digits (mobile, card, ID, code), an @, or a letter with seven digits.
_WORTH_A_LOOK = re.compile(
    r"\d{11}|@|[A-Za-z]\d{7}|\+\d|[A-Z]{2}\d{2}[ A-Z0-9]{11}|\d{8}[0-9A-HJ-NPQRTUWXY]{10}|\d{2} ?\d{4} ?\d{4}"
)

_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_MAY_HOLD_ONE = re.compile(r"[0-9@\uff10-\uff19\uff20]")

_REASON = QT_TRANSLATE_NOOP("identifiers", "{kind} in {field} ({mask})")
_KINDS: dict[str, Text] = {
    "cn-resident-id": QT_TRANSLATE_NOOP("identifiers", "resident ID number"),
    "cn-uscc": QT_TRANSLATE_NOOP("identifiers", "unified social credit code"),
    "iban": QT_TRANSLATE_NOOP("identifiers", "IBAN"),
    "bank-card": QT_TRANSLATE_NOOP("identifiers", "bank card number"),
    "cn-mobile": QT_TRANSLATE_NOOP("identifiers", "mobile number"),
    "intl-phone": QT_TRANSLATE_NOOP("identifiers", "international telephone number"),
    "cn-passport": QT_TRANSLATE_NOOP("identifiers", "passport number"),
    "email": QT_TRANSLATE_NOOP("identifiers", "e-mail address"),
}
_ORDER = tuple(_KINDS)
# What a text must have for a kind to be looked for at all: a length, and a character. Most cells of a list are short.
_LEAST = {
    "cn-resident-id": 18,
    "cn-uscc": 18,
    "iban": 15,
    "bank-card": 13,
    "cn-mobile": 11,
    "intl-phone": 9,
    "cn-passport": 9,
    "email": 5,
}
_MARKS = {"intl-phone": "+", "email": "@"}


@dataclass(frozen=True)
class Finding:
    """One identifier: what it is, where it stands in the original text, and a mask that does not give it away."""

    kind: str
    field: str
    start: int
    end: int
    masked: str


@dataclass(frozen=True)
class Suggestion:
    level: Level
    findings: list[Finding]


class Detector:
    """Scans texts by the shipped table of identifiers (`content/identifiers.toml`, already parsed)."""

    def __init__(self, table: Mapping[str, Any], today: date) -> None:
        self._today = today
        entries = {str(each["id"]): each for each in table["identifiers"]}
        self._patterns = [(kind, re.compile(entries[kind]["pattern"])) for kind in _ORDER if kind in entries]
        self._levels = {kind: Level(each["suggested_level"]) for kind, each in entries.items()}
        self._checks: dict[str, Callable[[str, str, str], bool]] = {
            "cn-resident-id": lambda found, before, field: is_resident_id(found, self._today),
            "cn-uscc": lambda found, before, field: is_credit_code(found),
            "iban": lambda found, before, field: _is_iban(found),
            "bank-card": _is_card,
            "cn-passport": lambda found, before, field: bool(_PASSPORT_WORDS.search(before)) or "passport" in field,
        }

    def scan(self, text: str, field: str = "") -> list[Finding]:
        """Every identifier in `text`, by place. Full-width characters count as their half-width twins."""
        if not _MAY_HOLD_ONE.search(text):
            return []
        plain = narrow(text)
        if not _WORTH_A_LOOK.search(plain):
            return []
        taken: list[tuple[int, int]] = []
        findings: list[Finding] = []
        length = len(plain)
        for kind, pattern in self._patterns:
            if length < _LEAST[kind] or _MARKS.get(kind, "") not in plain:
                continue
            check = self._checks.get(kind)
            for match in pattern.finditer(plain):
                start, end = match.span()
                if any(start < other_end and other_start < end for other_start, other_end in taken):
                    continue
                if check and not check(match.group(), plain[max(0, start - _NEAR) : start], field):
                    continue
                taken.append((start, end))
                findings.append(Finding(kind, field, start, end, mask(match.group())))
        return sorted(findings, key=lambda finding: finding.start)

    def suggest(self, values: Mapping[str, Any], default: Level) -> Suggestion:
        """The level the values call for, at least `default`, with what was found."""
        findings = [each for field, value in values.items() if isinstance(value, str) for each in self.scan(value, field)]
        return Suggestion(highest(default, *(self._levels[each.kind] for each in findings)), findings)


def reasons(detected: str, labels: Mapping[str, Text]) -> list[Message]:
    """Why a level was suggested, one line a finding, from the `kind|field|mask` lines that are kept."""
    out = []
    for line in detected.splitlines():
        kind, _, rest = line.partition("|")
        field, _, masked = rest.partition("|")
        out.append(message(_REASON, kind=_KINDS.get(kind, kind), field=labels.get(field, field), mask=masked))
    return out


def narrow(text: str) -> str:
    """Full-width ASCII to half-width, one character for one, so that places stay right."""
    return text if text.isascii() else text.translate(_NARROW)


def mask(found: str) -> str:
    """The first two and last two characters; everything between becomes dots of a fixed number."""
    compact = (found if found.isascii() else unicodedata.normalize("NFKC", found)).strip()
    return f"{compact[:2]}••••{compact[-2:]}"


def is_resident_id(number: str, today: date) -> bool:
    """GB 11643-1999: right check digit (MOD 11-2) and a birth date that is possible and not in the future."""
    number = number.upper()
    if not re.fullmatch(r"[1-9]\d{16}[\dX]", number):
        return False
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _ID_WEIGHTS, strict=False))
    return date(_OLDEST_YEAR, 1, 1) <= born <= today and _ID_CHECKS[total % 11] == number[17]


def is_credit_code(number: str) -> bool:
    """GB 32100-2015: 18 characters with a right MOD 31 check character."""
    try:
        return len(number) == 18 and bool(uscc.calc_check_digit(number[:17].upper()) == number[17].upper())
    except Exception:  # noqa: BLE001 - the library raises several kinds on odd characters; all mean no
        return False


def _is_card(found: str, before: str, field: str) -> bool:
    # one random number in ten passes Luhn, so a word or the field's own name must say that it is a card
    return bool(luhn.is_valid(found)) and (bool(_CARD_WORDS.search(before)) or "card" in field or "account" in field)


def _is_iban(found: str) -> bool:
    try:
        return bool(iban.is_valid(found))
    except Exception:  # noqa: BLE001 - as above
        return False
