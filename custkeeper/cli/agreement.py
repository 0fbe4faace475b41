"""`custkeeper agreement …`: confidentiality agreements, their addenda, revoking, and deciding a breach."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from custkeeper.cli.agreement_options import AMENDED, CHANGED, PAPER, TERMS, TYPED
from custkeeper.cli.day_option import DAY, ON
from custkeeper.cli.desk import Desk
from custkeeper.cli.record import record_json, show_fields
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.recipient import ADDENDUM, NOTICE
from custkeeper.domain.breach import Breach
from custkeeper.domain.end_days import is_over
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.access import parse_day
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.addenda import revoke as revoke_agreement
from custkeeper.services.agreement_said import agreement_said
from custkeeper.services.agreement_wording import duties_said, last_day_said
from custkeeper.services.agreements import AgreementLine, add_agreement, attach_signed_file, list_agreements, show_agreement
from custkeeper.services.breaches import decide_breach
from custkeeper.services.guest_signatures import sign_by_passphrase, signing_text
from custkeeper.services.naming import Naming, later_said, name_later
from custkeeper.services.paper_signing import Paper, sign_on_paper
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
_ON_PAPER = QT_TRANSLATE_NOOP("cli", "{code} is signed on paper as of {day}.")
_UNTIL = QT_TRANSLATE_NOOP("cli", "Named recipient: {name}, until {day}")
_ENDED = QT_TRANSLATE_NOOP("cli", "Named recipient: {name}, ended on {day}")
_RECIPIENT = QT_TRANSLATE_NOOP("cli", "Named recipient: {name}")
_AMENDED = QT_TRANSLATE_NOOP("cli", "Addendum {addendum} of {code} recorded.")
_REVOKED = QT_TRANSLATE_NOOP("cli", "{code} is revoked as of {day}: nothing may be handed over under it from then on.")
_DECIDED = QT_TRANSLATE_NOOP("cli", "{code}: the decision on the breach is recorded.")
_LATE = QT_TRANSLATE_NOOP("cli", "breach")


@click.group()
def agreement() -> None:
    """Agreements: add, list, show, attach the signed file, addendum, revoke, decide a breach."""


@agreement.command()
@TERMS
@PAPER
@click.option("--recipient", "recipients", multiple=True, help="A named recipient; may be repeated.")
@click.option("--code", default="")
@click.pass_obj
def add(
    desk: Desk,
    /,
    recipients: tuple[str, ...],
    code: str,
    for_us: str,
    for_them: str,
    scan: Path | None,
    kept_at: str,
    **given: Any,
) -> None:
    """Add an agreement: a draft, or with --signed-on one that was signed on paper."""
    typed = {field: "" if given[option] is None else str(given[option]) for option, field in TYPED.items()}
    with desk.session() as session:
        values = typed_values(session, AREAS["agreement"], typed)
        signed = str(values.get("signed_on") or "")
        paper = Paper(parse_day(signed), for_us, for_them, scan, kept_at) if signed else None
        added = add_agreement(session, values, recipients, code, paper)
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


@agreement.command()
@click.argument("code")
@click.option("--number", required=True, help="As on the paper.")
@click.option("--signed-on", type=DAY, required=True, help="Day of the last signature on it.")
@AMENDED
@click.option("--text", default="", help="Anything else it says.")
@click.pass_obj
def addendum(desk: Desk, /, code: str, number: str, signed_on: date, text: str, **given: Any) -> None:
    """Record a signed addendum; what it changes is changed in the agreement."""
    typed = {field: str(given[field]) for field in CHANGED if given[field] is not None}
    with desk.session() as session:
        changes = typed_values(session, AREAS["addendum"], typed)
        made = amend(session, code, Amendment(number, signed_on, changes, text))
    desk.say(_AMENDED, code=code, addendum=number)
    desk.print_json({"code": code, "addendum": made.code})


@agreement.command()
@click.argument("code")
@click.option("--on", "on", type=DAY, help="The first day it allows nothing any more; today unless said.")
@click.option("--because", required=True, help="Why.")
@click.pass_obj
def revoke(desk: Desk, code: str, on: date | None, because: str) -> None:
    """Revoke a signed agreement; this is not undone."""
    with desk.session() as session:
        day = on or session.today
        revoke_agreement(session, code, day, because)
    desk.say(_REVOKED, code=code, day=show_day(day, desk.language))
    desk.print_json({"code": code, "revoked_on": day.isoformat()})


@agreement.command()
@click.argument("code")
@click.argument("decision")
@click.pass_obj
def decide(desk: Desk, code: str, decision: str) -> None:
    """Record what follows from its being signed after the first disclosure (managers and owners)."""
    with desk.session() as session:
        decide_breach(session, code, decision)
    desk.say(_DECIDED, code=code)
    desk.print_json({"code": code})


@agreement.command()
@click.argument("code")
@click.option("--signed-on", type=DAY, required=True, help="Day of the last signature on it.")
@PAPER
@click.pass_obj
def paper(desk: Desk, /, code: str, signed_on: date, for_us: str, for_them: str, scan: Path | None, kept_at: str) -> None:
    """Record that an agreement was signed on paper, with the signed file or the place where the original is kept."""
    with desk.session() as session:
        signed = sign_on_paper(session, code, Paper(signed_on, for_us, for_them, scan, kept_at))
    desk.say(_ON_PAPER, code=code, day=show_day(signed_on, desk.language))
    desk.print_json({"code": code, "state": signed.state, "signed_on": signed_on.isoformat()})


@agreement.command("name")
@click.argument("code")
@click.argument("name")
@click.option("--notice", default="", help="Which written notice names them.")
@click.option("--addendum", "number", default="", help="Number of the signed addendum that names them.")
@click.option("--of", "of", type=DAY, required=True, help="Day of the notice or addendum; the naming begins then unless said.")
@click.option("--position", default="")
@click.option("--from", "from_on", type=DAY)
@click.option("--until", "until_on", type=DAY)
@click.pass_obj
def name_(desk: Desk, /, code: str, name: str, notice: str, number: str, of: date, **given: Any) -> None:
    """Name somebody in a signed agreement, by a written notice or an addendum; what was signed stays as it was signed."""
    naming = Naming(name, ADDENDUM if number else NOTICE, number or notice, of, **given)
    with desk.session() as session:
        named = name_later(session, code, naming)
        said = later_said(named, session.names(), desk.translate)
    desk.say(_RECIPIENT, name=name)
    desk.print_line(said)
    desk.print_json({"code": code, "recipient": named.code})


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
    """Every agreement with its standing and its computed ends."""
    with desk.session() as session:
        lines = list_agreements(session, on)
    for line in lines:
        ends = (last_day_said(line.standing, desk.translate), duties_said(line.agreement, line.standing, desk.translate))
        late = [desk.translate(_LATE)] if line.breach and not line.breach.is_decided else []
        party, standing = str(line.agreement.value("party") or ""), desk.translate(line.standing.standing.label)
        desk.print_line(line.agreement.code, party, standing, *ends, *late)
    rows = [
        {"code": line.agreement.code, "party": line.agreement.value("party") or "", "kind": line.agreement.value("kind")}
        | _ends_json(line)
        for line in lines
    ]
    desk.print_json({"total": len(rows), "agreements": rows})


@agreement.command()
@click.argument("code")
@ON
@click.pass_obj
def show(desk: Desk, code: str, on: date | None) -> None:
    """One agreement: its fields, recipients, addenda, and where it stands."""
    with desk.session() as session:
        line, asked = show_agreement(session, code, on), on or session.today
        show_fields(desk, session, line.agreement)
        said = agreement_said(session, line, desk.translate)
    for recipient in line.recipients:
        _say_recipient(desk, recipient, asked)
        if recipient.id in said.later:
            desk.print_line(said.later[recipient.id])
    for addendum, changes in said.addenda:
        desk.print_line(addendum)
        for change in changes:
            desk.print_line("", change)
    desk.say(_STANDING, standing=line.standing.standing.label)
    desk.say(_LAST_DAY, day=said.last_day)
    desk.say(_DUTIES, day=said.duties)
    for sentence in filter(None, (said.binds_us, said.reminder, *said.signed, *said.breach)):
        desk.print_line(sentence)
    names = [str(each.value("name")) for each in line.recipients]
    json = {"recipients": names, "addenda": [_addendum_json(each) for each in line.addenda]}
    desk.print_json(record_json(line.agreement) | _ends_json(line) | json)


def _say_recipient(desk: Desk, recipient: Record, on: date) -> None:
    """With the last day somebody is named, and whether that was before the day asked about."""
    until, name = str(recipient.value("until_on") or ""), str(recipient.value("name") or "")
    if not until:
        desk.say(_RECIPIENT, name=name)
        return
    desk.say(_ENDED if is_over(recipient, on) else _UNTIL, name=name, day=show_day(date.fromisoformat(until), desk.language))


def _ends_json(line: AgreementLine) -> dict[str, Any]:
    stands = line.standing
    days = {"last_day": stands.last_day, "duties_until": stands.duties_until}
    found: dict[str, Any] = {key: day.isoformat() if day else None for key, day in days.items()}
    found |= {
        "signed_how": line.how,
        "standing": stands.standing.value,
        "days_left": stands.days_left,
        "reminder": stands.reminder,
    }
    return found | {"breach": _breach_json(line.breach)}


def _breach_json(found: Breach | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"first_disclosure": found.first.isoformat(), "signed_on": found.signed.isoformat(), "is_decided": found.is_decided}


def _addendum_json(addendum: Record) -> dict[str, Any]:
    return {"code": addendum.code, "number": addendum.value("number"), "signed_on": addendum.value("signed_on")}
