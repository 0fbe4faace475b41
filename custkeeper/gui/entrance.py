"""The ways in: the door of one vault, the first run, a backup. Carries out what the door asks for and hands over what was opened.

The vault's own parts are imported where they are used, mostly on a vault thread: the door is painted first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import BadInput, CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.gui import let_in_names
from custkeeper.gui.loading import inside
from custkeeper.gui.look.words import words
from custkeeper.gui.parts import Parts
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.gui.vault_worker import Job, VaultWorker

if TYPE_CHECKING:
    from custkeeper.gui.first_run_flow import FirstRunFlow
    from custkeeper.gui.restore_flow import RestoreFlow
    from custkeeper.services.opening import Opened
    from custkeeper.services.sample_deal import Played

_CHOOSE_VAULT = QT_TRANSLATE_NOOP("unlock", "Choose the vault's folder (Firm.ckvault)")
_CHOOSE_SECRET = QT_TRANSLATE_NOOP("unlock", "Choose the file with the firm secret")
_GONE = QT_TRANSLATE_NOOP(
    "unlock", "There is no vault at {path} now. Connect the disk it lies on, or open it where it is kept today."
)
_SAMPLE_NOTE = QT_TRANSLATE_NOOP(
    "first_run", "You are {name}, records keeper of an invented firm. To sign as its manager, lock and enter as {manager}: {file}"
)
_TOP_SECRET_CLOSED = QT_TRANSLATE_NOOP(
    "unlock", "You came in with this computer's key. What is top secret stays closed until you type your passphrase in Settings."
)
_RESTORED = QT_TRANSLATE_NOOP(
    "unlock", "Restored from the backup. It opens with the passphrase or recovery sheet of the day the backup was made."
)
_BACKUP = ".ckbackup"


class NotAVault(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{name} is not a vault. Choose or drop a folder that ends in .ckvault.")


class SecretFileUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "{name} holds no firm secret: its first line should be the 26 characters of the firm card."
    )


@dataclass(frozen=True)
class Key:
    """Everything needed to open a vault at once, as the demo leaves it."""

    path: Path
    name: str
    passphrase: str
    firm_secret: str


class Entrance(QObject):
    """`shown` carries a page to put into the window, `entered` what was opened, a sentence to greet with, and
    the recovery code if that opened it."""

    shown = Signal(object)
    entered = Signal(object, str, str)
    place_wanted = Signal(str, str)  # the tab where backups are set up, and what to do there

    def __init__(self, parts: Parts, worker: VaultWorker, prompter: Prompter) -> None:
        super().__init__()
        self._parts, self._worker, self._prompter = parts, worker, prompter
        self.page: QWidget | None = None
        self._why: Message | None = None
        self._flow: FirstRunFlow | RestoreFlow | None = None  # whose page is shown
        self.path: Path | None = parts.vault

    @cached_property
    def first_run(self) -> "FirstRunFlow":
        """What was answered of it is kept while somebody looks at another way in."""
        flow = inside().FirstRunFlow(self._parts, self._worker, self._prompter, self)
        flow.shown.connect(lambda page: self._show(page, flow))
        flow.refused.connect(self._refuse)
        flow.made.connect(self._enter_new)
        flow.played.connect(self._enter_sample)
        flow.existing_asked.connect(self._choose_other)
        flow.restore_asked.connect(self._restore)
        flow.dropped.connect(self._take_dropped)
        return flow

    def begin(self, why: Message | None = None) -> None:
        """The vault named on the command line, else the last one, else the first run. `why` says why it is locked, if it was."""
        last = str(self._parts.preferences.get("last_vault", ""))
        self.path = self._parts.vault or (Path(last) if last else None)
        if self.path is not None:
            self.show_unlock(self.path, why if self.path.exists() else message(_GONE, path=str(self.path)))
        else:
            self.show_first_run()

    def show_unlock(self, path: Path, why: Message | None = None) -> None:
        """The door of one vault; `why` says why it is locked."""
        self.path, self._why = path, why
        names = self._parts.preferences.get("names", {})
        page = UnlockPage(path, str(names.get(str(path), "")), words(why) if why is not None else "")
        page.open_asked.connect(self._unlock)
        page.device_asked.connect(self._unlock_by_device)
        page.named.connect(lambda name: self._offer_device(page, path, name))
        page.other_asked.connect(self._choose_other)
        page.dropped.connect(self._take_dropped)
        page.secret_asked.connect(self._read_secret)
        page.restore_asked.connect(self._restore)
        page.new_asked.connect(lambda: self.show_first_run(1))
        self._show(page)
        self._offer_device(page, path, page.name.text())

    def show_first_run(self, step: int = 0) -> None:
        self.first_run.show_step(step)

    @property
    def says_why(self) -> bool:
        """Whether this is the door of the vault that was locked."""
        return self._why is not None

    def draw_anew(self) -> None:
        """Theme, size or language changed: the same page with what was typed."""
        if isinstance(self.page, UnlockPage) and self.path is not None:
            typed = self.page.typed
            self.show_unlock(self.path, self._why)
            self.page.take(typed)
        elif self._flow is not None:
            self._flow.draw_anew()

    def enter_with(self, key: Key, greeting: str = "") -> None:
        """Open with what the demo left."""
        place = self._parts.place
        self.path = key.path
        self._work(
            lambda progress: inside().open_session(
                place(key.path), key.name, key.passphrase, firm_secret=key.firm_secret, is_alone=True
            ),
            lambda opened: self._enter(opened, key.name, greeting),
            self._not_opened,
        )

    def _show(self, page: QWidget, flow: "FirstRunFlow | RestoreFlow | None" = None) -> None:
        self.page, self._flow = page, flow
        self.shown.emit(page)

    def _work(self, work: Callable[[Any], Any], done: Callable[[Any], None], failed: Callable[[CustKeeperError], None]) -> None:
        self._worker.write(Job(self, work, done, failed))

    def _unlock(self, name: str, passphrase: str, code: str, secret: str) -> None:
        if self.path is None:
            return
        place, path = self._parts.place, self.path
        self._work(
            lambda progress: inside().open_session(place(path), name, passphrase, code, secret, is_alone=True),
            lambda opened: self._enter(opened, name, by_code=code),
            self._not_opened,
        )

    def _unlock_by_device(self, name: str, secret: str) -> None:
        if self.path is None:
            return
        place, keep, path = self._parts.place, self._parts.preferences, self.path

        def work(progress: Any) -> "Opened":
            return inside().open_session(place(path), name, firm_secret=secret, by_device=True, is_alone=True)

        def entered(opened: "Opened") -> None:
            let_in_names.remember(keep, path, name)
            self._enter(opened, name, words(_TOP_SECRET_CLOSED) if opened.is_top_secret_closed else "")

        def refused(error: CustKeeperError) -> None:
            if isinstance(error, inside().DeviceSlotMissing):  # switched off meanwhile, perhaps at another computer
                let_in_names.forget(keep, path, name)
            self._not_opened(error)

        self._work(work, entered, refused)

    def _offer_device(self, page: UnlockPage, path: Path, name: str) -> None:
        """Who used it before is offered it at once; the keyring is asked behind that, however long it takes."""
        if not name.strip():
            return
        if let_in_names.is_let_in(self._parts.preferences, path, name):
            page.offer_device(name)
            return
        place = self._parts.place

        def asked(progress: Any) -> bool:
            return inside().is_offered(place(path), name)

        def answered(is_there: bool) -> None:
            if is_there:
                page.offer_device(name)

        self._worker.read(Job(page, asked, answered, lambda error: None))

    def _not_opened(self, error: CustKeeperError) -> None:
        if not isinstance(self.page, UnlockPage) and self.path is not None:
            self.show_unlock(self.path)
        if isinstance(self.page, UnlockPage):
            self.page.show_refusal(error, isinstance(error, inside().FirmSecretMissing | inside().FirmSecretForeign))

    def _enter(self, opened: "Opened", name: str, greeting: str = "", by_code: str = "") -> None:
        keep, path = self._parts.preferences, str(opened.session.vault.folder.path)
        keep.set("last_vault", path)
        keep.set("names", {**keep.get("names", {}), path: name.strip()})
        self.entered.emit(opened, greeting, by_code)

    def _enter_new(self, opened: "Opened", name: str, sets_place: bool) -> None:
        self.path = opened.session.vault.folder.path
        self._enter(opened, name)
        if sets_place:
            self.place_wanted.emit("backups", "new")

    def _enter_sample(self, played: "Played") -> None:
        key = key_of(played)
        self.enter_with(key, sample_greeting(key))

    def _choose_other(self) -> None:
        path = self._prompter.choose_folder(words(_CHOOSE_VAULT))
        if path is not None:
            self._take_dropped(path)

    def _take_dropped(self, path: Path) -> None:
        """A vault's folder, or any file inside it; or a backup."""
        if path.suffix.lower() == _BACKUP:
            self._restore(path)
            return
        folder = path if path.is_dir() else path.parent
        if (folder / "header.json").exists() or (folder / "header.copy.json").exists():
            self.show_unlock(folder)
        else:
            self._refuse(NotAVault(name=path.name))

    def _restore(self, file: Path | None = None) -> None:
        """A vault from a backup; left again, the page from which it was asked for stands there."""
        path, why, had_door = self.path, self._why, isinstance(self.page, UnlockPage)

        def left() -> None:
            if had_door and path is not None:
                self.show_unlock(path, why)
            else:
                self.show_first_run(1)

        def restored(path: Path, needs_secret: bool) -> None:
            self.show_unlock(path, message(_RESTORED))
            if needs_secret and isinstance(self.page, UnlockPage):
                self.page.ask_secret()

        flow = inside().RestoreFlow(self._parts, self._worker, self._prompter, Path(inside().vaults_folder()), self)
        flow.shown.connect(lambda page: self._show(page, flow))
        flow.left.connect(left)
        flow.restored.connect(restored)
        flow.begin(file)

    def _read_secret(self) -> None:
        path = self._prompter.choose_file(words(_CHOOSE_SECRET))
        if path is not None and isinstance(self.page, UnlockPage):
            try:
                self.page.secret.setText(path.read_text(encoding="utf-8-sig").splitlines()[0].strip())
            except (OSError, UnicodeDecodeError, IndexError):
                self._refuse(SecretFileUnreadable(name=path.name))

    def _refuse(self, error: CustKeeperError) -> None:
        if isinstance(self.page, UnlockPage):
            self.page.show_refusal(error, needs_secret=False)
        elif isinstance(self._flow, inside().FirstRunFlow):
            self._flow.show_refusal(error)


def key_of(played: "Played") -> Key:
    """What a played sample deal leaves, as a key."""
    return Key(
        played.vault,
        played.keeper,
        played.passphrase_file.read_text(encoding="utf-8").strip(),
        played.firm_secret_file.read_text(encoding="utf-8").strip(),
    )


def sample_greeting(key: Key) -> str:
    """Who one is in the sample firm, and how to become its manager."""
    secrets = key.path.parent / "secrets"
    return words(_SAMPLE_NOTE, name=key.name, manager=inside().MANAGER, file=str(secrets / "passphrase-manager"))
