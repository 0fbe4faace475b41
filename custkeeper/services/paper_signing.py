"""An agreement that both sides signed on paper: the day, who signed, and the signed file itself or where it lies. One act.

Signing on the laptop is `guest_signatures`. What must not be here: what a signed agreement allows.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from custkeeper.domain.areas.agreement import AGREEMENT, HERE, ON_PAPER
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.guest_signatures import BEFORE_SIGNING, standing_signatures
from custkeeper.services.records import find_open, validated
from custkeeper.services.session import Session
from custkeeper.vault.attachment_store import CHUNK_SIZE, LARGEST_MB, FileUnreadable


class PaperMissing(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Signed on paper needs the paper: give the signed file (a scan), or say where the original is kept, the signing day, and "
        "who signed for us and for the other side. Nothing was recorded.",
    )


class PaperTooLarge(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{name} is larger than {limit} MB, so only its hash is kept here: say where the original is kept as well. Nothing was "
        "recorded.",
    )


class SignedAhead(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The day {day} has not come yet. Record the signing when it has happened.")


class SignedAlreadyOnce(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is signed already. A signed addendum changes it. Nothing was recorded.")


@dataclass(frozen=True)
class Paper:
    """Who signed for both sides and when; the signed file, where the original is kept, or both."""

    signed_on: date
    for_us: str
    for_them: str
    scan: Path | None = None
    kept_at: str = ""


def require_paper(session: Session, paper: Paper | None) -> Paper:
    """Raises PaperMissing, SignedAhead, PaperTooLarge, FileUnreadable: before anything is written."""
    if paper is None or not (paper.for_us.strip() and paper.for_them.strip()):
        raise PaperMissing
    if paper.scan is None and not paper.kept_at.strip():
        raise PaperMissing
    if paper.signed_on > session.today:
        raise SignedAhead(day=paper.signed_on.isoformat())
    if paper.scan is not None and not _fits(paper.scan) and not paper.kept_at.strip():
        raise PaperTooLarge(name=paper.scan.name, limit=LARGEST_MB)
    return paper


def sign_on_paper(session: Session, code: str, paper: Paper) -> Record:
    """Keep that an agreement was signed on paper. A file above the limit leaves its SHA-256 here and stays where it is.

    Raises NotAllowed, RecordUnknown, RecordSealed, SignedAlreadyOnce, FieldProblem, and what `require_paper` raises; then nothing
    is written.
    """
    session.require(Action.WRITE)
    require_paper(session, paper)
    values: dict[str, Any] = {"signed_on": paper.signed_on.isoformat(), "signed_how": ON_PAPER}
    values |= {"signed_for_us": paper.for_us.strip(), "signed_for_them": paper.for_them.strip()}
    values |= {"paper_at": paper.kept_at.strip()} if paper.kept_at.strip() else {}
    if paper.scan is not None:
        values["paper_hash"] = _sha256(paper.scan)
    with session.vault.unit_of_work(Event.SIGNED_ON_PAPER) as work:
        agreement = find_open(session, AGREEMENT.key, code)
        if agreement.state not in BEFORE_SIGNING:
            raise SignedAlreadyOnce(code=code)
        kept = validated(session, AGREEMENT, agreement.values | values, agreement.values)
        if paper.scan is not None and _fits(paper.scan):
            work.attach(agreement, paper.scan)
        return work.replace(agreement.changed(state="signed", values=kept))


def way_signed(session: Session, agreement: Record) -> str:
    """`HERE`, `ON_PAPER`, or "" for what was entered as signed before the way was asked for.

    Agreements of older vaults that two signatures on the laptop cover say so by these.
    """
    how = str(agreement.value("signed_how") or "")
    if how or agreement.state not in {"signed", "revoked"} or agreement.is_sealed:
        return how
    return HERE if len(standing_signatures(session, agreement)) > 1 else ""


def _fits(path: Path) -> bool:
    try:
        if not path.is_file():
            raise FileUnreadable(path=str(path))
        return path.stat().st_size <= LARGEST_MB << 20
    except OSError:
        raise FileUnreadable(path=str(path)) from None


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(CHUNK_SIZE):
                digest.update(piece)
    except OSError:
        raise FileUnreadable(path=str(path)) from None
    return digest.hexdigest()
