"""`custkeeper user …`: the people of the vault. What they may do and read is `access`."""

from pathlib import Path

import click

from custkeeper.cli import access
from custkeeper.cli.desk import Desk, read_secret
from custkeeper.cli.device import device
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.papers import require_room, write_papers, write_secrets
from custkeeper.services.people import add_person, change_passphrase, list_people

_ADDED = QT_TRANSLATE_NOOP("cli", "{name} can open the vault now, as {role}.")
_SHEET = QT_TRANSLATE_NOOP("cli", "Recovery sheet, for {name} only: {path}")
_CHANGED = QT_TRANSLATE_NOOP(
    "cli",
    "Passphrase changed; the old one and the old recovery sheet open this vault no more, and every computer let in without it "
    "asks for it again. Copies of the vault made before, backups too, still open with the old ones: find and destroy those that "
    "need not be kept.",
)
_SHEET_WARNING = QT_TRANSLATE_NOOP(
    "cli", "No folder given with --papers: no recovery sheet was printed, so a forgotten passphrase cannot be helped."
)


@click.group()
def user() -> None:
    """People: add, list, change their access or your own passphrase, revoke."""


access.add_to(user)


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
        desk.print_line(line.code, line.name, desk.translate(line.role.label), keys, line.until)
    people = [
        {
            "code": each.code,
            "name": each.name,
            "role": each.role.value,
            "state": each.state,
            "keys": [key.value for key in each.keys],
            "trained_on": each.trained_on,
            "until": each.until,
        }
        for each in lines
    ]
    desk.print_json({"people": people})


@user.command()
@click.option("--new-passphrase-file", type=click.Path(path_type=Path), help="The new passphrase.")
@click.option("--recovery-code-file", type=click.Path(path_type=Path), help="Instead of the old one: a file with your code.")
@click.option("--papers", type=click.Path(path_type=Path), help="Folder for the new recovery sheet (PDF).")
@click.pass_obj
def passphrase(desk: Desk, new_passphrase_file: Path | None, recovery_code_file: Path | None, papers: Path | None) -> None:
    """Change your own passphrase, or set a new one by your recovery code; a new recovery sheet replaces the old one."""
    code = read_secret(recovery_code_file) if recovery_code_file is not None else ""
    old = "" if code else desk.passphrase()
    if papers is not None:
        require_room(papers)
    with desk.session(code) as session:
        new = desk.new_passphrase(new_passphrase_file, desk.options.user)
        printed = change_passphrase(session, old, new, recovery_code=code)
    if papers is not None:
        for file in write_papers(desk.press, printed, papers, desk.language, with_card=False):
            desk.say(_SHEET, name=printed.person, path=str(file))
    else:
        desk.tell(_SHEET_WARNING)
    desk.say(_CHANGED)
    desk.print_json({"changed": True})
