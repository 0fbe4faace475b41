"""What Today says about backups: one sentence when none is fresh, one when a restore test is due, and never twice."""

from collections.abc import Iterator

from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.domain.values import show_day
from custkeeper.services.backup_board import BackupBoard, backup_board
from custkeeper.services.backup_problems import problem_told
from custkeeper.services.session import Session

_NO_PLACE = QT_TRANSLATE_NOOP("today", "No place for backups is set yet. Choose one, such as a stick, in Backups & tests.")
_NEVER = QT_TRANSLATE_NOOP("today", "No backup was made yet.")
_LATE = QT_TRANSLATE_NOOP("today", "No backup for {count} days.")
_LAST_FAILED = QT_TRANSLATE_NOOP("today", "No backup for {count} days. The last attempt failed: {problem}")
_DRILL = QT_TRANSLATE_NOOP("today", "A restore test is due since {day}: a backup nobody has restored is a hope.")


def backup_warnings(session: Session, translate: Translate) -> Iterator[Message]:
    """For whoever may make backups. A place that is late does not count while another has a fresh one."""
    if not is_allowed(session.role, Action.BACK_UP):
        return
    board = backup_board(session)
    if not board.places:
        yield message(_NO_PLACE)
        return
    if board.days_without is None:
        yield message(_NEVER)
    elif all(each.standing.is_late for each in board.places):
        yield _late(board)
    if board.is_drill_late:
        yield message(_DRILL, day=show_day(board.drill_due, translate.language))


def _late(board: BackupBoard) -> Message:
    count = board.days_without or 0
    attempts = sorted((each for place in board.places for each in place.backups), key=lambda each: str(each.value("made_at")))
    problem = str(attempts[-1].value("problem") or "") if attempts else ""
    return message(_LAST_FAILED, count=count, problem=problem_told(problem)) if problem else message(_LATE, count=count)
