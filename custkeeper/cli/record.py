"""`custkeeper record AREA …`: any register, by its declaration."""

from typing import Any

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.reading import show_record
from custkeeper.services.records import add as add_record
from custkeeper.services.records import area_named, find, list_records, parse_pairs, regrade, state_label, typed_values
from custkeeper.services.records import edit as edit_record
from custkeeper.services.records import move as move_record
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields

_ADDED = QT_TRANSLATE_NOOP("cli", "Added: {code}")
_CHANGED = QT_TRANSLATE_NOOP("cli", "Changed: {code}")
_MOVED = QT_TRANSLATE_NOOP("cli", "{code} is now “{state}”.")
_LEVEL = QT_TRANSLATE_NOOP("cli", "{code} has the level {level} now.")
_INSIDERS = QT_TRANSLATE_NOOP("cli", "(known to insiders only)")
_SEALED = QT_TRANSLATE_NOOP("cli", "(sealed)")
_LINE = QT_TRANSLATE_NOOP("cli", "{label}: {value}")
_LEVEL_LABEL = QT_TRANSLATE_NOOP("cli", "Level")
_STATE_LABEL = QT_TRANSLATE_NOOP("cli", "State")
_CODE_LABEL = QT_TRANSLATE_NOOP("cli", "Code")


@click.group()
@click.argument("area")
@click.pass_context
def record(context: click.Context, area: str) -> None:
    """Any register: client, transfer, agreement, recipient …"""
    area_named(area)
    context.meta["area"] = area


@record.command()
@click.argument("pairs", nargs=-1, metavar="FIELD=VALUE…")
@click.option("--code", default="", help="A code of your own; numbered unless given.")
@click.option(
    "--level", type=click.Choice([level.value for level in Level]), help="At least the register's own, which it gets unless said."
)
@click.option("--parent", default="", help="Code of the record this one belongs to.")
@click.pass_context
def add(context: click.Context, pairs: tuple[str, ...], code: str, level: str | None, parent: str) -> None:
    """Add a record."""
    desk: Desk = context.obj
    area = AREAS[context.meta["area"]]
    with desk.session() as session:
        owner = find(session, area.parent, parent) if parent and area.parent else None
        values = typed_values(session, area, parse_pairs(area, pairs))
        added = add_record(session, area.key, values, code, Level(level) if level else None, owner)
    desk.say(_ADDED, code=added.code)
    desk.print_json({"code": added.code, "id": added.id, "level": added.level.value})


@record.command("list")
@click.option("--search", default="")
@click.pass_context
def list_(context: click.Context, search: str) -> None:
    """List a register."""
    desk: Desk = context.obj
    with desk.session() as session:
        lines = list_records(session, context.meta["area"], search)
    area = AREAS[context.meta["area"]]
    for line in lines:
        state = state_label(area, line.state)
        title = desk.translate(_INSIDERS if line.is_for_insiders else _SEALED) if line.is_sealed else line.title
        desk.print_line(line.code, title, state if isinstance(state, str) else desk.translate(state))
    desk.print_json(
        {"total": len(lines), "records": [{"code": line.code, "title": line.title, "state": line.state} for line in lines]}
    )


@record.command()
@click.argument("code")
@click.pass_context
def show(context: click.Context, code: str) -> None:
    """Show one record."""
    desk: Desk = context.obj
    with desk.session() as session:
        found = show_record(session, context.meta["area"], code)
        show_fields(desk, session, found)
    desk.print_json(record_json(found))


@record.command()
@click.argument("code")
@click.argument("pairs", nargs=-1, required=True, metavar="FIELD=VALUE…")
@click.pass_context
def edit(context: click.Context, code: str, pairs: tuple[str, ...]) -> None:
    """Change fields; an empty value empties a field."""
    desk: Desk = context.obj
    area = AREAS[context.meta["area"]]
    with desk.session() as session:
        values = typed_values(session, area, parse_pairs(area, pairs))
        edit_record(session, find(session, area.key, code), values)
    desk.say(_CHANGED, code=code)
    desk.print_json({"code": code})


@record.command()
@click.argument("code")
@click.argument("state")
@click.pass_context
def move(context: click.Context, code: str, state: str) -> None:
    """Take a record to another state."""
    desk: Desk = context.obj
    area = AREAS[context.meta["area"]]
    with desk.session() as session:
        moved = move_record(session, find(session, area.key, code), state)
    label = state_label(area, moved.state)
    desk.say(_MOVED, code=code, state=label)
    desk.print_json({"code": code, "state": moved.state})


@record.command()
@click.argument("code")
@click.argument("level", type=click.Choice([level.value for level in Level]))
@click.pass_context
def level(context: click.Context, code: str, level: str) -> None:
    """Give a record another level (managers and owners)."""
    desk: Desk = context.obj
    with desk.session() as session:
        regrade(session, [find(session, context.meta["area"], code)], Level(level))
    desk.say(_LEVEL, code=code, level=Level(level).label)
    desk.print_json({"code": code, "level": level})


def show_fields(desk: Desk, session: Session, found: Record, hidden: set[str] | None = None) -> None:
    """Print a record field by field, labels and values in the reader's language."""
    area = AREAS[found.area]
    state = state_label(area, found.state)
    desk.say(_LINE, label=_CODE_LABEL, value=found.code)
    desk.say(_LINE, label=_LEVEL_LABEL, value=found.level.label)
    desk.say(_LINE, label=_STATE_LABEL, value=state)
    for field, value in shown_fields(session, found, desk.translate):
        if field.key not in (hidden or set()):
            desk.say(_LINE, label=field.label, value=value)
    if found.is_sealed:
        desk.say(_INSIDERS if found.is_for_insiders else _SEALED)


def record_json(found: Record) -> dict[str, Any]:
    """A record as plain values for `--json`."""
    head = {"code": found.code, "level": found.level.value, "state": found.state, "rev": found.rev, "sealed": found.is_sealed}
    return head | {"values": found.values}
