"""`custkeeper backup target …`: where backups go."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.backup_target import BACKUP_TARGET
from custkeeper.domain.errors import BadInput, CustKeeperError
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.backup_targets import TargetUnmarked, change_target, move_target, set_target, suggested_kind, targets
from custkeeper.services.place_notes import place_notes
from custkeeper.services.session import Session

_SET = QT_TRANSLATE_NOOP("cli", "{code} {name}: backups go to {path}.")
_MOVED = QT_TRANSLATE_NOOP("cli", "{code}: {state}.")
_NONE = QT_TRANSLATE_NOOP("cli", "No place for backups is set. Set one: “backup target add”.")
_KINDS = [each.key for each in BACKUP_TARGET.by_key["kind"].choices]
_STATES = {each.key: each.label for each in BACKUP_TARGET.states}


class NothingGiven(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "Say what is to be changed: “--name”, “--keeper”, “--place”, “--every”, “--kind” or “--folder”."
    )


class MarkMissing(TargetUnmarked):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect "
        "the right one. If this is it, set it again: “backup target mend {code} FOLDER”.",
    )


def by_command(error: CustKeeperError) -> CustKeeperError:
    """The same refusal with the command that helps, where its own sentence names a button of the window."""
    return MarkMissing(**error.values) if isinstance(error, TargetUnmarked) else error


@click.group()
def target() -> None:
    """Where backups go."""


@target.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="How people call it, such as “blue stick”.")
@click.option("--kind", type=click.Choice(_KINDS), help="What it is; else as its path tells.")
@click.option("--keeper", required=True, help="Who keeps the medium.")
@click.option("--place", default="", help="Where the medium lies.")
@click.option("--every", "days", type=click.IntRange(1, 366), default=1, show_default=True, help="Days between two backups.")
@click.option("--same-disk-because", "reason", default="", help="Why a place on the vault's own disk will do.")
@click.pass_obj
def add(desk: Desk, folder: Path, name: str, kind: str | None, keeper: str, place: str, days: int, reason: str) -> None:
    """Set a place; a small mark is written there by which the medium is known again."""
    with desk.session() as session:
        _say_set(desk, session, set_target(session, name, kind or suggested_kind(folder), folder, keeper, place, days, reason))


@target.command()
@click.argument("code")
@click.option("--name", help="Another name.")
@click.option("--kind", type=click.Choice(_KINDS), help="What it is.")
@click.option("--keeper", help="Who keeps the medium now.")
@click.option("--place", help="Where the medium lies now.")
@click.option("--every", "interval_days", type=click.IntRange(1, 366), help="Days between two backups.")
@click.option("--folder", type=click.Path(path_type=Path), help="Where backups go from now on.")
@click.option("--same-disk-because", "same_disk_reason", help="Why a place on the vault's own disk will do.")
@click.pass_obj
def change(desk: Desk, /, code: str, folder: Path | None, **given: str | int | None) -> None:
    """Change a place: what is not named stays as it is."""
    values = {key: value for key, value in given.items() if value is not None}
    if not values and folder is None:
        raise NothingGiven
    with desk.session() as session:
        _say_set(desk, session, change_target(session, code, values, folder))


@target.command()
@click.argument("code")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--same-disk-because", "reason", default="", help="Why a place on the vault's own disk will do.")
@click.pass_obj
def mend(desk: Desk, code: str, folder: Path, reason: str) -> None:
    """Say which folder is the place, when its mark was deleted or it was set up anew; the mark is written again."""
    with desk.session() as session:
        _say_set(desk, session, change_target(session, code, {"same_disk_reason": reason} if reason else {}, folder))


@target.command("list")
@click.option("--all", "with_retired", is_flag=True, help="Retired ones, too.")
@click.pass_obj
def list_(desk: Desk, with_retired: bool) -> None:
    """The places in use."""
    with desk.session() as session:
        found = targets(session, with_retired)
    for each in found:
        days = str(each.value("interval_days"))
        desk.print_line(each.code, str(each.value("name")), desk.translate(_STATES[each.state]), days, str(each.value("folder")))
    if not found:
        desk.say(_NONE)
    desk.print_json({"targets": [{"code": each.code, "name": each.value("name"), "state": each.state} for each in found]})


@target.command()
@click.argument("code")
@click.pass_obj
def retire(desk: Desk, code: str) -> None:
    """No backups go there any more; what lies there stays until it is removed."""
    _move(desk, code, "retired")


@target.command()
@click.argument("code")
@click.pass_obj
def resume(desk: Desk, code: str) -> None:
    """Backups go there again."""
    _move(desk, code, "in_use")


def _say_set(desk: Desk, session: Session, record: Record) -> None:
    folder = str(record.value("folder"))
    desk.say(_SET, code=record.code, name=str(record.value("name")), path=folder)
    for note in place_notes(record, session.vault.id, session.vault.folder.path):
        desk.tell(note)
    desk.print_json({"code": record.code, "folder": folder, "kind": record.value("kind")})


def _move(desk: Desk, code: str, state: str) -> None:
    with desk.session() as session:
        record = move_target(session, code, state)
    desk.say(_MOVED, code=code, state=_STATES[record.state])
    desk.print_json({"code": code, "state": record.state})
