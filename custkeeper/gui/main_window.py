"""The one window: first the way in, then the shell with its pages. Keeps what must outlive a lock or a new look."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.auto_lock import AutoLock
from custkeeper.gui.desk import Desk, Parts
from custkeeper.gui.entrance import Entrance, Key
from custkeeper.gui.error_presenter import ErrorPresenter
from custkeeper.gui.first_run import FirstRun
from custkeeper.gui.help_dialog import HelpDialog
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.gui.page_catalogue import PAGES, TABS
from custkeeper.gui.pages.page import Page, Whereabouts
from custkeeper.gui.pages.people_page import PeoplePage
from custkeeper.gui.pages.search_page import SearchPage
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.recovery import offer_new_passphrase
from custkeeper.gui.shell import Shell
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.gui.undo_stacks import Step, UndoStacks
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.gui.vault_worker import Job, VaultWorker
from custkeeper.services.clients import fill_client_list
from custkeeper.services.session import Session
from custkeeper.services.today_board import TodayBoard, today_board
from custkeeper.services.undo import undo

_WINDOW = QT_TRANSLATE_NOOP("window", "CustKeeper")
_PERSON = QT_TRANSLATE_NOOP("window", "{name} ({role})")
_LEDGER = QT_TRANSLATE_NOOP("window", "Ledger #{seq} {hash}")
_COUNTDOWN = QT_TRANSLATE_NOOP("window", "Locks in {minutes}:{seconds}")
_IDLE = QT_TRANSLATE_NOOP("window", "Locked after {minutes} idle minutes. What was typed is kept as a sealed draft.")
_BY_HAND = QT_TRANSLATE_NOOP("window", "Locked by you. What was typed is kept as a sealed draft.")
_UNDONE = QT_TRANSLATE_NOOP("window", "Undone: {step}")
_REDONE = QT_TRANSLATE_NOOP("window", "Done again: {step}")
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
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.pages: dict[str, Page] = {}
        self.tab = "today"
        self.steps = UndoStacks()
        self._stale: set[str] = set()
        self._return = Whereabouts("today")
        self._board: TodayBoard | None = None
        self.errors = ErrorPresenter(self.tell)
        self.lock_timer = AutoLock(parts.preferences.get("idle_minutes", 5))
        self.lock_timer.ticked.connect(self._show_countdown)
        self.lock_timer.locked.connect(self._lock_idle)
        QApplication.instance().installEventFilter(self.lock_timer)
        LOOK.changed.connect(self._look_changed)
        self.setWindowTitle(words(_WINDOW))
        self.resize(parts.preferences.get("width", 1360), parts.preferences.get("height", 860))
        self.setMinimumSize(900, 600)
        self._keys()

    def begin(self, key: Key | None = None, greeting: str = "") -> None:
        """Show the way in; with a key, go in."""
        if key is None:
            self.entrance.begin()
        else:
            self.entrance.path = key.path
            self.entrance.enter_with(key, greeting)

    def tell(self, tone: str, sentence: str) -> None:
        """A sentence in the message bar, or a mark that a draft was saved."""
        if self.shell is None:
            return
        if tone == "draft":
            self.shell.show_saved(is_draft=True)
        else:
            self.shell.show_bar(tone, sentence)

    def page(self) -> Page | None:
        return self.pages.get(self.tab)

    def go_to(self, tab: str, subject: str = "", field: str = "") -> None:
        """Another tab, and there a record and a field if given."""
        desk, shell = self.desk, self.shell
        if desk is None or shell is None:
            return
        if tab == "passphrase":
            self._change_passphrase()
            return
        if tab != self.tab and (before := self.page()) is not None:
            before.leave()
        self.tab = tab
        if tab not in self.pages:
            self.pages[tab] = SearchPage(desk) if tab == _SEARCH_TAB else PAGES[tab](desk)
        elif tab in self._stale:
            self.pages[tab].refresh()
        self._stale.discard(tab)
        page = self.pages[tab]
        shell.tabs.mark(tab)
        shell.show_page(page, page.foot)
        if subject:
            page.show_subject(subject, field)
        self._show_steps()

    def lock(self, why: str) -> None:
        """Keep what is typed as a draft, close the vault, and show the door."""
        if self.desk is None:
            return
        self._remember_place()
        desk, path = self.desk, self.entrance.path
        for dialog in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if dialog.isModal():
                dialog.close()
        self.lock_timer.stop()
        self.desk = None
        self._drop_shell()
        self._close_session(desk)
        if path is not None:
            self.entrance.show_unlock(path, why)

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
        self.lock_timer.stop()
        QApplication.instance().removeEventFilter(self.lock_timer)
        LOOK.changed.disconnect(self._look_changed)
        self.worker.stop()
        event.accept()

    def _close_session(self, desk: Desk) -> None:
        desk.is_closed = True
        self.worker.write_after_reads(Job(self, lambda progress: desk.session.close(), lambda _: None, self.errors.present))

    def _show_entrance(self, page: FirstRun | UnlockPage) -> None:
        self._drop_shell()
        self.setCentralWidget(page)
        page.show()
        QTimer.singleShot(0, page, page.focus_first)

    def _enter(self, session: Session, greeting: str, by_code: str) -> None:
        desk = Desk(self.parts, self.worker, session, self.prompter)
        desk.told.connect(self.tell)
        desk.failed.connect(self.errors.present)
        desk.asked_for.connect(self.go_to)
        desk.saved.connect(self._saved)
        desk.changed.connect(self._changed)
        desk.progressed.connect(self._progressed)
        self.desk = desk
        self._build_shell()
        if session.vault.notices:
            self.tell("warn", "\n".join(words(notice) for notice in session.vault.notices))
        if greeting:
            self.tell("accent", greeting)
        if by_code and self.shell is not None:
            offer_new_passphrase(self.shell, desk, by_code, self._show_new_sheet)
        self.lock_timer.minutes = self.parts.preferences.get("idle_minutes", 5)
        self.lock_timer.start()
        # after a crash nothing is remembered but the drafts: the newest one says where the person was
        if self._return == Whereabouts("today"):
            desk.read(self, lambda: _newest_draft(session), self._offer_draft)
        desk.read(self, lambda: fill_client_list(session), lambda _: None)

    def _offer_draft(self, place: Whereabouts | None) -> None:
        if place is not None:
            self.go_to(place.tab, place.subject, place.field)

    def _build_shell(self) -> None:
        desk = self.desk
        if desk is None:
            return
        session = desk.session
        facts = {"vault": session.vault.folder.path.stem, "person": "", "ledger": "", "lock": ""}
        shell = Shell(list(TABS), self._return.tab, facts)
        shell.tab_chosen.connect(self.go_to)
        shell.searched.connect(self._search)
        shell.search_entered.connect(self._search_everything)
        shell.lock_asked.connect(lambda: self.lock(words(_BY_HAND)))
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
        page = self.page()
        if page is not None and self.tab != _SEARCH_TAB:
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

        def work() -> tuple[str, str, int, str, TodayBoard]:
            head = session.vault.head
            return session.name, words(session.role.label), head.seq, head.hex, today_board(session, translate)

        desk.read(self, work, lambda facts: self._show_facts(*facts))

    def _show_facts(self, name: str, role: str, seq: int, head: str, board: TodayBoard) -> None:
        if self.shell is None:
            return
        self.shell.show_fact("person", words(_PERSON, name=name, role=role))
        self.shell.show_fact("ledger", words(_LEDGER, seq=seq, hash=head[:8]))
        count = len(board.blocked) + len(board.due) + len(board.waiting)
        self.shell.tabs.show_count("today", count, bool(board.blocked))

    def _show_countdown(self, left: int) -> None:
        if self.shell is not None:
            self.shell.show_fact("lock", words(_COUNTDOWN, minutes=left // 60, seconds=f"{left % 60:02d}"))

    def _lock_idle(self) -> None:
        self.lock(words(_IDLE, minutes=self.lock_timer.minutes))

    def _changed(self) -> None:
        self._stale |= set(self.pages) - {self.tab}
        self._read_facts()

    def _saved(self, what: Text, seq: int) -> None:
        self.steps.add(self.tab, Step(what, seq))
        self._show_steps()
        if self.shell is not None:
            self.shell.show_saved(is_draft=False)

    def _show_steps(self) -> None:
        if self.shell is not None:
            back, again = self.steps.next_undo(self.tab), self.steps.next_redo(self.tab)
            self.shell.show_steps(words(back.what) if back else "", words(again.what) if again else "")

    def _undo(self) -> None:
        step = self.steps.next_undo(self.tab)
        if step is not None:
            self._take_back(step, _UNDONE, self.steps.undid)

    def _redo(self) -> None:
        step = self.steps.next_redo(self.tab)
        if step is not None:
            self._take_back(step, _REDONE, self.steps.redid)

    def _take_back(self, step: Step, said: Text, moved: Callable[[str, int], None]) -> None:
        desk, tab = self.desk, self.tab
        if desk is None:
            return
        session = desk.session

        def taken(answer: Any) -> None:
            moved(tab, answer.seq)
            self.tell("ok", words(said, step=step.what))
            self._progressed("", 0, 0)
            self._changed()
            if (page := self.pages.get(tab)) is not None:
                page.forget()
                page.refresh()
            self._show_steps()

        def refused(error: CustKeeperError) -> None:
            self._progressed("", 0, 0)
            self.steps.drop(tab)
            self._show_steps()
            self.errors.present(error)

        advance = partial(self._progressed, words(said, step=step.what))
        desk.write(self, lambda progress: undo(session, step.seq, progress), taken, failed=refused, progress=advance)

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
        dialog = PassphraseDialog(self.desk, self)
        dialog.changed.connect(self._show_new_sheet)
        dialog.open()

    def _show_new_sheet(self, papers: Any) -> None:
        self.go_to("people")
        page = self.pages["people"]
        if isinstance(page, PeoplePage):
            page.show_papers(papers)

    def _help(self) -> None:
        HelpDialog(self.parts.help, self.tab, self).show()

    def _save(self) -> None:
        if (page := self.page()) is not None:
            page.leave()

    def _print(self) -> None:
        if (page := self.page()) is not None:
            page.print_it()

    def _escape(self) -> None:
        if self.shell is not None and not self.shell.close_newest_bar() and (page := self.page()) is not None:
            page.step_back()

    def _resize_text(self, by: int) -> None:
        LOOK.use(LOOK.asked, LOOK.points + by, LOOK.language)

    def _keys(self) -> None:
        standard = QKeySequence.StandardKey
        pairs: list[tuple[Any, Callable[[], Any]]] = [
            (standard.Save, self._save),
            (standard.Undo, self._undo),
            (standard.Redo, self._redo),
            (standard.Print, self._print),
            (QKeySequence("Esc"), self._escape),
            (QKeySequence("Ctrl+="), partial(self._resize_text, 1)),
            (standard.ZoomOut, partial(self._resize_text, -1)),
        ]
        for keys, act in pairs:
            QShortcut(keys, self).activated.connect(act)


def _newest_draft(session: Session) -> Whereabouts | None:
    """Where the newest draft was typed: tab, record, field."""
    for draft in session.vault.drafts:
        if not draft.content.get("typed") or draft.area not in TAB_OF_AREA:
            continue
        record = session.vault.records.get(draft.area, draft.record)
        subject = record.code if record is not None else draft.record
        return Whereabouts(TAB_OF_AREA[draft.area], subject, str(draft.content.get("focus", "")))
    return None
