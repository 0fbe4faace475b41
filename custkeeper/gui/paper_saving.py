"""Saving papers that hold secrets: asks where, writes PDF into that folder, tells the folder."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.services.papers import write_papers
from custkeeper.services.vault_access import Papers

_WHERE = QT_TRANSLATE_NOOP("people", "Where to save the papers")


def save_papers(owner: QObject, desk: Desk, papers: Papers, with_card: bool, saved: Callable[[str], None]) -> None:
    """`saved` is told the folder; nothing happens when the question is cancelled."""
    folder = desk.prompter.choose_folder(words(_WHERE))
    if folder is None:
        return
    press, language = desk.parts.press, desk.translate.language
    desk.write(owner, lambda progress: write_papers(press, papers, folder, language, with_card), lambda _: saved(str(folder)))
