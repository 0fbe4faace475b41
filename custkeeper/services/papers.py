"""The papers that hold secrets: printed as PDF into a folder, and for scripts as plain files only their owner can read."""

import os
import re
from pathlib import Path

from custkeeper.domain.errors import Refused
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_instant
from custkeeper.reports.papers import firm_card, recovery_sheet
from custkeeper.reports.report_file import ReportHead
from custkeeper.services.report_making import Press
from custkeeper.services.vault_access import Papers

# What Windows forbids in names, and the names it keeps for devices; a person's name must not lead out of the folder.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_DEVICES = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


class FileUnwritable(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written. Choose a folder you may write to.")


def write_papers(press: Press, papers: Papers, folder: Path, language: str, with_card: bool) -> list[Path]:
    """Recovery sheet, and the firm card if asked, as PDF. Raises FileUnwritable."""
    press.ready()
    translate = press.translator(language)
    head = ReportHead(
        firm=papers.firm,
        title="",
        subtitle="",
        level=Level.TOP_SECRET,
        printed_by=papers.printed_by,
        printed_at=show_instant(papers.printed_on, language),
        ledger_seq=papers.ledger_seq,
        ledger_head=papers.ledger_head,
        language=language,
    )
    sheet = recovery_sheet(head, papers.vault, papers.person, papers.recovery_code, translate)
    made = {folder / f"recovery-sheet-{safe_name(papers.person)}.pdf": sheet.pdf}
    if with_card:
        made[folder / "firm-card.pdf"] = firm_card(head, papers.vault, papers.firm_secret, papers.root, translate).pdf
    for path, pdf in made.items():
        save_file(path, pdf)
    return list(made)


def write_secrets(papers: Papers, folder: Path, with_firm_secret: bool) -> None:
    """For scripts (DESIGN §6): `recovery-code-NAME`, and `firm-secret` for a new vault, mode 0600."""
    save_file(folder / f"recovery-code-{safe_name(papers.person)}", f"{papers.recovery_code}\n".encode())
    if with_firm_secret:
        save_file(folder / "firm-secret", f"{papers.firm_secret}\n".encode())


def save_file(path: Path, content: bytes) -> None:
    """Write a file readable by its owner only, whole or not at all. Raises FileUnwritable."""
    scratch = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        scratch.replace(path)
    except OSError:
        raise FileUnwritable(path=str(path)) from None


def safe_name(name: str) -> str:
    """A name as part of a file name, on any of the three systems."""
    plain = _FORBIDDEN.sub("_", name).strip(" .") or "_"
    return f"_{plain}" if _DEVICES.match(plain) else plain[:80]
