"""What is done about backups when somebody opens the vault on this computer: nothing that waits is forgotten, nobody is asked."""

import contextlib

from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.services.backup_board import backup_board, is_due
from custkeeper.services.backup_keys import renew_key
from custkeeper.services.backup_purging import purge_past
from custkeeper.services.backups import take_in
from custkeeper.services.session import Session
from custkeeper.services.waiting_drills import take_in_drills
from custkeeper.vault.backup_log import noted_runs
from custkeeper.vault.drill_log import noted_drills


def due_places(session: Session) -> list[Record]:
    """The places in use whose backup is due and was not tried today yet; none for who may not back up, or on an older copy."""
    if not is_allowed(session.role, Action.BACK_UP) or session.vault.older_than is not None:
        return []
    runs, now = noted_runs(session.vault.device, session.vault.id), session.now
    places = backup_board(session).places
    return [each.target for each in places if is_due(each.target, each.backups, runs, now, is_once_a_day=True)]


def attend(session: Session) -> int:
    """Take in what this computer's backups and this person's tests came to; how many that were.

    Removes what is past its time where a backup was taken in, and renews the backup key.
    Asks the keyring and looks at disks: not on the window's thread. What cannot be done now, because another window writes or
    this is an older copy, waits for the next opening. That the vault came out of a backup is said at the door.
    """
    if not is_allowed(session.role, Action.BACK_UP):
        return 0
    renew_key(session)
    taken = 0
    with contextlib.suppress(CustKeeperError):
        if noted_runs(session.vault.device, session.vault.id) or noted_drills(session.vault):
            session.vault.lock()  # whoever writes now is not waited for
        records = take_in(session)
        taken = len(records)
        taken += len(take_in_drills(session))  # after the backups: a test may be of one that waited with it
        for target in {str(each.value("kept_at")) for each in records if each.state == "made"}:  # nobody was there to remove any
            if (place := session.vault.records.get(BACKUP_TARGET.key, target)) is not None:
                purge_past(session, place)
    return taken
