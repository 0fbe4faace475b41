"""Moving a day of a transfer: what would stand on another day is shown first, and carried out as one change with one undo.

Only the moved day is stored; everything that derives from it is computed anew. What must not be here: which dates there are
(`domain.deal_clock`), wording (`clock_wording`).
"""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.clock_date import Anchor
from custkeeper.domain.clock_diff import ClockDiff, Seen, concerns, difference
from custkeeper.domain.deal_clock import clock, out_of_order
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.deal_reading import deal_of, rules_of
from custkeeper.services.records import newest
from custkeeper.services.session import Session
from custkeeper.vault.errors import RecordChangedSince


class DaysOutOfOrder(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Nothing was moved: “{first}” would come after “{second}”. Choose another day.")


class DatesChangedSince(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing was moved: the dates of {code} changed while you looked at them. Look at them once more."
    )


class TransferBroken(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was broken off: its days are not moved any more.")


@dataclass(frozen=True)
class MovePreview:
    """What moving a day would do. `problem` says why it may not be done; nothing was written."""

    transfer: Record
    anchor: Anchor
    day: date
    diff: ClockDiff
    concerns: tuple[Seen, ...]
    today: date
    problem: Refused | BadInput | None = None


def preview_move(session: Session, transfer: Record, anchor: Anchor, day: date) -> MovePreview:
    """What would stand on another day if `anchor` were `day`, and what stays. Raises RecordSealed."""
    rules = rules_of(session.content)
    deal = deal_of(session, transfer, rules)
    moved = deal.moved(anchor, day)
    diff = difference(clock(deal, rules), clock(moved, rules))
    found = concerns(deal, anchor, day, session.today, diff.settled)
    wrong = out_of_order(moved.anchors)
    problem: Refused | BadInput | None = None
    if deal.state == "broken":
        problem = TransferBroken(code=transfer.code)
    elif wrong is not None and anchor in wrong:
        problem = DaysOutOfOrder(first=wrong[0].label, second=wrong[1].label)
    return MovePreview(transfer, anchor, day, diff, tuple(found), session.today, problem)


def move_anchor(session: Session, seen: MovePreview) -> Record:
    """Carry out what was looked at, as one change with one undo.

    Raises NotAllowed, DaysOutOfOrder, TransferBroken, RecordSealed, DatesChangedSince: then nothing is changed.
    """
    session.require(Action.WRITE)
    transfer = newest(session, "transfer", seen.transfer.id)
    if transfer is None or transfer.rev != seen.transfer.rev:
        raise DatesChangedSince(code=seen.transfer.code)
    now = preview_move(session, transfer, seen.anchor, seen.day)
    if now.problem is not None:
        raise now.problem
    if now.diff != seen.diff:
        raise DatesChangedSince(code=transfer.code)
    if transfer.value(seen.anchor.value) == seen.day.isoformat():
        return transfer
    try:
        with session.vault.unit_of_work(Event.RECORD_CHANGED) as work:
            work.note(dates_moved=len(now.diff.shifts))
            return work.replace(transfer.with_values(**{seen.anchor.value: seen.day.isoformat()}))
    except RecordChangedSince:
        raise DatesChangedSince(code=transfer.code) from None
