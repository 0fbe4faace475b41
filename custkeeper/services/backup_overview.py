"""All that the tab Backups & tests shows: the board, retired places, and every backup with who could still open it."""

from dataclasses import dataclass

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.record import Record
from custkeeper.services.backup_board import BackupBoard, backup_board
from custkeeper.services.backup_residuals import Residual, residuals
from custkeeper.services.backup_targets import targets
from custkeeper.services.session import Session


@dataclass(frozen=True)
class BackupLine:
    """One backup, the name of its place, and whom it still knows, if anybody."""

    backup: Record
    place: str
    knows: Residual | None = None


@dataclass(frozen=True)
class Overview:
    """`lines` are newest first, also those of retired places."""

    board: BackupBoard
    retired: tuple[Record, ...]
    lines: tuple[BackupLine, ...]


def backup_overview(session: Session) -> Overview:
    """Everything from the vault's records; no medium is looked at. Raises NotAllowed."""
    board, places = backup_board(session), targets(session, with_retired=True)
    names = {each.id: str(each.value("name")) for each in places}
    knows = {each.backup.id: each for each in residuals(session)}
    found = sorted(
        session.vault.records.where(BACKUP.key), key=lambda each: (str(each.value("made_at")), each.code), reverse=True
    )
    lines = tuple(BackupLine(each, names.get(str(each.value("kept_at")), ""), knows.get(each.id)) for each in found)
    return Overview(board, tuple(each for each in places if each.state != "in_use"), lines)
