"""What is said of one agreement, in sentences: by its page and by the command alike. What must not be here: how it looks."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.gate import BINDS_US
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
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
from custkeeper.services.agreements import AgreementLine
from custkeeper.services.naming import later_said
from custkeeper.services.session import Session

_ADDENDUM = QT_TRANSLATE_NOOP("agreement", "Addendum {number}, signed on {day}")
_CHANGE = QT_TRANSLATE_NOOP("agreement", "{label}: {before} → {after}")


@dataclass(frozen=True)
class AgreementSaid:
    """`addenda` are what each is and what it changed; sentences that say nothing are empty."""

    last_day: str
    duties: str
    reminder: str
    binds_us: str
    signed: tuple[str, ...]  # when and in which way
    breach: tuple[str, ...]
    addenda: tuple[tuple[str, tuple[str, ...]], ...]
    later: dict[str, str]  # since when and by what, for those named after the signing, by id


def agreement_said(session: Session, line: AgreementLine, translate: Translate) -> AgreementSaid:
    """As it stands on the day the line was asked about."""
    agreement, names = line.agreement, session.names()
    return AgreementSaid(
        last_day=last_day_said(line.standing, translate),
        duties=duties_said(agreement, line.standing, translate),
        reminder=reminder_said(line.standing, translate),
        binds_us=binds_us_said(translate) if agreement.value("kind") == BINDS_US else "",
        signed=tuple(signed_said(agreement, line.how, translate)),
        breach=tuple(breach_said(line.breach, names, line.how, translate)) if line.breach else (),
        addenda=tuple(_addendum(session, each, translate) for each in line.addenda),
        later={each.id: later_said(each, names, translate) for each in line.recipients if is_named_later(each)},
    )


def _addendum(session: Session, addendum: Record, translate: Translate) -> tuple[str, tuple[str, ...]]:
    signed = show_day(date.fromisoformat(str(addendum.value("signed_on"))), translate.language)
    said = translate(_ADDENDUM, number=str(addendum.value("number")), day=signed)
    changes = [
        translate(_CHANGE, label=each.label, before=each.before, after=each.after)
        for each in changes_of(session, addendum, translate)
    ]
    return said, (*changes, *([str(addendum.value("text"))] if addendum.value("text") else []))
