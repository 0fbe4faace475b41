"""What happened to a record, as threads: its changes with the first field that changed, and apart from them who read it."""

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.charts import thread
from custkeeper.gui.look.layout import text
from custkeeper.gui.look.words import words
from custkeeper.services.history import HistoryLine

_HISTORY = QT_TRANSLATE_NOOP("window", "History")
_READ = QT_TRANSLATE_NOOP("window", "Read by")
_MORE = QT_TRANSLATE_NOOP("window", "and {count} more in the ledger")
_ENTRY = QT_TRANSLATE_NOOP("window", "{who} · {when} · ledger #{seq}")
_CHANGE = QT_TRANSLATE_NOOP("window", "{what}: {label} {before} → {after}")
_MOST = 20  # of each thread


def history_thread(lines: list[HistoryLine]) -> list[QWidget]:
    """Newest first; nothing for a record without history."""
    changes = [each for each in lines if not each.is_reading]
    readings = [each for each in lines if each.is_reading]
    return [*_thread(words(_HISTORY), changes), *_thread(words(_READ), readings)]


def _thread(title: str, lines: list[HistoryLine]) -> list[QWidget]:
    if not lines:
        return []
    more = [text(words(_MORE, count=f"{len(lines) - _MOST:,}"), "small", "ink2", wrap=True)] if len(lines) > _MOST else []
    return [Rule(), text(title, "strong"), thread([_entry(each) for each in lines[:_MOST]]), *more]


def _entry(line: HistoryLine) -> tuple[str, str]:
    what = words(line.what)
    if line.changes:
        first = line.changes[0]
        what = words(_CHANGE, what=line.what, label=first.label, before=first.before or "–", after=first.after or "–")
    return what, words(_ENTRY, who=line.who, when=line.when, seq=line.seq)
