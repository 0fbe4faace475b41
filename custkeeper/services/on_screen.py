"""Showing the items of a disclosure on our own screen to the person it names: what is shown, and that it began and ended.

The gate is asked again when it begins, and its answer kept with the disclosure. Recording the disclosure is `disclosures`, the
window `gui.showing_view`. Nothing made here is written to disk.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.errors import Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.shown_file import ShownFile as ShownFile  # what the window draws
from custkeeper.reports.shown_file import shown_file, shown_words
from custkeeper.reports.typesetter import Typesetter
from custkeeper.services.asked_again import Leaving, asked_again, files_of, told_of
from custkeeper.services.disclosures import NotOut
from custkeeper.services.hand_out_sheets import hand_outs, mark_of, parts_of
from custkeeper.services.records import find_open, state_label
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session

SHOWING = "showing"  # among what was made of a disclosure


class NotForScreen(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} was not recorded as shown on screen. To show the same items, hand them over anew in the form “Shown on screen”.",
    )


class NotOnItsDay(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} was a showing on {day}. Showing it on another day is a disclosure of its own: record one for today."
    )


@dataclass(frozen=True)
class ShownItem:
    """One item as it may be seen; `left_out` names files that could not be made into pages."""

    code: str
    name: str
    facts: tuple[tuple[str, str], ...]
    files: tuple[ShownFile, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class Showing:
    """Everything one showing has. `mark` is written over all of it; `missing` are characters drawn as □."""

    disclosure: str
    mark: str
    items: tuple[ShownItem, ...]
    missing: tuple[str, ...]


def start_showing(session: Session, press: Press, code: str, language: str) -> Showing:
    """What is to be seen, and that showing it began, in the ledger.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotForScreen, NotOut, NotOnItsDay, FontsMissing; when the gate says no
    DisclosureRefused with every reason, OverrideUnfit. Then nothing is shown and nothing written.
    """
    session.require(Action.DISCLOSE)
    press.ready()
    translate = press.translator(language)
    shown = _drawn(session, _may_be_shown(session, code, translate), translate)
    with session.vault.unit_of_work(Event.SHOWING_STARTED) as work:
        # asked inside it: nobody else writes between the answer and the record of it
        leaving = _may_be_shown(session, code, translate)
        line = {"what": SHOWING, "at": work.at, "by": session.person, "answer": leaving.answer}
        work.replace(_with(leaving.disclosure, [*hand_outs(leaving.disclosure), line]))
        work.read("item", [each.id for each in leaving.items.values() if each.level.is_sealed])
        work.note(disclosure=leaving.disclosure.id, items=len(leaving.parts))
    return shown


def end_showing(session: Session, code: str) -> None:
    """That the newest showing of it by this person ended now; nothing when none of theirs is open.

    Raises NotAllowed, RecordUnknown, RecordSealed.
    """
    session.require(Action.DISCLOSE)
    if _open_one(session, find_open(session, DISCLOSURE.key, code)) is None:
        return
    with session.vault.unit_of_work(Event.SHOWING_ENDED) as work:
        disclosure = find_open(session, DISCLOSURE.key, code)
        made, place = hand_outs(disclosure), _open_one(session, disclosure)
        if place is not None:
            made[place] |= {"until": work.at}
        work.replace(_with(disclosure, made))
        work.note(disclosure=disclosure.id)


def _may_be_shown(session: Session, code: str, translate: Translate) -> Leaving:
    disclosure = find_open(session, DISCLOSURE.key, code)
    if disclosure.value("form") != SHOWN:
        raise NotForScreen(code=code)
    if disclosure.state != SHOWN:
        raise NotOut(code=code, state=state_label(DISCLOSURE, disclosure.state))
    if disclosure.value("handed_on") != session.today.isoformat():
        raise NotOnItsDay(code=code, day=str(disclosure.value("handed_on")))
    return asked_again(session, disclosure, parts_of(session, disclosure), translate)


def _drawn(session: Session, leaving: Leaving, translate: Translate) -> Showing:
    setter = Typesetter(translate)
    disclosure = leaving.disclosure
    mark = shown_words(mark_of(disclosure, session.today, translate.language), setter)
    files = files_of(session, list(leaving.items.values()))
    items = []
    for part in leaving.parts:
        item = leaving.items[str(part.value("item"))]
        drawn = [(name, shown_file(name, content, mark, setter)) for name, content in files[item.id]]
        items.append(
            ShownItem(
                code=item.code,
                name=shown_words(str(item.value("name") or ""), setter),
                facts=tuple((name, value) for name, value in told_of(session, part, item, translate) if value),
                files=tuple(each for _, each in drawn if each is not None),
                left_out=tuple(shown_words(name, setter) for name, each in drawn if each is None),
            )
        )
    return Showing(disclosure.code, mark, tuple(items), tuple(setter.missing))


def _with(disclosure: Record, made: Sequence[Mapping[str, Any]]) -> Record:
    return disclosure.with_values(hand_outs=json.dumps(made, ensure_ascii=False, sort_keys=True))


def _open_one(session: Session, disclosure: Record) -> int | None:
    """The place of this person's newest showing that has no end."""
    made = hand_outs(disclosure)
    mine = (at for at, each in enumerate(made) if each["what"] == SHOWING and each["by"] == session.person)
    return next((at for at in reversed(list(mine)) if "until" not in made[at]), None)
