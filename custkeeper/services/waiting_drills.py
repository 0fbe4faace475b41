"""Restore tests whose outcome waits on this computer, because somebody else wrote when it was to be recorded.

What must not be here: testing and recording (`restore_drills`), how it waits (`vault.drill_log`).
"""

from typing import Any

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.errors import BadInput, VaultUnusable
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.services.backups import PATIENCE
from custkeeper.services.drill_outcome import Outcome
from custkeeper.services.records import find
from custkeeper.services.restore_drills import Opener, keep_tested, said_of
from custkeeper.services.session import Session
from custkeeper.vault.drill_log import forget_drills, note_drill, noted_drills
from custkeeper.vault.errors import OlderCopy, VaultReadOnly


def keep_drill(
    session: Session,
    backup: str,
    opener: Opener,
    outcome: Outcome,
    on_another_computer: bool = False,
    note: str = "",
    patience: float = PATIENCE,
) -> Record | None:
    """As `record_drill`; None when the vault cannot be written within `patience` (seconds), and the outcome waits for its tester.

    Raises NotAllowed, RecordUnknown, and when it cannot be kept here either, one of `vault.errors.UNWRITTEN`.
    """
    session.require(Action.BACK_UP)
    tested = find(session, BACKUP.key, backup)
    said = said_of(session, tested, opener, outcome, on_another_computer, note)
    try:
        session.vault.lock(wait=patience)
        return keep_tested(session, tested.id, said)
    except (VaultUnusable, OlderCopy, VaultReadOnly):
        note_drill(session.vault, said)
        return None


def take_in_drills(session: Session) -> list[Record]:
    """Record what this person tested here meanwhile, at the time it was tested; what the vault knows already is left out.

    So is what it could not keep: a backup it does not know, because it is older than that. Raises VaultHeld, OlderCopy.
    """
    session.require(Action.BACK_UP)
    waiting, records = noted_drills(session.vault), list[Record]()
    for said in waiting:
        if _is_new(session, said):
            try:
                records.append(keep_tested(session, str(said["backup"]), said))
            except BadInput:
                continue
    forget_drills(session.vault, waiting)
    return records


def _is_new(session: Session, said: dict[str, Any]) -> bool:
    known = session.vault.records.where(RESTORE_DRILL.key, backup=said["backup"])
    return all((each.value("tested_at"), each.value("tester")) != (said["tested_at"], said["tester"]) for each in known)
