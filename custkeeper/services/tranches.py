"""The data-tranche plan of a transfer: items wait for a release, which is a manager's act and never undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.tranche import TRANCHE
from custkeeper.domain.areas.tranche_item import TRANCHE_ITEM
from custkeeper.domain.errors import BadInput, MoveUnknown
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.codes import next_code
from custkeeper.services.records import find_open, state_label, validated
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_id


class TrancheEmpty(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "A tranche without items holds nothing back. Name at least one.")


class ReleaseReasonMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say why the tranche is released. Nothing was changed.")


class ReleaseAhead(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} cannot have been released on {day}: that day has not come yet.")


@dataclass(frozen=True)
class TrancheLine:
    tranche: Record
    items: tuple[str, ...]


def plan_tranche(session: Session, transfer: str, items: Sequence[str], condition: str = "") -> Record:
    """Let items wait for a release, as one change. Raises NotAllowed, RecordUnknown, RecordSealed, TrancheEmpty."""
    session.require(Action.WRITE)
    deal = find_open(session, "transfer", transfer)
    held = [find_open(session, "item", code) for code in dict.fromkeys(items)]
    if not held:
        raise TrancheEmpty
    values = validated(session, TRANCHE, {"transfer": deal.id, "condition": condition.strip()})
    with session.vault.unit_of_work(Event.RECORD_ADDED) as work:
        code = next_code(TRANCHE, work.records.codes(TRANCHE.key))
        level = highest(TRANCHE.default_level, deal.level)
        tranche = work.add(Record(new_id(), TRANCHE.key, code, level, TRANCHE.first_state, values))
        work.add_many([_part(tranche, item) for item in held])
    return tranche


def release_tranche(session: Session, code: str, reason: str, day: date | None = None) -> Record:
    """Release a tranche on `day` (today unless said); from then on the gate no longer holds its items back.

    Raises NotAllowed (a manager does it), RecordUnknown, RecordSealed, MoveUnknown, ReleaseReasonMissing, ReleaseAhead.
    """
    session.require(Action.SIGN)
    on = day or session.today
    if not reason.strip():
        raise ReleaseReasonMissing
    if on > session.today:
        raise ReleaseAhead(code=code, day=on.isoformat())
    with session.vault.unit_of_work(Event.TRANCHE_RELEASED) as work:
        tranche = find_open(session, TRANCHE.key, code)
        if (tranche.state, "released") not in TRANCHE.moves:
            label = state_label(TRANCHE, tranche.state)
            raise MoveUnknown(code=code, state=label, target=state_label(TRANCHE, "released"))
        given = {"released_on": on.isoformat(), "reason": reason.strip()}
        work.note(tranche=tranche.id)
        return work.replace(tranche.changed(state="released", values=validated(session, TRANCHE, tranche.values | given)))


def tranches(session: Session, transfer: str) -> list[TrancheLine]:
    """The plan of one transfer, by code. Raises RecordUnknown."""
    session.require(Action.READ)
    deal, records = find_open(session, "transfer", transfer), session.vault.records
    found = records.where(TRANCHE.key, transfer=deal.id)
    return [TrancheLine(each, tuple(part.code for part in records.where(TRANCHE_ITEM.key, parent=each.id))) for each in found]


def _part(tranche: Record, item: Record) -> Record:
    level = highest(TRANCHE_ITEM.default_level, tranche.level)
    return Record(new_id(), TRANCHE_ITEM.key, item.code, level, TRANCHE_ITEM.first_state, {"item": item.id}, parent=tranche.id)
