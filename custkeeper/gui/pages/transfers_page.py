"""Transfers: codename, target, stage, and the dates that derive from its three days; readiness is one report away."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.clock_date import Anchor, ClockDate
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.break_dialog import BREAK, BreakDialog
from custkeeper.gui.closing_dialog import CLOSE, ClosingDialog
from custkeeper.gui.desk import Desk
from custkeeper.gui.insider_dialogs import INSIDER, LISTING_END
from custkeeper.gui.insiders_panel import InsiderFacts, InsidersPanel, read_insiders
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import boxed, bullet, button, column, row, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.move_date_dialog import MoveDateDialog
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.gui.timeline import Timeline, in_short, stops
from custkeeper.gui.tranches_panel import TranchesPanel
from custkeeper.services.broken_deal import ChaseLine, by_holder, chase_list, disclosures_to_chase
from custkeeper.services.deal_clock import transfer_dates
from custkeeper.services.hand_out import letters
from custkeeper.services.papers import save_file
from custkeeper.services.register_rules import DAY_OF_STAGE
from custkeeper.services.tranches import TrancheLine, tranches

_SUBTITLE = QT_TRANSLATE_NOOP("window", "One line a deal, by its codename.")
_REPORT = QT_TRANSLATE_NOOP("window", "Readiness report…")
_DATES = QT_TRANSLATE_NOOP("window", "Dates")
_ALL = QT_TRANSLATE_NOOP("window", "Show all dates: {count}")
_FEWER = QT_TRANSLATE_NOOP("window", "Show fewer dates")
_MOVE_DATE = QT_TRANSLATE_NOOP("window", "Move a date…")
_DAY_FIRST = QT_TRANSLATE_NOOP("window", "This stage begins with a day not known yet. Enter it, then choose the stage again.")
_TO_COME_BACK = QT_TRANSLATE_NOOP("window", "Still to come back: {out} of {count}, from holders: {holders}")
_WHY = QT_TRANSLATE_NOOP("window", "Broken off because: {reason}")
_CHASE = QT_TRANSLATE_NOOP("window", "Print the list of what is out…")
_LETTERS = QT_TRANSLATE_NOOP("window", "Letters to all holders…")
_LETTERS_WHERE = QT_TRANSLATE_NOOP("window", "Where to save the letters")
_LETTERS_DONE = QT_TRANSLATE_NOOP("window", "Letters written: {count}, into {folder}")


@dataclass(frozen=True)
class TransferFacts:
    """The dates of a transfer, the day they are looked at, who knows of it, what waits; of a broken one what had to come back."""

    dates: tuple[ClockDate, ...]
    today: date
    insiders: InsiderFacts
    tranches: tuple[TrancheLine, ...] = ()
    chased: tuple[ChaseLine, ...] = ()


class TransfersPage(RegisterPage):
    HIDDEN = frozenset({"broken_on", "broken_reason"})  # given when it is broken off
    HIDDEN_LATER = frozenset(each.value for each in Anchor)  # moved with everything that hangs on them, never typed over
    CODE_LABEL = QT_TRANSLATE_NOOP("window", "Codename (what everybody calls it)")

    _is_whole = False  # the timeline, for as long as the page is there

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "transfer")
        self.dialog: MoveDateDialog | None = None
        self.breaking: BreakDialog | None = None
        self.closing: ClosingDialog | None = None
        self.insiders: InsidersPanel | None = None
        self.waiting: TranchesPanel | None = None

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def read_facts(self, record: Record) -> TransferFacts:
        session = self.desk.session
        chased = chase_list(session, record.code)[1] if record.state == "broken" else ()
        dates, waiting = tuple(transfer_dates(session, record)), tuple(tranches(session, record.code))
        return TransferFacts(dates, session.today, read_insiders(session, record), waiting, chased)

    def extra_parts(self, record: Record, facts: TransferFacts) -> list[Any]:
        report: QWidget = button(words(_REPORT), "", "report")
        report.clicked.connect(lambda: self.desk.asked_for.emit("reports", f"readiness:{record.code}"))  # type: ignore[attr-defined]
        buttons: list[Any] = [report]
        if is_allowed(self.desk.session.role, Action.WRITE) and record.state != "broken":
            move = button(words(_MOVE_DATE), "", "clock")
            move.clicked.connect(lambda: self.open_move())
            buttons.append(move)
        knobs = column(*[row(each, None) for each in buttons], gap=8) if narrow() else row(*buttons, None)
        chase = self._chase(record, facts) if record.state == "broken" else []
        dates = [text(words(_DATES), "strong"), *self._lines(record, facts)]
        waiting = TranchesPanel(self.desk, record, facts.tranches, facts.today)
        waiting.changed.connect(self._acted)
        self.waiting = waiting
        return [knobs, *chase, Rule(), *dates, Rule(), waiting, Rule(), self._insiders(record, facts), Rule()]

    def _chase(self, record: Record, facts: TransferFacts) -> list[Any]:
        """Of a broken one: why, what has to come back, and the way to the list on paper."""
        out = [each for each in facts.chased if each.is_out]
        said = words(_TO_COME_BACK, out=len(out), count=len(facts.chased), holders=len(by_holder(facts.chased)))
        prints = button(words(_CHASE), "", "printer")
        prints.clicked.connect(lambda: self.desk.asked_for.emit("reports", f"chase-list:{record.code}"))
        reason = str(record.value("broken_reason") or "")
        why = [text(words(_WHY, reason=reason), "small", "ink2", wrap=True)] if reason else []
        return [bullet("alert" if out else "check", said, "warn" if out else "ok"), *why, *self._ways(record, prints, bool(out))]

    def _ways(self, record: Record, prints: QWidget, is_out: bool) -> list[Any]:
        """The list on paper, and a letter to everybody who still has something."""
        ways = [prints]
        if is_out and is_allowed(self.desk.session.role, Action.PRINT):
            write = button(words(_LETTERS), "", "report")
            write.clicked.connect(lambda: self.write_letters(record.code))
            ways.append(write)
        return [row(each, None) for each in ways]  # side by side they are wider than the page's column

    def write_letters(self, code: str) -> None:
        """One PDF a holder, into the folder that is chosen; nothing happens when the question is cancelled."""
        folder = self.desk.prompter.choose_folder(words(_LETTERS_WHERE))
        if folder is None:
            return
        press, language, session = self.desk.parts.press, self.desk.translate.language, self.desk.session

        def work(_: object) -> int:
            made = letters(session, press, disclosures_to_chase(session, code), "return-letter", language)
            for name, content in made:
                save_file(folder / name, content)
            return len(made)

        def done(count: int) -> None:
            self.desk.tell("ok", words(_LETTERS_DONE, count=count, folder=str(folder)))

        self.desk.write(self, work, done)

    def _move(self, record: Record, target: str) -> None:
        """Closing and breaking off are decided in dialogs of their own; a stage whose day is missing asks for the day first."""
        missing, may_decide = DAY_OF_STAGE.get(target), is_allowed(self.desk.session.role, Action.SIGN)
        if target == "closed" and may_decide:
            self.leave()
            self.closing = ClosingDialog(self.desk, record, self)
            self.closing.stored.connect(self._acted)
            self.closing.open()
        elif target == "broken" and may_decide:
            self.leave()
            self.breaking = BreakDialog(self.desk, record, self)
            self.breaking.stored.connect(self._acted)
            self.breaking.open()
        elif missing is not None and not record.value(missing.value):
            self.desk.tell("accent", words(_DAY_FIRST))
            self.open_move(missing)
        else:
            super()._move(record, target)

    def reopen(self, what: str) -> None:
        if what in {BREAK, CLOSE} and self.current is not None:
            self._move(self.current, {BREAK: "broken", CLOSE: "closed"}[what])
        elif what == INSIDER and self.insiders is not None:
            self.insiders.open_adding()
        elif what.startswith(LISTING_END) and self.insiders is not None:
            self.insiders.open_ending(what.removeprefix(LISTING_END))
        elif self.waiting is not None:
            self.waiting.reopen(what)

    def _insiders(self, record: Record, facts: TransferFacts) -> InsidersPanel:
        self.insiders = InsidersPanel(self.desk, record, facts.insiders)
        self.insiders.changed.connect(self._acted)
        return self.insiders

    def _lines(self, record: Record, facts: TransferFacts) -> list[Any]:
        """The timeline in short, and the button that shows the whole one."""
        drawn = stops(facts.dates, record.code, facts.today)
        short, whole = Timeline(in_short(drawn)), Timeline(drawn)
        more = button(words(_ALL, count=len(drawn) - 1), "link")

        def turn(is_whole: bool) -> None:
            self._is_whole = is_whole
            short.setVisible(not is_whole)
            whole.setVisible(is_whole)
            more.setText(words(_FEWER) if is_whole else words(_ALL, count=len(drawn) - 1))

        if len(in_short(drawn)) == len(drawn):
            return [whole]
        more.clicked.connect(lambda: turn(not self._is_whole))
        both = boxed(column(short, whole, gap=0))
        turn(self._is_whole)
        return [both, row(more, None)]

    def open_move(self, anchor: Anchor = Anchor.CLOSING) -> None:
        """What was typed is handed over first: the step that moves the day is one of its own."""
        if self.current is None:
            return
        self.leave()
        self.dialog = MoveDateDialog(self.desk, self.current, self, anchor)
        self.dialog.stored.connect(self._acted)
        self.dialog.open()
