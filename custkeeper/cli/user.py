"""`custkeeper user …`: the people of the vault."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.device import device
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.papers import require_room, write_papers, write_secrets
from custkeeper.services.people import add_person, change_passphrase, list_people
from custkeeper.services.people import grant as grant_level

_ADDED = QT_TRANSLATE_NOOP("cli", "{name} can open the vault now, as {role}.")
_SHEET = QT_TRANSLATE_NOOP("cli", "Recovery sheet, for {name} only: {path}")
_GRANTED = QT_TRANSLATE_NOOP("cli", "{name} holds the key for the level {level} now.")
_CHANGED = QT_TRANSLATE_NOOP(
    "cli",
    "Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it "
    "asks for it again. Old backups still know them all.",
)
_SHEET_WARNING = QT_TRANSLATE_NOOP(
    "cli", "No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped."
)


@click.group()
def user() -> None:
    """People: add, list, give access, change a passphrase."""


user.add_command(device)


@user.command()
@click.argument("name")
@click.option("--role", type=click.Choice([role.value for role in Role if role is not Role.OWNER]), required=True)
@click.option("--new-passphrase-file", type=click.Path(path_type=Path), help="The new person's passphrase, typed by them.")
@click.option("--papers", type=click.Path(path_type=Path), help="Folder for the recovery sheet (PDF).")
@click.option(
    "--secrets-out", type=click.Path(path_type=Path), help="For scripts: also write the recovery code as a file, mode 0600."
)
@click.pass_obj
def add(
    desk: Desk, name: str, role: str, new_passphrase_file: Path | None, papers: Path | None, secrets_out: Path | None
) -> None:
    """Add a person with their own passphrase."""
    if papers is not None:
        require_room(papers)
    with desk.session() as session:
        printed = add_person(session, name, Role(role), desk.new_passphrase(new_passphrase_file, name))
    desk.say(_ADDED, name=name, role=Role(role).label)
    if papers is not None:
        for file in write_papers(desk.press, printed, papers, desk.language, with_card=False):
            desk.say(_SHEET, name=name, path=str(file))
    elif secrets_out is None:
        desk.tell(_SHEET_WARNING)
    if secrets_out is not None:
        write_secrets(printed, secrets_out, with_firm_secret=False)
    desk.print_json({"name": name, "role": role})


@user.command("list")
@click.pass_obj
def list_(desk: Desk) -> None:
    """Who can open the vault, and which levels they hold the key for."""
    with desk.session() as session:
        lines = list_people(session)
    for line in lines:
        keys = ", ".join(desk.translate(level.label) for level in line.keys)
        desk.print_line(line.code, line.name, desk.translate(line.role.label), keys)
    people = [
        {"code": each.code, "name": each.name, "role": each.role.value, "keys": [key.value for key in each.keys]}
        for each in lines
    ]
    desk.print_json({"people": people})


@user.command()
@click.argument("name")
@click.argument("level", type=click.Choice([Level.CONFIDENTIAL.value, Level.TOP_SECRET.value]))
@click.pass_obj
def grant(desk: Desk, name: str, level: str) -> None:
    """Give a person the key of a level."""
    with desk.session() as session:
        grant_level(session, name, Level(level))
    desk.say(_GRANTED, name=name, level=Level(level).label)
    desk.print_json({"name": name, "level": level})


@user.command()
@click.option("--new-passphrase-file", type=click.Path(path_type=Path), help="The new passphrase.")
@click.option("--papers", type=click.Path(path_type=Path), help="Folder for the new recovery sheet (PDF).")
@click.pass_obj
def passphrase(desk: Desk, new_passphrase_file: Path | None, papers: Path | None) -> None:
    """Change your own passphrase; a new recovery sheet replaces the old one."""
    old = desk.passphrase()
    if papers is not None:
        require_room(papers)
    with desk.session() as session:
        printed = change_passphrase(session, old, desk.new_passphrase(new_passphrase_file, desk.options.user))
    if papers is not None:
        for file in write_papers(desk.press, printed, papers, desk.language, with_card=False):
            desk.say(_SHEET, name=printed.person, path=str(file))
    else:
        desk.tell(_SHEET_WARNING)
    desk.say(_CHANGED)
    desk.print_json({"changed": True})
