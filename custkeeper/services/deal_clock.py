"""The deal clock of a vault: the dates of transfers and all that belongs to them from their records, what is due, moving a day.

Only the moved day is stored; everything that derives from it is computed anew, so one change and one undo are enough. What must
not be here: wording (`clock_wording`), how an agreement's end is counted (`domain.standing`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from custkeeper.domain.checklist import DONE
from custkeeper.domain.deal_clock import (
    DUTIES,
    Anchor,
    Basis,
    ClockDate,
    ClockDiff,
    ClockRule,
    DateKind,
    Deal,
    Seen,
    clock,
    concerns,
    difference,
    out_of_order,
)
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.template import Bilingual
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.services.access_review import signed_days
from custkeeper.services.breaches import breaches
from custkeeper.services.content import Content
from custkeeper.services.opinions import waiting_about
from custkeeper.services.records import newest, sealed
from custkeeper.services.session import Session
from custkeeper.vault.errors import RecordChangedSince

NEAR = timedelta(days=90)  # the first reminder of an agreement comes so long before its end
ANCHOR_LABELS: dict[Anchor, Text] = {
    Anchor.LETTER: QT_TRANSLATE_NOOP("deal_clock", "Letter of intent"),
    Anchor.SIGNING: QT_TRANSLATE_NOOP("deal_clock", "Signing"),
    Anchor.CLOSING: QT_TRANSLATE_NOOP("deal_clock", "Closing"),
}


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


@dataclass(frozen=True)
class DueList:
    """What is due on a day: `overdue` first, then what comes within `NEAR`, each earliest first."""

    day: date
    overdue: tuple[ClockDate, ...]
    coming: tuple[ClockDate, ...]


def transfer_dates(session: Session, transfer: Record) -> list[ClockDate]:
    """Everything that derives from one transfer's days, agreements and clauses. Raises RecordSealed."""
    rules = _rules(session.content)
    return clock(_deal(session, transfer, rules), rules)


def all_dates(session: Session) -> list[ClockDate]:
    """The dates of every transfer, agreement and clause this person may read, and of what has to come back from a disclosure.

    Earliest first; what has no day yet last.
    """
    records, rules = session.vault.records, _rules(session.content)
    transfers = [each for each in records.where("transfer") if not each.is_sealed]
    ids = {each.id for each in transfers}
    alone = tuple(each for each in records.where("agreement") if not each.is_sealed and each.value("transfer") not in ids)
    dates = [each for transfer in transfers for each in clock(_deal(session, transfer, rules), rules)]
    dates += [*clock(Deal(agreements=alone), rules), *returns(session)]
    return sorted(dates, key=lambda each: (each.day or date.max, *each.key))


def returns(session: Session) -> Iterator[ClockDate]:
    """When each disclosure that is out has to be back, by open columns: nothing is opened for it."""
    for code, state, back_by in session.vault.records.open_columns("disclosure", "code", "state", "return_by"):
        if state == "out" and back_by:
            yield ClockDate(DateKind.RETURN, code, date.fromisoformat(back_by), Basis.ENTERED)


def due(session: Session, day: date | None = None) -> DueList:
    """What is due on `day` (today unless said); a breach nobody decided on is overdue since the signature that came too late.

    Reminders are not listed beside the ends they are of.
    """
    on = day or session.today
    listed = [each for each in all_dates(session) if not each.is_settled and each.kind is not DateKind.REMINDER]
    late = [each for each in breaches(session).values() if not each.is_decided and each.signed <= on]
    undecided = [ClockDate(DateKind.BREACH, each.agreement.code, each.signed, Basis.ENTERED) for each in late]
    past = (each for each in listed if each.day is not None and each.day < on and each.is_task)
    overdue = (*sorted(undecided, key=lambda each: (each.day or on, *each.key)), *past)
    coming = tuple(each for each in listed if each.day is not None and timedelta(0) <= each.day - on <= NEAR)
    return DueList(on, overdue, coming)


def preview_move(session: Session, transfer: Record, anchor: Anchor, day: date) -> MovePreview:
    """What would stand on another day if `anchor` were `day`, and what stays. Raises RecordSealed."""
    rules = _rules(session.content)
    deal = _deal(session, transfer, rules)
    moved = deal.moved(anchor, day)
    diff = difference(clock(deal, rules), clock(moved, rules))
    found = concerns(deal, anchor, day, session.today, diff.settled)
    wrong = out_of_order(moved.anchors)
    problem: Refused | BadInput | None = None
    if deal.state == "broken":
        problem = TransferBroken(code=transfer.code)
    elif wrong is not None and anchor in wrong:
        problem = DaysOutOfOrder(first=ANCHOR_LABELS[wrong[0]], second=ANCHOR_LABELS[wrong[1]])
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


def _deal(session: Session, transfer: Record, rules: Sequence[ClockRule]) -> Deal:
    if transfer.is_sealed:
        raise sealed(transfer)
    agreements = session.vault.records.where("agreement", transfer=transfer.id)
    anchors = {each: date.fromisoformat(str(transfer.value(each.value))) for each in Anchor if transfer.value(each.value)}
    readable = tuple(each for each in agreements if not each.is_sealed)
    clauses = tuple(each for each in session.vault.records.where("clause", transfer=transfer.id) if not each.is_sealed)
    asked = waiting_about(session, clauses) if clauses else {}
    return Deal(transfer.code, transfer.state, anchors, readable, _proven(session, transfer, rules), clauses, asked)


def _proven(session: Session, transfer: Record, rules: Sequence[ClockRule]) -> dict[str, tuple[date, ...]]:
    """The days on which the proof of each rule was given: an item of this transfer was ticked, a checklist of the firm signed."""
    records = session.vault.records
    items = {
        item.code: date.fromisoformat(str(item.value("done_on"))[:10])
        for checklist in records.where("checklist", transfer=transfer.id, template="post_closing")
        for item in records.where("checklist_item", parent=checklist.id)
        if item.value("status") == DONE and item.value("done_on")
    }
    found = {rule.id: (items[rule.item],) for rule in rules if rule.item in items}
    return found | {rule.id: tuple(signed_days(session, rule.checklist)) for rule in rules if rule.checklist}


def _rules(content: Content) -> list[ClockRule]:
    kept = {str(each["id"]): int(each["minimum_months"]) for each in content.table("retention")["retention"]}
    lengths = ("days", "months", "every_months", "at_most_months", "without_duties_months")
    rules = []
    for each in content.table("deal_clock")["clock"]:
        given: dict[str, Any] = {name: int(each[name]) for name in lengths if name in each}
        given |= {name: str(each[name]) for name in ("item", "checklist") if name in each}
        if "retention" in each:
            given["months"] = kept[each["retention"]]
        start = DUTIES if each["from"] == DUTIES else Anchor(each["from"]).value
        rules.append(ClockRule(str(each["id"]), Bilingual.of(each, "name"), DateKind(each["kind"]), start, **given))
    return [rule for rule in rules if rule.months >= 0]  # -1: kept for ever
