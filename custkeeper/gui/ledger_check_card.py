"""Where the check of the ledger stands, in one card: what runs, what it found, who signed the last full one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_instant
from custkeeper.gui.ledger_watch import CheckState, LedgerWatch
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.layout import boxed, button, column, emptied, glyph, row, text
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_step import TYPE_PASSPHRASE

_CHECK = QT_TRANSLATE_NOOP("ledger", "Check everything")
_CANCEL = QT_TRANSLATE_NOOP("ledger", "Cancel")
_RUNNING = QT_TRANSLATE_NOOP("ledger", "Checking what is new…")
_RUNNING_FULL = QT_TRANSLATE_NOOP("ledger", "Checking everything…")
_NOT_YET = QT_TRANSLATE_NOOP("ledger", "Not checked yet since you came in.")
_SOUND = QT_TRANSLATE_NOOP("ledger", "All sound. Entries: {entries}; records: {records}.")
_SOUND_SINCE = QT_TRANSLATE_NOOP(
    "ledger", "Sound since entry {since}. Entries checked: {entries}; records they touched: {records}."
)
_UNSOUND = QT_TRANSLATE_NOOP("ledger", "Problems found: {count}. The first: {first}")
_NOTICED = QT_TRANSLATE_NOOP("ledger", "Worth a look: {count}. The first: {first}")
_SIGNED = QT_TRANSLATE_NOOP("ledger", "Last full check: signed by {name}, {when}, up to entry {upto}. Problems: {problems}.")
_UNSIGNED = QT_TRANSLATE_NOOP(
    "ledger", "No full check is signed yet. An owner, a manager or an auditor checks everything to sign one."
)
_WAITS = QT_TRANSLATE_NOOP(
    "ledger", "Not signed yet: signing waits for your passphrase, because you came in with this computer's key."
)


class LedgerCheckCard(Card):
    """Follows a `LedgerWatch`. `names` are people by id, for the signature. Where that waits, `passphrase_asked` goes on."""

    passphrase_asked = Signal()

    def __init__(self, watch: LedgerWatch) -> None:
        self._line = column(gap=6)
        super().__init__(column(boxed(self._line), gap=0), pad=16)
        self._watch = watch
        self._names: dict[str, str] = {}
        self._bar: Bar | None = None
        watch.changed.connect(self._follow)
        self._draw()

    def show_names(self, names: dict[str, str]) -> None:
        if names != self._names:
            self._names = names
            self._draw()

    @Slot()
    def _follow(self) -> None:
        """A step moves the bar; anything else draws the card anew."""
        state = self._watch.state
        if state.total and self._bar is not None:
            self._bar.show_progress(state.done, state.total)
        else:
            self._draw()

    def _draw(self) -> None:
        emptied(self._line)
        self._bar = None
        state = self._watch.state
        if state.total:
            self._bar = Bar(state.done, state.total)
            cancel = button(words(_CANCEL))
            cancel.clicked.connect(self._watch.cancel)
            running = text(words(_RUNNING_FULL if state.is_full else _RUNNING))
            self._line.addLayout(row(running, (self._bar, 1), cancel, gap=12))
        else:
            tone, icon, said = self._answer(state)
            self.check = button(words(_CHECK), "", "shield")
            self.check.clicked.connect(lambda: self._watch.start(is_full=True))
            self._line.addLayout(row(glyph(icon, tone, 20), (column(*said, gap=2), 1), self.check, gap=12))
        self.updateGeometry()

    def _answer(self, state: CheckState) -> tuple[str, str, list[QWidget]]:
        found = state.findings
        lines: list[QWidget] = []
        if found is None:
            tone, icon = "ink2", "info"
            lines.append(text(words(_NOT_YET), wrap=True))
        elif found.problems:
            tone, icon = "danger", "alert"
            lines.append(text(words(_UNSOUND, count=len(found.problems), first=found.problems[0]), "strong", wrap=True))
        else:
            tone, icon = ("warn", "incident") if found.notices else ("ok", "check")
            counts = {"entries": f"{found.entries - found.since:,}", "records": f"{found.records:,}"}
            said = words(_SOUND_SINCE, since=f"{found.since:,}", **counts) if found.since else words(_SOUND, **counts)
            lines.append(text(said, "strong", wrap=True))
        if found is not None and found.notices:
            lines.append(text(words(_NOTICED, count=len(found.notices), first=found.notices[0]), "small", wrap=True))
        if state.waits:
            types = button(words(TYPE_PASSPHRASE), "link")
            types.clicked.connect(self.passphrase_asked)
            lines += [text(words(_WAITS), "small", "warn", wrap=True), boxed(row(types, None))]
        return tone, icon, [*lines, text(self._signed(state), "small", "ink2", wrap=True)]

    def _signed(self, state: CheckState) -> str:
        last = state.checkpoint
        if last is None:
            return words(_UNSIGNED)
        name, when = self._names.get(last.author, last.author), show_instant(last.at, LOOK.language)
        return words(_SIGNED, name=name, when=when, upto=f"{last.upto:,}", problems=last.problems)
