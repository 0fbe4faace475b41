"""Days of the firm that belong to no deal: when somebody's access ends, the next access review, the next restore test.

Each is told to whoever has to see to it. What must not be here: the rules (`access_review`, `backup_standing`), wording.
"""

from collections.abc import Iterator
from datetime import date

from custkeeper.domain.clock_date import Basis, ClockDate, DateKind
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.services.access_review import review_due
from custkeeper.services.backup_board import backup_board
from custkeeper.services.session import Session


def firm_dates(session: Session) -> Iterator[ClockDate]:
    """In no order. Without any backup there is nothing to test yet, and Today says that."""
    if is_allowed(session.role, Action.MANAGE_PEOPLE):
        yield ClockDate(DateKind.ACCESS_REVIEW, "", review_due(session), Basis.LAST)
        for person in session.people().values():
            until = str(person.value("until") or "")
            if until and person.state != "left":
                yield ClockDate(DateKind.ACCESS_END, person.code, date.fromisoformat(until), Basis.ENTERED)
    if is_allowed(session.role, Action.BACK_UP):
        board = backup_board(session)
        if any(place.backups for place in board.places):
            yield ClockDate(DateKind.RESTORE_TEST, "", board.drill_due, Basis.LAST)
