"""Breaking a transfer off: one act of a manager, and from then on the list of what has to come back and from whom.

The list is computed: what was with somebody on that day under the transfer's agreements, and how each ended since. Certificates
are recorded as ever, with proof (`disclosures.end_disclosure`); duties that survive keep running, for agreements are not touched.
"""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import SHOWN
from custkeeper.domain.areas.transfer import TRANSFER
from custkeeper.domain.errors import BadInput, MoveUnknown, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.standing import Standing, StandingOn
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.agreements import standings_of
from custkeeper.services.records import find_open, sealed, state_label, validated
from custkeeper.services.session import Session


class ReasonMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say why the transfer is broken off. Nothing was changed.")


class BreakOutOfTime(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} cannot have been broken off on {day}: that day has not come yet.")


class NotBroken(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is not broken off, so nothing has to be asked back from everybody.")


@dataclass(frozen=True)
class ChaseLine:
    """One item to come back. `asked_on` is empty before the transfer is broken off, `ended_on` and `proof` while it is out."""

    party: str
    person: str
    disclosure: str
    item: str
    copy_number: str
    form: str
    handed_on: str
    asked_on: str
    state: str
    ended_on: str
    proof: str
    is_sealed: bool = False

    @property
    def is_out(self) -> bool:
        return self.state == "out"


@dataclass(frozen=True)
class BreakPreview:
    """What breaking off would mean: who has what, and which duties go on. `problem` says why it may not be done."""

    transfer: Record
    lines: tuple[ChaseLine, ...]
    surviving: tuple[tuple[Record, StandingOn], ...]
    today: date
    problem: Refused | None = None

    @property
    def holders(self) -> dict[tuple[str, str], list[ChaseLine]]:
        """What is out, by party and person."""
        return by_holder(self.lines)


def by_holder(lines: tuple[ChaseLine, ...]) -> dict[tuple[str, str], list[ChaseLine]]:
    """Those that are out, by party and person, in the order of the lines."""
    found: dict[tuple[str, str], list[ChaseLine]] = {}
    for each in lines:
        if each.is_out:
            found.setdefault((each.party, each.person), []).append(each)
    return found


def preview_break(session: Session, code: str) -> BreakPreview:
    """What breaking off a transfer would mean; writes nothing. Raises NotAllowed, RecordUnknown, RecordSealed."""
    session.require(Action.READ)
    transfer = find_open(session, TRANSFER.key, code)
    problem = None
    if (transfer.state, "broken") not in TRANSFER.moves:
        labels = {"state": state_label(TRANSFER, transfer.state), "target": state_label(TRANSFER, "broken")}
        problem = MoveUnknown(code=code, **labels)
    agreements = _agreements(session, transfer)
    stands = standings_of(session, agreements, session.today)
    over = {Standing.UNSIGNED, Standing.ENDED}
    binding = tuple((each, stands[each.id]) for each in agreements if stands[each.id].standing not in over)
    return BreakPreview(
        transfer, tuple(each for each in _lines(session, transfer) if each.is_out), binding, session.today, problem
    )


def break_off(session: Session, code: str, reason: str, day: date | None = None) -> Record:
    """Break a transfer off on `day` (today unless said). Never undone.

    Raises NotAllowed (a manager does it), RecordUnknown, RecordSealed, MoveUnknown, ReasonMissing, BreakOutOfTime.
    """
    session.require(Action.SIGN)
    on = day or session.today
    if not reason.strip():
        raise ReasonMissing
    if on > session.today:
        raise BreakOutOfTime(code=code, day=on.isoformat())
    with session.vault.unit_of_work(Event.TRANSFER_BROKEN) as work:
        seen = preview_break(session, code)
        if seen.problem is not None:
            raise seen.problem
        given = {"broken_on": on.isoformat(), "broken_reason": reason.strip()}
        values = validated(session, TRANSFER, seen.transfer.values | given)
        work.note(transfer=seen.transfer.id, items=len(seen.lines), holders=len(seen.holders))
        return work.replace(seen.transfer.changed(state="broken", values=values))


def chase_list(session: Session, code: str) -> tuple[Record, tuple[ChaseLine, ...]]:
    """The transfer, and everything that was out when it was broken off, with what came of it: still out first.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotBroken.
    """
    session.require(Action.READ)
    transfer = find_open(session, TRANSFER.key, code)
    if transfer.state != "broken":
        raise NotBroken(code=code)
    return transfer, tuple(_lines(session, transfer))


def disclosures_to_chase(session: Session, code: str) -> list[str]:
    """The codes of the disclosures that letters have to be written about. Raises as `chase_list`."""
    _, lines = chase_list(session, code)
    return list(dict.fromkeys(each.disclosure for each in lines if each.is_out))


def _agreements(session: Session, transfer: Record) -> list[Record]:
    if transfer.is_sealed:
        raise sealed(transfer)
    return session.vault.records.where("agreement", transfer=transfer.id)


def _lines(session: Session, transfer: Record) -> list[ChaseLine]:
    records, asked = session.vault.records, str(transfer.value("broken_on") or "")
    disclosures = [each for one in _agreements(session, transfer) for each in records.where("disclosure", agreement=one.id)]
    lines = [
        _line(disclosure, part, asked)
        for disclosure in disclosures
        for part in records.where(DISCLOSED_ITEM.key, parent=disclosure.id)
        if _counts(part, asked)
    ]
    return sorted(lines, key=lambda each: (not each.is_out, each.party, each.person, each.disclosure, each.item))


def _counts(part: Record, asked: str) -> bool:
    """Whether it was with somebody on the day the transfer was broken off, or is now; what was voided or only seen never was."""
    ended = str(part.value("ended_on") or "")
    return part.state == "out" or (part.state not in {"voided", SHOWN} and bool(asked) and ended >= asked)


def _line(disclosure: Record, part: Record, asked: str) -> ChaseLine:
    return ChaseLine(
        party=str(disclosure.value("party") or ""),
        person=str(disclosure.value("recipient") or ""),
        disclosure=disclosure.code,
        item=part.code,
        copy_number=str(part.value("copy_number") or ""),
        form=str(disclosure.value("form") or ""),
        handed_on=str(part.value("handed_on") or ""),
        asked_on=asked,
        state=part.state,
        ended_on=str(part.value("ended_on") or ""),
        proof=str(part.value("proof") or ""),
        is_sealed=disclosure.is_sealed or part.is_sealed,
    )
