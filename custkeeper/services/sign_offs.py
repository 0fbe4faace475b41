"""Whether signatures are their signers': one sign-off, and all of the vault. What must not be here: making one (`checklists`)."""

import json
from collections.abc import Mapping
from typing import Any

from custkeeper.domain.areas.sign_off import SIGN_OFF
from custkeeper.domain.freezing import Statement, content_hash
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.session import Session
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.person_keys import is_signed_by

_STRANGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)  # values that we never write
_UNSIGNED = QT_TRANSLATE_NOOP("checklists", "Sign-off {code} of {checklist}: the signature is not its signer's.")


def is_signature_valid(session: Session, checklist: Record, sign_off: Record) -> bool:
    """Whether the stored signature is the signer's, over the stored content and statement."""
    certificate = session.vault.header.certificates.get(str(sign_off.value("signer")))
    try:
        content = json.loads(str(sign_off.value("frozen")))
        if certificate is None or content_hash(content) != sign_off.value("content_hash"):
            return False
        statement = statement_of(checklist, sign_off.values)
        return is_signed_by(certificate.signing, bytes.fromhex(str(sign_off.value("signature"))), statement.to_bytes())
    except _STRANGE:
        return False


def faulty_sign_offs(session: Session) -> list[Message]:
    """Sign-offs whose signature is not the signer's, as far as this person can read them."""
    records, problems = session.vault.records, []
    for area, identity in ((SIGN_OFF.key, row["id"]) for row in records.raw_rows(SIGN_OFF.key)):
        try:
            sign_off = records.get(area, identity)
            checklist = records.get("checklist", sign_off.parent) if sign_off else None
        except ContentUnreadable:
            continue  # told by the check of contents
        if sign_off is None or sign_off.is_sealed:
            continue
        if checklist is None or not is_signature_valid(session, checklist, sign_off):
            problems.append(message(_UNSIGNED, code=sign_off.code, checklist=checklist.code if checklist else "?"))
    return problems


def statement_of(checklist: Record, values: Mapping[str, Any]) -> Statement:
    """What a signature is over."""
    return Statement(
        checklist=checklist.id,
        content_hash=str(values["content_hash"]),
        version=int(values["version"]),
        signer=str(values["signer"]),
        role=str(values["role"]),
        decision=str(values["decision"]),
        note=str(values.get("note", "")),
        signed_on=str(values["signed_on"]),
        head_seq=int(values["head_seq"]),
        head_hash=str(values["head_hash"]),
    )
