"""The one window: first the way in, then the shell with its pages. Keeps what must outlive a lock or a new look.

What stands behind the door (`inside`) is imported where it is used: the door is painted first.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.entrance import Entrance, Key
from custkeeper.gui.error_presenter import ErrorPresenter
from custkeeper.gui.loading import inside
from custkeeper.gui.locking.lock_source import BY_HAND, REASONS, LockReason
from custkeeper.gui.locking.return_ticket import ReturnTicket
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.gui.parts import Parts
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.safeguards import Safeguards
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.gui.window_keys import KeyActs, bind_keys

if TYPE_CHECKING:
    from custkeeper.gui.desk import Desk
    from custkeeper.gui.first_run import FirstRun
    from custkeeper.gui.footer_facts import Facts
    from custkeeper.gui.left_behind import LeftBehind
    from custkeeper.gui.pages.page import Page
    from custkeeper.gui.shell import Shell
    from custkeeper.gui.undo_runner import UndoRunner
    from custkeeper.services.opening import Opened

_WINDOW = QT_TRANSLATE_NOOP("window", "CustKeeper")
_COUNTDOWN = QT_TRANSLATE_NOOP("window", "Locks in {minutes}:{seconds}")
_RUNNING = QT_TRANSLATE_NOOP("window", "{what} is still running. Wait for it, or cancel it first; then close the window.")
_SEARCH_TAB = "search"


class MainWindow(QMainWindow):
    """`key` opens a vault at once, as the demo does."""

    def __init__(self, parts: Parts, prompter: Prompter | None = None) -> None:
        super().__init__()
        self.parts = parts
        self.prompter = prompter or Prompter(self)
        self.worker = VaultWorker()
        self.entrance = Entrance(parts, self.worker, self.prompter)
        self.entrance.shown.connect(self._show_entrance)
        self.entrance.entered.connect(self._enter)
        self.entrance.place_wanted.connect(self.go_to)
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.pages: dict[str, Page] = {}
        self.tab = "today"
        self._stale: set[str] = set()
        self.errors = ErrorPresenter(self.tell, self._ask_passphrase)
        self._ticket = ReturnTicket.read(parts.ticket)
        self._return = Whereabouts(self._ticket.tab or "today", self._ticket.subject, self._ticket.field)
        self.left: ReturnTicket | None = None  # for the process that takes this one's place
        self.guards = Safeguards(self, parts, self._may_not_restart)
        self.guards.lock_asked.connect(self.lock)
        self.guards.restart_due.connect(self._make_room)
        self.lock_timer = self.guards.idle
        self.lock_timer.ticked.connect(self._show_countdown)
        LOOK.changed.connect(self._look_changed)
        self.setWindowTitle(words(_WINDOW))
        self.resize(parts.preferences.get("width", 1360), parts.preferences.get("height", 860))
        self.setMinimumSize(900, 600)
        bind_keys(self, KeyActs(self._save, self._undo, self._redo, self._print, self._escape))

    def come_up(self) -> None:
        """Show the window; after a restart where and as it was, and in front only if it was in use."""
        self.restoreGeometry(QByteArray.fromBase64(self._ticket.geometry.encode("ascii", "replace")))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not self._ticket.is_active)
        if self._ticket.is_minimized:
            self.showMinimized()
        else:
            self.show()

    def begin(self, key: Key | None = None, greeting: str = "") -> None:
        """Show the way in; with a key, go in."""
        if key is None:
            reason = REASONS.get(self._ticket.reason)
            self.entrance.begin(reason.told(self.lock_timer.minutes) if reason else None)
        else:
            self.entrance.path = key.path
            self.entrance.enter_with(key, greeting)

    def tell(self, tone: str, sentence: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """A sentence in the message bar, or a mark that a draft was saved. What went wrong is told at the door too.

        `action` stands on the bar's button, which does `act`.
        """
        if self.shell is None:
            if tone in {"warn", "danger"} and isinstance(self.entrance.page, UnlockPage):
                self.entrance.page.show_problem(sentence)
            return
        if tone == "draft":
            self.shell.show_saved(is_draft=True)
        else:
            self.shell.show_bar(tone, sentence, action, act)

    @cached_property
    def steps(self) -> "UndoRunner":
        """Undo and redo, from the first time somebody comes in."""
        steps = inside().UndoRunner()
        steps.taken.connect(self._step_taken)
        steps.refused.connect(self._step_refused)
        steps.progressed.connect(self._progressed)
        return steps

    def page(self) -> "Page | None":
        return self.pages.get(self.tab)

    def go_to(self, tab: str, subject: str = "", field: str = "") -> None:
        """Another tab, or one page of it, and there a record and a field if given."""
        desk, shell = self.desk, self.shell
        if desk is None or shell is None:
            return
        if tab == "passphrase":
            self._change_passphrase()
            return
        part, tab = tab, inside().TAB_OF_PAGE.get(tab, tab)
        if tab != self.tab and (before := self.page()) is not None:
            before.leave()
        self.tab = tab
        if tab not in self.pages:
            self.pages[tab] = inside().SearchPage(desk) if tab == _SEARCH_TAB else inside().PAGES[tab](desk)
        elif tab in self._stale:
            self.pages[tab].refresh()
        self._stale.discard(tab)
        page = self.pages[tab]
        shell.tabs.mark(tab)
        shell.show_page(page, page.foot)
        if subject or part != tab:
            page.show_segment(part)
        if subject:
            page.show_subject(subject, field)
        self._show_steps()

    def lock(self, reason: LockReason = BY_HAND) -> None:
        """Keep what is typed as a draft, close the vault, and show the door. Asks nothing."""
        if self.desk is None:
            return
        QGuiApplication.inputMethod().commit()  # what an input method still holds was typed too
        self._remember_place()
        desk, path = self.desk, self.entrance.path
        self.guards.vault_locked()
        self.desk = None
        self._drop_shell()
        self._close_session(desk)
        self._ticket = ReturnTicket(reason.key)
        if path is not None:
            self.entrance.show_unlock(path, reason.told(self.lock_timer.minutes))

    def _may_not_restart(self) -> bool:
        """Something runs, or a new vault is being made at the door."""
        return self.worker.is_busy or not isinstance(self.entrance.page, UnlockPage)

    def _make_room(self) -> None:
        """Close for the process that `run_window` starts next, and leave it the way back."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        left = ReturnTicket(geometry=geometry, is_active=self.isActiveWindow(), is_minimized=self.isMinimized())
        if self.entrance.says_why:  # else another vault was chosen meanwhile
            place = self._return
            left = replace(left, reason=self._ticket.reason, tab=place.tab, subject=place.subject, field=place.field)
        self.left = left
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self.desk is not None and self.desk.running is not None:
            sentence = words(_RUNNING, what=self.desk.running)
            self.tell("warn", sentence)
            self.desk.close_refused.emit(sentence)
            event.ignore()
            return
        self.parts.preferences.set("width", self.width())
        self.parts.preferences.set("height", self.height())
        if self.desk is not None:
            self._remember_place()
            self._close_session(self.desk)
            self.desk = None
        self.guards.stop()
        LOOK.changed.disconnect(self._look_changed)
        self.worker.stop()
        event.accept()

    def _close_session(self, desk: "Desk") -> None:
        desk.close()
        self.worker.write_after_reads(Job(self, lambda progress: desk.session.close(), lambda _: None, self.errors.present))

    def _show_entrance(self, page: "FirstRun | UnlockPage") -> None:
        self._drop_shell()
        self.setCentralWidget(page)
        page.show()
        QTimer.singleShot(0, page, page.focus_first)

    def _enter(self, opened: "Opened", greeting: str, by_code: str) -> None:
        session = opened.session
        desk = self.desk = inside().Desk(self.parts, self.worker, session, self.prompter)
        desk.told.connect(self.tell)
        desk.failed.connect(self.errors.present)
        desk.watch.unsigned.connect(self.errors.present)
        desk.passphrase_typed.connect(self._passphrase_typed)
        desk.asked_for.connect(self.go_to)
        desk.lock_asked.connect(self.lock)
        desk.saved.connect(self._saved)
        desk.changed.connect(self._changed)
        desk.noted.connect(self._show_head)
        desk.progressed.connect(self._progressed)
        desk.setting_changed.connect(self.guards.take_settings)
        self.steps.begin(session)
        if self._return.tab not in inside().TAB_OF_PAGE:
            self._return = Whereabouts("today")
        self._build_shell()
        if opened.notices:
            self.tell("warn", "\n".join(words(notice) for notice in opened.notices))
        if greeting:
            self.tell("accent", greeting)
        if by_code and self.shell is not None:
            inside().offer_new_passphrase(self.shell, desk, by_code, self._show_new_sheet)
        self.guards.vault_opened()
        if self._return == Whereabouts("today"):
            desk.read(self, lambda: inside().newest_draft(session), self._offer_draft)
        desk.read(self, lambda: inside().left_behind(session), self._tell_left_behind)
        desk.read(self, lambda: inside().fill_client_list(session), lambda _: desk.begin_duties())
        desk.read(self, lambda: inside().fill_names(session), lambda _: None)

    def _offer_draft(self, place: Whereabouts | None) -> None:
        if place is not None:
            self.go_to(place.tab, place.subject, place.field)

    def _tell_left_behind(self, found: "LeftBehind") -> None:
        if self.shell is not None and self.desk is not None:
            inside().tell_left_behind(self.shell, self.desk, found)

    def _build_shell(self) -> None:
        desk = self.desk
        if desk is None:
            return
        facts = {"vault": desk.session.vault.folder.path.stem, "person": "", "ledger": "", "lock": ""}
        shell = inside().Shell(list(inside().TABS), self._return.tab, facts)
        shell.tab_chosen.connect(self.go_to)
        shell.searched.connect(self._search)
        shell.search_entered.connect(self._search_everything)
        shell.lock_asked.connect(lambda: self.lock(BY_HAND))
        shell.undo_asked.connect(self._undo)
        shell.redo_asked.connect(self._redo)
        shell.help_asked.connect(self._help)
        shell.cancel_asked.connect(self._cancel)
        self.shell, self.pages = shell, {}
        self.setCentralWidget(shell)
        place = self._return
        self.go_to(place.tab, place.subject, place.field)
        self._read_facts()

    def _drop_shell(self) -> None:
        self.shell, self.pages = None, {}
        self._stale.clear()

    def _remember_place(self) -> None:
        """Where to come back to; what is typed goes into its draft now."""
        if (page := self.page()) is not None and self.tab != _SEARCH_TAB:
            self._return = page.whereabouts(self.tab)
            page.keep_draft()

    def _look_changed(self) -> None:
        keep = self.parts.preferences
        keep.set("theme", LOOK.asked)
        keep.set("points", LOOK.points)
        keep.set("language", LOOK.language)
        self.setWindowTitle(words(_WINDOW))
        if self.desk is None:
            QTimer.singleShot(0, self, self.entrance.draw_anew)
            return
        self._remember_place()
        # drafts are written before the new pages read them
        self.worker.write(Job(self, lambda progress: None, lambda _: self._build_shell(), self.errors.present))

    def _read_facts(self) -> None:
        desk = self.desk
        if desk is None:
            return
        session, translate = desk.session, desk.translate
        desk.read(self, lambda: inside().read_facts(session, translate), self._show_facts)

    def _show_facts(self, facts: "Facts") -> None:
        if self.shell is not None:
            facts.show_in(self.shell)

    def _show_head(self, seq: int, head: str) -> None:
        if self.shell is not None:
            inside().show_head(self.shell, seq, head)

    def _show_countdown(self, left: int) -> None:
        if self.shell is not None:
            self.shell.show_fact("lock", words(_COUNTDOWN, minutes=left // 60, seconds=f"{left % 60:02d}"))

    def _changed(self) -> None:
        self._stale |= set(self.pages) - {self.tab}
        self._read_facts()

    def _saved(self, what: Text, seq: int) -> None:
        self.steps.stacks.add(self.tab, inside().Step(what, seq))
        self._show_steps()
        if self.shell is not None:
            self.shell.show_saved(is_draft=False)

    def _show_steps(self) -> None:
        if self.shell is not None:
            self.shell.show_steps(*self.steps.names(self.tab))

    def _undo(self) -> None:
        if self.desk is not None:
            self.steps.undo(self.desk, self.tab)

    def _redo(self) -> None:
        if self.desk is not None:
            self.steps.redo(self.desk, self.tab)

    def _step_taken(self, tab: str, sentence: str) -> None:
        self.tell("ok", sentence)
        self._changed()
        if (page := self.pages.get(tab)) is not None:
            page.forget()
            page.refresh()
        self._show_steps()

    def _step_refused(self, error: CustKeeperError) -> None:
        self._show_steps()
        self.errors.present(error)

    def _cancel(self) -> None:
        self.worker.cancel_shown()
        if self.desk is not None:
            self.desk.session.vault.interrupt()  # a statement that takes long

    def _progressed(self, shown: str, done: int, total: int) -> None:
        if self.shell is not None:
            self.shell.show_progress(shown, done, total)

    def _search(self, query: str) -> None:
        page = self.page()
        if page is not None and page.is_searchable:
            page.search(query)
        elif query:
            self._search_everything(query)

    def _search_everything(self, query: str) -> None:
        if query.strip():
            self.go_to(_SEARCH_TAB)
            self.pages[_SEARCH_TAB].search(query)

    def _change_passphrase(self) -> None:
        if self.desk is None:
            return
        dialog = inside().PassphraseDialog(self.desk, self)
        dialog.changed.connect(self._show_new_sheet)
        dialog.open()

    def _ask_passphrase(self) -> None:
        if self.desk is not None:
            inside().ask_passphrase(self.desk, self)

    def _passphrase_typed(self) -> None:
        """What waited for it waits no more, and what was closed may be shown."""
        if self.shell is not None:
            self.shell.close_bars_with(words(inside().TYPE_PASSPHRASE))
        if (page := self.page()) is not None:
            page.refresh()

    def _show_new_sheet(self, papers: Any) -> None:
        self.go_to("people")
        page = self.pages.get("people")  # none when it was locked meanwhile
        if isinstance(page, inside().PeoplePage):
            page.show_papers(papers)

    def _help(self) -> None:
        inside().HelpDialog(self.parts.help, self.tab, self).show()

    def _save(self) -> None:
        if (page := self.page()) is not None:
            page.leave()

    def _print(self) -> None:
        if (page := self.page()) is not None:
            page.print_it()

    def _escape(self) -> None:
        if self.shell is not None and not self.shell.close_newest_bar() and (page := self.page()) is not None:
            page.step_back()
