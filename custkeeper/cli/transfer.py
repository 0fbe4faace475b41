"""`custkeeper transfer …`: moving a day after seeing what moves with it, and breaking a transfer off (`closing` ends well)."""

from dataclasses import asdict
from datetime import date

import click

from custkeeper.cli.closing import close, letters
from custkeeper.cli.day_option import DAY, ON
from custkeeper.cli.desk import Desk
from custkeeper.domain.areas.tranche import TRANCHE
from custkeeper.domain.clock_diff import Shift
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.broken_deal import BreakPreview, ChaseLine, break_off, chase_list, preview_break
from custkeeper.services.clock_wording import concerns_said, day_or_none, rests_on, thing
from custkeeper.services.date_moving import MovePreview, move_anchor, preview_move
from custkeeper.services.records import find_open, state_label
from custkeeper.services.register_rules import ANCHOR_WORDS
from custkeeper.services.tranches import plan_tranche, release_tranche, tranches

_MOVES = QT_TRANSLATE_NOOP("cli", "These dates move: {count}")
_NONE = QT_TRANSLATE_NOOP("cli", "No date moves: this is the day it stands on.")
_STAYS = QT_TRANSLATE_NOOP("cli", "Signed or done, and therefore stays: {count}")
_FROM_TO = QT_TRANSLATE_NOOP("cli", "{before} → {after}")
_NOT_YET = QT_TRANSLATE_NOOP("cli", "Nothing was changed. To approve all of it as one step, add --approve.")
_MOVED = QT_TRANSLATE_NOOP("cli", "{code}: {anchor} is on {day} now.")
_OUT = QT_TRANSLATE_NOOP("cli", "To come back: items: {count}, from holders: {holders}")
_SURVIVES = QT_TRANSLATE_NOOP("cli", "{agreement}: {standing}; its duties go on as agreed.")
_BROKEN = QT_TRANSLATE_NOOP(
    "cli", "{code} is broken off. “report make chase-list --subject {code}” prints who has to return what."
)
_BACK = QT_TRANSLATE_NOOP("cli", "ended {day}: {proof}")
_PLANNED = QT_TRANSLATE_NOOP("cli", "{code}: these wait until it is released: {items}")
_RELEASED = QT_TRANSLATE_NOOP("cli", "Released: {code}")
_STILL_OUT = QT_TRANSLATE_NOOP("cli", "still out")
_ANCHORS = {name: anchor for anchor, name in ANCHOR_WORDS.items()}


@click.group()
def transfer() -> None:
    """Transfers: their days, closing one, and breaking one off."""


transfer.add_command(close)
transfer.add_command(letters)


@transfer.command()
@click.argument("code")
@click.argument("anchor", type=click.Choice(list(_ANCHORS)))
@click.argument("day", type=DAY)
@click.option("--approve", is_flag=True, help="Carry out what is shown; without it nothing is changed.")
@click.pass_obj
def move(desk: Desk, code: str, anchor: str, day: date, approve: bool) -> None:
    """Show every date that moves with a day of a transfer, and with --approve move them."""
    with desk.session() as session:
        seen = preview_move(session, find_open(session, "transfer", code), _ANCHORS[anchor], day)
        _show_move(desk, seen)
        if seen.problem is not None:
            raise seen.problem
        if approve:
            move_anchor(session, seen)
    if approve:
        desk.say(_MOVED, code=code, anchor=seen.anchor.label, day=show_day(day, desk.language))
    else:
        desk.say(_NOT_YET)
    desk.print_json(_move_json(desk, seen, approve))


def _show_move(desk: Desk, seen: MovePreview) -> None:
    words = desk.translate
    for said in concerns_said(seen, words):
        desk.print_line(f"! {said}")
    desk.say(_MOVES if seen.diff.shifts else _NONE, count=len(seen.diff.shifts))
    for each in seen.diff.shifts:
        days = words(_FROM_TO, before=day_or_none(each.before, words), after=day_or_none(each.after, words))
        desk.print_line(" ", thing(each.what, words), days, rests_on(each.what, words))
    if seen.diff.settled:
        desk.say(_STAYS, count=len(seen.diff.settled))
    for fact in seen.diff.settled:
        desk.print_line(" ", thing(fact, words), day_or_none(fact.day, words))


def _move_json(desk: Desk, seen: MovePreview, is_moved: bool) -> dict[str, object]:
    shifts = [_shift_json(each) for each in seen.diff.shifts]
    asked = {"code": seen.transfer.code, "anchor": ANCHOR_WORDS[seen.anchor], "day": seen.day.isoformat()}
    concerns = concerns_said(seen, desk.translate)
    return asked | {"moved": is_moved, "shifts": shifts, "concerns": concerns, "settled": len(seen.diff.settled)}


def _shift_json(shift: Shift) -> dict[str, object]:
    what, days = shift.what, [each.isoformat() if each else None for each in (shift.before, shift.after)]
    about = {"code": what.code, "kind": what.kind.value, "about": what.about, "number": what.number}
    return about | {"before": days[0], "after": days[1]}


@transfer.command("break")
@click.argument("code")
@click.option("--reason", required=True, help="Why it is broken off; kept with the transfer.")
@click.option("--approve", is_flag=True, help="Break it off; without it nothing is changed and only shown what follows.")
@ON
@click.pass_obj
def break_(desk: Desk, code: str, reason: str, approve: bool, on: date | None) -> None:
    """Show who has what, and with --approve break the transfer off (a manager; never undone)."""
    with desk.session() as session:
        seen = preview_break(session, code)
        _show_break(desk, seen)
        if seen.problem is not None:
            raise seen.problem
        if approve:
            break_off(session, code, reason, on)
    desk.say(_BROKEN if approve else _NOT_YET, code=code)
    desk.print_json(
        {"code": code, "broken": approve, "holders": len(seen.holders), "items": [asdict(each) for each in seen.lines]}
    )


def _show_break(desk: Desk, seen: BreakPreview) -> None:
    desk.say(_OUT, count=len(seen.lines), holders=len(seen.holders))
    for each in seen.lines:
        desk.print_line(" ", *_columns(each))
    for agreement, found in seen.surviving:
        desk.say(_SURVIVES, agreement=agreement.code, standing=found.standing.label)


def _columns(line: ChaseLine) -> tuple[str, ...]:
    return line.party, line.person, line.disclosure, line.item, line.copy_number


@transfer.group()
def tranche() -> None:
    """Which items wait for a release, and releasing them."""


@tranche.command()
@click.argument("code")
@click.option("--item", "items", multiple=True, required=True, help="An item that waits; may be repeated.")
@click.option("--condition", default="", help="What has to be so before it is released.")
@click.pass_obj
def add(desk: Desk, code: str, items: tuple[str, ...], condition: str) -> None:
    """Let items of transfer CODE wait for a release."""
    with desk.session() as session:
        planned = plan_tranche(session, code, items, condition)
    desk.say(_PLANNED, code=planned.code, items=", ".join(items))
    desk.print_json({"code": planned.code, "items": list(items)})


@tranche.command("list")
@click.argument("code")
@click.pass_obj
def list_(desk: Desk, code: str) -> None:
    """The tranches of transfer CODE with their items."""
    with desk.session() as session:
        lines = tranches(session, code)
    for line in lines:
        state = state_label(TRANCHE, line.tranche.state)
        said = state if isinstance(state, str) else desk.translate(state)
        desk.print_line(line.tranche.code, said, str(line.tranche.value("released_on") or ""), ", ".join(line.items))
    found = [{"code": line.tranche.code, "state": line.tranche.state, "items": list(line.items)} for line in lines]
    desk.print_json({"total": len(lines), "tranches": found})


@tranche.command()
@click.argument("code")
@click.option("--reason", required=True, help="Why; kept with the tranche.")
@ON
@click.pass_obj
def release(desk: Desk, code: str, reason: str, on: date | None) -> None:
    """Release tranche CODE (a manager; never undone)."""
    with desk.session() as session:
        release_tranche(session, code, reason, on)
    desk.say(_RELEASED, code=code)
    desk.print_json({"code": code, "released": True})


@transfer.command()
@click.argument("code")
@click.pass_obj
def chase(desk: Desk, code: str) -> None:
    """Of a transfer that was broken off: who has to return what, and what came back."""
    with desk.session() as session:
        _, lines = chase_list(session, code)
    for each in lines:
        ended = show_day(date.fromisoformat(each.ended_on), desk.language) if each.ended_on else ""
        came = desk.translate(_STILL_OUT) if each.is_out else desk.translate(_BACK, day=ended, proof=each.proof)
        desk.print_line(*_columns(each), came)
    desk.print_json({"code": code, "out": sum(each.is_out for each in lines), "items": [asdict(each) for each in lines]})
