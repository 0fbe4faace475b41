"""What the search found in every register, grouped; Enter or a click goes there."""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, Rule, empty_state
from custkeeper.gui.look.layout import boxed, button, column, emptied, heading, row, scroller, text, unscrolled
from custkeeper.gui.look.marks import level_badge
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.services.records import Line, list_records

_TITLE = QT_TRANSLATE_NOOP("search", "Search: {query}")
_FOUND = QT_TRANSLATE_NOOP("search", "Found {count}. Sealed records are found by their code only.")
_NONE = QT_TRANSLATE_NOOP("search", "Nothing found")
_NONE_THEN = QT_TRANSLATE_NOOP("search", "Any part of a name, code or contact finds it, also pinyin and its initials.")
_MORE = QT_TRANSLATE_NOOP("search", "and {count} more: open the list")
_INSIDERS = QT_TRANSLATE_NOOP("search", "known to insiders only")
_SEALED = QT_TRANSLATE_NOOP("search", "sealed")
_GROUP = QT_TRANSLATE_NOOP("search", "{area}: {count}")
_AREAS = [area for area in TAB_OF_AREA if area not in {"checklist_item", "person"}]
_MOST = 12  # lines a register


class SearchPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._query = ""
        self._layout = column(gap=12)
        self.setLayout(self._layout)

    def refresh(self) -> None:
        self.search(self._query)

    def search(self, query: str) -> None:
        self._query = query
        session = self.desk.session

        def work() -> tuple[str, dict[str, tuple[int, list[Line]]]]:
            if query != self._query:
                return query, {}
            found = {area: list_records(session, area, query) for area in _AREAS} if query.strip() else {}
            return query, {area: (len(lines), lines[:_MOST]) for area, lines in found.items() if lines}

        self.desk.read(self, work, lambda answer: self._show(*answer))

    def _show(self, query: str, found: dict[str, tuple[int, list[Line]]]) -> None:
        if query != self._query:
            return  # typed on since
        emptied(self._layout)
        total = sum(count for count, _ in found.values())
        self._layout.addLayout(heading(words(_TITLE, query=query), words(_FOUND, count=f"{total:,}") if found else ""))
        if not found:
            self._layout.addLayout(unscrolled((Card(column(empty_state("search", words(_NONE), words(_NONE_THEN)))), 1)), 1)
            return
        cards = [self._group(area, count, lines) for area, (count, lines) in found.items()]
        self._layout.addWidget(scroller(boxed(column(*cards, None, gap=12))), 1)

    def _group(self, area: str, count: int, lines: list[Line]) -> QWidget:
        title = text(words(_GROUP, area=AREAS[area].title, count=f"{count:,}"), "section")
        rows: list[Any] = [boxed(row(title, None, margins=(20, 10, 20, 4)))]
        for line in lines:
            goes = button(f"{line.code}  {line.title or words(_INSIDERS if line.is_for_insiders else _SEALED)}", "link")
            goes.clicked.connect(lambda _=False, tab=TAB_OF_AREA[area], code=line.code: self.desk.asked_for.emit(tab, code))
            rows += [Rule(20), boxed(row(goes, None, level_badge(Level(line.level)), margins=(20, 3, 20, 3)))]
        if count > len(lines):
            more = button(words(_MORE, count=f"{count - len(lines):,}"), "link")
            more.clicked.connect(lambda: self.desk.asked_for.emit(TAB_OF_AREA[area], ""))
            rows += [Rule(20), boxed(row(more, None, margins=(20, 3, 20, 6)))]
        return Card(column(*rows, gap=0), flat=True)
