"""The one window: first the way in, then the shell with its pages. Keeps what must outlive a lock or a new look.

What stands behind the door (`inside`) is imported where it is used: the door is painted first.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from custkeeper.domain.text import QT_TRANSLATE_NOOP
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
from custkeeper.gui.window_keys import bind_keys

if TYPE_CHECKING:
    from custkeeper.gui.desk import Desk
    from custkeeper.gui.first_run import FirstRun
    from custkeeper.gui.pages.page import Page
    from custkeeper.gui.shell import Shell
    from custkeeper.gui.undo_runner import UndoRunner
    from custkeeper.gui.workplace import Workplace
    from custkeeper.services.opening import Opened

_WINDOW = QT_TRANSLATE_NOOP("window", "CustKeeper")
_RUNNING = QT_TRANSLATE_NOOP("window", "{what} is still running. Wait for it, or cancel it first; then close the window.")


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
        self.workplace: Workplace | None = None  # while a vault is open
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
        bind_keys(self, lambda: self.workplace)

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
        if self.workplace is not None:
            self.workplace.tell(tone, sentence, action, act)
        elif tone in {"warn", "danger"} and isinstance(self.entrance.page, UnlockPage):
            self.entrance.page.show_problem(sentence)

    @cached_property
    def steps(self) -> "UndoRunner":
        """Undo and redo, from the first time somebody comes in."""
        steps = inside().UndoRunner()
        steps.refused.connect(self.errors.present)
        return steps

    @property
    def desk(self) -> "Desk | None":
        return self.workplace.desk if self.workplace is not None else None

    @property
    def shell(self) -> "Shell | None":
        return self.workplace.shell if self.workplace is not None else None

    @property
    def pages(self) -> "dict[str, Page]":
        return self.workplace.pages if self.workplace is not None else {}

    @property
    def tab(self) -> str:
        """Where somebody is, or will be when they come in."""
        return self.workplace.tab if self.workplace is not None else self._return.tab

    def page(self) -> "Page | None":
        return self.pages.get(self.tab)

    def go_to(self, tab: str, subject: str = "", field: str = "") -> None:
        """Another tab, or one page of it, and there a record and a field if given."""
        if self.workplace is not None:
            self.workplace.go_to(tab, subject, field)

    def lock(self, reason: LockReason = BY_HAND) -> None:
        """Keep what is typed as a draft, close the vault, and show the door. Asks nothing."""
        workplace, path = self.workplace, self.entrance.path
        if workplace is None:
            return
        QGuiApplication.inputMethod().commit()  # what an input method still holds was typed too
        self._remember_place(workplace)
        self.guards.vault_locked()
        self._leave(workplace)
        self._ticket = ReturnTicket(reason.key)
        if path is not None:
            self.entrance.show_unlock(path, reason.told(self.lock_timer.minutes))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self.desk is not None and self.desk.running is not None:
            sentence = words(_RUNNING, what=self.desk.running)
            self.tell("warn", sentence)
            self.desk.close_refused.emit(sentence)
            event.ignore()
            return
        self.parts.preferences.set("width", self.width())
        self.parts.preferences.set("height", self.height())
        if self.workplace is not None:
            self._remember_place(self.workplace)
            self._leave(self.workplace)
        self.guards.stop()
        LOOK.changed.disconnect(self._look_changed)
        self.worker.stop()
        event.accept()

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

    def _show_entrance(self, page: "FirstRun | UnlockPage") -> None:
        self.setCentralWidget(page)
        page.show()
        QTimer.singleShot(0, page, page.focus_first)

    def _enter(self, opened: "Opened", greeting: str, by_code: str) -> None:
        desk = inside().Desk(self.parts, self.worker, opened.session, self.prompter)
        desk.told.connect(self.tell)
        desk.failed.connect(self.errors.present)
        desk.watch.unsigned.connect(self.errors.present)
        desk.lock_asked.connect(self.lock)
        desk.setting_changed.connect(self.guards.take_settings)
        self.steps.begin(opened.session)
        workplace = self.workplace = inside().Workplace(desk, self.steps)
        workplace.built.connect(self._show_frame)
        workplace.lock_asked.connect(lambda: self.lock(BY_HAND))
        workplace.build(self._return)
        if opened.notices:
            self.tell("warn", "\n".join(words(notice) for notice in opened.notices))
        if greeting:
            self.tell("accent", greeting)
        if by_code:
            workplace.offer_new_passphrase(by_code)
        self.guards.vault_opened()
        workplace.begin(is_led_to_draft=self._return == Whereabouts("today"))

    def _leave(self, workplace: "Workplace") -> None:
        """Close the vault behind whoever was in it; what was asked of it so far is answered first."""
        desk = workplace.desk
        self.workplace = None
        workplace.close()
        desk.close()
        self.worker.write_after_reads(Job(self, lambda progress: desk.session.close(), lambda _: None, self.errors.present))

    def _remember_place(self, workplace: "Workplace") -> None:
        """Where to come back to; what is typed goes into its draft now."""
        self._return = workplace.kept_place() or self._return

    def _show_frame(self, frame: "Shell") -> None:
        self.setCentralWidget(frame)
        self.lock_timer.tell()  # not a second later, when it ticks again

    def _look_changed(self) -> None:
        keep = self.parts.preferences
        keep.set("theme", LOOK.asked)
        keep.set("points", LOOK.points)
        keep.set("language", LOOK.language)
        self.setWindowTitle(words(_WINDOW))
        workplace = self.workplace
        if workplace is None:
            QTimer.singleShot(0, self, self.entrance.draw_anew)
            return
        self._remember_place(workplace)
        # drafts are written before the new pages read them
        self.worker.write(Job(self, lambda progress: None, lambda _: workplace.build(self._return), self.errors.present))

    def _show_countdown(self, left: int) -> None:
        if self.workplace is not None:
            self.workplace.show_countdown(left)

    def _ask_passphrase(self) -> None:
        if self.workplace is not None:
            self.workplace.ask_passphrase()
