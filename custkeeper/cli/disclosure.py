"""`custkeeper disclosure …`: who holds what, and recording how it ended. Handing over is `disclose`."""

from dataclasses import asdict
from datetime import date

import click

from custkeeper.cli.day_option import ON
from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.disclosures import ENDINGS, end_disclosure
from custkeeper.services.holders import holders as held_by
from custkeeper.services.records import state_label

_ENDED = QT_TRANSLATE_NOOP("cli", "{code} is now “{state}”.")
_PART_ENDED = QT_TRANSLATE_NOOP("cli", "Recorded; other items of {code} are still out.")
_UNTIL = QT_TRANSLATE_NOOP("cli", "to return by {day}")
_OVERDUE = QT_TRANSLATE_NOOP("cli", "overdue since {day}")
_SEALED = QT_TRANSLATE_NOOP("cli", "(sealed)")
_TOTAL = QT_TRANSLATE_NOOP("cli", "Out on {day}: {total}, overdue: {overdue}")


@click.group()
def disclosure() -> None:
    """Disclosures: who holds what, and how each ended."""


@disclosure.command()
@ON
@click.pass_obj
def holders(desk: Desk, on: date | None) -> None:
    """What is out on a day, with whom, until when."""
    with desk.session() as session:
        found = held_by(session, on)
    for each in found.holdings:
        until = ""
        if each.return_by:
            back = show_day(date.fromisoformat(each.return_by), desk.language)
            until = desk.translate(_OVERDUE if each.is_overdue else _UNTIL, day=back)
        whom = [desk.translate(_SEALED)] if each.is_sealed else [each.name, each.party, each.person, each.copy_number]
        desk.print_line(each.disclosure, each.item, *whom, until)
    desk.say(_TOTAL, day=show_day(found.day, desk.language), total=found.total, overdue=found.overdue)
    desk.print_json(
        {"day": found.day.isoformat(), "total": found.total, "overdue": found.overdue}
        | {"holdings": [asdict(each) for each in found.holdings]}
    )


@disclosure.command()
@click.argument("code")
@click.option("--as", "how", type=click.Choice(ENDINGS), required=True, help="How it ended.")
@click.option("--proof", required=True, help="Receipt, certificate or witness; for a voided one the reason.")
@click.option("--item", "items", multiple=True, help="Only this item of it; may be repeated.")
@ON
@click.pass_obj
def end(desk: Desk, code: str, how: str, proof: str, items: tuple[str, ...], on: date | None) -> None:
    """Record that it came back, was destroyed or expired, or was entered by mistake."""
    with desk.session() as session:
        ended = end_disclosure(session, code, how, proof, on, items)
    if ended.state == "out":
        desk.say(_PART_ENDED, code=code)
    else:
        desk.say(_ENDED, code=code, state=state_label(DISCLOSURE, ended.state))
    desk.print_json({"code": code, "state": ended.state})
