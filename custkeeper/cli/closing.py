"""`custkeeper transfer close` and `transfer letters`: seeing what follows and closing, asking everything back."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from custkeeper.cli.day_option import DAY
from custkeeper.cli.desk import Desk
from custkeeper.cli.written_file import write_out
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.services.broken_deal import disclosures_to_chase
from custkeeper.services.closing import ClosingPreview, close_transfer, preview_closing
from custkeeper.services.closing_wording import what_follows
from custkeeper.services.hand_out import letters as letters_about

_NOT_YET = QT_TRANSLATE_NOOP("cli", "Nothing was changed. To close it, add --approve; it cannot be undone.")
_CLOSED = QT_TRANSLATE_NOOP("cli", "{code} is closed on {day}.")
_LETTERS = QT_TRANSLATE_NOOP("cli", "Letters: {count}")


@click.command()
@click.argument("code")
@click.option("--on", "on", type=DAY, help="The day it closed; the closing day entered, or today, unless said.")
@click.option("--approve", is_flag=True, help="Close it; without it nothing is changed and only shown what follows.")
@click.pass_obj
def close(desk: Desk, code: str, on: date | None, approve: bool) -> None:
    """Show what follows from closing, and with --approve close the transfer (a manager; never undone)."""
    with desk.session() as session:
        seen = preview_closing(session, code, on)
        for each in what_follows(seen, desk.translate):
            desk.print_line(f"! {each.sentence}" if each.is_warning else each.sentence)
            for line in each.lines:
                desk.print_line(" ", line)
        if seen.problem is not None:
            raise seen.problem
        if approve:
            close_transfer(session, code, seen.day, seen)
    desk.say(_CLOSED if approve else _NOT_YET, code=code, day=show_day(seen.day, desk.language))
    desk.print_json(_as_json(seen, approve))


@click.command()
@click.argument("code")
@click.option("-o", "--out", "folder", type=click.Path(path_type=Path), required=True, help="The folder to write them into.")
@click.pass_obj
def letters(desk: Desk, code: str, folder: Path) -> None:
    """Of a transfer that was broken off: a letter to everybody who still has something, asking it back."""
    with desk.session() as session:
        codes = disclosures_to_chase(session, code)
        made = letters_about(session, desk.press, codes, "return-letter", desk.language)
    for name, content in made:
        write_out(desk, folder / name, content)
    desk.say(_LETTERS, count=len(made))
    desk.print_json({"files": [str(folder / name) for name, _ in made]})


def _as_json(seen: ClosingPreview, is_closed: bool) -> dict[str, object]:
    told: dict[str, object] = {"code": seen.transfer.code, "day": seen.day.isoformat(), "closed": is_closed}
    told["surviving"] = {each.code: _iso(found.duties_until) for each, found in seen.surviving}
    told["ending"] = {each.code: _iso(found.duties_until) for each, found in seen.ending}
    told["unsigned"] = [each.code for each in seen.unsigned]
    told["returns"] = [asdict(each) | {"by": _iso(each.by)} for each in seen.returns]
    told["tranches"] = [each.tranche.code for each in seen.waiting]
    told["clauses"] = [code for code, _ in seen.undecided]
    told["missing_clauses"] = list(seen.missing)
    told["breaches"] = [each.agreement.code for each in seen.breaches]
    told["starting"] = [
        {"code": each.code, "kind": each.kind.value, "about": each.about, "day": _iso(each.day)} for each in seen.starting
    ]
    return told


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
