"""What is typed beside a record, in a row of fields or in a dialog of its own: kept as a sealed draft, as its form is.

One mechanism for all of them. What must not be here: what the fields are for, and secrets: a passphrase is never given to it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.field_editors import on_typing, put, typed
from custkeeper.gui.look.layout import boxed, bullet, button, column, row
from custkeeper.gui.look.words import words

PUT_BACK = QT_TRANSLATE_NOOP("window", "Unsaved typing from {when} was put back.")
KEPT = QT_TRANSLATE_NOOP("window", "What you typed in “{title}” is kept.")
_CONTINUE = QT_TRANSLATE_NOOP("window", "Go on with it…")
_CONTINUE_NAME = QT_TRANSLATE_NOOP("window", "Go on with “{title}”")
_DISCARD = QT_TRANSLATE_NOOP("window", "Throw it away")
_DISCARD_NAME = QT_TRANSLATE_NOOP("window", "Throw away what was typed in “{title}”")
DEBOUNCE = 300  # ms (DESIGN §3)
NEW = "new"  # in place of a record that does not exist yet
PART = "."  # in a draft's area: between the register and what is entered beside its record


@dataclass(frozen=True)
class Entry:
    """`what` is typed beside the record of this id in this register; a dialog has a `title`, a row of fields has none.

    Area, id and `what` are open columns of the table of drafts: codes, ids and words of ours only.
    """

    area: str
    record: str
    what: str
    title: str = ""

    @property
    def key(self) -> str:
        return f"{self.area}{PART}{self.what}"


class EntryDraft(QObject):
    """Keeps what is typed into `editors`, and puts back what was left there; `put_back` then carries the sentence for it."""

    put_back = Signal(str)

    def __init__(self, desk: Desk, entry: Entry, editors: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.entry = entry
        self._desk, self._editors = desk, dict(editors)
        self._before = self._now()
        self._is_kept = False  # there is one in the vault
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._write)
        for editor in self._editors.values():
            on_typing(editor, self._timer.start)
        # on the writing thread: what another of these still hands over is there by then
        desk.write(self, lambda progress: _draft_of(desk, entry), self._take)

    @property
    def changes(self) -> dict[str, str]:
        """What differs from what stood there when it was opened."""
        return {key: value for key, value in self._now().items() if value != self._before[key]}

    def fill(self, key: str, value: str) -> None:
        """The program's own suggestion, which counts as not typed; it takes nothing typed away."""
        if key in self.changes:
            return
        editor = self._editors[key]
        editor.blockSignals(True)
        put(editor, value)
        editor.blockSignals(False)
        self._before[key] = typed(editor)

    def keep(self) -> None:
        """Now, not after the pause in typing."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def until_done(self, work: Callable[[], Any]) -> Callable[[], Any]:
        """The work that stores it: the draft goes when it is done, and stays when it is refused."""
        self.keep()
        vault, entry = self._desk.session.vault, self.entry

        def whole() -> Any:
            made = work()
            vault.drop_draft(entry.key, entry.record)
            return made

        return whole

    def forget(self) -> None:
        """It was given up or stored: nothing of it is kept, and what stands there now counts as not typed."""
        self._timer.stop()
        self._before, self._is_kept = self._now(), False
        discard(self._desk, self.entry)

    def _now(self) -> dict[str, str]:
        return {key: typed(editor) for key, editor in self._editors.items()}

    def _write(self) -> None:
        changes, vault, entry = self.changes, self._desk.session.vault, self.entry
        if not changes:
            if self._is_kept:
                self.forget()
            return
        focus = next((key for key, editor in self._editors.items() if editor.hasFocus()), "")
        content = {"typed": changes, "focus": focus, "title": entry.title}
        self._is_kept = True
        tell = lambda _: self._desk.tell("draft", "")  # noqa: E731
        self._desk.write(self, lambda progress: vault.keep_draft(entry.key, entry.record, content), tell)

    def _take(self, draft: Any) -> None:
        """What was typed goes where nothing was typed since."""
        if draft is None:
            return
        self._is_kept, is_idle = True, not self._timer.isActive()
        untouched = set(self._editors) - set(self.changes)
        back = {key: value for key, value in draft.content["typed"].items() if key in untouched}
        different = [key for key, value in back.items() if value != self._before[key]]
        for key in different:
            put(self._editors[key], back[key])
        if not different:
            if is_idle and not self.changes:  # it was stored meanwhile
                self.forget()
            return
        if is_idle:
            self._timer.stop()
        if draft.content.get("focus") in self._editors:
            self._editors[draft.content["focus"]].setFocus()
        self.put_back.emit(put_back_said(draft))


@dataclass(frozen=True)
class KeptEntry:
    """One that waits beside a record."""

    entry: Entry
    draft: Any


def keep_entries(inside: QWidget) -> None:
    """Everything that is typed in rows and dialogs of this window or page is kept now."""
    for each in inside.findChildren(EntryDraft):
        each.keep()


def kept_beside(drafts: Sequence[Any], area: str, record: str) -> list[KeptEntry]:
    """Those of a person's drafts that wait beside this record, the newest first."""
    found = [each for each in drafts if each.record == record and each.area.startswith(area + PART) and each.content.get("typed")]
    return [
        KeptEntry(Entry(area, record, each.area.removeprefix(area + PART), str(each.content.get("title", ""))), each)
        for each in found
    ]


def kept_rows(desk: Desk, kept: Sequence[KeptEntry], reopen: Callable[[str], None]) -> list[QWidget]:
    """A sentence for each dialog that was left with something typed, with the way back into it. Rows put it back themselves."""
    return [_kept_row(desk, each.entry, reopen) for each in kept if each.entry.title]


def discard(desk: Desk, entry: Entry) -> None:
    vault = desk.session.vault
    desk.write(desk, lambda progress: vault.drop_draft(entry.key, entry.record))


def put_back_said(draft: Any) -> str:
    """The sentence, with the clock on the wall."""
    return words(PUT_BACK, when=datetime.fromisoformat(draft.written_at).astimezone().strftime("%H:%M"))


def _kept_row(desk: Desk, entry: Entry, reopen: Callable[[str], None]) -> QWidget:
    goes = button(words(_CONTINUE), "link", name=words(_CONTINUE_NAME, title=entry.title))
    away = button(words(_DISCARD), "link", name=words(_DISCARD_NAME, title=entry.title))
    whole = boxed(column(bullet("pen", words(KEPT, title=entry.title), "accent"), row(goes, away, None, gap=16), gap=2))

    def go_on() -> None:
        whole.hide()
        reopen(entry.what)

    def throw_away() -> None:
        whole.hide()
        discard(desk, entry)

    goes.clicked.connect(go_on)
    away.clicked.connect(throw_away)
    return whole


def _draft_of(desk: Desk, entry: Entry) -> Any:
    drafts = desk.session.vault.drafts
    return next((each for each in drafts if (each.area, each.record) == (entry.key, entry.record)), None)
