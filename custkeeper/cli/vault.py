"""`custkeeper vault …`: make one, look at it, check it."""

from pathlib import Path

import click

from custkeeper.cli.desk import Desk
from custkeeper.domain.errors import CheckFailed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.papers import require_room, write_papers, write_secrets
from custkeeper.services.vault_access import check as check_vault
from custkeeper.services.vault_access import create as create_vault
from custkeeper.services.vault_access import facts

_CREATED = QT_TRANSLATE_NOOP("cli", "Vault created: {path}")
_PAPER = QT_TRANSLATE_NOOP("cli", "Print and lock away: {path}")
_WARNING = QT_TRANSLATE_NOOP(
    "cli",
    "Print these papers, keep them apart from the computer, then delete the files: whoever has them and the vault can open it.",
)
_ID = QT_TRANSLATE_NOOP("cli", "Vault id: {vault}")
_ROOT = QT_TRANSLATE_NOOP("cli", "Root fingerprint: {root}")
_PEOPLE = QT_TRANSLATE_NOOP("cli", "People who can open it: {count}")
_SOUND = QT_TRANSLATE_NOOP("cli", "No problem found. Ledger entries: {entries}; records: {records}.")
_NO_DEVICE_KEYRING = QT_TRANSLATE_NOOP(
    "cli", "This computer has no keyring, so the firm secret lies in a file only you can read ({path}): that is weaker."
)


class ProblemsFound(CheckFailed):
    text = QT_TRANSLATE_NOOP(
        "errors", "Problems found: {count}. Keep the vault as it is and restore from a backup if data is damaged."
    )


@click.group()
def vault() -> None:
    """Make, look at and check a vault."""


@vault.command()
@click.option("--firm", required=True, help="Name of the firm.")
@click.option("--owner", required=True, help="Name of the first person.")
@click.option("--papers", type=click.Path(path_type=Path), required=True, help="Folder for firm card and recovery sheet (PDF).")
@click.option("--secrets-out", type=click.Path(path_type=Path), help="For scripts: also write the secrets as files, mode 0600.")
@click.pass_obj
def create(desk: Desk, firm: str, owner: str, papers: Path, secrets_out: Path | None) -> None:
    """Make a new vault with its owner."""
    path = desk.vault_path()
    place = desk.place(path)
    require_room(papers)
    session, printed = create_vault(place, firm, owner, desk.new_passphrase(desk.options.passphrase_file, owner))
    with session.vault:
        desk.say(_CREATED, path=str(path))
        desk.say(_ID, vault=printed.vault)
        desk.say(_ROOT, root=printed.root)
        for file in write_papers(desk.press, printed, papers, desk.language, with_card=True):
            desk.say(_PAPER, path=str(file))
        if secrets_out is not None:
            write_secrets(printed, secrets_out, with_firm_secret=True)
        desk.tell(_WARNING)
        if not place.device.is_keyring:
            desk.tell(_NO_DEVICE_KEYRING, path=str(place.device.folder))
        desk.print_json({"vault": printed.vault, "root": printed.root})


@vault.command()
@click.pass_obj
def info(desk: Desk) -> None:
    """What can be known without a secret."""
    found = facts(desk.vault_path())
    desk.say(_ID, vault=found.vault)
    desk.say(_ROOT, root=found.root)
    desk.say(_PEOPLE, count=found.people)
    desk.print_json({"vault": found.vault, "root": found.root, "people": found.people, "generation": found.generation})


@vault.command()
@click.pass_obj
def check(desk: Desk) -> None:
    """Check pages, structure, grants, the ledger and every record against it."""
    with desk.session() as session:
        findings, problems = check_vault(session)
    for each in findings.notices + problems:
        desk.say(each)
    texts = [desk.translate(each) for each in problems]
    desk.print_json({"ok": not problems, "problems": texts, "entries": findings.entries, "records": findings.records})
    if problems:
        raise ProblemsFound(count=len(problems))
    desk.say(_SOUND, entries=findings.entries, records=findings.records)
