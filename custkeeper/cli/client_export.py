"""`custkeeper clients export`: the client list that names nobody. Apart from `clients`, because it brings what prints."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.written_file import write_out
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.deidentified import export_deidentified
from custkeeper.services.report_making import form_of

_DEIDENTIFIED = QT_TRANSLATE_NOOP("cli", "Clients in the list: {total}, in a wider band or level: {widened}")
_NOT_READ = QT_TRANSLATE_NOOP("cli", "Clients you hold no key for, not in the list: {count}")
_NOT_RECORDED = QT_TRANSLATE_NOOP(
    "cli",
    "Which code is which client is kept nowhere. To record that you hand the list over, enter it as an item and disclose it.",
)
_MISSING = QT_TRANSLATE_NOOP("cli", "These characters are not in the font and were printed as □: {characters}")


@click.command()
@click.option("--de-identified", is_flag=True, required=True, help="Level and fee band only, under codes of this list.")
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, help="The file to write: .pdf, .xlsx or .csv.")
@click.option("--to", "party", required=True, help="The party that gets it.")
@click.option("--person", required=True, help="Who of that party gets it.")
@click.pass_obj
def export(desk: Desk, de_identified: bool, out: Path, party: str, person: str) -> None:
    """A client list that names nobody, for somebody outside. The register itself is `report make register`."""
    form = form_of(out)
    with desk.session() as session:
        made = export_deidentified(session, desk.press, party, person, desk.language, form)
    write_out(desk, out, made.file.content)
    desk.say(_DEIDENTIFIED, total=made.total, widened=made.widened)
    if made.sealed:
        desk.tell(_NOT_READ, count=made.sealed)
    if made.file.missing:
        desk.tell(_MISSING, characters=", ".join(made.file.missing))
    desk.say(_NOT_RECORDED)
    desk.print_json({"file": str(out), "clients": made.total, "widened": made.widened, "not_read": made.sealed})
