"""Today: what is blocked, what falls due, what waits for this person, how far each transfer is. Nothing to type."""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.values import show_day
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card, Rule, empty_state
from custkeeper.gui.look.charts import Ring
from custkeeper.gui.look.layout import beside, boxed, bullet, button, column, emptied, heading, row, scroller, text
from custkeeper.gui.look.marks import StateMark
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.services.today_board import Deal, TodayBoard, TodayLine, today_board

_HELLO = QT_TRANSLATE_NOOP("today", "Today, {day}")
_CALM = QT_TRANSLATE_NOOP("today", "Nothing is blocked, nothing falls due, nothing waits for you.")
_SUMMARY = QT_TRANSLATE_NOOP("today", "Blocked {blocked} · falling due {due} · waiting for you {waiting}")
_BLOCKED = QT_TRANSLATE_NOOP("today", "Blocked")
_DUE = QT_TRANSLATE_NOOP("today", "Falling due")
_WAITING = QT_TRANSLATE_NOOP("today", "Waiting for you")
_OPEN = QT_TRANSLATE_NOOP("today", "Open")
_OPEN_NAME = QT_TRANSLATE_NOOP("today", "Open: {what}")
_CALM_TITLE = QT_TRANSLATE_NOOP("today", "All quiet")
_CALM_THEN = QT_TRANSLATE_NOOP(
    "today", "Dates of transfers and agreements, blocked items and signatures appear here by themselves."
)
_FIRST_TITLE = QT_TRANSLATE_NOOP("today", "The vault is ready. Three steps to the first proof")
_FIRST_STEPS: tuple[tuple[Text, Text, str], ...] = (
    (
        QT_TRANSLATE_NOOP("today", "Import the client list: levels are suggested by themselves."),
        QT_TRANSLATE_NOOP("today", "Clients & levels"),
        "clients",
    ),
    (
        QT_TRANSLATE_NOOP("today", "Add the transfer by its codename, and its agreements."),
        QT_TRANSLATE_NOOP("today", "Transfers"),
        "transfers",
    ),
    (
        QT_TRANSLATE_NOOP("today", "Start a checklist, prove each item, have it signed."),
        QT_TRANSLATE_NOOP("today", "Checklists"),
        "checklists",
    ),
)
_PROGRESS = QT_TRANSLATE_NOOP("today", "{code}: sections signed {signed} of {sections}")
_NEXT = QT_TRANSLATE_NOOP("today", "Next steps")
_REPORT = QT_TRANSLATE_NOOP("today", "Readiness report…")
_TONES = {"blocked": "blocked", "due": "warn", "waiting": "sign"}


class TodayPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._layout = column(gap=12)
        self.setLayout(self._layout)
        desk.maker.ended.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        session, translate = self.desk.session, self.desk.translate
        self.desk.read(self, lambda: today_board(session, translate), self._show)

    def _show(self, board: TodayBoard) -> None:
        emptied(self._layout)
        counts = {"blocked": len(board.blocked), "due": len(board.due), "waiting": len(board.waiting)}
        subtitle = words(_SUMMARY, **counts) if any(counts.values()) else words(_CALM)
        self._layout.addLayout(heading(words(_HELLO, day=show_day(board.day, self.desk.translate.language)), subtitle))
        cards: list[QWidget] = []
        if not board.deals and not board.clients:
            cards.append(self._first_steps())
        groups = ((_BLOCKED, board.blocked, "blocked"), (_WAITING, board.waiting, "waiting"), (_DUE, board.due, "due"))
        cards += [self._group(title, lines, kind) for title, lines, kind in groups if lines]
        if not cards:
            cards.append(Card(column(empty_state("check", words(_CALM_TITLE), words(_CALM_THEN)))))
        side = [self._deal(each) for each in board.deals]
        main = boxed(column(*cards, None, gap=12))
        self._layout.addWidget(scroller(boxed(beside(main, *side) if side else column(main))), 1)

    def _group(self, title: Text, lines: list[TodayLine], kind: str) -> QWidget:
        rows: list[Any] = [boxed(row(text(words(title), "section"), None, margins=(20, 12, 20, 6)))]
        for line in lines:
            shown = words(line.said)
            opens = button(words(_OPEN), "quiet", name=words(_OPEN_NAME, what=shown))
            opens.setToolTip("")
            opens.clicked.connect(lambda _=False, at=line: self.desk.asked_for.emit(TAB_OF_AREA[at.area], at.code))
            mark = StateMark(_TONES[kind], words(title))
            rows += [Rule(20), boxed(row(mark, (text(shown, wrap=True), 1), opens, gap=12, margins=(20, 4, 12, 4)))]
        return Card(column(*rows, gap=0), flat=True)

    def _first_steps(self) -> QWidget:
        rows: list[Any] = [text(words(_FIRST_TITLE), "section", wrap=True)]
        for place, (what, where, tab) in enumerate(_FIRST_STEPS):
            goes = button(words(where), "primary" if place == 0 else "")
            goes.clicked.connect(lambda _=False, tab=tab: self.desk.asked_for.emit(tab, ""))
            mark = StateMark("current" if place == 0 else "open", str(place + 1))
            rows.append(row(mark, (text(words(what), wrap=True), 1), goes, gap=12))
        return Card(column(*rows, gap=14))

    def _deal(self, deal: Deal) -> QWidget:
        said = words(_PROGRESS, code=deal.code, signed=deal.signed, sections=deal.sections)
        ring = Ring(deal.signed / deal.sections if deal.sections else 0, f"{deal.signed}/{deal.sections}", said)
        report = button(words(_REPORT), "link")
        report.clicked.connect(lambda: self.desk.asked_for.emit("reports", f"readiness:{deal.code}"))
        steps = [bullet("chevron", each) for each in deal.next_steps]
        head = row(ring, (text(said, "strong", wrap=True), 1), gap=14)
        return Card(column(head, 4, text(words(_NEXT), "strong"), *steps, row(report, None), gap=8))
