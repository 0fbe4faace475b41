"""One agreement in words for its page: where it stands, its terms, its addenda and its breach. The day is today."""

from dataclasses import dataclass

from custkeeper.domain.agreement_terms import TERMS
from custkeeper.domain.end_days import is_over
from custkeeper.domain.record import Record
from custkeeper.domain.standing import StandingOn
from custkeeper.domain.text import Translate
from custkeeper.services.agreement_said import AgreementSaid, agreement_said
from custkeeper.services.agreements import line_of
from custkeeper.services.guest_sheets import SignedSides, signed_sides
from custkeeper.services.override_offers import Held, held_under
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields


@dataclass(frozen=True)
class AgreementView:
    """`terms` are label and value."""

    stands: StandingOn
    said: AgreementSaid
    is_breach_open: bool
    terms: tuple[tuple[str, str], ...]
    sides: SignedSides  # who signed it here
    recipients: tuple[Record, ...]  # whom it names, those taken out as well
    overrides: tuple[Held, ...]  # what the gate lets through under it although it says no, and until lately did
    ended: frozenset[str]  # the ids of those whose last day is past


def agreement_view(session: Session, agreement: Record, translate: Translate) -> AgreementView:
    """`agreement` is open to this person already."""
    line = line_of(session, agreement)
    shown = shown_fields(session, agreement, translate)
    return AgreementView(
        stands=line.standing,
        said=agreement_said(session, line, translate),
        is_breach_open=line.breach is not None and not line.breach.is_decided,
        terms=tuple((translate(field.label), value) for field, value in shown if field.key in TERMS or field.key in _ENDED),
        sides=signed_sides(session, agreement, translate),
        recipients=tuple(line.recipients),
        overrides=held_under(session, agreement),
        ended=frozenset(each.id for each in line.recipients if is_over(each, session.today)),
    )


_ENDED = frozenset({"revoked_on", "revoked_because"})
