"""Handing a de-identified client list over: which clients, to whom; what will leave stands beside it, and the gate's answer.

What must not be here: making the list and recording it (`services.deidentified_hand_over`).
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from custkeeper.domain.deidentify import FEWEST, SMALL
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.gate_answer import gate_answer
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.fields import field, line_edit, tick_box
from custkeeper.gui.look.layout import add_part, boxed, bullet, column, emptied, row, scroller, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.recipient_names import offer_recipients
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.services.access import parse_day
from custkeeper.services.deidentified import Choice, Preview
from custkeeper.services.deidentified_hand_over import HandedList, ListOrder, ListOutlook, hand_over_list, list_outlook
from custkeeper.services.papers import save_file

_TITLE = QT_TRANSLATE_NOOP("deidentified", "De-identified client list")
_MEANS = QT_TRANSLATE_NOOP(
    "deidentified",
    "Each client is one line: a new code, the level, a fee band. No name leaves, and which code is which client is kept nowhere.",
)
_GO = QT_TRANSLATE_NOOP("deidentified", "Hand over and save…")
_PARTY = QT_TRANSLATE_NOOP("hand_over", "Party")
_PERSON = QT_TRANSLATE_NOOP("hand_over", "Person who gets it")
_PURPOSE = QT_TRANSLATE_NOOP("hand_over", "Purpose")
_BACK_BY = QT_TRANSLATE_NOOP("hand_over", "To return by (a day)")
_LEVELS = QT_TRANSLATE_NOOP("deidentified", "Levels that go in")
_BANDS = QT_TRANSLATE_NOOP("deidentified", "Fee bands that go in")
_TICK = QT_TRANSLATE_NOOP("deidentified", "{name}: {count}")
_SHEET = QT_TRANSLATE_NOOP("deidentified", "Also save a spreadsheet (XLSX)")
_SHEET_SAID = QT_TRANSLATE_NOOP("deidentified", "The same lines beside the PDF. It names the recipient once, not on every page.")
_LEAVES = QT_TRANSLATE_NOOP("deidentified", "What will leave: {count} lines")
_LEVEL = QT_TRANSLATE_NOOP("deidentified", "Level")
_BAND = QT_TRANSLATE_NOOP("deidentified", "Annual fee")
_CLIENTS = QT_TRANSLATE_NOOP("deidentified", "Clients")
_FEW = QT_TRANSLATE_NOOP(
    "deidentified",
    "Groups of fewer than {small} clients: {count}. Who knows your trade may guess who they are. Leave them out if in doubt.",
)
_WIDENED = QT_TRANSLATE_NOOP(
    "deidentified", "Shown in a wider band or level, so that at least {fewest} share each combination: {count}"
)
_SEALED = QT_TRANSLATE_NOOP("deidentified", "Clients you hold no key for, not in the list: {count}")
_ASK = QT_TRANSLATE_NOOP("deidentified", "Name the party and the person: the gate's answer appears here.")
_PDF = QT_TRANSLATE_NOOP("package", "PDF (*.pdf)")
_DONE = QT_TRANSLATE_NOOP("deidentified", "Disclosure {code} is recorded. Saved: {path}")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "deidentified",
    "Disclosure {code} is recorded, but its file was not written. {why} “Copy for the recipient…” there makes it again.",
)
_MISSING = QT_TRANSLATE_NOOP("package", "Not in the font, printed as □: {characters}")
_PAUSE = 300  # ms after the last change until the gate is asked


class DeidentifiedDialog(ActDialog):
    """`code` is the disclosure's after `stored`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, Said(words(_TITLE), words(_MEANS), words(_GO)), parent)
        self.outlook: ListOutlook | None = None
        self.code = ""
        self._asked = 0
        self.party, self.person, self.purpose, self.back_by = (line_edit() for _ in range(4))
        self.levels: dict[Level, QCheckBox] = {}
        self.bands: dict[str, QCheckBox] = {}
        self.sheet = tick_box(words(_SHEET))
        self._ticks, self._answer = column(gap=4), column(gap=12)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        for each in (self.party, self.person, self.purpose, self.back_by):
            each.textChanged.connect(lambda _: self._changed())
        self._place()
        offer_recipients(desk, self, self.party, self.person)
        self.go.setEnabled(False)
        self._look()
        self.party.setFocus()

    def order(self) -> ListOrder:
        """What stands in the fields. Raises DayUnreadable."""
        back = parse_day(self.back_by.text()) if self.back_by.text().strip() else None
        party, person, purpose = (each.text().strip() for each in (self.party, self.person, self.purpose))
        return ListOrder(party, person, self._choice(), purpose, back)

    def decide(self) -> None:
        """Ask where to first: nothing is handed over that nobody keeps."""
        if self.outlook is None or not self.outlook.may_leave:
            return
        path = self.desk.prompter.save_file(self.windowTitle(), "de-identified-list.pdf", words(_PDF))
        if path is None:
            return
        order, with_sheet = self.order(), self.sheet.isChecked()
        target = path if path.suffix.lower() == ".pdf" else Path(f"{path}.pdf")
        self.outlook = None  # a second press does nothing
        self.carry_out(lambda: self._hand_over(order, target, with_sheet), lambda made: self._told(made[0], made[1], target))

    def refused(self, error: CustKeeperError) -> None:
        super().refused(error)
        self._changed()

    def _hand_over(self, order: ListOrder, target: Path, with_sheet: bool) -> tuple[HandedList, CustKeeperError | None]:
        """On the writing thread. What is recorded stays so when the disk takes no file: that is told, not undone."""
        session, press, language = self.desk.session, self.desk.parts.press, self.desk.translate.language
        made = hand_over_list(session, press, order, language, with_sheet)
        try:
            save_file(target, made.copy)
            if made.sheet is not None:
                save_file(target.with_suffix(".xlsx"), made.sheet)
        except CustKeeperError as error:
            return made, error
        return made, None

    def _told(self, made: HandedList, error: CustKeeperError | None, target: Path) -> str:
        self.code = made.disclosure
        if error is not None:
            self.desk.tell("warn", words(_NOT_SAVED, code=made.disclosure, why=words(error.message)))
            return ""
        if made.missing:
            self.desk.tell("warn", words(_MISSING, characters=", ".join(made.missing)))
        return words(_DONE, code=made.disclosure, path=str(target))

    def _place(self) -> None:
        whom = [field(words(_PARTY), self.party), field(words(_PERSON), self.person)]
        how = [field(words(_PURPOSE), self.purpose), field(words(_BACK_BY), self.back_by)]
        pairs = [column(*pair, gap=8) if narrow() else row(*[(each, 1) for each in pair], gap=12) for pair in (whom, how)]
        sheet = column(self.sheet, text(words(_SHEET_SAID), "small", "ink2", wrap=True), gap=2)
        fields = column(*pairs, boxed(self._ticks), sheet, gap=12)
        if narrow():
            body: Any = scroller(boxed(column(fields, boxed(self._answer), None, gap=12)))
        else:  # what will leave stays in view beside what it comes from
            body = row(
                (scroller(boxed(column(fields, None))), 5), (scroller(boxed(column(boxed(self._answer), None))), 4), gap=16
            )
        self.lay_out((body, 1), width=1080, height=700)

    def _choice(self) -> Choice:
        if not self.levels:
            return Choice()
        levels = frozenset(each for each, tick in self.levels.items() if tick.isChecked())
        return Choice(levels, frozenset(each for each, tick in self.bands.items() if tick.isChecked()))

    def _changed(self) -> None:
        """What was answered counts no more."""
        self._asked += 1
        self.outlook = None
        self.go.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        try:
            order = self.order()
        except CustKeeperError as error:
            self.say(words(error.message))
            return
        self.problem.hide()
        asked, session, translate = self._asked, self.desk.session, self.desk.translate

        def show(found: ListOutlook) -> None:
            if asked == self._asked:
                self._show(found)

        self.desk.read(self, lambda: list_outlook(session, order, translate), show, failed=self._not_read)

    def _not_read(self, error: CustKeeperError) -> None:
        self.go.setEnabled(False)
        self.say(words(error.message))

    def _show(self, found: ListOutlook) -> None:
        self.outlook = found
        self.go.setEnabled(found.may_leave)
        if not self.levels:
            self._offer_choices(found.preview)
        emptied(self._answer)
        gate = gate_answer(found.gate, self._mend, []) if found.gate else text(words(_ASK), tone="ink2", wrap=True)
        for part in (gate, self._preview(found.preview)):
            add_part(self._answer, part)

    def _offer_choices(self, preview: Preview) -> None:
        """A tick for each level and each band that any client has; all of them go in at first."""
        self.levels = {level: tick_box(words(_TICK, name=words(level.label), count=count)) for level, count in preview.levels}
        self.bands = {key: tick_box(words(_TICK, name=name, count=count)) for key, name, count in preview.bands}
        for title, ticks in ((_LEVELS, list(self.levels.values())), (_BANDS, list(self.bands.values()))):
            self._ticks.addWidget(text(words(title), "small_strong"))
            for tick in ticks:
                tick.setChecked(True)
                tick.toggled.connect(lambda _: self._changed())
                self._ticks.addWidget(tick)

    def _preview(self, preview: Preview) -> QWidget:
        """The groups, nothing of one client, and what to think of before they leave."""
        parts: list[Any] = [text(words(_LEAVES, count=preview.total), "section", wrap=True)]
        if preview.problem is not None:
            parts.append(bullet("alert", words(preview.problem.message), "danger"))
        else:
            parts.append(_line(words(_LEVEL), words(_BAND), words(_CLIENTS), "small_strong"))
        few = [each for each in preview.groups if each.is_small]
        for each in preview.groups:
            parts += [Rule(), _line(each.level, each.band, f"{each.count:,}", "body", "warn" if each.is_small else "ink")]
        if few:
            parts += [Rule(), bullet("incident", words(_FEW, small=SMALL, count=len(few)), "warn")]
        if preview.widened:
            parts.append(bullet("info", words(_WIDENED, fewest=FEWEST, count=preview.widened)))
        if preview.sealed:
            parts.append(bullet("lock", words(_SEALED, count=preview.sealed)))
        return Card(column(*parts, gap=6), pad=16)

    def _mend(self, area: str, code: str) -> None:
        """To where a reason is mended."""
        self.reject()
        self.desk.asked_for.emit(TAB_OF_AREA[area], code)


def _line(level: str, band: str, count: str, role: str, tone: str = "ink") -> Any:
    last = text(count, role, tone, right=True)
    return row((text(level, role, tone, wrap=True), 4), (text(band, role, tone, wrap=True), 5), (last, 1), gap=8)
