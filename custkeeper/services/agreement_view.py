"""One agreement in words for its page: where it stands, its terms, its addenda and its breach. The day is today."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.agreement_terms import TERMS
from custkeeper.domain.end_days import is_over
from custkeeper.domain.gate import BINDS_US
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
from custkeeper.domain.standing import StandingOn
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.services.addenda import changes_of
from custkeeper.services.agreement_wording import (
    binds_us_said,
    breach_said,
    duties_said,
    last_day_said,
    reminder_said,
    signed_said,
)
from custkeeper.services.agreements import line_of
from custkeeper.services.guest_sheets import SignedSides, signed_sides
from custkeeper.services.naming import later_said
from custkeeper.services.override_offers import Held, held_under
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields

_ADDENDUM = QT_TRANSLATE_NOOP("agreement", "Addendum {number}, signed on {day}")
_CHANGE = QT_TRANSLATE_NOOP("agreement", "{label}: {before} → {after}")


@dataclass(frozen=True)
class AgreementView:
    """`terms` are label and value, `addenda` what each is and what it changed; sentences that say nothing are empty."""

    stands: StandingOn
    last_day: str
    duties: str
    reminder: str
    binds_us: str
    signed: tuple[str, ...]  # when and in which way
    breach: tuple[str, ...]
    is_breach_open: bool
    terms: tuple[tuple[str, str], ...]
    addenda: tuple[tuple[str, tuple[str, ...]], ...]
    sides: SignedSides  # who signed it here
    recipients: tuple[Record, ...]  # whom it names, those taken out as well
    overrides: tuple[Held, ...]  # what the gate lets through under it although it says no, and until lately did
    ended: frozenset[str]  # the ids of those whose last day is past
    later: dict[str, str]  # since when and by what, for those named after the signing, by id


def agreement_view(session: Session, agreement: Record, translate: Translate) -> AgreementView:
    """`agreement` is open to this person already."""
    line = line_of(session, agreement)
    shown = shown_fields(session, agreement, translate)
    return AgreementView(
        stands=line.standing,
        last_day=last_day_said(line.standing, translate),
        duties=duties_said(agreement, line.standing, translate),
        reminder=reminder_said(line.standing, translate),
        binds_us=binds_us_said(translate) if agreement.value("kind") == BINDS_US else "",
        signed=tuple(signed_said(agreement, line.how, translate)),
        breach=tuple(breach_said(line.breach, session.names(), line.how, translate)) if line.breach else (),
        is_breach_open=line.breach is not None and not line.breach.is_decided,
        terms=tuple((translate(field.label), value) for field, value in shown if field.key in TERMS or field.key in _ENDED),
        addenda=tuple(_addendum(session, each, translate) for each in line.addenda),
        sides=signed_sides(session, agreement, translate),
        recipients=tuple(line.recipients),
        overrides=held_under(session, agreement),
        ended=frozenset(each.id for each in line.recipients if is_over(each, session.today)),
        later={each.id: later_said(each, session.names(), translate) for each in line.recipients if is_named_later(each)},
    )


_ENDED = frozenset({"revoked_on", "revoked_because"})


def _addendum(session: Session, addendum: Record, translate: Translate) -> tuple[str, tuple[str, ...]]:
    signed = show_day(date.fromisoformat(str(addendum.value("signed_on"))), translate.language)
    said = translate(_ADDENDUM, number=str(addendum.value("number")), day=signed)
    changes = [
        translate(_CHANGE, label=each.label, before=each.before, after=each.after)
        for each in changes_of(session, addendum, translate)
    ]
    return said, (*changes, *([str(addendum.value("text"))] if addendum.value("text") else []))
