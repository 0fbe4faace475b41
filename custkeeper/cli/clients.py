"""`custkeeper clients …`: the client list."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.lazy_group import LazyGroup
from custkeeper.cli.record import record_json, show_fields
from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.client_rows import Fault
from custkeeper.domain.errors import BadInput, CheckFailed
from custkeeper.domain.identifiers import reasons
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.client_import import ImportPlan, carry_out, plan_import
from custkeeper.services.clients import confirm_levels, list_clients, show_client

_ROW = QT_TRANSLATE_NOOP("cli", "Row {row}, {column}: {problem}")
_WHOLE_ROW = QT_TRANSLATE_NOOP("cli", "Row {row}: {problem}")
_REJECTED = QT_TRANSLATE_NOOP("cli", "Rows rejected: {count}")
_KEPT = QT_TRANSLATE_NOOP("cli", "Kept with a warning: {count}")
_IMPORTED = QT_TRANSLATE_NOOP("cli", "Clients imported: {count}")
_WOULD_IMPORT = QT_TRANSLATE_NOOP("cli", "Dry run, nothing written. Clients that would be imported: {count}")
_LEVEL_COUNT = QT_TRANSLATE_NOOP("cli", "Suggested level {level}: {count}")
_SEALED = QT_TRANSLATE_NOOP("cli", "(sealed)")
_SHOWN_OF = QT_TRANSLATE_NOOP("cli", "Shown: {shown} of {total}")
_CONFIRMED = QT_TRANSLATE_NOOP("cli", "{code}: level confirmed as {level}")
_WHY = QT_TRANSLATE_NOOP("cli", "Why this level: {reason}")


class BadRows(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "Rows that cannot be imported: {count}. Nothing was written. Correct the list, or use --skip-bad-rows."
    )


class BadRowsInDryRun(CheckFailed):
    text = QT_TRANSLATE_NOOP("errors", "The list has rows that cannot be imported: {count}.")


@click.group(cls=LazyGroup, modules={"export": "custkeeper.cli.client_export"})
def clients() -> None:
    """The client list: import, search, show, confirm levels."""


@clients.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Judge every row and write nothing.")
@click.option(
    "--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="Say which column is which field, e.g. name=公司名称."
)
@click.option("--skip-bad-rows", is_flag=True, help="Import the good rows and leave the bad ones out.")
@click.option("--sheet", help="Sheet of a workbook; the one with most rows unless said.")
@click.pass_obj
def import_(desk: Desk, file: Path, dry_run: bool, mapping: tuple[str, ...], skip_bad_rows: bool, sheet: str | None) -> None:
    """Import a CSV or XLSX list as one change."""
    with desk.session() as session:
        plan = plan_import(session, file, mapping, sheet)
        for notice in plan.notices:
            desk.say(notice)
        refused = plan.rejected_rows > 0 and not skip_bad_rows
        written = 0
        if not dry_run and not refused:
            with desk.progress_bar() as progress:
                written = carry_out(session, plan, progress)
    _tell_plan(desk, plan)
    imported = len(plan.records) if dry_run else written
    faults = {"rejected": _faults(desk, plan.rejected), "warnings": _faults(desk, plan.warnings)}
    desk.print_json({"imported": imported, **faults, "levels": plan.levels})
    if dry_run:
        desk.say(_WOULD_IMPORT, count=imported)
        if plan.rejected_rows:
            raise BadRowsInDryRun(count=plan.rejected_rows)
    elif refused:
        raise BadRows(count=plan.rejected_rows)
    else:
        desk.say(_IMPORTED, count=written)


@clients.command("list")
@click.option("--search", default="", help="Any part of a code, name, contact or number; pinyin and initials too.")
@click.option("--level", type=click.Choice([level.value for level in Level]))
@click.option("--limit", type=click.IntRange(min=1))
@click.pass_obj
def list_(desk: Desk, search: str, level: str | None, limit: int | None) -> None:
    """List clients; what you hold no key for shows its code and level only."""
    with desk.session() as session:
        found = list_clients(session, search, Level(level) if level else None, limit)
    for line in found.clients:
        name = desk.translate(_SEALED) if line.is_sealed else line.name
        desk.print_line(line.code, name, desk.translate(line.level.label))
    desk.say(_SHOWN_OF, shown=len(found.clients), total=found.total)
    rows = [{"code": line.code, "name": line.name, "level": line.level.value} for line in found.clients]
    desk.print_json({"total": found.total, "clients": rows})


@clients.command()
@click.argument("code")
@click.pass_obj
def show(desk: Desk, code: str) -> None:
    """One client with every field you may read, and why its level was suggested."""
    with desk.session() as session:
        client = show_client(session, code)
        show_fields(desk, session, client, hidden={"detected"})
    labels = {each.key: each.label for each in CLIENT.fields}
    why = [desk.translate(each) for each in reasons(str(client.value("detected") or ""), labels)]
    for reason in why:
        desk.say(_WHY, reason=reason)
    desk.print_json(record_json(client) | {"why": why})


@clients.command()
@click.argument("codes", nargs=-1, required=True)
@click.option("--level", type=click.Choice([level.value for level in Level]), help="Another level than the stored one.")
@click.pass_obj
def confirm(desk: Desk, codes: tuple[str, ...], level: str | None) -> None:
    """Confirm the level of clients, or set another (managers and owners)."""
    with desk.session() as session:
        for client in confirm_levels(session, codes, Level(level) if level else None):
            desk.say(_CONFIRMED, code=client.code, level=client.level.label)
    desk.print_json({"confirmed": list(codes)})


def _tell_plan(desk: Desk, plan: ImportPlan) -> None:
    for heading, faults in ((_REJECTED, plan.rejected), (_KEPT, plan.warnings)):
        if faults:
            desk.say(heading, count=len({fault.row for fault in faults}))
            for fault in faults:
                desk.say(_ROW if fault.column else _WHOLE_ROW, row=fault.row, column=fault.column, problem=fault.problem)
    for level in Level:
        if level.value in plan.levels:
            desk.say(_LEVEL_COUNT, level=level.label, count=plan.levels[level.value])


def _faults(desk: Desk, faults: list[Fault]) -> list[dict[str, str | int]]:
    return [{"row": fault.row, "column": fault.column, "problem": desk.translate(fault.problem)} for fault in faults]
