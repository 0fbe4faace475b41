"""Saving papers that hold secrets: asks where, writes PDF into that folder, tells the folder."""

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.words import words
from custkeeper.services.papers import write_papers
from custkeeper.services.unsaved_sheets import forget
from custkeeper.services.vault_access import Papers

_WHERE = QT_TRANSLATE_NOOP("people", "Where to save the papers")


def save_papers(owner: QObject, desk: Desk, papers: Papers, with_card: bool, saved: Callable[[str], None]) -> None:
    """`saved` is told the folder; nothing happens when the question is cancelled."""
    folder = desk.prompter.choose_folder(words(_WHERE))
    if folder is None:
        return
    press, language, session = desk.parts.press, desk.translate.language, desk.session

    def work(progress: object) -> None:
        write_papers(press, papers, folder, language, with_card)
        with contextlib.suppress(CustKeeperError):  # the papers are safe; a note that stays only asks once more
            forget(session, papers.person)

    desk.write(owner, work, lambda _: saved(str(folder)))
