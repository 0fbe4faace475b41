"""`custkeeper ledger …`: read it, verify it."""

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.vault import ProblemsFound
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_instant
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.vault_access import verify_ledger

_SOUND = QT_TRANSLATE_NOOP("cli", "The ledger is whole. Entries: {entries}; records: {records}. Head: {head}")


@click.group()
def ledger() -> None:
    """The ledger: who did what when."""


@ledger.command()
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
@click.pass_obj
def show(desk: Desk, limit: int) -> None:
    """The newest entries."""
    with desk.session() as session:
        lines = ledger_lines(session, limit)
    for line in lines:
        what = line.what if isinstance(line.what, str) else desk.translate(line.what)
        desk.print_line(f"{line.seq:>6}", show_instant(line.at, desk.language), line.who, what, str(line.count), line.hash[:16])
    entries = [{"seq": each.seq, "at": each.at, "who": each.who, "count": each.count, "hash": each.hash} for each in lines]
    desk.print_json({"entries": entries})


@ledger.command()
@click.pass_obj
def verify(desk: Desk) -> None:
    """Verify the chain, every signature, and every record against its newest state."""
    with desk.session() as session:
        findings = verify_ledger(session)
        head = session.vault.head
    for each in findings.notices + findings.problems:
        desk.say(each)
    desk.print_json(
        {"ok": not findings.problems, "problems": [desk.translate(each) for each in findings.problems], "head": head.hex}
    )
    if findings.problems:
        raise ProblemsFound(count=len(findings.problems))
    desk.say(_SOUND, entries=findings.entries, records=findings.records, head=head.hex)
