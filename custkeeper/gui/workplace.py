"""What is there while a vault is open: the frame, the pages in it, where a person is, and what the keys do there.

It goes with the lock. What must not be here: what outlives one (`main_window`), and what the pages are handed (`desk`).
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.footer_facts import Facts, read_facts, show_head
from custkeeper.gui.help_dialog import HelpDialog
from custkeeper.gui.left_behind import LeftBehind, left_behind, tell_left_behind
from custkeeper.gui.look.words import words
from custkeeper.gui.newest_draft import newest_draft
from custkeeper.gui.page_catalogue import PAGES, TAB_OF_PAGE, TABS
from custkeeper.gui.pages.page import Page
from custkeeper.gui.pages.people_page import PeoplePage
from custkeeper.gui.pages.search_page import SearchPage
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.gui.passphrase_step import TYPE_PASSPHRASE, ask_passphrase
from custkeeper.gui.recovery import offer_new_passphrase
from custkeeper.gui.shell import Shell
from custkeeper.gui.undo_runner import UndoRunner
from custkeeper.gui.undo_stacks import Step
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.clients import fill_client_list
from custkeeper.services.holders import fill_names

_COUNTDOWN = QT_TRANSLATE_NOOP("window", "Locks in {minutes}:{seconds}")
_SEARCH_TAB = "search"


class Workplace(QObject):
    """One for each session. `built` carries a new frame to put into the window, with every look a new one."""

    built = Signal(object)
    lock_asked = Signal()

    def __init__(self, desk: Desk, steps: UndoRunner) -> None:
        super().__init__()
        self.desk, self.steps = desk, steps
        self.shell: Shell | None = None  # none before it is built and after the lock
        self.pages: dict[str, Page] = {}
        self.tab = ""
        self._stale: set[str] = set()
        desk.asked_for.connect(self.go_to)
        desk.passphrase_typed.connect(self._passphrase_typed)
        desk.saved.connect(self._saved)
        desk.changed.connect(self._changed)
        desk.noted.connect(self._show_head)
        desk.progressed.connect(self._progressed)
        steps.taken.connect(self._step_taken)
        steps.refused.connect(self._step_refused)
        steps.progressed.connect(self._progressed)

    def build(self, place: Whereabouts) -> None:
        """The frame and its pages anew, at a place; unknown ones lead to Today."""
        if self.desk.is_closed:
            return
        if place.tab not in TAB_OF_PAGE:
            place = Whereabouts("today")
        facts = {"vault": self.desk.session.vault.folder.path.stem, "person": "", "ledger": "", "lock": ""}
        shell = Shell(list(TABS), place.tab, facts)
        shell.tab_chosen.connect(self.go_to)
        shell.searched.connect(self._search)
        shell.search_entered.connect(self.search_everything)
        shell.lock_asked.connect(self.lock_asked)
        shell.undo_asked.connect(self.undo)
        shell.redo_asked.connect(self.redo)
        shell.help_asked.connect(self.help)
        shell.cancel_asked.connect(self._cancel)
        self.shell, self.pages = shell, {}
        self.built.emit(shell)
        self.go_to(place.tab, place.subject, place.field)
        self._read_facts()

    def close(self) -> None:
        """The vault is about to be closed: what still comes from it is shown nowhere."""
        self.shell, self.pages = None, {}
        self._stale.clear()
        self.steps.taken.disconnect(self._step_taken)  # they outlive the lock
        self.steps.refused.disconnect(self._step_refused)
        self.steps.progressed.disconnect(self._progressed)

    def begin(self, is_led_to_draft: bool) -> None:
        """Somebody came in: what was left behind is told and gone on with, lists are filled, and then the duties begin."""
        desk, session = self.desk, self.desk.session
        if is_led_to_draft:
            desk.read(self, lambda: newest_draft(session), self._offer_draft)
        desk.read(self, lambda: left_behind(session), self._tell_left_behind)
        desk.read(self, lambda: fill_client_list(session), lambda _: desk.begin_duties())
        desk.read(self, lambda: fill_names(session), lambda _: None)

    def tell(self, tone: str, sentence: str, action: str, act: Callable[[], object] | None) -> None:
        """As the window's `tell`."""
        if self.shell is None:
            return
        if tone == "draft":
            self.shell.show_saved(is_draft=True)
        else:
            self.shell.show_bar(tone, sentence, action, act)

    def page(self) -> Page | None:
        return self.pages.get(self.tab)

    def go_to(self, tab: str, subject: str = "", field: str = "") -> None:
        """Another tab, or one page of it, and there a record and a field if given."""
        if self.shell is None:
            return
        if tab == "passphrase":
            self._change_passphrase()
            return
        part, tab = tab, TAB_OF_PAGE.get(tab, tab)
        if tab != self.tab and (before := self.page()) is not None:
            before.leave()
        self.tab = tab
        if tab not in self.pages:
            self.pages[tab] = SearchPage(self.desk) if tab == _SEARCH_TAB else PAGES[tab](self.desk)
        elif tab in self._stale:
            self.pages[tab].refresh()
        self._stale.discard(tab)
        page = self.pages[tab]
        self.shell.tabs.mark(tab)
        self.shell.show_page(page, page.foot)
        if subject or part != tab:
            page.show_segment(part)
        if subject:
            page.show_subject(subject, field)
        self._show_steps()

    def kept_place(self) -> Whereabouts | None:
        """Where to come back to, none for a search; what is typed goes into its draft now."""
        page = self.page()
        if page is None or self.tab == _SEARCH_TAB:
            return None
        place = page.whereabouts(self.tab)
        page.keep_draft()
        return place

    def show_countdown(self, left: int) -> None:
        if self.shell is not None:
            self.shell.show_fact("lock", words(_COUNTDOWN, minutes=left // 60, seconds=f"{left % 60:02d}"))

    def ask_passphrase(self) -> None:
        if self.shell is not None:
            ask_passphrase(self.desk, self.shell.window())

    def offer_new_passphrase(self, code: str) -> None:
        """After the recovery code opened the vault."""
        if self.shell is not None:
            offer_new_passphrase(self.shell, self.desk, code, self._show_new_sheet)

    def search_everything(self, query: str) -> None:
        if query.strip():
            self.go_to(_SEARCH_TAB)
            self.pages[_SEARCH_TAB].search(query)

    def help(self) -> None:
        if self.shell is not None:
            HelpDialog(self.desk.parts.help, self.tab, self.shell.window()).show()

    def save(self) -> None:
        if (page := self.page()) is not None:
            page.leave()

    def undo(self) -> None:
        self.steps.undo(self.desk, self.tab)

    def redo(self) -> None:
        self.steps.redo(self.desk, self.tab)

    def print_it(self) -> None:
        if (page := self.page()) is not None:
            page.print_it()

    def step_back(self) -> None:
        if self.shell is not None and not self.shell.close_newest_bar() and (page := self.page()) is not None:
            page.step_back()

    def _offer_draft(self, place: Whereabouts | None) -> None:
        if place is not None:
            self.go_to(place.tab, place.subject, place.field)

    def _tell_left_behind(self, found: LeftBehind) -> None:
        if self.shell is not None:
            tell_left_behind(self.shell, self.desk, found)

    def _read_facts(self) -> None:
        session, translate = self.desk.session, self.desk.translate
        self.desk.read(self, lambda: read_facts(session, translate), self._show_facts)

    def _show_facts(self, facts: Facts) -> None:
        if self.shell is not None:
            facts.show_in(self.shell)

    def _show_head(self, seq: int, head: str) -> None:
        if self.shell is not None:
            show_head(self.shell, seq, head)

    def _changed(self) -> None:
        self._stale |= set(self.pages) - {self.tab}
        self._read_facts()

    def _saved(self, what: Text, seq: int) -> None:
        self.steps.stacks.add(self.tab, Step(what, seq))
        self._show_steps()
        if self.shell is not None:
            self.shell.show_saved(is_draft=False)

    def _show_steps(self) -> None:
        if self.shell is not None:
            self.shell.show_steps(*self.steps.names(self.tab))

    def _step_taken(self, tab: str, sentence: str) -> None:
        self.desk.tell("ok", sentence)
        self._changed()
        if (page := self.pages.get(tab)) is not None:
            page.forget()
            page.refresh()
        self._show_steps()

    def _step_refused(self, error: CustKeeperError) -> None:
        self._show_steps()

    def _cancel(self) -> None:
        self.desk.worker.cancel_shown()
        self.desk.session.vault.interrupt()  # a statement that takes long

    def _progressed(self, shown: str, done: int, total: int) -> None:
        if self.shell is not None:
            self.shell.show_progress(shown, done, total)

    def _search(self, query: str) -> None:
        page = self.page()
        if page is not None and page.is_searchable:
            page.search(query)
        elif query:
            self.search_everything(query)

    def _change_passphrase(self) -> None:
        if self.shell is None:
            return
        dialog = PassphraseDialog(self.desk, self.shell.window())
        dialog.changed.connect(self._show_new_sheet)
        dialog.open()

    def _passphrase_typed(self) -> None:
        """What waited for it waits no more, and what was closed may be shown."""
        if self.shell is not None:
            self.shell.close_bars_with(words(TYPE_PASSPHRASE))
        if (page := self.page()) is not None:
            page.refresh()

    def _show_new_sheet(self, papers: Any) -> None:
        self.go_to("people")
        page = self.pages.get("people")  # none when it was locked meanwhile
        if isinstance(page, PeoplePage):
            page.show_papers(papers)
