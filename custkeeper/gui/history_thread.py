"""What happened to a record, as a thread: who, when, ledger entry, and the first field that changed."""

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.charts import thread
from custkeeper.gui.look.layout import text
from custkeeper.gui.look.words import words
from custkeeper.services.history import HistoryLine

_HISTORY = QT_TRANSLATE_NOOP("window", "History")
_ENTRY = QT_TRANSLATE_NOOP("window", "{who} · {when} · ledger #{seq}")
_CHANGE = QT_TRANSLATE_NOOP("window", "{what}: {label} {before} → {after}")


def history_thread(lines: list[HistoryLine]) -> list[QWidget]:
    """Newest first; nothing for a record without history."""
    return [Rule(), text(words(_HISTORY), "strong"), thread([_entry(each) for each in lines])] if lines else []


def _entry(line: HistoryLine) -> tuple[str, str]:
    what = words(line.what)
    if line.changes:
        first = line.changes[0]
        what = words(_CHANGE, what=line.what, label=first.label, before=first.before or "–", after=first.after or "–")
    return what, words(_ENTRY, who=line.who, when=line.when, seq=line.seq)
