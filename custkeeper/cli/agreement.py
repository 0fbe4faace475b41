"""`custkeeper agreement …`: confidentiality agreements."""

from datetime import date
from pathlib import Path

import click

from custkeeper.cli.day_option import ON
from custkeeper.cli.desk import Desk
from custkeeper.cli.record import record_json, show_fields
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.agreements import add_agreement, attach_signed_file, list_agreements, show_agreement
from custkeeper.services.guest_signatures import sign_by_passphrase, signing_text
from custkeeper.services.records import find, typed_values

_ADDED = QT_TRANSLATE_NOOP("cli", "Added: {code}")
_ATTACHED = QT_TRANSLATE_NOOP("cli", "Attached to {code}: {name}")
_STANDING = QT_TRANSLATE_NOOP("cli", "Standing: {standing}")
_LAST_DAY = QT_TRANSLATE_NOOP("cli", "Last day in force: {day}")
_DUTIES = QT_TRANSLATE_NOOP("cli", "Duties until: {day}")
_TEXT = QT_TRANSLATE_NOOP("cli", "You sign exactly this:")
_TERM = QT_TRANSLATE_NOOP("cli", "  {label}: {value}")
_SIDE_SIGNED = QT_TRANSLATE_NOOP("cli", "{code}: your side is signed ({signature}). Hash of the signed text: {hash}")
_BOTH = QT_TRANSLATE_NOOP("cli", "Both sides have signed; it is signed as of today.")
_RECIPIENT = QT_TRANSLATE_NOOP("cli", "Named recipient: {name}")


@click.group()
def agreement() -> None:
    """Agreements: add, list, show, attach the signed file."""


@agreement.command()
@click.option("--party", required=True)
@click.option("--kind", default="target_nda", show_default=True)
@click.option("--scope", required=True, help="Categories covered, by comma, e.g. client-list,contacts.")
@click.option("--highest-level", type=click.Choice([level.value for level in Level]), required=True)
@click.option("--start", required=True, help="First day, e.g. 2027-03-01.")
@click.option("--term", required=True, type=int, help="Months.")
@click.option("--survival", type=int, help="Months of duty after the term.")
@click.option("--signed-on", default="", help="Day of the last signature.")
@click.option("--transfer", default="", help="Codename of the transfer.")
@click.option("--purpose", default="")
@click.option("--recipient", "recipients", multiple=True, help="A named recipient; may be repeated.")
@click.option("--code", default="")
@click.pass_obj
def add(
    desk: Desk,
    party: str,
    kind: str,
    scope: str,
    highest_level: str,
    start: str,
    term: int,
    survival: int | None,
    signed_on: str,
    transfer: str,
    purpose: str,
    recipients: tuple[str, ...],
    code: str,
) -> None:
    """Add an agreement."""
    typed = {
        "party": party,
        "kind": kind,
        "scope": scope,
        "highest_level": highest_level,
        "start_on": start,
        "signed_on": signed_on,
    }
    typed |= {"term": str(term), "survival": "" if survival is None else str(survival), "transfer": transfer, "purpose": purpose}
    with desk.session() as session:
        values = typed_values(session, AREAS["agreement"], typed)
        added = add_agreement(session, values, recipients, code)
    desk.say(_ADDED, code=added.code)
    desk.print_json({"code": added.code, "id": added.id})


@agreement.command()
@click.argument("code")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def attach(desk: Desk, code: str, file: Path) -> None:
    """Seal the signed file to an agreement."""
    with desk.session() as session:
        attach_signed_file(session, code, file)
    desk.say(_ATTACHED, code=code, name=file.name)
    desk.print_json({"code": code})


@agreement.command("sign")
@click.argument("code")
@click.option("--as", "capacity", required=True, help="For whom and in what function you sign.")
@click.pass_obj
def sign_(desk: Desk, code: str, capacity: str) -> None:
    """Sign your side with your passphrase. A guest signs in the window: a drawing cannot be given to a command."""
    with desk.session() as session:
        seen = signing_text(session, "agreement", code, desk.catalogue, desk.language)
        desk.say(_TEXT)
        for label, value in seen.lines:
            desk.say(_TERM, label=label, value=value)
        signed = sign_by_passphrase(session, seen, capacity, desk.passphrase(), desk.catalogue)
        state = find(session, "agreement", code).state
    desk.say(_SIDE_SIGNED, code=code, signature=signed.code, hash=seen.hash)
    if state == "signed":
        desk.say(_BOTH)
    desk.print_json({"code": code, "state": state, "signature": signed.code, "hash": seen.hash})


@agreement.command("list")
@ON
@click.pass_obj
def list_(desk: Desk, on: date | None) -> None:
    """Every agreement with its standing."""
    with desk.session() as session:
        lines = list_agreements(session, on)
    for line in lines:
        desk.print_line(
            line.agreement.code, str(line.agreement.value("party") or ""), desk.translate(line.standing.standing.label)
        )
    rows = [
        {"code": line.agreement.code, "party": line.agreement.value("party") or "", "standing": line.standing.standing.value}
        for line in lines
    ]
    desk.print_json({"total": len(rows), "agreements": rows})


@agreement.command()
@click.argument("code")
@ON
@click.pass_obj
def show(desk: Desk, code: str, on: date | None) -> None:
    """One agreement: its fields, recipients, and where it stands."""
    with desk.session() as session:
        line = show_agreement(session, code, on)
        show_fields(desk, session, line.agreement)
    for recipient in line.recipients:
        desk.say(_RECIPIENT, name=str(recipient.value("name") or ""))
    desk.say(_STANDING, standing=line.standing.standing.label)
    for text, day in ((_LAST_DAY, line.standing.last_day), (_DUTIES, line.standing.duties_until)):
        if day is not None:
            desk.say(text, day=show_day(day, desk.language))
    names = [str(each.value("name")) for each in line.recipients]
    desk.print_json(record_json(line.agreement) | {"standing": line.standing.standing.value, "recipients": names})
