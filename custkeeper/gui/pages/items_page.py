"""Items: what the firm keeps of its clients, whose each is, what of it is out now, and the way to hand one over."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.handing_over import HandingOver
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import Segmented
from custkeeper.gui.look.layout import bullet, button, row
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.services.holders import out_of_items
from custkeeper.services.records import Line, newest

_SUBTITLE = QT_TRANSLATE_NOOP("items", "What the firm keeps of its clients, and what of it is out now.")
_HAND_OVER = QT_TRANSLATE_NOOP("items", "Hand over…")
_OUT_UNTIL = QT_TRANSLATE_NOOP("items", "Out now: {count}. The first to come back by {day}.")
_OVERDUE = QT_TRANSLATE_NOOP("items", "Out now: {count}. Overdue since {day}.")
_OUT = QT_TRANSLATE_NOOP("items", "Out now: {count}, without a day of return.")
_NOT_OUT = QT_TRANSLATE_NOOP("items", "Nothing of it is out.")
_OF_CLIENT = QT_TRANSLATE_NOOP("items", "Client: {name} ({code})")
_OF_SEALED_CLIENT = QT_TRANSLATE_NOOP("items", "Client: {code} (sealed)")
_WHICH = QT_TRANSLATE_NOOP("items", "Which items")
_FILTERS = (
    QT_TRANSLATE_NOOP("items", "All"),
    QT_TRANSLATE_NOOP("items", "Out"),
    QT_TRANSLATE_NOOP("items", "Not out"),
    QT_TRANSLATE_NOOP("items", "On hold"),
)
_ALL, _OUT_ONLY, _IN_ONLY, _HELD = range(4)


@dataclass(frozen=True)
class ItemFacts:
    """Whose an item is, the days of return of what is out of it (the earliest first), and the day it is."""

    client: str
    client_code: str
    out: tuple[str, ...]
    today: date


class ItemsPage(RegisterPage):
    def __init__(self, desk: Desk) -> None:
        self._filter = _ALL
        super().__init__(desk, "item")
        self.handing = HandingOver(desk, self, lambda code: desk.asked_for.emit("disclosures", code))

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def filters(self) -> list[Any]:
        self.segments = Segmented([("", words(each)) for each in _FILTERS], self._filter, words(_WHICH))
        self.segments.chosen.connect(self._set_filter)
        return [row(self.segments, None)]

    def those_wanted(self, lines: list[Line]) -> list[Line]:
        if self._filter == _HELD:
            return [line for line in lines if line.state == "on_hold"]
        if self._filter == _ALL:
            return lines
        out = out_of_items(self.desk.session)
        return [line for line in lines if (line.id in out) == (self._filter == _OUT_ONLY)]

    def read_facts(self, record: Record) -> ItemFacts:
        session = self.desk.session
        client = newest(session, "client", str(record.value("client"))) if record.value("client") else None
        name = str(client.value("name") or "") if client else ""
        out = tuple(out_of_items(session).get(record.id, ()))
        return ItemFacts(name, client.code if client else "", out, session.today)

    def extra_parts(self, record: Record, facts: ItemFacts) -> list[Any]:
        parts: list[Any] = []
        if facts.client_code:
            named = words(_OF_CLIENT, name=facts.client, code=facts.client_code)
            parts.append(bullet("clients", named if facts.client else words(_OF_SEALED_CLIENT, code=facts.client_code)))
        parts.append(self._out_line(facts))
        if self.handing.is_allowed:
            go: QWidget = button(words(_HAND_OVER), "primary", "disclose")
            go.clicked.connect(lambda: self.open_hand_over(record.code))  # type: ignore[attr-defined]
            parts.append(row(go, None))
        return [*parts, Rule()]

    def open_hand_over(self, *codes: str) -> None:
        """What was typed here is handed over to be stored first."""
        self.leave()
        self.handing.open(*codes)

    def keep_draft(self) -> None:
        super().keep_draft()
        self.handing.keep_draft()

    def _out_line(self, facts: ItemFacts) -> Any:
        if not facts.out:
            return bullet("check", words(_NOT_OUT))
        count, first = len(facts.out), facts.out[0]
        if not first:
            return bullet("disclose", words(_OUT, count=count), "warn")
        day = show_day(date.fromisoformat(first), self.desk.translate.language)
        if first < facts.today.isoformat():
            return bullet("alert", words(_OVERDUE, count=count, day=day), "danger")
        return bullet("disclose", words(_OUT_UNTIL, count=count, day=day), "warn")

    def _set_filter(self, place: int) -> None:
        self._filter = place
        self.refresh()
