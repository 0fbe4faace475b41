"""`custkeeper disclosure …`: who holds what, and recording how it ended. Handing over is `disclose`."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from custkeeper.cli.day_option import DAY, ON
from custkeeper.cli.desk import Desk
from custkeeper.cli.written_file import write_out
from custkeeper.domain.areas.disclosure import DISCLOSURE
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.disclosures import ENDINGS, end_disclosure
from custkeeper.services.evidence_pack import make_evidence
from custkeeper.services.hand_out import letters, make_copy, make_package
from custkeeper.services.holders import Holding
from custkeeper.services.holders import holders as held_by
from custkeeper.services.overrides import OverrideOrder, overridable, sign_override, void_override
from custkeeper.services.records import state_label

_ENDED = QT_TRANSLATE_NOOP("cli", "{code} is now “{state}”.")
_PART_ENDED = QT_TRANSLATE_NOOP("cli", "Recorded; other items of {code} are still out.")
_UNTIL = QT_TRANSLATE_NOOP("cli", "to return by {day}")
_OVERDUE = QT_TRANSLATE_NOOP("cli", "overdue since {day}")
_SEALED = QT_TRANSLATE_NOOP("cli", "(sealed)")
_SIGNED_OVERRIDE = QT_TRANSLATE_NOOP("cli", "Override {code} is signed, until {day}. Hash of the signed content: {hash}")
_VOIDED_OVERRIDE = QT_TRANSLATE_NOOP("cli", "Override {code} is voided.")
_LET_THROUGH = QT_TRANSLATE_NOOP("cli", "This would be let through: {reason}")
_LEFT_OUT = QT_TRANSLATE_NOOP("cli", "Left out, because no name can be put on its pages: {name}. Attach it as a PDF.")
_MISSING = QT_TRANSLATE_NOOP("cli", "These characters are not in the font and were printed as □: {characters}")
_PASSPHRASE = QT_TRANSLATE_NOOP(
    "cli", "Passphrase of the package, shown this once and kept nowhere. Tell it another way than the package: {passphrase}"
)
_HASH = QT_TRANSLATE_NOOP("cli", "SHA-256 of the package, also on the receipt: {hash}")
_LETTERS = QT_TRANSLATE_NOOP("cli", "Letters written: {count}")
_PACK_HASH = QT_TRANSLATE_NOOP("cli", "SHA-256 of the pack: {hash}")
_PACKED = QT_TRANSLATE_NOOP(
    "cli", "Agreements: {agreements}, disclosures: {disclosures}, files: {files}. The pack is not locked."
)
_NOT_READ = QT_TRANSLATE_NOOP("cli", "Disclosures you hold no key for, so it is not known whether they belong in: {count}")
_SEEN = QT_TRANSLATE_NOOP("cli", "seen on screen on {day}, not held")
_TOTAL = QT_TRANSLATE_NOOP("cli", "Out on {day}: {total}, overdue: {overdue}")


@click.group()
def disclosure() -> None:
    """Disclosures: who holds what, and how each ended."""


@disclosure.command()
@ON
@click.pass_obj
def holders(desk: Desk, on: date | None) -> None:
    """What is out on a day, with whom, until when; and what was only seen by then."""
    with desk.session() as session:
        found = held_by(session, on)
    for each in found.holdings:
        until = ""
        if each.return_by:
            back = show_day(date.fromisoformat(each.return_by), desk.language)
            until = desk.translate(_OVERDUE if each.is_overdue else _UNTIL, day=back)
        _print_held(desk, each, until)
    for each in found.seen:
        _print_held(desk, each, desk.translate(_SEEN, day=show_day(date.fromisoformat(each.handed_on), desk.language)))
    desk.say(_TOTAL, day=show_day(found.day, desk.language), total=found.total, overdue=found.overdue)
    desk.print_json(
        {"day": found.day.isoformat(), "total": found.total, "overdue": found.overdue}
        | {"holdings": [asdict(each) for each in found.holdings], "seen": [asdict(each) for each in found.seen]}
    )


def _print_held(desk: Desk, each: Holding, said: str) -> None:
    whom = [desk.translate(_SEALED)] if each.is_sealed else [each.name, each.party, each.person, each.copy_number]
    desk.print_line(each.disclosure, each.item, *whom, said)


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


@disclosure.command()
@click.argument("codes", nargs=-1, required=True, metavar="CODE…")
@click.option("--to", "party", required=True, help="The party, as its agreement names it.")
@click.option("--person", required=True, help="Who of that party gets it.")
@click.option("--reason", required=True, help="Why the gate is overridden.")
@click.option("--until", type=DAY, required=True, help="The last day it holds.")
@click.pass_obj
def override(desk: Desk, codes: tuple[str, ...], party: str, person: str, reason: str, until: date) -> None:
    """Sign, with your passphrase, that items may pass some bars of the gate until a day (managers and owners)."""
    order = OverrideOrder(codes, party, person, reason, until)
    with desk.session() as session:
        for each in overridable(session, order, desk.translate).reasons:
            desk.say(_LET_THROUGH, reason=each.message)
        signed = sign_override(session, order, desk.passphrase(), desk.translate)
    digest = str(signed.value("content_hash"))
    desk.say(_SIGNED_OVERRIDE, code=signed.code, day=show_day(until, desk.language), hash=digest)
    desk.print_json({"override": signed.code, "until": until.isoformat(), "hash": digest})


@disclosure.command("void-override")
@click.argument("code")
@click.option("--reason", required=True, help="Why it is voided.")
@click.pass_obj
def void_override_(desk: Desk, code: str, reason: str) -> None:
    """End an override now."""
    with desk.session() as session:
        void_override(session, code, reason)
    desk.say(_VOIDED_OVERRIDE, code=code)
    desk.print_json({"override": code, "state": "voided"})


_OUT = click.option("-o", "--out", type=click.Path(path_type=Path), required=True, help="The file to write.")


@disclosure.command()
@click.argument("code")
@_OUT
@click.pass_obj
def copy(desk: Desk, code: str, out: Path) -> None:
    """The recipient's copy as PDF, with name, day and number on every page; the gate is asked again."""
    with desk.session() as session:
        made = make_copy(session, desk.press, code, desk.language)
    write_out(desk, out, made.content)
    for name in made.left_out:
        desk.tell(_LEFT_OUT, name=name)
    if made.missing:
        desk.tell(_MISSING, characters=", ".join(made.missing))
    told = {"file": str(out), "sha256": made.sha256, "left_out": list(made.left_out), "missing": list(made.missing)}
    desk.print_json(told)


@disclosure.command()
@click.argument("code")
@_OUT
@click.pass_obj
def package(desk: Desk, code: str, out: Path) -> None:
    """The same copy under a new passphrase: an AES-256 PDF if the file's name ends in .pdf, else an AES-256 ZIP."""
    with desk.session() as session:
        made = make_package(session, desk.press, code, desk.language, "pdf" if out.suffix.lower() == ".pdf" else "zip")
    write_out(desk, out, made.content)
    desk.say(_HASH, hash=made.sha256)
    for name in made.left_out:
        desk.tell(_LEFT_OUT, name=name)
    desk.say(_PASSPHRASE, passphrase=made.passphrase)
    told = {"file": str(out), "sha256": made.sha256, "left_out": list(made.left_out), "passphrase": made.passphrase}
    desk.print_json(told)


@disclosure.command()
@click.argument("code")
@_OUT
@click.pass_obj
def receipt(desk: Desk, code: str, out: Path) -> None:
    """The receipt to be signed by the recipient; as `report make receipt`."""
    with desk.session() as session:
        made = desk.press.make(session, "receipt", code, desk.language)
    write_out(desk, out, made.content)
    desk.print_json({"file": str(out), "missing": made.missing})


@disclosure.command()
@click.argument("codes", nargs=-1, required=True, metavar="CODE…")
@click.option("--kind", type=click.Choice(["reminder", "return"]), default="reminder", show_default=True)
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="The folder to write them into.")
@click.pass_obj
def letter(desk: Desk, codes: tuple[str, ...], kind: str, folder: Path) -> None:
    """Letters about disclosures that are out, one a recipient, headed as drafts."""
    with desk.session() as session:
        made = letters(session, desk.press, codes, f"{kind}-letter", desk.language)
    for name, content in made:
        write_out(desk, folder / name, content)
    desk.say(_LETTERS, count=len(made))
    desk.print_json({"files": [str(folder / name) for name, _ in made]})


@disclosure.command()
@click.option("--to", "party", required=True, help="The party, as its agreement names it.")
@click.option("--person", required=True, help="Who of that party.")
@_OUT
@click.pass_obj
def evidence(desk: Desk, party: str, person: str, out: Path) -> None:
    """All that proves what one recipient got and owes, with each file's SHA-256: one PDF if the name ends so, else a ZIP."""
    with desk.session() as session:
        made = make_evidence(session, desk.press, party, person, desk.language, as_pdf=out.suffix.lower() == ".pdf")
    write_out(desk, out, made.content)
    desk.say(_PACKED, agreements=made.agreements, disclosures=made.disclosures, files=len(made.files))
    desk.say(_PACK_HASH, hash=made.sha256)
    if made.sealed:
        desk.tell(_NOT_READ, count=made.sealed)
    if made.missing:
        desk.tell(_MISSING, characters=", ".join(made.missing))
    desk.print_json({"file": str(out), "sha256": made.sha256, "files": list(made.files), "not_read": made.sealed})
