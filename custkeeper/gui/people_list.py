"""The people of the vault, line by line: who works with it, and below those who left. Choosing one is a button."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.tenure import Tenure, tenure
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.access_panel import ENDS_ON, TENURES, TRAINED_ON
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import boxed, button, column, glyph, row, text
from custkeeper.gui.look.marks import Pill, level_badge
from custkeeper.gui.look.palette import LOOK, em, narrow
from custkeeper.gui.look.words import words
from custkeeper.services.people import PersonLine

_NO_KEYS = QT_TRANSLATE_NOOP("people", "no key: sealed records stay closed")
_YOU = QT_TRANSLATE_NOOP("people", "you")
_THOSE_WHO_LEFT = QT_TRANSLATE_NOOP("people", "Left: {count}")
_NAME = QT_TRANSLATE_NOOP("people", "{name}: {role}")
_DAY = QT_TRANSLATE_NOOP("people", "{label} {day}")


def people_lines(people: Sequence[PersonLine], me: str, today: date, chosen: Callable[[str], None]) -> list[QWidget]:
    """One widget a person and what stands between them; `chosen` is told the code."""
    out: list[QWidget] = []
    here = [each for each in people if each.state != "left"]
    gone = [each for each in people if each.state == "left"]
    for person in here:
        out += [Rule(20)] if out else []
        out.append(_line(person, person.name == me, today, partial(chosen, person.code)))
    if gone:
        out.append(boxed(column(text(words(_THOSE_WHO_LEFT, count=len(gone)), "small_strong", "ink2"), margins=(20, 16, 20, 4))))
    for person in gone:
        out += [Rule(20), _line(person, False, today, partial(chosen, person.code))]
    return out


def _line(person: PersonLine, is_me: bool, today: date, chosen: Callable[[], None]) -> QWidget:
    stay = tenure(person.state, person.until, today)
    name = button(person.name, "link", name=words(_NAME, name=person.name, role=person.role.label))
    name.setToolTip("")
    name.clicked.connect(lambda: chosen())
    pills: list[Any] = [Pill(words(_YOU), "accent", "people")] if is_me else []
    if stay in TENURES:
        pills.append(Pill(words(TENURES[stay][0]), TENURES[stay][1], "clock" if stay is not Tenure.LEFT else "minus"))
    code = text(person.code, "small", "ink2")
    code.setMinimumWidth(em(34))
    if narrow():
        marks = [row(*pills, None, gap=8)] if pills else []
        parts = [row(code, None), row(name, None), *marks, *_facts(person), *_keys(person)]
        return boxed(column(*parts, gap=4, margins=(20, 8, 20, 8)))
    who, held = column(row(name, *pills, None, gap=12), *_facts(person), gap=0), column(*_keys(person), gap=4)
    return boxed(row(glyph("people"), code, (who, 3), (held, 2), gap=12, margins=(20, 8, 20, 8)))


def _facts(person: PersonLine) -> list[QWidget]:
    days = [(TRAINED_ON, person.trained_on), (ENDS_ON, person.until)]
    shown = [words(_DAY, label=label, day=show_day(date.fromisoformat(day), LOOK.language)) for label, day in days if day]
    return [text(each, "small", "ink2", wrap=True) for each in (words(person.role.label), *shown)]


def _keys(person: PersonLine) -> list[Any]:
    if person.state == "left":
        return []
    sealed = [level for level in person.keys if level.is_sealed]
    return [row(level_badge(level), None) for level in sealed] or [text(words(_NO_KEYS), "small", "ink2", wrap=True)]
