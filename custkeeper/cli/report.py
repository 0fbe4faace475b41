"""`custkeeper report …`: what can be printed, and printing it."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.written_file import write_out
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.report_making import form_of, report_kinds

_MISSING = QT_TRANSLATE_NOOP("cli", "These characters are not in the font and were printed as □: {characters}")
_CUT = QT_TRANSLATE_NOOP("cli", "Texts too long for a spreadsheet's cell, cut and marked with “…”: {count}")


@click.group()
def report() -> None:
    """Reports as PDF, each with its data attached as report.json; lists also as XLSX and CSV."""


@report.command("list")
@click.pass_obj
def list_(desk: Desk) -> None:
    """The kinds of report."""
    kinds = report_kinds()
    for kind, title in kinds.items():
        desk.print_line(f"{kind:<14}", desk.translate(title))
    desk.print_json({"reports": list(kinds)})


@report.command()
@click.argument("kind")
@click.option(
    "--subject",
    default="",
    help="What it is about: a register, a checklist, a transfer, a person by code; of a log a period, a person, a record.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="The file to write: .pdf, and for a list also .xlsx or .csv.",
)
@click.pass_obj
def make(desk: Desk, kind: str, subject: str, out: Path) -> None:
    """Print a report; the printing is in the ledger."""
    form = form_of(out)
    with desk.session() as session:
        made = desk.press.make(session, kind, subject, desk.language, form)
    write_out(desk, out, made.content)
    if made.missing:
        desk.tell(_MISSING, characters=", ".join(made.missing))
    if made.cut:
        desk.tell(_CUT, count=made.cut)
    desk.print_json({"file": str(out), "missing": made.missing, "cut": made.cut})
