"""All checklists: one is started at the top, and below stands how far each is. What must not be here: one checklist in work."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.gui.look.cards import Card, Rule, empty_state
from custkeeper.gui.look.fields import combo, field
from custkeeper.gui.look.layout import boxed, button, choices, column, heading, row, scroller, text, unscrolled
from custkeeper.gui.look.marks import Bar, Pill
from custkeeper.gui.look.palette import em, narrow
from custkeeper.gui.look.words import words
from custkeeper.services.checklist_sheets import ChecklistSummary, list_checklists
from custkeeper.services.content import Content
from custkeeper.services.records import list_records
from custkeeper.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("checklists", "Checklists")
_SUBTITLE = QT_TRANSLATE_NOOP("checklists", "Start one for a transfer, prove each item, have it signed.")
_TEMPLATE = QT_TRANSLATE_NOOP("checklists", "Template")
_TRANSFER = QT_TRANSLATE_NOOP("checklists", "Transfer")
_ABOUT = QT_TRANSLATE_NOOP("checklists", "About")
_SUBJECT = QT_TRANSLATE_NOOP("checklists", "{code} ({area})")
_START = QT_TRANSLATE_NOOP("checklists", "Start")
_NONE = QT_TRANSLATE_NOOP("checklists", "(none)")
_EMPTY = QT_TRANSLATE_NOOP("checklists", "No checklist yet")
_EMPTY_THEN = QT_TRANSLATE_NOOP("checklists", "Choose a template and a transfer above, then Start.")
_NO_TRANSFER = QT_TRANSLATE_NOOP("checklists", "Add a transfer first: checklists belong to one.")
COUNT = QT_TRANSLATE_NOOP("checklists", "{done} of {total}")
_PROGRESS = QT_TRANSLATE_NOOP("checklists", "{title}: {done} of {total}, {state}")
_TONES = {"open": "ink2", "submitted": "accent", "returned": "warn", "signed": "ok"}
_MARKS = {"open": "pen", "submitted": "clock", "returned": "history", "signed": "check"}


@dataclass(frozen=True)
class Overview:
    """Every checklist, and by register the codes of what one can be started for or be about."""

    summaries: list[ChecklistSummary]
    codes: dict[str, list[str]]


def read_overview(session: Session, translate: Translate) -> Overview:
    """On the reading thread."""
    areas = ["transfer", *(area.key for area in AREAS.values() if area.checklists)]
    codes = {area: [line.code for line in list_records(session, area) if not line.is_sealed] for area in areas}
    return Overview(list_checklists(session, translate), codes)


def state_pill(summary: ChecklistSummary, is_outlined: bool = False) -> Pill:
    """In which state it is; that something was changed since it was signed comes before all."""
    if summary.is_stale:
        return Pill(summary.state_label, "warn", "history", is_outlined)
    return Pill(summary.state_label, _TONES[summary.state], _MARKS[summary.state], is_outlined)


class ChecklistOverview(QWidget):
    """`opened` carries a checklist's code, `start_asked` a template, a transfer's code, and `AREA:CODE` of what it is about."""

    opened = Signal(str)
    start_asked = Signal(str, str, str)

    def __init__(self, content: Content, language: str, found: Overview, about: str) -> None:
        """`about` is what somebody came for, to start one about it, as in `start_asked`; "" for nothing."""
        super().__init__()
        self._codes, self._wanted = found.codes, about
        start = unscrolled(self._start_card(content, language, found.codes["transfer"]))
        self.setLayout(column(heading(words(_TITLE), words(_SUBTITLE)), start, (self._lines(found.summaries), 1), gap=12))

    def _lines(self, summaries: list[ChecklistSummary]) -> Any:
        if not summaries:
            return unscrolled((Card(column(empty_state("audit", words(_EMPTY), words(_EMPTY_THEN)))), 1))
        rows: list[Any] = []
        for summary in summaries:
            rows += [self._line(summary), Rule(20)]
        return scroller(Card(column(*rows[:-1], None, gap=0), flat=True))

    def _start_card(self, content: Content, language: str, transfers: list[str]) -> QWidget:
        offered = [each for each in content.templates.values() if each.sections]  # others belong to the firm
        templates = [(each.id, each.title.in_language(language)) for each in offered]
        area = AREAS.get(self._wanted.partition(":")[0])
        self.template = combo(templates, area.checklists[0] if area and area.checklists else "target_nda")
        self.transfer = combo([(code, code) for code in transfers])
        self.about = combo([])
        self.template.currentIndexChanged.connect(lambda _: self._fill_about())
        self._fill_about()
        self.start_button = button(words(_START), "primary", "plus")
        self.start_button.setEnabled(bool(transfers))
        self.start_button.clicked.connect(self._ask_start)
        fields = [
            field(words(_TEMPLATE), self.template),
            field(words(_TRANSFER), self.transfer),
            field(words(_ABOUT), self.about),
        ]
        hint = [] if transfers else [text(words(_NO_TRANSFER), "small", "warn", wrap=True)]
        return Card(column(choices(*fields, go=self.start_button), *hint, gap=6), pad=16)

    def _fill_about(self) -> None:
        """The records a checklist of the chosen template can be about."""
        template, chosen = str(self.template.currentData()), self.about.currentData() or self._wanted
        self.about.clear()
        self.about.addItem(words(_NONE), "")
        for area in AREAS.values():
            for code in self._codes.get(area.key, []) if template in area.checklists else []:
                self.about.addItem(words(_SUBJECT, code=code, area=area.singular), f"{area.key}:{code}")
        self.about.setCurrentIndex(max(0, self.about.findData(chosen)))

    def _ask_start(self) -> None:
        self.start_asked.emit(*(str(each.currentData() or "") for each in (self.template, self.transfer, self.about)))

    def _line(self, summary: ChecklistSummary) -> QWidget:
        counts = summary.progress
        opened = button(f"{summary.code}  {summary.title}", "link")
        values: dict[str, Any] = {
            "title": summary.title,
            "done": counts.done,
            "total": counts.total,
            "state": summary.state_label,
        }
        opened.setAccessibleName(words(_PROGRESS, **values))
        opened.clicked.connect(lambda: self.opened.emit(summary.code))
        bar = Bar(
            counts.done + counts.not_applicable, counts.total, "ok" if summary.is_signed and not summary.is_stale else "accent"
        )
        bar.setFixedWidth(em(120))
        pill, share = state_pill(summary), text(words(COUNT, done=counts.done, total=counts.total), "small", "ink2")
        if narrow():
            return boxed(column(row(opened, None), row(pill, None, share, gap=12), gap=4, margins=(20, 8, 20, 8)))
        return boxed(row(opened, None, text(summary.transfer, "small", "ink2"), bar, share, pill, gap=12, margins=(20, 8, 20, 8)))
