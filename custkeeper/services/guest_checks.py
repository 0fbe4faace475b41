"""Whether signatures made on the spot are what they say: one, those on a record, and all of the vault.

What must not be here: making one (`guest_signatures`).
"""

import json
from collections.abc import Mapping
from typing import Any

from custkeeper.domain.areas.guest_signature import BY_PASSPHRASE, DRAWN, GUEST_SIGNATURE
from custkeeper.domain.canonical import canonical_hash
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.signed_text import Countersigned
from custkeeper.domain.strokes import require_drawn, strokes_hash
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.session import Session
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.person_keys import is_signed_by

_STRANGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)  # values that we never write
_NOT_COUNTERSIGNED = QT_TRANSLATE_NOOP(
    "guest_signing", "Signature {code}: its text, name, drawing or countersignature is not what the witness signed."
)


def signatures_of(session: Session, subject: Record) -> list[Record]:
    """Every signature on a record, oldest first, whatever became of the text since."""
    found = session.vault.records.where(GUEST_SIGNATURE.key, subject=subject.id, subject_area=subject.area)
    return sorted(found, key=lambda each: (int(each.value("head_seq") or 0), each.code))


def is_countersigned(session: Session, signature: Record) -> bool:
    """Whether text, drawing, name and capacity are those the witness signed, with the witness's own key."""
    values = signature.values
    certificate = session.vault.header.certificates.get(str(values.get("witness")))
    try:
        content = json.loads(str(values["frozen"]))
        subject = content["subject"]
        is_about_it = (subject["area"], subject["id"]) == (values["subject_area"], values["subject"])
        if (
            certificate is None
            or not is_about_it
            or canonical_hash(content) != values["content_hash"]
            or not _is_as_drawn(values)
        ):
            return False
        return is_signed_by(certificate.signing, bytes.fromhex(str(values["signature"])), statement_of(values).to_bytes())
    except _STRANGE:
        return False


def faulty_signatures(session: Session) -> list[Message]:
    """Signatures that are not what their witness signed, as far as this person can read them."""
    records, problems = session.vault.records, []
    for identity in [row["id"] for row in records.raw_rows(GUEST_SIGNATURE.key)]:
        try:
            signature = records.get(GUEST_SIGNATURE.key, identity)
        except ContentUnreadable:
            continue  # told by the check of contents
        if signature is not None and not signature.is_sealed and not is_countersigned(session, signature):
            problems.append(message(_NOT_COUNTERSIGNED, code=signature.code))
    return problems


def statement_of(values: Mapping[str, Any]) -> Countersigned:
    """What a countersignature is over."""
    return Countersigned(
        area=str(values["subject_area"]),
        subject=str(values["subject"]),
        rev=int(values["subject_rev"]),
        content_hash=str(values["content_hash"]),
        kind=str(values["kind"]),
        name=str(values["name"]),
        capacity=str(values["capacity"]),
        strokes_hash=str(values.get("strokes_hash", "")),
        shown=str(values["shown"]),
        witness=str(values["witness"]),
        witness_role=str(values["witness_role"]),
        signed_on=str(values["signed_on"]),
        head_seq=int(values["head_seq"]),
        head_hash=str(values["head_hash"]),
    )


def _is_as_drawn(values: Mapping[str, Any]) -> bool:
    """A guest's signature has its drawing, whose hash is the one signed; an account holder's has none."""
    if values["kind"] == BY_PASSPHRASE:
        return "strokes" not in values and "strokes_hash" not in values
    try:
        strokes = require_drawn(json.loads(str(values["strokes"])))
    except CustKeeperError:
        return False
    return bool(values["kind"] == DRAWN and strokes_hash(strokes) == values["strokes_hash"])
