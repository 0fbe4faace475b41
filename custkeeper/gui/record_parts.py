"""What stands round the form of one record: the ways to its papers, and the states it may go to."""

from collections.abc import Callable
from typing import Any

from custkeeper.domain.fields import Area
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import button, row, text
from custkeeper.gui.look.words import words
from custkeeper.services.records import state_label

_STATE = QT_TRANSLATE_NOOP("window", "State: {state}")
_PRINT = QT_TRANSLATE_NOOP("window", "Print this entry…")
_TO_CHECKLISTS = QT_TRANSLATE_NOOP("window", "Its checklist…")
_MOVE = QT_TRANSLATE_NOOP("window", "Now: {state}")


def record_links(desk: Desk, area: Area, record: Record, print_it: Callable[[], None]) -> Any:
    """To its sheet on paper, and to its checklist when the area declares one."""
    prints = button(words(_PRINT), "link")
    prints.clicked.connect(print_it)
    links: list[Any] = [prints]
    if area.checklists:
        goes = button(words(_TO_CHECKLISTS), "link")
        goes.clicked.connect(lambda: desk.asked_for.emit("checklists", f"{area.key}:{record.code}"))
        links.insert(0, goes)
    return row(*links, None, gap=16)


def record_moves(area: Area, record: Record, move: Callable[[Record, str], None], but: frozenset[str] = frozenset()) -> list[Any]:
    """The state it is in, and a button for each state its declaration lets it go to; nothing where only its service moves it.

    States in `but` are led to by acts of the page.
    """
    if area.is_kept_by_service:
        return []
    label = state_label(area, record.state)
    shown = label if isinstance(label, str) else words(label)
    parts: list[Any] = [4, Rule(), 4, text(words(_STATE, state=shown), "strong", wrap=True)]
    for source, target in area.moves:
        if source == record.state and target not in but and (to := state_label(area, target)):
            goes = button(words(_MOVE, state=to), "", "chevron")
            goes.clicked.connect(lambda _=False, target=target: move(record, target))
            parts.append(row(goes, None))
    return parts
