"""Signatures made on the spot in words, for window, commands and certificate: who signed what, and what changed since."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.guest_signature import GUEST_SIGNATURE
from custkeeper.domain.freezing import Difference
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.signed_text import SIDES, text_differences
from custkeeper.domain.strokes import Strokes
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_instant, show_value
from custkeeper.reports.nda_certificate import ChangedField
from custkeeper.reports.nda_certificate import (
    SignatureLine as SignatureLine,  # for window and commands, which show what is printed
)
from custkeeper.services.guest_checks import is_countersigned, signatures_of
from custkeeper.services.guest_signatures import BEFORE_SIGNING, is_settled, present_text
from custkeeper.services.reading import opened
from custkeeper.services.records import find_open, state_label
from custkeeper.services.session import Session
from custkeeper.services.showing import wording

_OTHER_LABELS = {
    "code": QT_TRANSLATE_NOOP("guest_signing", "Code"),
    "state": QT_TRANSLATE_NOOP("guest_signing", "State"),
    "files": QT_TRANSLATE_NOOP("guest_signing", "File that belongs to it"),
}
_IN_PART = QT_TRANSLATE_NOOP("guest_signing", "{part}: {field}")
_NOTHING = QT_TRANSLATE_NOOP("guest_signing", "(empty)")


@dataclass(frozen=True)
class SignedSides:
    """Every signature on a record; `there` of `needed` cover the text as it stands. `is_open`: this person may have it signed."""

    lines: tuple[SignatureLine, ...]
    there: int
    needed: int
    is_open: bool


def signed_sides(session: Session, subject: Record, translate: Translate) -> SignedSides:
    """Who signed a record on the spot, oldest first. Signatures this person cannot read are left out."""
    lines = tuple(
        signature_line(session, each, subject, translate) for each in signatures_of(session, subject) if not each.is_sealed
    )
    there = sum(line.is_valid and not line.stale for line in lines)
    is_open = subject.area in SIDES and subject.state in BEFORE_SIGNING and is_allowed(session.role, Action.WITNESS)
    return SignedSides(lines, there, SIDES.get(subject.area, 0), is_open)


def list_signatures(session: Session, translate: Translate, about: tuple[str, str] | None = None) -> list[SignatureLine]:
    """Every signature this person can read, by code; those on one record given as (area, code) if asked."""
    columns = {"subject": find_open(session, *about).id} if about else {}
    found = session.vault.records.where(GUEST_SIGNATURE.key, **columns)
    return [signature_line(session, each, _subject(session, each), translate) for each in found if not each.is_sealed]


def show_signature(session: Session, code: str, translate: Translate) -> SignatureLine:
    """One signature, for showing. Raises RecordUnknown, RecordSealed, NotOpened."""
    signature = opened(session, find_open(session, GUEST_SIGNATURE.key, code))
    return signature_line(session, signature, _subject(session, signature), translate)


def signature_line(session: Session, signature: Record, subject: Record | None, translate: Translate) -> SignatureLine:
    """One signature in words, with what is no longer as it was signed. `subject` is None when it is gone or sealed."""
    values, by_key = signature.values, GUEST_SIGNATURE.by_key
    area = AREAS.get(str(values.get("subject_area")))
    changed = (
        ()
        if subject is None
        else tuple(_changed(session, each, subject, translate) for each in _since(session, signature, subject))
    )
    return SignatureLine(
        code=signature.code,
        about=f"{translate(area.singular) if area else ''} {subject.code if subject else '?'}".strip(),
        kind=str(values["kind"]),
        kind_label=show_value(by_key["kind"], values["kind"], translate),
        name=str(values["name"]),
        capacity=str(values["capacity"]),
        strokes=_strokes(values),
        witness=session.names().get(str(values["witness"]), ""),
        role=show_value(by_key["witness_role"], values["witness_role"], translate),
        declared_time=show_instant(str(values["signed_on"]), translate.language),
        shown=str(values["shown"]),
        content_hash=str(values["content_hash"]),
        strokes_hash=str(values.get("strokes_hash", "")),
        signature=str(values["signature"]),
        ledger_seq=int(values["head_seq"]),
        ledger_head=str(values["head_hash"]),
        is_valid=is_countersigned(session, signature),
        stale=changed,
    )


def signed_words(signature: Record, language: str) -> tuple[tuple[str, str], ...]:
    """The words of the signed text in a language, as they were frozen."""
    text = json.loads(str(signature.value("frozen"))).get("text", {})
    return tuple((str(label), str(value)) for label, value in text.get(language, []))


def _subject(session: Session, signature: Record) -> Record | None:
    area = str(signature.value("subject_area"))
    found = session.vault.records.get(area, str(signature.value("subject"))) if area in AREAS else None
    return None if found is None or found.is_sealed else found


def _since(session: Session, signature: Record, subject: Record) -> Sequence[Difference]:
    try:
        return text_differences(json.loads(str(signature.value("frozen"))), present_text(session, subject), is_settled(subject))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):  # told as not valid
        return ()


def _strokes(values: Mapping[str, Any]) -> Strokes:
    try:
        strokes: Strokes = json.loads(str(values.get("strokes", "[]")))
    except ValueError:
        return []
    return strokes


def _changed(session: Session, each: Difference, subject: Record, translate: Translate) -> ChangedField:
    record = subject
    if each.part == "parts":
        record = next((found for found in _all_parts(session, subject) if found.id == each.key), subject)
    area = AREAS[record.area]
    declared = area.by_key.get(each.field)
    label = translate(declared.label if declared else _OTHER_LABELS.get(each.field, Text("guest_signing", each.field)))
    if each.part == "parts" and record is not subject:
        label = translate(_IN_PART, part=area.singular, field=label)
    names = wording(session, record, translate)

    def shown(value: Any) -> str:
        if value in (None, "", []):
            return translate(_NOTHING)
        if each.field == "state":
            said = state_label(area, str(value))
            return said if isinstance(said, str) else translate(said)
        return show_value(declared, value, translate, names) if declared else str(value)

    return ChangedField(label, shown(each.before), shown(each.after))


def _all_parts(session: Session, subject: Record) -> list[Record]:
    areas = [each.key for each in AREAS.values() if each.parent == subject.area]
    return [part for area in areas for part in session.vault.records.where(area, parent=subject.id)]
