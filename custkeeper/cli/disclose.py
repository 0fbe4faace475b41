"""`custkeeper disclose CODE … --to PARTY --person NAME`: asks the gate, and with `--record` records the disclosure."""

from datetime import date

import click

from custkeeper.cli.day_option import DAY, ON
from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.disclosures import HandOver
from custkeeper.services.disclosures import disclose as record_disclosure
from custkeeper.services.gate import Asked, DisclosureRefused, ask

_ALLOWED = QT_TRANSLATE_NOOP("cli", "May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.")
_RECORDED = QT_TRANSLATE_NOOP("cli", "Disclosure recorded: {code}")
_FORMS = click.Choice([each.key for each in DISCLOSURE.by_key["form"].choices])


@click.command()
@click.argument("codes", nargs=-1, required=True, metavar="CODE…")
@click.option("--to", "party", required=True, help="The party, as its agreement names it.")
@click.option("--person", required=True, help="Who of that party gets it.")
@ON
@click.option("--record", "is_recorded", is_flag=True, help="Record the disclosure; without this nothing is written.")
@click.option("--purpose", default="")
@click.option("--form", type=_FORMS, default="electronic", show_default=True)
@click.option("--copy-number", default="", help="On paper; the item's own unless said.")
@click.option("--return-by", type=DAY, help="The day it has to be back.")
@click.pass_obj
def disclose(
    desk: Desk,
    codes: tuple[str, ...],
    party: str,
    person: str,
    on: date | None,
    is_recorded: bool,
    purpose: str,
    form: str,
    copy_number: str,
    return_by: date | None,
) -> None:
    """Ask whether items may be handed to somebody; every reason when not."""
    with desk.session() as session:
        if not is_recorded:
            _tell(desk, ask(session, codes, party, person, desk.translate, on))
            return
        order = HandOver(codes, party, person, on, purpose, form, copy_number, return_by)
        try:
            made = record_disclosure(session, order, desk.translate)
        except DisclosureRefused as refused:
            _print_refusal(desk, refused)
            raise
    desk.say(_RECORDED, code=made.code)
    desk.print_json({"allowed": True, "reasons": [], "bars": [], "disclosure": made.code})


def _tell(desk: Desk, asked: Asked) -> None:
    """The answer; raises DisclosureRefused when it is no."""
    if not asked.is_allowed:
        refused = DisclosureRefused(asked.reasons)
        _print_refusal(desk, refused)
        raise refused
    items, agreements = (", ".join(each) for each in ([item.code for item, _ in asked.answers], asked.agreements))
    day = show_day(asked.day, desk.language)
    desk.say(_ALLOWED, person=asked.person, party=asked.party, day=day, items=items, agreement=agreements)
    desk.print_json({"allowed": True, "reasons": [], "bars": [], "agreements": list(asked.agreements)})


def _print_refusal(desk: Desk, refused: DisclosureRefused) -> None:
    sentences = [desk.translate(each.message) for each in refused.reasons]
    desk.print_json({"allowed": False, "reasons": sentences, "bars": [each.bar.value for each in refused.reasons]})
