"""The access matrix on the screen: people down, levels across; each cell says key, courtesy or none, and what may be done."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.access_panel import TENURES
from custkeeper.gui.look.cards import Card, Rule
from custkeeper.gui.look.layout import boxed, bullet, column, row, text
from custkeeper.gui.look.marks import Pill, level_badge
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import translator, words
from custkeeper.services.access_matrix import Guard, MatrixCell, MatrixLine
from custkeeper.services.access_sheets import CERTIFIED, acts_words

_GENERAL = QT_TRANSLATE_NOOP("people", "Without a level")
_PERSON = QT_TRANSLATE_NOOP("people", "Person")
_WORTH = QT_TRANSLATE_NOOP("people", "What the marks are worth")
_MARKS = {Guard.KEY: ("ok", "lock"), Guard.COURTESY: ("ink2", "people"), Guard.NONE: ("ink2", "minus")}


def access_matrix_view(lines: Sequence[MatrixLine]) -> QWidget:
    """The whole of it, with what the marks are worth below."""
    rows: list[QWidget] = [] if narrow() else [_heads()]
    for line in lines:
        rows += [Rule(20), _line(line)] if rows else [_line(line)]
    meanings = [bullet(_MARKS[guard][1], words(guard.meaning)) for guard in Guard]
    worth = Card(column(text(words(_WORTH), "section"), *meanings, text(words(CERTIFIED), wrap=True), gap=8))
    return boxed(column(Card(column(*rows, gap=0), flat=True), worth, None, gap=12))


def _heads() -> QWidget:
    cells = [(boxed(row(level_badge(level), None)), 3) for level in Level]
    name = text(words(_PERSON), "small", "ink2")
    general = text(words(_GENERAL), "small", "ink2")
    return boxed(row((name, 3), *cells, (general, 3), gap=12, margins=(20, 10, 20, 8)))


def _line(line: MatrixLine) -> QWidget:
    pills = [Pill(words(TENURES[line.tenure][0]), TENURES[line.tenure][1], "clock")] if line.tenure in TENURES else []
    who = [text(line.person.name, "strong", wrap=True), text(words(line.person.role.label), "small", "ink2", wrap=True)]
    who_box = column(*who, *[row(each, None) for each in pills], None, gap=2)
    if narrow():
        named = [row(level_badge(level), None) for level in Level]
        parts: list[Any] = []
        for head, cell in zip(named, line.levels.values(), strict=True):
            parts += [head, *_cell(cell)]
        general = [text(words(_GENERAL), "small", "ink2"), *_cell(line.general)]
        return boxed(column(who_box, *parts, *general, gap=4, margins=(20, 8, 20, 8)))
    cells = [(column(*_cell(line.levels[level]), None, gap=2), 3) for level in Level]
    return boxed(row((who_box, 3), *cells, (column(*_cell(line.general), None, gap=2), 3), gap=12, margins=(20, 8, 20, 8)))


def _cell(cell: MatrixCell) -> list[Any]:
    tone, mark = _MARKS[cell.guard]
    said = acts_words(cell, translator())
    pill = Pill(words(cell.guard.label), tone, mark)
    return [row(pill, None), *([text(said, "small", "ink2", wrap=True)] if said else [])]
