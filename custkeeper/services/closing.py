"""Closing a transfer: what follows from it is seen first, a manager decides, and one change sets the day and the state.

Nothing of what is warned about bars it: the sale closes outside the program, and the record has to say so. What must not be here:
the sentences (`closing_wording`), what falls due after closing (`domain.deal_clock` and its content table).
"""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.transfer import TRANSFER
from custkeeper.domain.breach import Breach
from custkeeper.domain.clock_date import Anchor, Basis, ClockDate, DateKind
from custkeeper.domain.errors import BadInput, MoveUnknown, Refused
from custkeeper.domain.gate import is_same_name
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.standing import Standing, StandingOn, standing, survives_from
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.services.breaches import breaches
from custkeeper.services.broken_deal import preview_break
from custkeeper.services.clauses import clause_board
from custkeeper.services.date_moving import preview_move
from custkeeper.services.deal_clock import transfer_dates
from custkeeper.services.opinions import opinions_about
from custkeeper.services.records import find_open, state_label, validated
from custkeeper.services.session import Session
from custkeeper.services.tranches import TrancheLine, tranches

NOT_ASKED = QT_TRANSLATE_NOOP("closing", "counsel was not asked")
NOT_DECIDED = QT_TRANSLATE_NOOP("closing", "nothing is decided on counsel's opinion")
STALE = QT_TRANSLATE_NOOP("closing", "counsel's opinion is stale")
NOT_READ = QT_TRANSLATE_NOOP("closing", "sealed for you, so it was not looked at")


class CloseOutOfTime(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} cannot have closed on {day}: that day has not come yet. Close it on the day, or give the day it was."
    )


class ClosingChangedSince(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing was closed: what follows for {code} changed while you looked at it. Look at it once more."
    )


@dataclass(frozen=True)
class ToReturn:
    """A disclosure that is out with somebody who is not the buyer; `by` is the day agreed for it, None if none was."""

    disclosure: str
    party: str
    person: str
    items: tuple[str, ...]
    by: date | None


@dataclass(frozen=True)
class ClosingPreview:
    """What closing on `day` would mean. Warned of, not barred; `problem` alone says why it may not be done.

    `surviving` have duties after that day, those of `ending` end by it, `unsigned` bind nobody. `has_buyer` is false while no
    buyer is among the partners: then everything that is out is listed. `undecided` are clauses by code, with why.
    """

    transfer: Record
    day: date
    surviving: tuple[tuple[Record, StandingOn], ...]
    ending: tuple[tuple[Record, StandingOn], ...]
    unsigned: tuple[Record, ...]
    returns: tuple[ToReturn, ...]
    has_buyer: bool
    waiting: tuple[TrancheLine, ...]
    undecided: tuple[tuple[str, Text], ...]
    missing: tuple[str, ...]
    breaches: tuple[Breach, ...]
    starting: tuple[ClockDate, ...]
    problem: Refused | BadInput | None = None


def preview_closing(session: Session, code: str, day: date | None = None) -> ClosingPreview:
    """What closing would mean on `day` (the closing day entered, or today, unless said); writes nothing.

    Raises NotAllowed, RecordUnknown, RecordSealed.
    """
    session.require(Action.READ)
    transfer = find_open(session, TRANSFER.key, code)
    entered = transfer.value(Anchor.CLOSING.value)
    on = day or (date.fromisoformat(entered) if entered else session.today)
    closed = transfer.with_values(**{Anchor.CLOSING.value: on.isoformat()})
    agreements = session.vault.records.where("agreement", transfer=transfer.id)
    stands = [(each, standing(each, on, survives_from(each, closed))) for each in agreements]
    bound = [(each, found) for each, found in stands if found.standing is not Standing.UNSIGNED]
    board = clause_board(session, code)
    buyers = _buyers(session, transfer)
    late = breaches(session, agreements).values()
    return ClosingPreview(
        transfer,
        on,
        surviving=tuple((each, found) for each, found in bound if not _is_over(found, on)),
        ending=tuple((each, found) for each, found in bound if _is_over(found, on)),
        unsigned=tuple(each for each, found in stands if found.standing is Standing.UNSIGNED),
        returns=_returns(session, code, buyers),
        has_buyer=bool(buyers),
        waiting=tuple(line for line in tranches(session, code) if line.tranche.state != "released"),
        undecided=tuple(
            (line.clause.code, why) for line in board.lines if (why := _why_undecided(session, line.clause)) is not None
        ),
        missing=board.missing,
        breaches=tuple(each for each in late if not each.is_decided),
        starting=_starting(session, closed),
        problem=_problem(session, transfer, on),
    )


def close_transfer(session: Session, code: str, day: date | None = None, seen: ClosingPreview | None = None) -> Record:
    """Close a transfer on `day` (the one entered, or today, unless said); given `seen` only if all is as it was. Never undone.

    Raises NotAllowed (a manager does it), RecordUnknown, RecordSealed, MoveUnknown, CloseOutOfTime, DaysOutOfOrder,
    ClosingChangedSince.
    """
    session.require(Action.SIGN)
    with session.vault.unit_of_work(Event.TRANSFER_CLOSED) as work:
        now = preview_closing(session, code, day)
        if now.problem is not None:
            raise now.problem
        if seen is not None and now != seen:
            raise ClosingChangedSince(code=code)
        transfer = now.transfer
        values = validated(session, TRANSFER, transfer.values | {Anchor.CLOSING.value: now.day.isoformat()}, transfer.values)
        work.note(transfer=transfer.id, to_return=len(now.returns), waiting=len(now.waiting), breaches=len(now.breaches))
        return work.replace(transfer.changed(state="closed", values=values))


def _problem(session: Session, transfer: Record, day: date) -> Refused | BadInput | None:
    if (transfer.state, "closed") not in TRANSFER.moves:
        labels = {"state": state_label(TRANSFER, transfer.state), "target": state_label(TRANSFER, "closed")}
        return MoveUnknown(code=transfer.code, **labels)
    if day > session.today:
        return CloseOutOfTime(code=transfer.code, day=day.isoformat())
    return preview_move(session, transfer, Anchor.CLOSING, day).problem


def _is_over(found: StandingOn, day: date) -> bool:
    return found.duties_until is not None and found.duties_until <= day


def _buyers(session: Session, transfer: Record) -> tuple[str, ...]:
    """The names of the buyers among the partners: those entered for this transfer, and those entered for none."""
    found = (each for each in session.vault.records.where("party", kind="buyer") if not each.is_sealed)
    return tuple(str(each.value("name")) for each in found if each.value("transfer") in (None, "", transfer.id))


def _returns(session: Session, code: str, buyers: tuple[str, ...]) -> tuple[ToReturn, ...]:
    """What is out under the transfer's agreements with others than the buyer; what cannot be read counts as with others."""
    days = {each.code: each.value("return_by") for each in session.vault.records.where("disclosure", state="out")}
    found: dict[str, ToReturn] = {}
    for each in preview_break(session, code).lines:
        if any(is_same_name(each.party, buyer) for buyer in buyers):
            continue
        known = found.get(each.disclosure)
        by = days.get(each.disclosure)
        items = (*known.items, each.item) if known else (each.item,)
        found[each.disclosure] = ToReturn(
            each.disclosure, each.party, each.person, items, date.fromisoformat(str(by)) if by else None
        )
    return tuple(sorted(found.values(), key=lambda each: (each.by or date.max, each.disclosure)))


def _why_undecided(session: Session, clause: Record) -> Text | None:
    """Why counsel's word on a clause does not stand; None when it does."""
    if clause.is_sealed:
        return NOT_READ
    newest = next((each for each in reversed(opinions_about(session, clause)) if not each.is_superseded), None)
    if newest is None:
        return NOT_ASKED
    if newest.stale is None:
        return NOT_READ
    if newest.is_stale:
        return STALE
    return None if newest.opinion.state == "decided" else NOT_DECIDED


def _starting(session: Session, closed: Record) -> tuple[ClockDate, ...]:
    """The dates counted from the closing: not the reminders of them, nor what has to be settled before it."""
    dates, others = transfer_dates(session, closed), {DateKind.REMINDER, DateKind.OPINION}
    return tuple(each for each in dates if each.basis is Basis.CLOSING and each.kind not in others)
