"""`custkeeper guest …`: signatures made on the spot, and whether they hold. A drawing is made in the window only."""

from dataclasses import asdict

import click

from custkeeper.cli.checklist import SubjectUnreadable
from custkeeper.cli.desk import Desk
from custkeeper.domain.errors import CheckFailed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.guest_sheets import SignatureLine, list_signatures, show_signature
from custkeeper.services.records import area_named

_WHO = QT_TRANSLATE_NOOP("cli", "{code} on {about}: {name}, {capacity}")
_HOW = QT_TRANSLATE_NOOP("cli", "{how}, {time}; countersigned by {witness} ({role})")
_TEXT_HASH = QT_TRANSLATE_NOOP("cli", "Hash of the signed text: {hash}")
_DRAWING_HASH = QT_TRANSLATE_NOOP("cli", "Hash of the drawing: {hash}")
_UPON = QT_TRANSLATE_NOOP("cli", "Signed upon ledger entry {seq}, head {head}")
_HOLDS = QT_TRANSLATE_NOOP("cli", "Text, name, function, drawing and countersignature fit each other.")
_CHANGED = QT_TRANSLATE_NOOP("cli", "Changed since signing: {label}: {before} → {after}")
_STALE = QT_TRANSLATE_NOOP("cli", "changed since")
_FAULTY = QT_TRANSLATE_NOOP("cli", "not valid")
_VALID = QT_TRANSLATE_NOOP("cli", "valid")


class SignatureFaulty(CheckFailed):
    text = QT_TRANSLATE_NOOP("errors", "{code} is not what its witness signed. Do not rely on it; run “vault check”.")


@click.group()
def guest() -> None:
    """Signatures made on the spot. Guests draw in the window; commands list them and verify them."""


@guest.command("list")
@click.option("--about", default="", metavar="REGISTER:CODE", help="Those on one record, e.g. agreement:NDA0001.")
@click.pass_obj
def list_(desk: Desk, about: str) -> None:
    """Every signature made on the spot, and whether it holds."""
    with desk.session() as session:
        lines = list_signatures(session, desk.translate, _subject(about) if about else None)
    for line in lines:
        state = _FAULTY if not line.is_valid else _STALE if line.stale else _VALID
        desk.print_line(line.code, line.about, line.name, line.capacity, line.declared_time, desk.translate(state))
    desk.print_json({"total": len(lines), "signatures": [_json(each) for each in lines]})


@guest.command()
@click.argument("code")
@click.pass_obj
def show(desk: Desk, code: str) -> None:
    """One signature with its proof; ends with 1 when it does not hold."""
    with desk.session() as session:
        line = show_signature(session, code, desk.translate)
    desk.say(_WHO, code=line.code, about=line.about, name=line.name, capacity=line.capacity)
    desk.say(_HOW, how=line.kind_label, time=line.declared_time, witness=line.witness, role=line.role)
    desk.say(_TEXT_HASH, hash=line.content_hash)
    if line.strokes_hash:
        desk.say(_DRAWING_HASH, hash=line.strokes_hash)
    desk.say(_UPON, seq=line.ledger_seq, head=line.ledger_head)
    for each in line.stale:
        desk.say(_CHANGED, label=each.label, before=each.before, after=each.after)
    if line.is_valid:
        desk.say(_HOLDS)
    desk.print_json(_json(line))
    if not line.is_valid:
        raise SignatureFaulty(code=line.code)


def _subject(given: str) -> tuple[str, str]:
    area, mark, code = given.partition(":")
    if not mark or not code:
        raise SubjectUnreadable(given=given)
    return area_named(area).key, code


def _json(line: SignatureLine) -> dict[str, object]:
    whole = asdict(line)
    del whole["strokes"]  # with its proof it is in the certificate's data
    return whole | {"stale": [asdict(each) for each in line.stale], "strokes": len(line.strokes)}
