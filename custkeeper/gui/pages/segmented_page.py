"""Several pages in one tab, one shown at a time: a joined row of words above them chooses.

Each page is built when it is first looked at, and read again when something was written meanwhile. What must not be here: what
the pages show; which of them share a tab (`page_catalogue`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import boxed, column, row, unscrolled
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.whereabouts import Whereabouts

_SHOWN = QT_TRANSLATE_NOOP("window", "Shown here")


@dataclass(frozen=True)
class Segment:
    """One page of a tab. The first one's key is the tab's; any other can be gone to by its own as if it were a tab."""

    key: str
    title: Text
    build: Callable[[Desk], Page]


class SegmentedPage(Page):
    """Everything the window asks of a page goes to the one that is shown."""

    def __init__(self, desk: Desk, segments: Sequence[Segment]) -> None:
        super().__init__(desk)
        self._segments = list(segments)
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._query = ""
        self.choice = Segmented([("", words(each.title)) for each in segments], 0, words(_SHOWN))
        self.choice.chosen.connect(lambda _: self._turn())
        self._place = column(gap=0)
        self.setLayout(column(unscrolled(row(self.choice, None)), (boxed(self._place), 1), gap=12))
        self._key = self._segments[0].key
        self._turn()
        desk.changed.connect(self._others_are_stale)

    @property
    def shown(self) -> Page:
        """The page that is looked at."""
        return self._pages[self._key]

    @property
    def is_searchable(self) -> bool:
        return self.shown.is_searchable

    def show_segment(self, key: str) -> None:
        """Turn to the page with this key, if it is one of these."""
        keys = [each.key for each in self._segments]
        if key in keys:
            self.choice.choose(keys.index(key))

    def refresh(self) -> None:
        self._others_are_stale()
        self.shown.refresh()

    def search(self, query: str) -> None:
        self._query = query
        self.shown.search(query)

    def show_subject(self, code: str, field: str = "") -> None:
        self.shown.show_subject(code, field)

    def leave(self) -> None:
        self.shown.leave()

    def keep_draft(self) -> None:
        self.shown.keep_draft()

    def forget(self) -> None:
        for each in self._pages.values():
            each.forget()

    def whereabouts(self, tab: str) -> Whereabouts:
        """The key of what is shown stands for the tab: going there leads to both."""
        return self.shown.whereabouts(self._key)

    def print_it(self) -> None:
        self.shown.print_it()

    def step_back(self) -> None:
        self.shown.step_back()

    def _others_are_stale(self) -> None:
        self._stale |= set(self._pages) - {self._key}

    def _turn(self) -> None:
        """What was typed on the page before is handed over as when a tab is left."""
        if self._key in self._pages:
            self.shown.leave()
            self.shown.hide()
        segment = self._segments[self.choice.current]
        self._key = segment.key
        if segment.key not in self._pages:
            self._pages[segment.key] = segment.build(self.desk)
            self._place.addWidget(self.shown, 1)
        elif segment.key in self._stale:
            self.shown.refresh()
        self._stale.discard(segment.key)
        self.shown.show()
        if self.shown.is_searchable and self._query:
            self.shown.search(self._query)
