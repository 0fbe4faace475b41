"""`custkeeper backup …`: make, list, verify, test, restore and remove backups."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from custkeeper.cli.backup_key import key
from custkeeper.cli.backup_target import by_command, target
from custkeeper.cli.desk import Desk, read_secret
from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.errors import BadInput, CheckFailed, CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_instant
from custkeeper.services.backup_board import backup_board
from custkeeper.services.backup_duties import attend
from custkeeper.services.backup_looking import Sighting, look_for
from custkeeper.services.backup_problems import problem_told
from custkeeper.services.backup_purging import purge as purge_one
from custkeeper.services.backup_purging import purge_past
from custkeeper.services.backup_residuals import Residual, residuals
from custkeeper.services.backup_targets import target_named, targets
from custkeeper.services.backup_times import state_of
from custkeeper.services.backup_verifying import verify as verify_one
from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.backups import BackupStopped, Progress, back_up
from custkeeper.services.place_notes import place_notes
from custkeeper.services.records import find
from custkeeper.services.restore_drills import DrillProgress, Opener, run_drill
from custkeeper.services.restoring import backup_facts, restore_backup
from custkeeper.services.session import Session
from custkeeper.services.unattended_backups import back_up_unattended
from custkeeper.services.vault_access import facts as vault_facts
from custkeeper.services.waiting_drills import keep_drill

_MADE = QT_TRANSLATE_NOOP("cli", "{code} made: {file}, {size} bytes, up to ledger entry {seq}, read back and verified.")
_WAITS = QT_TRANSLATE_NOOP("cli", "{file} is made and verified; it is recorded as soon as the vault can be written here.")
_FAILED = QT_TRANSLATE_NOOP("cli", "{target}: {problem}")
_REMOVED = QT_TRANSLATE_NOOP("cli", "Backups past their time removed: {count}.")
_NO_TARGET = QT_TRANSLATE_NOOP("cli", "No place for backups is set. Set one: “backup target add”.")
_NOTHING_DUE = QT_TRANSLATE_NOOP("cli", "No place is due for a backup now. “--all” makes them all the same.")
_MISSING = QT_TRANSLATE_NOOP("cli", "Not found where they should be: {codes}.")
_FOUND = QT_TRANSLATE_NOOP("cli", "Found again: {codes}.")
_AWAY = QT_TRANSLATE_NOOP("cli", "Not connected, so not looked at: {codes}.")
_SOUND = QT_TRANSLATE_NOOP(
    "cli", "{file} is whole and sound, and of this vault: up to ledger entry {seq} of {newest}. It says that it was made {made}."
)
_NONE = QT_TRANSLATE_NOOP("cli", "No backup was made yet.")
_LINE_DUE = QT_TRANSLATE_NOOP("cli", "{target}: next due {day}.")
_DRILL_DUE = QT_TRANSLATE_NOOP("cli", "Next restore test due: {day}.")
_PASSED = QT_TRANSLATE_NOOP(
    "cli", "{code}: passed in {seconds} s. Records opened: {opened}, compared with the vault: {compared}, files: {files}."
)
_DRILL_WAITS = QT_TRANSLATE_NOOP(
    "cli",
    "The vault could not be written now, so the result is kept on this computer: it is recorded when you open the vault here "
    "again.",
)
_RESTORED = QT_TRANSLATE_NOOP(
    "cli", "Restored to {path}. It opens with the passphrases, recovery sheets and firm card of the day it was made."
)
_GONE = QT_TRANSLATE_NOOP("cli", "{code} removed.")
_KNOWS = QT_TRANSLATE_NOOP("cli", "{code} still opens for: {names}.")
_KNOWS_OLD = QT_TRANSLATE_NOOP("cli", "{code} still opens with the former passphrase or computer of: {names}.")
_KNOWS_LEVEL = QT_TRANSLATE_NOOP("cli", "{code} still opens the level {level} for: {name}, who held its key then.")
_KNOWS_NOBODY = QT_TRANSLATE_NOOP("cli", "No backup knows anybody who should not open it any more.")
_FACTS = QT_TRANSLATE_NOOP(
    "cli", "Vault {vault}, root {root}, made {made} by its own word, up to ledger entry {seq}, people: {people}."
)

_STATES = {each.key: each.label for each in BACKUP.states}


class BackupsFailed(CheckFailed):
    text = QT_TRANSLATE_NOOP("errors", "Backups that failed: {count}.")


class DrillFailed(CheckFailed):
    text = QT_TRANSLATE_NOOP("errors", "{code}: the restore test failed. {problem}")


class TimeDoubted(CheckFailed):
    text = QT_TRANSLATE_NOOP("errors", "{doubt}")


class NoTarget(BadInput):
    text = _NO_TARGET


class _Backup(click.Group):
    """Whatever its commands refuse names a command, not a button."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CustKeeperError as error:
            refusal = by_command(error)
        raise refusal


@click.group(cls=_Backup)
def backup() -> None:
    """Make backups, prove that they restore, and remove them in time."""


backup.add_command(target)
backup.add_command(key)


@backup.command()
@click.option("--target", "code", default="", help="Only this place, by its code; else every place in use.")
@click.option("--unattended", is_flag=True, help="With this computer's key for backups; no person and no passphrase. Where due.")
@click.option("--all", "is_all", is_flag=True, help="With --unattended: also where none is due yet.")
@click.pass_obj
def make(desk: Desk, code: str, unattended: bool, is_all: bool) -> None:
    """Make a backup and verify it; what is past its time is removed afterwards."""
    if unattended:
        _make_unattended(desk, code, is_all)
        return
    made: list[Record] = []
    failed: list[tuple[Record, CustKeeperError]] = []
    removed = 0
    with _session(desk) as session, _progress(desk) as progress:
        chosen = [target_named(session, code)] if code else targets(session)
        if not chosen:
            raise NoTarget
        for each in chosen:
            try:
                made.append(back_up(session, each, progress))
            except BackupStopped:
                raise
            except CustKeeperError as error:  # the other places get theirs all the same
                failed.append((each, error))
                continue
            removed += _remove_past(desk, session, each) if made[-1].code else 0
            for note in place_notes(each, session.vault.id, session.vault.folder.path):
                desk.tell(note)
    _say_made(desk, made, removed)
    desk.print_json({"backups": [_as_json(desk, each) for each in made], "removed": removed, "failed": len(failed)})
    _raise_failed(desk, failed, len(chosen))


def _remove_past(desk: Desk, session: Session, place: Record) -> int:
    """What cannot be removed is told; the backup is made all the same."""
    try:
        return len(purge_past(session, place))
    except CustKeeperError as error:
        desk.tell(_FAILED, target=place.code, problem=error.message)
        return 0


def _make_unattended(desk: Desk, code: str, is_all: bool) -> None:
    with _progress(desk) as progress:
        place = desk.place(desk.vault_path())
        done = back_up_unattended(place, progress, only_due=not is_all, code=code)
    for each, came in done:
        if came.error is None:
            desk.say(_WAITS, file=came.run.file)
            for note in place_notes(each, vault_facts(place.path).vault, place.path):
                desk.tell(note)
    if not done:
        desk.say(_NOTHING_DUE)
    failed = [(each, came.error) for each, came in done if came.error is not None]
    runs = [{"target": each.code, "file": came.run.file, "head_seq": came.run.head_seq} for each, came in done]
    desk.print_json({"runs": runs, "failed": len(failed)})
    _raise_failed(desk, failed, len(done))


def _raise_failed(desk: Desk, failed: list[tuple[Record, CustKeeperError]], of: int) -> None:
    """The one refusal itself; of several places each one's, and how many they are."""
    if failed and of == 1:
        raise failed[0][1]
    for place, refusal in failed:
        desk.tell(_FAILED, target=place.code, problem=by_command(refusal).message)
    if failed:
        raise BackupsFailed(count=len(failed))


@backup.command("list")
@click.option("--look", is_flag=True, help="Look first whether they are where they should be; what is not found is recorded.")
@click.pass_obj
def list_(desk: Desk, look: bool) -> None:
    """Every backup by place, what is due, and how long the last restore test took."""
    with _session(desk) as session:
        sighting = look_for(session) if look else None
        board = backup_board(session)
    if sighting is not None:
        _say_seen(desk, sighting)
    for place in board.places:
        desk.say(_LINE_DUE, target=f"{place.target.code} {place.target.value('name')}", day=place.standing.due.isoformat())
        for each in place.backups:
            problem = desk.translate(problem_told(str(each.value("problem")))) if each.value("problem") else ""
            state, made = desk.translate(_STATES[each.state]), show_instant(str(each.value("made_at")), desk.language)
            desk.print_line(each.code, made, state, str(each.value("file") or ""), problem)
    if not any(place.backups for place in board.places):
        desk.say(_NONE)
    desk.say(_DRILL_DUE, day=board.drill_due.isoformat())
    places = [
        {
            "target": place.target.code,
            "due": place.standing.due.isoformat(),
            "is_late": place.standing.is_late,
            "backups": [_as_json(desk, each) for each in place.backups],
        }
        for place in board.places
    ]
    desk.print_json({"places": places, "drill_due": board.drill_due.isoformat(), "rto": board.rto})


@backup.command()
@click.argument("which")
@click.pass_obj
def verify(desk: Desk, which: str) -> None:
    """Look a backup through again: by its code, or any file of this vault by its path."""
    path = Path(which)
    with _session(desk) as session, _progress(desk) as progress:
        if path.suffix or path.exists():
            file, findings = verify_file(session, path, progress)
            for each in findings:
                desk.say(each)
            if findings:
                raise BackupsFailed(count=1)
            said = (file.path.name, file.manifest.head_seq, file.manifest.made_at)
        else:
            record = verify_one(session, which, progress)
            said = (str(record.value("file")), int(str(record.value("head_seq"))), str(record.value("made_at")))
        name, seq, made = said
        state = state_of(session, seq, made)
    desk.say(_SOUND, file=name, seq=seq, newest=state.newest, made=made)
    doubt = desk.translate(state.doubt) if state.doubt is not None else None
    desk.print_json({"ok": not doubt, "file": name, "seq": seq, "newest": state.newest, "made": made, "doubt": doubt})
    if state.doubt is not None:
        raise TimeDoubted(doubt=state.doubt)


@backup.command()
@click.argument("code")
@click.option("--recovery-code-file", type=click.Path(path_type=Path), help="Open it with the recovery sheet's code instead.")
@click.option("--elsewhere", is_flag=True, help="Say that this is another computer than the vault's.")
@click.option("--note", default="", help="What else was seen.")
@click.pass_obj
def drill(desk: Desk, code: str, recovery_code_file: Path | None, elsewhere: bool, note: str) -> None:
    """Test that a backup restores: taken out, unlocked, everything opened, compared, timed and recorded."""
    with _session(desk) as session, _drill_progress(desk) as progress:
        name = desk.options.user
        if recovery_code_file is not None:
            opener = Opener(name, recovery_code=read_secret(recovery_code_file), firm_secret=desk.firm_secret())
        else:
            opener = Opener(name, desk.passphrase(), firm_secret=desk.firm_secret())
        outcome = run_drill(session, find(session, "backup", code), opener, progress)
        record = keep_drill(session, code, opener, outcome, elsewhere, note)
    seconds = round(outcome.total_seconds, 1)
    said = {"opened": outcome.opened, "sealed": outcome.sealed, "compared": outcome.compared, "files": outcome.files}
    kept = record.code if record is not None else ""
    desk.print_json({"code": kept, "passed": outcome.is_passed, "seconds": seconds} | said)
    if record is None:
        desk.tell(_DRILL_WAITS)
    if not outcome.is_passed:
        raise DrillFailed(code=kept or code, problem=outcome.problems[0])
    counts = {name: said[name] for name in ("opened", "compared", "files")}
    desk.say(_PASSED, code=kept or code, seconds=str(seconds), **counts)


@backup.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "to", type=click.Path(path_type=Path), help="The new vault's folder; without it the backup is only told.")
@click.pass_obj
def restore(desk: Desk, file: Path, to: Path | None) -> None:
    """Take a vault out of a backup, into a new folder. Needs no secret; opening it does."""
    place = desk.place(to or file.with_suffix(".ckvault"))
    with desk.progress_bar() as progress:
        found = backup_facts(file, place, progress)
        path = restore_backup(file, to, progress) if to is not None else None
    facts: dict[str, str | int] = {"vault": found.vault, "root": found.root, "made": found.made_at}
    facts |= {"seq": found.head_seq, "people": found.people}
    desk.say(_FACTS, **facts)
    if found.older is not None:
        desk.tell(found.older)
    if path is not None:
        desk.say(_RESTORED, path=str(path))
    desk.print_json(facts | {"older": found.older is not None, "path": str(path) if path else None})


@backup.command()
@click.argument("code")
@click.option("--because", required=True, help="Why its file is removed.")
@click.pass_obj
def purge(desk: Desk, code: str, because: str) -> None:
    """Remove a backup's file, with a record; never the last proven one."""
    with _session(desk) as session:
        record = purge_one(session, code, because)
    desk.say(_GONE, code=record.code)
    desk.print_json({"code": record.code, "state": record.state})


@backup.command("residual")
@click.pass_obj
def residual(desk: Desk) -> None:
    """Who has left, or changed a passphrase, and could still open which backup."""
    with _session(desk) as session:
        found = residuals(session)
    for each in found:
        code = each.backup.code
        if each.left:
            desk.say(_KNOWS, code=code, names=", ".join(each.left))
        if each.former_secrets:
            desk.say(_KNOWS_OLD, code=code, names=", ".join(each.former_secrets))
        for name, level in each.levels:
            desk.say(_KNOWS_LEVEL, code=code, level=level.label, name=name)
    if not found:
        desk.say(_KNOWS_NOBODY)
    desk.print_json({"residuals": [_residual_as_json(each) for each in found]})


def _residual_as_json(residual: Residual) -> dict[str, Any]:
    levels = [{"name": name, "level": level.value} for name, level in residual.levels]
    said = {"left": list(residual.left), "former": list(residual.former_secrets), "levels": levels}
    return {"code": residual.backup.code} | said


def _say_seen(desk: Desk, sighting: Sighting) -> None:
    for text, records in ((_MISSING, sighting.missing), (_FOUND, sighting.found), (_AWAY, sighting.out_of_reach)):
        if records:
            desk.tell(text, codes=", ".join(each.code for each in records))


@contextmanager
def _session(desk: Desk) -> Iterator[Session]:
    with desk.session() as session:
        attend(session)
        yield session


@contextmanager
def _progress(desk: Desk) -> Iterator[Progress | None]:
    with desk.progress_bar() as bar:
        yield (lambda _, done, total: bar(done, total)) if bar is not None else None


@contextmanager
def _drill_progress(desk: Desk) -> Iterator[DrillProgress | None]:
    with desk.progress_bar() as bar:
        yield (lambda _, done, total: bar(done, total)) if bar is not None else None


def _say_made(desk: Desk, made: list[Record], removed: int) -> None:
    for each in made:
        file, seq = str(each.value("file")), each.value("head_seq")
        if each.code:
            desk.say(_MADE, code=each.code, file=file, size=str(each.value("size")), seq=str(seq))
        else:
            desk.say(_WAITS, file=file)
    if removed:
        desk.say(_REMOVED, count=removed)


def _as_json(desk: Desk, record: Record) -> dict[str, Any]:
    values = {name: record.value(name) for name in ("file", "size", "sha256", "head_seq", "made_at", "verified_at", "proven_on")}
    problem = desk.translate(problem_told(str(record.value("problem")))) if record.value("problem") else None
    return {"code": record.code, "state": record.state, "problem": problem} | values
