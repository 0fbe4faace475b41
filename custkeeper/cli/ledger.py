"""`custkeeper ledger …`: read it, verify it."""

import click

from custkeeper.cli.desk import Desk
from custkeeper.cli.vault import ProblemsFound
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_instant
from custkeeper.services.ledger_checks import (
    LedgerFindings,
    accept_older_copy,
    sign_checkpoint,
    verify_ledger,
    verify_quickly,
)
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.session import Session

_SOUND = QT_TRANSLATE_NOOP("cli", "The ledger is whole. Entries: {entries}; records: {records}. Head: {head}")
_SOUND_SINCE = QT_TRANSLATE_NOOP(
    "cli", "Sound since the check signed up to entry {since}. Entries: {entries}; records looked at: {records}. Head: {head}"
)
_UNSIGNED_CHECK = QT_TRANSLATE_NOOP("cli", "The check was not signed in the ledger: {reason}")
_NOT_OLDER = QT_TRANSLATE_NOOP("cli", "This is no older copy: everything this computer has seen is in it.")
_ACCEPTED = QT_TRANSLATE_NOOP(
    "cli", "You go on with the older copy; entry {seq} says so. What was seen up to entry {seen} is lost."
)


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
@click.option("--quick", is_flag=True, help="Only what came after the newest signed check, and the records it touched.")
@click.pass_obj
def verify(desk: Desk, quick: bool) -> None:
    """Verify the chain, every signature, and every record against its newest state.

    A full check by an owner, a manager or an auditor is signed in the ledger, where --quick begins the next time.
    """
    with desk.session() as session:
        findings = verify_quickly(session) if quick else verify_ledger(session)
        if not quick:
            _sign(desk, session, findings)
        head = findings.head
    for each in findings.notices + findings.problems:
        desk.say(each)
    problems = [desk.translate(each) for each in findings.problems]
    desk.print_json({"ok": not problems, "problems": problems, "head": head.hex, "since": findings.since})
    if findings.problems:
        raise ProblemsFound(count=len(findings.problems))
    if findings.since:
        desk.say(_SOUND_SINCE, since=findings.since, entries=findings.entries, records=findings.records, head=head.hex)
    else:
        desk.say(_SOUND, entries=findings.entries, records=findings.records, head=head.hex)


@ledger.command("accept-older-copy")
@click.pass_obj
def accept_older_copy_(desk: Desk) -> None:
    """Go on with an older copy of the vault, by a signed entry (owners and managers)."""
    with desk.session() as session:
        at = session.vault.head.seq + 1
        seen = accept_older_copy(session)
        head = session.vault.head
    if seen is None:
        desk.say(_NOT_OLDER)
    else:
        desk.say(_ACCEPTED, seen=seen.seq, seq=at)
    desk.print_json({"accepted": seen is not None, "head": head.hex})


def _sign(desk: Desk, session: Session, findings: LedgerFindings) -> None:
    """Best effort: that the check could not be signed is told, and changes nothing of what it found."""
    try:
        sign_checkpoint(session, findings, wait=False)
    except CustKeeperError as error:
        desk.tell(_UNSIGNED_CHECK, reason=error.message)
