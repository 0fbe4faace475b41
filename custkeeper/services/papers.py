"""The papers that hold secrets: printed as PDF into a folder, and for scripts as plain files only their owner can read."""

import contextlib
import errno
import hashlib
import os
import re
import sys
import unicodedata
from pathlib import Path

from custkeeper.domain.errors import Refused
from custkeeper.domain.file_names import is_device_name, leads_to_device
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_instant
from custkeeper.reports.papers import firm_card, recovery_sheet
from custkeeper.reports.report_file import ReportHead
from custkeeper.services.report_making import Press
from custkeeper.services.vault_access import Papers
from custkeeper.vault.folder import is_full, replace_file

# What Windows forbids in names; a person's name must not lead out of the folder.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_ROOM = 1 << 20  # bytes; firm card and recovery sheet take a third of it
_LONGEST_NAME = 120  # bytes of UTF-8; most systems allow 255 for the whole file name


class FileUnwritable(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written. Choose a folder you may write to.")


class NoRoom(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The disk is full: the file {path} cannot be written. Free some space and try again.")


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
    made = {folder / f"recovery-sheet-{safe_name(papers.person)}.pdf": sheet.content}
    if with_card:
        made[folder / "firm-card.pdf"] = firm_card(head, papers.vault, papers.firm_secret, papers.root, translate).content
    for path, pdf in made.items():
        save_file(path, pdf)
    return list(made)


def write_secrets(papers: Papers, folder: Path, with_firm_secret: bool) -> None:
    """For scripts (DESIGN §6): `recovery-code-NAME`, and `firm-secret` for a new vault, mode 0600."""
    save_file(folder / f"recovery-code-{safe_name(papers.person)}", f"{papers.recovery_code}\n".encode())
    if with_firm_secret:
        save_file(folder / "firm-secret", f"{papers.firm_secret}\n".encode())


def save_file(path: Path, content: bytes) -> None:
    """Write a file readable by its owner only, durably, whole or not at all. Raises FileUnwritable, NoRoom."""
    scratch = path.with_name(f".{path.name}.part")
    if sys.platform == "win32" and leads_to_device(str(path)):
        raise FileUnwritable(path=str(path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch.unlink(missing_ok=True)  # and made anew: something planted there would send the content elsewhere
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            _synchronise(file.fileno())
        replace_file(scratch, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise (NoRoom if is_full(error) else FileUnwritable)(path=str(path)) from None


def _synchronise(descriptor: int) -> None:
    """Some network drives know no such call; a disk that is full or failing says so here at last."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if is_full(error) or error.errno == errno.EIO:
            raise


def require_room(folder: Path) -> None:
    """Before a secret is made that exists on paper only: make sure the paper can be written. Raises FileUnwritable, NoRoom."""
    trial = folder / ".room.part"
    save_file(trial, bytes(_ROOM))
    trial.unlink(missing_ok=True)


def safe_name(name: str) -> str:
    """A name as part of a file name, on any of the three systems.

    A name that cannot stand as it is gets a piece of its SHA-256, so that two people never have the same file.
    """
    visible = "".join(letter if letter.isprintable() else "_" for letter in unicodedata.normalize("NFC", name))
    plain = _FORBIDDEN.sub("_", visible).encode("utf-8", "replace")[:_LONGEST_NAME].decode("utf-8", "ignore").strip(" .")
    if plain.startswith(("-", "~")) or is_device_name(plain):
        plain = f"_{plain}"
    if plain == unicodedata.normalize("NFC", name):
        return plain
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{plain}-{digest[:8]}" if plain else f"_{digest[:8]}"
