"""`custkeeper backup key …`: this computer's key for backups made while nobody is there."""

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.backup_keys import allow_unattended, stop_unattended, unattended

_ON = QT_TRANSLATE_NOOP("cli", "This computer can make backups while nobody is there: “backup make --unattended”.")
_MEANS = QT_TRANSLATE_NOOP(
    "cli",
    "Its keyring now holds the key of the data file. It copies and verifies with it; what is confidential or top secret stays "
    "sealed, but whoever can read the keyring can read what is public or internal.",
)
_OFF = QT_TRANSLATE_NOOP("cli", "This computer makes no backups by itself.")


@click.group()
def key() -> None:
    """This computer's key for unattended backups."""


@key.command()
@click.pass_obj
def enable(desk: Desk) -> None:
    """Give this computer the key; it lies in the system's keyring."""
    with desk.session() as session:
        allow_unattended(session, desk.passphrase())
    desk.say(_ON)
    desk.tell(_MEANS)
    desk.print_json({"on": True})


@key.command()
@click.pass_obj
def disable(desk: Desk) -> None:
    """Take the key away again."""
    with desk.session() as session:
        stop_unattended(session, desk.passphrase())
    desk.say(_OFF)
    desk.print_json({"on": False})


@key.command()
@click.pass_obj
def show(desk: Desk) -> None:
    """Whether this computer has the key."""
    with desk.session() as session:
        found = unattended(session)
    desk.say(_ON if found.is_on else _OFF)
    if found.problem is not None:
        desk.say(found.problem)
    desk.print_json({"on": found.is_on})
