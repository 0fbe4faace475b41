"""Undoing a change: a new change that names the undone one and puts back what each record was.

Sign-offs, keys and prints are never undone; they are voided with a reason. What must not be here: the order of
steps, which is the window's, one stack a tab.
"""

from collections.abc import Callable
from dataclasses import dataclass

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import RecordSealed, Refused
from custkeeper.domain.ledger_event import UNCHANGING, Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.services.register_rules import require_restorable
from custkeeper.services.session import Session
from custkeeper.vault.ledger import LedgerEntry, read_entry, touched_by

_UNDOABLE = frozenset(
    {
        Event.CLIENTS_IMPORTED,
        Event.RECORD_ADDED,
        Event.RECORD_CHANGED,
        Event.RECORD_MOVED,
        Event.RECORD_REGRADED,
        Event.CHECKLIST_ANSWERED,
        Event.SIGNED_ON_PAPER,
        Event.NAMED_LATER,
        Event.CHANGE_UNDONE,
    }
)


class ChangeFinal(Refused):
    text = QT_TRANSLATE_NOOP("errors", "“{what}” cannot be undone. It can only be voided with a reason.")


class ChangedSince(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} was changed again since, so this step cannot be undone any more. Change it by hand."
    )


@dataclass(frozen=True)
class Step:
    """One undoable change by its ledger entry, with the words for the menu."""

    seq: int
    what: Text
    count: int


def last_step(session: Session) -> Step | None:
    """The newest change, when it is this person's and can be undone. What was read or checked since is no change."""
    seq = session.vault.head.seq
    while (entry := read_entry(session.vault.reader, seq)) is not None and entry.event in UNCHANGING:
        seq -= 1
    if entry is None or entry.author != session.person or entry.event not in _UNDOABLE:
        return None
    return Step(entry.seq, entry.event.label, entry.count)


def undo(session: Session, seq: int, progress: Callable[[int, int], None] | None = None) -> Step:
    """Undo the change of ledger entry `seq`. Raises NotAllowed, ChangeFinal, ChangedSince, and what a register's own rules say.

    Records it made are archived, records it changed are as they were before; undoing an undoing is redoing. A level goes back
    as it came: by a change of level, which only a manager or the owner may make.
    """
    session.require(Action.WRITE)
    entry = read_entry(session.vault.reader, seq)
    if entry is None or entry.event not in _UNDOABLE:
        raise ChangeFinal(what=entry.event.label if entry else str(seq))
    is_of_levels = entry.event is Event.RECORD_REGRADED
    if is_of_levels:
        session.require(Action.REGRADE)
    records = _restored(session, entry)
    with session.vault.unit_of_work(Event.RECORD_REGRADED if is_of_levels else Event.CHANGE_UNDONE) as work:
        for place, record in enumerate(records, start=1):
            work.replace(record)
            if progress and place % 200 == 0:
                progress(place, len(records))
        work.note(undoes=seq)
    return Step(session.vault.head.seq, entry.event.label, len(records))


def _restored(session: Session, entry: LedgerEntry) -> list[Record]:
    """Each record the entry touched, as it was before it and numbered as it stands now."""
    out = []
    store = session.vault.records
    for area, identity in touched_by(session.vault.reader, entry.seq):
        now = store.get(area, identity)
        before = next((record for seq, record in store.earlier(area, identity) if seq == entry.seq), None)
        expected = before.rev + 1 if before else 1
        if now is None or now.is_sealed or now.rev != expected:
            raise ChangedSince(code=now.code if now else AREAS[area].singular)
        if before is not None and before.is_sealed:  # its key was taken from them since
            raise RecordSealed(code=now.code, level=before.level.label)
        restored = before.changed(rev=now.rev) if before else now.changed(is_archived=True)
        require_restorable(session, now, restored)
        out.append(restored)
    return out
