"""`custkeeper disclose CODE … --to PARTY --person NAME`: asks the gate, and with `--record` records the disclosure."""

from datetime import date

import click

from custkeeper.cli.day_option import DAY, ON
from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.agreement_wording import with_way
from custkeeper.services.disclosures import HandOver
from custkeeper.services.disclosures import disclose as record_disclosure
from custkeeper.services.gate import Asked, DisclosureRefused, ask
from custkeeper.services.overrides import Covered, covering

_ALLOWED = QT_TRANSLATE_NOOP("cli", "May be handed over to {person}, {party}, on {day}: {items}. Agreement: {agreement}.")
_UNDER = QT_TRANSLATE_NOOP("cli", "The gate says no by itself; override {code} lets it through until {day}.")
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
@click.option("--override", default="", metavar="CODE", help="A signed override, for what the gate refuses.")
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
    override: str,
) -> None:
    """Ask whether items may be handed to somebody; every reason when not."""
    with desk.session() as session:
        if not is_recorded:
            asked = ask(session, codes, party, person, desk.translate, on)
            _tell(desk, asked, covering(session, override, asked) if override and not asked.is_allowed else None)
            return
        order = HandOver(codes, party, person, on, purpose, form, copy_number, return_by, override)
        try:
            made = record_disclosure(session, order, desk.translate)
        except DisclosureRefused as refused:
            _print_refusal(desk, refused)
            raise
    desk.say(_RECORDED, code=made.code)
    desk.print_json({"allowed": True, "reasons": [], "bars": [], "disclosure": made.code})


def _tell(desk: Desk, asked: Asked, override: Covered | None) -> None:
    """The answer; raises DisclosureRefused when it is no."""
    if not asked.is_allowed and override is None:
        refused = DisclosureRefused(asked.reasons)
        _print_refusal(desk, refused)
        raise refused
    items, under = ", ".join(item.code for item, _ in asked.answers), asked.agreements.values()
    agreements = ", ".join(with_way(each.code, str(each.value("signed_how") or ""), desk.translate) for each in under)
    day = show_day(asked.day, desk.language)
    desk.say(_ALLOWED, person=asked.person, party=asked.party, day=day, items=items, agreement=agreements)
    told = {"allowed": True, "reasons": [], "bars": [], "agreements": list(asked.agreements)}
    if override is not None:
        until = show_day(date.fromisoformat(override.content["until"]), desk.language)
        desk.say(_UNDER, code=override.record.code, day=until)
        told["override"] = override.record.code
    desk.print_json(told)


def _print_refusal(desk: Desk, refused: DisclosureRefused) -> None:
    sentences = [desk.translate(each.message) for each in refused.reasons]
    desk.print_json({"allowed": False, "reasons": sentences, "bars": [each.bar.value for each in refused.reasons]})
