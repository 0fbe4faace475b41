"""How signatures stand on paper: one band at the top that says what holds today, and every decision in full at the end.

What lives here: the wording and layout of signatures. What must not: judging them; whether one is stale is the caller's word.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import KeepTogether, Table

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import grouped
from custkeeper.reports.blocks import LONGEST_VALUE, Heading, band, facts, grid
from custkeeper.reports.checklist_sheet import ChangedField, ChecklistSheet, SignOffLine, Standing
from custkeeper.reports.indicators import Rule
from custkeeper.reports.look import BODY, SMALL, SMALL_INK, SMALL_STRONG, STRONG, TINY, Tone, Type
from custkeeper.reports.typesetter import Typesetter

_SIGNATURES = QT_TRANSLATE_NOOP("checklist_report", "Signatures")
_UNSIGNED = QT_TRANSLATE_NOOP("checklist_report", "Not signed")
_UNSIGNED_NEXT = QT_TRANSLATE_NOOP(
    "checklist_report", "This is a working copy. When it is submitted, a manager checks the proofs and signs it in CustKeeper."
)
_RETURNED_NEXT = QT_TRANSLATE_NOOP("checklist_report", "It was returned. Answer the comment below and submit it again.")
_SIGNED = QT_TRANSLATE_NOOP("checklist_report", "Signed by {signer} ({role}), {time}")
_STALE = QT_TRANSLATE_NOOP("checklist_report", "Changed after signing: this text is not signed yet")
_STALE_MEANING = QT_TRANSLATE_NOOP(
    "checklist_report",
    "The signature of {signer} on {time} stays valid for the older text, not for what is printed here. Fields changed: {count}.",
)
_FIELD = QT_TRANSLATE_NOOP("checklist_report", "Field")
_BEFORE = QT_TRANSLATE_NOOP("checklist_report", "When signed")
_AFTER = QT_TRANSLATE_NOOP("checklist_report", "Now")
_BLANK = QT_TRANSLATE_NOOP("checklist_report", "(empty)")
_SHORT = QT_TRANSLATE_NOOP("checklist_report", "Signature {signature}, ledger entry {seq}")
_DECISION = QT_TRANSLATE_NOOP("checklist_report", "{decision}: {signer} ({role})")
_VERSION = QT_TRANSLATE_NOOP("checklist_report", "Version")
_NOTE = QT_TRANSLATE_NOOP("checklist_report", "Note")
_DECLARED = QT_TRANSLATE_NOOP("checklist_report", "Declared time")
_CONTENT_HASH = QT_TRANSLATE_NOOP("checklist_report", "Hash of the signed text")
_SIGNATURE = QT_TRANSLATE_NOOP("checklist_report", "Signature (Ed25519)")
_LEDGER = QT_TRANSLATE_NOOP("checklist_report", "Signed upon ledger")
_LEDGER_VALUE = QT_TRANSLATE_NOOP("checklist_report", "entry {seq}, head {head}")
_OLDER_TEXT = QT_TRANSLATE_NOOP(
    "checklist_report", "Valid for the text as it was then; the fields listed at the top have changed since."
)
_NOT_VALID = QT_TRANSLATE_NOOP("checklist_report", "A signature on this checklist does not check out")
_NOT_VALID_MEANING = QT_TRANSLATE_NOOP(
    "checklist_report",
    "What is recorded as the signature of {signer} on {time} does not fit its text and key. Do not rely on it; check the vault.",
)
_REOPENED = QT_TRANSLATE_NOOP("checklist_report", "Opened again after signing: this version is not signed yet")
_REOPENED_MEANING = QT_TRANSLATE_NOOP(
    "checklist_report", "The signature of {signer} on {time} stays valid for the version before."
)
_LONGEST_CHANGE = 600
_DOUBTS = {
    Standing.STALE: (Tone.WARN, _STALE, _STALE_MEANING),
    Standing.REOPENED: (Tone.WARN, _REOPENED, _REOPENED_MEANING),
    Standing.INVALID: (Tone.DANGER, _NOT_VALID, _NOT_VALID_MEANING),
}


def standing_band(sheet: ChecklistSheet, setter: Typesetter) -> list[Any]:
    """What holds today, in one tinted band: signed, changed since, or not signed."""
    tone, rows = Tone.QUIET, _unsigned(sheet, setter)
    if sheet.signed is not None and sheet.standing is Standing.SIGNED:
        tone, rows = Tone.OK, _signed(sheet.signed, setter)
    elif sheet.signed is not None:
        tone, title, meaning = _DOUBTS[sheet.standing]
        signer, time, count = sheet.signed.signer, sheet.signed.declared_time, len(sheet.signed.stale)
        rows = [
            setter.block(setter.label(title), _in(STRONG, tone)),
            setter.block(setter.label(meaning, signer=signer, time=time, count=count), BODY, longest=LONGEST_VALUE),
            *_changes(sheet.signed.stale, setter),
        ]
    whole = band(rows, tone)
    whole.spaceAfter = 10
    return [whole]


def _unsigned(sheet: ChecklistSheet, setter: Typesetter) -> list[Any]:
    following = _RETURNED_NEXT if sheet.standing is Standing.RETURNED else _UNSIGNED_NEXT
    return [setter.block(setter.label(_UNSIGNED), STRONG), setter.block(setter.label(following), BODY)]


def _signed(signed: SignOffLine, setter: Typesetter) -> list[Any]:
    said = setter.label(_SIGNED, signer=signed.signer, role=signed.role, time=signed.declared_time)
    short = setter.label(_SHORT, signature=grouped(signed.signature[:16]), seq=signed.ledger_seq)
    rows = [setter.block(said, _in(STRONG, Tone.OK), longest=600), setter.block(short, SMALL, longest=LONGEST_VALUE)]
    if signed.own_work:
        rows.append(setter.block(signed.own_work, SMALL_STRONG, longest=600))
    return rows


def _in(role: Type, tone: Tone) -> Type:
    return Type(role.font, role.size, role.leading, tone.ink)


def _changes(changes: Sequence[ChangedField], setter: Typesetter) -> list[Table]:
    """Field, when signed, now: one row each, under a row of headings."""
    if not changes:
        return []
    widths = (118.0, 160.0, 14.0, 175.0)
    rows = [
        [
            setter.block(setter.label(_FIELD), SMALL),
            setter.block(setter.label(_BEFORE), SMALL),
            "",
            setter.block(setter.label(_AFTER), SMALL),
        ]
    ]
    blank = setter.label(_BLANK)
    for change in changes:
        rows.append(
            [
                setter.block(change.label, SMALL_INK, longest=_LONGEST_CHANGE),
                setter.block(change.before or blank, SMALL_INK, longest=_LONGEST_CHANGE),
                setter.block("→", SMALL),
                setter.block(change.after or blank, SMALL_STRONG, longest=_LONGEST_CHANGE),
            ]
        )
    pads = [
        ("RIGHTPADDING", (0, 0), (1, 0), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ]
    return [grid([row], widths, pads) for row in rows]


def sign_off_blocks(sheet: ChecklistSheet, setter: Typesetter) -> list[Any]:
    """Every decision in full, newest first."""
    if not sheet.sign_offs:
        return []
    parts: list[Any] = [Heading(setter.label(_SIGNATURES))]
    for sign_off in sheet.sign_offs:
        parts += [Rule(space_after=6), *_decision(sign_off, setter)]
    return parts


def _decision(sign_off: SignOffLine, setter: Typesetter) -> list[Any]:
    said = setter.label(_DECISION, decision=sign_off.decision_label, signer=sign_off.signer, role=sign_off.role)
    head: list[Any] = [setter.block(said, STRONG, longest=600)]
    if not sign_off.is_valid:
        head.append(setter.block(setter.label(_NOT_VALID), _in(STRONG, Tone.DANGER)))
    if sign_off.own_work:
        head.append(setter.block(sign_off.own_work, _in(BODY, Tone.WARN), longest=600))
    if sign_off.stale:
        head.append(setter.block(setter.label(_OLDER_TEXT), _in(BODY, Tone.WARN)))
    ledger = setter.label(_LEDGER_VALUE, seq=sign_off.ledger_seq, head=sign_off.ledger_head)
    proof = facts(
        [
            (setter.label(_DECLARED), sign_off.declared_time),
            (setter.label(_VERSION), sign_off.version),
            (setter.label(_NOTE), sign_off.note),
            (setter.label(_CONTENT_HASH), sign_off.content_hash),
            (setter.label(_LEDGER), ledger),
        ],
        setter,
        role=SMALL_INK,
    )
    signature = facts([(setter.label(_SIGNATURE), sign_off.signature)], setter, role=Type(TINY.font, TINY.size, TINY.leading))
    signature.spaceAfter = 8
    return [KeepTogether([*head, proof, signature])]
