"""Agreements with their named recipients and addenda, and where each stands on a day. Changing a signed one is `addenda`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from custkeeper.domain.agreement_terms import terms_on
from custkeeper.domain.breach import Breach
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.standing import StandingOn, counts_from_transfer, standing, survives_from
from custkeeper.services.addenda import addenda_of_each
from custkeeper.services.breaches import breaches
from custkeeper.services.paper_signing import Paper, require_paper, sign_on_paper, way_signed
from custkeeper.services.reading import opened
from custkeeper.services.records import add, find_open
from custkeeper.services.session import Session


@dataclass(frozen=True)
class AgreementLine:
    agreement: Record
    recipients: list[Record]
    standing: StandingOn
    addenda: tuple[Record, ...] = ()
    breach: Breach | None = None
    how: str = ""  # `paper_signing.way_signed`


def add_agreement(
    session: Session, values: dict[str, Any], recipients: Sequence[str] = (), code: str = "", paper: Paper | None = None
) -> Record:
    """Record an agreement and the people it names: a draft, or with its `paper` a signed one.

    Raises NotAllowed, FieldProblem, CodeTaken; with a signing day also what `paper_signing.require_paper` raises.
    """
    if paper is not None or values.get("signed_on"):
        paper = require_paper(session, paper)
    agreement = add(session, "agreement", {key: each for key, each in values.items() if key != "signed_on"}, code)
    for name in recipients:
        add(session, "recipient", {"name": name}, parent=agreement)
    return sign_on_paper(session, agreement.code, paper) if paper is not None else agreement


def attach_signed_file(session: Session, code: str, path: Path) -> Record:
    """Seal the signed file to the agreement. Raises FileUnreadable, AttachmentTooLarge."""
    session.require(Action.WRITE)
    agreement = find_open(session, "agreement", code)
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        work.attach(agreement, path)
    return agreement


def list_agreements(session: Session, day: date | None = None) -> list[AgreementLine]:
    """Every agreement with its standing on `day` (today unless said)."""
    lines = session.vault.index("agreement").lines
    agreements = session.vault.records.page("agreement", [line.id for line in lines])
    return _lines(session, agreements, day)


def standings(session: Session, day: date | None = None) -> dict[str, StandingOn]:
    """Where every agreement stands on `day` (today unless said), by its id; of sealed ones what their open fields say."""
    return standings_of(session, session.vault.records.where("agreement"), day or session.today)


def show_agreement(session: Session, code: str, day: date | None = None) -> AgreementLine:
    """One agreement, for showing. Raises RecordUnknown, RecordSealed, NotOpened."""
    agreement = opened(session, find_open(session, "agreement", code))
    return line_of(session, agreement, day)


def line_of(session: Session, agreement: Record, day: date | None = None) -> AgreementLine:
    """One agreement that is open already, with everything about it."""
    return _lines(session, [agreement], day)[0]


def _lines(session: Session, agreements: Sequence[Record], day: date | None) -> list[AgreementLine]:
    """What belongs to them is read at once, not for each."""
    late, addenda = breaches(session, agreements), addenda_of_each(session, agreements)
    stands = _standings(session, agreements, addenda, day or session.today)
    recipients: dict[str, list[Record]] = {}
    for each in session.vault.records.among("recipient", "parent", [each.id for each in agreements]):
        recipients.setdefault(each.parent, []).append(each)
    found = []
    for each in agreements:
        beside = (recipients.get(each.id, []), stands[each.id], tuple(addenda.get(each.id, ())), late.get(each.id))
        found.append(AgreementLine(each, *beside, way_signed(session, each)))
    return found


def standing_on(session: Session, agreement: Record, day: date) -> StandingOn:
    """As `standing`, by the terms of that day, with the day of the transfer that the survival is counted from, if it is."""
    return standings_of(session, [agreement], day)[agreement.id]


def standings_of(session: Session, agreements: Sequence[Record], day: date) -> dict[str, StandingOn]:
    """As `standing_on` of several agreements, by their ids: addenda and transfers are read at once."""
    return _standings(session, agreements, addenda_of_each(session, agreements), day)


def _standings(
    session: Session, agreements: Sequence[Record], addenda: Mapping[str, Sequence[Record]], day: date
) -> dict[str, StandingOn]:
    read = [terms_on(each, addenda.get(each.id, ()), day) for each in agreements]
    deals = sorted({str(each.value("transfer")) for each in read if each.value("transfer") and counts_from_transfer(each)})
    transfers = {each.id: each for each in session.vault.records.page("transfer", deals)}
    counted = ((each, transfers.get(str(each.value("transfer") or ""))) for each in read)
    return {each.id: standing(each, day, survives_from(each, transfer)) for each, transfer in counted}
