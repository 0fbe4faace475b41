"""A file that a command was asked for: written whole, and its place said. What must not be here: what stands in it."""

from pathlib import Path

from custkeeper.cli.desk import Desk
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.papers import save_file

WRITTEN = QT_TRANSLATE_NOOP("cli", "Written: {path}")


def write_out(desk: Desk, path: Path, content: bytes) -> None:
    """Raises FileUnwritable."""
    save_file(path, content)
    desk.say(WRITTEN, path=str(path))
