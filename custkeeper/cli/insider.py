"""`custkeeper insider …`: who knows of a transfer; being on its list is holding its key."""

from dataclasses import asdict
from datetime import date

import click

from custkeeper.cli.day_option import DAY
from custkeeper.cli.desk import Desk
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.insiders import Listing, add_insider, insiders, remove_insider, seal_belongings, set_listing_end

_ADDED = QT_TRANSLATE_NOOP("cli", "{name} is an insider of {code} now ({row}).")
_REMOVED = QT_TRANSLATE_NOOP(
    "cli",
    "{name} is off the insider list of {code}; its insiders have a new key. What was read or copied before stays with them, and "
    "copies of the vault made before still open with what they know.",
)
_SEALED = QT_TRANSLATE_NOOP("cli", "Records of {code} put under the key of its insiders: {count}.")
_SINCE = QT_TRANSLATE_NOOP("cli", "since {day}")
_UNTIL = QT_TRANSLATE_NOOP("cli", "until {day}")
_PAST = QT_TRANSLATE_NOOP("cli", "that day is past: take them off")
_ENDS = QT_TRANSLATE_NOOP("cli", "{name} is to be on the insider list of {code} until {day}.")
_NO_END = QT_TRANSLATE_NOOP("cli", "{name} is on the insider list of {code} without a last day.")
_NOBODY = QT_TRANSLATE_NOOP("cli", "{code} has no insider list: whoever holds its level can read it.")


@click.group()
def insider() -> None:
    """The insider list of a transfer."""


@insider.command()
@click.argument("code")
@click.argument("name")
@click.option("--reason", required=True, help="Why this person has to know.")
@click.option("--outside", is_flag=True, help="Not of the firm: listed only, without a key.")
@click.option("--since", type=DAY, help="The day from which this person knows; today unless said.")
@click.option("--until", type=DAY, help="The last day on the list, if that is known; it is told when it falls due.")
@click.option("--told", "told_on", type=DAY, help="The day this person was told the duties.")
@click.option("--trained", "trained_on", type=DAY, help="The day of the training; of a person of the firm the one confirmed.")
@click.pass_obj
def add(
    desk: Desk,
    code: str,
    name: str,
    reason: str,
    outside: bool,
    since: date | None,
    until: date | None,
    told_on: date | None,
    trained_on: date | None,
) -> None:
    """Put somebody on the list of the transfer CODE; the first one makes its key, and you are on it, too."""
    with desk.session() as session:
        added = add_insider(session, code, Listing(name, reason, since, told_on, trained_on, outside, until))
    desk.say(_ADDED, name=str(added.value("name")), code=code, row=added.code)
    desk.print_json({"transfer": code, "code": added.code, "name": added.value("name")})


@insider.command()
@click.argument("code")
@click.argument("who")
@click.option("--on", "on", type=DAY, help="The last day; today unless said.")
@click.pass_obj
def remove(desk: Desk, code: str, who: str, on: date | None) -> None:
    """Take somebody off by name or row, as INS0002; the others get a new key."""
    with desk.session() as session, desk.progress_bar() as advance:
        removed = remove_insider(session, code, who, on, advance)
    desk.say(_REMOVED, name=str(removed.value("name")), code=code)
    desk.print_json({"transfer": code, "code": removed.code, "until": removed.value("until")})


@insider.command()
@click.argument("code")
@click.argument("who")
@click.argument("day", type=DAY, required=False)
@click.pass_obj
def until(desk: Desk, code: str, who: str, day: date | None) -> None:
    """The last DAY somebody is to be on the list, by name or row; without DAY none. It ends no key: “insider remove” does."""
    with desk.session() as session:
        row = set_listing_end(session, code, who, day)
    last = show_day(day, desk.language) if day else ""
    desk.say(_ENDS if day else _NO_END, name=str(row.value("name")), code=code, day=last)
    desk.print_json({"transfer": code, "code": row.code, "until": row.value("until")})


@insider.command()
@click.argument("code")
@click.pass_obj
def seal(desk: Desk, code: str) -> None:
    """Put what belongs to the transfer CODE under its key, as far as an older version has left it under its level's."""
    with desk.session() as session:
        count = seal_belongings(session, code)
    desk.say(_SEALED, count=count, code=code)
    desk.print_json({"transfer": code, "sealed": count})


@insider.command("list")
@click.argument("code")
@click.pass_obj
def list_(desk: Desk, code: str) -> None:
    """Everybody who is or was on the list."""
    with desk.session() as session:
        lines, today = insiders(session, code), session.today
    for each in lines:
        days = ((_SINCE, each.since), (_UNTIL, each.until))
        said = [desk.translate(text, day=show_day(date.fromisoformat(day), desk.language)) for text, day in days if day]
        said += [desk.translate(_PAST)] if each.is_past(today) else []
        desk.print_line(each.code, each.name, each.reason, *said)
    if not lines:
        desk.say(_NOBODY, code=code)
    desk.print_json({"transfer": code, "insiders": [asdict(each) for each in lines]})
