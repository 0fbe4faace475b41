"""`custkeeper due`: what falls due by the deal clock, and its dates as a calendar file."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from custkeeper.cli.day_option import ON
from custkeeper.cli.desk import Desk
from custkeeper.cli.written_file import WRITTEN
from custkeeper.domain.clock_date import ClockDate
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.calendar_file import calendar_of
from custkeeper.services.clock_wording import day_or_none, rests_on, what_is
from custkeeper.services.deal_clock import DueList
from custkeeper.services.deal_clock import due as due_list
from custkeeper.services.papers import save_file

_NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing is overdue, and nothing falls due within 90 days of {day}.")
_OVERDUE = QT_TRANSLATE_NOOP("cli", "overdue by days: {count}")
_LEFT = QT_TRANSLATE_NOOP("cli", "days left: {count}")


@click.command()
@ON
@click.option("--ics", type=click.Path(path_type=Path), help="Also write every coming date as a calendar file, without any name.")
@click.pass_obj
def due(desk: Desk, on: date | None, ics: Path | None) -> None:
    """What is overdue or falls due within 90 days: days of transfers, agreements, clauses, opinions, reviews, papers, returns;
    last days of named recipients, overrides, insiders, partners' people and access; the access review and the restore test."""
    with desk.session() as session:
        found = due_list(session, on)
        calendar = calendar_of(session, desk.translate) if ics else b""
    if ics is not None:
        save_file(ics, calendar)
    if not found.overdue and not found.coming:
        desk.say(_NOTHING, day=day_or_none(found.day, desk.translate))
    for each in (*found.overdue, *found.coming):
        desk.print_line(*_columns(desk, each, found.days_left(each)))
    if ics is not None:
        desk.say(WRITTEN, path=str(ics))
    desk.print_json(_as_json(desk, found) | ({"file": str(ics)} if ics else {}))


def _columns(desk: Desk, found: ClockDate, left: int) -> tuple[str, ...]:
    when = desk.translate(_OVERDUE, count=-left) if left < 0 else desk.translate(_LEFT, count=left)
    said = (what_is(found, desk.translate), when, rests_on(found, desk.translate))
    return (found.day.isoformat() if found.day else "", found.shown_code or "–", *said)


def _as_json(desk: Desk, found: DueList) -> dict[str, Any]:
    items = [
        {
            "day": each.day.isoformat() if each.day else None,
            "code": each.code,
            "part": each.part,
            "kind": each.kind.value,
            "what": what_is(each, desk.translate),
            "rests_on": each.basis.value,
            "days_left": found.days_left(each),
            "is_overdue": is_overdue,
        }
        for some, is_overdue in ((found.overdue, True), (found.coming, False))
        for each in some
    ]
    return {"today": found.day.isoformat(), "overdue": len(found.overdue), "items": items}
