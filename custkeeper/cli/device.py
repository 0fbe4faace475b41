"""`custkeeper user device …`: unlocking with this computer instead of the passphrase, which `--device` then does."""

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.device_unlock import device_unlock, disable, enable

_ON = QT_TRANSLATE_NOOP("cli", "With --device this computer opens the vault for {name} without the passphrase now.")
_MEANS = QT_TRANSLATE_NOOP(
    "cli",
    "Whoever sits at this computer logged in as you can do so, and your other programs can read the key from the keyring. "
    "What is top secret stays closed; signing, access and what leaves the vault still ask for the passphrase.",
)
_OFF = QT_TRANSLATE_NOOP("cli", "The vault asks {name} for the passphrase again: computers that did not: {count}.")
_BACKUPS = QT_TRANSLATE_NOOP(
    "cli",
    "Copies made meanwhile, backups too, still know the key of such a computer: who has both can read what is not top secret, "
    "until the vault's keys are changed.",
)
_IS_ON = QT_TRANSLATE_NOOP("cli", "This computer opens the vault for {name} without the passphrase.")
_IS_OFF = QT_TRANSLATE_NOOP("cli", "This computer asks {name} for the passphrase.")
_ELSEWHERE = QT_TRANSLATE_NOOP("cli", "Other computers that do not ask for it: {count}")


@click.group()
def device() -> None:
    """Unlock with this computer instead of the passphrase."""


@device.command()
@click.pass_obj
def on(desk: Desk) -> None:
    """Let this computer open the vault for you; the key lies in the system's keyring."""
    with desk.session() as session:
        enable(session, desk.passphrase())
    desk.say(_ON, name=desk.options.user)
    desk.tell(_MEANS)
    desk.print_json({"on": True})


@device.command()
@click.option("--everywhere", is_flag=True, help="All of your computers: one was lost, or its keyring was cleared.")
@click.pass_obj
def off(desk: Desk, everywhere: bool) -> None:
    """Ask for the passphrase on this computer again."""
    with desk.session() as session:
        count = disable(session, desk.passphrase(), everywhere)
    desk.say(_OFF, name=desk.options.user, count=count)
    if count:
        desk.tell(_BACKUPS)
    desk.print_json({"on": False, "count": count})


@device.command()
@click.pass_obj
def show(desk: Desk) -> None:
    """Whether this computer, or another of yours, opens the vault without the passphrase."""
    with desk.session() as session:
        found = device_unlock(session)
    desk.say(_IS_ON if found.is_on else _IS_OFF, name=desk.options.user)
    if found.problem is not None:
        desk.say(found.problem)
    if found.elsewhere:
        desk.say(_ELSEWHERE, count=found.elsewhere)
    desk.print_json({"on": found.is_on, "elsewhere": found.elsewhere})
