"""`custkeeper party …`: partners with their people, what each holds, and under which agreements. Adding is `record party add`."""

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.record import record_json, show_fields
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.parties import not_registered, party_facts, remove_party
from custkeeper.services.reading import opened
from custkeeper.services.records import find_open, list_records

_PERSON = QT_TRANSLATE_NOOP("cli", "Person: {name}")
_AGREEMENT = QT_TRANSLATE_NOOP("cli", "{agreement}: {standing}")
_HOLDS = QT_TRANSLATE_NOOP("cli", "Holds: {disclosure}, {item}")
_NOTHING = QT_TRANSLATE_NOOP("cli", "Holds nothing today.")
_REMOVED = QT_TRANSLATE_NOOP("cli", "Removed from the register: {code}")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "cli", "Named in agreements, not in the register yet: {names}. Add each by “record party add name=… kind=…”."
)


@click.group()
def party() -> None:
    """Partners: their people, what they hold, their agreements."""


@party.command("list")
@click.pass_obj
def list_(desk: Desk) -> None:
    """Every partner; on stderr those that agreements name and the register does not have."""
    with desk.session() as session:
        lines, unknown = list_records(session, "party"), not_registered(session)
    for line in lines:
        desk.print_line(line.code, line.title)
    if unknown:
        desk.tell(_UNKNOWN, names=", ".join(unknown))
    found = [{"code": line.code, "name": line.title, "state": line.state} for line in lines]
    desk.print_json({"total": len(lines), "parties": found, "not_registered": unknown})


@party.command()
@click.argument("code")
@click.pass_obj
def show(desk: Desk, code: str) -> None:
    """One partner: fields, people, agreements with their standing, what it holds today."""
    with desk.session() as session:
        found = opened(session, find_open(session, "party", code))
        facts = party_facts(session, found)
        show_fields(desk, session, found)
    for person in facts.people:
        desk.say(_PERSON, name=str(person.value("name") or ""))
    for agreement, stands in facts.agreements:
        desk.say(_AGREEMENT, agreement=agreement.code, standing=stands.standing.label)
    for each in facts.holdings:
        desk.say(_HOLDS, disclosure=each.disclosure, item=each.item)
    if not facts.holdings:
        desk.say(_NOTHING)
    people = [str(person.value("name")) for person in facts.people if person.state == "current"]
    held = [{"disclosure": each.disclosure, "item": each.item} for each in facts.holdings]
    stands_now = {agreement.code: stands.standing.value for agreement, stands in facts.agreements}
    desk.print_json(record_json(found) | {"people": people, "agreements": stands_now, "holds": held})


@party.command()
@click.argument("code")
@click.pass_obj
def remove(desk: Desk, code: str) -> None:
    """Take a partner out of the register; refused while it holds something or is bound."""
    with desk.session() as session:
        remove_party(session, code)
    desk.say(_REMOVED, code=code)
    desk.print_json({"code": code, "removed": True})
