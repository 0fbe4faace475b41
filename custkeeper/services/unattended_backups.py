"""Backups made with this computer's backup key alone, while nobody is there. Nothing is written into the vault: it waits."""

from collections.abc import Sequence

from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import RecordUnknown
from custkeeper.domain.record import Record
from custkeeper.services.backup_board import is_due
from custkeeper.services.backup_problems import kept_problem
from custkeeper.services.backup_targets import folder_of
from custkeeper.services.backups import UNATTENDED, Came, Errand, Progress, carry_out
from custkeeper.services.vault_access import Place
from custkeeper.vault import backup_key
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.backup_errors import TargetMissing
from custkeeper.vault.backup_log import Run, note_run, noted_runs
from custkeeper.vault.backup_making import Source
from custkeeper.vault.connection import Database
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.open_vault import stamp
from custkeeper.vault.record_store import RecordStore
from custkeeper.vault.unlocking import read_header


def back_up_unattended(
    place: Place, progress: Progress | None = None, only_due: bool = False, code: str = ""
) -> list[tuple[Record, Came]]:
    """With this computer's backup key alone: every target in use, or those that are due, or the one named.

    Nothing is written into the vault; what came of it waits for `take_in`. A medium that is not there is a failed attempt, noted
    once a day. Raises BackupKeyMissing, BackupKeyOutdated, RecordUnknown, and what reading the header refuses.
    """
    header = read_header(place.path)
    key = backup_key.read(place.device, header.vault)
    folder, done = VaultFolder(place.path), []
    source = key.source(folder, header, place.device, stamp(place.clock()))
    targets = _targets_in(source, noted_runs(place.device, header.vault), only_due, code)
    for target in targets:
        source = key.source(folder, header, place.device, stamp(place.clock()))
        try:
            came = carry_out(Errand(target.id, source, folder_of(target, header.vault)), progress, UNATTENDED)
        except TargetMissing as error:
            came = Came(Run(target.id, source.at, UNATTENDED, problem=kept_problem(error)), error)
        if not _is_noted(came.run, noted_runs(place.device, header.vault)):
            note_run(place.device, header.vault, came.run)
        done.append((target, came))
    return done


def _targets_in(source: Source, runs: Sequence[Run], only_due: bool, code: str) -> Sequence[Record]:
    """The targets in use, read with the key of the data file alone; what waits to be recorded counts as made."""
    reader = Database.open_reader(source.folder.data(source.header.data), source.vault_key)
    try:
        records = RecordStore(reader, source.header.vault, KeyRing())
        in_use = records.where(BACKUP_TARGET.key, state="in_use")
        if code:
            named = [each for each in in_use if each.code == code]
            if not named:
                raise RecordUnknown(area=BACKUP_TARGET.singular, code=code)
            return named
        if not only_due:
            return in_use
        return [each for each in in_use if is_due(each, records.where(BACKUP.key, kept_at=each.id), runs, source.at)]
    finally:
        reader.close()


def _is_noted(run: Run, runs: Sequence[Run]) -> bool:
    """Whether the same was tried the same day and failed the same way: a scheduler that asks every hour fills no list."""
    return bool(run.problem) and any(
        (each.target, each.problem, each.at[:10]) == (run.target, run.problem, run.at[:10]) for each in runs
    )
