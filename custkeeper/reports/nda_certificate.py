"""The certificate of a confidentiality agreement: what was signed, where it stands on the day, and each signature with its proof.

What lives here: its words and layout, and the shape of a signature on paper. What must not: judging a signature or a standing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import KeepTogether

from custkeeper.domain.strokes import Strokes
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import grouped
from custkeeper.reports.blocks import LONGEST_TITLE, LONGEST_VALUE, Heading, band, facts, title_block
from custkeeper.reports.drawn_signature import DrawnSignature
from custkeeper.reports.indicators import Chip, Rule
from custkeeper.reports.look import BODY, SMALL, SMALL_INK, STRONG, TINY, Tone, Type
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import Typesetter

_TRANSLATION = {
    "zh_CN": QT_TRANSLATE_NOOP("nda_certificate", "Translation of the signed text. The Chinese text was signed and is binding."),
    "en": QT_TRANSLATE_NOOP("nda_certificate", "Translation of the signed text. The English text was signed and is binding."),
}
_STANDING = QT_TRANSLATE_NOOP("nda_certificate", "On {day}: {standing}")
_TEXT = QT_TRANSLATE_NOOP("nda_certificate", "The text that was signed")
_TEXT_NOW = QT_TRANSLATE_NOOP("nda_certificate", "The text as it stands")
_SIGNATURES = QT_TRANSLATE_NOOP("nda_certificate", "Signatures")
_LATER = QT_TRANSLATE_NOOP("nda_certificate", "Named after the signing")
_LATER_MEANS = QT_TRANSLATE_NOOP("nda_certificate", "They are no part of the text above; a notice or an addendum named them.")
_UNSIGNED = QT_TRANSLATE_NOOP("nda_certificate", "Nobody has signed this text in CustKeeper.")
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "nda_certificate",
    "It was not signed in this program. The signed original is the proof; this sheet shows what the firm has recorded of it.",
)
_PARTLY = QT_TRANSLATE_NOOP("nda_certificate", "{there} of {needed} have signed this text.")
_LAST_DAY = QT_TRANSLATE_NOOP("nda_certificate", "Last day in force")
_DUTIES = QT_TRANSLATE_NOOP("nda_certificate", "Duties until")
_SIGNED_ON = QT_TRANSLATE_NOOP("nda_certificate", "Signed on")
_REVOKED_ON = QT_TRANSLATE_NOOP("nda_certificate", "Revoked on")
_FOR = QT_TRANSLATE_NOOP("nda_certificate", "{name}, {capacity}")
_HOW = QT_TRANSLATE_NOOP("nda_certificate", "How")
_TIME = QT_TRANSLATE_NOOP("nda_certificate", "Declared time")
_WITNESS = QT_TRANSLATE_NOOP("nda_certificate", "Countersigned by")
_WITNESS_SAID = QT_TRANSLATE_NOOP("nda_certificate", "{name} ({role})")
_CONTENT_HASH = QT_TRANSLATE_NOOP("nda_certificate", "Hash of the signed text")
_STROKES_HASH = QT_TRANSLATE_NOOP("nda_certificate", "Hash of the drawing")
_LEDGER = QT_TRANSLATE_NOOP("nda_certificate", "Signed upon ledger")
_LEDGER_SAID = QT_TRANSLATE_NOOP("nda_certificate", "entry {seq}, head {head}")
_COUNTERSIGNATURE = QT_TRANSLATE_NOOP("nda_certificate", "Countersignature (Ed25519)")
_SIGNATURE = QT_TRANSLATE_NOOP("nda_certificate", "Signature (Ed25519)")
_NOT_VALID = QT_TRANSLATE_NOOP(
    "nda_certificate", "This signature does not fit its text, name and key. Do not rely on it; check the vault."
)
_STALE = QT_TRANSLATE_NOOP("nda_certificate", "Signed on an older text. Changed since:")
_CHANGED = QT_TRANSLATE_NOOP("nda_certificate", "{label}: {before} → {after}")
_MEANING = QT_TRANSLATE_NOOP("nda_certificate", "What these signatures are")
_PROMISE = QT_TRANSLATE_NOOP(
    "nda_certificate",
    "Each signature shows who signed and exactly what. A drawing was made on the screen in front of the witness named, whose own "
    "key signed the text's hash, the name, the function and the drawing's hash. It is not promised to equal a qualified "
    "electronic signature or a seal; where the law or a party asks for one, sign on paper too.",
)
_SHORT = 120  # characters
_CODE = Type(TINY.font, TINY.size, TINY.leading)


@dataclass(frozen=True)
class ChangedField:
    """One field that is no longer what was signed, in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class SignatureLine:
    """One signature in words; `stale` names what changed since. Hashes and the signature are hexadecimal."""

    code: str
    about: str
    kind: str
    kind_label: str
    name: str
    capacity: str
    strokes: Strokes
    witness: str
    role: str
    declared_time: str
    shown: str
    content_hash: str
    strokes_hash: str
    signature: str
    ledger_seq: int
    ledger_head: str
    is_valid: bool
    stale: tuple[ChangedField, ...] = ()


@dataclass(frozen=True)
class CertificateSheet:
    """What is printed of an agreement. `text` is the newest signature's own words, or the present ones when `is_signed` is false.

    `languages` are those the text was shown in when it was signed.
    """

    state: str
    standing: str
    day: str
    is_in_force: bool
    text: tuple[tuple[str, str], ...]
    is_signed: bool
    there: int
    needed: int
    later: tuple[tuple[str, str], ...] = ()  # who was named after the signing: name, since when and by what
    how: tuple[str, ...] = ()  # when and in which way it was signed, and where the paper is
    signed_on: str = ""
    revoked_on: str = ""
    last_day: str = ""
    duties_until: str = ""
    languages: tuple[str, ...] = ()
    signatures: tuple[SignatureLine, ...] = ()


def nda_certificate(head: ReportHead, sheet: CertificateSheet, data: dict[str, Any], translate: Translate) -> ReportFile:
    """Raises FontsMissing."""
    setter = Typesetter(translate)
    chip = Chip(setter.clean(sheet.state, LONGEST_TITLE), Tone.OK if sheet.is_in_force else Tone.QUIET, top=6)
    parts: list[Any] = [*title_block(head, setter, chip), _standing(sheet, setter)]
    parts += [Heading(setter.label(_TEXT if sheet.is_signed else _TEXT_NOW)), *_lines(sheet.text, setter)]
    if sheet.later:
        parts += [Heading(setter.label(_LATER)), setter.block(setter.label(_LATER_MEANS), BODY), *_lines(sheet.later, setter)]
    heading = Heading(setter.label(_SIGNATURES))
    if not sheet.signatures:
        parts += [heading, setter.block(setter.label(_ELSEWHERE if sheet.how else _UNSIGNED), BODY)]
    for place, line in enumerate(sheet.signatures):
        parts += _signature(line, setter, [heading] if place == 0 else [])
    if sheet.signatures:  # of a paper there is nothing here whose worth would have to be told
        parts += [Heading(setter.label(_MEANING)), setter.block(setter.label(_PROMISE), BODY)]
    return print_report(head, parts, setter, data, banner=_banner(head, sheet, setter))


def _banner(head: ReportHead, sheet: CertificateSheet, setter: Typesetter) -> str:
    """Only the language shown at signing binds; when it was signed in both, both do."""
    if not sheet.is_signed or not sheet.languages or head.language in sheet.languages:
        return ""
    return setter.label(_TRANSLATION[sheet.languages[0]])


def _standing(sheet: CertificateSheet, setter: Typesetter) -> Any:
    tone = Tone.OK if sheet.is_in_force else Tone.WARN
    said = setter.label(_STANDING, day=sheet.day, standing=sheet.standing)
    rows: list[Any] = [setter.block(said, Type(STRONG.font, STRONG.size, STRONG.leading, tone.ink), longest=LONGEST_VALUE)]
    rows += [setter.block(each, BODY, longest=LONGEST_VALUE) for each in sheet.how]
    if sheet.signatures and sheet.there < sheet.needed:
        rows.append(setter.block(setter.label(_PARTLY, there=sheet.there, needed=sheet.needed), BODY))
    days = [
        (_SIGNED_ON, sheet.signed_on),
        (_LAST_DAY, sheet.last_day),
        (_DUTIES, sheet.duties_until),
        (_REVOKED_ON, sheet.revoked_on),
    ]
    filled = [(setter.label(name), day) for name, day in days if day]
    whole = band([*rows, *([facts(filled, setter, name_width=138)] if filled else [])], tone)
    whole.spaceAfter = 6
    return whole


def _lines(text: Sequence[tuple[str, str]], setter: Typesetter) -> list[Any]:
    """In the order they were shown in. Short lines stand beside their name, between which a page may end; a value with a long one
    stands under it and may run over pages."""
    parts: list[Any] = []
    for name, value in text:
        lines = value.split("\n")
        if all(each.strip() and len(each) <= _SHORT for each in lines):
            parts.append(facts([(name, lines[0]), *(("", each) for each in lines[1:])], setter, name_width=150))
        else:
            parts.append(setter.block(name, SMALL, space_before=4, keep_with_next=True, longest=LONGEST_TITLE))
            parts.append(setter.block(value, BODY, space_after=4))
    return parts


def _signature(line: SignatureLine, setter: Typesetter, above: list[Any]) -> list[Any]:
    """One signature with its proof, on one page with what stands above it."""
    head: list[Any] = [setter.block(setter.label(_FOR, name=line.name, capacity=line.capacity), STRONG, longest=600)]
    if not line.is_valid:
        head.append(setter.block(setter.label(_NOT_VALID), Type(STRONG.font, STRONG.size, STRONG.leading, Tone.DANGER.ink)))
    if line.strokes and line.is_valid:
        head.append(DrawnSignature(line.strokes))
    is_own = not line.strokes_hash  # an account holder is their own witness
    witness = "" if is_own else setter.label(_WITNESS_SAID, name=line.witness, role=line.role)
    proof = facts(
        [
            (setter.label(_HOW), line.kind_label),
            (setter.label(_TIME), line.declared_time),
            (setter.label(_WITNESS), witness),
            (setter.label(_CONTENT_HASH), grouped(line.content_hash)),
            (setter.label(_STROKES_HASH), grouped(line.strokes_hash) if line.strokes_hash else ""),
            (setter.label(_LEDGER), setter.label(_LEDGER_SAID, seq=line.ledger_seq, head=line.ledger_head)),
        ],
        setter,
        name_width=150,
        role=SMALL_INK,
    )
    signed = facts(
        [(setter.label(_SIGNATURE if is_own else _COUNTERSIGNATURE), line.signature)], setter, name_width=150, role=_CODE
    )
    return [KeepTogether([*above, Rule(space_before=4, space_after=6), *head, proof, signed]), *_changes(line.stale, setter)]


def _changes(changes: Sequence[ChangedField], setter: Typesetter) -> list[Any]:
    if not changes:
        return []
    said = [setter.block(setter.label(_STALE), Type(STRONG.font, STRONG.size, STRONG.leading, Tone.WARN.ink), space_before=4)]
    for each in changes:
        line = setter.label(_CHANGED, label=each.label, before=each.before, after=each.after)
        said.append(setter.block(line, SMALL, indent=8, longest=LONGEST_VALUE))
    return said
