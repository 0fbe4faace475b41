"""One disclosure for reading: to whom, its items and how each stands, the answer of the gate kept with it, and how it may end."""

from collections.abc import Callable
from datetime import date
from typing import Any

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.ending_dialog import TITLES
from custkeeper.gui.history_thread import history_thread
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.layout import TOP, bullet, button, column, row, text
from custkeeper.gui.look.marks import Pill, StateMark, level_badge
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.gui.package_dialog import COPY, PACKAGE
from custkeeper.gui.record_details import why_sealed
from custkeeper.services.disclosure_list import DisclosedPart, DisclosureSheet
from custkeeper.services.records import state_label

_TO = QT_TRANSLATE_NOOP("disclosures", "{person}, {party}")
_ITEMS = QT_TRANSLATE_NOOP("disclosures", "Items")
_ANSWER = QT_TRANSLATE_NOOP("disclosures", "What the gate said then")
_ENDS = QT_TRANSLATE_NOOP("disclosures", "How it ended")
_FIELD = QT_TRANSLATE_NOOP("disclosures", "{label}: {value}")
_ITEM = QT_TRANSLATE_NOOP("disclosures", "{code}  {name}")
_COPY = QT_TRANSLATE_NOOP("disclosures", "Copy {number}")
_BACK_BY = QT_TRANSLATE_NOOP("disclosures", "to return by {day}")
_OVERDUE = QT_TRANSLATE_NOOP("disclosures", "overdue since {day}")
_ENDED = QT_TRANSLATE_NOOP("disclosures", "{state} on {day}. {proof}")
_LEAVES = QT_TRANSLATE_NOOP("disclosures", "For the recipient")
_COPY_FOR = QT_TRANSLATE_NOOP("disclosures", "Copy for the recipient…")
_PACKAGE = QT_TRANSLATE_NOOP("disclosures", "Sealed package…")
_RECEIPT = QT_TRANSLATE_NOOP("disclosures", "Receipt…")
_MEMO = QT_TRANSLATE_NOOP("disclosures", "Memo of what was spoken…")
_LETTER = QT_TRANSLATE_NOOP("disclosures", "Letter…")
_SHOW = QT_TRANSLATE_NOOP("disclosures", "Show now…")
_SEEN = QT_TRANSLATE_NOOP("disclosures", "Seen on screen on {day}, not held")
_ONE_DAY = QT_TRANSLATE_NOOP("disclosures", "It was to be shown on its own day only. For another day, hand the items over anew.")
SHOW = "show"
_PRINT = QT_TRANSLATE_NOOP("window", "Print this entry…")


def disclosure_parts(
    sheet: DisclosureSheet,
    may_end: bool,
    end: Callable[[str], None],
    open_item: Callable[[str], None],
    print_it: Callable[[], None],
    leave: Callable[[str], None],
) -> list[Any]:
    """Everything the panel shows, top to bottom.

    `end` is called with how it ended, `open_item` with an item's code, `leave` with `COPY`, `PACKAGE`, `SHOW` or a report's kind.
    """
    record = sheet.record
    head = row(text(record.code, "section"), None, level_badge(record.level))
    if record.is_sealed:
        return [head, text(why_sealed(record), tone="ink2", wrap=True)]
    prints = button(words(_PRINT), "link")
    prints.clicked.connect(print_it)
    parts: list[Any] = [head, text(words(_TO, person=sheet.recipient, party=sheet.party), "strong", wrap=True)]
    parts += [row(_state(sheet), None), *_fields(sheet), row(prints, None), Rule(), text(words(_ITEMS), "strong")]
    parts += [_item(each, open_item) for each in sheet.parts]
    leaving = _leaving(sheet, leave) if (sheet.is_out or sheet.is_shown) and may_end else []
    if leaving or sheet.made:
        made = [bullet("file", words(each)) for each in sheet.made]
        parts += [Rule(), text(words(_LEAVES), "strong"), *made, *leaving]
    if (sheet.is_out or sheet.is_shown) and may_end:
        parts += [Rule(), text(words(_ENDS), "strong"), *_endings(sheet, end)]
    parts += [Rule(), text(words(_ANSWER), "strong"), *(bullet("shield", words(each)) for each in sheet.answer)]
    return [*parts, *history_thread(sheet.history)]


def _state(sheet: DisclosureSheet) -> Pill:
    if sheet.is_past:
        first = min(each.return_by for each in sheet.parts if each.is_overdue)
        return Pill(words(_OVERDUE, day=_day(first)), "danger", "alert")
    label = state_label(DISCLOSURE, sheet.record.state)
    shown = label if isinstance(label, str) else words(label)
    return Pill(shown, "warn" if sheet.is_out else "ok", "disclose" if sheet.is_out else "check")


def _fields(sheet: DisclosureSheet) -> list[Any]:
    return [text(words(_FIELD, label=label, value=value), tone="ink2", wrap=True) for label, value in sheet.fields]


def _item(part: DisclosedPart, open_item: Callable[[str], None]) -> Any:
    tone = "danger" if part.is_overdue else "warn" if part.state == "out" else "done"
    label = state_label(DISCLOSED_ITEM, part.state)
    shown = label if isinstance(label, str) else words(label)
    goes = button(words(_ITEM, code=part.code, name=part.name), "link")
    goes.setMaximumWidth(goes.sizeHint().width())
    goes.clicked.connect(lambda: open_item(part.code))
    said = [words(_COPY, number=part.copy_number)] if part.copy_number else []
    if part.state == SHOWN:
        said.append(words(_SEEN, day=_day(part.ended_on)))
    elif part.state != "out":
        said.append(words(_ENDED, state=shown, day=_day(part.ended_on), proof=part.proof))
    elif part.return_by:
        said.append(words(_OVERDUE if part.is_overdue else _BACK_BY, day=_day(part.return_by)))
    else:
        said.append(shown)
    about = text(" · ".join(said), "small", "danger" if part.is_overdue else "ink2", wrap=True)
    return row((StateMark(tone, shown), 0, TOP), (column(row(goes, None), about, gap=2), 1), gap=10)


def _leaving(sheet: DisclosureSheet, leave: Callable[[str], None]) -> list[Any]:
    """What can be made for the recipient; of what was spoken or shown there is no copy."""
    if sheet.is_shown and not sheet.may_be_shown:
        return [text(words(_ONE_DAY), "small", "ink2", wrap=True)]
    letter = "reminder-letter" if sheet.is_past else "return-letter"
    if sheet.is_shown:
        offered = {SHOW: _SHOW}
    elif sheet.record.value("form") == "oral":
        offered = {"oral-memo": _MEMO, letter: _LETTER}
    else:
        offered = {COPY: _COPY_FOR, PACKAGE: _PACKAGE, "receipt": _RECEIPT, letter: _LETTER}
    parts = []
    for what, shown in offered.items():
        goes = button(words(shown), "", "chevron")
        goes.clicked.connect(lambda _=False, what=what: leave(what))
        parts.append(row(goes, None))
    return parts


def _endings(sheet: DisclosureSheet, end: Callable[[str], None]) -> list[Any]:
    parts = []
    for how, title in TITLES.items():
        if how == "expired" and not sheet.is_past:
            continue  # nothing of it is past its day
        if how != "voided" and sheet.is_shown:
            continue  # nothing of it is with anybody
        goes = button(words(title), "", "chevron")
        goes.clicked.connect(lambda _=False, how=how: end(how))
        parts.append(row(goes, None))
    return parts


def _day(written: str) -> str:
    return show_day(date.fromisoformat(written), LOOK.language) if written else ""
