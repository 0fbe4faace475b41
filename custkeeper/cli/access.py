"""`custkeeper user grant|withdraw|role|end|trained|revoke …`: what a person may do and read, and until when."""

from datetime import date

import click

from custkeeper.cli.day_option import DAY, DAY_OR_NONE
from custkeeper.cli.desk import Desk
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services import access
from custkeeper.services.backup_residuals import open_to, open_to_told

_GRANTED = QT_TRANSLATE_NOOP("cli", "{name} holds the key for the level {level} now.")
_WITHDRAWN = QT_TRANSLATE_NOOP(
    "cli",
    "{name} holds no key for the level {level} any more; everybody else has a new one. What was read before stays read, and "
    "copies made before, backups too, still open with what {name} knows.",
)
_ROLE = QT_TRANSLATE_NOOP("cli", "{name} is {role} now.")
_ENDS = QT_TRANSLATE_NOOP("cli", "{name} can open the vault up to and including {day}.")
_NO_END = QT_TRANSLATE_NOOP("cli", "{name} can open the vault without an end date.")
_TRAINED = QT_TRANSLATE_NOOP("cli", "Confirmed: {name} passed the training on {day}.")
_REVOKED = QT_TRANSLATE_NOOP(
    "cli",
    "{name} can open this vault no more: passphrase, recovery code and keys were replaced.",
)

_LEVELS = click.Choice([Level.CONFIDENTIAL.value, Level.TOP_SECRET.value])


def add_to(user: click.Group) -> None:
    """Make these commands of `user`."""
    for command in (grant, withdraw, role, end, trained, revoke):
        user.add_command(command)


@click.command()
@click.argument("name")
@click.argument("level", type=_LEVELS)
@click.pass_obj
def grant(desk: Desk, name: str, level: str) -> None:
    """Give a person the key of a level."""
    with desk.session() as session:
        access.grant(session, name, Level(level))
    desk.say(_GRANTED, name=name, level=Level(level).label)
    desk.print_json({"name": name, "level": level})


@click.command()
@click.argument("name")
@click.argument("level", type=_LEVELS)
@click.pass_obj
def withdraw(desk: Desk, name: str, level: str) -> None:
    """Take the key of a level back; everybody else gets a new one."""
    with desk.session() as session, desk.progress_bar() as advance:
        access.withdraw(session, name, Level(level), advance)
    desk.say(_WITHDRAWN, name=name, level=Level(level).label)
    desk.print_json({"name": name, "level": level})


@click.command()
@click.argument("name")
@click.argument("role", type=click.Choice([role.value for role in Role]))
@click.pass_obj
def role(desk: Desk, name: str, role: str) -> None:
    """Give a person another role."""
    with desk.session() as session, desk.progress_bar() as advance:
        access.change_role(session, name, Role(role), advance)
    desk.say(_ROLE, name=name, role=Role(role).label)
    desk.print_json({"name": name, "role": role})


@click.command()
@click.argument("name")
@click.argument("day", type=DAY_OR_NONE)
@click.pass_obj
def end(desk: Desk, name: str, day: date | None) -> None:
    """Set the last day a person can open the vault, such as 2027-03-01, or `none`."""
    with desk.session() as session:
        access.set_end(session, name, day)
    if day is None:
        desk.say(_NO_END, name=name)
    else:
        desk.say(_ENDS, name=name, day=day.isoformat())
    desk.print_json({"name": name, "until": day.isoformat() if day else ""})


@click.command()
@click.argument("name")
@click.argument("day", type=DAY)
@click.pass_obj
def trained(desk: Desk, name: str, day: date) -> None:
    """Confirm the day a person passed the confidentiality training, such as 2027-03-01."""
    with desk.session() as session:
        access.confirm_training(session, name, day)
    desk.say(_TRAINED, name=name, day=day.isoformat())
    desk.print_json({"name": name, "trained_on": day.isoformat()})


@click.command()
@click.argument("name")
@click.pass_obj
def revoke(desk: Desk, name: str) -> None:
    """End a person's access for good: new keys, and a new data file."""
    with desk.session() as session, desk.progress_bar() as advance:
        done = access.revoke(session, name, advance)
        told, codes = open_to_told(session, name, desk.translate), [each.code for each in open_to(session, name)]
    desk.say(_REVOKED, name=name)
    for each in told:
        desk.say(each)
    levels, transfers = [level.value for level in done.levels], list(done.transfers)
    desk.print_json({"name": name, "levels": levels, "transfers": transfers, "backups": codes})
