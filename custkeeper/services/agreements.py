"""Agreements with their named recipients and addenda, and where each stands on a day. Changing a signed one is `addenda`."""

from collections.abc import Sequence
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
from custkeeper.services.addenda import addenda_of
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
    late = breaches(session, agreements)
    return [_line(session, each, day, late.get(each.id)) for each in agreements]


def standings(session: Session, day: date | None = None) -> dict[str, StandingOn]:
    """Where every agreement stands on `day` (today unless said), by its id; of sealed ones what their open fields say."""
    return {each.id: standing_on(session, each, day or session.today) for each in session.vault.records.where("agreement")}


def show_agreement(session: Session, code: str, day: date | None = None) -> AgreementLine:
    """One agreement, for showing. Raises RecordUnknown, RecordSealed, NotOpened."""
    agreement = opened(session, find_open(session, "agreement", code))
    return line_of(session, agreement, day)


def line_of(session: Session, agreement: Record, day: date | None = None) -> AgreementLine:
    """One agreement that is open already, with everything about it."""
    return _line(session, agreement, day, breaches(session, [agreement]).get(agreement.id))


def _line(session: Session, agreement: Record, day: date | None, late: Breach | None) -> AgreementLine:
    recipients = session.vault.records.where("recipient", parent=agreement.id)
    stands, addenda = standing_on(session, agreement, day or session.today), tuple(addenda_of(session, agreement))
    return AgreementLine(agreement, recipients, stands, addenda, late, way_signed(session, agreement))


def standing_on(session: Session, agreement: Record, day: date) -> StandingOn:
    """As `standing`, by the terms of that day, with the day of the transfer that the survival is counted from, if it is."""
    agreement = terms_on(agreement, addenda_of(session, agreement), day)
    transfer = None
    if counts_from_transfer(agreement) and agreement.value("transfer"):
        transfer = session.vault.records.get("transfer", str(agreement.value("transfer")))
    return standing(agreement, day, survives_from(agreement, transfer))
