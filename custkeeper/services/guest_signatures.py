"""Signing on the spot: what is signed, the drawn signature of a guest with its witness, and an account holder's own side.

Each signature is one change of its own, so the first one is kept whatever happens before the second; the last that is needed
makes the record signed in the same change. What must not be here: judging signatures (`guest_checks`), wording
(`guest_sheets`).
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.agreement import HERE
from custkeeper.domain.areas.guest_signature import BY_PASSPHRASE, DRAWN, GUEST_SIGNATURE
from custkeeper.domain.canonical import canonical_hash
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.fields import Area
from custkeeper.domain.freezing import FrozenFile
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.signed_text import SIDES, freeze_text, is_in_text, text_differences
from custkeeper.domain.strokes import Strokes, require_drawn, strokes_hash
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.services.codes import next_code
from custkeeper.services.guest_checks import signatures_of, statement_of
from custkeeper.services.reading import opened
from custkeeper.services.records import find_open, state_label
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields
from custkeeper.vault.sealing import new_id
from custkeeper.vault.unit_of_work import UnitOfWork

Catalogue = Callable[[str], Translate]
LANGUAGES = ("zh_CN", "en")
LONGEST_NAME = 120
BEFORE_SIGNING = frozenset({"draft", "sent"})

_WHAT = QT_TRANSLATE_NOOP("guest_signing", "{area} {code}")
_FIRM = QT_TRANSLATE_NOOP("guest_signing", "Firm")
_DOCUMENT = QT_TRANSLATE_NOOP("guest_signing", "Document")
_FILE = QT_TRANSLATE_NOOP("guest_signing", "File that belongs to it")
_FILE_SAID = QT_TRANSLATE_NOOP("guest_signing", "{name}, SHA-256 {hash}")
_PART = QT_TRANSLATE_NOOP("guest_signing", "{label}: {value}")


class NotSignedOnTheSpot(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{area}: these are not signed on the spot.")


class NotAwaitingSignature(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is “{state}”: nobody signs it now. Nothing was written.")


class TextChangedSince(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} was changed while it was being read, so nothing was signed. Show the new text and sign that."
    )


class SignerUnnamed(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "Type the printed name, and for whom and in what function it is signed; each at most {limit} characters."
    )


class SignedAlready(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The same person has signed this text of {code} already. The other side signs next.")


@dataclass(frozen=True)
class SigningText:
    """Exactly what would be signed now: the frozen content, its hash, and its words in the language it is shown in."""

    area: str
    code: str
    title: str
    content: dict[str, Any]
    hash: str
    lines: tuple[tuple[str, str], ...]
    shown: str


def signing_text(session: Session, area: str, code: str, catalogue: Catalogue, shown: str) -> SigningText:
    """What would be signed now, for showing. Raises NotAllowed, RecordUnknown, RecordSealed, NotSignedOnTheSpot,
    NotAwaitingSignature."""
    session.require(Action.WITNESS)
    subject = find_open(session, area, code)
    _require_awaiting(subject)
    return _text(session, opened(session, subject), catalogue, shown)


def sign_as_guest(
    session: Session, seen: SigningText, name: str, capacity: str, strokes: Strokes, passphrase: str, catalogue: Catalogue
) -> Record:
    """Keep a guest's drawn signature with this person's countersignature, which the passphrase opens.

    Raises NotAllowed, SignerUnnamed, SignatureEmpty, SignatureTooLong, PassphraseRejected, TextChangedSince, SignedAlready,
    NotAwaitingSignature; then nothing is written.
    """
    drawn = require_drawn(strokes)
    values = _named(name, capacity) | {"kind": DRAWN, "strokes": json.dumps(drawn), "strokes_hash": strokes_hash(drawn)}
    return _sign(session, seen, values, passphrase, catalogue)


def sign_by_passphrase(session: Session, seen: SigningText, capacity: str, passphrase: str, catalogue: Catalogue) -> Record:
    """This account holder signs a side themselves. Raises as `sign_as_guest`."""
    return _sign(session, seen, _named(session.name, capacity) | {"kind": BY_PASSPHRASE}, passphrase, catalogue)


def is_signed(session: Session, seen: SigningText) -> bool:
    """Whether everybody who has to has signed it by now."""
    return find_open(session, seen.area, seen.code).state == "signed"


def standing_signatures(session: Session, subject: Record) -> list[Record]:
    """The signatures on a record that cover the text as it stands now, oldest first; not those this person cannot read."""
    now = _frozen(session, subject, {}, "")
    return [
        each
        for each in signatures_of(session, subject)
        if not each.is_sealed and not text_differences(json.loads(str(each.value("frozen"))), now, is_settled(subject))
    ]


def is_settled(subject: Record) -> bool:
    """Whether all sides have signed already."""
    return subject.state not in BEFORE_SIGNING


def present_text(session: Session, subject: Record) -> dict[str, Any]:
    """The record as it would be frozen now, without its words: to be compared with what was signed."""
    return _frozen(session, subject, {}, "")


def words_of(session: Session, subject: Record, translate: Translate) -> tuple[tuple[str, str], ...]:
    """The record in words, as far as it is part of what is signed: fields, repeating parts, files."""
    lines = [(translate(_DOCUMENT), _title(subject, translate)), (translate(_FIRM), session.firm)]
    lines += [
        (translate(each.label), value) for each, value in shown_fields(session, subject, translate) if _is_text(subject, each)
    ]
    by_area: dict[str, list[str]] = {}
    for part in _parts(session, subject):
        fields = [
            (translate(each.label), value) for each, value in shown_fields(session, part, translate) if _is_text(part, each)
        ]
        said = [fields[0][1], *(translate(_PART, label=label, value=value) for label, value in fields[1:])] if fields else []
        said += [] if part.state == AREAS[part.area].first_state else [_state(part, translate)]
        by_area.setdefault(part.area, []).append("; ".join(said))
    lines += [(translate(AREAS[area].title), "\n".join(said)) for area, said in by_area.items()]
    files = _files(session, subject)
    lines += [(translate(_FILE), translate(_FILE_SAID, name=each.name, hash=each.sha256)) for each in files]
    return tuple(lines)


def _is_text(record: Record, field: Any) -> bool:
    return is_in_text(record, field.key)


def _state(record: Record, translate: Translate) -> str:
    label = state_label(AREAS[record.area], record.state)
    return label if isinstance(label, str) else translate(label)


def _title(subject: Record, translate: Translate) -> str:
    return translate(_WHAT, area=AREAS[subject.area].singular, code=subject.code)


def _text(session: Session, subject: Record, catalogue: Catalogue, shown: str) -> SigningText:
    said = {language: words_of(session, subject, catalogue(language)) for language in LANGUAGES}
    content = _frozen(session, subject, said, shown)
    title = _title(subject, catalogue(shown))
    return SigningText(subject.area, subject.code, title, content, canonical_hash(content), said[shown], shown)


def _frozen(session: Session, subject: Record, said: dict[str, tuple[tuple[str, str], ...]], shown: str) -> dict[str, Any]:
    return freeze_text(session.firm, subject, _parts(session, subject), _files(session, subject), said, shown)


def _parts(session: Session, subject: Record) -> list[Record]:
    """Repeating parts that are entered as the record itself is, such as named recipients; not those named after the signing."""
    areas = [each for each in AREAS.values() if each.parent == subject.area and not each.is_kept_by_service]
    parts = (part for area in areas for part in session.vault.records.where(area.key, parent=subject.id))
    return [part for part in parts if not is_named_later(part)]


def _files(session: Session, subject: Record) -> list[FrozenFile]:
    row = session.vault.records.raw_row(subject.area, subject.id)
    attached = session.vault.attachments.of_record(row) if row else []
    return [FrozenFile(each.name, each.size, each.sha256) for each in attached]


def _named(name: str, capacity: str) -> dict[str, Any]:
    name, capacity = " ".join(name.split()), " ".join(capacity.split())
    if not 0 < len(name) <= LONGEST_NAME or not 0 < len(capacity) <= LONGEST_NAME:
        raise SignerUnnamed(limit=LONGEST_NAME)
    return {"name": name, "capacity": capacity}


def _require_awaiting(subject: Record) -> None:
    area: Area = AREAS[subject.area]
    if subject.area not in SIDES:
        raise NotSignedOnTheSpot(area=area.title)
    if subject.state not in BEFORE_SIGNING:
        raise NotAwaitingSignature(code=subject.code, state=state_label(area, subject.state))


def _sign(session: Session, seen: SigningText, values: dict[str, Any], passphrase: str, catalogue: Catalogue) -> Record:
    session.require(Action.WITNESS)
    session.vault.confirm_identity(session.name, passphrase)
    with session.vault.unit_of_work(Event.GUEST_SIGNED) as work:
        # looked at inside it: nobody else writes between the look and the signature
        subject = find_open(session, seen.area, seen.code)
        _require_awaiting(subject)
        if _text(session, subject, catalogue, seen.shown).hash != seen.hash:
            raise TextChangedSince(code=subject.code)
        before = standing_signatures(session, subject)
        if any(_folded(each.value("name")) == _folded(values["name"]) for each in before):
            raise SignedAlready(code=subject.code)
        signed = _store(session, work, subject, seen, values)
        if len(before) + 1 >= SIDES[subject.area]:
            work.replace(subject.changed(state="signed").with_values(signed_on=session.today.isoformat(), signed_how=HERE))
        work.note(signature=signed.id, content=seen.hash)
    return signed


def _store(session: Session, work: UnitOfWork, subject: Record, seen: SigningText, given: dict[str, Any]) -> Record:
    base = work.base
    values = given | {
        "subject_area": subject.area,
        "subject": subject.id,
        "subject_rev": subject.rev,
        "shown": seen.shown,
        "content_hash": seen.hash,
        "witness": session.person,
        "witness_role": session.role.value,
        "signed_on": work.at,
        "head_seq": base.seq,
        "head_hash": base.hex,
        "frozen": json.dumps(seen.content, ensure_ascii=False, sort_keys=True),
    }
    values["signature"] = session.vault.keys.signing.sign(statement_of(values).to_bytes()).hex()
    code = next_code(GUEST_SIGNATURE, work.records.codes(GUEST_SIGNATURE.key))
    level = highest(GUEST_SIGNATURE.default_level, subject.level)
    return work.add(Record(new_id(), GUEST_SIGNATURE.key, code, level, "kept", values))


def _folded(name: Any) -> str:
    return "".join(str(name).casefold().split())
