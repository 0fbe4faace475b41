"""One ledger entry beside the list: everything it says, in words, and the way to the records it names."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.values import grouped, show_instant
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import bullet, button, column, row, text
from custkeeper.gui.look.marks import Pill
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.services.ledger_entry import LedgerDetail, TouchedLine

_WHEN = QT_TRANSLATE_NOOP("ledger", "Declared time")
_WHO = QT_TRANSLATE_NOOP("ledger", "Who")
_PERSON = QT_TRANSLATE_NOOP("ledger", "{name}, {role}")
_HASH = QT_TRANSLATE_NOOP("ledger", "Hash")
_PREVIOUS = QT_TRANSLATE_NOOP("ledger", "Hash of the entry before")
_SIGNED = QT_TRANSLATE_NOOP("ledger", "Signature valid")
_NOT_SIGNED = QT_TRANSLATE_NOOP("ledger", "Signature not valid")
_SET_BACK = QT_TRANSLATE_NOOP("ledger", "The clock had been set back before this entry; its order is still certain.")
_TOUCHED = QT_TRANSLATE_NOOP("ledger", "Records: {count}")
_MORE = QT_TRANSLATE_NOOP("ledger", "and {count} more")
_INSIDERS = QT_TRANSLATE_NOOP("ledger", "known to insiders only")
_SEALED = QT_TRANSLATE_NOOP("ledger", "sealed")
_GONE = QT_TRANSLATE_NOOP("ledger", "{area}: no longer in the vault")
_ARCHIVED = QT_TRANSLATE_NOOP("ledger", "{code}, archived")
_RECORD = QT_TRANSLATE_NOOP("ledger", "{area} {code}")


def entry_parts(entry: LedgerDetail, is_set_back: bool, go_to: Callable[[str, str], Any]) -> list[Any]:
    """What stands in the card, from the number down; `go_to(tab, code)` leads to a record."""
    what = entry.what if isinstance(entry.what, str) else words(entry.what)
    signed = Pill(words(_SIGNED), "ok", "check") if entry.is_signed else Pill(words(_NOT_SIGNED), "danger", "alert")
    who = words(_PERSON, name=entry.who, role=entry.role) if entry.role else entry.who
    parts: list[Any] = [row(text(f"#{entry.seq}", "section"), None, signed), text(what, "strong", wrap=True)]
    parts += _fact(_WHEN, show_instant(entry.at, LOOK.language))
    if is_set_back:
        parts.append(bullet("clock", words(_SET_BACK), "warn"))
    parts += _fact(_WHO, who)
    for label, value in entry.facts:
        parts += _fact(label, value)
    parts += _fact(_HASH, grouped(entry.hash, 8)) + _fact(_PREVIOUS, grouped(entry.previous, 8))
    if entry.count:
        parts += [Rule(), text(words(_TOUCHED, count=f"{entry.count:,}"), "strong")]
        parts += [_touched(each, go_to) for each in entry.touched]
    if entry.count > len(entry.touched):
        parts.append(text(words(_MORE, count=f"{entry.count - len(entry.touched):,}"), "small", "ink2"))
    return parts


def _fact(label: Text, value: str) -> list[QWidget]:
    name = text(words(label), "small_strong")
    shown = text(value, wrap=True)
    shown.setAccessibleName(f"{words(label)}: {value}")
    return [name, shown]


def _touched(line: TouchedLine, go_to: Callable[[str, str], Any]) -> Any:
    area = AREAS[line.area].singular if line.area in AREAS else line.area
    if not line.code:
        return text(words(_GONE, area=area), "small", "ink2", wrap=True)
    title = words(_INSIDERS if line.is_for_insiders else _SEALED) if line.is_sealed else line.title
    code = words(_RECORD, area=area, code=words(_ARCHIVED, code=line.code) if line.is_archived else line.code)
    tab = TAB_OF_AREA.get(line.area)
    if tab is None or line.is_archived:
        return column(text(code, wrap=True), text(title, "small", "ink2", wrap=True), gap=0)
    link = button(code, "link")
    link.clicked.connect(lambda: go_to(tab, line.code))
    return column(row(link, None), *([text(title, "small", "ink2", wrap=True)] if title else []), gap=0)
