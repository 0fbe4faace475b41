"""The deal clock of a vault: the dates of transfers and of all that belongs to them, the firm's own, and what is due on a day.

What must not be here: reading the records (`deal_reading`), moving a day (`date_moving`), wording (`clock_wording`), how an
agreement's end is counted (`domain.standing`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from custkeeper.domain.clock_date import Basis, ClockDate, DateKind
from custkeeper.domain.deal_clock import clock
from custkeeper.domain.record import Record
from custkeeper.services.breaches import breaches
from custkeeper.services.deal_reading import deal_of, deal_of_none, rules_of
from custkeeper.services.firm_dates import firm_dates
from custkeeper.services.session import Session

NEAR = timedelta(days=90)  # the first reminder of an agreement comes so long before its end


@dataclass(frozen=True)
class DueList:
    """What is due on a day: `overdue` first, then what comes within `NEAR`, each earliest first."""

    day: date
    overdue: tuple[ClockDate, ...]
    coming: tuple[ClockDate, ...]

    def days_left(self, found: ClockDate) -> int:
        """From its day to that of one in it: less than none when that is past."""
        return ((found.day or self.day) - self.day).days


def transfer_dates(session: Session, transfer: Record) -> list[ClockDate]:
    """Everything that derives from one transfer's days, agreements and clauses, or ends in them. Raises RecordSealed."""
    rules = rules_of(session.content)
    return clock(deal_of(session, transfer, rules), rules)


def all_dates(session: Session) -> list[ClockDate]:
    """Those of the deals and the firm's own: earliest first; what has no day yet last."""
    return _sorted([*deal_dates(session), *firm_dates(session)])


def deal_dates(session: Session) -> list[ClockDate]:
    """The dates of every transfer, agreement, clause and partner this person may read, and of what has to come back."""
    rules = rules_of(session.content)
    transfers = [each for each in session.vault.records.where("transfer") if not each.is_sealed]
    deals = [*(deal_of(session, each, rules) for each in transfers), deal_of_none(session, transfers)]
    return _sorted([*(each for deal in deals for each in clock(deal, rules)), *returns(session)])


def returns(session: Session) -> Iterator[ClockDate]:
    """When each disclosure that is out has to be back, by open columns: nothing is opened for it."""
    for code, state, back_by in session.vault.records.open_columns("disclosure", "code", "state", "return_by"):
        if state == "out" and back_by:
            yield ClockDate(DateKind.RETURN, code, date.fromisoformat(back_by), Basis.ENTERED)


def due(session: Session, day: date | None = None) -> DueList:
    """What is due on `day`, today unless said."""
    return due_of(session, all_dates(session), day)


def due_of(session: Session, dates: Sequence[ClockDate], day: date | None = None) -> DueList:
    """What of `dates` is due on `day`; a breach nobody decided on is overdue since the signature that came too late.

    Reminders are not listed beside the ends they are of.
    """
    on = day or session.today
    listed = [each for each in dates if not each.is_settled and each.kind is not DateKind.REMINDER]
    late = [each for each in breaches(session).values() if not each.is_decided and each.signed <= on]
    undecided = [ClockDate(DateKind.BREACH, each.agreement.code, each.signed, Basis.ENTERED) for each in late]
    past = (each for each in listed if each.day is not None and each.day < on and each.is_task)
    overdue = (*_sorted(undecided), *past)
    coming = tuple(each for each in listed if each.day is not None and timedelta(0) <= each.day - on <= NEAR)
    return DueList(on, overdue, coming)


def _sorted(dates: Iterable[ClockDate]) -> list[ClockDate]:
    return sorted(dates, key=lambda each: (each.day or date.max, *each.key))
